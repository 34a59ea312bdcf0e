import { stat } from 'node:fs/promises'
import type { CauseId } from '@tsunagu/catalogue'
import { inspectKeyFile, type KeyFileReport, type KeyProblem, type KeyProblemCode } from '@tsunagu/keys'
import type { Cli } from '../../cli.ts'
import type { CommandBuilder } from '../../command.ts'
import type { Phrase, Text } from '../../language.ts'
import { columns, wrap } from '../../layout.ts'
import { addPassphraseOptions, existingPassphrase, type PassphraseOptions } from '../../passphrase.ts'
import { formatNames, kindNames, typeName } from './facts.ts'
import { problemTexts, readKeyInput } from './key-file.ts'

const texts = {
  file: { ja: '調べるファイル（- は標準入力）', en: 'the file to look at (- is standard input)' },
  json: { ja: 'JSON で出力する', en: 'print JSON' },
  unlock: {
    ja: 'パスフレーズを尋ね、秘密の部分も調べる',
    en: 'ask for the passphrase, and check the private part too',
  },
  randomart: { ja: '図（ランダムアート）も表示する', en: 'show the picture (randomart) as well' },
  path: { ja: 'ファイル', en: 'File' },
  kind: { ja: '種別', en: 'Kind' },
  format: { ja: '形式', en: 'Form' },
  type: { ja: '鍵の種類', en: 'Type' },
  comment: { ja: 'コメント', en: 'Comment' },
  passphrase: { ja: 'パスフレーズ', en: 'Passphrase' },
  encrypted: { ja: 'あり', en: 'yes' },
  clear: { ja: 'なし', en: 'none' },
  fingerprint: { ja: '指紋', en: 'Fingerprint' },
  locked: { ja: 'パスフレーズがないと分かりません', en: 'cannot be told without the passphrase' },
  keys: { ja: '鍵の一覧:', en: 'Keys:' },
  problems: { ja: '問題:', en: 'Problems:' },
  fine: { ja: '問題は見つかりませんでした。', en: 'No problems were found.' },
  notOpened: {
    ja: '秘密の部分は開いていません。そこまで調べるには --unlock を付けてください。',
    en: 'The private part was not opened. Add --unlock to check it, too.',
  },
  forSsh: { ja: 'ssh や sftp で使うには:', en: 'To use it with ssh or sftp:' },
  forPutty: { ja: 'PuTTY や WinSCP で使うには:', en: 'To use it with PuTTY or WinSCP:' },
  toRegister: {
    ja: 'サービスに登録するときの 1 行の形式にするには:',
    en: 'To make it the one line that services register:',
  },
  permissions: {
    ja: '自分以外の人も読める設定です。',
    en: 'People other than you can read the file.',
  },
} satisfies Record<string, Text>

const about: Phrase<{ bits: number }> = { ja: ({ bits }) => `約 ${bits}`, en: ({ bits }) => `about ${bits}` }
const protectedBy: Phrase<{ cipher: string; kdf: string }> = {
  ja: ({ cipher, kdf }) => `あり（${cipher}、${kdf}）`,
  en: ({ cipher, kdf }) => `yes (${cipher}, ${kdf})`,
}
const question: Phrase<{ path: string }> = {
  ja: ({ path }) => `${path} のパスフレーズ: `,
  en: ({ path }) => `Passphrase for ${path}: `,
}

interface Options extends PassphraseOptions {
  readonly json?: boolean
  readonly unlock?: boolean
  readonly randomart?: boolean
}

/** One problem as it is printed: what it is, what to do, and the command that does it where there is one. */
interface Shown {
  readonly what: Text
  readonly cause: CauseId | null
  readonly action: Text
  readonly command: string | null
}

/** Damage to the text alone: when the key could be read all the same, writing it again repairs it. */
const repairable: ReadonlySet<KeyProblemCode> = new Set([
  'utf16-encoded',
  'byte-order-mark',
  'full-width-characters',
  'invisible-characters',
  'dashes-replaced',
  'crlf-line-ends',
  'line-breaks-lost',
  'line-breaks-became-spaces',
  'line-breaks-escaped',
  'line-breaks-added',
  'final-line-break-missing',
  'lines-indented',
  'text-before-key',
  'text-after-key',
  'begin-line-missing',
])

