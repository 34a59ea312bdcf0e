/** The documentation pages of the causes, in Markdown, made from the catalogue. Pure. */
import type { Command } from '../cause/command.ts'
import type { Cause } from '../cause/define.ts'
import type { Change, Remedy } from '../cause/remedy.ts'
import { type Locale, say } from '../cause/text.ts'
import { causeOf, causes } from '../causes/list.ts'
import { type ClientId, type Phase, type Platform, phases } from '../evidence/facts.ts'

const headings = {
  ja: {
    saw: '見えること',
    why: '理由',
    todo: 'すること',
    says: 'プログラムの表示',
    toldApart: '似た原因との見分け方',
    explainedBy: 'これより先に直すもの',
    repair: '`tsunagu doctor --fix` で直せます。',
    elsewhere: 'そのほか',
    index: '転送に失敗する原因',
    bySymptom: 'プログラムは何と表示しましたか',
    byPhase: '接続の段階から探す',
    warning: '警告（転送は失敗しません）',
    generated: 'このページは原因カタログから作られています。直接書き換えないでください。',
    other: 'English',
    all: 'すべての原因',
  },
  en: {
    saw: 'What is seen',
    why: 'Why',
    todo: 'What to do',
    says: 'What programs say',
    toldApart: 'How to tell it from similar causes',
    explainedBy: 'To be mended before this',
    repair: '`tsunagu doctor --fix` can do this.',
    elsewhere: 'Others',
    index: 'Why transfers fail',
    bySymptom: 'What does your program say?',
    byPhase: 'By the phase of the connection',
    warning: 'A warning (transfers work)',
    generated: 'Made from the catalogue of causes. Do not edit this page.',
    other: '日本語',
    all: 'All causes',
  },
} as const satisfies Record<Locale, Record<string, string>>

const phaseNames: Record<Locale, Record<Phase, string>> = {
  ja: {
    settings: 'クライアントの設定',
    network: 'サーバに届くまで',
    handshake: '暗号の取り決め',
    'host-key': 'サーバの確認',
    'key-file': '鍵ファイル',
    authentication: 'ログイン',
    sftp: 'SFTP の開始',
    files: 'ファイル',
  },
  en: {
    settings: 'The client’s settings',
    network: 'Reaching the server',
    handshake: 'Agreeing on encryption',
    'host-key': 'Trusting the server',
    'key-file': 'The key file',
    authentication: 'Being let in',
    sftp: 'Starting SFTP',
    files: 'Files',
  },
}

const platformNames: Record<Platform, string> = { linux: 'Linux', macos: 'macOS', windows: 'Windows' }

/** A Windows terminal may run either shell, and the commands of one mostly fail in the other. */
const windowsPowerShell: Record<Locale, string> = { ja: 'Windows（PowerShell）', en: 'Windows (PowerShell)' }

const clientNames: Record<ClientId, string> = {
  openssh: 'OpenSSH',
  'openssh-windows': 'OpenSSH for Windows',
  putty: 'PuTTY',
  winscp: 'WinSCP',
  filezilla: 'FileZilla',
  cyberduck: 'Cyberduck',
  lftp: 'lftp',
  rclone: 'rclone',
  sshfs: 'sshfs',
  curl: 'curl',
  libssh2: 'libssh2',
  libssh: 'libssh',
  paramiko: 'paramiko',
  asyncssh: 'asyncssh',
  jsch: 'JSch',
  sshj: 'sshj',
  mina: 'Apache MINA SSHD',
  ssh2: 'ssh2 (Node.js)',
  'go-ssh': 'Go x/crypto/ssh',
  'ssh.net': 'SSH.NET',
  dropbear: 'Dropbear dbclient',
  trilead: 'Trilead SSH',
  phpseclib: 'phpseclib',
  'net-ssh': 'net-ssh (Ruby)',
  sshd: 'sshd',
  tsunagu: 'tsunagu',
}

