import { type CompletionCommand, place, walkPatterns } from './model.ts'

/**
 * A completion script for zsh, either sourced or put into a folder of `fpath`. It walks over the words
 * before the cursor: `at` is the command reached so far (`/key/new`), `option` an option that waits for its
 * value.
 */
export function zshCompletion(commands: readonly CompletionCommand[]): string {
  const walk = walkPatterns(commands)
  const cases = commands.flatMap((command) => {
    const options = command.options.flatMap(({ flags, description }) =>
      flags.map((flag) => described(flag, description)),
    )
    const operands = [
      ...command.commands.map(({ name, description }) => described(name, description)),
      ...command.operands.choices.map(quoted),
    ]
    return [
      ...command.options.flatMap(({ flags, value }) =>
        value?.choices.length
          ? [
              `    ${flags.map((flag) => `'${place(command)} ${flag}'`).join('|')}) operands=(${value.choices.map(quoted).join(' ')}) ;;`,
            ]
          : [],
      ),
      `    '${place(command)}')
      options=(${options.join(' ')})
      operands=(${operands.join(' ')}) ;;`,
    ]
  })
  return `#compdef tsunagu
# zsh completion for tsunagu, made by: tsunagu completion zsh

_tsunagu() {
  local at='' option='' word i
  local -a options operands
  for ((i = 2; i < CURRENT; i++)); do
    word=\${words[i]}
    if [[ -n $option ]]; then
      option=''
      continue
    fi
    case "$at/$word" in
      ${walk.commands}) at=$at/$word ;;
      ${walk.valuedOptions}) option=$word ;;
    esac
  done
  if [[ -z $option && $PREFIX == --*=* ]]; then
    option=\${PREFIX%%=*}
    compset -P '*='
  fi
  case "$at\${option:+ $option}" in
${cases.join('\n')}
  esac
  if [[ -z $option && $PREFIX == -* ]]; then
    _describe -o option options
  elif (( $#operands )); then
    _describe operand operands
  else
    _files
  fi
}

# Sourced from ~/.zshrc rather than loaded by compinit.
if [[ \${zsh_eval_context[-1]} != loadautofunc ]]; then
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _tsunagu tsunagu
else
  _tsunagu "$@"
fi
`
}

function described(word: string, description: string): string {
  return quoted(`${word.replaceAll(':', '\\:')}:${description}`)
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
