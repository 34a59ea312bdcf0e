import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const packageFolder = fileURLToPath(new URL('../..', import.meta.url))
const sitesFolder = fileURLToPath(new URL('../../../../sites', import.meta.url))
// Below node_modules, so that the bundle finds the packages it leaves outside.
const buildFolder = fileURLToPath(new URL('../../../../node_modules/.tsunagu-test', import.meta.url))

export interface Outcome {
  /** Null when a signal ended it. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  /** Added to an environment that holds PATH, and a HOME and a locale (`C.UTF-8`) of its own. */
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** What standard input holds. Without it, standard input is empty. */
  readonly input?: string | Uint8Array
  /** What further file descriptors hold, from 3 on. */
  readonly descriptors?: readonly string[]
}

/** One exchange at a terminal: wait until `expect` is shown, then type `send`. */
export interface Exchange {
  readonly expect: string
  readonly send: string
}

/** The real command, compiled from today's sources, as a program to start. */
export interface TestCommand {
  /** The script to give to `node`. */
  readonly script: string
  /** An empty folder, HOME of every run, removed by {@link close}. */
  readonly home: string
  run(args: readonly string[], surroundings?: Surroundings): Promise<Outcome>
  /**
   * Runs at a terminal of its own (needs python3). `stdout` of the outcome is all that the terminal showed.
   * @throws when an expected text does not appear within 20 s
   */
  runAtTerminal(
    args: readonly string[],
    exchanges: readonly Exchange[],
    surroundings?: Surroundings & { readonly columns?: number },
  ): Promise<Outcome>
  close(): void
}

/** Bundles the command. Takes about a second; do it once in a test file, in `beforeAll`. */
export async function buildTestCommand(): Promise<TestCommand> {
  mkdirSync(buildFolder, { recursive: true })
  const folder = mkdtempSync(join(buildFolder, 'cli-'))
  // The command finds the site profiles from where it stands in the repository.
  const cli = join(folder, 'packages', 'cli')
  await bundle(join(cli, 'dist'))
  cpSync(join(packageFolder, 'bin'), join(cli, 'bin'), { recursive: true })
  cpSync(join(packageFolder, 'package.json'), join(cli, 'package.json'))
  cpSync(sitesFolder, join(folder, 'sites'), { recursive: true })
  const home = join(folder, 'home')
  mkdirSync(home)
  const script = join(cli, 'bin', 'tsunagu.js')
  const environment = (surroundings: Surroundings): Record<string, string> => ({
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    LC_ALL: 'C.UTF-8',
    TERM: 'xterm',
    ...surroundings.env,
  })
  return {
    script,
    home,
    run: (args, surroundings = {}) =>
      start(process.execPath, [script, ...args], environment(surroundings), surroundings),
    async runAtTerminal(args, exchanges, surroundings = {}) {
      const terminal = fileURLToPath(new URL('./terminal.py', import.meta.url))
      const plan = JSON.stringify({
        command: [process.execPath, script, ...args],
        exchanges,
        columns: surroundings.columns ?? 80,
      })
      const outcome = await start('python3', [terminal, plan], environment(surroundings), surroundings)
      if (outcome.code === 99) throw new Error(`${outcome.stderr}\n${outcome.stdout}`)
      return outcome
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function bundle(outDir: string): Promise<void> {
  const conditions = ['@tsunagu/source', 'node', 'import', 'module', 'default']
  await build({
    configFile: false,
    root: packageFolder,
    logLevel: 'error',
    resolve: { conditions },
    ssr: { noExternal: [/^@tsunagu\//], resolve: { conditions } },
    build: {
      ssr: join(packageFolder, 'src', 'main.ts'),
      outDir,
      minify: false,
      target: 'node20',
      // All in one folder, so that what a module finds beside itself does not depend on how the code is split.
      rolldownOptions: { output: { entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js' } },
    },
  })
  writeFileSync(join(outDir, 'package.json'), '{"type":"module"}')
}

function start(
  program: string,
  args: readonly string[],
  env: Record<string, string>,
  { cwd, input, descriptors = [] }: Surroundings,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env,
      ...(cwd && { cwd }),
      // A session of its own has no controlling terminal: nobody can be asked by accident.
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe', ...descriptors.map(() => 'pipe' as const)],
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout?.on('data', (bytes: Buffer) => stdout.push(bytes))
    child.stderr?.on('data', (bytes: Buffer) => stderr.push(bytes))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    )
    for (const [index, text] of [input ?? '', null, null, ...descriptors].entries()) {
      const stream = child.stdio[index]
      if (text === null || !stream || !('end' in stream)) continue
      stream.on('error', () => {})
      stream.end(text)
    }
  })
}
