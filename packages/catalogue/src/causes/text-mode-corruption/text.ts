import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
}

export const text: Texts<Params, 'checksum-mismatch', 'winscp-binary' | 'filezilla-binary' | 'send-anew'> = {
  ja: {
    title: '転送のときに改行が書き換えられました',
    saw: ({ path }) => `${path ? `「${path}」` : 'ファイル'}の改行が、送る前と変わっています。`,
    why: 'テキストモード（ASCII）の転送は、改行を相手に合わせて書き換えます。圧縮ファイルや BAM は壊れ、テキストのファイルもチェックサムが変わります。',
    todo: '転送モードをバイナリにして、送り直してください。',
    toldApart: {
      'checksum-mismatch': '大きさの差が行の数と合わなければ、改行以外の原因を調べてください。',
    },
    remedies: {
      'winscp-binary':
        '転送の設定で、転送モードを「バイナリ」にします。「自動」では、拡張子によってテキストになります。',
      'filezilla-binary':
        'FileZilla の SFTP は常にバイナリで送ります。FTP で接続していた場合だけ、転送形式を「バイナリ」にします。',
      'send-anew': 'もう一度送ります。sftp コマンドは、いつもバイナリで送ります。',
    },
  },
  en: {
    title: 'Line ends were changed on the way',
    saw: ({ path }) => `The line ends of ${path ? `“${path}”` : 'the file'} are not as they were.`,
    why: 'Text mode (ASCII) rewrites line ends for the other side. It destroys compressed files and BAM, and changes the checksum of text files.',
    todo: 'Set the transfer mode to binary, and send the file again.',
    toldApart: {
      'checksum-mismatch': 'If the sizes do not differ by the number of lines, look for another reason.',
    },
    remedies: {
      'winscp-binary':
        'In the transfer settings choose “Binary”. “Automatic” takes text mode for some file extensions.',
      'filezilla-binary':
        'Over SFTP, FileZilla always sends binary. Only if the connection was FTP, set the transfer type to “Binary”.',
      'send-anew': 'Send it again. The sftp command always sends binary.',
    },
  },
}
