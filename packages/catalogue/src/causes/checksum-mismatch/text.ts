import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
  readonly algorithm?: string
  readonly expected?: string
  readonly actual?: string
}

type LookAlikes = 'text-mode-corruption' | 'resume-mismatch'

export const text: Texts<Params, LookAlikes, 'compare' | 'send-anew' | 'renew-list'> = {
  ja: {
    title: '届いたファイルのチェックサムが、元のものと違います',
    saw: ({ path, algorithm, expected, actual }) =>
      `${path ? `「${path}」の` : ''}${algorithm ? `チェックサム（${algorithm.toUpperCase()}）` : 'チェックサム'}が一致しません。${
        expected && actual ? `期待した値は ${expected}、実際の値は ${actual} です。` : ''
      }`,
    why: 'チェックサムは、一バイトでも違えば変わります。途中までしか届いていない場合、転送中に書き換えられた場合のほか、値を計算した後に元のファイルを変えた場合にも一致しません。',
    todo: '元のファイルのチェックサムを計算し直してください。一覧の値と違えば一覧を、同じならファイルを送り直します。',
    toldApart: {
      'text-mode-corruption': '大きさが行の数だけ違うなら、改行が書き換えられています。',
      'resume-mismatch': '途中から再開した転送なら、前の部分が別のファイルのものかもしれません。',
    },
    remedies: {
      compare: '元のファイルのチェックサムを計算します。',
      'send-anew': '同じ値なら、バイナリの転送で最初から送り直します。',
      'renew-list': '値が変わっていたら、チェックサムの一覧を作り直して送ります。',
    },
  },
  en: {
    title: 'The checksum of what arrived differs from the original’s',
    saw: ({ path, algorithm, expected, actual }) =>
      `The checksum${algorithm ? ` (${algorithm.toUpperCase()})` : ''}${path ? ` of “${path}”` : ''} does not match.${
        expected && actual ? ` Expected was ${expected}; it is ${actual}.` : ''
      }`,
    why: 'One other byte gives another checksum. Either not everything arrived, or it was changed on the way, or the original was changed after its checksum had been made.',
    todo: 'Compute the checksum of the original again. If it differs from the list, renew the list; if not, send the file again.',
    toldApart: {
      'text-mode-corruption': 'If the size differs by the number of lines, line ends were changed.',
      'resume-mismatch': 'If the transfer was resumed, its first part may belong to another file.',
    },
    remedies: {
      compare: 'Compute the checksum of the original.',
      'send-anew': 'If it is as before, send the file again from the start, as binary.',
      'renew-list': 'If it has changed, make the list of checksums anew and send it.',
    },
  },
}
