import {
  DEFAULT_TIMEOUT_MS,
  type Examination,
  examine,
  type Fixed,
  findingWords,
  type Host,
  nodeHost,
  type Request,
  redacted,
  repairsJson,
  reportJson,
  verdictWords,
} from '@tsunagu/doctor'
import { InvalidArgumentError } from 'commander'
import type { Cli } from '../../cli.ts'
import type { CommandBuilder } from '../../command.ts'
import { addExamples } from '../../examples.ts'
import { usageFailure } from '../../failure.ts'
import { isThere } from '../../files.ts'
import { fill, type Phrase, type Text } from '../../language.ts'
import { addPassphraseOptions, type PassphraseOptions } from '../../passphrase.ts'
import { Interrupted } from '../../prompt.ts'
import { bundledProfiles } from '../site/profiles.ts'
import { runFix } from './fix.ts'
import { personAtTerminal } from './person.ts'
import { showProgress } from './progress.ts'
import { writeReport } from './report-file.ts'
import { printReport } from './report-text.ts'
import { serviceNamed } from './service.ts'
import { parseTarget, type Target } from './target.ts'
import { undoRepairs } from './undo.ts'

const texts = {
  description: {
    ja: [
      'サーバへ接続する順に一つずつ調べ、送れない原因と対処を示します。この計算機の設定とファイルは読むだけで、',
      '--fix を付けなければ何も変更しません。送る相手は、指定したサーバ (と、SSH の設定にあるプロキシ) だけです。',
      '鍵が登録されているかを知るために、この計算機にある公開鍵を署名なしで提示します。',
    ].join(''),
    en: [
      'Goes through a connection step by step and says why files cannot be sent, and what to do. It only reads the',
      'settings and files of this computer, and changes nothing without --fix. Nothing is sent to anybody but the',
      'server that you name (and the proxy of your SSH settings). To learn which key is registered, it shows the server the public',
      'keys of this computer, without a signature.',
    ].join(' '),
  },
  target: {
    ja: 'サーバ。例: test07@sftp.example.org (SSH の設定にある別名も使える)',
    en: 'the server, e.g. test07@sftp.example.org (an alias of your SSH settings will do)',
  },
  port: { ja: 'ポート番号', en: 'port number' },
  key: { ja: '秘密鍵のファイル (何度でも書ける)', en: 'private key file; may be repeated' },
  config: {
    ja: 'SSH の設定ファイル (既定: ~/.ssh/config)',
    en: 'SSH settings file (default: ~/.ssh/config)',
  },
  site: {
    ja: 'サイト (ddbj など)、またはプロファイルのファイル',
    en: 'the site (such as ddbj), or the file of a profile',
  },
  service: {
    ja: 'サイトの送り先か窓口 (dra など)。--site と一緒に使う',
    en: 'a destination or front door of the site (such as dra); goes with --site',
  },
  timeout: {
    ja: 'サーバに届くのを待つ秒数 (既定: 10)',
    en: 'seconds to wait for the server (default: 10)',
  },
  acceptNew: {
    ja: '記録のないサーバの鍵でも先へ進む (記録と違う鍵では進まない)',
    en: 'go on with a host key that is not recorded yet (never with one that differs)',
  },
  write: {
    ja: '小さなファイルを試しに書き、読み戻して消す (これだけがサーバに書き込む)',
    en: 'try a small upload, read it back and remove it (nothing else writes on the server)',
  },
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
    ja: '見つかった原因を、一つずつたずねてから直す。元の内容は控えておく',
    en: 'repair what was found, asking about each; what was there before is kept',
  },
  yes: { ja: '--fix の質問すべてに「はい」と答える', en: 'with --fix: yes to every question' },
  dryRun: {
    ja: '--fix で何が変わるかを示すだけで、変更しない',
    en: 'with --fix: show what would change, and change nothing',
  },
  undo: {
    ja: '修復を元に戻す (番号がなければ、最後に行ったもの)',
    en: 'undo repairs (without an id: those of the last run)',
  },
  force: {
    ja: '--undo で、その後に書き換えられたファイルも戻す (書き換えられた内容は控えておく)',
    en: 'with --undo: also files that were changed since (that version is kept)',
  },
  withFix: {
    ja: '--yes と --dry-run は --fix と一緒に使います。',
    en: '--yes and --dry-run go with --fix.',
  },
  withUndo: { ja: '--force は --undo と一緒に使います。', en: '--force goes with --undo.' },
  undoAlone: {
    ja: '--undo にはサーバも --fix も要りません。',
    en: '--undo takes no server, and no --fix.',
  },
  needTarget: {
    ja: '調べるサーバを指定してください。例: tsunagu doctor test07@sftp.example.org',
    en: 'Name the server to look at, e.g. tsunagu doctor test07@sftp.example.org',
  },
  number: { ja: '1 から 65535 の数です。', en: 'A number from 1 to 65535.' },
  seconds: { ja: '1 から 600 の秒数です。', en: 'Seconds, from 1 to 600.' },
} satisfies Record<string, Text>

const taken: Phrase<{ path: string }> = {
  ja: ({ path }) => `${path} はすでにあります。別の名前を指定してください。`,
  en: ({ path }) => `${path} exists already. Choose another name.`,
}

