import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly user?: string
  readonly host?: string
  /** What the server takes instead, as it names the methods. */
  readonly methods?: readonly string[]
}

type LookAlikes = 'password-not-accepted' | 'keyboard-interactive-required' | 'config-overrides'
type Remedies = 'see-methods' | 'see-settings' | 'check-server' | 'use-password' | 'ask-service'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: 'このサーバは公開鍵によるログインを受け付けていません',
    saw: ({ methods, host }) =>
      methods
        ? `${host ? `「${host}」` : 'サーバ'}が受け付ける方法は「${methods.join(', ')}」で、公開鍵認証（publickey）は含まれていません。`
        : 'クライアントが用意した方法を、サーバはどれも受け付けませんでした。公開鍵認証を受け付けていない可能性があります。',
    why: '公開鍵を使わないサーバでは、登録した鍵を指定しても使われません。別のサーバやポートにつながっている場合にも、こうなります。',
    todo: '接続先の名前とポートを確かめてください。正しければ、そのサービスが求める方法でログインします。',
    toldApart: {
      'password-not-accepted': '入力したパスワードが違うだけでも、同じ表示になります。',
      'keyboard-interactive-required':
        '「keyboard-interactive」だけが求められているなら、認証コードなどの追加の確認が必要です。',
      'config-overrides': '設定ファイルで別のサーバに向けられていると、こうなることがあります。',
    },
    remedies: {
      'see-methods':
        'サーバが受け付ける方法を表示します（OpenSSH では「Authentications that can continue」の行）。',
      'see-settings': '実際に使われる接続先と設定を表示します。',
      'check-server': 'サービスの案内にある名前とポートを、一字ずつ確かめて接続し直します。',
      'use-password': 'パスワードを使うサービスなら、案内されたパスワードでログインします。',
      'ask-service': '公開鍵を使うはずのサービスなら、日時と表示された文を添えて窓口に知らせます。',
    },
  },
  en: {
    title: 'This server takes no public keys',
    saw: ({ methods, host }) =>
      methods
        ? `What ${host ? `“${host}”` : 'the server'} takes is “${methods.join(', ')}”; a public key (publickey) is not among it.`
        : 'The server took none of the ways that the client had. It may take no public keys.',
    why: 'Where public keys are not taken, a registered key is never used. The same happens when the connection goes to another server or port than was meant.',
    todo: 'Check the server’s name and port. If they are right, log in the way that this service asks for.',
    toldApart: {
      'password-not-accepted': 'A password that was mistyped looks the same.',
      'keyboard-interactive-required':
        'If only “keyboard-interactive” is asked for, a further check is wanted, such as a code.',
      'config-overrides': 'Settings that send this name to another server can cause it.',
    },
    remedies: {
      'see-methods': 'Show what the server accepts (OpenSSH: the line “Authentications that can continue”).',
      'see-settings': 'Show the address and the settings that are really used.',
      'check-server':
        'Compare name and port, letter by letter, with what the service says, and connect again.',
      'use-password': 'If the service uses passwords, log in with the one that it gave.',
      'ask-service':
        'If the service is said to take public keys, tell it the time of the attempt and the text as it was shown.',
    },
  },
}
