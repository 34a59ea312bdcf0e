/**
 * Reads what `icacls FILE` prints. Written against documented and published outputs (English, Japanese, German,
 * French); not run on Windows here.
 */

export interface Acl {
  readonly entries: readonly AclEntry[]
  /**
   * Accounts that may read or change the file and that OpenSSH does not want there: all but the owner, SYSTEM and
   * Administrators.
   * @param user the local login name
   */
  strangers(user: string): readonly string[]
}

export interface AclEntry {
  /** As Windows prints it, e.g. `BUILTIN\Users`. */
  readonly account: string
  /** The rights in brackets, e.g. `(I)(RX)`. */
  readonly rights: string
  /** `(DENY)` takes rights away. */
  readonly denies: boolean
}

/** `ACCOUNT:(RIGHTS)(RIGHTS)`; an account may hold spaces and backslashes. */
const entry = /^(.+?):((?:\([^()]*\))+)$/

/** Null when the text is not of this form. @param path as it was given to icacls, which prints it before the first entry */
export function readAcl(output: string, path: string): Acl | null {
  const entries: AclEntry[] = []
  for (const [index, line] of output.split(/\r?\n/).entries()) {
    const text = (
      index === 0 && line.toLowerCase().startsWith(path.toLowerCase()) ? line.slice(path.length) : line
    ).trim()
    const [, account, rights] = entry.exec(text) ?? []
    if (account !== undefined && rights !== undefined)
      entries.push({ account, rights, denies: /\((?:DENY|N)\)/i.test(rights) })
  }
  if (entries.length === 0) return null
  return {
    entries,
    strangers: (user) =>
      entries
        .filter(({ account, denies }) => !denies && !isTrusted(account, user))
        .map(({ account }) => account),
  }
}

/** Names of SYSTEM and Administrators in languages of Windows, and their security identifiers. */
const trusted = [
  /(?:^|\\)(?:SYSTEM|SYST[ÈE]ME|SISTEMA|LokalesSystem)$/i,
  /(?:^|\\)(?:Administrators|Administratoren|Administrateurs|Administradores|Amministratori|管理员|Администраторы)$/i,
  /^(?:\*?S-1-5-18|\*?S-1-5-32-544)$/,
]

function isTrusted(account: string, user: string): boolean {
  if (trusted.some((pattern) => pattern.test(account))) return true
  const name = account.split('\\').at(-1) ?? ''
  return user !== '' && name.toLowerCase() === user.toLowerCase()
}
