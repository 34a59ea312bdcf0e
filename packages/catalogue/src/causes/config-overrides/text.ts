import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly option: string
  readonly value: string
  readonly expected?: string
  readonly file?: string
  readonly line?: number
}

export const text: Texts<Params, never, 'take-out' | 'show-settings' | 'without-file'> = {
  ja: {
    title: '別の場所にある設定が接続先や鍵を変えています',
    saw: ({ option, value, expected, file, line }) =>
      `${file ? `「${file}」${line === undefined ? '' : `の ${line} 行目`}` : '設定'}により、${option} は「${value}」になっています${expected === undefined ? '' : `（想定: 「${expected}」）`}。`,
    why: 'OpenSSH は、コマンドに書かなかったものを設定ファイルから補います。最初に当てはまった行が使われるため、以前に書いた設定や「Host *」の設定が、気付かないうちに別のサーバ、ユーザ名、鍵、プロキシを選ぶことがあります。',
    todo: 'その設定を外すか、このサーバだけの設定を前に書いてください。',
    toldApart: {},
    remedies: {
      'take-out': 'その行の先頭に # を付けて、使わないようにします。',
      'show-settings':
        'このサーバに対して実際に使われる設定を表示します。hostname、port、user、identityfile の行を見ます。',
      'without-file': '設定ファイルを使わずに接続してみます。つながれば、原因は設定にあります。',
    },
  },
  en: {
    title: 'A setting elsewhere changes the server, the user or the key',
    saw: ({ option, value, expected, file, line }) =>
      `${file ? `“${file}”${line === undefined ? '' : `, line ${line},`}` : 'A setting'} makes ${option} “${value}”${expected === undefined ? '' : ` (expected: “${expected}”)`}.`,
    why: 'OpenSSH fills in from its settings files what the command does not say, and the first line that applies wins. An old entry, or one for “Host *”, can choose another server, user name, key or proxy unnoticed.',
    todo: 'Remove that setting, or put one for this server before it.',
    toldApart: {},
    remedies: {
      'take-out': 'Put a # at the beginning of that line, so that it is not used.',
      'show-settings':
        'Show the settings in use for this server; look at hostname, port, user and identityfile.',
      'without-file': 'Try without the settings file. If that works, the settings are the cause.',
    },
  },
}
