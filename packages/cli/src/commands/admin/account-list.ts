import { ACCOUNT_STATUSES, type AccountStatus, type AccountSummary } from '@tsunagu/store'
import { Option } from 'commander'
import type { Cli } from '../../cli.ts'
import type { CommandBuilder } from '../../command.ts'
import type { Text } from '../../language.ts'
import { columns } from '../../layout.ts'
import { accountJson, statusWords } from './account-view.ts'
import { type DataOptions, dataOption, isoOption, jsonOption, withStore } from './open-data.ts'
import { printable, printableJson } from './printable.ts'
import { dateTime } from './times.ts'

const texts = {
  prefix: { ja: 'この文字列で始まる名前だけを表示する', en: 'only names that begin with this' },
  status: { ja: 'この状態のものだけを表示する', en: 'only accounts of this status' },
  name: { ja: '名前', en: 'NAME' },
  statusTitle: { ja: '状態', en: 'STATUS' },
  keys: { ja: '鍵', en: 'KEYS' },
  lastLogin: { ja: '最終ログイン', en: 'LAST LOGIN' },
  note: { ja: 'メモ', en: 'NOTE' },
  none: { ja: '該当するアカウントはありません。', en: 'There is no such account.' },
} satisfies Record<string, Text>

interface Options extends DataOptions {
  readonly status?: AccountStatus
  readonly json?: boolean
  readonly iso?: boolean
}

export const accountList: CommandBuilder = (command, cli) => {
  command
    .argument('[prefix]', cli.say(texts.prefix))
    .addOption(new Option('--status <status>', cli.say(texts.status)).choices(ACCOUNT_STATUSES))
  dataOption(command, cli)
  isoOption(command, cli)
  jsonOption(command, cli).action(
    cli.action(async (prefix: string | undefined, options: Options) => {
      const list = await withStore(cli, options, {}, ({ accounts }) =>
        accounts.list({
          ...(prefix !== undefined && { namePrefix: prefix }),
          ...(options.status && { status: options.status }),
        }),
      )
      if (options.json) cli.out.line(printableJson(list.map(accountJson)))
      else if (list.length === 0) cli.err.line(cli.say(texts.none))
      else cli.out.line(table(list, cli, options.iso === true))
      return 0
    }),
  )
}

function table(list: readonly AccountSummary[], cli: Cli, iso: boolean): string {
  const titles = [texts.name, texts.statusTitle, texts.keys, texts.lastLogin, texts.note]
  return columns([
    titles.map((title) => cli.out.style('bold', cli.say(title))),
    ...list.map(({ name, status, keyCount, lastLoginAt, note }) => [
      name,
      cli.say(statusWords[status]),
      String(keyCount),
      lastLoginAt === null ? '-' : dateTime(lastLoginAt, iso),
      printable(note.split('\n', 1)[0]!),
    ]),
  ])
}