export const show: CommandBuilder = (command, cli) => {
  command
    .argument('<file>', cli.say(texts.file))
    .option('--json', cli.say(texts.json))
    .option('--unlock', cli.say(texts.unlock))
    .option('--randomart', cli.say(texts.randomart))
  addPassphraseOptions(command, cli)
  command.action(
    cli.action(async (path: string, options: Options) => {
      const content = await readKeyInput(path)
      const name = path === '-' ? undefined : path
      const opens =
        options.unlock || options.passphraseEnv !== undefined || options.passphraseFd !== undefined
      let report = await inspectKeyFile(content, { ...(name && { name }) })
      if (opens && report.encrypted) {
        const passphrase = await existingPassphrase(cli, options, cli.say(question, { path }))
        report = await inspectKeyFile(content, { passphrase, ...(name && { name }) })
      }
      const shown = [
        ...(await Promise.all(report.problems.map((problem) => shownProblem(problem, report, path)))),
        ...(await permissionProblem(report, path)),
      ]
      if (options.json) cli.out.line(JSON.stringify(asJson(path, report, shown), null, 2))
      else await print(cli, path, report, shown, options, opens)
      return shown.length > 0 || report.kind === 'unknown' ? 1 : 0
    }),
  )
}

async function shownProblem(problem: KeyProblem, report: KeyFileReport, path: string): Promise<Shown> {
  const repair = repairable.has(problem.code) && report.type !== null && path !== '-'
  return {
    ...problemTexts(problem),
    cause: problem.causeId,
    command: repair ? await repairCommand(report, path) : null,
  }
}

async function repairCommand({ kind, format }: KeyFileReport, path: string): Promise<string> {
  const form = format === 'ppk2' ? 'ppk2' : format === 'ppk3' ? 'ppk' : 'openssh'
  const fixed = kind === 'public' ? path.replace(/(?:\.pub)?$/, '.fixed.pub') : `${path}.fixed`
  return `tsunagu key convert ${await quoted(path)} --to ${form} --out ${await quoted(fixed)}`
}

/** The command for the programs that want another form than this one; null when there is none to tell. */
async function otherForm(
  { kind, format, type, keys }: KeyFileReport,
  path: string,
): Promise<{ readonly text: Text; readonly command: string } | null> {
  const to = async (text: Text, form: string, out?: string) => ({
    text,
    command: `tsunagu key convert ${await quoted(path)} --to ${form}${out ? ` --out ${await quoted(out)}` : ''}`,
  })
  // Of these, one program alone has the type, or hardware has the key.
  if (format === null || type === null || /^sk-|ed448/.test(type)) return null
  if (kind === 'private') {
    return /^ppk/.test(format) ? to(texts.forSsh, 'openssh') : to(texts.forPutty, 'ppk')
  }
  if (kind !== 'public' || keys.length > 0 || /^(?:openssh-public|authorized-keys)$/.test(format)) return null
  return to(texts.toRegister, 'openssh', path.replace(/(?:\.pub)?$/, '.openssh.pub'))
}

async function quoted(path: string): Promise<string> {
  // The catalogue is large, and most runs need none of it.
  const { quotePosix } = await import('@tsunagu/catalogue')
  return quotePosix(path)
}

/** OpenSSH refuses a private key that its owner shares with others (Unix). */
async function permissionProblem(report: KeyFileReport, path: string): Promise<Shown[]> {
  if (report.kind !== 'private' || path === '-' || process.platform === 'win32') return []
  const { mode } = await stat(path)
  if ((mode & 0o077) === 0) return []
  return [
    {
      what: texts.permissions,
      cause: 'key-permissions-too-open',
      action: { ja: '自分だけが読めるようにしてください。', en: 'Make it readable for you alone.' },
      command: `chmod 600 ${await quoted(path)}`,
    },
  ]
}

