import { relative, resolve } from 'node:path'
import {
  type Config,
  ConfigError,
  DEMO_HOST,
  type DemoAccount,
  type Endpoint,
  errorText,
  Gateway,
  isLoopbackOnly,
  parseConfig,
  parseEndpoint,
  prepareDemo,
  readConfig,
  StartError,
} from '@tsunagu/gateway'
import { Portal } from '@tsunagu/portal'
import { StoreError } from '@tsunagu/store'
import type { Cli } from '../../cli.ts'
import type { CommandBuilder } from '../../command.ts'
import { version } from '../../contents.ts'
import { Failure, usageFailure } from '../../failure.ts'
import type { Phrase, Text } from '../../language.ts'
import { collectLessOften } from './garbage-collection.ts'
import { type LogForm, type ServiceLog, serviceLog } from './service-log.ts'

const texts = {
  data: {
    ja: 'データディレクトリ（既定: 環境変数 TSUNAGU_DATA、なければ ./data）',
    en: 'where the data is kept (default: TSUNAGU_DATA, else ./data)',
  },
  config: { ja: '設定ファイル（YAML）', en: 'configuration file (YAML)' },
  sftp: {
    ja: 'SFTP を受け付けるアドレス。複数指定可（既定: 127.0.0.1:2222）',
    en: 'where to offer SFTP; may be repeated (default: 127.0.0.1:2222)',
  },
  http: {
    ja: '接続の案内と指紋のページを出すアドレス（既定: 設定ファイルの http.listen、なければ出さない。--demo では 127.0.0.1:8080）',
    en: 'where to show how to connect, and the fingerprints (default: http.listen of the configuration, else nowhere; with --demo 127.0.0.1:8080)',
  },
  log: { ja: 'ログの形式: text または json', en: 'form of the log: text or json' },
  demo: {
    ja: '空の状態なら、このコンピュータからだけ試せるアカウント demo を作る',
    en: 'on an empty service, make an account "demo" that can be tried from this machine only',
  },
  unknownLog: { ja: '--log には text か json を指定してください', en: '--log takes text or json' },
  stopping: {
    ja: '終了します。処理中の転送の区切りを待っています…',
    en: 'stopping; requests in work are finished first …',
  },
  stopped: { ja: '終了しました', en: 'stopped' },
  demoTitle: {
    ja: 'すぐに試せます。別の端末で、次の二行を貼り付けてください（送る、見る）:',
    en: 'Try it: paste these two lines into another terminal (send a file, list it):',
  },
  demoNote: {
    ja: 'アカウント demo は、このコンピュータの中（ループバック）からだけ使えます。止めるには Ctrl-C を押してください。',
    en: 'The account "demo" can be used from this machine only (loopback). Press Ctrl-C to stop.',
  },
  noDemo: {
    ja: '外から届くアドレスで受け付けているため、お試し用のアカウント demo は使えません。',
    en: 'The service can be reached from outside, so there is no account "demo" to try.',
  },
} satisfies Record<string, Text>

const ready: Phrase<{ addresses: string; data: string }> = {
  ja: ({ addresses, data }) => `ready ${addresses}（データ: ${data}）`,
  en: ({ addresses, data }) => `ready ${addresses} (data: ${data})`,
}

const cannotStart: Phrase<{ reason: string }> = {
  ja: ({ reason }) => `サービスを始められません: ${reason}`,
  en: ({ reason }) => `the service cannot start: ${reason}`,
}

const noPages = {
  ja: (reason: string) =>
    `ウェブページは出せませんが、SFTP は使えます: ${reason}。別のアドレスで出すには --http 127.0.0.1:8081 のように指定してください。`,
  en: (reason: string) =>
    `There are no web pages, but SFTP works: ${reason}. To show them elsewhere, use for example --http 127.0.0.1:8081.`,
}

/** Where the pages of a demo are; a demo without them is still one, so a taken port does not stop it. */
const DEMO_HTTP: Endpoint = { host: '127.0.0.1', port: 8080 }

/** How long running requests may take after the first signal, in milliseconds. */
const STOP_WITHIN_MS = 10_000

type ServeOptions = {
  data?: string
  config?: string
  sftp?: string[]
  http?: string
  log: string
  demo?: boolean
}

export const serve: CommandBuilder = (command, cli) => {
  command
    .option('--data <DIR>', cli.say(texts.data))
    .option('--config <FILE>', cli.say(texts.config))
    .option('--sftp <HOST:PORT>', cli.say(texts.sftp), (value: string, all: string[] = []) => [...all, value])
    .option('--http <HOST:PORT>', cli.say(texts.http))
    .option('--log <text|json>', cli.say(texts.log), 'text')
    .option('--demo', cli.say(texts.demo))
    .action(cli.action((options: ServeOptions) => run(options, cli)))
}

