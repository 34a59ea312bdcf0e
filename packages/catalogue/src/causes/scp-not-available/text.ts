import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly user?: string
  readonly host?: string
}

type LookAlikes = 'sftp-only-account' | 'sftp-protocol-garbage'
type Remedies =
  | 'scp-over-sftp'
  | 'use-sftp'
  | 'pscp-sftp'
  | 'choose-sftp'
  | 'use-sftp-url'
  | 'use-sftp-library'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: '従来方式の scp は、このサービスでは使えません',
    saw: 'ログインには成功しましたが、サーバは従来方式の scp に応じませんでした。',
    why: '従来方式の scp は、サーバで scp というプログラムを動かします。SFTP 専用のサービスにはそれがありません。OpenSSH 9.0 以降の scp は、中で SFTP を使うので、そのまま使えます。',
    todo: 'scp に「-s」を付けるか（OpenSSH 8.7 以降）、sftp を使ってください。「-O」を付けているなら外します。',
    toldApart: {
      'sftp-only-account':
        'ssh でのログインやコマンドも断られるなら、SFTP だけのアカウントです。対処は同じです。',
      'sftp-protocol-garbage': 'sftp でも接続できないなら、ログインスクリプトの表示が邪魔をしています。',
    },
    remedies: {
      'scp-over-sftp': 'scp に SFTP を使わせます（OpenSSH 8.7 以降）。',
      'use-sftp': 'sftp で接続し、put で送ります。古い OpenSSH ではこちらを使います。',
      'pscp-sftp': 'pscp に SFTP を使わせます。',
      'choose-sftp': '設定の「転送プロトコル」を SCP から SFTP に変えます。',
      'use-sftp-url': 'アドレスの始めを「scp:」から「sftp:」に変えます。',
      'use-sftp-library': 'ライブラリの scp の機能の代わりに、SFTP の機能を使います。',
    },
  },
  en: {
    title: 'The old form of scp is not offered by this service',
    saw: 'The login worked, but the server did not answer to the old form of scp.',
    why: 'Old scp runs a program called scp on the server, and an SFTP-only service has none. From OpenSSH 9.0 on, scp uses SFTP inside and works as it is.',
    todo: 'Give scp the option -s (OpenSSH 8.7 and later), or use sftp. If -O is given, leave it out.',
    toldApart: {
      'sftp-only-account':
        'If ssh logins and commands are refused as well, the account has SFTP only. What to do is the same.',
      'sftp-protocol-garbage': 'If sftp does not work either, a login script is in the way.',
    },
    remedies: {
      'scp-over-sftp': 'Let scp use SFTP (OpenSSH 8.7 and later).',
      'use-sftp': 'Connect with sftp and send with put. With an old OpenSSH, this is the way.',
      'pscp-sftp': 'Let pscp use SFTP.',
      'choose-sftp': 'In the settings, change the file protocol from SCP to SFTP.',
      'use-sftp-url': 'Let the address begin with “sftp:” instead of “scp:”.',
      'use-sftp-library': 'Use the library’s SFTP functions instead of those for scp.',
    },
  },
}
