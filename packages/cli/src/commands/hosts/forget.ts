import { findHost, type KnownHosts, type KnownHostsEntry, removeLines } from '@tsunagu/keys'
import { InvalidArgumentError, Option } from 'commander'
import type { Cli } from '../../cli.ts'
import type { CommandBuilder } from '../../command.ts'
import { Failure } from '../../failure.ts'
import { fill, type Phrase, type Text } from '../../language.ts'
import { confirm } from '../../question.ts'
import { type KnownFiles, readKnownFiles, storedKeysOf } from './known-files.ts'
import { changedFileText, describeEntry, readChangedFile, writeChangedFile } from './known-hosts-change.ts'
import { parseTarget, type Target, targetText } from './target.ts'

const texts = {
  line: { ja: 'この番号の行だけを消す', en: 'remove the line of this number only' },
  lineNumber: { ja: '1 以上の整数を指定してください。', en: 'Give a whole number, 1 or more.' },
  yes: { ja: '確認を尋ねずに行う', en: 'do it without asking' },
  proceed: { ja: '消しますか?', en: 'Remove?' },
  stopped: { ja: '何も変更していません。', en: 'Nothing was changed.' },
  useLine: {
    ja: 'それらの行を消すには、--line 番号 で 1 行ずつ指定してください。',
    en: 'To remove such a line, name it with --line N.',
  },
} satisfies Record<string, Text>

const plan: Phrase<{ file: string }> = {
  ja: ({ file }) => `${file} から次の行を消します。`,
  en: ({ file }) => `These lines will be removed from ${file}:`,
}
const nothing: Phrase<{ file: string; host: string; port: number }> = {
  ja: ({ file, host, port }) => `${file} に、${host} のポート ${port} の鍵は記録されていません。`,
  en: ({ file, host, port }) => `${file} holds no key of ${host} port ${port}.`,
}
const notThere: Phrase<{ file: string; line: number; host: string }> = {
  ja: ({ file, line, host }) => `${file} の ${line} 行目は、${host} の鍵の行ではありません。`,
  en: ({ file, line, host }) => `line ${line} of ${file} is not a line of ${host}.`,
}
const ofPutty: Phrase<{ file: string; line: number }> = {
  ja: ({ file, line }) =>
    `${file} の ${line} 行目にはあります。これは PuTTY か FileZilla の記録で、次に接続したとき、そのソフトの画面で新しい鍵を受け入れると置き換わります。`,
  en: ({ file, line }) =>
    `${file} does, in line ${line}. It belongs to PuTTY or FileZilla, which replaces it when you accept the new key in its window.`,
}
const kept: Phrase<{ entry: Text }> = {
  ja: ({ entry }) => `残す（パターン、@revoked、@cert-authority の行）: ${entry.ja}`,
  en: ({ entry }) => `leave, because it has a pattern, @revoked or @cert-authority: ${entry.en}`,
}
const done: Phrase<{ count: number }> = {
  ja: ({ count }) => `${count} 行を消しました。`,
  en: ({ count }) => (count === 1 ? 'Removed one line.' : `Removed ${count} lines.`),
}

interface Options {
  readonly line?: number
  readonly file?: string
  readonly yes?: boolean
}

export const forget: CommandBuilder = (command, cli) => {
  command
    .argument('<host[:port]>', cli.say(targetText), parseTarget(cli))
    .addOption(new Option('--line <n>', cli.say(texts.line)).argParser(lineParser(cli)))
    .option('--file <file>', cli.say(changedFileText))
    .option('--yes', cli.say(texts.yes))
    .action(
      cli.action(async (target: Target, options: Options) => {
        const before = await readChangedFile(cli, options.file)
        const elsewhere = options.file === undefined ? await readKnownFiles(cli, undefined) : null
        const { removed, left } = choose(before, target, options.line, elsewhere)
        cli.err.prose(cli.say(plan, { file: before.file }))
        for (const entry of removed) cli.err.prose(`  - ${cli.say(describeEntry(entry))}`)
        for (const entry of left) cli.err.prose(`  - ${cli.say(kept, { entry: describeEntry(entry) })}`)
        if (!(await confirm(cli, texts.proceed, options.yes))) {
          cli.err.line(cli.say(texts.stopped))
          return 1
        }
        await writeChangedFile(
          cli,
          removeLines(
            before,
            removed.map(({ line }) => line),
          ),
        )
        cli.out.line(cli.say(done, { count: removed.length }))
        return 0
      }),
    )
}

function lineParser(cli: Cli): (value: string) => number {
  return (value) => {
    if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError(cli.say(texts.lineNumber))
    return Number(value)
  }
}

/**
 * The entries to remove: the one named, or those that stand for this server alone. A pattern serves other
 * servers too, and a marker is a decision that somebody made; they go only when their line is named.
 * @throws {Failure} when there is none
 */
function choose(
  before: KnownHosts,
  target: Target,
  line: number | undefined,
  elsewhere: KnownFiles | null,
): { removed: readonly KnownHostsEntry[]; left: readonly KnownHostsEntry[] } {
  const { file } = before
  const found = findHost([before], target).map(({ entry }) => entry)
  if (line !== undefined) {
    const named = found.filter((entry) => entry.line === line)
    if (named.length === 0) throw new Failure(fill(notThere, { file, line, host: target.host }))
    return { removed: named, left: [] }
  }
  const removed = found.filter(({ marker, matcher }) => marker === null && !matcher.patterns)
  const left = found.filter((entry) => !removed.includes(entry))
  if (removed.length === 0) {
    const [stored] = elsewhere ? storedKeysOf(elsewhere, target) : []
    if (left.length === 0 && stored) {
      throw new Failure(fill(nothing, { file, ...target }), { hint: fill(ofPutty, stored) })
    }
    const list = left.map((entry) => fill(kept, { entry: describeEntry(entry) }))
    const hint = {
      ja: [...list.map(({ ja }) => `  - ${ja}`), texts.useLine.ja].join('\n'),
      en: [...list.map(({ en }) => `  - ${en}`), texts.useLine.en].join('\n'),
    }
    throw new Failure(fill(nothing, { file, ...target }), left.length > 0 ? { hint } : {})
  }
  return { removed, left }
}
