import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly user?: string
  readonly path?: string
  readonly fingerprint?: string
  /** True when the server is known to have seen a key and refused it. */
  readonly offered: boolean
}

type LookAlikes =
  | 'wrong-key-offered'
  | 'username-wrong'
  | 'account-inactive'
  | 'key-type-refused'
  | 'account-not-yet-active'
  | 'dataset-key-used'
type Remedies = 'show-public' | 'show-public-putty' | 'compare-menu' | 'register' | 'see-offered'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: 'その公開鍵がアカウントに登録されていません',
    saw: ({ path, fingerprint, offered, user }) =>
      offered
        ? `サーバは、鍵${path ? `「${path}」` : ''}${fingerprint ? `（${fingerprint}）` : ''}を${user ? `アカウント「${user}」の` : ''}鍵として受け付けませんでした。`
        : `サーバは公開鍵によるログインを拒否しました${user ? `（アカウント「${user}」）` : ''}。どの鍵が使われたかは表示されていません。`,
    why: 'ログインできるのは、使っている秘密鍵と対になる公開鍵が、そのアカウントに登録されている場合だけです。サーバは安全のため、拒否の理由を区別して伝えません。',
    todo: '使っている秘密鍵の公開鍵を表示し、アカウントに登録されている公開鍵と比べてください。同じものがなければ登録します。',
    toldApart: {
      'wrong-key-offered':
        'このコンピュータの別の鍵がアカウントに登録されているなら、その鍵が使われていないだけです。使われた鍵は、接続の詳しいログで分かります。',
      'username-wrong': 'ユーザ名が登録時のアカウント名と違えば、正しい鍵でも拒否されます。',
      'account-inactive': '以前は同じ鍵でログインできていたなら、アカウントの状態を確かめてください。',
      'key-type-refused': '接続の詳しいログに「no mutual signature algorithm」があれば、鍵の種類が原因です。',
      'account-not-yet-active': '登録した直後なら、反映を待つ必要があるかもしれません。',
      'dataset-key-used':
        'データセットの復号用の鍵は、ログインには使えません。鍵ファイルの名前を確かめてください。',
    },
    remedies: {
      'see-offered': 'どの鍵が使われ、どう拒否されたかを表示します。',
      'show-public': '秘密鍵と対になる公開鍵を表示します。パスフレーズを尋ねられることがあります。',
      'show-public-putty': 'PuTTYgen で秘密鍵を読み込み、欄に表示される公開鍵を写します。',
      'compare-menu': 'WinSCP の設定画面で、秘密鍵と対になる公開鍵を表示します。',
      register:
        '表示された公開鍵を、アカウントの画面で登録します。鍵は複数登録できるので、今ある鍵を消す必要はありません。',
    },
  },
  en: {
    title: 'The public key is not registered on the account',
    saw: ({ path, fingerprint, offered, user }) =>
      offered
        ? `The server did not take the key${path ? ` “${path}”` : ''}${fingerprint ? ` (${fingerprint})` : ''} for ${user ? `the account “${user}”` : 'this account'}.`
        : `The server refused the login by public key${user ? ` (account “${user}”)` : ''}. Which key was used is not shown.`,
    why: 'A login works only when the public half of the private key in use is registered on that account. For safety, servers refuse without saying which of several reasons it was.',
    todo: 'Show the public half of the private key in use and compare it with those registered on the account. If it is not among them, register it.',
    toldApart: {
      'wrong-key-offered':
        'If another key on this computer is registered, that one was just not used. A detailed log of the connection shows the keys in use.',
      'username-wrong': 'If the user name is not the account’s name, the right key is refused too.',
      'account-inactive': 'If the same key worked before, ask for the state of the account.',
      'key-type-refused':
        'If a detailed log of the connection has “no mutual signature algorithm”, it is the kind of key.',
      'account-not-yet-active':
        'If the key was registered minutes ago, it may not have arrived everywhere yet.',
      'dataset-key-used': 'A key for decrypting data sets cannot log in. Check the name of the key file.',
    },
    remedies: {
      'see-offered': 'See which keys are used and how each is refused.',
      'show-public': 'Show the public half of the private key. It may ask for the passphrase.',
      'show-public-putty': 'Load the private key in PuTTYgen and copy the public key from its field.',
      'compare-menu': 'Show the public half of the private key in WinSCP’s settings.',
      register:
        'Register the public key that was shown on the account’s page. An account takes several keys; none has to be removed.',
    },
  },
}
