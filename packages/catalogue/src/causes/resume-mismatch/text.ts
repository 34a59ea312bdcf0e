import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
  /** Where it was to be continued, in bytes. */
  readonly offset?: number
}

type Remedies = 'compare' | 'send-anew' | 'winscp-restart' | 'overwrite-menu' | 'without-continue'

export const text: Texts<Params, never, Remedies> = {
  ja: {
    title: '途中からの再開ができません。前の部分がこのファイルのものではありません',
    saw: ({ path, offset }) =>
      `${path ? `「${path}」` : '送り先のファイル'}を${offset === undefined ? '途中' : ` ${offset} バイト目`}から続けようとしましたが、既にある部分が、このファイルの始まりとして合いません。`,
    why: '再開は、既にある部分が同じファイルの始まりであるときにだけ正しく働きます。元のファイルを作り直した場合や、大きさが同じか大きい別のファイルがある場合に続けると、壊れたファイルになります。',
    todo: '両方の大きさを比べ、違うファイルなら、最初から送り直してください。',
    toldApart: {},
    remedies: {
      compare:
        '両方のファイルの大きさと日時を比べます。大きさが同じなら、既に送り終えているのかもしれません。',
      'send-anew': '再開（reput や -c）ではなく、最初から送ります。送り先にある部分は置き換えられます。',
      'winscp-restart': '転送を再開するかどうかの質問に「いいえ」と答え、最初から送ります。',
      'overwrite-menu': '「再開」ではなく「上書き」を選び、最初から送ります。',
      'without-continue': '再開の指定を外して、最初から送ります。',
    },
  },
  en: {
    title: 'It cannot be resumed: what is there is not the start of this file',
    saw: ({ path, offset }) =>
      `${path ? `“${path}”` : 'The file'} was to be continued${offset === undefined ? '' : ` at byte ${offset}`}, but what is there does not fit as the start of this file.`,
    why: 'Resuming works only when the part that is there is the start of the same file. When the original was made anew, or another file as large or larger is there, continuing would make a broken file.',
    todo: 'Compare both sizes. If they are different files, send it from the start.',
    toldApart: {},
    remedies: {
      compare:
        'Compare size and time of both files. If the sizes are equal, it may have been sent completely.',
      'send-anew': 'Send from the start instead of resuming (reput, -c). What is there will be replaced.',
      'winscp-restart': 'Answer “No” to “Do you want to resume file transfer?”, and send from the start.',
      'overwrite-menu': 'Choose “Overwrite” instead of “Resume”, and send from the start.',
      'without-continue': 'Leave out the option for resuming, and send from the start.',
    },
  },
}
