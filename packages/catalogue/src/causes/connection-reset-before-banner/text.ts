import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly how: 'closed' | 'reset' | 'silent'
  /** False when the words do not show how far the connection had come. */
  readonly sure: boolean
  readonly host?: string
  readonly port?: number
}

type LookAlikes = 'server-busy-or-banned' | 'not-an-ssh-server' | 'network-drop'
type Remedies = 'wait' | 'look-verbose' | 'see-first-line' | 'other-network' | 'ask-service' | 'look-in-log'

const ends = {
  closed: '切断されました',
  reset: 'リセットされました',
  silent: '応答のないまま時間切れになりました',
}
const endings = { closed: 'was closed', reset: 'was reset', silent: 'stayed silent until the time ran out' }

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: 'SSH の最初のやり取りの前に接続が切られました',
    saw: ({ how, sure, host }) =>
      sure
        ? `${host ? `「${host}」` : 'サーバ'}への接続は始まりましたが、SSH の最初の 1 行が届く前に${ends[how]}。`
        : `接続が${ends[how]}。どの段階だったかは表示されていません。`,
    why: 'サーバが混んでいる、短い間に失敗を繰り返したため一時的に断られている、許可されたアドレスだけを受け付ける設定になっている、途中の装置が SSH を遮断している、などのときに起こります。ログインの前なので、鍵の問題ではありません。',
    todo: '数分から 1 時間ほど待ってから、もう一度試してください。続く場合は、接続を試みた日時を添えて窓口に知らせてください。',
    toldApart: {
      'server-busy-or-banned':
        '詳しい表示に「Exceeded MaxStartups」や「Not allowed at this time」とあれば、サーバが一時的に断っています。',
      'not-an-ssh-server':
        '最初の 1 行が「SSH-2.0-」で始まらなければ、SSH ではないサービスにつながっています。',
      'network-drop': 'サーバの版の表示（Remote protocol version）があれば、その後に回線が切れています。',
    },
    remedies: {
      wait: 'しばらく待ってから、もう一度接続します。続けて何度も試すと、断られる時間が延びることがあります。',
      'look-verbose': '詳しい表示で、どこまで進んだかを確かめます。',
      'see-first-line': 'サーバの最初の 1 行を見ます。「SSH-2.0-」で始まれば SSH です。',
      'other-network':
        '別のネットワークから試します。つながれば、元のネットワークかその IP アドレスに原因があります。',
      'ask-service':
        '接続を試みた日時と、お使いのネットワークの、外から見える IP アドレス（グローバル IP アドレス。分からなければネットワーク管理者に尋ねます）を添えて、サービスの窓口に尋ねます。',
      'look-in-log':
        'サーバの管理者の方へ: MaxStartups、PerSourcePenalties、fail2ban、hosts.deny、ファイアウォールの記録を確かめます。',
    },
  },
  en: {
    title: 'The connection ended before SSH began',
    saw: ({ how, sure, host }) =>
      sure
        ? `A connection to ${host ? `“${host}”` : 'the server'} was opened, and ${endings[how]} before the first line of SSH came.`
        : `The connection ${endings[how]}; the program does not say how far it had come.`,
    why: 'A server that is busy, that shuts you out for a while after failed attempts, or that takes certain addresses only does this, and so does a device on the way that blocks SSH. It is before login, so it is not the key.',
    todo: 'Wait some minutes, up to an hour, and try again. If it goes on, tell the service when you tried.',
    toldApart: {
      'server-busy-or-banned':
        'If verbose output shows “Exceeded MaxStartups” or “Not allowed at this time”, the server turns you away for now.',
      'not-an-ssh-server':
        'If the first line does not begin with “SSH-2.0-”, another kind of service answered.',
      'network-drop':
        'If verbose output shows the server’s version (Remote protocol version), the line broke after that.',
    },
    remedies: {
      wait: 'Wait, then connect again. Trying again and again may lengthen the wait.',
      'look-verbose': 'See in verbose output how far it came.',
      'see-first-line': 'See the server’s first line. It is SSH when it begins with “SSH-2.0-”.',
      'other-network':
        'Try from another network. If that works, the first network or its IP address is the cause.',
      'ask-service':
        'Ask the service, giving the time of the attempt and the IP address of your network as seen from outside (its global address; the people who run your network know it).',
      'look-in-log':
        'For the server’s administrator: look at MaxStartups, PerSourcePenalties, fail2ban, hosts.deny and the firewall’s log.',
    },
  },
}
