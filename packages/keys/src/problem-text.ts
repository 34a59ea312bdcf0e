/**
 * What each problem means and what to do about it, in Japanese and English, for terminals and pages. One record of
 * one shape, long because the list of problems is: the compiler refuses a code without both languages.
 */
import { CAUSE_OF_PROBLEM, type KeyPlace, type KeyProblem, type KeyProblemCode } from './problem.ts'

export type KeyTextLocale = 'ja' | 'en'

/** Two short sentences: what is the matter, and what to do. */
export type KeyProblemText = { readonly what: string; readonly action: string }

const TEXTS = {
  'file-empty': {
    ja: { what: 'ファイルが空です。', action: '鍵ファイルを元の場所からコピーし直してください。' },
    en: { what: 'The file is empty.', action: 'Copy the key file again from where it was made.' },
  },
  'file-too-large': {
    ja: {
      what: '鍵ファイルとしては大きすぎます。',
      action: '別のファイルを選んでいないか確かめてください。鍵は数キロバイトです。',
    },
    en: {
      what: 'The file is far too large for a key.',
      action: 'Check which file was chosen; a key has a few kilobytes.',
    },
  },
  'not-a-key': {
    ja: { what: '鍵が見つかりません。', action: '鍵ファイルそのものを選んでいるか確かめてください。' },
    en: { what: 'There is no key in this.', action: 'Check that the key file itself was chosen.' },
  },
  'other-kind-of-file': {
    ja: { what: 'SSH の鍵ではない種類のファイルです。', action: 'SSH の鍵ファイルを選んでください。' },
    en: { what: 'This is another kind of file, not an SSH key.', action: 'Choose the SSH key file.' },
  },
  'html-page': {
    ja: {
      what: 'ウェブページが鍵ファイルの名前で保存されています。',
      action: '鍵そのものをダウンロードし直すか、鍵の文字列だけを保存してください。',
    },
    en: {
      what: 'A web page was saved under the name of the key.',
      action: 'Download the key itself again, or save only the text of the key.',
    },
  },
  'email-message': {
    ja: {
      what: 'メールが鍵ファイルの名前で保存されています。',
      action: '添付ファイルを取り出して保存してください。',
    },
    en: {
      what: 'An e-mail was saved under the name of the key.',
      action: 'Save the attachment instead of the message.',
    },
  },
  'path-instead-of-content': {
    ja: {
      what: '鍵の中身ではなく、ファイルの場所が書かれています。',
      action: 'その場所にあるファイルの中身を貼り付けるか、ファイルを選んでください。',
    },
    en: {
      what: 'This is the path of a file, not what is in it.',
      action: 'Paste the content of that file, or choose the file.',
    },
  },
  'multiple-keys': {
    ja: { what: '鍵が二つ以上入っています。', action: '使う鍵を一つだけ残したファイルにしてください。' },
    en: {
      what: 'There is more than one key in the file.',
      action: 'Put the one to be used into a file of its own.',
    },
  },
  'utf16-encoded': {
    ja: {
      what: '文字コードが UTF-16 になっています。',
      action: 'UTF-8（BOM なし）で保存し直すか、tsunagu で変換してください。',
    },
    en: {
      what: 'The text is encoded as UTF-16.',
      action: 'Save it as UTF-8 without a byte order mark, or convert it with tsunagu.',
    },
  },
  'byte-order-mark': {
    ja: {
      what: 'ファイルの先頭に BOM が付いています。',
      action: '「UTF-8（BOM なし）」で保存し直すか、tsunagu で変換してください。',
    },
    en: {
      what: 'The file starts with a byte order mark.',
      action: 'Save it as UTF-8 without a byte order mark, or convert it with tsunagu.',
    },
  },
  'full-width-characters': {
    ja: {
      what: '全角の英数字が混ざっています。',
      action: '元のファイルからコピーし直すか、tsunagu で変換してください。',
    },
    en: {
      what: 'Some letters are full-width (as a Japanese input method types them).',
      action: 'Copy the key again from the original file, or convert it with tsunagu.',
    },
  },
  'invisible-characters': {
    ja: {
      what: '目に見えない文字や余分な空白が入っています。',
      action: '元のファイルからコピーし直すか、tsunagu で変換してください。',
    },
    en: {
      what: 'There are invisible letters or stray blanks in it.',
      action: 'Copy the key again from the original file, or convert it with tsunagu.',
    },
  },
  'dashes-replaced': {
    ja: {
      what: '「-----」のハイフンが別の記号に変わっているか、数が違います。',
      action: '元のファイルからコピーし直すか、tsunagu で変換してください。',
    },
    en: {
      what: 'The hyphens of a "-----" line became other signs, or some are missing.',
      action: 'Copy the key again from the original file, or convert it with tsunagu.',
    },
  },
  'crlf-line-ends': {
    ja: {
      what: '改行が Windows 形式（CR LF）です。OpenSSH はこの形式の秘密鍵を読めません。',
      action: '改行を LF にして保存し直すか、tsunagu で変換してください。',
    },
    en: {
      what: 'Lines end as on Windows (CR LF), which OpenSSH refuses in its own key form.',
      action: 'Save it with LF line ends, or convert it with tsunagu.',
    },
  },
  'line-breaks-lost': {
    ja: {
      what: '改行がなくなり、全体が一行になっています。',
      action: '元のファイルからコピーし直すか、tsunagu で変換してください。',
    },
    en: {
      what: 'The line breaks are gone; everything is on one line.',
      action: 'Copy the key again from the original file, or convert it with tsunagu.',
    },
  },
  'line-breaks-became-spaces': {
    ja: {
      what: '改行が空白に変わっています。',
      action: '元のファイルからコピーし直すか、tsunagu で変換してください。',
    },
    en: {
      what: 'The line breaks became blanks.',
      action: 'Copy the key again from the original file, or convert it with tsunagu.',
    },
  },
  'line-breaks-escaped': {
    ja: {
      what: '改行が「\\n」という二文字になっています。',
      action: '「\\n」を本当の改行に直すか、tsunagu で変換してください。',
    },
    en: {
      what: 'The line breaks are written as backslash and n.',
      action: 'Turn each into a real line break, or convert the key with tsunagu.',
    },
  },
  'line-breaks-added': {
    ja: {
      what: '一行のはずの鍵が途中で改行されています。',
      action: '一行につなげるか、元のファイルからコピーし直してください。',
    },
    en: {
      what: 'There are line breaks where none belong.',
      action: 'Join the lines, or copy the key again from the original file.',
    },
  },
  'lines-indented': {
    ja: {
      what: '行の先頭に空白や引用記号が付いています。',
      action: '行頭の空白や「>」を取り除くか、tsunagu で変換してください。',
    },
    en: {
      what: 'Lines start with blanks or quotation marks.',
      action: 'Remove what stands before each line, or convert the key with tsunagu.',
    },
  },
  'final-line-break-missing': {
    ja: {
      what: '最後の行のあとに改行がありません。OpenSSH はこの秘密鍵を読めません。',
      action: '末尾に改行を一つ加えるか、tsunagu で変換してください。',
    },
    en: {
      what: 'There is no line break after the last line, so that OpenSSH refuses the key.',
      action: 'Add one line break at the end, or convert the key with tsunagu.',
    },
  },
  'text-before-key': {
    ja: { what: '鍵の前に別の文字や空行があります。', action: '鍵より前の部分を削除してください。' },
    en: { what: 'Something stands before the key.', action: 'Delete everything above it.' },
  },
  'text-after-key': {
    ja: { what: '鍵のあとに別の文字があります。', action: '鍵よりあとの部分を削除してください。' },
    en: { what: 'Something stands after the key.', action: 'Delete everything below it.' },
  },
  'begin-line-missing': {
    ja: {
      what: '最初の行（BEGIN などで始まる行）がありません。',
      action: '最初の行から全体をコピーし直すか、tsunagu で変換してください。',
    },
    en: {
      what: 'The first line (the one with BEGIN or the key type) is missing.',
      action: 'Copy the whole file again from its first line, or convert it with tsunagu.',
    },
  },
  'end-line-missing': {
    ja: {
      what: '最後の行（END で始まる行）がありません。',
      action: '最後の行まで全体をコピーし直すか、tsunagu で変換してください。',
    },
    en: {
      what: 'The last line (the one with END) is missing.',
      action: 'Copy the whole file again to its last line, or convert it with tsunagu.',
    },
  },
  'end-line-differs': {
    ja: {
      what: 'BEGIN の行と END の行が一致しません。',
      action: '二つの鍵が混ざっていないか確かめ、元のファイルからコピーし直してください。',
    },
    en: {
      what: 'The BEGIN line and the END line do not match.',
      action: 'Check that two keys were not mixed, and copy the key again from the original file.',
    },
  },
  'header-missing': {
    ja: { what: '必要な行が抜けています。', action: '元のファイルからコピーし直してください。' },
    en: {
      what: 'A line that must be there is missing.',
      action: 'Copy the key again from the original file.',
    },
  },
  'header-invalid': {
    ja: { what: '読み取れない行があります。', action: '元のファイルからコピーし直してください。' },
    en: { what: 'A line cannot be understood.', action: 'Copy the key again from the original file.' },
  },
  'line-length-wrong': {
    ja: {
      what: '途中の行の長さが違います。文字が抜けたか、増えています。',
      action: '元のファイルからコピーし直してください。',
    },
    en: {
      what: 'A line is shorter or longer than the others: letters were lost or added.',
      action: 'Copy the key again from the original file.',
    },
  },
  'line-count-wrong': {
    ja: {
      what: '行の数が、ファイルに書かれている数と違います。',
      action: '元のファイルからコピーし直してください。',
    },
    en: {
      what: 'The number of lines is not the one that the file says.',
      action: 'Copy the key again from the original file.',
    },
  },
  'lines-missing': {
    ja: { what: '途中の行が抜けています。', action: '元のファイルから全体をコピーし直してください。' },
    en: {
      what: 'One or more lines are missing.',
      action: 'Copy the whole key again from the original file.',
    },
  },
  'cut-off': {
    ja: {
      what: 'ファイルが途中で切れています。',
      action: '元のファイルから最後の行まで全体をコピーし直してください。',
    },
    en: {
      what: 'The file is cut off.',
      action: 'Copy the whole key again from the original file, to its last line.',
    },
  },
  'base64-invalid': {
    ja: {
      what: '鍵のデータに、使われるはずのない文字があるか、文字の数が合いません。',
      action: '元のファイルからコピーし直してください。',
    },
    en: {
      what: 'The data of the key holds letters that cannot be there, or the wrong number of them.',
      action: 'Copy the key again from the original file.',
    },
  },
  'bytes-missing': {
    ja: { what: '鍵のデータが足りません。', action: '元のファイルから全体をコピーし直してください。' },
    en: { what: 'Part of the data is missing.', action: 'Copy the whole key again from the original file.' },
  },
  'bytes-left-over': {
    ja: {
      what: '鍵のデータのあとに余分なものがあります。',
      action: '元のファイルからコピーし直してください。',
    },
    en: {
      what: 'There is more data than the key has.',
      action: 'Copy the key again from the original file.',
    },
  },
  'field-invalid': {
    ja: {
      what: '鍵の中に、ありえない値があります。データが壊れています。',
      action: '元のファイルからコピーし直すか、鍵を作り直してください。',
    },
    en: {
      what: 'The key holds a value that is impossible: the data is damaged.',
      action: 'Copy the key again from the original file, or make a new one.',
    },
  },
  'type-mismatch': {
    ja: {
      what: '書かれている鍵の種類と、中身の種類が違います。',
      action: '元のファイルからコピーし直してください。',
    },
    en: {
      what: 'The type in words and the type in the data differ.',
      action: 'Copy the key again from the original file.',
    },
  },
  'halves-mismatch': {
    ja: {
      what: 'ファイルの中の秘密鍵と公開鍵が対になっていません。',
      action: '元のファイルからコピーし直すか、鍵を作り直してください。',
    },
    en: {
      what: 'The private and the public half in this file do not belong together.',
      action: 'Copy the key again from the original file, or make a new one.',
    },
  },
  'padding-invalid': {
    ja: {
      what: '鍵のデータの末尾が壊れています。',
      action: '元のファイルからコピーし直すか、鍵を作り直してください。',
    },
    en: {
      what: 'The end of the data is damaged.',
      action: 'Copy the key again from the original file, or make a new one.',
    },
  },
  'mac-mismatch': {
    ja: {
      what: 'ファイルの中身が、保存されたあとに変わっています（検査値が合いません）。',
      action: '元のファイルからコピーし直すか、鍵を作り直してください。',
    },
    en: {
      what: 'The file changed after it was saved: its check value does not fit.',
      action: 'Copy the key again from the original file, or make a new one.',
    },
  },
  'passphrase-required': {
    ja: {
      what: 'この鍵はパスフレーズで守られています。',
      action: '鍵を作ったときのパスフレーズを入力してください。',
    },
    en: {
      what: 'The key is protected by a passphrase.',
      action: 'Enter the passphrase that was set when it was made.',
    },
  },
  'passphrase-wrong': {
    ja: {
      what: 'パスフレーズが違います。',
      action:
        '大文字・小文字と全角・半角を確かめて、入力し直してください。アカウントのパスワードとは別のものです。',
    },
    en: {
      what: 'The passphrase does not open the key.',
      action:
        'Check capital letters and the input method, and try again. It is not the password of the account.',
    },
  },
  'cipher-unsupported': {
    ja: {
      what: '対応していない方式で暗号化されています。',
      action: '鍵を作ったプログラムでパスフレーズを設定し直して、保存してください。',
    },
    en: {
      what: 'The key is encrypted in a way that is not supported.',
      action: 'Set the passphrase anew in the program that made the key, and save it.',
    },
  },
  'kdf-unsupported': {
    ja: {
      what: 'パスフレーズの処理方式に対応していません。',
      action: '鍵を作ったプログラムでパスフレーズを設定し直して、保存してください。',
    },
    en: {
      what: 'The way in which the passphrase is processed is not supported.',
      action: 'Set the passphrase anew in the program that made the key, and save it.',
    },
  },
  'kdf-too-costly': {
    ja: {
      what: 'パスフレーズの処理に、ありえないほどの時間かメモリを求めています。データが壊れているかもしれません。',
      action: '元のファイルからコピーし直してください。',
    },
    en: {
      what: 'Processing the passphrase would take more time or memory than is sane; the file may be damaged.',
      action: 'Copy the key again from the original file.',
    },
  },
  'public-key-given': {
    ja: {
      what: '秘密鍵が必要なところに、公開鍵が指定されています。',
      action: '対になる秘密鍵（多くは .pub の付かないほうのファイル）を指定してください。',
    },
    en: {
      what: 'This is the public key, and the private key is needed.',
      action: 'Choose the private key that belongs to it, usually the file without .pub.',
    },
  },
  'private-key-given': {
    ja: {
      what: '公開鍵が必要なところに、秘密鍵が指定されています。秘密鍵は誰にも渡さないでください。',
      action: '対になる公開鍵（多くは .pub の付くファイル）を指定してください。',
    },
    en: {
      what: 'This is the private key, and the public key is needed. Never give the private key to anybody.',
      action: 'Choose the public key that belongs to it, usually the file that ends in .pub.',
    },
  },
  'certificate-given': {
    ja: { what: '鍵ではなく、SSH の証明書です。', action: '証明書のもとになった公開鍵を指定してください。' },
    en: {
      what: 'This is an SSH certificate, not a key.',
      action: 'Choose the public key that was certified.',
    },
  },
  'security-key-given': {
    ja: {
      what: '秘密鍵はセキュリティキー（ハードウェア）の中にあり、このファイルにはありません。',
      action: 'セキュリティキーを使えるプログラムで、そのまま使ってください。変換はできません。',
    },
    en: {
      what: 'The private key is inside a security key (hardware), not in this file.',
      action: 'Use it as it is, in a program that supports security keys; it cannot be converted.',
    },
  },
  'ssh1-key': {
    ja: {
      what: 'SSH バージョン 1 の鍵です。今のサーバでは使えません。',
      action: '新しい鍵（Ed25519 など）を作り、公開鍵を登録してください。',
    },
    en: {
      what: 'This is a key of SSH version 1, which no server takes any more.',
      action: 'Make a new key, e.g. Ed25519, and register its public half.',
    },
  },
  'dsa-key': {
    ja: {
      what: 'DSA の鍵です。今のサーバでは使えません。',
      action: '新しい鍵（Ed25519 など）を作り、公開鍵を登録してください。',
    },
    en: {
      what: 'This is a DSA key, which servers of today refuse.',
      action: 'Make a new key, e.g. Ed25519, and register its public half.',
    },
  },
  'key-type-unsupported': {
    ja: {
      what: 'SSH では使えない種類の鍵です。',
      action: '新しい鍵（Ed25519 など）を作り、公開鍵を登録してください。',
    },
    en: {
      what: 'The key is of a type that is not used for SSH here.',
      action: 'Make a new key, e.g. Ed25519, and register its public half.',
    },
  },
  'key-too-short': {
    ja: {
      what: 'RSA の鍵が短すぎます（2048 ビット未満）。',
      action: '新しい鍵（Ed25519 など）を作り、公開鍵を登録してください。',
    },
    en: {
      what: 'The RSA key is too short: below 2048 bits.',
      action: 'Make a new key, e.g. Ed25519, and register its public half.',
    },
  },
  'format-version-unsupported': {
    ja: {
      what: '対応していない形式、または版の鍵ファイルです。',
      action: '鍵を作ったプログラムで、OpenSSH か PuTTY の形式で保存し直してください。',
    },
    en: {
      what: 'The file is of a form or version that is not supported.',
      action: 'Save the key in the form of OpenSSH or PuTTY, in the program that made it.',
    },
  },
  'format-cannot-hold-key': {
    ja: {
      what: 'この種類の鍵は、選んだ形式では保存できません。',
      action: 'OpenSSH、PPK、PKCS#8 など、別の形式を選んでください。',
    },
    en: {
      what: 'The chosen form has no place for a key of this type.',
      action: 'Choose another form: OpenSSH, PPK or PKCS#8.',
    },
  },
} as const satisfies Record<KeyProblemCode, Record<KeyTextLocale, KeyProblemText>>

