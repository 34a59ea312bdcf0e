import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
  readonly problem: 'missing' | 'is-directory' | 'denied'
}

type Remedies = 'list-here' | 'list-in-sftp' | 'whole-path' | 'send-folder' | 'see-permissions'

const sawJa: Record<Params['problem'], string> = {
  missing: 'が、このコンピュータのその場所にありません。',
  'is-directory': 'は、ファイルではなくフォルダです。',
  denied: 'を、このコンピュータで読むことができません。',
}
const sawEn: Record<Params['problem'], string> = {
  missing: 'is not there on this computer.',
  'is-directory': 'is a folder and not a file.',
  denied: 'may not be read on this computer.',
}

export const text: Texts<Params, 'no-such-directory', Remedies> = {
  ja: {
    title: '送るファイルが、このコンピュータに見当たりません',
    saw: ({ path, problem }) => `${path ? `「${path}」` : '送るファイル'}${sawJa[problem]}`,
    why: ({ problem }) =>
      problem === 'is-directory'
        ? 'フォルダは、フォルダごと送る指定をしないと送れません。'
        : problem === 'denied'
          ? 'ファイルはありますが、今のユーザには読む権限がありません。'
          : 'プログラムは、起動した場所からファイルを探します。別の場所にいる場合、名前の大文字や小文字、拡張子が違う場合、名前に空白がある場合によく起こります。',
    todo: ({ problem }) =>
      problem === 'is-directory'
        ? 'フォルダごと送る指定をするか、ファイルを指定してください。'
        : problem === 'denied'
          ? 'ファイルの権限を確かめてください。'
          : '現在の場所とファイルの名前を確かめ、必要なら場所を含めて指定してください。',
    toldApart: {
      'no-such-directory': '表示された名前がサーバ側の場所なら、送り先のフォルダがないのが原因です。',
    },
    remedies: {
      'list-here': '現在の場所と、そこにあるファイルを表示します。',
      'list-in-sftp':
        'ソフトのプロンプト（「sftp>」など）で、このコンピュータ側の場所とファイルを表示します。',
      'whole-path': 'ファイルのある場所を含めて指定します。空白を含む名前は引用符で囲みます。',
      'send-folder': 'フォルダごと送ります（送り先がサブフォルダを受け付ける場合）。',
      'see-permissions': 'ファイルの持ち主と権限を表示します。',
    },
  },
  en: {
    title: 'The file to send is not found on this computer',
    saw: ({ path, problem }) => `${path ? `“${path}”` : 'The file to send'} ${sawEn[problem]}`,
    why: ({ problem }) =>
      problem === 'is-directory'
        ? 'A folder is sent only when the program is told to send whole folders.'
        : problem === 'denied'
          ? 'The file is there, but this user may not read it.'
          : 'Programs look from the place where they were started. Often that is another folder, or the name differs in capitals or its ending, or it has a space in it.',
    todo: ({ problem }) =>
      problem === 'is-directory'
        ? 'Ask for the whole folder to be sent, or name a file.'
        : problem === 'denied'
          ? 'Check the permissions of the file.'
          : 'Check where you are and what the file is called; name its folder too if need be.',
    toldApart: {
      'no-such-directory': 'If the name that is shown is a place on the server, its folder is missing there.',
    },
    remedies: {
      'list-here': 'Show where you are and which files are there.',
      'list-in-sftp':
        'At the program’s prompt (“sftp>” and the like), show the place and the files on this computer.',
      'whole-path': 'Name the file with its folder. Put names with spaces in quotation marks.',
      'send-folder': 'Send the whole folder (where the destination takes sub-folders).',
      'see-permissions': 'Show the file’s owner and permissions.',
    },
  },
}
