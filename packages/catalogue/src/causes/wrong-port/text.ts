import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly tried?: number
  /** Where SSH answers, or what the site publishes. */
  readonly right?: number
  /** The number was taken for a server's name: `-p` instead of `-P`. */
  readonly asHost: boolean
  /** The number was typed with `-p`, which is not the port's option there, so that another port was used. */
  readonly unused?: true
}

type LookAlikes = 'connection-refused' | 'not-an-ssh-server'
type Remedies = 'ask-port' | 'give-port' | 'test-port'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: 'ポート番号が違います',
    saw: ({ tried, right, asHost, unused }) =>
      unused
        ? `「${right}」はポート番号のつもりだったと思われますが、ポートとしては使われませんでした。`
        : asHost
          ? `「${right}」がサーバ名として扱われました。ポート番号のつもりだったと思われます。`
          : right === undefined
            ? `${tried === undefined ? 'このポート' : `ポート ${tried} `}では SSH につながりませんでした。別のポートで動いているかもしれません。`
            : `接続先の SSH はポート ${right} ですが、${tried === undefined ? '別のポート' : `ポート ${tried} `}に接続しようとしました。`,
    why: 'SSH はポート 22 で動くことが多いのですが、443 など別の番号を使うサービスもあります。sftp と scp でポートを指定するオプションは大文字の -P で、小文字の -p は別の意味です（ssh だけは -p です）。',
    todo: ({ right }) =>
      right === undefined
        ? 'サービスの案内にあるポート番号を確かめてください。'
        : `ポート ${right} を指定してください。`,
    toldApart: {
      'connection-refused': 'どのポートにも SSH がなければ、サービスが止まっているか、接続が断られています。',
      'not-an-ssh-server': '別の種類のサービスが応答したなら、サーバ名とポートの両方を確かめます。',
    },
    remedies: {
      'ask-port': 'サービスの案内で、SFTP のポート番号を確かめます。',
      'give-port': 'ポート番号を指定して接続します。',
      'test-port': 'そのポートで「SSH-2.0-」と始まる応答があるか、ポートが開いているかを調べます。',
    },
  },
  en: {
    title: 'The port number is not the right one',
    saw: ({ tried, right, asHost, unused }) =>
      unused
        ? `“${right}” was probably meant as the port, and was not used as one.`
        : asHost
          ? `“${right}” was taken for the server’s name. It was probably meant as the port.`
          : right === undefined
            ? `SSH was not reached on ${tried === undefined ? 'this port' : `port ${tried}`}. It may be on another one.`
            : `SSH is on port ${right}, and ${tried === undefined ? 'another port' : `port ${tried}`} was tried.`,
    why: 'SSH mostly uses port 22, but some services use another, such as 443. The option of sftp and scp for the port is a capital -P; the small -p means something else (only ssh itself uses -p).',
    todo: ({ right }) =>
      right === undefined ? 'Look up the port in the service’s instructions.' : `Connect to port ${right}.`,
    toldApart: {
      'connection-refused': 'If no port of the server speaks SSH, the service is down or refuses you.',
      'not-an-ssh-server': 'If another kind of service answered, check both the name and the port.',
    },
    remedies: {
      'ask-port': 'Look up the SFTP port in the service’s instructions.',
      'give-port': 'Connect with the port given.',
      'test-port': 'See whether the port is open, and whether its answer begins with “SSH-2.0-”.',
    },
  },
}
