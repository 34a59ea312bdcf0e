import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
  /** True when the program or the file shows the version; false when it is one of several possibilities. */
  readonly shown: boolean
}

type LookAlikes = 'key-file-corrupt' | 'key-format-putty-in-openssh'
type Remedies = 'update' | 'convert' | 'convert-puttygen' | 'convert-openssh' | 'see'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: 'PuTTY 形式の鍵の版（バージョン 3）が、このプログラムには新しすぎます',
    saw: ({ path, shown }) =>
      shown
        ? `鍵ファイル${path ? `「${path}」` : ''}は PuTTY 形式のバージョン 3 です。`
        : `鍵ファイル${path ? `「${path}」` : ''}は読めませんでした。PuTTY 形式のバージョン 3 を古いプログラムに渡した場合にもこうなります。`,
    why: 'PuTTY 0.75 以降はバージョン 3 で鍵を保存しますが、それより古い PuTTY や、古いライブラリはバージョン 2 までしか読めません。鍵そのものは壊れていません。',
    todo: 'プログラムを新しくするか、鍵をバージョン 2 で保存し直してください。公開鍵の登録をやり直す必要はありません。',
    toldApart: {
      'key-file-corrupt': 'ファイルの 1 行目が「PuTTY-User-Key-File-3」でなければ、中身が壊れています。',
      'key-format-putty-in-openssh':
        'このプログラムが PuTTY 形式をまったく読まないなら、OpenSSH 形式に変換します。',
    },
    remedies: {
      update: '使っているプログラムを新しくします（PuTTY は 0.75 以降、WinSCP は 5.19 以降）。',
      convert: '鍵を PuTTY 形式のバージョン 2 に変換します。元のファイルは残ります。',
      'convert-puttygen':
        'PuTTYgen で鍵を読み込み、「PPK file version」を 2 にしてから別の名前で保存します。',
      'convert-openssh': 'PuTTY 形式が要らないライブラリでは、OpenSSH 形式に変換します。',
      see: 'ファイルの 1 行目を表示します。「PuTTY-User-Key-File-3」ならバージョン 3 です。',
    },
  },
  en: {
    title: 'The PuTTY key is of version 3, which is too new for this program',
    saw: ({ path, shown }) =>
      shown
        ? `The key file${path ? ` “${path}”` : ''} is in version 3 of PuTTY’s format.`
        : `The key file${path ? ` “${path}”` : ''} could not be read. That is also what happens when an old program is given version 3 of PuTTY’s format.`,
    why: 'PuTTY 0.75 and later save keys in version 3; older PuTTYs and older libraries read version 2 at most. The key itself is fine.',
    todo: 'Update the program, or save the key in version 2. The public key need not be registered again.',
    toldApart: {
      'key-file-corrupt':
        'If the first line does not begin with “PuTTY-User-Key-File-3”, the content is damaged.',
      'key-format-putty-in-openssh':
        'If the program reads no PuTTY keys at all, convert the key to the OpenSSH format.',
    },
    remedies: {
      update: 'Update the program (PuTTY to 0.75 or later, WinSCP to 5.19 or later).',
      convert: 'Convert the key to version 2 of PuTTY’s format. The old file stays.',
      'convert-puttygen':
        'Load the key in PuTTYgen, set “PPK file version” to 2, and save it under another name.',
      'convert-openssh':
        'For a library that does not insist on PuTTY’s format, convert the key to the OpenSSH format.',
      see: 'Show the first line of the file. “PuTTY-User-Key-File-3” is version 3.',
    },
  },
}
