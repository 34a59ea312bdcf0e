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
  const lineEnd = config.includes('\r\n') ? '\r\n' : '\n'
  const text = hostBlockLines(block).join(lineEnd) + lineEnd
  if (config.trim() === '') return config + text
  const lines = config.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const first = lines.findIndex((line) => /^\s*(?:Host|Match)(?:\s|=)/i.test(line))
  if (first === -1) {
    const closed = config.endsWith('\n') ? config : config + lineEnd
    return `${closed}${lineEnd}${text}`
  }
  // A comment right above the first block belongs to it.
  let at = first
  while (at > 0 && /^\s*#/.test(lines[at - 1] ?? '')) at--
  return [...lines.slice(0, at), text, lineEnd, ...lines.slice(at)].join('')
}
