import type { HostKey, HostKeyState } from '@tsunagu/store'
import { Option } from 'commander'
import type { Cli } from '../../cli.ts'
import type { CommandBuilder } from '../../command.ts'
import type { Phrase, Text } from '../../language.ts'
import { keyKind } from './key-view.ts'
import { type DataOptions, dataOption, isoOption, jsonOption, withStore } from './open-data.ts'
import { printable, printableJson } from './printable.ts'
import { hostKeyWords } from './record-words.ts'
import { dateTime } from './times.ts'

const texts = {
  frontDoor: { ja: 'この接続口のホスト鍵だけを表示する', en: 'only host keys of this front door' },
  state: { ja: 'この状態のものだけを表示する', en: 'only host keys in this state' },
  none: {
    ja: 'ホスト鍵はまだありません。「tsunagu serve」が最初に起動するときに作られます。',
    en: 'There are no host keys yet. "tsunagu serve" makes them when it first starts.',
  },
} satisfies Record<string, Text>

const since: Phrase<{ state: string; at: string }> = {
  ja: ({ state, at }) => `${state}（${at} から）`,
  en: ({ state, at }) => `${state} since ${at}`,
}

interface Options extends DataOptions {
  readonly frontDoor?: string
  readonly state?: HostKeyState
  readonly json?: boolean
  readonly iso?: boolean
}

export const hostKeyList: CommandBuilder = (command, cli) => {
  command
    .option('--front-door <name>', cli.say(texts.frontDoor))
    .addOption(
      new Option('--state <state>', cli.say(texts.state)).choices(['announced', 'active', 'retired']),
    )
  dataOption(command, cli)
  isoOption(command, cli)
  jsonOption(command, cli).action(
    cli.action(async (options: Options) => {
      const { frontDoor, state } = options
      const keys = await withStore(cli, options, {}, ({ hostKeys }) =>
        hostKeys.list({ ...(frontDoor !== undefined && { frontDoor }), ...(state && { state }) }),
      )
      if (options.json) cli.out.line(printableJson(keys.map(json)))
      else if (keys.length === 0) cli.err.line(cli.say(texts.none))
      else cli.out.line(list(keys, cli, options.iso === true))
      return 0
    }),
  )
}

function list(keys: readonly HostKey[], cli: Cli, iso: boolean): string {
  const lines: string[] = []
  for (const [i, key] of keys.entries()) {
    if (key.frontDoor !== keys[i - 1]?.frontDoor) lines.push(cli.out.style('bold', printable(key.frontDoor)))
    const at = dateTime(sinceWhen(key), iso)
    lines.push(`  ${key.fingerprintSha256}  ${keyKind(key)}`)
    lines.push(
      `      ${cli.out.style('dim', cli.say(since, { state: cli.say(hostKeyWords[key.state]), at }))}`,
    )
  }
  return lines.join('\n')
}

function sinceWhen({ state, createdAt, activeSince, retiredAt }: HostKey): Date {
  return (state === 'retired' ? retiredAt : state === 'active' ? activeSince : null) ?? createdAt
}

/** The blob as the line that goes into known_hosts or a published list. */
function json({ blob, ...key }: HostKey): object {
  return { ...key, publicKey: `${key.type} ${Buffer.from(blob).toString('base64')}` }
}
