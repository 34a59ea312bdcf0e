import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly host?: string
  readonly port: number
  /** Where the site serves the same host as well, when it is known. */
  readonly otherPort?: number
  /** This computer's own system refused to send: its firewall, a security program or a sandbox. */
  readonly here: boolean
  /** The address that the site profile states for today, when it is known. */
  readonly address?: string
}

type Remedies = 'own-firewall' | 'other-network' | 'test-port' | 'ask-network' | 'ask-service'
type LookAlikes = 'stale-address' | 'wrong-port' | 'proxy-required' | 'host-unreachable'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: 'サーバへの通信が途中で遮断されています',
    saw: (p) =>
      p.here
        ? `${p.host ? `「${p.host}」の` : ''}ポート ${p.port} に接続しようとしましたが、このコンピュータ自身が通信を許可しませんでした。`
        : `${p.host ? `「${p.host}」の` : ''}ポート ${p.port} に接続を試みましたが、応答がないまま時間切れになりました。`,
    why: '通信がサーバに届く前に、またはサーバからの応答が戻る前に捨てられています。多くは、組織のファイアウォールがこのポートへの通信を許可していないためです。',
    todo: (p) =>
      p.address
        ? `組織のネットワーク管理者に、${p.address} のポート ${p.port}（TCP）への通信が許可されているかを確かめてください。`
        : `組織のネットワーク管理者に、このサーバのポート ${p.port}（TCP）への通信が許可されているかを確かめてください。`,
    toldApart: {
      'stale-address': '接続先のアドレスが現在のものと違えば、原因は古いアドレスです。',
      'wrong-port': '同じサーバの別のポートで SSH が応答するなら、原因はポート番号です。',
      'proxy-required':
        'どのサーバの同じポートにもつながらず、Web だけがプロキシ経由で使えるなら、プロキシの設定が必要です。',
      'host-unreachable':
        '「No route to host」（ホストへの経路がありません）と表示されるなら、遮断ではなく経路の問題です。',
    },
    remedies: {
      'own-firewall':
        'このコンピュータのファイアウォールやセキュリティソフトで、使っている転送プログラムの通信を許可します。',
      'other-network':
        '別のネットワーク（自宅、携帯電話のテザリングなど）から試します。つながれば、原因は元のネットワークにあります。',
      'test-port': 'このコンピュータからポートに届くかどうかを調べます。',
      'ask-network': (p) =>
        `ネットワーク管理者に、宛先 ${p.address ?? (p.host ? `「${p.host}」` : 'このサーバ')} の TCP ポート ${p.port} を許可するよう依頼します。`,
      'ask-service':
        '接続を試みた日時と、お使いのネットワークの、外から見える IP アドレス（グローバル IP アドレス。分からなければネットワーク管理者に尋ねます）を添えて、サービスの窓口にアクセス記録の有無を尋ねます。記録がなければ、通信はサーバまで届いていません。',
    },
  },
  en: {
    title: 'Something on the way blocks the connection',
    saw: (p) =>
      p.here
        ? `Port ${p.port}${p.host ? ` of “${p.host}”` : ''} was tried, and this computer itself did not allow it.`
        : `Port ${p.port}${p.host ? ` of “${p.host}”` : ''} was tried, and no answer came before the time ran out.`,
    why: 'The packets, or the answers to them, are thrown away on the way. Mostly it is a firewall of the institution that does not allow this port.',
    todo: (p) =>
      `Ask the people who run your network whether connections to ${p.address ?? 'this server'}, TCP port ${p.port}, are allowed.`,
    toldApart: {
      'stale-address': 'If the address that was tried is not the current one, the old address is the cause.',
      'wrong-port': 'If SSH answers on another port of the same server, the port number is the cause.',
      'proxy-required':
        'If no server can be reached on this port and the web works through a proxy, the proxy has to be set.',
      'host-unreachable': 'If the message is “No route to host”, nothing is blocked: the route is missing.',
    },
    remedies: {
      'own-firewall': 'Allow the transfer program in the firewall or security program of this computer.',
      'other-network':
        'Try from another network (at home, over a mobile phone). If that works, the first network is the cause.',
      'test-port': 'See whether this computer reaches the port.',
      'ask-network': (p) =>
        `Ask your network’s staff to allow TCP port ${p.port} to ${p.address ?? p.host ?? 'this server'}.`,
      'ask-service':
        'Ask the service whether its log shows you, giving the time of the attempt and the IP address of your network as seen from outside (its global address; the people who run your network know it). No entry means that nothing arrived.',
    },
  },
}
