import { readFile } from 'node:fs/promises'
import {
  type ClientId,
  clientIds,
  type Explanation,
  explain as explainText,
  type Platform,
  platforms,
  renderFinding,
  type SiteProfile,
} from '@tsunagu/catalogue'
import type { Cli } from '../../cli.ts'
import type { CommandBuilder } from '../../command.ts'
import { systemFailure, usageFailure } from '../../failure.ts'
import type { Text } from '../../language.ts'
import { bundledProfiles, namedProfile } from '../site/profiles.ts'
import { explanationJson } from './explanation-json.ts'
import { printExplanation, printNothing } from './explanation-text.ts'

const texts = {
  file: {
    ja: '表示を保存したファイル（なければ標準入力）',
    en: 'file with what was printed (without it: standard input)',
  },
  json: { ja: 'JSON で出力する', en: 'print JSON' },
  all: { ja: '候補をすべて詳しく表示する', en: 'show every candidate in full' },
  client: {
    ja: '使ったソフト（文から分からないとき）',
    en: 'the program that printed it, when the text does not show it',
  },
  platform: { ja: '使った OS（linux、macos、windows）', en: 'where it ran: linux, macos or windows' },
  site: {
    ja: '接続先のサイト（ddbj など）、またはプロファイルのファイル',
    en: 'the site it was for (such as ddbj), or the file of a profile',
  },
  waiting: {
    ja: 'ソフトが表示した文を貼り付けて、最後に Ctrl-D（Windows では Ctrl-Z と Enter）を押してください。',
    en: 'Paste what the program printed, then press Ctrl-D (on Windows Ctrl-Z and Enter).',
  },
} satisfies Record<string, Text>

interface Options {
  readonly json?: boolean
  readonly all?: boolean
  readonly client?: string
  readonly platform?: string
  readonly site?: string
}

/** `tsunagu explain [FILE]`. Exit code 0: something was recognised; 1: nothing was. */
export const explain: CommandBuilder = (command, cli) => {
  command
    .argument('[file]', cli.say(texts.file))
    .option('--json', cli.say(texts.json))
    .option('--all', cli.say(texts.all))
    .option('--client <ID>', cli.say(texts.client))
    .option('--platform <OS>', cli.say(texts.platform))
    .option('--site <NAME|FILE>', cli.say(texts.site))
    .action(cli.action((file: string | undefined, options: Options) => run(file, options, cli)))
}

async function run(file: string | undefined, options: Options, cli: Cli): Promise<0 | 1> {
  const client = oneOf(options.client, clientIds, '--client')
  const platform = oneOf(options.platform, platforms, '--platform')
  const named = options.site === undefined ? null : await namedProfile(options.site)
  const bytes = await readInput(file, cli)
  const sites = bundledProfiles()
  const found = explainText(bytes, named === null ? { sites } : { site: named })
  const explanation: Explanation = {
    ...found,
    client: client ?? found.client,
    platform: platform ?? found.platform,
  }
  const site = named ?? siteIn(bytes, sites)
  const rendered = explanation.findings.map((finding) => ({
    finding,
    words: renderFinding(finding, {
      locale: cli.language,
      client: explanation.client,
      platform: explanation.platform,
      site,
    }),
  }))
  if (options.json) cli.out.line(JSON.stringify(explanationJson(explanation, rendered)))
  else if (rendered.length === 0) printNothing(cli, Buffer.from(bytes).toString('latin1'))
  else printExplanation(cli, explanation, rendered, options.all === true)
  return rendered.length > 0 ? 0 : 1
}

async function readInput(file: string | undefined, cli: Cli): Promise<Uint8Array> {
  if (file !== undefined && file !== '-') {
    return readFile(file).catch((error) => {
      throw systemFailure(error, file)
    })
  }
  if (process.stdin.isTTY) cli.err.line(cli.say(texts.waiting))
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** The site whose host the text names; its pages are then linked. */
function siteIn(bytes: Uint8Array, sites: readonly SiteProfile[]): SiteProfile | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').toLowerCase()
  return (
    sites.find(({ frontDoors }) =>
      frontDoors.some(({ hosts }) =>
        hosts.some((host) => host.includes('.') && text.includes(host.toLowerCase())),
      ),
    ) ?? null
  )
}

function oneOf<T extends ClientId | Platform>(
  value: string | undefined,
  known: readonly T[],
  option: string,
): T | null {
  if (value === undefined) return null
  const found = known.find((id) => id === value)
  if (found !== undefined) return found
  throw usageFailure(
    { ja: `${option} に「${value}」は使えません`, en: `${option} does not take "${value}"` },
    { ja: `使えるのは ${known.join('、')} です。`, en: `It takes ${known.join(', ')}.` },
  )
}
