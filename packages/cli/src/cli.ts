import type { ExitCode } from './failure.ts'
import type { Language, Phrase, Text } from './language.ts'
import type { Output } from './output.ts'
import type { Prompt } from './prompt.ts'

/** What a command may use of the world it runs in. */
export interface Cli {
  readonly language: Language
  /** Standard output: results, and nothing else. */
  readonly out: Output
  /** Standard error: errors, hints, questions, progress. */
  readonly err: Output
  readonly prompt: Prompt
  readonly env: Readonly<Record<string, string | undefined>>

  /** A text in the user's language. */
  say(text: Text): string
  say<Values>(phrase: Phrase<Values>, values: Values): string

  /**
   * Wraps the work of a command for commander's `action`: its exit code becomes the process's, and a
   * `Failure` that it throws is shown to the user.
   */
  // biome-ignore lint/suspicious/noExplicitAny: commander passes arguments and options untyped, too.
  action(work: (...args: any[]) => Promise<ExitCode>): (...args: any[]) => Promise<void>
}
