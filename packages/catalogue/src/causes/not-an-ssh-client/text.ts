import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly kind: 'http' | 'tls' | 'ftp' | 'smtp' | 'telnet' | 'rdp' | 'text' | 'binary' | 'ssh' | 'nothing'
  /** What the client sent first. */
  readonly said?: string
}

type Remedies = 'choose-sftp' | 'use-sftp-program' | 'not-in-browser' | 'ignore-scanners'

const protocols: Partial<Record<Params['kind'], string>> = {
  http: 'HTTP',
  tls: 'TLS（https や FTPS）',
  ftp: 'FTP',
  smtp: 'SMTP',
  rdp: 'リモートデスクトップ',
}
const protocolsEn: Partial<Record<Params['kind'], string>> = {
  http: 'HTTP',
  tls: 'TLS (https or FTPS)',
  ftp: 'FTP',
  smtp: 'SMTP',
  rdp: 'remote desktop',
}

export const text: Texts<Params, never, Remedies> = {
  ja: {
    title: 'SSH のポートに SSH ではない接続が来ました',
    saw: ({ kind, said }) =>
      `クライアントが最初に送ったものは SSH ではありませんでした${protocols[kind] ? `。${protocols[kind]} と思われます` : ''}${said ? `（「${said}」）` : ''}。`,
    why: 'このポートでは SSH と SFTP だけを受け付けています。クライアントで FTP や HTTPS など別のプロトコルが選ばれていると、最初の 1 行で接続が終わります。',
    todo: 'クライアントのプロトコルを SFTP に変えてから、もう一度接続してください。',
    toldApart: {},
    remedies: {
      'choose-sftp': 'プロトコルとして SFTP を選びます。FTP、FTPS、WebDAV ではありません。',
      'use-sftp-program': 'SFTP に対応したプログラム（sftp、WinSCP、FileZilla、Cyberduck など）を使います。',
      'not-in-browser': 'このアドレスはブラウザでは開けません。',
      'ignore-scanners':
        'サーバの管理者の方へ: 見知らぬアドレスからのこのような接続は、多くがインターネットを巡回するプログラムによるもので、利用者の失敗ではありません。',
    },
  },
  en: {
    title: 'Something else than SSH came to the SSH port',
    saw: ({ kind, said }) =>
      `What the client sent first was not SSH${protocolsEn[kind] ? `; it looks like ${protocolsEn[kind]}` : ''}${said ? ` (“${said}”)` : ''}.`,
    why: 'This port takes SSH and SFTP only. When FTP, HTTPS or another protocol is chosen in the client, the connection ends at its first line.',
    todo: 'Set the client’s protocol to SFTP and connect again.',
    toldApart: {},
    remedies: {
      'choose-sftp': 'Choose SFTP as the protocol, not FTP, FTPS or WebDAV.',
      'use-sftp-program': 'Use a program for SFTP (sftp, WinSCP, FileZilla, Cyberduck and others).',
      'not-in-browser': 'A browser cannot open this address.',
      'ignore-scanners':
        'For the server’s administrator: such connections from unknown addresses are mostly scanners of the internet, not users.',
    },
  },
}
