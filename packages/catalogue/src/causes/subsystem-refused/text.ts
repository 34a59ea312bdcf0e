import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly user?: string
  readonly host?: string
  /** True when SFTP is switched on, and the program behind it is not there. */
  readonly programMissing: boolean
}

type LookAlikes = 'home-missing' | 'chroot-bad-ownership' | 'account-inactive' | 'sftp-protocol-garbage'

export const text: Texts<Params, LookAlikes, 'check-service' | 'ask-service' | 'old-scp' | 'set-subsystem'> =
  {
    ja: {
      title: 'サーバで SFTP が使えるようになっていません',
      saw: ({ programMissing }) =>
        programMissing
          ? 'ログインには成功しましたが、サーバに SFTP のプログラム（sftp-server）がありません。'
          : 'ログインには成功しましたが、サーバは SFTP の開始を断ったか、すぐに終えました。',
      why: 'SFTP は SSH の上で動く別の機能（サブシステム）です。サーバで用意されていなければ、ログインできてもファイルは送れません。機器の SSH や、ログイン専用のサーバでよく起こります。',
      todo: '接続先がファイルの受け渡し用のサーバかどうかを確かめてください。正しければ、サービスの窓口に知らせます。',
      toldApart: {
        'home-missing': 'SFTP を断る文がなく、ただ切れるなら、ホームがないのかもしれません。',
        'chroot-bad-ownership':
          'SFTP を断る文がなく、ただ切れるなら、ホームの所有者が正しくないのかもしれません。',
        'account-inactive':
          'ssh でログインして「This account is currently not available.」と表示されるなら、アカウントの問題です。',
        'sftp-protocol-garbage': '文字が表示されるなら、ログインスクリプトが SFTP の邪魔をしています。',
      },
      remedies: {
        'check-service': '詳しい表示を付けて接続し、つながった先と、断られた段階を確かめます。',
        'ask-service': 'アカウント名、試した日時、表示された文を添えて窓口に知らせます。',
        'old-scp': 'サーバが従来方式の scp を受け付けるなら、これで送れます。',
        'set-subsystem':
          'サーバの管理者の方へ: sshd_config の Subsystem の行と、そのプログラムの有無を確かめます（sshd に内蔵の internal-sftp なら、プログラムは要りません）。',
      },
    },
    en: {
      title: 'The server has no SFTP to offer',
      saw: ({ programMissing }) =>
        programMissing
          ? 'The login worked, but the SFTP program (sftp-server) is not on the server.'
          : 'The login worked, but the server refused to start SFTP, or ended it at once.',
      why: 'SFTP is a service of its own on top of SSH (a subsystem). Where it is not set up, a login works and files cannot be sent. Appliances and servers meant for logging in are often like that.',
      todo: 'Check that this is the server meant for files. If it is, tell the service.',
      toldApart: {
        'home-missing': 'If nothing refuses SFTP and the connection just ends, the home may be missing.',
        'chroot-bad-ownership':
          'If nothing refuses SFTP and the connection just ends, the home may have the wrong owner.',
        'account-inactive':
          'If ssh shows “This account is currently not available.”, it is about the account.',
        'sftp-protocol-garbage': 'If text is shown, a login script is in the way of SFTP.',
      },
      remedies: {
        'check-service': 'Connect with verbose output, and see where it leads and what is refused.',
        'ask-service': 'Tell the service the account’s name, the time and the text as it was shown.',
        'old-scp': 'If the server takes the old form of scp, this sends the file.',
        'set-subsystem':
          'For the server’s administrators: check the Subsystem line of sshd_config and that its program is there (internal-sftp, which is part of sshd, needs none).',
      },
    },
  }
