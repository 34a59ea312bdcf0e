import type { Command } from 'commander'
import type { Cli } from './cli.ts'
import type { Text } from './language.ts'

/**
 * Adds arguments, options, help texts and the action to a command. It runs only when its command was named
 * on the command line (or when the completion is generated).
 */
export type CommandBuilder = (command: Command, cli: Cli) => void

/** A command of the tree, known by name; its code is loaded when it is needed. */
export interface CommandEntry {
  readonly name: string
  /** One line for the list of commands: what it is for. */
  readonly summary: Text
  /** Not listed by help and the completion. */
  readonly hidden?: true
  readonly load: () => Promise<CommandBuilder>
}

/** A command that only holds other commands, such as `tsunagu key`. */
export interface CommandGroup {
  readonly name: string
  readonly summary: Text
  readonly commands: readonly CommandNode[]
}

export type CommandNode = CommandEntry | CommandGroup
