/**
 * Our own reading of ssh_config, for machines without OpenSSH, and for finding the line that set a value.
 * `Host`, `Include`, and of `Match` what asks for names (ssh_config(5)); `Match exec` and its like would run
 * programs: they are not followed, and named as such.
 */
import { type Host, MAX_FILE_BYTES } from '../host.ts'
import type { ConfigProblem, SetAt } from './settings.ts'
import { expandPath, type Options, words } from './values.ts'

export interface ConfigReading {
  readonly options: Options
  /** Where each value in `options` was set, in the same order. */
  readonly setAt: readonly SetAt[]
  readonly problems: readonly ConfigProblem[]
  readonly notFollowed: readonly string[]
}

export interface ConfigQuery {
  /** What was typed. */
  readonly host: string
  /** Given on the command line; null when it was not. */
  readonly user: string | null
}

/** Options whose values add up instead of the first one winning. */
const additive: ReadonlySet<string> = new Set([
  'identityfile',
  'certificatefile',
  'localforward',
  'remoteforward',
  'sendenv',
])
const MAX_INCLUDE_DEPTH = 16

/** Reads these files, the first value of each option winning. A file that is not there counts as empty. */
export async function readConfig(
  host: Host,
  files: readonly { readonly path: string; readonly ofUser: boolean }[],
  query: ConfigQuery,
): Promise<ConfigReading> {
  const options = new Map<string, string[]>()
  const setAt: SetAt[] = []
  const problems: ConfigProblem[] = []
  const notFollowed: string[] = []

  const set = (option: string, value: string, file: string, line: number): void => {
    const known = options.get(option)
    if (known && !additive.has(option)) return
    if (known) known.push(value)
    else options.set(option, [value])
    setAt.push({ option, value, file, line })
  }

  const readFile = async (path: string, ofUser: boolean, depth: number): Promise<void> => {
    const file = await host.read(path, MAX_FILE_BYTES)
    if (file.outcome === 'missing') return
    if (file.outcome !== 'ok') {
      problems.push({ problem: 'unreadable', file: path, line: null, option: null })
      return
    }
    if (ofUser && (await tooOpen(host, path))) {
      problems.push({ problem: 'bad-permissions', file: path, line: null, option: null })
    }
    let active = true
    const lines = new TextDecoder().decode(file.bytes).split(/\r?\n/)
    for (const [index, text] of lines.entries()) {
      const line = index + 1
      const parsed = parseLine(text)
      if (parsed === null) continue
      const { option, value } = parsed
      if (value === '') {
        problems.push({ problem: 'missing-value', file: path, line, option: parsed.written })
        continue
      }
      if (option === 'host') active = hostMatches(words(value), query.host)
      else if (option === 'match') {
        const answer = matchMatches(words(value), query, options, host)
        if (answer === null) notFollowed.push(`${path}:${line}: Match ${value}`)
        active = answer === true
      } else if (!active) continue
      else if (option === 'include') {
        if (depth >= MAX_INCLUDE_DEPTH)
          problems.push({ problem: 'syntax', file: path, line, option: 'Include' })
        else for (const pattern of words(value)) await include(pattern, ofUser, depth)
      } else set(option, value, path, line)
    }
  }

  const include = async (pattern: string, ofUser: boolean, depth: number): Promise<void> => {
    const base = ofUser ? `${host.home}/.ssh` : '/etc/ssh'
    const expanded = expandPath(pattern, host, {})
    const absolute = /^(?:[/\\]|[A-Za-z]:)/.test(expanded) ? expanded : `${base}/${expanded}`
    for (const path of await glob(host, absolute)) await readFile(path, ofUser, depth + 1)
  }

  for (const { path, ofUser } of files) await readFile(path, ofUser, 0)
  return { options, setAt, problems, notFollowed }
}

/** `Option value`, `Option=value`; null for empty lines and comments. */
function parseLine(
  text: string,
): { readonly option: string; readonly written: string; readonly value: string } | null {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.startsWith('#')) return null
  const [, written = '', value = ''] = /^([^\s=]+)(?:\s*=\s*|\s+|$)(.*)$/.exec(trimmed) ?? []
  // A comment may follow a value (OpenSSH 8.5 and later).
  return { option: written.toLowerCase(), written, value: value.replace(/\s+#[^"]*$/, '').trim() }
}

/** Unix: OpenSSH refuses a user's settings that others could change. */
async function tooOpen(host: Host, path: string): Promise<boolean> {
  if (host.platform === 'windows') return false
  const found = await host.stat(path)
  if (found.outcome !== 'ok') return false
  const strange = found.owner !== null && found.owner !== 0 && found.owner !== host.userId
  return strange || (found.mode & 0o022) !== 0
}

/** One pattern without its `!`; `*` and `?` as in ssh_config(5), PATTERNS. */
export function matchesPattern(pattern: string, text: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.')
  return new RegExp(`^${source}$`, 'i').test(text)
}

/** A negated pattern that matches decides; otherwise one that matches is enough. */
export function hostMatches(patterns: readonly string[], name: string): boolean {
  if (patterns.some((pattern) => pattern.startsWith('!') && matchesPattern(pattern.slice(1), name)))
    return false
  return patterns.some((pattern) => !pattern.startsWith('!') && matchesPattern(pattern, name))
}

/** Null when it asks for something that is not followed here. */
function matchMatches(
  criteria: readonly string[],
  query: ConfigQuery,
  options: Options,
  host: Host,
): boolean | null {
  const list = (text: string) => text.split(',')
  let result: boolean | null = true
  for (let at = 0; at < criteria.length; at++) {
    const written = criteria[at] ?? ''
    const negated = written.startsWith('!')
    const criterion = written.replace(/^!/, '').toLowerCase()
    if (criterion === 'all') continue
    if (criterion === 'canonical' || criterion === 'final') return null
    const argument = criteria[++at] ?? ''
    const subject = {
      host: options.get('hostname')?.[0] ?? query.host,
      originalhost: query.host,
      user: query.user ?? options.get('user')?.[0] ?? host.userName,
      localuser: host.userName,
    }[criterion]
    if (subject === undefined) return null
    if (hostMatches(list(argument), subject) === negated) result = false
  }
  return result
}

/** Paths that fit a pattern with `*` and `?` in any of its parts. */
async function glob(host: Host, pattern: string): Promise<string[]> {
  const parts = pattern.split(/[/\\]/)
  let found = [parts[0] ?? '']
  for (const part of parts.slice(1)) {
    if (!/[*?]/.test(part)) {
      found = found.map((base) => `${base}/${part}`)
      continue
    }
    const next: string[] = []
    for (const base of found)
      for (const name of (await host.list(base === '' ? '/' : base)) ?? [])
        if (matchesPattern(part, name) && !name.startsWith('.')) next.push(`${base}/${name}`)
    found = next
  }
  return found
}