const changeNames: Record<Locale, Record<Change, string>> = {
  ja: {
    nothing: '',
    'key-file': '変わるもの: 鍵ファイル',
    'known-hosts': '変わるもの: ホスト鍵の記録',
    'client-settings': '変わるもの: クライアントの設定',
    'local-files': '変わるもの: 手元のファイル',
    account: '変わるもの: アカウント',
    network: '変わるもの: ネットワークの設定',
    server: '変わるもの: サーバ',
  },
  en: {
    nothing: '',
    'key-file': 'Changes: the key file',
    'known-hosts': 'Changes: the record of host keys',
    'client-settings': 'Changes: the client’s settings',
    'local-files': 'Changes: local files',
    account: 'Changes: the account',
    network: 'Changes: the network',
    server: 'Changes: the server',
  },
}

/** How the name of a client is written for people. */
export function clientName(client: ClientId): string {
  return clientNames[client]
}

/** What a platform is called over commands for it: the shell that they are written for is told where there are two. */
export function platformName(platform: Platform, commands: readonly Command[], locale: Locale): string {
  const inPowerShell = platform === 'windows' && commands.some(({ place }) => place === 'powershell')
  return inPowerShell ? windowsPowerShell[locale] : platformNames[platform]
}

/** What a phase of a connection is called. */
export function phaseName(phase: Phase, locale: Locale): string {
  return phaseNames[locale][phase]
}

