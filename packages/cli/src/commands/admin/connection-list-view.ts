import type { ConnectionRecord } from '@tsunagu/store'
import type { Cli } from '../../cli.ts'
import type { Phrase, Text } from '../../language.ts'
import { displayWidth, padTo } from '../../layout.ts'
import { eventText, isTrouble } from './event-words.ts'
import { printable } from './printable.ts'
import { noKeyShown, outcomeWords, phaseWords, resultWords } from './record-words.ts'
import { size } from './size.ts'
import { clock, date, dateTime, duration, zone } from './times.ts'

/**
 * Connection records as a list: one line each, grouped by day, and under it, where it did not end well, the
 * reason. At most 80 columns wide, unless a name or address is uncommonly long.
 */
export function connectionList(records: readonly ConnectionRecord[], cli: Cli, iso: boolean): string {
  const rows = records.map((record) => mainCells(record, cli, iso))
  const lines = aligned(rows, cli.out.columns)
  let day = ''
  return records
    .flatMap((record, i) => {
      const today = date(record.startedAt)
      const heading = !iso && today !== day ? [headingOf(record.startedAt, day === '', cli)] : []
      day = today
      const reason = reasonOf(record, cli)
      return [
        ...heading,
        paint(record, lines[i]!, cli),
        ...(reason === '' ? [] : [INDENT + cli.out.style('dim', reason)]),
      ]
    })
    .join('\n')
}

/** Below the time of a record. */
const INDENT = ' '.repeat(10)

const weekday: Readonly<Record<'ja' | 'en', Intl.DateTimeFormat>> = {
  ja: new Intl.DateTimeFormat('ja', { weekday: 'short' }),
  en: new Intl.DateTimeFormat('en', { weekday: 'short' }),
}

function headingOf(time: Date, first: boolean, cli: Cli): string {
  const title = `${date(time)} (${weekday[cli.language].format(time)})  ${zone(time)}`
  return `${first ? '' : '\n'}${cli.out.style('bold', title)}`
}

const sizes: Phrase<{ received: string; sent: string }> = {
  ja: ({ received, sent }) => `受信 ${received}  送信 ${sent}`,
  en: ({ received, sent }) => `in ${received}  out ${sent}`,
}

const texts = {
  nobody: { ja: '（名乗らず）', en: '(no name)' },
} satisfies Record<string, Text>

function mainCells(record: ConnectionRecord, cli: Cli, iso: boolean): string[] {
  const { startedAt, account, client, outcome, bytesIn, bytesOut } = record
  return [
    iso ? dateTime(startedAt, true) : clock(startedAt),
    cli.say(outcomeWords[outcome]),
    account === null ? cli.say(texts.nobody) : shortened(printable(account), 24),
    printable(client.address),
    cli.say(sizes, { received: size(bytesIn).padStart(6), sent: size(bytesOut).padStart(6) }),
  ]
}

/** Wider names and IPv6 addresses are so rare that the other lines should not suffer for them. */
const USUAL_WIDTHS = [24, 11, 16, 15, 24]

/** Columns as wide as their widest usual cell. A row that is too wide goes on below, as far as needed. */
function aligned(rows: readonly string[][], width: number): string[] {
  const widths = USUAL_WIDTHS.map((usual, column) =>
    Math.max(0, ...rows.map((row) => displayWidth(row[column] ?? '')).filter((cell) => cell <= usual)),
  )
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => padTo(cell, widths[i] ?? 0))
      .join('  ')
      .trimEnd()
  return rows.map((row) => {
    const fitting = [5, 4, 3].find((count) => displayWidth(line(row.slice(0, count))) <= width) ?? 3
    const rest = row.slice(fitting)
    return [line(row.slice(0, fitting)), ...(rest.length === 0 ? [] : [INDENT + rest.join('  ')])].join('\n')
  })
}

function paint({ outcome }: ConnectionRecord, line: string, cli: Cli): string {
  if (outcome === 'completed' || outcome === 'open') return line
  return cli.out.style(outcome === 'interrupted' ? 'yellow' : 'red', line)
}

