import { type Command, InvalidArgumentError } from 'commander'
import type { Cli } from '../../cli.ts'
import type { Text } from '../../language.ts'
import { addPassphraseOptions, type PassphraseOptions } from '../../passphrase.ts'
import { parseTarget } from './target.ts'

const texts = {
  target: {
    ja: 'サーバ。例: test07@sftp.example.org（SSH の設定にある別名も使える）',
    en: 'the server, e.g. test07@sftp.example.org (an alias of your SSH settings will do)',
  },
  port: { ja: 'ポート番号', en: 'port number' },
  key: { ja: '秘密鍵のファイル（何度でも書ける）', en: 'private key file; may be repeated' },
  config: {
    ja: 'SSH の設定ファイル（既定: ~/.ssh/config）',
    en: 'SSH settings file (default: ~/.ssh/config)',
  },
  site: {
    ja: 'サイト（ddbj など）、またはプロファイルのファイル',
    en: 'the site (such as ddbj), or the file of a profile',
  },
  service: {
    ja: 'サイトの送り先か窓口（dra など）。--site と一緒に使う',
    en: 'a destination or front door of the site (such as dra); goes with --site',
  },
  timeout: {
    ja: 'サーバに届くのを待つ秒数（既定: 10）',
    en: 'seconds to wait for the server (default: 10)',
  },
  acceptNew: {
    ja: '記録のないサーバの鍵でも先へ進む（記録と違う鍵では進まない）',
    en: 'go on with a host key that is not recorded yet (never with one that differs)',
  },
  write: {
    ja: '小さなファイルを試しに書き、読み戻して消す（これだけがサーバに書き込む）',
    en: 'try a small upload, read it back and remove it (nothing else writes on the server)',
  },
  portal: {
    ja: 'サービスのウェブページの URL。接続が届いたかを聞く（なければ誰にも聞かない）',
    en: 'pages of the service, to ask whether the connection arrived (else nobody is asked)',
  },
  url: { ja: 'http:// か https:// で始まる URL です。', en: 'A URL that begins with http:// or https://.' },
  idle: {
    ja: 'つないだまま、この秒数だけ何も送らずに待ち、切れるかを見る',
    en: 'stay connected and silent for so many seconds, to see whether it is cut',
  },
  report: {
    ja: '診断を 1 枚の HTML に書き出す。個人の情報は除かれる',
    en: 'write the result to one HTML page, without personal details',
  },
  json: { ja: 'JSON で出力する', en: 'print JSON' },
  silence: { ja: '1 から 7200 の秒数です。', en: 'Seconds, from 1 to 7200.' },
  fix: {
    ja: '見つかった原因を、一つずつ尋ねてから直す。元の内容は控えておく',
    en: 'repair what was found, asking about each; what was there before is kept',
  },
  yes: { ja: '--fix の質問すべてに「はい」と答える', en: 'with --fix: yes to every question' },
  dryRun: {
    ja: '--fix で何が変わるかを示すだけで、変更しない',
    en: 'with --fix: show what would change, and change nothing',
  },
  undo: {
    ja: '修復を元に戻す（番号がなければ、最後に行ったもの）',
    en: 'undo repairs (without an id: those of the last run)',
  },
  force: {
    ja: '--undo で、その後に書き換えられたファイルも戻す（書き換えられた内容は控えておく）',
    en: 'with --undo: also files that were changed since (that version is kept)',
  },
  number: { ja: '1 から 65535 の数です。', en: 'A number from 1 to 65535.' },
  seconds: { ja: '1 から 600 の秒数です。', en: 'Seconds, from 1 to 600.' },
} satisfies Record<string, Text>

export interface Options extends PassphraseOptions {
  readonly port?: number
  readonly identity?: readonly string[]
  readonly configFile?: string
  readonly site?: string
  readonly service?: string
  readonly timeout?: number
  readonly acceptNewHostKey?: boolean
  readonly write?: boolean
  readonly portal?: URL
  readonly idle?: number
  readonly report?: string
  readonly json?: boolean
  readonly fix?: boolean
  readonly yes?: boolean
  readonly dryRun?: boolean
  /** True without an id. */
  readonly undo?: string | true
  readonly force?: boolean
}

/** The server and the options of `tsunagu doctor`. */
export function addOptions(command: Command, cli: Cli): void {
  command
    .argument('[[user@]host]', cli.say(texts.target), parseTarget(cli))
    .option('-p, --port <n>', cli.say(texts.port), wholeNumber(cli, 1, 65_535, texts.number))
    .option('-i, --identity <file>', cli.say(texts.key), (file: string, files: string[] = []) => [
      ...files,
      file,
    ])
    .option('-F, --config-file <file>', cli.say(texts.config))
    .option('--site <name|file>', cli.say(texts.site))
    .option('--service <name>', cli.say(texts.service))
    .option('--timeout <s>', cli.say(texts.timeout), wholeNumber(cli, 1, 600, texts.seconds))
    .option('--accept-new-host-key', cli.say(texts.acceptNew))
    .option('--write', cli.say(texts.write))
    .option('--portal <url>', cli.say(texts.portal), webAddress(cli))
    .option('--idle <s>', cli.say(texts.idle), wholeNumber(cli, 1, 7200, texts.silence))
  addPassphraseOptions(command, cli)
  command
    .option('--fix', cli.say(texts.fix))
    .option('--yes', cli.say(texts.yes))
    .option('--dry-run', cli.say(texts.dryRun))
    .option('--undo [id]', cli.say(texts.undo))
    .option('--force', cli.say(texts.force))
    .option('--report <file>', cli.say(texts.report))
    .option('--json', cli.say(texts.json))
}

function webAddress(cli: Cli): (value: string) => URL {
  return (value) => {
    const url = /^https?:\/\//i.test(value) && URL.canParse(value) ? new URL(value) : null
    if (url === null) throw new InvalidArgumentError(cli.say(texts.url))
    // With or without a slash at its end, it is the folder that the pages are in.
    if (!url.pathname.endsWith('/')) url.pathname += '/'
    return url
  }
}

function wholeNumber(cli: Cli, least: number, most: number, text: Text): (value: string) => number {
  return (value) => {
    const number = /^\d{1,5}$/.test(value) ? Number(value) : 0
    if (number < least || number > most) throw new InvalidArgumentError(cli.say(text))
    return number
  }
}
