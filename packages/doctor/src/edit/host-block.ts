/** The text of ssh_config, changed line by line: what is not meant stays as it is, line ends included. */

/** What a `Host` block says: enough for ssh and sftp to reach one server with one key. */
export interface HostBlock {
  /** What is typed after `sftp`. */
  readonly alias: string
  /** The server's name, when it is not the alias. */
  readonly hostName: string | null
  /** Null for 22. */
  readonly port: number | null
  readonly user: string | null
  readonly identityFile: string
}

/** The lines of a block, without line ends. */
export function hostBlockLines({ alias, hostName, port, user, identityFile }: HostBlock): string[] {
  return [
    `Host ${alias}`,
    ...(hostName ? [`    HostName ${hostName}`] : []),
    ...(port ? [`    Port ${port}`] : []),
    ...(user ? [`    User ${user}`] : []),
    `    IdentityFile ${/\s/.test(identityFile) ? `"${identityFile}"` : identityFile}`,
    // Without it, keys of an agent are offered first, and a server counts them as failures.
    '    IdentitiesOnly yes',
  ]
}

/** The 1-based line of the `Host` line that names an alias literally; null when there is none. */
export function findHostBlock(config: string, alias: string): number | null {
  const wanted = alias.toLowerCase()
  for (const [index, line] of config.split(/\r?\n/).entries()) {
    const [, names] = /^\s*Host(?:\s*=\s*|\s+)(.*)$/i.exec(line) ?? []
    const all = names?.match(/"[^"]*"|[^\s"]+/g) ?? []
    if (all.some((name) => name.replaceAll('"', '').toLowerCase() === wanted)) return index + 1
  }
  return null
}

/**
 * The configuration with the block added where it counts: before the first `Host` or `Match`, because the first
 * value that ssh finds wins, and after the settings for all hosts that stand at the top. Everything else stays
 * as it is, line ends included.
 */
export function withHostBlock(config: string, block: HostBlock): string {
  return withBlock(config, hostBlockLines(block))
}

/** {@link withHostBlock} for any lines that begin with `Host`. */
export function withBlock(config: string, block: readonly string[]): string {
  const lineEnd = lineEndOf(config)
  const text = block.join(lineEnd) + lineEnd
  if (config.trim() === '') return config + text
  const lines = linesWithEnds(config)
  const first = lines.findIndex((line) => beginsBlock(line))
  if (first === -1) {
    const closed = config.endsWith('\n') ? config : config + lineEnd
    return `${closed}${lineEnd}${text}`
  }
  // A comment right above the first block belongs to it.
  let at = first
  while (at > 0 && /^\s*#/.test(lines[at - 1] ?? '')) at--
  return [...lines.slice(0, at), text, lineEnd, ...lines.slice(at)].join('')
}

/**
 * The configuration with the block above everything, for an option that settings for all hosts at the top would
 * decide otherwise. Those stay settings for all hosts.
 */
export function withBlockOnTop(config: string, block: readonly string[]): string {
  const lineEnd = lineEndOf(config)
  const first = linesWithEnds(config).find((line) => /^\s*[^\s#]/.test(line))
  const forAll = first === undefined || beginsBlock(first) ? [] : ['Host *']
  return [...block, '', ...forAll, ''].join(lineEnd) + config
}

/** One line of a block. */
export interface Option {
  readonly name: string
  /** As it is to be written, quotes included. */
  readonly value: string
}

/**
 * The configuration with options set inside the block that is for this host alone; null when there is none. A value
 * that the block has is replaced; a key is put before its other keys.
 */
export function setInHostBlock(config: string, alias: string, options: readonly Option[]): string | null {
  const lineEnd = lineEndOf(config)
  const lines = linesWithEnds(config)
  const start = lines.findIndex((line) => isBlockOf(line, alias))
  if (start === -1) return null
  const next = lines.findIndex((line, index) => index > start && beginsBlock(line))
  let end = next === -1 ? lines.length : next
  // Empty lines and comments before the next block belong to that one.
  while (end > start + 1 && /^\s*(?:#.*)?$/.test((lines[end - 1] ?? '').trimEnd())) end--
  const inside = lines.slice(start + 1, end)
  const indent = /^(\s*)\S/.exec(inside.find((line) => line.trim() !== '') ?? '')?.[1] ?? '    '
  const missing: string[] = []
  for (const { name, value } of options) {
    const at = inside.findIndex((line) => optionOf(line) === name.toLowerCase())
    const written = `${indent}${name} ${value}${lineEnd}`
    if (at === -1) missing.push(written)
    else if (name.toLowerCase() === 'identityfile') inside.splice(at, 0, written)
    else inside[at] = replaceValue(inside[at] ?? '', value)
  }
  const head = lines.slice(0, start + 1)
  const last = head.pop() ?? ''
  head.push(last.endsWith('\n') ? last : last + lineEnd)
  return [...head, ...missing, ...inside, ...lines.slice(end)].join('')
}

/** A settings line with another value; option, indentation and line end stay. A comment behind the value goes. */
export function replaceValue(line: string, value: string): string {
  const [, start = '', end = ''] = /^(\s*[^\s=]+(?:\s*=\s*|\s+)).*?(\r?\n?)$/s.exec(line) ?? []
  return `${start}${value}${end}`
}

/** The option of a line in lower case; null for comments and empty lines. */
export function optionOf(line: string): string | null {
  return /^\s*([^\s#=]+)/.exec(line)?.[1]?.toLowerCase() ?? null
}

/** A value as it is written: in double quotes where blanks or a `#` would end it. ssh_config has no way to write a quote. */
export function quotedValue(value: string): string {
  return /[\s#']/.test(value) ? `"${value}"` : value
}

/** Lines with their ends, so that joined they are the file again. */
export function linesWithEnds(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

export function lineEndOf(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

function beginsBlock(line: string): boolean {
  return /^\s*(?:Host|Match)(?:\s|=)/i.test(line)
}

function isBlockOf(line: string, alias: string): boolean {
  const [, names] = /^\s*Host(?:\s*=\s*|\s+)(.*)$/is.exec(line.trimEnd()) ?? []
  const all = names?.match(/"[^"]*"|[^\s"]+/g) ?? []
  return all.length === 1 && all[0]?.replaceAll('"', '').toLowerCase() === alias.toLowerCase()
}
