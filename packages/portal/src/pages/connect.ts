import { filezilla, type Locale, type Menu, winscp } from '@tsunagu/catalogue'
import { DEFAULT_SSH_PORT } from '@tsunagu/keys'
import { html } from 'hono/html'
import type { PublishedDoor } from '../front-doors.ts'
import type { Text } from '../language.ts'
import { copyable, facts, type Markup } from './markup.ts'

const texts = {
  title: { ja: '接続する', en: 'Connect' },
  keysOnly: {
    ja: 'ログインに使えるのは SSH の鍵だけです。パスワードではログインできません。クライアントのパスワード欄は空のままにしてください。',
    en: 'You log in with an SSH key, and in no other way. There are no passwords: leave that field of your program empty.',
  },
  placeholders: {
    ja: '以下の例の ACCOUNT は自分のアカウント名に、鍵ファイルの場所は自分の秘密鍵の場所に置き換えてください。枠の中を一回クリックすると、全体が選択されます。',
    en: 'In the examples, put your account’s name for ACCOUNT, and the place of your own private key for that of the key file. A click into a frame selects all that is in it.',
  },
  noName: {
    ja: '利用者が入力するホスト名が設定されていません。担当者に確認し、以下の SERVER を置き換えてください。',
    en: 'Nobody has set the host name that users type. Please ask those who run this service, and put it for SERVER below.',
  },
  closed: {
    ja: 'この接続先は、今は接続を受け付けていません。',
    en: 'This address takes no connections at the moment.',
  },
  protocol: { ja: 'プロトコル', en: 'Protocol' },
  host: { ja: 'ホスト', en: 'Host' },
  port: { ja: 'ポート', en: 'Port' },
  user: { ja: 'ユーザ名', en: 'User name' },
  password: { ja: 'パスワード', en: 'Password' },
  empty: { ja: '空のまま', en: 'leave it empty' },
  login: { ja: 'ログイン方法', en: 'Login' },
  keyOnly: { ja: '公開鍵認証のみ', en: 'public key only' },
  account: { ja: '登録されたアカウント名', en: 'the name of your account' },
  openssh: {
    ja: 'OpenSSH（Linux、macOS、Windows の端末）',
    en: 'OpenSSH (terminals of Linux, macOS and Windows)',
  },
  settings: {
    ja: '次の行を OpenSSH の設定ファイル（~/.ssh/config）に書いておくと、次からは「sftp tsunagu」だけで接続できます。',
    en: 'With these lines in OpenSSH’s settings (~/.ssh/config), “sftp tsunagu” is enough from then on.',
  },
  winscp: {
    ja: '「ログイン」画面に次のとおり入力し、「設定…」の「SSH」→「認証」→「秘密鍵」で秘密鍵（.ppk）を選びます。',
    en: 'Fill in the “Login” dialog as below, and choose your private key (.ppk) at “Advanced…” → “SSH” → “Authentication” → “Private key file”.',
  },
  winscpCommand: { ja: 'コマンドで開くときは:', en: 'Or by a command:' },
  filezilla: {
    ja: '「ファイル」→「サイト マネージャー…」→「新しいサイト」に次のとおり入力します。',
    en: 'Fill in “File” → “Site Manager…” → “New site” as below.',
  },
  noKeyTitle: { ja: '鍵をまだ持っていないとき', en: 'If you have no key yet' },
  noKey: {
    ja: '次のコマンドで鍵ペアを作り、公開鍵（名前が .pub で終わるファイル）をこのサービスの担当者に渡して登録してもらってください。秘密鍵（.pub の付かないファイル）は誰にも渡さず、自分のコンピュータから出さないでください。',
    en: 'Make a pair with this command, and give the public half (the file whose name ends in .pub) to the people who run this service, who register it. The private half (without .pub) stays on your computer and is given to nobody.',
  },
  command: { ja: 'コマンド', en: 'command' },
  lines: { ja: '設定', en: 'settings' },
} satisfies Record<string, Text>

/** Stands for the account's name in examples. */
const ACCOUNT = 'ACCOUNT'

