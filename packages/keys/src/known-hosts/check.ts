import type { KnownHosts } from './file.ts'
import { DEFAULT_SSH_PORT, knownHostsName } from './host-name.ts'
import { isKey, type KeyIdentity } from './identity.ts'
import type { KnownHostsBadLine, KnownHostsEntry } from './line.ts'

/** A server as the user names it. */
export interface HostTarget {
  /** Name or address, without brackets. With OpenSSH's `HostKeyAlias` it is the alias, and the port is 22. */
  readonly host: string
  /** 22 when absent. */
  readonly port?: number
  /** The address that the name resolved to, for clients that look it up as well (`CheckHostIP yes`). */
  readonly address?: string
}

/** An entry that stands for a server, and what it was found by. */
export interface HostMatch {
  readonly entry: KnownHostsEntry
  readonly by: 'host' | 'address'
}

/** All entries that stand for a server, markers included, in the order of the files. */
export function findHost(files: readonly KnownHosts[], { host, port, address }: HostTarget): HostMatch[] {
  const byHost = knownHostsName(host, port)
  const byAddress = address === undefined ? null : knownHostsName(address, port)
  return entries(files).flatMap((entry): HostMatch[] => {
    if (entry.matcher.matches(byHost)) return [{ entry, by: 'host' }]
    return byAddress !== null && entry.matcher.matches(byAddress) ? [{ entry, by: 'address' }] : []
  })
}

/**
 * - `match`: the key is known for this server.
 * - `mismatch`: other keys are known for it, this one is not.
 * - `unknown`: no key is known for it.
 * - `revoked`: the key is marked as one that must not be accepted.
 */
export type HostKeyVerdict = 'match' | 'mismatch' | 'unknown' | 'revoked'

/** What known_hosts says about the key that a server shows, with each line that says it. */
export interface HostKeyCheck {
  readonly verdict: HostKeyVerdict
  /** The name that was looked up: `host` or `[host]:port`. */
  readonly name: string
  /**
   * True when the match was found under the name without its port. OpenSSH falls back to that when it knows
   * nothing about `[host]:port`.
   */
  readonly withoutPort: boolean
  /** Lines that hold this key for this server. */
  readonly accepted: readonly KnownHostsEntry[]
  /** Lines that hold another key for it; with a mismatch, the lines to look at. */
  readonly offending: readonly KnownHostsEntry[]
  /** Lines that revoke this key. */
  readonly revoked: readonly KnownHostsEntry[]
  /** Lines with authorities whose host certificates would be accepted. This check reads plain keys only. */
  readonly authorities: readonly KnownHostsEntry[]
  /** Lines that name this server and cannot be read; OpenSSH skips them. */
  readonly unreadable: readonly KnownHostsBadLine[]
  /** The verdict for the address, which OpenSSH only warns about; null when no address was given. */
  readonly addressVerdict: HostKeyVerdict | null
}

/**
 * Checks a plain host key as OpenSSH does: every entry of every file counts, a key of another type is a
 * mismatch as well, and a revocation wins over everything.
 * @param files the user's and the system's files together, as OpenSSH reads them
 * @param key the server's key, or its fingerprint
 */
export function checkHostKey(
  files: readonly KnownHosts[],
  target: HostTarget,
  key: KeyIdentity,
): HostKeyCheck {
  const { host, port = DEFAULT_SSH_PORT, address } = target
  const exact = checkName(files, knownHostsName(host, port), key)
  const addressVerdict =
    address === undefined ? null : checkName(files, knownHostsName(address, port), key).verdict
  if (exact.verdict === 'unknown' && port !== DEFAULT_SSH_PORT) {
    const bare = checkName(files, knownHostsName(host), key)
    if (bare.verdict === 'match') return { ...bare, withoutPort: true, addressVerdict }
  }
  return { ...exact, withoutPort: false, addressVerdict }
}

function checkName(
  files: readonly KnownHosts[],
  name: string,
  key: KeyIdentity,
): Omit<HostKeyCheck, 'withoutPort' | 'addressVerdict'> {
  const found = entries(files).filter(({ matcher }) => matcher.matches(name))
  const plain = found.filter(({ marker }) => marker === null)
  const accepted = plain.filter((entry) => isKey(entry.key, key))
  const offending = plain.filter((entry) => !isKey(entry.key, key))
  const revoked = found.filter(({ marker, key: other }) => marker === 'revoked' && isKey(other, key))
  const authorities = found.filter(({ marker }) => marker === 'cert-authority')
  const unreadable = files
    .flatMap(({ lines }) => lines)
    .filter((line): line is KnownHostsBadLine => line.kind === 'bad' && line.matcher?.matches(name) === true)
  return { verdict: verdict(), name, accepted, offending, revoked, authorities, unreadable }

  function verdict(): HostKeyVerdict {
    if (revoked.length > 0) return 'revoked'
    if (accepted.length > 0) return 'match'
    return offending.length > 0 ? 'mismatch' : 'unknown'
  }
}

function entries(files: readonly KnownHosts[]): KnownHostsEntry[] {
  return files.flatMap(({ lines }) => lines.filter((line) => line.kind === 'entry'))
}
