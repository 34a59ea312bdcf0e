import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly host?: string
  /** `network`: this computer has no way out at all. `host`: that host did not answer. `silent`: nothing was said. */
  readonly kind: 'network' | 'host' | 'silent'
}

type LookAlikes = 'port-blocked' | 'stale-address'
type Remedies = 'check-connection' | 'test-route' | 'ask-network' | 'ask-service'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: 'サーバまでの経路がないか、サーバが止まっています',
    saw: ({ host, kind }) => {
      const where = host ? `「${host}」` : 'サーバ'
      if (kind === 'network') return `このコンピュータから${where}のあるネットワークへ出る経路がありません。`
      if (kind === 'host') return `${where}へ向かう途中の装置から「届かない」という応答が返りました。`
      return `${where}から応答がありませんでした。`
    },
    why: 'ネットワークに接続されていない、VPN が切れている、サーバが止まっている、または途中のファイアウォールが断っているときに起こります。鍵やアカウントの問題ではありません。',
    todo: 'まず、このコンピュータのネットワーク（有線、Wi-Fi、VPN）がつながっているかを確かめてください。ほかのサイトが見られるなら、サーバ側か途中の装置の問題です。',
    toldApart: {
      'port-blocked':
        '同じサーバの別のポートや ping に応答があるなら、サーバは動いており、このポートへの通信だけが断られています。',
      'stale-address': '接続先のアドレスが現在のものと違えば、原因は古いアドレスです。',
    },
    remedies: {
      'check-connection':
        'Wi-Fi、有線、VPN の接続を確かめてから、もう一度試します。コンテナや計算ノードの中からは、外へ出られないことがあります。',
      'test-route': 'サーバまで届くかどうかを調べます。ping に応答しない設定のサーバもあります。',
      'ask-network':
        'ほかのサイトにはつながるのにこのサーバにだけ届かない場合は、組織のネットワーク管理者に尋ねます。',
      'ask-service': 'サーバが止まっていないか、サービスの窓口やお知らせで確かめます。',
    },
  },
  en: {
    title: 'There is no way to the server, or the server is down',
    saw: ({ host, kind }) => {
      const where = host ? `“${host}”` : 'the server'
      if (kind === 'network') return `This computer has no route to the network of ${where}.`
      if (kind === 'host') return `Something on the way answered that ${where} cannot be reached.`
      return `No answer came from ${where}.`
    },
    why: 'That happens when the computer is offline, a VPN has ended, the server is down, or a firewall on the way says so. Keys and accounts have nothing to do with it.',
    todo: 'First see whether this computer is connected (cable, Wi-Fi, VPN). If other sites work, the fault is at the server or on the way to it.',
    toldApart: {
      'port-blocked':
        'If another port of the server or a ping answers, the server is up and only this port is kept from you.',
      'stale-address': 'If the address that was tried is not the current one, the old address is the cause.',
    },
    remedies: {
      'check-connection':
        'Check Wi-Fi, cable and VPN, and try again. Containers and compute nodes often have no way out.',
      'test-route': 'See whether packets reach the server. Some servers do not answer a ping.',
      'ask-network':
        'If other sites work and only this server does not, ask the people who run your network.',
      'ask-service': 'See the service’s news, or ask it, whether the server is down.',
    },
  },
}
