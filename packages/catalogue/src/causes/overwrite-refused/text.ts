import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
  /** True when a folder was to be made. */
  readonly folder: boolean
}

type LookAlikes = 'disk-full-or-quota' | 'remote-path-is-directory' | 'permission-denied-remote-path'
type Remedies =
  | 'see-names'
  | 'use-folder'
  | 'other-name'
  | 'remove-first'
  | 'no-temporary-name'
  | 'ask-service'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: '同じ名前のものが既にあり、置き換えられません',
    saw: ({ path, folder }) =>
      folder
        ? `サーバは、フォルダ${path ? `「${path}」` : ''}を作りませんでした。`
        : `サーバは、${path ? `「${path}」という名前を` : 'その名前を'}使わせませんでした。`,
    why: ({ folder }) =>
      folder
        ? '同じ名前のフォルダがあれば、作る操作は失敗します。既にあるなら、そのまま使えます。'
        : '登録の済んだファイルの置き換えを認めない送り先や、既にある名前への変更を認めないサーバがあります。多くのサーバは、この場合に「Failure」とだけ答えます。',
    todo: ({ folder }) =>
      folder
        ? '一覧を表示し、既にあればそのフォルダに移って続けてください。'
        : '一覧を表示して、同じ名前があるかを確かめてください。あれば、別の名前で送るか、認められているなら消してから送ります。',
    toldApart: {
      'disk-full-or-quota': '同じ名前がなければ、空き容量の不足かもしれません。',
      'remote-path-is-directory': '同じ名前がフォルダなら、その中に送ります。',
      'permission-denied-remote-path': '新しい名前でも送れないなら、その場所に書き込めないのかもしれません。',
    },
    remedies: {
      'see-names': 'sftp の中で、そこにある名前を表示します。',
      'use-folder': '既にあるフォルダに移って続けます。',
      'other-name': '別の名前を付けて送ります。',
      'remove-first': '古いファイルを消してから送ります。消したファイルは元に戻せません。',
      'no-temporary-name': '一時的な名前（.filepart）を使わずに送るように設定します。',
      'ask-service': '登録の済んだファイルを差し替えたい場合は、窓口に尋ねます。',
    },
  },
  en: {
    title: 'The name is taken and may not be replaced',
    saw: ({ path, folder }) =>
      folder
        ? `The server did not make the folder${path ? ` “${path}”` : ''}.`
        : `The server did not let the name${path ? ` “${path}”` : ''} be used.`,
    why: ({ folder }) =>
      folder
        ? 'Making a folder fails when one of that name is there. If it is, it can be used as it is.'
        : 'Some destinations do not let a file be replaced once it was taken in, and some servers do not rename onto a name that exists. Many of them just say “Failure” then.',
    todo: ({ folder }) =>
      folder
        ? 'List the names. If the folder is there, go into it and carry on.'
        : 'List the names. If it is taken, send under another name, or remove the old file first where that is allowed.',
    toldApart: {
      'disk-full-or-quota': 'If the name is not taken, there may be no room.',
      'remote-path-is-directory': 'If the name is that of a folder, send into the folder.',
      'permission-denied-remote-path':
        'If a new name does not work either, writing there may not be allowed.',
    },
    remedies: {
      'see-names': 'Inside sftp, show the names that are there.',
      'use-folder': 'Go into the folder that is there, and carry on.',
      'other-name': 'Send it under another name.',
      'remove-first': 'Remove the old file, then send. A removed file cannot be brought back.',
      'no-temporary-name': 'Tell WinSCP to send without a temporary name (.filepart).',
      'ask-service': 'To exchange a file that was already taken in, ask the service.',
    },
  },
}
