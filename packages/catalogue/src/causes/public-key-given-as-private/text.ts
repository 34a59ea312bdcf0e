import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
  /** The private half's name, by the name of the public one; a guess until somebody looks. */
  readonly private?: string
  /** True when the content or the name shows it; false when it is one of several possibilities. */
  readonly shown: boolean
}

type LookAlikes = 'key-file-corrupt' | 'key-format-putty-in-openssh'
type Remedies = 'see' | 'use-private' | 'choose-winscp' | 'choose-filezilla' | 'choose-putty'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: '秘密鍵の代わりに公開鍵が指定されています',
    saw: ({ path }) => `指定された鍵ファイル${path ? `「${path}」` : ''}は公開鍵です。`,
    why: 'ログインには秘密鍵が要ります。公開鍵（.pub）はサービスに登録するもので、接続のときに指定するものではありません。公開鍵の権限を直しても解決しません。',
    todo: '「.pub」の付かない、対になる秘密鍵のファイルを指定してください。',
    toldApart: {
      'key-file-corrupt':
        'ファイルの 1 行目が「-----BEGIN」で始まるなら秘密鍵の形をしているので、壊れている可能性があります。',
      'key-format-putty-in-openssh':
        'ファイルの 1 行目が「PuTTY-User-Key-File-」で始まるなら PuTTY 形式の秘密鍵です。',
    },
    remedies: {
      see: 'ファイルの 1 行目を表示します。「ssh-ed25519」「ssh-rsa」「ecdsa-sha2-」「---- BEGIN SSH2 PUBLIC KEY」で始まれば公開鍵です。',
      'use-private': '対になる秘密鍵を指定して接続します。',
      'choose-winscp': '設定画面で、公開鍵ではなく秘密鍵（.ppk）を選びます。',
      'choose-filezilla': 'サイト マネージャーで、公開鍵ではなく秘密鍵を選びます。',
      'choose-putty': '-i に、公開鍵ではなく秘密鍵（.ppk）を指定します。',
    },
  },
  en: {
    title: 'The public key was given instead of the private one',
    saw: ({ path }) => `The key file that was named${path ? `, “${path}”,` : ''} is a public key.`,
    why: 'Logging in takes the private key. The public one (.pub) is what gets registered at the service; it is not named when connecting. Changing its permissions does not help.',
    todo: 'Name the private half: the file without “.pub”.',
    toldApart: {
      'key-file-corrupt':
        'If the first line begins with “-----BEGIN”, it has the shape of a private key and may be damaged.',
      'key-format-putty-in-openssh':
        'If the first line begins with “PuTTY-User-Key-File-”, it is a private key in PuTTY’s format.',
    },
    remedies: {
      see: 'Show the first line of the file. A public key begins with “ssh-ed25519”, “ssh-rsa”, “ecdsa-sha2-” or “---- BEGIN SSH2 PUBLIC KEY”.',
      'use-private': 'Connect and name the private half.',
      'choose-winscp': 'Choose the private key (.ppk), not the public one, in the site’s settings.',
      'choose-filezilla': 'Choose the private key, not the public one, in the Site Manager.',
      'choose-putty': 'Give the private key (.ppk), not the public one, to -i.',
    },
  },
}
