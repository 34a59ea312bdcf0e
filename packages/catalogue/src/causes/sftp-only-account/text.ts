import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly user?: string
  readonly host?: string
  /** True when a command was asked for (also by rsync, scp -O or git), false for a shell. */
  readonly command: boolean
}

type LookAlikes = 'account-inactive' | 'scp-not-available' | 'sftp-protocol-garbage'
type Remedies = 'use-sftp' | 'choose-sftp' | 'choose-sftp-filezilla' | 'instead-of-rsync' | 'no-shell-check'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: 'このアカウントで使えるのは SFTP だけです',
    saw: ({ command }) =>
      command
        ? 'ログインには成功しましたが、サーバはコマンドの実行を断りました。'
        : 'ログインには成功しましたが、サーバはシェル（コマンド入力の画面）を断りました。',
    why: 'ファイルの受け渡し専用のサービスでは、ssh でのログイン、コマンド、rsync は使えません。鍵やアカウントに問題はありません。',
    todo: 'sftp コマンドか、SFTP に対応したソフトで接続してください。',
    toldApart: {
      'account-inactive':
        '「This account is currently not available.」と表示されるなら、アカウントの問題です。',
      'scp-not-available': 'scp を使ったときだけ断られるなら、従来方式の scp が使えないだけです。',
      'sftp-protocol-garbage': 'sftp でも接続できないなら、ログインスクリプトの表示が邪魔をしています。',
    },
    remedies: {
      'use-sftp': 'sftp で接続します。',
      'choose-sftp': '設定の「転送プロトコル」を SCP から SFTP に変えます。',
      'choose-sftp-filezilla': '接続の設定で、プロトコルに SFTP を選びます。',
      'instead-of-rsync': 'rsync の代わりに、フォルダごと送る機能のある SFTP のソフトを使います。',
      'no-shell-check': 'rclone が、サーバでコマンドを試さないように設定します。',
    },
  },
  en: {
    title: 'This account can use SFTP only',
    saw: ({ command }) =>
      command
        ? 'The login worked, but the server refused to run a command.'
        : 'The login worked, but the server refused a shell.',
    why: 'A service made for handing over files offers no ssh login, no commands and no rsync. Key and account are fine.',
    todo: 'Connect with sftp, or another program that speaks SFTP.',
    toldApart: {
      'account-inactive': 'If “This account is currently not available.” is shown, it is about the account.',
      'scp-not-available': 'If only scp is refused, it is the old form of scp that is not offered.',
      'sftp-protocol-garbage': 'If sftp does not work either, a login script is in the way.',
    },
    remedies: {
      'use-sftp': 'Connect with sftp.',
      'choose-sftp': 'In the settings, change the file protocol from SCP to SFTP.',
      'choose-sftp-filezilla': 'In the connection’s settings choose SFTP as protocol.',
      'instead-of-rsync': 'Instead of rsync, use an SFTP program that can send whole folders.',
      'no-shell-check': 'Tell rclone not to try commands on the server.',
    },
  },
}
