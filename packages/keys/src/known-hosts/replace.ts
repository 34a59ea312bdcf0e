import { fingerprintSha256 } from '../model/fingerprint.ts'
import type { PublicKey } from '../model/public-key.ts'
import { checkHostKey, type HostTarget } from './check.ts'
import { addEntry, type KnownHosts, removeLines } from './file.ts'
import { HASH_BYTES, hashName, knownHostsName } from './host-name.ts'
import type { KnownHostsEntry } from './line.ts'

export interface ReplaceOptions {
  /** Whether an entry with another key stays, e.g. because the server shows that key as well. */
  readonly keep?: (entry: KnownHostsEntry) => boolean
  /** False: only remove, because the key is recorded in another file. */
  readonly add?: boolean
  /** Hide the name. Without it, the name is hidden when the file hides others. */
  readonly hash?: boolean
  /** Returns 20 random bytes. */
  readonly salt?: () => Uint8Array
}

export interface ReplacedHostKey {
  /** The file as it should be; the same object when there is nothing to change. */
  readonly knownHosts: KnownHosts
  /** Entries with other keys for this server alone: they are gone. */
  readonly removed: readonly KnownHostsEntry[]
  /** Entries with other keys that stay, because a pattern stands for other servers as well. */
  readonly left: readonly KnownHostsEntry[]
  /** False when the key was recorded already, or was not to be added. */
  readonly added: boolean
}

/**
 * Records a server's key in the place of older ones. Whether the key is the right one, the caller must know.
 * Markers (`@revoked`, `@cert-authority`) and every other byte stay as they are.
 */
export function replaceHostKey(
  before: KnownHosts,
  target: HostTarget,
  key: PublicKey,
  { keep = () => false, add = true, hash, salt = randomSalt }: ReplaceOptions = {},
): ReplacedHostKey {
  const { accepted, offending } = checkHostKey([before], target, key)
  const stale = offending.filter((entry) => !keep(entry))
  const left = stale.filter(({ matcher }) => matcher.patterns)
  const removed = stale.filter(({ matcher }) => !matcher.patterns)
  const lines = removed.map(({ line }) => line)
  const without = lines.length > 0 ? removeLines(before, lines) : before
  if (accepted.length > 0 || !add) return { knownHosts: without, removed, left, added: false }
  const name = knownHostsName(target.host, target.port)
  // Who hides the names of other servers wants this one hidden, too.
  const hides = hash || before.lines.some((line) => line.kind === 'entry' && line.matcher.hashed)
  const names = [hides ? hashName(name, salt()) : name]
  return { knownHosts: addEntry(without, { names, key }), removed, left, added: true }
}

/** Whether two keys are the same, whatever else is known about them. */
export function sameKey(one: Pick<PublicKey, 'blob'>, other: Pick<PublicKey, 'blob'>): boolean {
  return fingerprintSha256(one.blob) === fingerprintSha256(other.blob)
}

function randomSalt(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(HASH_BYTES))
}
