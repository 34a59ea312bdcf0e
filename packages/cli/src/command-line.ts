import { type Command, CommanderError } from 'commander'
import type { Cli } from './cli.ts'
import type { CommandNode } from './command.ts'
import { version } from './contents.ts'
import { Failure } from './failure.ts'
import { fill, type Language, localeLanguage, type Phrase, requestedLanguage, type Text } from './language.ts'
import { createOutput } from './output.ts'
import { pastedKeyFailure } from './pasted-key.ts'
import { createProgram } from './program.ts'
import { createPrompt, Interrupted } from './prompt.ts'
import { usageErrorText } from './usage-errors.ts'

const texts = {
  error: { ja: 'エラー', en: 'error' },
  unexpected: {
    ja: 'tsunagu の不具合です。お手数ですが、実行したコマンドと次の内容をお知らせください。',
    en: 'this is a bug in tsunagu. Please report it with the command you ran and these lines.',
  },
} satisfies Record<string, Text>

const seeHelp: Phrase<{ command: string }> = {
  ja: ({ command }) => `使い方は ${command} --help で見られます。`,
  en: ({ command }) => `See ${command} --help.`,
}

/** The exit code that shells use for a program ended by Ctrl-C. */
const interruptedExitCode = 130

/**
 * Runs the command line of `process` with these commands and returns its exit code. The only place that knows
 * the real process; it is left to end by itself, so that pipes are flushed.
 */
export async function runCommandLine(process: NodeJS.Process, tree: readonly CommandNode[]): Promise<number> {
  endQuietlyWithoutReader(process)
  const { env, platform } = process
  const argv = process.argv.slice(2)
  const intlLocale = Intl.DateTimeFormat().resolvedOptions().locale
  const language = requestedLanguage(argv) ?? localeLanguage({ env, platform, intlLocale })
  const prompt = createPrompt(process)
  let exitCode: number = 0
  const cli: Cli = {
    language,
    env,
    prompt,
    out: createOutput(process.stdout, env),
    err: createOutput(process.stderr, env),
    say: speaker(language),
    action:
      (work) =>
      async (...args) => {
        exitCode = await work(...args)
      },
  }
  let current: Command | null = null
  const program = createProgram(tree, cli, version(), (command) => {
    current = command
  })
  try {
    const pasted = pastedKeyFailure(argv)
    if (pasted) throw pasted
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    exitCode = report(error, cli, commandPath(current ?? program))
  } finally {
    prompt.close()
  }
  return exitCode
}

function speaker(language: Language): Cli['say'] {
  return <Values>(text: Text | Phrase<Values>, values?: Values) => {
    const one = text[language]
    return typeof one === 'string' ? one : one(values as Values)
  }
}

/** Shows an error on standard error and returns its exit code. */
function report(error: unknown, cli: Cli, command: string): number {
  if (error instanceof Interrupted) return interruptedExitCode
  if (error instanceof CommanderError && error.exitCode === 0) return 0
  // A group without a command printed its help instead.
  if (error instanceof CommanderError && error.code === 'commander.help') return 2
  const { err } = cli
  const label = err.style('red', `${cli.say(texts.error)}:`)
  if (error instanceof CommanderError) {
    err.prose(`${label} ${cli.say(usageErrorText(error))}`)
    err.line(cli.say(fill(seeHelp, { command })))
    return 2
  }
  if (error instanceof Failure) {
    err.prose(`${label} ${cli.say(error.text)}`)
    if (error.hint) err.prose(cli.say(error.hint))
    return error.exitCode
  }
  err.prose(`${label} ${cli.say(texts.unexpected)}`)
  err.line(error instanceof Error ? (error.stack ?? String(error)) : String(error))
  return 1
}

function commandPath(command: Command): string {
  return command.parent ? `${commandPath(command.parent)} ${command.name()}` : command.name()
}

/**
 * `tsunagu ... | head`: when nobody reads on, there is nothing left to do and nothing to complain about. A
 * service goes on: it does more than print, and ends in order at SIGTERM, for which it listens.
 */
function endQuietlyWithoutReader(process: NodeJS.Process): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      if (process.listenerCount('SIGTERM') === 0) process.exit()
    })
  }
}
