import type { CompletionCommand } from './model.ts'

/**
 * A completion script for fish. `__tsunagu_at key new` is true while the words before the cursor have led to
 * exactly that command.
 */
export function fishCompletion(commands: readonly CompletionCommand[]): string {
  const below = commands.flatMap(({ path }) => (path.length ? [path.join(' ')] : []))
  const valued = commands.flatMap(({ options }) =>
    options.flatMap(({ flags, value }) => (value ? flags : [])),
  )
  const lines = commands.flatMap((command) => {
    const here = `complete -c tsunagu -n ${quoted(['__tsunagu_at', ...command.path].join(' '))}`
    return [
      ...command.commands.map(({ name, description }) => `${here} -a ${name} -d ${quoted(description)}`),
      ...command.operands.choices.map((choice) => `${here} -a ${choice}`),
      ...(command.operands.files ? [`${here} -F`] : []),
      ...command.options.map(({ flags, description, value }) => {
        const names = flags.map((flag) =>
          flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
        )
        const argument =
          value && (value.choices.length ? [`-x -a ${quoted(value.choices.join(' '))}`] : ['-r -F'])
        return [here, ...names, ...(argument ?? []), '-d', quoted(description)].join(' ')
      }),
    ]
  })
  return `# fish completion for tsunagu, made by: tsunagu completion fish

function __tsunagu_at
    set -l commands ${below.map(quoted).join(' ')}
    set -l valued ${[...new Set(valued)].join(' ')}
    set -l at
    set -l option
    for word in (commandline -opc)[2..-1]
        if test -n "$option"
            set option
        else if contains -- $word $valued
            set option $word
        else if contains -- "$(string join ' ' $at $word)" $commands
            set at $at $word
        end
    end
    test "$at" = "$argv"
end

complete -c tsunagu -f
${lines.join('\n')}
`
}

/** In fish, only the backslash and the quote itself mean something between single quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
