import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
  /** What the file was converted to be called in the commands: the name without `.ppk`. */
  readonly target: string
}

export const text: Texts<
  Params,
  'key-file-corrupt' | 'public-key-given-as-private',
  'convert' | 'convert-puttygen' | 'convert-menu' | 'convert-winscp'
> = {
  ja: {
    title: 'PuTTY 形式の秘密鍵は、このプログラムでは使えません',
    saw: ({ path }) => `${path ? `「${path}」` : '指定された鍵'}は PuTTY 形式（.ppk）の秘密鍵です。`,
    why: 'OpenSSH の形式だけを読むプログラムは、PuTTY 形式の鍵を開けません。鍵そのものは壊れていません。',
    todo: '鍵を OpenSSH 形式に変換し、変換したファイルを指定してください。公開鍵の登録をやり直す必要はありません。',
    toldApart: {
      'key-file-corrupt':
        'ファイルの 1 行目が「PuTTY-User-Key-File-」で始まるなら PuTTY 形式です。そうでなければ、ファイルが壊れています。',
      'public-key-given-as-private':
        'ファイルが「ssh-rsa」や「ssh-ed25519」で始まるなら、公開鍵を指定しています。',
    },
    remedies: {
      convert: '鍵を OpenSSH 形式の新しいファイルに変換します。元のファイルは残ります。',
      'convert-puttygen': 'puttygen コマンドで変換し、本人だけが読めるようにします。元のファイルは残ります。',
      'convert-menu': 'PuTTYgen で鍵を読み込み、OpenSSH 形式で書き出します。',
      'convert-winscp': 'WinSCP の同梱ツールで PuTTYgen を開き、OpenSSH 形式で書き出します。',
    },
  },
  en: {
    title: 'A PuTTY key was given to a program that reads OpenSSH keys',
    saw: ({ path }) => `${path ? `“${path}”` : 'The key file'} is a private key in PuTTY’s format (.ppk).`,
    why: 'A program that knows only the OpenSSH format cannot open a PuTTY key. The key itself is fine.',
    todo: 'Convert the key to the OpenSSH format and name the new file. The public key need not be registered again.',
    toldApart: {
      'key-file-corrupt':
        'If the first line begins with “PuTTY-User-Key-File-”, it is a PuTTY key; if not, the file is damaged.',
      'public-key-given-as-private':
        'If the file begins with “ssh-rsa” or “ssh-ed25519”, it is the public half.',
    },
    remedies: {
      convert: 'Convert the key into a new file in the OpenSSH format. The old file stays.',
      'convert-puttygen':
        'Convert it with puttygen, and let only the owner read the result. The old file stays.',
      'convert-menu': 'Load the key in PuTTYgen and export it in the OpenSSH format.',
      'convert-winscp': 'Open PuTTYgen from WinSCP’s tools and export the key in the OpenSSH format.',
    },
  },
}
