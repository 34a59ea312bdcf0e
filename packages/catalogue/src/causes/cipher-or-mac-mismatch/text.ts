import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly what: 'cipher' | 'mac' | 'compression' | 'unknown'
  /** Methods that the other side offered, when they are shown. */
  readonly theirs: readonly string[]
  readonly side: 'client' | 'server'
}

type LookAlikes = 'kex-mismatch' | 'host-key-algorithm-mismatch'
type Remedies = 'update-client' | 'remove-setting' | 'ask-service' | 'allow-old'

const kinds = {
  ja: {
    cipher: '暗号方式',
    mac: '改ざん検知の方式（MAC）',
    compression: '圧縮方式',
    unknown: '暗号方式など',
  },
  en: { cipher: 'ciphers', mac: 'MAC algorithms', compression: 'compression methods', unknown: 'algorithms' },
} as const

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: 'サーバとの間に共通の暗号方式がありません',
    saw: ({ what, theirs, side }) =>
      `${side === 'client' ? 'サーバ' : 'クライアント'}の${kinds.ja[what]}${theirs.length > 0 ? `（${theirs.join('、')}）` : ''}に、こちらが使えるものがありませんでした。`,
    why: '通信を守る方法に合意できないため、ログインの前に接続が終わります。どちらかのプログラムが古いか、設定で方式が絞られています。',
    todo: 'クライアントを新しくし、設定で暗号方式（Ciphers、MACs）を指定していれば外してください。サーバの方式が古い場合は、サービスの窓口に知らせてください。',
    toldApart: {
      'kex-mismatch': '接続の詳しいログに「key exchange method」で一致がないと出れば、鍵交換の問題です。',
      'host-key-algorithm-mismatch':
        '接続の詳しいログに「host key type」で一致がないと出れば、ホスト鍵の方式の問題です。',
    },
    remedies: {
      'update-client': 'クライアントやライブラリを最新版にします。',
      'remove-setting': 'クライアントの設定に Ciphers や MACs の指定があれば外します。',
      'ask-service': '窓口に、表示された方式の名前を添えて知らせます。',
      'allow-old': 'サーバの更新を待つ間だけ、そのサーバに限って古い方式を許します。安全性は下がります。',
    },
  },
  en: {
    title: 'Client and server have no cipher or MAC in common',
    saw: ({ what, theirs, side }) =>
      `Of the ${kinds.en[what]} of the ${side === 'client' ? 'server' : 'client'}${theirs.length > 0 ? ` (${theirs.join(', ')})` : ''} none is usable here.`,
    why: 'Without a way to protect the connection it ends before login. One of the two programs is old, or a setting narrows the choice.',
    todo: 'Update the client, and remove settings that choose ciphers or MACs. If it is the server’s methods that are old, tell the service.',
    toldApart: {
      'kex-mismatch': 'If a detailed log of the connection names the key exchange method, it is that.',
      'host-key-algorithm-mismatch':
        'If a detailed log of the connection names the host key type, it is that.',
    },
    remedies: {
      'update-client': 'Update the client or library.',
      'remove-setting': 'If the client’s settings choose Ciphers or MACs, remove that.',
      'ask-service': 'Tell the service, with the names of the methods that were shown.',
      'allow-old':
        'Allow the old method, for this server only and until the server is updated. It is less safe.',
    },
  },
}
