import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
  readonly operation: string
}

type LookAlikes = 'no-such-directory' | 'subdirectory-not-allowed' | 'overwrite-refused'

const whatJa: Record<string, string> = {
  'open-write': 'への書き込み',
  write: 'への書き込み',
  'open-read': 'の読み出し',
  read: 'の読み出し',
  'make-directory': 'というフォルダの作成',
  list: 'の一覧の表示',
  rename: 'の名前の変更',
  remove: 'の削除',
}
const whatEn: Record<string, string> = {
  'open-write': 'Writing',
  write: 'Writing',
  'open-read': 'Reading',
  read: 'Reading',
  'make-directory': 'Making the folder',
  list: 'Listing',
  rename: 'Renaming',
  remove: 'Deleting',
}

export const text: Texts<Params, LookAlikes, 'see-where' | 'go-to-destination' | 'ask-service'> = {
  ja: {
    title: 'サーバのその場所では許可されていません',
    saw: ({ path, operation }) =>
      `サーバは${path ? `「${path}」` : 'ファイル'}${whatJa[operation] ?? 'に対する操作'}を許可しませんでした。`,
    why: 'ログインには成功しています。ホームディレクトリの外や、読み取り専用の場所、他の人の場所には書き込めません。',
    todo: '現在の場所と送り先を確かめ、アップロード用のフォルダの中に送ってください。',
    toldApart: {
      'no-such-directory':
        '送り先のフォルダがない場合にも、サーバによっては同じエラーになります。一覧を表示して確かめてください。',
      'subdirectory-not-allowed': 'フォルダの作成だけが拒否されるなら、サブフォルダを作れない送り先です。',
      'overwrite-refused': '同じ名前のファイルが既にあって拒否されるなら、置き換えられない送り先です。',
    },
    remedies: {
      'see-where': 'sftp の中で、現在の場所とその中身を表示します。',
      'go-to-destination': '送り先のフォルダに移ってから送ります。送り先の名前は「/」で始めません。',
      'ask-service': '決められた送り先でも拒否される場合は、パスを添えて窓口に尋ねます。',
    },
  },
  en: {
    title: 'Not allowed at that place on the server',
    saw: ({ path, operation }) =>
      `${whatEn[operation] ?? 'An operation on'} ${path ? `“${path}”` : 'a file'} was not allowed by the server.`,
    why: 'The login worked. Nothing can be written outside the home directory, in places that are read-only, or in other people’s places.',
    todo: 'Check where you are and where the file should go, and send it into the upload folder.',
    toldApart: {
      'no-such-directory':
        'Some servers say the same when the folder does not exist. List the place above it.',
      'subdirectory-not-allowed': 'If only making a folder is refused, the destination takes no sub-folders.',
      'overwrite-refused':
        'If a file of that name is there already, the destination does not let it be replaced.',
    },
    remedies: {
      'see-where': 'Inside sftp, show where you are and what is there.',
      'go-to-destination':
        'Go to the destination folder first and send from there. Its name does not begin with “/”.',
      'ask-service': 'If the destination that you were given refuses too, ask the service and name the path.',
    },
  },
}
