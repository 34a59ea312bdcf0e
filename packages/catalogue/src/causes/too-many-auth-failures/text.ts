import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly user?: string
  readonly host?: string
  /** How many keys the server saw before it gave up; left out when it is not shown. */
  readonly keys?: number
}

type LookAlikes = 'key-not-registered' | 'password-not-accepted'
type Remedies =
  | 'see'
  | 'one-key'
  | 'one-key-settings'
  | 'pageant-off'
  | 'winscp'
  | 'filezilla'
  | 'cyberduck'
  | 'lftp'
  | 'rclone'
  | 'paramiko'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: '正しい鍵の前に、ほかの鍵を試しすぎました',
    saw: ({ keys }) =>
      keys
        ? `サーバは ${keys} 個の鍵を断ったところで、認証の失敗が多すぎるとして接続を切りました。`
        : 'サーバは、認証の失敗が多すぎるとして接続を切りました。',
    why: 'エージェントや .ssh フォルダに鍵がたくさんあると、プログラムは一つずつ試します。サーバは数回（多くは 6 回）で打ち切るので、登録した鍵の順番が来ないことがあります。鍵やアカウントの異常ではありません。',
    todo: '登録した鍵だけを使うように指定してください。',
    toldApart: {
      'key-not-registered': '登録した鍵だけを指定しても断られるなら、その鍵が登録されていません。',
      'password-not-accepted':
        'パスワードを何度も入力していたなら、鍵でログインするサービスではないか確かめてください。',
    },
    remedies: {
      see: 'エージェントにある鍵の数を表示します。',
      'one-key': '登録した鍵だけを使って接続します。',
      'one-key-settings': '設定ファイルに、このサーバで使う鍵を一つだけ書きます。',
      'pageant-off': 'Pageant を使わず、登録した鍵だけを指定します。',
      winscp: 'Pageant の使用をやめ、登録した鍵だけを選びます。',
      filezilla: '設定の「SFTP」から使わない鍵を除き、サイト マネージャーで登録した鍵を選びます。',
      cyberduck: 'ブックマークの「SSH 秘密鍵」で、登録した鍵を選びます。',
      lftp: 'lftp が使う ssh に、登録した鍵だけを使わせます。',
      rclone: 'rclone の設定で、登録した鍵だけを使い、エージェントを使わないようにします。',
      paramiko: 'key_filename で登録した鍵を指定し、ほかの鍵を探さないようにします。',
    },
  },
  en: {
    title: 'Too many other keys were tried before the right one',
    saw: ({ keys }) =>
      keys
        ? `After refusing ${keys} keys, the server closed the connection because of too many failures.`
        : 'The server closed the connection because too many attempts to log in had failed.',
    why: 'With many keys in an agent or in the .ssh folder, programs try them one after another. Servers stop after a few (six, mostly), so that the registered key may never have its turn. Nothing is wrong with the key or the account.',
    todo: 'Name the registered key, and let the program use no other.',
    toldApart: {
      'key-not-registered': 'If it is refused with the registered key alone, that key is not registered.',
      'password-not-accepted':
        'If a password was entered several times, check whether the service takes keys only.',
    },
    remedies: {
      see: 'Show how many keys the agent holds.',
      'one-key': 'Connect with the registered key and no other.',
      'one-key-settings': 'Write down in the settings the one key that this server gets.',
      'pageant-off': 'Name the registered key and do without Pageant.',
      winscp: 'Switch Pageant off for this site, and choose the registered key.',
      filezilla:
        'Remove keys that are not needed under “SFTP” in the settings, and choose the registered key in the Site Manager.',
      cyberduck: 'Choose the registered key under “SSH Private Key” in the bookmark.',
      lftp: 'Let the ssh that lftp runs use the registered key only.',
      rclone: 'In rclone’s settings, name the registered key and do not use the agent.',
      paramiko: 'Name the registered key with key_filename, and do not look for others.',
    },
  },
}
