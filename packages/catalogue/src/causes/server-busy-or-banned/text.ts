import type { Texts } from '../../cause/text.ts'

export type Params = {
  /** `unknown`: the server said nothing; it is one of several candidates. */
  readonly reason: 'too-many-connections' | 'banned' | 'not-allowed' | 'shutting-down' | 'other' | 'unknown'
  /** The server's own words. */
  readonly message?: string
}

type Remedies = 'wait' | 'fewer-connections' | 'stop-retrying' | 'ask-service' | 'loosen'

const reasonsJa: Record<Params['reason'], string> = {
  'too-many-connections': '接続の数が多すぎるため、サーバが新しい接続を断りました。',
  banned: '失敗が続いたため、サーバがしばらくの間このアドレスからの接続を断っています。',
  'not-allowed': 'サーバは、このアドレスからの接続を受け付けていません。',
  'shutting-down': 'サーバは停止中か、保守のため接続を受け付けていません。',
  other: 'サーバが接続を断りました。',
  unknown: '接続できないか、切られました。サーバが一時的に断っている可能性があります。',
}
const reasonsEn: Record<Params['reason'], string> = {
  'too-many-connections': 'The server turned the connection away because it has too many.',
  banned: 'After failed attempts the server refuses this address for a while.',
  'not-allowed': 'The server does not take connections from this address.',
  'shutting-down': 'The server is shutting down or under maintenance.',
  other: 'The server turned the connection away.',
  unknown: 'The connection was cut or not taken. The server may refuse this client for a while.',
}

export const text: Texts<Params, 'connection-reset-before-banner', Remedies> = {
  ja: {
    title: 'サーバが今は接続を受け付けていません',
    saw: ({ reason, message }) =>
      `${reasonsJa[reason]}${message ? `サーバからのメッセージ: 「${message}」` : ''}`,
    why: 'サーバは、同時に受ける接続の数を限り、失敗を繰り返すアドレスをしばらく断ることで自分を守っています。鍵が正しくても、この間はログインできません。',
    todo: '待ってから、もう一度だけ試してください。自動で再接続を繰り返すプログラムがあれば止めてください。',
    toldApart: {
      'connection-reset-before-banner':
        '接続の詳しいログに「Exceeded MaxStartups」や「Not allowed at this time」とあれば、サーバが断っています。何もなければ途中の装置かもしれません。',
    },
    remedies: {
      wait: '10 分から 1 時間ほど待ってから、もう一度接続します。',
      'fewer-connections': '同時に開く接続の数を減らします（同時転送の数を 1 か 2 にします）。',
      'stop-retrying':
        '再接続を繰り返しているプログラムや定期実行を止めます。試すたびに、断られる時間が延びることがあります。',
      'ask-service':
        '待ってもつながらなければ、試した日時と、お使いのネットワークの、外から見える IP アドレス（グローバル IP アドレス。分からなければネットワーク管理者に尋ねます）を添えて窓口に知らせます。',
      loosen:
        'サーバの管理者の方へ: MaxStartups、PerSourceMaxStartups、PerSourcePenalties と fail2ban の記録を確かめます。',
    },
  },
  en: {
    title: 'The server does not take this connection for now',
    saw: ({ reason, message }) => `${reasonsEn[reason]}${message ? ` Its words: “${message}”` : ''}`,
    why: 'Servers protect themselves: they limit how many connections are open, and refuse addresses with many failures for a while. During that time even the right key does not get in.',
    todo: 'Wait, then try once. Stop programs that reconnect by themselves.',
    toldApart: {
      'connection-reset-before-banner':
        'If a detailed log of the connection shows “Exceeded MaxStartups” or “Not allowed at this time”, it is the server. If it shows nothing, it may be a device on the way.',
    },
    remedies: {
      wait: 'Wait for ten minutes to an hour, then connect again.',
      'fewer-connections': 'Open fewer connections at once (one or two parallel transfers).',
      'stop-retrying':
        'Stop programs and scheduled jobs that keep reconnecting. Each attempt may lengthen the wait.',
      'ask-service':
        'If waiting does not help, tell the service the time and the IP address of your network as seen from outside (its global address; the people who run your network know it).',
      loosen:
        'For the server’s administrator: look at MaxStartups, PerSourceMaxStartups, PerSourcePenalties and the log of fail2ban.',
    },
  },
}
