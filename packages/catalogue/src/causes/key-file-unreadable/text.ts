import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
  /** `denied`: the system refused; `directory`: a folder was named; `unknown`: the program gives no reason. */
  readonly reason: 'denied' | 'directory' | 'unknown'
}

type Remedies = 'see-owner' | 'own-copy' | 'allow-owner' | 'allow-owner-windows' | 'name-file'

export const text: Texts<Params, 'key-file-missing', Remedies> = {
  ja: {
    title: '鍵ファイルを読む権限がありません',
    saw: ({ path, reason }) => {
      const file = path ? `「${path}」` : ''
      if (reason === 'directory') return `鍵ファイルとして指定された${file || '名前'}はフォルダです。`
      if (reason === 'denied') return `鍵ファイル${file}を読もうとして、システムに拒否されました。`
      return `鍵ファイル${file}を開けませんでした。開けなかった理由は表示されていません。`
    },
    why: '鍵を読めなければ、公開鍵によるログインはできません。別のユーザ（root など）が作った鍵や、別のユーザとして実行するプログラム（cron、Web サーバなど）でよく起こります。',
    todo: '鍵ファイルの持ち主と権限を確かめ、実行するユーザだけが読めるようにしてください。全員が読める権限にはしないでください。',
    toldApart: {
      'key-file-missing': 'ファイルの一覧に名前がなければ、場所か名前が違います。',
    },
    remedies: {
      'see-owner': 'ファイルの持ち主と権限、実行しているユーザを表示します。',
      'own-copy': '自分の鍵なのに持ち主が違う場合は、管理者の権限で自分のものにします。',
      'allow-owner': '持ち主が自分なら、自分が読めるようにします。',
      'allow-owner-windows': '自分だけが読めるようにします。',
      'name-file': 'フォルダの中の秘密鍵ファイルを指定します。',
    },
  },
  en: {
    title: 'The key file may not be read by this user',
    saw: ({ path, reason }) => {
      const file = path ? ` “${path}”` : ''
      if (reason === 'directory') return `What was named as the key file${file} is a folder.`
      if (reason === 'denied') return `The system did not let the program read the key file${file}.`
      return `The key file${file} could not be opened. The program does not say why.`
    },
    why: 'Without the key there is no login by public key. It happens with keys that another user (such as root) made, and with programs that run as another user (cron, a web server).',
    todo: 'Check who owns the key file, and let the user who runs the program, and nobody else, read it. Do not open it to everybody.',
    toldApart: {
      'key-file-missing': 'If the name is not in the folder’s list, the place or the name is wrong.',
    },
    remedies: {
      'see-owner': 'Show who owns the file, what its permissions are, and who you are.',
      'own-copy':
        'If the key is yours and the owner is somebody else, make it yours with the rights of an administrator.',
      'allow-owner': 'If you are its owner, let yourself read it.',
      'allow-owner-windows': 'Let only yourself read it.',
      'name-file': 'Name the private key file inside the folder.',
    },
  },
}
