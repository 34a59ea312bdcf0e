import type { Texts } from '../../cause/text.ts'
import type { keyFileDamages } from '../../evidence/facts.ts'

export type Params = {
  readonly path?: string
  /** What is wrong, when it was seen; `not-a-key` when the file holds something else. */
  readonly damage?: (typeof keyFileDamages)[number] | 'html' | 'empty' | 'not-a-key'
  /** True when the program says that the file is damaged; false when it is one of several possibilities. */
  readonly shown: boolean
  /** Whether what is wrong can be mended without another copy of the key. */
  readonly mendable: boolean
}

type LookAlikes =
  | 'key-format-putty-in-openssh'
  | 'public-key-given-as-private'
  | 'key-format-unsupported-new-openssh'
  | 'key-format-ppk-too-new'
  | 'passphrase-wrong'
type Remedies = 'see' | 'see-first-line' | 'mend' | 'copy-again' | 'use-path' | 'make-new'

const file = (path: string | undefined) => (path ? `「${path}」` : '')
const fileEn = (path: string | undefined) => (path ? ` “${path}”` : '')

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: '鍵ファイルの中身が壊れています',
    saw: ({ path, damage, shown }) => {
      switch (damage) {
        case 'byte-order-mark':
          return `鍵ファイル${file(path)}の先頭に、見えない文字（BOM）が付いています。`
        case 'windows-line-ends':
          return `鍵ファイル${file(path)}の改行が Windows の形式になっています。`
        case 'utf-16':
          return `鍵ファイル${file(path)}が UTF-16 で保存されています。`
        case 'cut-off':
          return `鍵ファイル${file(path)}は途中で切れています。`
        case 'lines-lost':
          return `鍵ファイル${file(path)}は、改行が失われて行がつながっています。`
        case 'extra-text':
          return `鍵ファイル${file(path)}に、鍵ではない文字が混ざっています。`
        case 'check-words-differ':
          return `鍵ファイル${file(path)}の中の検査用の値が合いません。`
        case 'content-as-path':
          return '鍵ファイルの名前の代わりに、鍵の中身が渡されています。'
        case 'html':
          return `鍵ファイル${file(path)}の中身はウェブページです。`
        case 'empty':
          return `鍵ファイル${file(path)}は空です。`
        case 'not-a-key':
          return `鍵ファイル${file(path)}の中身は鍵ではありません。`
        default:
          return shown
            ? `プログラムは、鍵ファイル${file(path)}が壊れていると言っています。`
            : `鍵ファイル${file(path)}は鍵として読めませんでした。中身が壊れている場合にもこうなります。`
      }
    },
    why: '秘密鍵は、最初の行から最後の行まで一文字も違わずに揃っていないと読めません。メールやチャットからの貼り付け、メモ帳での保存、ダウンロードの失敗、CI の秘密情報への登録で壊れることがよくあります。',
    todo: ({ damage, mendable }) =>
      damage === 'content-as-path'
        ? '鍵の中身をファイルに保存し、そのファイルの名前を指定してください。中身がログや履歴に残った場合は、鍵を作り直してください。'
        : mendable
          ? '鍵を正しい形に書き直すか、元のファイルを写し直してください。'
          : '元のファイルを、開かずにそのまま写し直してください。元のファイルがなければ鍵を作り直します。',
    toldApart: {
      'key-format-putty-in-openssh':
        'ファイルの 1 行目が「PuTTY-User-Key-File-」で始まるなら、壊れてはおらず PuTTY 形式です。',
      'public-key-given-as-private':
        'ファイルが「ssh-rsa」や「ssh-ed25519」で始まるなら、公開鍵を指定しています。',
      'key-format-unsupported-new-openssh':
        '1 行目が「-----BEGIN OPENSSH PRIVATE KEY-----」で、ssh-keygen では開けるなら、プログラムが古い可能性があります。',
      'key-format-ppk-too-new':
        '1 行目が「PuTTY-User-Key-File-3」で、新しい PuTTYgen では開けるなら、形式が新しすぎます。',
      'passphrase-wrong':
        'パスフレーズの付いた鍵なら、パスフレーズの間違いでも同じ表示になることがあります。',
    },
    remedies: {
      see: '鍵ファイルを調べ、形式と、壊れているところを表示します。鍵はこのコンピュータの外に出ません。',
      'see-first-line':
        'ファイルの 1 行目を表示します。秘密鍵は「-----BEGIN」か「PuTTY-User-Key-File-」で始まります。',
      mend: '失われるもののない壊れ方（BOM、改行、文字コード、余分な空白）なら、新しいファイルに書き直します。元のファイルは残ります。',
      'copy-again':
        '鍵を作ったコンピュータから、ファイルのまま写し直します。文字として貼り付けないでください。',
      'use-path':
        '鍵の中身を、本人だけが読める新しいファイルに保存します。1 行目を実行し、鍵全体を貼り付け、Enter キー、Ctrl+D の順に押します。同じ名前のファイルが既にあれば、上書きせずに止まります。接続するときは、そのファイルの名前を指定します。',
      'make-new': '元のファイルがなければ新しい鍵を作り、その公開鍵をアカウントに登録します。',
    },
  },
  en: {
    title: 'The content of the key file is damaged',
    saw: ({ path, damage, shown }) => {
      switch (damage) {
        case 'byte-order-mark':
          return `The key file${fileEn(path)} begins with an invisible character (a byte-order mark).`
        case 'windows-line-ends':
          return `The key file${fileEn(path)} has the line ends of Windows.`
        case 'utf-16':
          return `The key file${fileEn(path)} was saved as UTF-16.`
        case 'cut-off':
          return `The key file${fileEn(path)} is cut off.`
        case 'lines-lost':
          return `The key file${fileEn(path)} has lost its line breaks.`
        case 'extra-text':
          return `The key file${fileEn(path)} has text in it that is not part of the key.`
        case 'check-words-differ':
          return `The check values inside the key file${fileEn(path)} do not agree.`
        case 'content-as-path':
          return 'The content of a key was given where the name of its file belongs.'
        case 'html':
          return `The key file${fileEn(path)} holds a web page.`
        case 'empty':
          return `The key file${fileEn(path)} is empty.`
        case 'not-a-key':
          return `The key file${fileEn(path)} does not hold a key.`
        default:
          return shown
            ? `The program says that the key file${fileEn(path)} is damaged.`
            : `The key file${fileEn(path)} could not be read as a key. That is also what happens when its content is damaged.`
      }
    },
    why: 'A private key can be read only when every letter from its first line to its last is in place. Pasting from mail or chat, saving in a text editor, a failed download or a secret of a CI system often damage it.',
    todo: ({ damage, mendable }) =>
      damage === 'content-as-path'
        ? 'Save the key’s content in a file and give the name of that file. If the content now stands in a log or a history, make a new key.'
        : mendable
          ? 'Write the key anew in its proper form, or copy the original file once more.'
          : 'Copy the original file once more, as it is and without opening it. If there is no original, make a new key.',
    toldApart: {
      'key-format-putty-in-openssh':
        'If the first line begins with “PuTTY-User-Key-File-”, it is not damaged but in PuTTY’s format.',
      'public-key-given-as-private':
        'If the file begins with “ssh-rsa” or “ssh-ed25519”, it is the public half.',
      'key-format-unsupported-new-openssh':
        'If the first line is “-----BEGIN OPENSSH PRIVATE KEY-----” and ssh-keygen can open it, the program may be too old.',
      'key-format-ppk-too-new':
        'If the first line begins with “PuTTY-User-Key-File-3” and a new PuTTYgen can open it, the form is too new for the program.',
      'passphrase-wrong': 'If the key has a passphrase, a wrong one may look the same.',
    },
    remedies: {
      see: 'Look at the key file: what form it has, and where it is damaged. The key does not leave this computer.',
      'see-first-line':
        'Show the first line of the file. A private key begins with “-----BEGIN” or “PuTTY-User-Key-File-”.',
      mend: 'If nothing was lost (a byte-order mark, line ends, another encoding, extra blanks), write it into a new file. The old file stays.',
      'copy-again':
        'Copy it once more, as a file, from the computer where it was made. Do not paste it as text.',
      'use-path':
        'Save the key’s content in a new file that only you can read: run the first line, paste the whole key, press Enter and then Ctrl+D. A file that is already there is not overwritten. Then connect with the name of that file.',
      'make-new': 'If there is no original, make a new key and register its public half.',
    },
  },
}
