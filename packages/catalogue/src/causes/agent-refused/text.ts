import type { Texts } from '../../cause/text.ts'

export type Params = {
  /** The key as the agent names it: its comment or its path. */
  readonly key?: string
  /** True for keys on a hardware token (FIDO, smart card). */
  readonly token: boolean
}

type Remedies = 'confirm' | 'restrict' | 'add-again' | 'without-agent' | 'pageant'

export const text: Texts<Params, 'agent-unavailable' | 'passphrase-missing', Remedies> = {
  ja: {
    title: 'エージェントが、鍵での署名を断りました',
    saw: ({ key }) =>
      `鍵${key ? `「${key}」` : ''}はエージェントにありますが、エージェントは署名しませんでした。`,
    why: ({ token }) =>
      token
        ? '鍵がセキュリティキーや IC カードにある場合は、触れる操作や PIN の入力がないと署名できません。'
        : '使うたびに確認を求める設定で確認されなかった場合、鍵ファイルの権限が広すぎる場合、鍵の利用期限が過ぎた場合などに、エージェントは署名を断ります。サーバ側の問題ではありません。',
    todo: '確認の画面が出ていないか見て、鍵をエージェントに加え直してください。直らなければ、エージェントを使わずに鍵ファイルを指定します。',
    toldApart: {
      'agent-unavailable': 'エージェントに鍵がないなら、「agent refused operation」とは表示されません。',
      'passphrase-missing': 'エージェントを使っていないなら、パスフレーズを尋ねられないことが原因です。',
    },
    remedies: {
      confirm:
        '確認の画面や PIN の入力、セキュリティキーに触れる操作を求められていないか確かめて、もう一度接続します。',
      restrict:
        '鍵ファイルを本人だけが読めるようにします。GNOME のキーリングは、権限の広い鍵では署名しません。',
      'add-again': 'エージェントから鍵を外し、加え直します。',
      'without-agent': 'エージェントを使わずに、鍵ファイルを指定して接続します。',
      pageant: 'Pageant を終了して起動し直し、鍵を加えます。',
    },
  },
  en: {
    title: 'The key agent declined to sign',
    saw: ({ key }) => `The agent holds the key${key ? ` “${key}”` : ''} and did not sign with it.`,
    why: ({ token }) =>
      token
        ? 'A key on a security key or smart card signs only after it was touched or its PIN was entered.'
        : 'An agent declines when it asks for confirmation and gets none, when the key file’s permissions are too open, or when the key’s time has run out. The server has no part in it.',
    todo: 'Look for a window that asks for confirmation, and add the key to the agent again. If that does not help, name the key file and do without the agent.',
    toldApart: {
      'agent-unavailable': 'An agent without the key does not answer “agent refused operation”.',
      'passphrase-missing': 'Without an agent, it is that nobody can be asked for the passphrase.',
    },
    remedies: {
      confirm:
        'Check whether a window, a PIN or a touch of the security key is waited for, and connect again.',
      restrict:
        'Let only the owner read the key file. GNOME’s keyring does not sign with a key that others can read.',
      'add-again': 'Take the key out of the agent and add it again.',
      'without-agent': 'Connect without the agent, naming the key file.',
      pageant: 'Quit Pageant, start it again, and add the key.',
    },
  },
}