/** What a problem means and what to do about it. Plain text without markup. */
export function keyProblemText(code: KeyProblemCode, locale: KeyTextLocale): KeyProblemText {
  return TEXTS[code][locale]
}

/** Where a problem is, e.g. `3 行目、17 バイト目、rsa.n`; empty when nothing is known. Bytes count from 1 here. */
export function keyPlaceText(where: KeyPlace, locale: KeyTextLocale): string {
  const ja = locale === 'ja'
  const parts: string[] = []
  if (where.line !== undefined) parts.push(ja ? `${where.line} 行目` : `line ${where.line}`)
  if (where.byte !== undefined) parts.push(ja ? `${where.byte + 1} バイト目` : `byte ${where.byte + 1}`)
  if (where.field !== undefined) parts.push(ja ? `項目 ${where.field}` : `field ${where.field}`)
  return parts.join(ja ? '、' : ', ')
}

/**
 * A problem in one line for a terminal: what, where, what was found and expected, and what to do. `found` and
 * `expected` stay in technical English in both languages.
 */
export function describeKeyProblem(problem: KeyProblem, locale: KeyTextLocale): string {
  const { what, action } = keyProblemText(problem.code, locale)
  const place = keyPlaceText(problem.where, locale)
  const { found, expected } = problem
  if (locale === 'ja') {
    return `${what}${place === '' ? '' : `（${place}）`}${action}［実際: ${found}、本来: ${expected}］`
  }
  return `${what}${place === '' ? '' : ` (${place})`} ${action} [found: ${found}; expected: ${expected}]`
}

/** Every code there is. */
export const KEY_PROBLEM_CODES = Object.keys(CAUSE_OF_PROBLEM) as KeyProblemCode[]
