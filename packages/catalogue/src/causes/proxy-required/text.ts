import type { Texts } from '../../cause/text.ts'

export type Params = {
  /** Host and port of the network's proxy, when they are known. */
  readonly proxy?: string
  /** The proxy asked for a name and a password. */
  readonly login: boolean
}

type LookAlikes = 'port-blocked' | 'proxy-command-failed'

type Remedies = 'through-proxy' | 'through-proxy-ncat' | 'through-proxy-git' | 'ask-network' | 'other-network'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: '外への接続にプロキシが必要です',
    saw: ({ proxy, login }) =>
      login
        ? 'プロキシが、利用者の認証を求めました。'
        : `このネットワークからは、サーバへ直接つながりません${proxy ? `。プロキシは ${proxy} です` : ''}。`,
    why: '組織によっては、外への通信をプロキシ経由だけに限っています。Web ブラウザが使えても、SFTP のプログラムにはプロキシの設定が別に必要です。プロキシが SSH を通さないこともあります。',
    todo: '使っているプログラムにプロキシを設定してください。アドレスや認証の方法は、組織のネットワーク管理者が知っています。',
    toldApart: {
      'port-blocked': 'プロキシなしでほかのサイトに直接つながるなら、遮断されているのはこのポートだけです。',
      'proxy-command-failed':
        'プロキシの設定が既にあり、そこで失敗しているなら、その設定かプロキシの側の問題です。',
    },
    remedies: {
      'through-proxy': 'プロキシを通して接続するように設定します。',
      'through-proxy-ncat':
        'RHEL 系（RHEL、AlmaLinux、Rocky Linux など）では、nc の代わりに ncat と書きます。',
      'through-proxy-git': 'Git for Windows に付いている connect.exe を使って、プロキシを通します。',
      'ask-network':
        'プロキシのアドレス、認証の方法、SSH（このポート）を通すかどうかを、組織のネットワーク管理者に尋ねます。',
      'other-network': 'プロキシの要らないネットワーク（自宅、携帯電話のテザリングなど）から試します。',
    },
  },
  en: {
    title: 'This network lets connections out through a proxy only',
    saw: ({ proxy, login }) =>
      login
        ? 'The proxy asked for a name and a password.'
        : `The server cannot be reached directly from this network${proxy ? `; its proxy is ${proxy}` : ''}.`,
    why: 'Some institutions let traffic out through a proxy only. Even when a web browser works, an SFTP program needs its own proxy setting, and some proxies do not pass SSH.',
    todo: 'Set the proxy in your program. The people who run your network know its address and how to sign in to it.',
    toldApart: {
      'port-blocked': 'If other sites are reached directly, without a proxy, only this port is blocked.',
      'proxy-command-failed':
        'If a proxy is set already and that is where it fails, it is the setting or the proxy.',
    },
    remedies: {
      'through-proxy': 'Connect through the proxy.',
      'through-proxy-ncat': 'On RHEL and its relatives (AlmaLinux, Rocky Linux), write ncat instead of nc.',
      'through-proxy-git': 'Connect through the proxy with connect.exe, which comes with Git for Windows.',
      'ask-network':
        'Ask the people who run your network for the proxy’s address, how to sign in, and whether it passes SSH on this port.',
      'other-network': 'Try from a network without a proxy (at home, over a mobile phone).',
    },
  },
}
