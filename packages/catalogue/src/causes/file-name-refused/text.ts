import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
  /** The letters that are not taken, each once. */
  readonly letters?: string
  readonly destination?: string
}

type LookAlikes = 'permission-denied-remote-path' | 'disk-full-or-quota'

const shown = (letters: string, space: string) =>
  [...letters].map((letter) => (letter === ' ' ? space : letter)).join(' ')

export const text: Texts<Params, LookAlikes, 'rename' | 'name-on-the-way' | 'ask-service'> = {
  ja: {
    title: '送り先で使えない文字が、ファイル名に含まれています',
    saw: ({ path, letters, destination }) =>
      `${destination ? `送り先「${destination}」は、` : 'サーバは、'}${path ? `「${path}」という名前` : 'この名前'}を受け付けません。${
        letters ? `使えない文字: ${shown(letters, '空白')}。` : ''
      }`,
    why: '受け取った後の処理で名前がそのまま使われるため、使える文字が決められています。空白、かっこ、日本語の文字、長すぎる名前がよく当てはまります。',
    todo: '半角の英数字と「_」「-」「.」だけの名前に変えて、送り直してください。',
    toldApart: {
      'permission-denied-remote-path':
        '英数字だけの名前でも拒否されるなら、その場所に書き込めないのが原因です。',
      'disk-full-or-quota': '英数字だけの名前でも失敗するなら、空き容量の不足かもしれません。',
    },
    remedies: {
      rename: '送る前に、このコンピュータで名前を変えます。チェックサムの一覧などに書いた名前も直します。',
      'name-on-the-way': '送るときに、サーバでの名前を付け直します。',
      'ask-service': '名前を変えられない事情があれば、窓口に相談します。',
    },
  },
  en: {
    title: 'The file’s name has letters that the destination does not take',
    saw: ({ path, letters, destination }) =>
      `${destination ? `The destination “${destination}”` : 'The server'} does not take ${path ? `the name “${path}”` : 'this name'}.${
        letters ? ` Not taken: ${shown(letters, '(space)')}.` : ''
      }`,
    why: 'Names are used as they are when the files are processed, so only some letters are allowed. Spaces, brackets, letters other than A to Z and very long names are often the reason.',
    todo: 'Rename the file with plain letters, digits, “_”, “-” and “.” only, and send it again.',
    toldApart: {
      'permission-denied-remote-path':
        'If a name of plain letters is refused too, writing there is not allowed.',
      'disk-full-or-quota': 'If a name of plain letters fails too, there may be no room.',
    },
    remedies: {
      rename: 'Rename it on this computer first. Lists that hold the name, such as checksums, change too.',
      'name-on-the-way': 'Give it another name on the server while sending.',
      'ask-service': 'If the name cannot be changed, talk to the service.',
    },
  },
}