const examples = [
  {
    line: 'tsunagu doctor test07@sftp.example.org',
    text: { ja: 'なぜ送れないかを調べる', en: 'Find out why files cannot be sent' },
  },
  {
    line: 'tsunagu doctor test07@sftp.example.org -p 443 -i ~/.ssh/id_transfer',
    text: { ja: 'ポートと鍵を指定して調べる', en: 'The same, with a port and a key' },
  },
  {
    line: 'tsunagu doctor test07@sftp.example.org --fix',
    text: { ja: '見つかった原因を、たずねながら直す', en: 'Repair what is found, asking first' },
  },
  {
    line: 'tsunagu doctor --undo',
    text: { ja: '最後の修復を元に戻す', en: 'Undo the last repairs' },
  },
  {
    line: 'tsunagu doctor test07@sftp.example.org --report report.html',
    text: { ja: '問い合わせに添える報告を作る', en: 'Make a report to send to support' },
  },
]

interface Options extends PassphraseOptions {
  readonly port?: number
  readonly identity?: readonly string[]
  readonly configFile?: string
  readonly site?: string
  readonly service?: string
  readonly timeout?: number
  readonly acceptNewHostKey?: boolean
  readonly write?: boolean
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

/** `tsunagu doctor [USER@]HOST`. Exit code 0: healthy; 1: a problem was found, or not all could be looked at. */
export const doctor: CommandBuilder = (command, cli) => {
  command
    .description(cli.say(texts.description))
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
    .action(cli.action((target: Target | undefined, options: Options) => start(target, options, cli)))
  addExamples(command, cli, examples)
}

async function start(target: Target | undefined, options: Options, cli: Cli): Promise<0 | 1> {
  const { undo, fix, yes, dryRun, force } = options
  if (undo !== undefined) {
    if (target || fix || yes || dryRun) throw usageFailure(texts.undoAlone)
    return undoRepairs(cli, undo === true ? null : undo, force === true)
  }
  if (force) throw usageFailure(texts.withUndo)
  if (!fix && (yes || dryRun)) throw usageFailure(texts.withFix)
  if (!target) throw usageFailure(texts.needTarget)
  return run(target, options, cli)
}

async function run(target: Target, options: Options, cli: Cli): Promise<0 | 1> {
  const { report, json } = options
  // Found out before the work, not after it.
  if (report !== undefined && (await isThere(report))) throw usageFailure(fill(taken, { path: report }))
  const request = await requestOf(target, options)
  const host = nodeHost(cli.env)
  const stop = new AbortController()
  const interrupt = () => stop.abort()
  // A trial upload is removed, and a repair finished, before the program ends; a second Ctrl-C ends it at once.
  process.once('SIGINT', interrupt)
  const fixed: Looked = options.fix
    ? await runFix(cli, host, request, options, stop.signal)
    : await look(cli, host, request, options, stop.signal)
  process.off('SIGINT', interrupt)
  if (stop.signal.aborted) throw new Interrupted()
  const { examination } = fixed
  const findings = findingWords(examination, host, cli.language)
  if (json) {
    const whole = reportJson(examination, findings)
    const repairs = fixed.repairs ? { repairs: repairsJson(fixed.repairs) } : {}
    cli.out.line(JSON.stringify({ ...whole, ...repairs }, null, 2))
  }
  if (report !== undefined) {
    const clean: Examination = redacted(examination, host)
    await writeReport(cli, report, {
      examination: clean,
      verdict: verdictWords(clean, withoutPaths(fixed.request, host.home), host, cli.language),
      findings: findingWords(clean, host, cli.language),
    })
  }
  return examination.verdict === 'healthy' ? 0 : 1
}

/** What was seen last, and what was repaired (with `--fix`). */
type Looked = Pick<Fixed, 'examination' | 'request'> & Partial<Pick<Fixed, 'repairs'>>

/** One look, without repairs. */
async function look(
  cli: Cli,
  host: Host,
  request: Request,
  options: Options,
  interrupt: AbortSignal,
): Promise<Looked> {
  const progress = showProgress(cli, host, { quiet: options.json === true })
  const person = personAtTerminal(cli, options, progress)
  const examination = await examine(host, request, person, { events: progress.events, interrupt })
  progress.end()
  person.rethrow()
  if (!options.json && !interrupt.aborted) {
    const verdict = verdictWords(examination, request, host, cli.language)
    const findings = findingWords(examination, host, cli.language)
    printReport(cli, host, { examination, verdict, findings, probesShown: progress.shown })
  }
  return { examination, request }
}

/** The command of the report names no home folder. */
function withoutPaths(request: Request, home: string): Request {
  const short = (path: string) => path.replace(home, '~')
  return {
    ...request,
    keyFiles: request.keyFiles.map(short),
    configFile: request.configFile && short(request.configFile),
  }
}

async function requestOf(target: Target, options: Options): Promise<Request> {
  const { site, destination, frontDoor } = await serviceNamed(options.site, options.service)
  return {
    host: target.host,
    user: target.user,
    port: options.port ?? null,
    keyFiles: options.identity ?? [],
    configFile: options.configFile ?? null,
    site,
    sites: site ? [site] : await bundledProfiles(),
    destination,
    frontDoor,
    timeoutMs: options.timeout === undefined ? DEFAULT_TIMEOUT_MS : options.timeout * 1000,
    acceptNewHostKey: options.acceptNewHostKey === true,
    write: options.write === true,
    idleSeconds: options.idle ?? null,
  }
}

function wholeNumber(cli: Cli, least: number, most: number, text: Text): (value: string) => number {
  return (value) => {
    const number = /^\d{1,5}$/.test(value) ? Number(value) : 0
    if (number < least || number > most) throw new InvalidArgumentError(cli.say(text))
    return number
  }
}
