import {
  CONNECTION_OUTCOMES,
  CONNECTION_PHASES,
  type ConnectionFilter,
  type ConnectionOutcome,
  type ConnectionPhase,
} from '@tsunagu/store'
import { Option } from 'commander'
import type { CommandBuilder } from '../../command.ts'
import { usageFailure } from '../../failure.ts'
import { fill, type Phrase, type Text } from '../../language.ts'
import { connectionDetails } from './connection-detail-view.ts'
import { connectionList } from './connection-list-view.ts'
import { type DataOptions, dataOption, isoOption, jsonOption, withStore } from './open-data.ts'
import { printableJson } from './printable.ts'
import { parseTime } from './times.ts'

const texts = {
  account: { ja: 'このユーザ名を名乗った接続だけ', en: 'only connections that named this account' },
  address: {
    ja: 'このアドレスまたはネットワーク（例: 192.0.2.0/24）からの接続だけ',
    en: 'only connections from this address or network (e.g. 192.0.2.0/24)',
  },
  since: { ja: 'この時刻以後に始まった接続だけ', en: 'only connections that started at this time or later' },
  until: { ja: 'この時刻より前に始まった接続だけ', en: 'only connections that started before this time' },
  outcome: { ja: 'この結果になった接続だけ', en: 'only connections that ended like this' },
  phase: { ja: 'この段階で終わった接続だけ', en: 'only connections whose last phase was this' },
  limit: { ja: '最大の件数', en: 'at most this many' },
  details: { ja: '1 件ずつ詳しく表示する', en: 'show all that is known of each' },
  none: { ja: '該当する接続はありません。', en: 'There is no such connection.' },
  limitWrong: {
    ja: '--limit には 1 以上の整数を指定してください。',
    en: '--limit must be a whole number from 1.',
  },
  help: {
    ja: `
時刻の書き方:
  2026-04-01            その日（--until ではその日の終わりまで）
  '2026-04-01 09:30'    このコンピュータの時刻（2026-04-01T00:30:00Z も可）
  today  yesterday      今日、昨日（--until ではその日の終わりまで）
  30m  2h  7d  1w       30 分前、2 時間前、7 日前、1 週間前

例:
  tsunagu admin connections --account taro --since 2h
  tsunagu admin connections --account taro --since yesterday --until yesterday
  tsunagu admin connections --outcome refused --since 2026-04-01
  tsunagu admin connections --address 192.0.2.7 --details --limit 1`,
    en: `
How to write times:
  2026-04-01            that day (with --until: to the end of that day)
  '2026-04-01 09:30'    this machine's time (2026-04-01T00:30:00Z works, too)
  today  yesterday      likewise
  30m  2h  7d  1w       30 minutes, 2 hours, 7 days, 1 week ago

Examples:
  tsunagu admin connections --account taro --since 2h
  tsunagu admin connections --account taro --since yesterday --until yesterday
  tsunagu admin connections --outcome refused --since 2026-04-01
  tsunagu admin connections --address 192.0.2.7 --details --limit 1`,
  },
} satisfies Record<string, Text>

const timeWrong: Phrase<{ option: string; value: string }> = {
  ja: ({ option, value }) => `${option} の「${value}」は時刻として読めません。`,
  en: ({ option, value }) => `${option} cannot be "${value}": that is not a time.`,
}

const timeHint: Text = {
  ja: '2026-04-01、"2026-04-01 09:30"、yesterday、2h（2 時間前）のように書いてください。',
  en: 'Write 2026-04-01, "2026-04-01 09:30", yesterday, or 2h for two hours ago.',
}

const morePhrase: Phrase<{ limit: number }> = {
  ja: ({ limit }) =>
    `新しい順に ${limit} 件まで表示しました。もっと見るには --limit か --until を指定してください。`,
  en: ({ limit }) => `These are the newest ${limit}. Use --limit or --until to see more.`,
}

interface Options extends DataOptions {
  readonly account?: string
  readonly address?: string
  readonly since?: string
  readonly until?: string
  readonly outcome?: ConnectionOutcome
  readonly phase?: ConnectionPhase
  readonly limit: string
  readonly details?: boolean
  readonly iso?: boolean
  readonly json?: boolean
}

export const connections: CommandBuilder = (command, cli) => {
  command
    .option('--account <name>', cli.say(texts.account))
    .option('--address <address>', cli.say(texts.address))
    .option('--since <time>', cli.say(texts.since))
    .option('--until <time>', cli.say(texts.until))
    .addOption(new Option('--outcome <outcome>', cli.say(texts.outcome)).choices(CONNECTION_OUTCOMES))
    .addOption(new Option('--phase <phase>', cli.say(texts.phase)).choices(CONNECTION_PHASES))
    .option('--limit <count>', cli.say(texts.limit), '100')
    .option('--details', cli.say(texts.details))
  dataOption(command, cli)
  isoOption(command, cli)
  jsonOption(command, cli)
    .addHelpText('after', cli.say(texts.help))
    .action(
      cli.action(async (options: Options) => {
        const { limit, ...filter } = filterOf(options)
        // One more than shown tells whether there are more.
        const found = await withStore(cli, options, {}, (store) =>
          store.connections.list({ ...filter, limit: limit + 1 }),
        )
        const records = found.slice(0, limit)
        const iso = options.iso === true
        if (options.json) cli.out.line(printableJson(records))
        else if (records.length === 0) cli.err.line(cli.say(texts.none))
        else if (options.details) {
          const { causeOf, isCauseId } = await import('@tsunagu/catalogue')
          const titleOf = (cause: string): string | null =>
            (isCauseId(cause) && causeOf(cause)?.text[cli.language].title) || null
          cli.out.line(records.map((record) => connectionDetails(record, cli, iso, titleOf)).join('\n\n'))
        } else cli.out.line(connectionList(records, cli, iso))
        if (found.length > limit) cli.err.line(cli.say(morePhrase, { limit }))
        return 0
      }),
    )
}

function filterOf(options: Options): ConnectionFilter & { readonly limit: number } {
  const { account, address, since, until, outcome, phase } = options
  if (!/^[0-9]{1,9}$/.test(options.limit) || Number(options.limit) === 0) throw usageFailure(texts.limitWrong)
  const now = new Date()
  return {
    limit: Number(options.limit),
    ...(account !== undefined && { account }),
    ...(address !== undefined && { address }),
    ...(outcome !== undefined && { outcome }),
    ...(phase !== undefined && { phase }),
    ...(since !== undefined && { since: timeOf('--since', since, now, false) }),
    ...(until !== undefined && { until: timeOf('--until', until, now, true) }),
  }
}

function timeOf(option: string, value: string, now: Date, endOfDay: boolean): Date {
  const time = parseTime(value, now, endOfDay)
  if (time === null) throw usageFailure(fill(timeWrong, { option, value }), timeHint)
  return time
}
