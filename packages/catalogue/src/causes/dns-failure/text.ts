import type { Texts } from '../../cause/text.ts'

export type Params = {
  /** The name that was looked up, when it is shown. */
  readonly name?: string
  /** The name server did not answer; it did not say that the name does not exist. */
  readonly temporary: boolean
}

type Remedies = 'wait' | 'check-name' | 'use-site-name' | 'look-up' | 'ask-network'

export const text: Texts<Params, 'proxy-required', Remedies> = {
  ja: {
    title: 'サーバ名からアドレスを調べられません',
    saw: ({ name, temporary }) =>
      temporary
        ? `${name ? `「${name}」` : 'サーバ'}のアドレスを問い合わせましたが、ネームサーバ（DNS）から答えがありませんでした。`
        : name
          ? `「${name}」という名前のサーバは見つかりませんでした。`
          : '指定された名前のサーバは見つかりませんでした。',
    why: 'アドレスが分からないため、サーバへの接続はまだ始まっていません。鍵やアカウントの問題ではありません。',
    todo: ({ temporary }) =>
      temporary
        ? 'しばらく待ってからもう一度試してください。続く場合は、お使いのネットワークの DNS に問題があります。'
        : 'サーバ名の綴りを確かめてください。正しければ、お使いのネットワークの DNS に問題があります。',
    toldApart: {
      'proxy-required':
        '組織の外の名前がどれも引けないのであれば、外への接続にプロキシが必要なネットワークです。ほかの名前が引けるなら、この名前だけの問題です。',
    },
    remedies: {
      wait: '数分待ってから、もう一度接続します。',
      'check-name': 'サーバ名に打ち間違い、余分な空白、全角文字がないか確かめます。',
      'use-site-name': 'サイトが公開しているサーバ名を使います。',
      'look-up': 'その名前が引けるかどうかを調べます。',
      'ask-network': '正しい名前が引けない場合は、組織のネットワーク管理者に問い合わせます。',
    },
  },
  en: {
    title: 'The server’s name cannot be resolved',
    saw: ({ name, temporary }) =>
      temporary
        ? `The name server (DNS) did not answer when asked for the address of ${name ? `“${name}”` : 'the server'}.`
        : name
          ? `No server with the name “${name}” was found.`
          : 'No server with the given name was found.',
    why: 'Without an address no connection was even begun. Keys and accounts have nothing to do with it.',
    todo: ({ temporary }) =>
      temporary
        ? 'Wait a little and try again. If it goes on, the DNS of your network has a problem.'
        : 'Check the spelling of the server’s name. If it is right, the DNS of your network has a problem.',
    toldApart: {
      'proxy-required':
        'If no name outside your institution resolves, the network lets you out through a proxy only. If other names resolve, it is this name.',
    },
    remedies: {
      wait: 'Wait a few minutes and connect again.',
      'check-name': 'Look for a typing error, a stray space or full-width letters in the server’s name.',
      'use-site-name': 'Use the server name that the site publishes.',
      'look-up': 'See whether the name resolves.',
      'ask-network': 'If the right name does not resolve, ask the people who run your institution’s network.',
    },
  },
}
