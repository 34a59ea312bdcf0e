import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path: string
  /** The destination's name. */
  readonly destination?: string
}

type LookAlikes = 'permission-denied-remote-path' | 'no-such-directory'

export const text: Texts<Params, LookAlikes, 'send-flat' | 'move-up' | 'flat-upload' | 'ask-service'> = {
  ja: {
    title: 'この送り先は、サブフォルダを受け付けません',
    saw: ({ path, destination }) =>
      `「${path}」は、${destination ? `送り先「${destination}」の` : '送り先の'}フォルダの下に、さらにフォルダを置くものです。`,
    why: 'この送り先では、すべてのファイルを一つのフォルダに直接置きます。フォルダごと送ると、作成が拒否されるか、登録の処理で読まれません。ほかの機関とは規則が違います。',
    todo: 'フォルダの中のファイルを、送り先のフォルダの直下に送ってください。同じ名前があれば、前もって名前を変えます。',
    toldApart: {
      'permission-denied-remote-path':
        'ファイルを直下に送っても拒否されるなら、その場所に書き込めないのが原因です。',
      'no-such-directory': '送り先のフォルダそのものが一覧になければ、名前を確かめてください。',
    },
    remedies: {
      'send-flat': 'フォルダの中身がある場所で sftp を起動し、送り先に移ってからファイルだけを送ります。',
      'move-up': '送る前に、このコンピュータでファイルを一つの場所に集めます。',
      'flat-upload': 'フォルダではなく、その中のファイルを選んで送ります。',
      'ask-service': 'フォルダの構成が必要なデータは、窓口に相談します。',
    },
  },
  en: {
    title: 'This destination takes no sub-folders',
    saw: ({ path, destination }) =>
      `“${path}” is a folder, or lies in one, below the folder of the destination${destination ? ` “${destination}”` : ''}.`,
    why: 'Here all files go directly into one folder. A whole folder is refused, or is not read when the submission is processed. Other archives have other rules.',
    todo: 'Send the files themselves directly into the destination’s folder. Rename those that have the same name first.',
    toldApart: {
      'permission-denied-remote-path':
        'If a file directly in the destination is refused too, writing there is not allowed.',
      'no-such-directory': 'If the destination’s own folder is not in the list, check its name.',
    },
    remedies: {
      'send-flat': 'Start sftp where the files are, go to the destination, and send only the files.',
      'move-up': 'Gather the files in one place on this computer before sending.',
      'flat-upload': 'Select and send the files in the folder, not the folder.',
      'ask-service': 'If the data needs its folders, talk to the service.',
    },
  },
}