export function connectSection(doors: readonly PublishedDoor[], locale: Locale): Markup {
  return html`<section aria-labelledby="connect">
<h2 id="connect">${texts.title[locale]}</h2>
<p>${texts.keysOnly[locale]}</p>
<p>${texts.placeholders[locale]}</p>
${doors.map((door) => doorBlock(door, locale))}
<h3>${texts.noKeyTitle[locale]}</h3>
<p>${texts.noKey[locale]}</p>
${copyable(['ssh-keygen -t ed25519'], `${texts.noKeyTitle[locale]}: ${texts.command[locale]}`)}
</section>`
}

function doorBlock(door: PublishedDoor, locale: Locale): Markup {
  const say = (name: keyof typeof texts): string => texts[name][locale]
  const host = door.host ?? 'SERVER'
  const port = `${door.port}`
  const label = (what: string): string => `${what} (${doorTitle(door)})`
  const shown = (menu: Menu): string => menu[locale].join(' → ')
  return html`<h3 id="door-${door.name}">${doorTitle(door)}</h3>
${door.listening ? '' : html`<p class="note bad"><strong>${say('closed')}</strong></p>`}
${door.host === null ? html`<p class="note">${say('noName')}</p>` : ''}
${facts([
  [say('protocol'), 'SFTP'],
  [say('host'), html`<code>${host}</code>`],
  [say('port'), html`<code>${port}</code>`],
  [say('user'), say('account')],
  [say('login'), say('keyOnly')],
])}
<h4>${say('openssh')}</h4>
${copyable([openSshCommand(host, door.port)], label(`OpenSSH: ${say('command')}`))}
<p>${say('settings')}</p>
${copyable(openSshSettings(host, door.port), label(`OpenSSH: ${say('lines')}`))}
<h4>WinSCP</h4>
<p>${say('winscp')}</p>
${facts([
  [shown(winscp('File protocol')), 'SFTP'],
  [shown(winscp('Host name')), html`<code>${host}</code>`],
  [shown(winscp('Port number')), html`<code>${port}</code>`],
  [shown(winscp('User name')), html`<code>${ACCOUNT}</code>`],
  [shown(winscp('Password')), say('empty')],
])}
<p>${say('winscpCommand')}</p>
${copyable([winScpCommand(host, door.port)], label(`WinSCP: ${say('command')}`))}
<h4>FileZilla</h4>
<p>${say('filezilla')}</p>
${facts([
  [shown(filezilla('Protocol')), shown(filezilla('SFTP - SSH File Transfer Protocol'))],
  [shown(filezilla('Host')), html`<code>${host}</code>`],
  [shown(filezilla('Port')), html`<code>${port}</code>`],
  [shown(filezilla('Logon Type')), shown(filezilla('Key file'))],
  [shown(filezilla('User')), html`<code>${ACCOUNT}</code>`],
  [shown(filezilla('Key file')), html`<code>id_ed25519</code>`],
])}`
}

/** `host`, or `host:port` when a program must be told the port. */
export function doorTitle({ host, port }: PublishedDoor): string {
  const name = bracketed(host ?? 'SERVER')
  return port === DEFAULT_SSH_PORT ? name : `${name}:${port}`
}

/** An IPv6 address as it stands in a URL, and in `user@host` of sftp. */
function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

export function openSshCommand(host: string, port: number): string {
  const target = `${ACCOUNT}@${bracketed(host)}`
  // Brackets mean something to a shell.
  const quoted = host.includes(':') ? `'${target}'` : target
  return `sftp${port === DEFAULT_SSH_PORT ? '' : ` -P ${port}`} -i ~/.ssh/id_ed25519 ${quoted}`
}

export function openSshSettings(host: string, port: number): string[] {
  return [
    'Host tsunagu',
    `  HostName ${host}`,
    ...(port === DEFAULT_SSH_PORT ? [] : [`  Port ${port}`]),
    `  User ${ACCOUNT}`,
    '  IdentityFile ~/.ssh/id_ed25519',
    '  IdentitiesOnly yes',
    '  ServerAliveInterval 60',
  ]
}

function winScpCommand(host: string, port: number): string {
  const place = port === DEFAULT_SSH_PORT ? bracketed(host) : `${bracketed(host)}:${port}`
  return `winscp.exe "sftp://${ACCOUNT}@${place}/" /privatekey="%USERPROFILE%\\.ssh\\id_ed25519.ppk"`
}
