import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly user?: string
  readonly host?: string
  /** True when the server takes no passwords at all; false when it may, or when that is not known. */
  readonly keyOnly: boolean
}

type LookAlikes =
  | 'key-not-registered'
  | 'wrong-key-offered'
  | 'username-wrong'
  | 'account-inactive'
  | 'public-key-not-accepted'

export const text: Texts<
  Params,
  LookAlikes,
  'use-key' | 'use-key-in-window' | 'see-methods' | 'type-again' | 'register-key'
> = {
  ja: {
    title: 'パスワードではログインできません',
    saw: ({ keyOnly, user }) =>
      keyOnly
        ? `サーバは${user ? `「${user}」の` : ''}パスワードによるログインを受け付けていません。受け付けているのは公開鍵認証です。`
        : `${user ? `「${user}」の` : ''}パスワードによるログインは受け付けられませんでした。`,
    why: ({ keyOnly }) =>
      keyOnly
        ? '公開鍵認証だけのサービスでは、正しいパスワードを入力してもログインできません。ポータルのパスワードは、Web の画面のためのものです。'
        : 'パスワードが違う場合にも、公開鍵認証だけのサービスの場合にも、同じ表示になることがあります。',
    todo: ({ keyOnly }) =>
      keyOnly
        ? 'パスワードは使わず、登録した公開鍵と対になる秘密鍵を指定してください。'
        : 'このサービスが公開鍵認証だけなら、登録した公開鍵と対になる秘密鍵を指定してください。パスワードを使うサービスなら、入力し直してください。',
    toldApart: {
      'key-not-registered':
        '秘密鍵を指定していて、接続の詳しいログでその鍵が使われている（OpenSSH では「Offering public key」）なら、鍵の登録の問題です。',
      'wrong-key-offered':
        '接続の詳しいログに鍵が出ていれば（OpenSSH では「Offering public key」）、鍵は使われています。どの鍵かを確かめてください。',
      'username-wrong': 'ユーザ名が違えば、パスワードが正しくても拒否されます。',
      'account-inactive':
        '以前は同じパスワードでログインできていたなら、アカウントの状態を確かめてください。',
      'public-key-not-accepted':
        '受け付けられる方法の一覧に「publickey」がなければ、そのサーバは公開鍵を使いません。',
    },
    remedies: {
      'use-key': '秘密鍵のファイルを指定して接続します。',
      'use-key-in-window': '秘密鍵のファイルを指定して接続します。パスワードの欄は空にしておきます。',
      'see-methods':
        'サーバが受け付ける方法を表示します（OpenSSH では「Authentications that can continue」の行）。',
      'type-again': 'パスワードを使うサービスなら、大文字と小文字、全角と半角に気を付けて入力し直します。',
      'register-key': 'まだ鍵を登録していなければ、鍵ペアを作り、公開鍵をアカウントに登録します。',
    },
  },
  en: {
    title: 'The login by password was not accepted',
    saw: ({ keyOnly, user }) =>
      keyOnly
        ? `The server takes no passwords${user ? ` (user “${user}”)` : ''}. What it takes is a public key.`
        : `The login by password${user ? ` as “${user}”` : ''} was not accepted.`,
    why: ({ keyOnly }) =>
      keyOnly
        ? 'A service that takes public keys only refuses even the right password. The portal’s password is for the web pages.'
        : 'A wrong password and a service that takes public keys only can look the same.',
    todo: ({ keyOnly }) =>
      keyOnly
        ? 'Use no password, and choose the private key that belongs to the registered public key.'
        : 'If the service takes public keys only, choose the private key that belongs to the registered one. If it takes passwords, type it again.',
    toldApart: {
      'key-not-registered':
        'If a private key is set, and a detailed log of the connection shows that it is used (OpenSSH: “Offering public key”), it is about the key’s registration.',
      'wrong-key-offered':
        'If a detailed log of the connection shows a key (OpenSSH: “Offering public key”), one is used. See which one.',
      'username-wrong': 'With another user name, even the right password is refused.',
      'account-inactive': 'If the same password worked before, check the state of the account.',
      'public-key-not-accepted': 'If “publickey” is not among the methods, that server uses no public keys.',
    },
    remedies: {
      'use-key': 'Connect and name the private key file.',
      'use-key-in-window': 'Name the private key file, leave the password empty, and connect.',
      'see-methods': 'Show what the server accepts (OpenSSH: the line “Authentications that can continue”).',
      'type-again': 'If the service takes passwords, type it again, minding capitals.',
      'register-key':
        'If no key is registered yet, make a key pair and register the public key on the account.',
    },
  },
}
