import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
  readonly where: 'server' | 'here'
}

type LookAlikes =
  | 'remote-path-is-directory'
  | 'overwrite-refused'
  | 'file-name-refused'
  | 'permission-denied-remote-path'

export const text: Texts<Params, LookAlikes, 'free-here' | 'see-room' | 'remove-old' | 'ask-service'> = {
  ja: {
    title: '書き込み先に空き容量がありません',
    saw: ({ where, path }) =>
      where === 'here'
        ? `このコンピュータに${path ? `「${path}」を` : ''}書き込めませんでした。`
        : `サーバは${path ? `「${path}」の` : ''}データを受け取りきれませんでした。`,
    why: ({ where }) =>
      where === 'here'
        ? 'ディスクの空きがないか、書き込みの割り当てを使い切っています。'
        : 'サーバのディスクに空きがないか、アカウントに割り当てられた容量を使い切っています。多くのサーバは、この場合も「Failure」とだけ答えます。',
    todo: ({ where }) =>
      where === 'here'
        ? '空きを作るか、別のディスクに保存してください。'
        : '空き容量を確かめ、不要になったファイルがあれば消してください。足りなければ、サービスの窓口に相談します。',
    toldApart: {
      'remote-path-is-directory': '送り先の名前がフォルダと同じ場合にも、「Failure」と表示されます。',
      'overwrite-refused': '同じ名前のファイルがある場合にも、「Failure」と表示されることがあります。',
      'file-name-refused': '短い英数字の名前なら送れるなら、ファイル名が原因です。',
      'permission-denied-remote-path':
        '小さなファイルも送れないなら、その場所に書き込めないのかもしれません。',
    },
    remedies: {
      'free-here': 'このコンピュータの空き容量を表示します。',
      'see-room': 'sftp の中で、サーバの空き容量を表示します（対応していないサーバもあります）。',
      'remove-old': '不要になったファイルを確かめて消します。消したファイルは元に戻せません。',
      'ask-service': '必要な容量と送り先を添えて、窓口に相談します。',
    },
  },
  en: {
    title: 'There is no room where it should be written',
    saw: ({ where, path }) =>
      where === 'here'
        ? `${path ? `“${path}”` : 'The file'} could not be written on this computer.`
        : `The server could not take all of the data${path ? ` of “${path}”` : ''}.`,
    why: ({ where }) =>
      where === 'here'
        ? 'The disk is full, or what may be written there is used up.'
        : 'The server’s disk is full, or the account has used what it may. Many servers just say “Failure” then.',
    todo: ({ where }) =>
      where === 'here'
        ? 'Make room, or save to another disk.'
        : 'See how much room is left, and remove what is no longer needed. If that is not enough, talk to the service.',
    toldApart: {
      'remote-path-is-directory': 'If the name is that of a folder, “Failure” is shown as well.',
      'overwrite-refused': 'If a file of that name is there already, “Failure” may be shown as well.',
      'file-name-refused': 'If it works under a short name of plain letters, the name is the cause.',
      'permission-denied-remote-path':
        'If not even a small file goes there, writing there may not be allowed.',
    },
    remedies: {
      'free-here': 'Show how much room is left on this computer.',
      'see-room': 'Inside sftp, show how much room the server has (not every server tells).',
      'remove-old': 'Look for files that are no longer needed and remove them. They cannot be brought back.',
      'ask-service': 'Tell the service how much room is needed, and where.',
    },
  },
}
