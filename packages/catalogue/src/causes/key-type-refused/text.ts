import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly host?: string
  readonly path?: string
  /** The kind of key, as the program names it. */
  readonly type?: string
  /** `dsa`: the kind itself is no longer taken; `sha1`: RSA signed in the old way; `other`; `unknown`. */
  readonly reason: 'dsa' | 'sha1' | 'ssh1' | 'other' | 'unknown'
  /** True when the evidence says so; false when it is one of several possibilities. */
  readonly shown: boolean
}

type LookAlikes = 'key-not-registered' | 'wrong-key-offered' | 'key-file-corrupt'
type Remedies = 'see' | 'see-type' | 'update' | 'new-key' | 'allow-old' | 'server'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: 'この種類の鍵や署名の方式を、サーバかプログラムが受け付けません',
    saw: ({ path, type, reason }) => {
      const key = `鍵${path ? `「${path}」` : ''}${type ? `（${type}）` : ''}`
      switch (reason) {
        case 'dsa':
          return `${key}は DSA の鍵で、受け付けられませんでした。`
        case 'ssh1':
          return `${key}は SSH-1 の古い形式の鍵です。`
        case 'sha1':
          return `${key}では、双方が使える署名の方式がありませんでした。RSA の鍵を SHA-1 で署名する古い方式（ssh-rsa）だけが使われています。`
        default:
          return `${key}の種類か署名の方式が、受け付けられませんでした。`
      }
    },
    why: ({ reason }) =>
      reason === 'dsa' || reason === 'ssh1'
        ? 'DSA と SSH-1 の鍵は弱いため、今の OpenSSH やサービスは使いません。登録してあっても使えません。'
        : 'SHA-1 による署名は安全でなくなったため、OpenSSH 8.8 以降は受け付けません。古いプログラムは、同じ RSA の鍵で新しい署名（rsa-sha2-256、rsa-sha2-512）を作れません。鍵そのものは使えます。',
    todo: ({ reason }) =>
      reason === 'dsa' || reason === 'ssh1'
        ? '新しい鍵（Ed25519）を作り、その公開鍵をアカウントに登録してください。'
        : 'プログラムを新しくするか、新しい鍵（Ed25519）を作って登録してください。',
    toldApart: {
      'key-not-registered': '鍵の種類が新しく、プログラムも新しいなら、登録されていない可能性があります。',
      'wrong-key-offered': '別の種類の登録済みの鍵があるなら、その鍵を指定してください。',
      'key-file-corrupt': '鍵を読めないと表示されているなら、鍵ファイルを調べてください。',
    },
    remedies: {
      see: '使われた鍵と署名の方式を表示します。「no mutual signature algorithm」の行があれば、これが原因です。',
      'see-type': '鍵の種類と長さを表示します。',
      update:
        'プログラムを新しくします（OpenSSH 7.2、PuTTY 0.75、WinSCP 5.19、FileZilla 3.54、paramiko 2.9、curl などが使う libssh2 1.11 以降で、JSch では com.github.mwiede:jsch で、新しい署名が使えます）。',
      'new-key': '新しい鍵を作り、その公開鍵をアカウントに登録します。',
      'allow-old':
        'サーバが古く、新しい署名を使えないと分かっている場合に限り、そのサーバだけに古い署名を許します。',
      server:
        'サーバの管理者の方へ: 設定で許す鍵の種類と署名の方式を確かめます。古い方式を全員に許すことは勧められません。',
    },
  },
  en: {
    title: 'This kind of key or signature is not accepted',
    saw: ({ path, type, reason }) => {
      const key = `The key${path ? ` “${path}”` : ''}${type ? ` (${type})` : ''}`
      switch (reason) {
        case 'dsa':
          return `${key} is a DSA key, which was not accepted.`
        case 'ssh1':
          return `${key} is in the old form of SSH-1.`
        case 'sha1':
          return `${key} found no way of signing that both sides accept: only the old way for RSA keys, with SHA-1 (ssh-rsa), was on offer.`
        default:
          return `${key} is of a kind, or signs in a way, that was not accepted.`
      }
    },
    why: ({ reason }) =>
      reason === 'dsa' || reason === 'ssh1'
        ? 'DSA and SSH-1 keys are weak; today’s OpenSSH and services do not use them, even when they are registered.'
        : 'Signatures with SHA-1 are no longer safe, and OpenSSH 8.8 and later refuse them. Old programs cannot make the newer ones (rsa-sha2-256, rsa-sha2-512) with the same RSA key. The key itself is fine.',
    todo: ({ reason }) =>
      reason === 'dsa' || reason === 'ssh1'
        ? 'Make a new key (Ed25519) and register its public half on the account.'
        : 'Update the program, or make a new key (Ed25519) and register it.',
    toldApart: {
      'key-not-registered':
        'If both the key’s kind and the program are recent, the key may not be registered.',
      'wrong-key-offered': 'If a key of another kind is registered, name that one.',
      'key-file-corrupt': 'If the key cannot be read at all, look at the key file.',
    },
    remedies: {
      see: 'See which keys and signatures are used. A line with “no mutual signature algorithm” settles it.',
      'see-type': 'Show the kind and the length of the key.',
      update:
        'Update the program (the newer signatures came with OpenSSH 7.2, PuTTY 0.75, WinSCP 5.19, FileZilla 3.54, paramiko 2.9, libssh2 1.11, which curl uses, and com.github.mwiede:jsch for JSch).',
      'new-key': 'Make a new key and register its public half on the account.',
      'allow-old':
        'Only if the server is known to be old and to have no newer signatures: allow the old one, for that server alone.',
      server:
        'For the server’s administrator: check which kinds of keys and signatures the settings allow. Allowing old ones to everybody is not advised.',
    },
  },
}
