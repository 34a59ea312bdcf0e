import type { Texts } from '../../cause/text.ts'

export type Params = {
  /** Algorithms that the other side offered, when they are shown. */
  readonly theirs: readonly string[]
  readonly side: 'client' | 'server'
}

type LookAlikes = 'kex-mismatch' | 'cipher-or-mac-mismatch'
type Remedies = 'update-client' | 'ask-service' | 'allow-old' | 'new-host-key'

const onlyDsa = (theirs: Params['theirs']) =>
  theirs.length > 0 && theirs.every((name) => name.startsWith('ssh-dss'))

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: 'サーバとの間に共通のホスト鍵の方式がありません',
    saw: ({ theirs, side }) =>
      `${side === 'client' ? 'サーバ' : 'クライアント'}のホスト鍵の方式${theirs.length > 0 ? `（${theirs.join('、')}）` : ''}に、こちらが使えるものがありませんでした。`,
    why: 'サーバが本物であることを確かめる方法に合意できないため、ログインの前に接続が終わります。新しいクライアントは古い方式（ssh-rsa、ssh-dss）を、古いクライアントは新しい方式（ssh-ed25519 など）を使えません。自分の鍵の種類とは関係ありません。',
    todo: ({ theirs }) =>
      onlyDsa(theirs)
        ? 'サーバには、今では使われない DSA のホスト鍵しかありません。OpenSSH 10.0 以降は DSA をまったく使えません。直せるのはサーバの管理者だけなので、新しいホスト鍵を加えるよう、サービスの窓口に頼んでください。'
        : theirs.length > 0 && theirs.every((name) => /^ssh-(?:rsa|dss)/.test(name))
          ? 'サーバの方式が古いため、サービスの窓口に知らせてください。急ぐときは、そのサーバに限って古い方式を許せます。'
          : 'クライアントのプログラムやライブラリを新しくしてください。',
    toldApart: {
      'kex-mismatch': '接続の詳しいログに「key exchange method」で一致がないと出れば、鍵交換の問題です。',
      'cipher-or-mac-mismatch':
        '接続の詳しいログに「cipher」や「MAC」で一致がないと出れば、暗号方式の問題です。',
    },
    remedies: {
      'update-client': 'クライアントやライブラリを最新版にします。',
      'ask-service': '窓口に、表示された方式の名前を添えて知らせます。',
      'allow-old': 'サーバの更新を待つ間だけ、そのサーバに限って古い方式を許します。安全性は下がります。',
      'new-host-key':
        'サーバの管理者の方へ: ED25519 か ECDSA のホスト鍵、または RSA の鍵で rsa-sha2-256 と rsa-sha2-512 を有効にします。',
    },
  },
  en: {
    title: 'Client and server have no host-key algorithm in common',
    saw: ({ theirs, side }) =>
      `Of the host-key algorithms of the ${side === 'client' ? 'server' : 'client'}${theirs.length > 0 ? ` (${theirs.join(', ')})` : ''} none is usable here.`,
    why: 'Without a way to check that the server is the real one, the connection ends before login. New clients no longer take old algorithms (ssh-rsa, ssh-dss); old clients do not know new ones (ssh-ed25519). Your own key has nothing to do with it.',
    todo: ({ theirs }) =>
      onlyDsa(theirs)
        ? 'The server has only a DSA host key, a kind that is out of use: OpenSSH 10.0 and later cannot use DSA at all. Only the server’s administrator can mend this, with a newer host key: ask the service.'
        : theirs.length > 0 && theirs.every((name) => /^ssh-(?:rsa|dss)/.test(name))
          ? 'It is the server’s algorithms that are old: tell the service. In a hurry, allow the old one for this server only.'
          : 'Update the client or library.',
    toldApart: {
      'kex-mismatch': 'If a detailed log of the connection names the key exchange method, it is that.',
      'cipher-or-mac-mismatch':
        'If a detailed log of the connection names the cipher or the MAC, it is that.',
    },
    remedies: {
      'update-client': 'Update the client or library.',
      'ask-service': 'Tell the service, with the names of the algorithms that were shown.',
      'allow-old':
        'Allow the old algorithm, for this server only and until the server is updated. It is less safe.',
      'new-host-key':
        'For the server’s administrator: add an ED25519 or ECDSA host key, or let the RSA key sign with rsa-sha2-256 and rsa-sha2-512.',
    },
  },
}
