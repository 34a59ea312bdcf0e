import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly problem:
    | 'unknown-option'
    | 'bad-value'
    | 'missing-value'
    | 'bad-permissions'
    | 'unreadable'
    | 'syntax'
  readonly file?: string
  readonly line?: number
  readonly option?: string
}

type Remedies = 'own-only' | 'take-out' | 'correct-line' | 'without-file' | 'ignore-unknown'

const whereJa = ({ file, line }: Params) =>
  file
    ? `設定ファイル「${file}」${line === undefined ? '' : `の ${line} 行目`}`
    : 'コマンドの -o で指定した設定か、設定ファイル'
const whereEn = ({ file, line }: Params) =>
  file
    ? `the settings file “${file}”${line === undefined ? '' : `, line ${line}`}`
    : 'an option given with -o, or the settings file'

export const text: Texts<Params, never, Remedies> = {
  ja: {
    title: 'SSH の設定ファイルに誤りがあります',
    saw: (p) => {
      const where = whereJa(p)
      switch (p.problem) {
        case 'bad-permissions':
          return `${where}を、ほかのユーザが書き換えられる状態になっています。`
        case 'unreadable':
          return `${where}を読めませんでした。`
        case 'unknown-option':
          return `${where}に、プログラムの知らない設定${p.option ? `「${p.option}」` : ''}があります。`
        case 'missing-value':
          return `${where}で、設定${p.option ? `「${p.option}」` : ''}の値が抜けています。`
        case 'bad-value':
          return `${where}に、使えない値${p.option ? `（設定「${p.option}」）` : ''}があります。`
        case 'syntax':
          return `${where}を読み取れませんでした。引用符や余分な語が残っていると思われます。`
      }
    },
    why: '設定を最後まで読めないと、OpenSSH は接続を始めずに終わります。サーバや鍵の問題ではありません。綴りの誤りのほか、プログラムの版が古くて（または新しくて）その設定を持たない場合にも起こります。',
    todo: ({ problem }) =>
      problem === 'bad-permissions'
        ? '設定ファイルを、自分だけが読み書きできるようにしてください。'
        : '示された行を直してください。直し方が分からなければ、その行の先頭に # を付けると読み飛ばされます。',
    toldApart: {},
    remedies: {
      'own-only': '設定ファイルを自分だけのものにします。',
      'take-out': 'その行の先頭に # を付けて、使わないようにします。',
      'correct-line': 'エディタで開き、設定の名前の綴り、値、引用符の組を確かめます。',
      'without-file': '設定ファイルを使わずに接続してみます。鍵は自分で指定します。',
      'ignore-unknown':
        '古いプログラムと共用する設定ファイルでは、先頭に IgnoreUnknown でその名前を書くと読み飛ばされます。',
    },
  },
  en: {
    title: 'A settings file of SSH has a mistake',
    saw: (p) => {
      const where = whereEn(p)
      switch (p.problem) {
        case 'bad-permissions':
          return `Others may write to ${where}.`
        case 'unreadable':
          return `It was not possible to read ${where}.`
        case 'unknown-option':
          return `There is a setting${p.option ? `, “${p.option}”,` : ''} that the program does not know: ${where}.`
        case 'missing-value':
          return `The setting${p.option ? ` “${p.option}”` : ''} has no value: ${where}.`
        case 'bad-value':
          return `There is a value${p.option ? ` of “${p.option}”` : ''} that cannot be used: ${where}.`
        case 'syntax':
          return `It could not be understood, perhaps because of a quotation mark or an extra word: ${where}.`
      }
    },
    why: 'OpenSSH does not start a connection when it cannot read its settings to the end. The server and your key have nothing to do with it. Besides a typing error, the program may be too old (or too new) for that setting.',
    todo: ({ problem }) =>
      problem === 'bad-permissions'
        ? 'Make the settings file readable and writable for you only.'
        : 'Correct that line. If you do not know how, a # at its beginning makes the program skip it.',
    toldApart: {},
    remedies: {
      'own-only': 'Make the settings file yours alone.',
      'take-out': 'Put a # at the beginning of that line, so that it is not used.',
      'correct-line':
        'Open the file in an editor; check the spelling of the setting, its value, and pairs of quotation marks.',
      'without-file': 'Try to connect without the settings file, naming the key yourself.',
      'ignore-unknown':
        'In a settings file that is shared with older programs, put IgnoreUnknown with that name at the top.',
    },
  },
}
