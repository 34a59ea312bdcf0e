import type { Texts } from '../../cause/text.ts'

export type Params = {
  /** The path that was named; when a file was to be written, its folder is what is missing. */
  readonly path?: string
  readonly what: 'folder' | 'file' | 'either'
}

type LookAlikes = 'local-file-missing' | 'permission-denied-remote-path' | 'subdirectory-not-allowed'
type Remedies = 'see-where' | 'use-destination' | 'make-folder' | 'ask-service'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: '指定した場所がサーバにありません',
    saw: ({ path, what }) =>
      what === 'file'
        ? `サーバに${path ? `「${path}」` : '指定したファイル'}がありません。`
        : what === 'folder'
          ? `サーバに${path ? `「${path}」に至る` : '送り先の'}フォルダがありません。`
          : `サーバに${path ? `「${path}」かその` : '指定したファイルか'}フォルダがありません。`,
    why: 'SFTP は、ない途中のフォルダを自動では作りません。名前の大文字と小文字の違い、「/」で始めたためにホームではない場所を指していることが、よくある原因です。',
    todo: '現在の場所と、そこにある名前を表示して、送り先の名前を確かめてください。',
    toldApart: {
      'local-file-missing': '送る側のファイルがない場合にも、同じ文が表示されることがあります。',
      'permission-denied-remote-path': 'フォルダはあっても入れない場所を、「ない」と答えるサーバもあります。',
      'subdirectory-not-allowed': 'サブフォルダを作れない送り先では、フォルダを付けた名前には送れません。',
    },
    remedies: {
      'see-where': 'sftp の中で、現在の場所とその中身を表示します。',
      'use-destination':
        'このサイトの送り先に移ってから送ります。大文字の部分は、登録の画面に表示された番号に置き換えます。',
      'make-folder': 'フォルダを作れる送り先なら、先に作ります。',
      'ask-service': '案内された送り先が見当たらない場合は、パスを添えて窓口に尋ねます。',
    },
  },
  en: {
    title: 'The place that was named is not on the server',
    saw: ({ path, what }) =>
      what === 'file'
        ? `${path ? `“${path}”` : 'The file'} is not on the server.`
        : what === 'folder'
          ? `The folder ${path ? `on the way to “${path}” ` : ''}is not on the server.`
          : `${path ? `“${path}”` : 'The file'}, or a folder on the way to it, is not on the server.`,
    why: 'SFTP does not make missing folders by itself. Often capitals differ, or the name begins with “/” and so does not start in the home.',
    todo: 'Show where you are and what is there, and compare the name.',
    toldApart: {
      'local-file-missing': 'When the file to send is missing on this computer, the words can be the same.',
      'permission-denied-remote-path': 'Some servers say “missing” of a folder that may not be entered.',
      'subdirectory-not-allowed':
        'A destination that takes no sub-folders cannot take a name with a folder in it.',
    },
    remedies: {
      'see-where': 'Inside sftp, show where you are and what is there.',
      'use-destination':
        'Go to the destination of this site first. Put the number shown on its pages in the place of the capitals.',
      'make-folder': 'Where the destination lets you make folders, make it first.',
      'ask-service':
        'If the destination that you were given is not there, ask the service and name the path.',
    },
  },
}
