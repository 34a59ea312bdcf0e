import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly host?: string
  readonly user?: string
  /** The key that the server would take, when one was found. */
  readonly rightKey?: string
  /** The key that was used instead, when it is known. */
  readonly usedKey?: string
}

type LookAlikes = 'key-not-registered' | 'username-wrong'
type Remedies =
  | 'see-offered'
  | 'name-key'
  | 'name-key-settings'
  | 'choose-key-winscp'
  | 'choose-key-filezilla'
  | 'choose-key-putty'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: '登録した鍵とは別の鍵が使われています',
    saw: ({ rightKey, usedKey }) =>
      rightKey
        ? `このコンピュータの鍵「${rightKey}」は登録されていますが、接続には${usedKey ? `「${usedKey}」` : '別の鍵'}が使われました。`
        : 'サーバは公開鍵によるログインを拒否しました。登録した鍵が使われたかどうかは、表示からは分かりません。',
    why: '鍵を指定しないと、プログラムは決まった名前の鍵（id_rsa、id_ed25519 など）やエージェントの鍵だけを試します。別の名前で保存した鍵は使われません。',
    todo: '登録した鍵を明示的に指定して接続してください。',
    toldApart: {
      'key-not-registered':
        'このコンピュータのどの鍵もアカウントに登録されていなければ、指定ではなく登録の問題です。',
      'username-wrong': 'ユーザ名が違えば、どの鍵を指定しても拒否されます。',
    },
    remedies: {
      'see-offered': 'どの鍵が使われているかを表示します（OpenSSH では「Offering public key」の行）。',
      'name-key': '登録した秘密鍵を指定して接続します。',
      'name-key-settings': '設定ファイルに、このサーバで使う鍵を書いておきます。',
      'choose-key-winscp': '設定画面で、登録した秘密鍵のファイルを選びます。',
      'choose-key-filezilla':
        'サイト マネージャーでログオン タイプを「鍵ファイル」にし、登録した秘密鍵を選びます。',
      'choose-key-putty': '登録した秘密鍵を -i で指定します。',
    },
  },
  en: {
    title: 'Another key than the registered one was used',
    saw: ({ rightKey, usedKey }) =>
      rightKey
        ? `The key “${rightKey}” on this computer is registered, but ${usedKey ? `“${usedKey}”` : 'another one'} was used.`
        : 'The server refused the login by public key. Whether the registered key was used cannot be told from the text.',
    why: 'When no key is named, programs try keys with the usual names (id_rsa, id_ed25519 and so on) and those of the agent. A key saved under another name is not used.',
    todo: 'Name the registered key when connecting.',
    toldApart: {
      'key-not-registered':
        'If no key on this computer is registered on the account, naming another one will not help.',
      'username-wrong': 'If the user name is wrong, every key is refused.',
    },
    remedies: {
      'see-offered': 'See which keys are used (OpenSSH: the lines with “Offering public key”).',
      'name-key': 'Connect and name the registered private key.',
      'name-key-settings': 'Write down in the settings which key this server gets.',
      'choose-key-winscp': 'Choose the registered private key in the settings of the site.',
      'choose-key-filezilla':
        'In the Site Manager set the logon type to “Key file” and choose the registered private key.',
      'choose-key-putty': 'Name the registered private key with -i.',
    },
  },
}
