import type { AuthenticationAttempt, ConnectionRecord } from '@tsunagu/store'
import type { Cli } from '../../cli.ts'
import type { Phrase, Text } from '../../language.ts'
import { columns, padTo } from '../../layout.ts'
import { eventText } from './event-words.ts'
import { printable } from './printable.ts'
import {
  askedOnly,
  certaintyWords,
  directionWords,
  endWords,
  fileWords,
  outcomeWords,
  phaseWords,
  resultWords,
} from './record-words.ts'
import { size } from './size.ts'
import { dateTime, duration, zone } from './times.ts'

const texts = {
  client: { ja: 'クライアント', en: 'client' },
  frontDoor: { ja: '接続口', en: 'front door' },
  volume: { ja: '通信量', en: 'volume' },
  phases: { ja: '段階', en: 'phases' },
  algorithms: { ja: '暗号方式', en: 'algorithms' },
  attempts: { ja: '認証', en: 'authentication' },
  files: { ja: 'ファイル', en: 'files' },
  events: { ja: 'イベント', en: 'events' },
  findings: { ja: '原因', en: 'causes' },
  end: { ja: '終了', en: 'end' },
  noAccount: { ja: '（ユーザ名なし）', en: '(no user name)' },
} satisfies Record<string, Text>

const clientPhrase: Phrase<{ address: string; port: number }> = {
  ja: ({ address, port }) => `${address} ポート ${port}`,
  en: ({ address, port }) => `${address} port ${port}`,
}

const volumePhrase: Phrase<{ received: string; sent: string; time: string }> = {
  ja: ({ received, sent, time }) => `受信 ${received}、送信 ${sent}${time && `、${time}`}`,
  en: ({ received, sent, time }) => `received ${received}, sent ${sent}${time && `, ${time}`}`,
}

const moreFiles: Phrase<{ count: number }> = {
  ja: ({ count }) => `ほか ${count} 個`,
  en: ({ count }) => `and ${count} more`,
}

/**
 * All that is known of one connection, for a person.
 *
 * @param titleOf what a cause is called, or null when this version does not know it
 */
export function connectionDetails(
  record: ConnectionRecord,
  cli: Cli,
  iso: boolean,
  titleOf: (cause: string) => string | null,
): string {
  const { account, startedAt, outcome, id } = record
  const when = iso ? dateTime(startedAt, true) : `${dateTime(startedAt, false)} ${zone(startedAt)}`
  const who = account === null ? cli.say(texts.noAccount) : printable(account)
  const title = cli.out.style('bold', `${when}  ${who}  ${cli.say(outcomeWords[outcome])}`)
  const titles = sections(record, cli, titleOf)
    .filter(([, lines]) => lines.length > 0)
    .map(([text, lines]) => [cli.say(text), lines] as const)
  const width = cli.language === 'ja' ? 14 : 16
  const body = titles.flatMap(([text, lines]) =>
    lines.map((line, i) => `  ${padTo(i === 0 ? text : '', width)}${line}`),
  )
  return [title, `  ${padTo('ID', width)}${id}`, ...body].join('\n')
}

function sections(
  record: ConnectionRecord,
  cli: Cli,
  titleOf: (cause: string) => string | null,
): [Text, string[]][] {
  const { client, frontDoor, bytesIn, bytesOut, startedAt, endedAt, algorithms, end } = record
  const time = endedAt === null ? '' : duration(endedAt.getTime() - startedAt.getTime(), cli.language)
  const address = printable(client.address)
  return [
    [
      texts.client,
      [
        cli.say(clientPhrase, { address, port: client.port }),
        ...(client.software === null ? [] : [printable(client.software)]),
      ],
    ],
    [texts.frontDoor, [printable(frontDoor)]],
    [texts.volume, [cli.say(volumePhrase, { received: size(bytesIn), sent: size(bytesOut), time })]],
    [texts.algorithms, algorithms === null ? [] : [algorithmNames(algorithms).map(printable).join(', ')]],
    [texts.phases, table(record.phases.map(({ atMs, phase }) => [at(atMs), cli.say(phaseWords[phase])]))],
    [texts.attempts, record.attempts.flatMap((attempt) => attemptLines(attempt, cli))],
    [texts.events, table(record.events.map((event) => [at(event.atMs), cli.say(eventText(event))]))],
    [texts.files, fileLines(record, cli)],
    [
      texts.findings,
      record.findings.map(({ cause, confidence }) => {
        const title = titleOf(cause)
        return `${title === null ? '' : `${title} `}[${printable(cause)}] ${cli.say(certaintyWords[confidence])}`
      }),
    ],
    [
      texts.end,
      end === null
        ? []
        : [
            [
              `${cli.say(endWords[end.by])}: ${printable(end.reason)}`,
              ...(end.detail === null ? [] : [printable(end.detail)]),
            ].join('  '),
          ],
    ],
  ]
}

function algorithmNames(algorithms: NonNullable<ConnectionRecord['algorithms']>): string[] {
  const { keyExchange, hostKey, cipherIn, cipherOut, macIn, macOut } = algorithms
  return [
    ...new Set([keyExchange, hostKey, cipherIn, cipherOut, macIn, macOut].filter((name) => name !== null)),
  ]
}

function attemptLines(attempt: AuthenticationAttempt, cli: Cli): string[] {
  const { atMs, account, method, fingerprintSha256, type, result } = attempt
  const what = `${printable(account)}: ${printable(method)}${type === null ? '' : ` ${printable(type)}`}`
  const line = `${at(atMs)}  ${what} → ${cli.say(method === 'none' ? askedOnly : resultWords[result])}`
  return fingerprintSha256 === null
    ? [line]
    : [line, `${' '.repeat(at(atMs).length + 2)}${fingerprintSha256}`]
}

function fileLines({ files, filesTotal }: ConnectionRecord, cli: Cli): string[] {
  const lines = table(
    files.map(({ atMs, direction, outcome, bytes, path }) => [
      at(atMs),
      cli.say(directionWords[direction]),
      cli.say(fileWords[outcome]),
      size(bytes).padStart(6),
      printable(path),
    ]),
  )
  const more = filesTotal - files.length
  return more > 0 ? [...lines, cli.say(moreFiles, { count: more })] : lines
}

/** Seconds after the beginning, with milliseconds. */
function at(atMs: number): string {
  return `+${(atMs / 1000).toFixed(3)} s`.padStart(10)
}

function table(rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : columns(rows).split('\n')
}
