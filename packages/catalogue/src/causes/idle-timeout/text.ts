import type { Texts } from '../../cause/text.ts'

export type Params = {
  /** How long nothing was sent, when it is known. */
  readonly seconds?: number
  readonly host?: string
}

type LookAlikes = 'network-drop' | 'home-missing'

const minutes = (seconds: number) => Math.max(1, Math.round(seconds / 60))

export const text: Texts<Params, LookAlikes, 'keep-alive' | 'no-keep-alive' | 'reconnect' | 'ask-network'> = {
  ja: {
    title: 'しばらく通信がなかったため接続が切られました',
    saw: ({ seconds }) =>
      seconds === undefined
        ? '使われていなかった接続が切れていました。'
        : `約 ${minutes(seconds)} 分間何も送られなかったあとに、接続が切られました。`,
    why: '途中のルータやファイアウォール、またはサーバが、使われていない接続を数分から数十分で忘れたり切ったりします。大きなファイルのチェックサムを計算している間などにも起こります。',
    todo: 'もう一度接続してください。何度も起こるなら、定期的に信号を送る設定（キープアライブ）にしてください。',
    toldApart: {
      'network-drop': '転送の最中にも切れるなら、回線の問題です。',
      'home-missing': 'ログインの直後に毎回切れるなら、サーバ側の問題です。',
    },
    remedies: {
      'keep-alive': '何も転送していない間も、定期的に信号を送るようにします。',
      'no-keep-alive':
        'FileZilla の SFTP には、定期的に信号を送る設定がありません。切れたときは再接続し、転送キューから再開してください。',
      reconnect: '接続し直して、途中から再開します。',
      'ask-network': '短い時間で切れる場合は、組織のネットワーク管理者に、無通信の接続を保つ時間を尋ねます。',
    },
  },
  en: {
    title: 'The connection was cut because nothing was sent for a while',
    saw: ({ seconds }) =>
      seconds === undefined
        ? 'A connection that was not in use had been cut.'
        : `The connection was cut after about ${minutes(seconds)} minute${minutes(seconds) === 1 ? '' : 's'} in which nothing was sent.`,
    why: 'Routers, firewalls and servers forget or end connections that are not used for some minutes. It also happens while a program computes the checksum of a large file.',
    todo: 'Connect again. If it happens often, let the client send keep-alive messages.',
    toldApart: {
      'network-drop': 'If it breaks in the middle of transfers as well, it is the line.',
      'home-missing': 'If it ends right after login every time, it is the server.',
    },
    remedies: {
      'keep-alive': 'Send a signal now and then while nothing is transferred.',
      'no-keep-alive':
        'FileZilla has no setting that sends signals over SFTP. When the connection is cut, connect again and resume from the transfer queue.',
      reconnect: 'Connect again and resume the transfer.',
      'ask-network':
        'If it is cut after a short time, ask the people who run your network how long idle connections are kept.',
    },
  },
}