/** The page of one cause. */
export function causePage(cause: Cause, locale: Locale): string {
  const words = cause.text[locale]
  const head = headings[locale]
  const [example] = cause.examples
  if (!example) throw new Error(`The cause "${cause.id}" has no example`)
  const other: Locale = locale === 'ja' ? 'en' : 'ja'
  const blocks = [
    `<!-- ${head.generated} -->`,
    `# ${words.title}`,
    `\`${cause.id}\` · ${phaseNames[locale][cause.phase]} · [${head.other}](../${other}/${cause.id}.md) · [${head.all}](index.md)`,
    ...(cause.severity === 'warning' ? [`**${head.warning}**`] : []),
    `## ${head.saw}`,
    say(words.saw, example),
    ...(cause.says.length > 0 ? [`## ${head.says}`, fence('text', cause.says)] : []),
    `## ${head.why}`,
    say(words.why, example),
    `## ${head.todo}`,
    say(words.todo, example),
    ...remedyItems(cause, locale),
    ...toldApart(cause, locale),
    ...explainedBy(cause, locale),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** A remedy with the sentence that says what to do. */
interface Told {
  readonly remedy: Remedy
  readonly words: string
}

/** All remedies that the examples show, each once, and in the order in which each example has its own. */
function remediesOf(cause: Cause, locale: Locale): readonly Told[] {
  const all: (Told & { readonly key: string })[] = []
  for (const example of cause.examples) {
    let next = 0
    for (const remedy of cause.remedies(example, { site: null, frontDoor: null })) {
      const key = [remedy.id, remedy.platforms, remedy.clients].join('|')
      const known = all.findIndex((each) => each.key === key)
      if (known < 0)
        all.splice(next, 0, {
          key,
          remedy,
          words: say(cause.text[locale].remedies[remedy.id] ?? '', example),
        })
      next = known < 0 ? next + 1 : known + 1
    }
  }
  return all
}

/** The remedies as a list: what is done in the same words is one item, with the ways to do it below. */
function remedyItems(cause: Cause, locale: Locale): string[] {
  const told = remediesOf(cause, locale)
  return [...new Set(told.map(({ words }) => words))].map((words) => {
    const ways = told.filter((each) => each.words === words).map(({ remedy }) => remedy)
    const [only] = ways
    return only && ways.length === 1 ? onlyWay(words, only, locale) : severalWays(words, ways, locale)
  })
}

function onlyWay(words: string, remedy: Remedy, locale: Locale): string {
  const whose = forWhom(remedy, locale)
  return item([
    `${whose ? `**${whose}**: ` : ''}${words}`,
    ...steps(remedy, locale),
    ...notes(remedy, locale),
  ])
}

function severalWays(words: string, ways: readonly Remedy[], locale: Locale): string {
  const said = ways.map((way) => notes(way, locale).join('\n'))
  const same = said.every((note) => note === said[0])
  return item([
    words,
    ...ways.map((way) =>
      item([
        `**${forWhom(way, locale) || headings[locale].elsewhere}**`,
        ...steps(way, locale),
        ...(same ? [] : notes(way, locale)),
      ]),
    ),
    ...(same && said[0] ? [said[0]] : []),
  ])
}

function forWhom({ clients = [], platforms = [], commands = [] }: Remedy, locale: Locale): string {
  return [
    ...clients.map((client) => clientNames[client]),
    ...platforms.map((platform) => platformName(platform, commands, locale)),
  ].join(', ')
}

/** What to choose and what to type. */
function steps({ menu, commands = [] }: Remedy, locale: Locale): string[] {
  return [
    ...(menu ? [menu[locale].map((label) => `**${label}**`).join(' → ')] : []),
    ...commandBlocks(commands),
  ]
}

/** What changes, and whether a program can do it. */
function notes({ changes, repair }: Remedy, locale: Locale): string[] {
  const said = [changeNames[locale][changes], repair ? headings[locale].repair : ''].filter(
    (note) => note !== '',
  )
  return said.length > 0 ? [said.join(locale === 'ja' ? '。' : '. ')] : []
}

/** An item of a list, what follows the first block below its first letter. */
function item([first = '', ...rest]: readonly string[]): string {
  return [`- ${first}`, ...rest.map(indent)].join('\n\n')
}

const fenceNames: Record<Command['place'], string> = {
  posix: 'sh',
  powershell: 'powershell',
  lftp: 'text',
  'ssh-config': 'text',
  client: 'text',
}

/** Commands for the same place share a block. */
function commandBlocks(commands: readonly Command[]): string[] {
  const places = [...new Set(commands.map(({ place }) => place))]
  return places.map((place) =>
    fence(
      fenceNames[place],
      commands.filter((command) => command.place === place).map(({ line }) => line),
    ),
  )
}

function toldApart(cause: Cause, locale: Locale): string[] {
  const rows = Object.keys(cause.toldApartBy).flatMap((id) => {
    const other = causeOf(id as Cause['id'])
    const words = cause.text[locale].toldApart[id as Cause['id']]
    return other && words ? [`- [${other.text[locale].title}](${id}.md): ${words}`] : []
  })
  return rows.length > 0 ? [`## ${headings[locale].toldApart}`, rows.join('\n')] : []
}

function explainedBy(cause: Cause, locale: Locale): string[] {
  const rows = cause.explainedAwayBy.flatMap((id) => {
    const other = causeOf(id)
    return other ? [`- [${other.text[locale].title}](${id}.md)`] : []
  })
  return rows.length > 0 ? [`## ${headings[locale].explainedBy}`, rows.join('\n')] : []
}

/** The page that leads to all others: by what a program says, and by phase. */
export function indexPage(locale: Locale): string {
  const head = headings[locale]
  const link = (cause: Cause) => `[${cause.text[locale].title}](${cause.id}.md)`
  const other: Locale = locale === 'ja' ? 'en' : 'ja'
  const symptoms = causes
    .flatMap((cause) => cause.says.map((text) => ({ text, cause })))
    .toSorted((a, b) => (a.text.toLowerCase() < b.text.toLowerCase() ? -1 : 1))
  const byText = new Map<string, Cause[]>()
  for (const { text, cause } of symptoms) byText.set(text, [...(byText.get(text) ?? []), cause])
  const blocks = [
    `<!-- ${head.generated} -->`,
    `# ${head.index}`,
    `[${head.other}](../${other}/index.md)`,
    `## ${head.bySymptom}`,
    [...byText]
      .map(
        ([text, found]) =>
          `- \`${text.replaceAll('`', "'")}\`\n${found.map((cause) => `  - ${link(cause)}`).join('\n')}`,
      )
      .join('\n'),
    `## ${head.byPhase}`,
    ...phases.flatMap((phase) => {
      const members = causes.filter((cause) => cause.phase === phase)
      return members.length > 0
        ? [`### ${phaseNames[locale][phase]}`, members.map((cause) => `- ${link(cause)}`).join('\n')]
        : []
    }),
  ]
  return `${blocks.join('\n\n')}\n`
}

function fence(language: string, lines: readonly string[]): string {
  return `\`\`\`${language}\n${lines.join('\n')}\n\`\`\``
}

function indent(block: string): string {
  return block
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n')
}
