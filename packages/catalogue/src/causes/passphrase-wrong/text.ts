import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
}

type Remedies = 'try-alone' | 'try-alone-windows' | 'retype' | 'in-program' | 'new-key'

export const text: Texts<Params, 'passphrase-missing' | 'key-file-corrupt', Remedies> = {
  ja: {
    title: '鍵のパスフレーズが違います',
    saw: ({ path }) => `入力されたパスフレーズでは、秘密鍵${path ? `「${path}」` : ''}を開けませんでした。`,
    why: 'パスフレーズは、鍵を作ったときにその鍵ファイルに付けたものです。アカウントやウェブサイトのパスワードとは別のもので、サーバには送られません。',
    todo: '鍵を作ったときのパスフレーズを入れてください。忘れた場合、取り戻す方法はないので、新しい鍵を作って登録します。',
    toldApart: {
      'passphrase-missing': 'パスフレーズを入力する場面がなかったなら、渡されていません。',
      'key-file-corrupt': '確かなパスフレーズでも開けないなら、鍵ファイルが壊れています。',
    },
    remedies: {
      'try-alone': '接続せずに、パスフレーズで鍵が開くかどうかだけを試します。開けば公開鍵が表示されます。',
      'try-alone-windows':
        '接続せずに、パスフレーズで鍵が開くかどうかだけを試します。開けば公開鍵が表示されます。',
      retype:
        '日本語入力を切り、Caps Lock とキーボードの配列を確かめて、貼り付けずに入力し直します。前後の空白や改行も文字として数えられます。',
      'in-program': 'プログラムや設定に書いたパスフレーズを確かめます。末尾の改行に注意します。',
      'new-key': 'パスフレーズを忘れた場合は、新しい鍵を作り、その公開鍵をアカウントに登録します。',
    },
  },
  en: {
    title: 'The passphrase does not open the key',
    saw: ({ path }) =>
      `The passphrase that was given does not open the private key${path ? ` “${path}”` : ''}.`,
    why: 'The passphrase was put on the key file when the key was made. It is not the password of an account or a web site, and it is never sent to the server.',
    todo: 'Enter the passphrase chosen when the key was made. If it is forgotten, nothing brings it back: make a new key and register it.',
    toldApart: {
      'passphrase-missing': 'If nobody was asked for a passphrase, none was given.',
      'key-file-corrupt': 'If the right passphrase does not open it either, the key file is damaged.',
    },
    remedies: {
      'try-alone':
        'Without connecting, try whether the passphrase opens the key. If it does, the public key is shown.',
      'try-alone-windows':
        'Without connecting, try whether the passphrase opens the key. If it does, the public key is shown.',
      retype:
        'Switch off input methods, check Caps Lock and the keyboard layout, and type it instead of pasting. Blanks and line breaks at its ends count as letters.',
      'in-program': 'Check the passphrase in the program or its settings; mind a line break at its end.',
      'new-key': 'If the passphrase is forgotten, make a new key and register its public half.',
    },
  },
}
