import { type CompletionCommand, place, walkPatterns } from './model.ts'

/**
 * A completion script for bash 3.2 (macOS) and newer that needs nothing else. It walks over the words before
 * the cursor: `at` is the command reached so far (`/key/new`), `option` an option that waits for its value.
 */
export function bashCompletion(commands: readonly CompletionCommand[]): string {
  const walk = walkPatterns(commands)
  const words = commands.flatMap((command) => {
    const options = command.options.flatMap(({ flags }) => flags)
    const operands = [...command.commands.map(({ name }) => name), ...command.operands.choices]
    return [
      ...command.options.flatMap(({ flags, value }) =>
        value?.choices.length
          ? [
              `    ${flags.map((flag) => `'${place(command)} ${flag}'`).join('|')}) words='${value.choices.join(' ')}' ;;`,
            ]
          : [],
      ),
      `    '${place(command)}') options='${options.join(' ')}' words='${operands.join(' ')}' ;;`,
    ]
  })
  return `# bash completion for tsunagu, made by: tsunagu completion bash

_tsunagu() {
  local cur=\${COMP_WORDS[COMP_CWORD]} at='' option='' options='' words='' word i
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ -n $option ]]; then
      # Bash splits --lang=ja into three words.
      [[ $word == '=' ]] || option=''
      continue
    fi
    case "$at/$word" in
      ${walk.commands}) at=$at/$word ;;
      ${walk.valuedOptions}) option=$word ;;
    esac
  done
  [[ $cur == '=' ]] && cur=''
  case "$at\${option:+ $option}" in
${words.join('\n')}
  esac
  [[ -z $option && $cur == -* ]] && words=$options
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}

complete -o bashdefault -o default -F _tsunagu tsunagu
`
}
