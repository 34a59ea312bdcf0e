import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly file?: string
  readonly operation: 'read' | 'write'
  readonly reason: 'denied' | 'missing' | 'read-only' | 'full' | 'directory' | 'unknown'
}

type Remedies = 'see' | 'own' | 'own-windows' | 'make' | 'other-file' | 'free-space' | 'library'

const list = (file: string | undefined) => (file ? `「${file}」` : 'known_hosts')
const listEn = (file: string | undefined) => (file ? `“${file}”` : 'known_hosts')

export const text: Texts<Params, 'host-key-unknown' | 'host-key-changed', Remedies> = {
  ja: {
    title: 'ホスト鍵の記録（known_hosts）を読み書きできません',
    saw: ({ file, operation, reason }) => {
      const why = {
        denied: '権限がありません',
        missing: 'ファイルかフォルダがありません',
        'read-only': '書き込みのできないディスクにあります',
        full: 'ディスクに空きがありません',
        directory: '同じ名前のフォルダになっています',
        unknown: '理由は表示されていません',
      }[reason]
      return `ホスト鍵の記録${file ? list(file) : '（known_hosts）'}${operation === 'read' ? 'を読めません' : 'に書き込めません'}（${why}）。`
    },
    why: ({ operation }) =>
      operation === 'read'
        ? '記録を読めないと、サーバが本物かどうかを確かめられないので、知らないサーバとして扱われます。'
        : '書き込めなくても接続は続きますが、次に接続したときも同じ確認を求められ、鍵の変化にも気づけません。',
    todo: '記録のファイルとフォルダの持ち主と権限を直してください。「sudo」で ssh を実行すると、root のファイルになることがあります。',
    toldApart: {
      'host-key-unknown': '記録を読めるのに鍵がないなら、まだ記録していないサーバです。',
      'host-key-changed': '記録を読めて、別の鍵が書かれているなら、鍵が変わっています。',
    },
    remedies: {
      see: 'フォルダとファイルの持ち主と権限を表示します。',
      own: '自分のものにして、自分だけが読み書きできるようにします。',
      'own-windows': '自分だけが読み書きできるようにします。',
      make: 'フォルダとファイルを作ります。',
      'other-file': '直せない場合は、書き込める別のファイルを使います。',
      'free-space': 'ディスクの空きを確かめ、要らないファイルを消します。',
      library: 'プログラムを実行するユーザが読める known_hosts を、プログラムに指定します。',
    },
  },
  en: {
    title: 'The list of host keys (known_hosts) cannot be read or written',
    saw: ({ file, operation, reason }) => {
      const why = {
        denied: 'the permission is missing',
        missing: 'the file or its folder does not exist',
        'read-only': 'it is on a disk that takes no changes',
        full: 'the disk is full',
        directory: 'there is a folder of that name',
        unknown: 'the reason is not shown',
      }[reason]
      return `The list of host keys${file ? `, ${listEn(file)},` : ''} cannot be ${operation === 'read' ? 'read' : 'written'}: ${why}.`
    },
    why: ({ operation }) =>
      operation === 'read'
        ? 'Without the list it cannot be checked whether the server is the right one, so every server counts as unknown.'
        : 'The connection goes on, but the same question will be asked next time, and a change of the key will go unnoticed.',
    todo: 'Set the owner and the permissions of the file and its folder right. Running ssh with “sudo” may have made them root’s.',
    toldApart: {
      'host-key-unknown': 'If the list can be read and the key is not in it, the server is a new one.',
      'host-key-changed': 'If the list can be read and holds another key, the key has changed.',
    },
    remedies: {
      see: 'Show the owner and the permissions of the folder and the file.',
      own: 'Make them yours, and let only yourself read and write them.',
      'own-windows': 'Let only yourself read and write it.',
      make: 'Make the folder and the file.',
      'other-file': 'If they cannot be changed, use another file that you can write.',
      'free-space': 'See how full the disk is, and remove what is not needed.',
      library: 'Give the program a known_hosts that the user who runs it can read.',
    },
  },
}
