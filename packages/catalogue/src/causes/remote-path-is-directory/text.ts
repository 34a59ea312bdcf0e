import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
  /** True when it was to be fetched, false when it was to be written. */
  readonly reading: boolean
}

type LookAlikes = 'overwrite-refused' | 'disk-full-or-quota' | 'permission-denied-remote-path'

export const text: Texts<Params, LookAlikes, 'see-kind' | 'fetch-folder' | 'name-file'> = {
  ja: {
    title: 'ファイル名のつもりの名前が、サーバではフォルダです',
    saw: ({ path, reading }) =>
      `${path ? `「${path}」` : '指定した名前'}は、サーバではフォルダで、ファイルとして${reading ? '読み出せません' : '書き込めません'}。`,
    why: ({ reading }) =>
      reading
        ? 'フォルダは、フォルダごと取り出す指定をしないと取り出せません。'
        : 'フォルダと同じ名前のファイルは作れません。プログラムによっては、送り先にファイル名まで書く必要があります。',
    todo: ({ reading }) =>
      reading
        ? 'フォルダごと取り出す指定をするか、中のファイルの名前を指定してください。'
        : '送り先を、フォルダの名前の後に「/」とファイル名を続けた形で指定してください。',
    toldApart: {
      'overwrite-refused': '同じ名前のものがファイルなら、置き換えられない送り先かもしれません。',
      'disk-full-or-quota': '同じ名前のフォルダがなければ、空き容量の不足かもしれません。',
      'permission-denied-remote-path': '別の名前でも送れないなら、その場所に書き込めないのかもしれません。',
    },
    remedies: {
      'see-kind':
        'ソフトのプロンプト（「sftp>」など）で一覧を表示します。行の始めが「d」のものがフォルダです。',
      'fetch-folder': 'フォルダごと取り出します。',
      'name-file': 'フォルダの中を送り先に指定します。',
    },
  },
  en: {
    title: 'What was named as a file is a folder on the server',
    saw: ({ path, reading }) =>
      `${path ? `“${path}”` : 'What was named'} is a folder on the server and cannot be ${reading ? 'read' : 'written'} as a file.`,
    why: ({ reading }) =>
      reading
        ? 'A folder is fetched only when the program is told to fetch whole folders.'
        : 'No file can be made with the name of a folder. Some programs need the file’s name in the destination.',
    todo: ({ reading }) =>
      reading
        ? 'Ask for the whole folder, or name a file in it.'
        : 'Name the destination as the folder, followed by “/” and the file’s name.',
    toldApart: {
      'overwrite-refused': 'If it is a file, the destination may not let it be replaced.',
      'disk-full-or-quota': 'If there is no folder of that name, there may be no room.',
      'permission-denied-remote-path':
        'If another name does not work either, writing there may not be allowed.',
    },
    remedies: {
      'see-kind':
        'At the program’s prompt (“sftp>” and the like), list the names. Lines that begin with “d” are folders.',
      'fetch-folder': 'Fetch the whole folder.',
      'name-file': 'Name the inside of the folder as destination.',
    },
  },
}
