import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
  /** True when the file's name or its registration shows it. */
  readonly shown: boolean
}

type LookAlikes = 'key-not-registered' | 'wrong-key-offered'
type Remedies =
  | 'compare'
  | 'name-login-key'
  | 'choose-winscp'
  | 'choose-filezilla'
  | 'choose-putty'
  | 'new-key'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: 'ログイン用ではなく、データセットの復号用の鍵が使われています',
    saw: ({ path, shown }) =>
      shown
        ? `接続に使われた鍵${path ? `「${path}」` : ''}は、データセットの復号用の鍵です。`
        : `接続に使われた鍵${path ? `「${path}」` : ''}の名前は、データセットの復号用の鍵の形をしています。`,
    why: '鍵には二種類あります。アカウントに登録する認証用（転送用）の鍵と、データ利用申請ごとに作る復号用の鍵です。復号用の鍵は受け取ったデータを開くためのもので、ログインには使えません。',
    todo: 'アカウントに登録した認証用の秘密鍵を指定してください。復号用の鍵は消さずに、そのまま保管します。',
    toldApart: {
      'key-not-registered':
        '同じ鍵を両方の用途に登録しているつもりなら、アカウントの登録を確かめてください。',
      'wrong-key-offered': '鍵ファイルの名前が申請の番号でなければ、別の認証用の鍵が使われています。',
    },
    remedies: {
      compare: '使っている鍵の公開鍵を表示し、アカウントに登録した認証用の公開鍵と比べます。',
      'name-login-key': '認証用の秘密鍵を指定して接続します。',
      'choose-winscp': '設定画面で、認証用の秘密鍵を選び直します。',
      'choose-filezilla': 'サイト マネージャーで、認証用の秘密鍵を選び直します。',
      'choose-putty': '-i で、認証用の秘密鍵を指定し直します。',
      'new-key': '認証用の鍵がまだなければ、新しく作り、その公開鍵をアカウントに登録します。',
    },
  },
  en: {
    title: 'A key for decrypting data sets was used to log in',
    saw: ({ path, shown }) =>
      shown
        ? `The key that was used${path ? `, “${path}”,` : ''} is for decrypting data sets.`
        : `The key that was used${path ? `, “${path}”,` : ''} has the kind of name that keys for decrypting data sets have.`,
    why: 'There are two kinds of keys: the one for logging in (and transferring), which is registered on the account, and the one for decrypting, made for each application to use data. The latter opens the data received and cannot log in.',
    todo: 'Name the private key whose public half is registered on the account. Keep the key for decrypting; do not delete it.',
    toldApart: {
      'key-not-registered':
        'If one key was meant for both purposes, check what is registered on the account.',
      'wrong-key-offered':
        'If the file is not named after an application, another key for logging in was used.',
    },
    remedies: {
      compare:
        'Show the public half of the key in use and compare it with the one registered for logging in.',
      'name-login-key': 'Connect and name the private key for logging in.',
      'choose-winscp': 'Choose the private key for logging in, in the site’s settings.',
      'choose-filezilla': 'Choose the private key for logging in, in the Site Manager.',
      'choose-putty': 'Name the private key for logging in with -i.',
      'new-key':
        'If there is no key for logging in yet, make one and register its public half on the account.',
    },
  },
}
