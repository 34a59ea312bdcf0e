import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly kind:
    | 'http'
    | 'tls'
    | 'ftp'
    | 'smtp'
    | 'telnet'
    | 'rdp'
    | 'text'
    | 'binary'
    | 'ssh'
    | 'nothing'
    | 'unknown'
  /** The first words of what answered. */
  readonly said?: string
}

type LookAlikes = 'connection-reset-before-banner' | 'proxy-required'
type Remedies = 'use-site-port' | 'check-address' | 'see-first-line' | 'ask-network'

const services: Partial<Record<Params['kind'], string>> = {
  http: 'Web サーバ（HTTP）',
  tls: 'Web サーバなど（TLS）',
  ftp: 'FTP サーバ',
  smtp: 'メールサーバ（SMTP）',
  telnet: 'Telnet サーバ',
  rdp: 'リモートデスクトップ',
}
const servicesEn: Partial<Record<Params['kind'], string>> = {
  http: 'a web server (HTTP)',
  tls: 'a web server or the like (TLS)',
  ftp: 'an FTP server',
  smtp: 'a mail server (SMTP)',
  telnet: 'a Telnet server',
  rdp: 'a remote desktop',
}

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: '応答したのは SSH のサーバではありません',
    saw: ({ kind, said }) =>
      kind === 'unknown'
        ? 'SSH の応答がないまま接続が切れました。SSH ではないサービスにつながっている可能性があります。'
        : `接続先から SSH ではない応答がありました${services[kind] ? `。${services[kind]}と思われます` : ''}${said ? `（「${said}」）` : ''}。`,
    why: 'SFTP は SSH の上で動きます。サーバ名かポート番号が違うと、Web や FTP など別のサービスにつながります。途中のプロキシや認証画面が代わりに応答することもあります。',
    todo: 'サーバ名とポート番号を、サービスの案内と見比べてください。',
    toldApart: {
      'connection-reset-before-banner':
        '最初の 1 行が「SSH-2.0-」で始まれば、接続先は正しく、切られた理由は別にあります。',
      'proxy-required':
        '応答がプロキシや学内ネットワークの認証画面のものなら、外へ出るための設定が先に必要です。',
    },
    remedies: {
      'use-site-port': 'サイトが公開しているサーバ名とポート番号を使います。',
      'check-address':
        'サーバ名とポート番号を、サービスの案内と見比べます。Web の URL と SFTP のサーバ名は違うことがあります。',
      'see-first-line':
        'そのポートの最初の応答を見ます。SSH なら「SSH-2.0-」で始まるか、ホスト鍵が表示されます。',
      'ask-network': '正しい接続先なのに別のものが応答する場合は、組織のネットワーク管理者に尋ねます。',
    },
  },
  en: {
    title: 'What answered is not an SSH server',
    saw: ({ kind, said }) =>
      kind === 'unknown'
        ? 'The connection ended without an answer in SSH. It may lead to another kind of service.'
        : `The answer was not SSH${servicesEn[kind] ? `; it looks like ${servicesEn[kind]}` : ''}${said ? ` (“${said}”)` : ''}.`,
    why: 'SFTP runs inside SSH. With another name or port the connection leads to a web or FTP service, or a proxy or login page on the way answers in the server’s place.',
    todo: 'Compare the server’s name and the port with what the service says.',
    toldApart: {
      'connection-reset-before-banner':
        'If the first line begins with “SSH-2.0-”, the place is right and it was cut for another reason.',
      'proxy-required':
        'If a proxy or the login page of your network answered, the way out has to be set up first.',
    },
    remedies: {
      'use-site-port': 'Use the name and the port that the site publishes.',
      'check-address':
        'Compare the name and the port with what the service says. Its web address may be another server.',
      'see-first-line': 'See what that port answers. SSH begins with “SSH-2.0-”, or shows host keys.',
      'ask-network':
        'If the address is right and something else answers, ask the people who run your network.',
    },
  },
}
