import type { Texts } from '../../cause/text.ts'

export type Params = {
  /** Where it was seen: at the key exchange, while a file was sent, or by measuring. */
  readonly where: 'handshake' | 'transfer' | 'measured'
  /** The largest packet that passed, in bytes. */
  readonly passed?: number
  readonly host?: string
}

type LookAlikes = 'network-drop' | 'port-blocked'
type Remedies = 'test-size' | 'without-vpn' | 'small-handshake' | 'lower-mtu' | 'ask-network'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: '大きなパケットだけが途中で消えています（MTU）',
    saw: ({ where, passed }) =>
      where === 'handshake'
        ? '接続はできましたが、鍵交換の返事を待つところで止まりました。'
        : where === 'transfer'
          ? '転送が止まったまま進みません。'
          : `小さなパケットは届きますが、大きなパケットは届きません${passed === undefined ? '' : `（${passed} バイトまでは届きました）`}。`,
    why: 'VPN やトンネルの入口が運べる大きさを超えるパケットを、知らせずに捨てる装置が途中にあります。接続や短いやり取りはできるのに、最初の大きなデータで止まるのが特徴です。',
    todo: 'VPN を使っていれば、VPN なしか別のネットワークから試してください。つながれば、パケットの大きさ（MTU）の問題です。',
    toldApart: {
      'network-drop':
        '大きさを変えた ping で、小さいものだけに応答があり、大きいものに何の返事もなければ MTU の問題です。どちらも通らないか、どちらも通るなら回線です。',
      'port-blocked': '接続そのものができない（Connection established が出ない）なら、ポートの遮断です。',
    },
    remedies: {
      'test-size':
        '小さい ping と大きい ping を比べます。小さいほうには応答があり、大きいほうには何の返事もないなら、大きなパケットが消えています。「Message too long」や「パケットの断片化が必要ですが、DF が設定されています。」と表示されるなら、この原因ではありません。',
      'without-vpn': 'VPN を切るか、別のネットワーク（携帯電話のテザリングなど）から試します。',
      'small-handshake':
        'そのサーバに限って、短いデータで済む鍵交換を使います。鍵交換で止まる場合の助けになります。',
      'lower-mtu': '使っている通信装置の MTU を一時的に小さくします（再起動で元に戻ります）。',
      'ask-network':
        '組織のネットワーク管理者や VPN の管理者に、MTU と ICMP の扱いを確かめるよう依頼します。',
    },
  },
  en: {
    title: 'Large packets get lost on the way (MTU)',
    saw: ({ where, passed }) =>
      where === 'handshake'
        ? 'The connection was opened, and then waited for the key-exchange reply in vain.'
        : where === 'transfer'
          ? 'The transfer stands still.'
          : `Small packets pass and large ones do not${passed === undefined ? '' : ` (${passed} bytes passed)`}.`,
    why: 'Something on the way, often a VPN or a tunnel, drops packets that are too large for it without saying so. Connecting and short exchanges work; the first large piece of data never arrives.',
    todo: 'Try without the VPN, or from another network. If that works, it is the size of packets (MTU).',
    toldApart: {
      'network-drop':
        'If a small ping is answered and nothing at all comes back for a large one, it is the MTU. If both or neither pass, it is the line.',
      'port-blocked': 'If no connection is opened at all (no “Connection established”), the port is blocked.',
    },
    remedies: {
      'test-size':
        'Compare a small ping with a large one. If the small one is answered and nothing at all comes back for the large one, large packets get lost. If “Message too long” or “Packet needs to be fragmented but DF set.” is shown, this is not the cause.',
      'without-vpn': 'Switch the VPN off, or try from another network (over a mobile phone).',
      'small-handshake':
        'For this server only, use a key exchange with short messages. That helps when the key exchange is where it stops.',
      'lower-mtu': 'Lower the MTU of the network interface for now (a restart puts it back).',
      'ask-network': 'Ask those who run the network or the VPN to look at the MTU and at ICMP.',
    },
  },
}