function asJson(path: string, report: KeyFileReport, shown: readonly Shown[]) {
  const { kind, format, type, bits, comment, encrypted, fingerprintSha256, fingerprintMd5, keys } = report
  const causes = shown.map(({ cause }) => cause).filter((cause) => cause !== null)
  return {
    path,
    kind,
    format,
    type,
    bits,
    comment,
    encrypted,
    fingerprintSha256,
    fingerprintMd5,
    problems: [...new Set(causes)],
    details: report.problems.map(({ code, causeId, where, found, expected }) => ({
      code,
      cause: causeId,
      ...where,
      found,
      expected,
    })),
    ...(keys.length > 0 && { keys }),
  }
}

async function print(
  cli: Cli,
  path: string,
  report: KeyFileReport,
  shown: readonly Shown[],
  options: Options,
  opened: boolean,
): Promise<void> {
  const { out } = cli
  const dim = (text: string) => out.style('dim', text)
  const { kind, format, type, bits, bitsEstimated, comment, encrypted, encryption } = report
  const shownBits = bits !== null && bitsEstimated ? ` (${cli.say(about, { bits })})` : ''
  const rows: (readonly [Text, string | null])[] = [
    [texts.path, path === '-' ? null : path],
    [texts.kind, cli.say(kindNames[kind])],
    [texts.format, format && cli.say(formatNames[format])],
    [texts.type, type && `${typeName(type, bitsEstimated ? null : bits)}${shownBits}`],
    [texts.comment, comment],
    [texts.passphrase, passphraseFact()],
    [
      texts.fingerprint,
      report.fingerprintSha256 ?? (kind === 'private' && encrypted ? cli.say(texts.locked) : null),
    ],
    [{ ja: '', en: '' }, report.fingerprintMd5],
  ]
  const filled = rows.flatMap(([label, value]) => (value ? [[cli.say(label), value]] : []))
  out.line(columns(filled))
  if (options.randomart && report.randomart) out.line(report.randomart)
  if (report.keys.length > 0) {
    out.line()
    out.line(cli.say(texts.keys))
    const lines = report.keys.flatMap(({ line, type, bits, comment, fingerprintSha256 }) => [
      [`  ${line}`, typeName(type, bits), fingerprintSha256],
      ...(comment ? [['', '', comment]] : []),
    ])
    out.line(columns(lines))
  }
  out.line()
  if (shown.length > 0) printProblems(cli, shown)
  else out.line(out.style('green', cli.say(texts.fine)))
  if (shown.length === 0 && encrypted && !opened) out.line(dim(cli.say(texts.notOpened)))
  const other = shown.length === 0 && path !== '-' ? await otherForm(report, path) : null
  if (other !== null) {
    out.line()
    out.line(cli.say(other.text))
    out.line(`  ${out.style('cyan', other.command)}`)
  }

  function passphraseFact(): string | null {
    if (kind !== 'private' || format === null) return null
    if (!encrypted) return cli.say(texts.clear)
    return encryption ? cli.say(protectedBy, encryption) : cli.say(texts.encrypted)
  }
}

function printProblems(cli: Cli, shown: readonly Shown[]): void {
  const { out } = cli
  const width = Math.min(out.columns, 100) - 4
  const paragraph = (text: string) => wrap(text, width).replaceAll('\n', '\n    ')
  out.line(cli.say(texts.problems))
  // One repair removes all that it can: its command is shown once, after the last of its problems.
  for (const [index, { what, cause, action, command }] of shown.entries()) {
    const id = cause ? ` ${out.style('dim', `[${cause}]`)}` : ''
    out.line(`  ${out.style('red', '-')} ${paragraph(`${cli.say(what)}${id}`)}`)
    const later = shown.slice(index + 1).some((other) => other.command !== null && other.command === command)
    if (command !== null && later) continue
    out.line(`    ${paragraph(cli.say(action))}`)
    if (command !== null) out.line(`      ${out.style('cyan', command)}`)
  }
}
