/** What `ssh -G` prints: the settings that OpenSSH would use, and what it complains of. */
import type { ConfigProblem } from './settings.ts'
import type { Options } from './values.ts'

/** Reads the output: one `option value` for each line, the option in lower case. */
export function readSshG(output: string): Options {
  const options = new Map<string, string[]>()
  for (const line of output.split(/\r?\n/)) {
    const [, option, value] = /^([a-zA-Z]+) (.*)$/.exec(line) ?? []
    if (option === undefined || value === undefined) continue
    const name = option.toLowerCase()
    const known = options.get(name)
    if (known) known.push(value)
    else options.set(name, [value])
  }
  return options
}

/** The complaints about settings files among what it printed as errors. */
export function readConfigComplaints(errors: string): ConfigProblem[] {
  const problems: ConfigProblem[] = []
  for (const text of errors.split(/\r?\n/)) {
    const permissions = /^Bad owner or permissions on (.+)$/.exec(text)
    if (permissions)
      problems.push({ problem: 'bad-permissions', file: permissions[1] ?? '', line: null, option: null })
    const unreadable = /^Can't open user config file (.+?): /.exec(text)
    if (unreadable)
      problems.push({ problem: 'unreadable', file: unreadable[1] ?? '', line: null, option: null })
    const [, file, line, said] = /^(.+?)(?:: line | line )(\d+): (.+)$/.exec(text) ?? []
    if (file === undefined || said === undefined) continue
    problems.push({ problem: kindOf(said), file, line: Number(line), option: optionOf(said) })
  }
  return problems
}

function kindOf(said: string): ConfigProblem['problem'] {
  if (/^Bad configuration option/i.test(said)) return 'unknown-option'
  if (/missing|no argument/i.test(said)) return 'missing-value'
  return /garbage|extra arguments|unmatched|quote|Match/i.test(said) ? 'syntax' : 'bad-value'
}

function optionOf(said: string): string | null {
  return (
    /^Bad configuration option: (\S+)/i.exec(said)?.[1] ??
    /^(?:keyword )?([A-Za-z]+) (?:extra arguments|argument)/i.exec(said)?.[1] ??
    null
  )
}
