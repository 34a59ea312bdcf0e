import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly outcome: 'refused' | 'failed' | 'authentication-required' | 'not-found'
  readonly kind?: 'command' | 'jump' | 'http' | 'socks'
  /** The words of the proxy or its program. */
  readonly message?: string
}

type LookAlikes = 'connection-reset-before-banner' | 'proxy-required'
type Remedies =
  | 'install-program'
  | 'give-password'
  | 'try-jump'
  | 'show-setting'
  | 'try-without'
  | 'ask-network'

const outcomes = {
  ja: {
    refused: '経由する途中で断られました。',
    failed: '経由する途中で失敗しました。',
    'authentication-required': 'プロキシが利用者の認証を求めました。',
    'not-found': 'プロキシの接続に使うプログラムが見つからないか、経由先が見つかりませんでした。',
  },
  en: {
    refused: 'The detour refused to go on.',
    failed: 'The detour failed.',
    'authentication-required': 'The proxy asked for a name and a password.',
    'not-found': 'The program for the detour, or its host, was not found.',
  },
} as const

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: 'プロキシまたは踏み台の経由に失敗しました',
    saw: ({ outcome, message }) => `${outcomes.ja[outcome]}${message ? `表示: 「${message}」` : ''}`,
    why: '設定（ProxyCommand、ProxyJump、クライアントのプロキシ設定）により、サーバへは別のコンピュータを経由して接続します。その経由が先に失敗したため、サーバとの SSH はまだ始まっていません。',
    todo: 'まず経由先だけにつながるかを確かめてください。経由が不要なネットワークにいるなら、その設定を外して試してください。',
    toldApart: {
      'connection-reset-before-banner':
        '接続の詳しいログに「Executing proxy command」があれば、経由の途中で切れています。なければサーバか途中の装置です。',
      'proxy-required': 'プロキシを使わずに直接つながるネットワークなら、プロキシの設定は不要です。',
    },
    remedies: {
      'install-program':
        '表示されたプログラム（nc、connect、corkscrew など）を入れるか、設定にあるその場所を直します。',
      'give-password': 'プロキシのユーザ名とパスワードを、クライアントの設定か認証用のファイルに入れます。',
      'try-jump': '踏み台にだけ接続してみます。ここで失敗すれば、踏み台の鍵か名前の問題です。',
      'show-setting': 'このサーバに対して使われる設定を表示します。proxycommand と proxyjump の行を見ます。',
      'try-without': '経由せずに接続してみます。',
      'ask-network':
        '経由先（プロキシ、踏み台）が動いているか、このサーバへの接続を許しているかを管理者に尋ねます。',
    },
  },
  en: {
    title: 'The proxy or jump host on the way failed',
    saw: ({ outcome, message }) => `${outcomes.en[outcome]}${message ? ` It said: “${message}”` : ''}`,
    why: 'A setting (ProxyCommand, ProxyJump, or the client’s proxy page) sends the connection through another computer. That part failed first, so SSH with the server has not begun.',
    todo: 'See whether the host on the way can be reached by itself. In a network that needs no detour, try without the setting.',
    toldApart: {
      'connection-reset-before-banner':
        'If a detailed log of the connection has “Executing proxy command”, it broke on the detour. If not, it is the server or a device before it.',
      'proxy-required': 'In a network that lets connections out directly, no proxy needs to be set.',
    },
    remedies: {
      'install-program':
        'Install the program that was named (nc, connect, corkscrew), or correct its path in the settings.',
      'give-password':
        'Put the name and password for the proxy into the client’s settings or its password file.',
      'try-jump': 'Connect to the jump host alone. If that fails, it is its key or its name.',
      'show-setting': 'Show the settings in use for this server; look at proxycommand and proxyjump.',
      'try-without': 'Try without the detour.',
      'ask-network':
        'Ask those who run the proxy or jump host whether it is up and lets you on to this server.',
    },
  },
}
