/** What `reg query` prints, which is the same in every language of Windows but for its last line. Pure. */

export interface RegistryKey {
  /** With the root's full name: `HKEY_CURRENT_USER\Software\...`. */
  readonly path: string
  /** By name in lower case; a REG_DWORD as a decimal number. */
  readonly values: ReadonlyMap<string, string>
}

/** The keys in the order in which they are printed. */
export function readRegQuery(output: string): RegistryKey[] {
  const keys: { path: string; values: Map<string, string> }[] = []
  for (const line of output.split(/\r?\n/)) {
    if (/^HKEY_[A-Z_]+\\/.test(line)) {
      keys.push({ path: line.trimEnd(), values: new Map() })
      continue
    }
    // Four spaces before each of the three; a name may hold single spaces.
    const [, name, type, data] = /^ {4}(\S.*?) {4}(REG_[A-Z_0-9]+)(?: {4}(.*))?$/.exec(line) ?? []
    if (name === undefined || type === undefined) continue
    const value = type === 'REG_DWORD' ? String(Number.parseInt(data ?? '', 16)) : (data ?? '')
    keys.at(-1)?.values.set(name.toLowerCase(), value)
  }
  return keys
}
