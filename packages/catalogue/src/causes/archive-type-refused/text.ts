import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path: string
  /** The ending of the archive, e.g. zip. */
  readonly archive?: string
  readonly destination?: string
}

type LookAlikes = 'permission-denied-remote-path' | 'file-name-refused'

export const text: Texts<
  Params,
  LookAlikes,
  'unpack' | 'unpack-menu' | 'compress-each' | 'send-files' | 'ask-service'
> = {
  ja: {
    title: 'この送り先は、この種類の書庫ファイルを受け付けません',
    saw: ({ path, archive, destination }) =>
      `「${path}」は${archive ? ` ${archive} 形式の` : ''}書庫ファイルで、${destination ? `送り先「${destination}」` : 'この送り先'}では受け付けていません。`,
    why: 'まとめたファイルの中身は、登録の処理で読むことができません。受け付ける形式は送り先ごとに違い、ほかの機関とも違います。',
    todo: '書庫を展開し、中のファイルを一つずつ送ってください。FASTQ は gzip で圧縮したまま送れます。',
    toldApart: {
      'permission-denied-remote-path':
        '展開したファイルも拒否されるなら、その場所に書き込めないのが原因です。',
      'file-name-refused': '名前に使えない文字が含まれていても、拒否されます。',
    },
    remedies: {
      unpack: '書庫を展開します。',
      'unpack-menu': '書庫を右クリックして「すべて展開」を選びます。',
      'compress-each': '必要なら、ファイルを一つずつ gzip で圧縮します。',
      'send-files': '展開したファイルを送ります。',
      'ask-service': 'まとめて送る必要があれば、受け付ける形式を窓口に尋ねます。',
    },
  },
  en: {
    title: 'This destination does not take this kind of archive file',
    saw: ({ path, archive, destination }) =>
      `“${path}” is ${archive ? `a ${archive} archive` : 'an archive'}, which ${destination ? `the destination “${destination}”` : 'this destination'} does not take.`,
    why: 'What is bundled cannot be read when the submission is processed. Which forms are taken differs between destinations, and from other archives.',
    todo: 'Unpack it, and send the files one by one. FASTQ can be sent compressed with gzip.',
    toldApart: {
      'permission-denied-remote-path': 'If the unpacked files are refused too, writing there is not allowed.',
      'file-name-refused': 'Letters that are not taken in the name are refused as well.',
    },
    remedies: {
      unpack: 'Unpack the archive.',
      'unpack-menu': 'Right-click the archive and choose “Extract All…”.',
      'compress-each': 'If need be, compress each file by itself with gzip.',
      'send-files': 'Send the unpacked files.',
      'ask-service': 'If it must be sent as one, ask the service which forms it takes.',
    },
  },
}
