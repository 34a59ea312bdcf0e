import type { Texts } from '../../cause/text.ts'

export type Params = {
  /** `silent`: no answer any more. `broken`: cut. `corrupted`: packets arrived changed. */
  readonly how: 'silent' | 'broken' | 'corrupted'
  /** Whether the connection is known to have been under way. */
  readonly during: boolean
  readonly host?: string
}

type LookAlikes = 'idle-timeout' | 'home-missing' | 'mtu-blackhole'
type Remedies = 'resume' | 'again' | 'wired' | 'keep-alive' | 'test-line' | 'other-way' | 'ask-network'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: '通信が途中で切れました',
    saw: ({ how, during, host }) =>
      how === 'corrupted'
        ? '届いたデータが途中で壊れていたため、接続が打ち切られました。'
        : how === 'silent'
          ? `${host ? `「${host}」` : 'サーバ'}からの応答が途中で止まりました。`
          : during
            ? '通信の途中で接続が切れました。'
            : '接続が切れました。どの段階だったかは表示されていません。',
    why: 'Wi-Fi や VPN の切断、スリープ、回線の不調、途中の装置による切断で起こります。それまでに送られた部分は、サーバに残っていることがあります。',
    todo: 'もう一度接続し、続きから送り直してください。終わったら、ファイルの大きさかチェックサムを比べてください。',
    toldApart: {
      'idle-timeout': 'しばらく何も転送していなかったときに切れるなら、無通信による切断です。',
      'home-missing': 'ログインの直後に毎回切れるなら、回線ではなくサーバ側の問題です。',
      'mtu-blackhole':
        '小さなファイルは送れて、大きなものだけが毎回止まるなら、大きなパケットが届いていません。',
    },
    remedies: {
      resume: '接続し直して、途中から再開します。',
      again:
        '同じ rclone のコマンドをもう一度実行します。送り終えたファイルは飛ばされ、途中のファイルは最初から送られます。',
      wired: '有線の接続に替え、スリープを切ってから、もう一度送ります。',
      'keep-alive': '何も転送していない間も、定期的に信号を送るようにします。',
      'test-line': '回線が安定しているかを 1 分間調べます。抜けや大きな遅れがあれば回線の問題です。',
      'other-way': '同じ場所で毎回壊れるなら、別の回線や別のコンピュータから試します。',
      'ask-network':
        '同じネットワークから何度も切れる場合は、日時を添えて組織のネットワーク管理者に尋ねます。',
    },
  },
  en: {
    title: 'The connection broke on the way',
    saw: ({ how, during, host }) =>
      how === 'corrupted'
        ? 'Data arrived damaged, so the connection was given up.'
        : how === 'silent'
          ? `${host ? `“${host}”` : 'The server'} stopped answering.`
          : during
            ? 'The connection broke while it was in use.'
            : 'The connection broke; the program does not say how far it had come.',
    why: 'Wi-Fi or a VPN that drops, a computer that sleeps, a bad line, or a device on the way that cuts connections does this. What was sent before may still be on the server.',
    todo: 'Connect again and resume where it stopped. Compare sizes or checksums at the end.',
    toldApart: {
      'idle-timeout': 'If it breaks after a while without any transfer, idle connections are being cut.',
      'home-missing': 'If it ends right after login every time, it is the server and not the line.',
      'mtu-blackhole': 'If small files pass and large ones always stop, large packets get lost.',
    },
    remedies: {
      resume: 'Connect again and resume the transfer.',
      again:
        'Run the same rclone command again. It skips the files that were sent, and sends a broken one from the start.',
      wired: 'Use a cable, keep the computer from sleeping, and send again.',
      'keep-alive': 'Send a signal now and then while nothing is transferred.',
      'test-line': 'Watch the line for a minute. Losses or long delays mean that it is the line.',
      'other-way': 'If it breaks at the same place every time, try another line or another computer.',
      'ask-network': 'If it happens often from one network, give its staff the times.',
    },
  },
}
