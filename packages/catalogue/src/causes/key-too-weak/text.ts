import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
  readonly bits?: number
  /** The least number of bits that is accepted, when it is known. */
  readonly minimum?: number
  /** True of the server's host key, which its administrators make; otherwise it is the person's own. */
  readonly ofServer?: true
}

export const text: Texts<
  Params,
  'key-not-registered' | 'key-type-refused',
  'see' | 'new-key' | 'allow-old' | 'ask-service'
> = {
  ja: {
    title: 'RSA の鍵が短すぎます',
    saw: ({ path, bits, minimum, ofServer }) =>
      ofServer
        ? 'サーバのホスト鍵は短い RSA の鍵なので、手元のソフトは使いません。'
        : `鍵${path ? `「${path}」` : ''}は${bits ? ` ${bits} ビットの RSA の鍵で` : ''}、短すぎるため使えません${minimum ? `（${minimum} ビット以上が必要です）` : ''}。`,
    why: ({ ofServer }) =>
      ofServer
        ? '短い RSA の鍵は破られるおそれがあり、つないだ相手が本物のサーバかどうかを確かめられません。ログインはまだ始まっていないため、手元の鍵やアカウントの問題ではありません。'
        : '短い RSA の鍵は破られるおそれがあるため、新しいプログラムやサービスは使いません。登録してあっても使えません。',
    todo: ({ ofServer }) =>
      ofServer
        ? 'サービスの窓口に、ホスト鍵を新しくするよう頼んでください。'
        : '新しい鍵（Ed25519、または 3072 ビット以上の RSA）を作り、その公開鍵をアカウントに登録してください。',
    toldApart: {
      'key-not-registered': '鍵の長さが 2048 ビット以上なら、登録されていない可能性があります。',
      'key-type-refused': '鍵が DSA であるか、RSA でも署名の方式が古いなら、種類の問題です。',
    },
    remedies: {
      see: '鍵の長さと種類を表示します。最初の数字がビット数です。',
      'new-key': '新しい鍵を作り、その公開鍵をアカウントに登録します。',
      'ask-service':
        '「server host key」と表示された場合、短いのはサーバのホスト鍵です。表示された文を添えて、窓口に知らせます。',
      'allow-old':
        '断っているのが手元の OpenSSH で、それが OpenSSH 本来の 1024 ビットより長い鍵を求めるシステムの設定による場合（Red Hat 9 では 2048 ビット）に限り、ほかに方法がない間だけ、1024 ビットの鍵を再び許します。1024 ビット未満の鍵は、OpenSSH では決して使えません。サーバが断る場合も効きません。',
    },
  },
  en: {
    title: 'The RSA key is too short',
    saw: ({ path, bits, minimum, ofServer }) =>
      ofServer
        ? 'The server’s host key is a short RSA key, which your program does not accept.'
        : `The key${path ? ` “${path}”` : ''}${bits ? `, an RSA key of ${bits} bits,` : ''} is too short to be used${minimum ? ` (at least ${minimum} bits are required)` : ''}.`,
    why: ({ ofServer }) =>
      ofServer
        ? 'Short RSA keys can be broken, so nothing shows that it is the real server. Login has not begun: your key and account are not the matter.'
        : 'Short RSA keys can be broken. Recent programs and services do not use them, even when they are registered.',
    todo: ({ ofServer }) =>
      ofServer
        ? 'Ask the service to give its server a new host key.'
        : 'Make a new key (Ed25519, or RSA of 3072 bits or more) and register its public half on the account.',
    toldApart: {
      'key-not-registered': 'If the key has 2048 bits or more, it may not be registered.',
      'key-type-refused': 'If it is a DSA key, or an RSA key with an old kind of signature, it is the kind.',
    },
    remedies: {
      see: 'Show the length and the kind of the key. The first number is its bits.',
      'new-key': 'Make a new key and register its public half on the account.',
      'ask-service':
        'If it says “server host key”, the server’s own key is too short: tell the service, with the words that were shown.',
      'allow-old':
        'Only where your own system asks for more than OpenSSH itself does (Red Hat 9: 2048 bits), and only while there is no other way: allow 1024 bits again. Keys under 1024 bits OpenSSH never takes, and it does not help when the server refuses.',
    },
  },
}
