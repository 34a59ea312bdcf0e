import type { Argument, Command, Option } from 'commander'

/** What may be completed at one place of the command line: a choice of words, or names of files. */
export interface Completable {
  /** The words to choose from; empty when there are none to know in advance. */
  readonly choices: readonly string[]
  /** Whether anything else may stand here; a file name is then the best guess. */
  readonly files: boolean
}

export interface CompletionOption {
  /** `-o`, `--option`: what can be typed. */
  readonly flags: readonly string[]
  readonly description: string
  /** The value that follows, or null for a flag without one. */
  readonly value: Completable | null
}

/** One command of the tree, root included, without anything of the parser. */
export interface CompletionCommand {
  /** The words after `tsunagu`; empty for the root. */
  readonly path: readonly string[]
  readonly description: string
  readonly options: readonly CompletionOption[]
  /** What may stand for the command's arguments. */
  readonly operands: Completable
  /** The names and descriptions of the commands below this one. */
  readonly commands: readonly { readonly name: string; readonly description: string }[]
}

/** All commands of the program, each after its parent. */
export function completionModel(program: Command, path: readonly string[] = []): CompletionCommand[] {
  const help = program.createHelp()
  const commands = help.visibleCommands(program)
  return [
    {
      path,
      description: program.description(),
      options: help.visibleOptions(program).map(completionOption),
      operands: operands(program.registeredArguments),
      commands: commands.map((command) => ({
        name: command.name(),
        description: command.summary() || command.description(),
      })),
    },
    ...commands.flatMap((command) => completionModel(command, [...path, command.name()])),
  ]
}

function completionOption(option: Option): CompletionOption {
  return {
    flags: [option.short, option.long].filter((flag): flag is string => Boolean(flag)),
    description: option.description,
    value: option.required || option.optional ? completable(option.argChoices) : null,
  }
}

function operands(args: readonly Argument[]): Completable {
  const all = args.map(({ argChoices }) => completable(argChoices))
  return { choices: all.flatMap(({ choices }) => choices), files: all.some(({ files }) => files) }
}

function completable(choices: readonly string[] | undefined): Completable {
  return { choices: choices ?? [], files: choices === undefined }
}

/** A command as the shell scripts spell the way to it: `/key/new`; the root is empty. */
export function place({ path }: CompletionCommand): string {
  return path.map((word) => `/${word}`).join('')
}

/** The words that the scripts of bash and zsh wait for while they walk along the command line, as `case` patterns. */
export function walkPatterns(commands: readonly CompletionCommand[]): {
  /** A command below the one reached so far. */
  readonly commands: string
  /** An option that is followed by its value. */
  readonly valuedOptions: string
} {
  const valued = commands.flatMap((command) =>
    command.options.flatMap(({ flags, value }) =>
      value ? flags.map((flag) => `${place(command)}/${flag}`) : [],
    ),
  )
  return { commands: commands.map(place).filter(Boolean).join('|'), valuedOptions: valued.join('|') }
}
