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
import type { Cli } from '../../cli.ts'
import type { CommandBuilder } from '../../command.ts'
import { addExamples } from '../../examples.ts'
import { usageFailure } from '../../failure.ts'
import { isThere } from '../../files.ts'
import { fill, type Phrase, type Text } from '../../language.ts'
import { Interrupted } from '../../prompt.ts'
import { bundledProfiles } from '../site/profiles.ts'
import { runFix } from './fix.ts'
import { addOptions, type Options } from './options.ts'
import { personAtTerminal } from './person.ts'
import { showProgress } from './progress.ts'
import { writeReport } from './report-file.ts'
import { printReport } from './report-text.ts'
import { serviceNamed } from './service.ts'
import type { Target } from './target.ts'
import { undoRepairs } from './undo.ts'

const texts = {
  description: {
    ja: [
      'サーバへ接続する順に一つずつ調べ、送れない原因と対処を示します。この計算機の設定とファイルは読むだけで、',
      '--fix を付けなければ何も変更しません。送る相手は、指定したサーバ（と、SSH の設定にあるプロキシ）だけです。',
      '鍵が登録されているかを知るために、この計算機にある公開鍵を署名なしで提示します。',
    ].join(''),
    en: [
      'Goes through a connection step by step and says why files cannot be sent, and what to do. It only reads the',
      'settings and files of this computer, and changes nothing without --fix. Nothing is sent to anybody but the',
      'server that you name (and the proxy of your SSH settings). To learn which key is registered, it shows the',
      'server the public keys of this computer, without a signature.',
    ].join(' '),
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
    text: { ja: '見つかった原因を、尋ねながら直す', en: 'Repair what is found, asking first' },
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

/** `tsunagu doctor [USER@]HOST`. Exit code 0: healthy; 1: a problem was found, or not all could be looked at. */
export const doctor: CommandBuilder = (command, cli) => {
  command.description(cli.say(texts.description))
  addOptions(command, cli)
  command.action(cli.action((target: Target | undefined, options: Options) => start(target, options, cli)))
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
    sites: site ? [site] : bundledProfiles(),
    destination,
    frontDoor,
    timeoutMs: options.timeout === undefined ? DEFAULT_TIMEOUT_MS : options.timeout * 1000,
    acceptNewHostKey: options.acceptNewHostKey === true,
    write: options.write === true,
    portal: options.portal ?? null,
    idleSeconds: options.idle ?? null,
  }
}