async function run(options: ServeOptions, cli: Cli): Promise<0 | 1> {
  collectLessOften()
  if (options.log !== 'text' && options.log !== 'json') throw usageFailure(texts.unknownLog)
  const form: LogForm = options.log
  const dataDirectory = resolve(options.data ?? cli.env['TSUNAGU_DATA'] ?? 'data')
  const log = serviceLog(form, cli.out, cli.err)
  const { config, listen, http } = await configurationOf(options)
  const stop = stopSignals()
  let gateway: Gateway
  try {
    gateway = await Gateway.start({
      config,
      dataDirectory,
      ...(listen === undefined ? {} : { listen }),
      version: version(),
      log,
    })
  } catch (error) {
    throw startFailure(error)
  }
  const web = { gateway, publicHost: config.http.publicHost ?? null, log }
  const portal = await openPortal(http, web).catch(async (error) => {
    await gateway.stop(STOP_WITHIN_MS)
    throw startFailure(error)
  })
  const demoPortal =
    http === undefined && options.demo ? await openPortal(DEMO_HTTP, web).catch(toError) : null
  const pages = portal ?? (demoPortal instanceof Portal ? demoPortal : null)
  const demo = options.demo ? await prepareDemo(gateway, dataDirectory) : null
  log.flush()
  announce(gateway, demo, pages, { options, form, dataDirectory, cli })
  if (demoPortal instanceof Error) {
    const text = reasonOf(demoPortal)
    if (form === 'text') cli.out.prose(cli.say({ ja: noPages.ja(text.ja), en: noPages.en(text.en) }))
    else log.warn('no-web-pages', { reason: errorText(demoPortal) })
  }
  await stop.first
  if (form === 'text') cli.err.line(cli.say(texts.stopping))
  else log.info('stopping')
  await Promise.race([Promise.all([gateway.stop(STOP_WITHIN_MS), pages?.stop()]), stop.second])
  log.flush()
  if (form === 'text') cli.err.line(cli.say(texts.stopped))
  else log.info('stopped')
  log.flush()
  return 0
}

async function configurationOf({ config: file, sftp, http }: ServeOptions): Promise<{
  config: Config
  listen: Endpoint[] | undefined
  http: Endpoint | undefined
}> {
  try {
    const config = file === undefined ? parseConfig({}, 'defaults') : await readConfig(resolve(file))
    return {
      config,
      listen: sftp?.map((text) => parseEndpoint(text, '--sftp')),
      http: http === undefined ? config.http.listen : parseEndpoint(http, '--http'),
    }
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    throw usageFailure({
      ja: `設定に誤りがあります: ${error.text.ja}`,
      en: `the configuration is wrong: ${error.text.en}`,
    })
  }
}

async function openPortal(
  endpoint: Endpoint | undefined,
  { gateway, publicHost, log }: { gateway: Gateway; publicHost: string | null; log: ServiceLog },
): Promise<Portal | null> {
  return endpoint === undefined ? null : Portal.start({ endpoint, service: gateway, publicHost, log })
}

function toError(problem: unknown): Error {
  return problem instanceof Error ? problem : new Error(String(problem))
}

/** As people would type it from here; a path that would begin with `../` is clearer as it is. */
function shortPath(path: string): string {
  const fromHere = relative('', path) || '.'
  return fromHere.startsWith('..') ? path : fromHere
}

function announce(
  gateway: Gateway,
  demo: DemoAccount | null,
  portal: Portal | null,
  {
    options,
    form,
    dataDirectory,
    cli,
  }: { options: ServeOptions; form: LogForm; dataDirectory: string; cli: Cli },
): void {
  const addresses = gateway.doors.map(({ address }) => address)
  const http = portal === null ? [] : [portal.address]
  if (form === 'json') {
    cli.out.line(
      JSON.stringify({
        time: new Date().toISOString(),
        level: 'info',
        event: 'ready',
        sftp: addresses,
        http,
        data: dataDirectory,
        hostKeys: gateway.doors.flatMap(({ name, hostKeys }) =>
          hostKeys.map(({ type, fingerprintSha256 }) => ({ frontDoor: name, type, fingerprintSha256 })),
        ),
        ...(demo === null ? {} : { demo: { sshConfig: demo.sshConfigFile, host: DEMO_HOST } }),
      }),
    )
    return
  }
  cli.out.line(
    cli.say(ready, {
      addresses: [
        ...addresses.map((address) => `sftp://${address}`),
        ...http.map((address) => `http://${address}`),
      ].join(' '),
      data: shortPath(dataDirectory),
    }),
  )
  if (demo !== null) {
    const config = quoted(shortPath(demo.sshConfigFile))
    cli.out.line()
    cli.out.prose(cli.say(texts.demoTitle))
    cli.out.line()
    cli.out.line(`  echo 'put README.md' | sftp -F ${config} ${DEMO_HOST}`)
    cli.out.line(`  echo 'ls -l' | sftp -F ${config} ${DEMO_HOST}`)
    cli.out.line()
    cli.out.prose(cli.say(texts.demoNote))
  } else if (options.demo && !isLoopbackOnly(gateway.doors)) {
    cli.out.prose(cli.say(texts.noDemo))
  }
}

/** As a shell needs it; most paths need nothing. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`
}

/** The first SIGTERM or SIGINT asks for an orderly end, the second does not wait. */
function stopSignals(): { first: Promise<void>; second: Promise<void> } {
  let signals = 0
  let onFirst = (): void => {}
  let onSecond = (): void => {}
  const first = new Promise<void>((resolve) => {
    onFirst = resolve
  })
  const second = new Promise<void>((resolve) => {
    onSecond = resolve
  })
  const onSignal = (): void => {
    signals++
    if (signals === 1) onFirst()
    else {
      onSecond()
      // Open sockets would keep the process; whoever signals twice wants it gone.
      setImmediate(() => process.exit(1))
    }
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
  return { first, second }
}

/** In both languages where the error has words of its own for its reader. */
function reasonOf(error: Error): Text {
  return error instanceof StartError ? error.text : { ja: error.message, en: error.message }
}

function startFailure(error: unknown): Failure {
  if (error instanceof StoreError) {
    const [ja, en] = [error.textIn('ja'), error.textIn('en')]
    return new Failure(
      { ja: cannotStart.ja({ reason: ja.problem }), en: cannotStart.en({ reason: en.problem }) },
      { hint: { ja: ja.remedy, en: en.remedy }, cause: error },
    )
  }
  if (error instanceof Error) {
    const { ja, en } = reasonOf(error)
    return new Failure(
      { ja: cannotStart.ja({ reason: ja }), en: cannotStart.en({ reason: en }) },
      { cause: error },
    )
  }
  throw error
}
