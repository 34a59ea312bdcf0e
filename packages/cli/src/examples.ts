import type { Command } from 'commander'
import type { Cli } from './cli.ts'
import type { Text } from './language.ts'

const heading: Text = { ja: '例:', en: 'Examples:' }

/** A command line to copy, and what it does. */
export interface Example {
  readonly line: string
  readonly text: Text
}

/** Adds examples at the end of a command's help: each is a line to copy below what it does. */
export function addExamples(command: Command, cli: Cli, examples: readonly Example[]): void {
  const lines = examples.flatMap(({ line, text }) => [`  ${cli.say(text)}`, `    ${line}`])
  command.addHelpText('after', ['', cli.say(heading), ...lines].join('\n'))
}
