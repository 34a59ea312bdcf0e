import type { Texts } from '../../cause/text.ts'

export type Params = {
  /** Methods that the other side offered, when they are shown. */
  readonly theirs: readonly string[]
  readonly side: 'client' | 'server'
}

type LookAlikes = 'host-key-algorithm-mismatch' | 'cipher-or-mac-mismatch'

export const text: Texts<Params, LookAlikes, 'update-client' | 'allow-old' | 'ask-service'> = {
  ja: {
    title: 'サーバとの間に共通の鍵交換方式がありません',
    saw: ({ theirs, side }) =>
      `${side === 'client' ? 'サーバ' : 'クライアント'}の鍵交換方式${theirs.length > 0 ? `（${theirs.join('、')}）` : ''}に、こちらが使えるものがありませんでした。`,
    why: '暗号の鍵を作る方法に合意できないため、ログインの前に接続が終わります。多くは、どちらかのプログラムが古いためです。',
    todo: 'クライアントのプログラムを新しくしてください。サーバの方式が古い場合は、サービスの窓口に知らせてください。',
    toldApart: {
      'host-key-algorithm-mismatch':
        '接続の詳しいログに「host key algorithm」で一致がないと出れば、ホスト鍵の方式の問題です。',
      'cipher-or-mac-mismatch':
        '接続の詳しいログに「cipher」や「MAC」で一致がないと出れば、暗号方式の問題です。',
    },
    remedies: {
      'update-client': 'OpenSSH、PuTTY、WinSCP、FileZilla などのクライアントやライブラリを最新版にします。',
      'allow-old': 'サーバの更新を待つ間だけ、そのサーバに限って古い方式を許します。安全性は下がります。',
      'ask-service': '窓口に、表示された方式の名前を添えて知らせます。',
    },
  },
  en: {
    title: 'Client and server have no key-exchange method in common',
    saw: ({ theirs, side }) =>
      `Of the key-exchange methods of the ${side === 'client' ? 'server' : 'client'}${theirs.length > 0 ? ` (${theirs.join(', ')})` : ''} none is usable here.`,
    why: 'Without a way to agree on keys the connection ends before login. Mostly one of the two programs is old.',
    todo: 'Update the client. If it is the server’s methods that are old, tell the service.',
    toldApart: {
      'host-key-algorithm-mismatch':
        'If a detailed log of the connection names the host key type, it is that.',
      'cipher-or-mac-mismatch':
        'If a detailed log of the connection names the cipher or the MAC, it is that.',
    },
    remedies: {
      'update-client': 'Update the client or library: OpenSSH, PuTTY, WinSCP, FileZilla and so on.',
      'allow-old':
        'Allow the old method, for this server only and until the server is updated. It is less safe.',
      'ask-service': 'Tell the service, with the names of the methods that were shown.',
    },
  },
}
