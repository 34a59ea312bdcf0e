import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly host?: string
  readonly port?: number
  /** Where the site serves the same host as well, when it is known. */
  readonly otherPort?: number
}

type LookAlikes = 'wrong-port' | 'server-busy-or-banned'
type Remedies = 'use-site-port' | 'check-address' | 'test-port' | 'wait' | 'ask-service' | 'start-server'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: 'サーバまたは途中の装置が接続を断りました',
    saw: ({ host, port }) => {
      const where = `${host ? `「${host}」` : 'サーバ'}${port === undefined ? '' : `のポート ${port} `}`
      return `${where}に接続しようとしたところ、すぐに拒否の応答が返りました。`
    },
    why: 'そのポートで待ち受けているプログラムがないか、ファイアウォールが接続を断っています。ログインはまだ始まっていないため、鍵やアカウントの問題ではありません。',
    todo: 'サーバ名とポート番号を確かめてください。どちらも正しければ、サービスが止まっていないか窓口に確かめてください。',
    toldApart: {
      'wrong-port': '同じサーバの別のポートで SSH が応答するなら、原因はポート番号です。',
      'server-busy-or-banned':
        '少し前まで接続でき、失敗を何度か繰り返したあとに断られるようになったのであれば、一時的な接続制限です。',
    },
    remedies: {
      'use-site-port': 'サイトが公開しているポート番号を使います。',
      'check-address': 'サーバ名とポート番号を、サービスの案内と見比べます。',
      'test-port': 'このコンピュータからポートに届くかどうかを調べます。',
      wait: '保守や再起動の途中かもしれません。しばらく待ってからもう一度試します。',
      'ask-service':
        '接続を試みた日時と、お使いのネットワークの、外から見える IP アドレス（グローバル IP アドレス。分からなければネットワーク管理者に尋ねます）を添えて、サービスの窓口に尋ねます。',
      'start-server':
        'サーバの管理者の方へ: SSH のサービスが動いているか、このポートで待ち受けているか、ファイアウォールが拒否していないかを確かめます。',
    },
  },
  en: {
    title: 'The server, or something before it, refuses the connection',
    saw: ({ host, port }) => {
      const where = `${port === undefined ? '' : `port ${port} of `}${host ? `“${host}”` : 'the server'}`
      return `The attempt to reach ${where} was refused at once.`
    },
    why: 'No program listens on that port, or a firewall answers “no” in its place. Login has not begun, so keys and accounts have nothing to do with it.',
    todo: 'Check the server’s name and the port. If both are right, ask the service whether it is running.',
    toldApart: {
      'wrong-port': 'If SSH answers on another port of the same server, the port number is the cause.',
      'server-busy-or-banned':
        'If it worked a moment ago and is refused since several attempts failed, the server has shut you out for a while.',
    },
    remedies: {
      'use-site-port': 'Use the port that the site publishes.',
      'check-address': 'Compare the server’s name and the port with what the service says.',
      'test-port': 'See whether this computer reaches the port.',
      wait: 'It may be restarting or under maintenance. Wait a little and try again.',
      'ask-service':
        'Ask the service, giving the time of the attempt and the IP address of your network as seen from outside (its global address; the people who run your network know it).',
      'start-server':
        'For the server’s administrator: see that the SSH service runs, listens on this port, and is not rejected by a firewall.',
    },
  },
}
