import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
  /** The size that the server showed, in bytes. */
  readonly bytes?: number
  readonly expectedBytes?: number
}

type LookAlikes = 'disk-full-or-quota' | 'checksum-mismatch' | 'network-drop'

export const text: Texts<Params, LookAlikes, 'see-size' | 'no-confirm' | 'no-comparison' | 'ask-service'> = {
  ja: {
    title: '送った後の確認で、サーバのファイルを確かめられませんでした',
    saw: ({ path, bytes, expectedBytes }) =>
      bytes === undefined
        ? `${path ? `「${path}」` : 'ファイル'}を送り終えた後、プログラムがサーバ側のファイルを確かめようとして失敗しました。`
        : `送ったのは ${expectedBytes} バイトですが、サーバが示した大きさは ${bytes} バイトでした。`,
    why: '届いたファイルをすぐ別の場所に移すサービスや、一覧を見せないサービスでは、中身が届いていても、この確認だけが失敗します。大きさが途中までなら、届ききっていない可能性もあります。',
    todo: 'サーバ側のファイルの有無と大きさを確かめてください。受け取った側の記録や受領書があれば、それで確かめられます。',
    toldApart: {
      'disk-full-or-quota': '途中までの大きさなら、サーバの空き容量が足りないのかもしれません。',
      'checksum-mismatch': '大きさが同じでチェックサムが違うなら、中身が変わっています。',
      'network-drop': '接続が切れたという表示があれば、原因はそちらです。',
    },
    remedies: {
      'see-size': 'サーバ側のファイルの大きさを表示し、元のファイルと比べます。',
      'no-confirm': '送った後の確認をしないようにします。代わりに、受領の記録で確かめてください。',
      'no-comparison':
        'rclone が送った後に日時を設定せず、チェックサムも比べないようにします。代わりに、受領の記録で確かめてください。',
      'ask-service': '届いたかどうかを、ファイル名と時刻を添えて窓口に尋ねます。',
    },
  },
  en: {
    title: 'After the upload, the file on the server could not be checked',
    saw: ({ path, bytes, expectedBytes }) =>
      bytes === undefined
        ? `${path ? `“${path}”` : 'The file'} was sent, and then the program failed to look at it on the server.`
        : `${expectedBytes} bytes were sent, and the server shows ${bytes} bytes.`,
    why: 'A service that moves files away as they arrive, or shows no listing, lets only this check fail: the contents are there. A size in between may mean that not all of it arrived.',
    todo: 'See whether the file is on the server, and how large it is. A receipt or a record of the receiving side tells it for sure.',
    toldApart: {
      'disk-full-or-quota': 'If only a part is there, the server may have no room.',
      'checksum-mismatch': 'If the size is right and the checksum differs, the contents were changed.',
      'network-drop': 'If the text says that the connection broke, that is the cause.',
    },
    remedies: {
      'see-size': 'Show the size of the file on the server, and compare it with the original.',
      'no-confirm': 'Switch the check after the upload off, and look at the service’s receipt instead.',
      'no-comparison':
        'Let rclone neither set the time nor compare checksums, and look at the service’s receipt instead.',
      'ask-service': 'Ask the service whether it arrived, giving the file’s name and the time.',
    },
  },
}