/** What there is to say below the line: the causes that were found, or what the record itself tells. */
function reasonOf(record: ConnectionRecord, cli: Cli): string {
  const { findings, outcome, phase, startedAt, endedAt, files, filesTotal } = record
  const causes = findings.map((finding) => printable(finding.cause))
  const ms = endedAt === null ? null : endedAt.getTime() - startedAt.getTime()
  const time = ms === null ? '' : cli.say(inParentheses, { text: duration(ms, cli.language) })
  if (outcome === 'completed' || outcome === 'open') {
    const parts = [transferred(record, cli), troubled(record, cli), ...causes].filter((part) => part !== '')
    return parts.length === 0 ? '' : parts.join('; ') + time
  }
  const cut = files.filter((file) => file.outcome === 'incomplete' || file.outcome === 'failed').length
  return [
    `${cli.say(phaseWords[phase])}: ${causes.length > 0 ? causes.join('; ') : seen(record, cli)}${time}`,
    ...(cut > 0 ? [cli.say(cutFiles, { cut, total: filesTotal })] : []),
  ].join('; ')
}

const inParentheses: Phrase<{ text: string }> = {
  ja: ({ text }) => `（${text}）`,
  en: ({ text }) => ` (${text})`,
}

/** Why it ended, without a cause of the catalogue. That a refused client leaves is no news. */
function seen({ phase, attempts, end }: ConnectionRecord, cli: Cli): string {
  const refused =
    phase === 'authentication' ? attempts.findLast(({ result }) => result !== 'offered') : undefined
  const onlyAsked = attempts.length > 0 && attempts.every(({ method }) => method === 'none')
  if (refused && onlyAsked) return cli.say(noKeyShown)
  return [
    ...(refused === undefined ? [] : [cli.say(resultWords[refused.result])]),
    ...(end === null || (refused !== undefined && end.by === 'client') ? [] : [printable(end.reason)]),
  ].join('; ')
}

const moreTroubles: Phrase<{ first: string; more: number }> = {
  ja: ({ first, more }) => `${first} ほか ${more} 件`,
  en: ({ first, more }) => `${first} and ${more} more`,
}

/** What was refused in a session that ended well: its user may still have got nothing done. */
function troubled({ events }: ConnectionRecord, cli: Cli): string {
  const found = [...new Set(events.filter(isTrouble).map((event) => cli.say(eventText(event))))]
  const [first] = found
  if (first === undefined) return ''
  const short = shortened(first, 60)
  return found.length === 1 ? short : cli.say(moreTroubles, { first: short, more: found.length - 1 })
}

const cutFiles: Phrase<{ cut: number; total: number }> = {
  ja: ({ cut, total }) => `ファイル ${total} 個のうち ${cut} 個が不完全`,
  en: ({ cut, total }) => `${cut} of ${total} files incomplete`,
}

const transferredFiles: Phrase<{ total: number; first: string }> = {
  ja: ({ total, first }) => `ファイル ${total} 個: ${first}${total > 1 ? ' など' : ''}`,
  en: ({ total, first }) => `${total} ${total === 1 ? 'file' : 'files'}: ${first}${total > 1 ? ' …' : ''}`,
}

function transferred({ files, filesTotal }: ConnectionRecord, cli: Cli): string {
  const [first] = files
  if (first === undefined) return ''
  return cli.say(transferredFiles, { total: filesTotal, first: shortened(printable(first.path), 48) })
}

/** Cut in the middle to at most `width` columns: the beginning and the end of a name both tell something. */
function shortened(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  const characters = [...text]
  let head = ''
  let tail = ''
  while (characters.length > 0) {
    const next = head.length <= tail.length ? characters.shift()! : characters.pop()!
    if (displayWidth(head + next + tail) > width - 1) break
    if (head.length <= tail.length) head += next
    else tail = next + tail
  }
  return `${head}…${tail}`
}
