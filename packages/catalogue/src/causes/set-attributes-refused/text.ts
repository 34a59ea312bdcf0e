import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
}

type Remedies =
  | 'see-size'
  | 'without-times'
  | 'winscp-settings'
  | 'filezilla-settings'
  | 'cyberduck-settings'
  | 'lftp-settings'
  | 'rclone-settings'

export const text: Texts<Params, 'permission-denied-remote-path', Remedies> = {
  ja: {
    title: 'ファイルの日時や権限を設定できませんでした',
    saw: ({ path }) =>
      `サーバは、${path ? `「${path}」の` : 'ファイルの'}日時や権限、所有者の変更を断りました。`,
    why: '日時などの設定は、中身を送り終えた後に行われます。設定を認めないサーバでは、中身が届いていても、プログラムによっては失敗と表示します。',
    todo: 'サーバ側のファイルの大きさを確かめてください。元のファイルと同じなら、中身は届いています。',
    toldApart: {
      'permission-denied-remote-path':
        'サーバにファイルがないか、大きさが違うなら、書き込みそのものが拒否されています。',
    },
    remedies: {
      'see-size': 'サーバ側のファイルの大きさを表示し、元のファイルと比べます。',
      'without-times': '「-p」を付けずに送ります。',
      'winscp-settings': '転送の設定で「タイムスタンプを保存する」と「パーミッションの設定」をオフにします。',
      'filezilla-settings': '「転送したファイルのタイムスタンプを維持」をオフにします。',
      'cyberduck-settings': '転送の設定で、アップロードの日時と権限の変更をオフにします。',
      'lftp-settings': '権限を写さずに送ります。',
      'rclone-settings': 'rclone が日時を設定しないようにします。',
    },
  },
  en: {
    title: 'Time, mode or owner of the file could not be set',
    saw: ({ path }) =>
      `The server refused to change time, mode or owner${path ? ` of “${path}”` : ' of the file'}.`,
    why: 'These are set after the contents were sent. Where the server does not allow it, some programs call the upload a failure although the contents arrived.',
    todo: 'Look at the size of the file on the server. If it equals the original, the contents are there.',
    toldApart: {
      'permission-denied-remote-path':
        'If there is no such file on the server, or its size differs, writing itself was refused.',
    },
    remedies: {
      'see-size': 'Show the size of the file on the server, and compare it with the original.',
      'without-times': 'Send without the option -p.',
      'winscp-settings': 'In the transfer settings switch off “Preserve timestamp” and “Set permissions”.',
      'filezilla-settings': 'Switch off “Preserve timestamps of transferred files”.',
      'cyberduck-settings': 'In the transfer settings switch off changing times and permissions of uploads.',
      'lftp-settings': 'Send without copying permissions.',
      'rclone-settings': 'Tell rclone not to set times.',
    },
  },
}
