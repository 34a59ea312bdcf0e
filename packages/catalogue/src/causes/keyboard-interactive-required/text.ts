import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly user?: string
  readonly host?: string
  /** True when the server took the key and then asked for more. */
  readonly keyTaken: boolean
}

type LookAlikes = 'public-key-not-accepted' | 'password-not-accepted'
type Remedies =
  | 'at-a-terminal'
  | 'allow-prompts'
  | 'interactive-logon'
  | 'rclone-ask'
  | 'answer-in-program'
  | 'ask-service'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: 'サーバが認証コードなどの追加の確認を求めています',
    saw: ({ keyTaken }) =>
      keyTaken
        ? 'サーバは鍵を受け入れたうえで、さらに対話による確認（keyboard-interactive）を求めました。'
        : 'サーバは、対話による確認（keyboard-interactive）を求めています。',
    why: '二段階認証を使うサーバでは、鍵のほかに認証コードなどを入力する必要があります。質問を表示できない設定やプログラムでは、答える機会がないままログインが終わります。',
    todo: '質問に答えられる方法で接続してください。自動の処理で使う場合は、追加の確認の要らない方法があるかをサービスに尋ねます。',
    toldApart: {
      'public-key-not-accepted':
        '鍵を使わないサーバでも似た表示になります。「partial success」とあれば、鍵は受け入れられています。',
      'password-not-accepted': '質問がパスワードだけなら、入力したパスワードの問題かもしれません。',
    },
    remedies: {
      'at-a-terminal': '端末から、質問に答えられる設定で接続します。',
      'allow-prompts': '設定画面で、対話による認証を有効にします。',
      'interactive-logon': 'サイト マネージャーでログオン タイプを「インタラクティブ」にします。',
      'rclone-ask': 'rclone が、接続のたびに入力を求めるように設定します。',
      'answer-in-program': 'プログラムで、対話による認証の質問に答える処理を加えます。',
      'ask-service': '自動の転送に使える方法があるかを、サービスの窓口に尋ねます。',
    },
  },
  en: {
    title: 'The server asks for a further check, such as a code',
    saw: ({ keyTaken }) =>
      keyTaken
        ? 'The server took the key, and then asked for something more (keyboard-interactive).'
        : 'The server asks questions that somebody has to answer (keyboard-interactive).',
    why: 'With two-step login, a code or the like is needed besides the key. Where a program or its settings cannot show the question, the login ends without an answer.',
    todo: 'Connect in a way that lets you answer. For automatic transfers, ask the service for a way without the second step.',
    toldApart: {
      'public-key-not-accepted':
        'A server that takes no keys looks similar. “partial success” says that the key was taken.',
      'password-not-accepted': 'If the only question is the password, it may be the password that was typed.',
    },
    remedies: {
      'at-a-terminal': 'Connect from a terminal, with questions allowed.',
      'allow-prompts': 'Switch on keyboard-interactive authentication in the settings.',
      'interactive-logon': 'In the Site Manager set the logon type to “Interactive”.',
      'rclone-ask': 'Let rclone ask each time it connects.',
      'answer-in-program': 'Add a handler to the program that answers the questions.',
      'ask-service': 'Ask the service whether there is a way for automatic transfers.',
    },
  },
}
