import { hmac } from '@noble/hashes/hmac.js'
import { sha1 } from '@noble/hashes/legacy.js'
import { decodeBase64, encodeBase64 } from '../bytes/base64.ts'
import { KeyFileError } from '../problem.ts'

/** The port that known_hosts does not write down. */
export const DEFAULT_SSH_PORT = 22

/** Bytes of a salt, and of a hash: both are as long as SHA-1's output. */
export const HASH_BYTES = 20

/**
 * The name under which OpenSSH looks a server up: `host`, or `[host]:port` when the port is not 22; always in
 * lower case. An address of IPv6 is written without brackets of its own.
 */
export function knownHostsName(host: string, port: number = DEFAULT_SSH_PORT): string {
  const name = host.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  return port === DEFAULT_SSH_PORT ? name : `[${name}]:${port}`
}

/**
 * Hides a name: `|1|salt|HMAC-SHA1(salt, name)`, both in base64, as OpenSSH's `HashKnownHosts`.
 * @param name as {@link knownHostsName} makes it
 * @param salt 20 random bytes, a new one for each name
 */
export function hashName(name: string, salt: Uint8Array): string {
  return `|1|${encodeBase64(salt)}|${encodeBase64(nameHash(name, salt))}`
}

function nameHash(name: string, salt: Uint8Array): Uint8Array {
  return hmac(sha1, salt, new TextEncoder().encode(name))
}

/** The `names` field of a known_hosts line, ready to be compared with names. */
export interface NameMatcher {
  /** True when the field holds a hash, so that its name can be checked but not read. */
  readonly hashed: boolean
  /** True when a pattern or a negation is in it, so that the line may stand for many hosts. */
  readonly patterns: boolean
  /** @param name as {@link knownHostsName} makes it */
  matches(name: string): boolean
}

/**
 * Reads the `names` field. Null when it starts as a hash and is none.
 * @param field as written, without white space
 */
export function readNames(field: string): NameMatcher | null {
  if (field.startsWith('|')) return readHash(field)
  const patterns = field.split(',').map((part) => {
    const negated = part.startsWith('!')
    return { negated, pattern: lower(negated ? part.slice(1) : part) }
  })
  return {
    hashed: false,
    patterns: /[*?!]/.test(field),
    // A negated pattern that matches wins over all others, wherever it stands (sshd(8)).
    matches(name) {
      const hits = patterns.filter(({ pattern }) => matchesPattern(name, pattern))
      return hits.length > 0 && !hits.some(({ negated }) => negated)
    },
  }
}

function readHash(field: string): NameMatcher | null {
  const [, salt, hash] = /^\|1\|([^|]*)\|([^|]*)$/.exec(field) ?? []
  const saltBytes = decoded(salt)
  const hashBytes = decoded(hash)
  if (saltBytes?.length !== HASH_BYTES || hashBytes?.length !== HASH_BYTES) return null
  return {
    hashed: true,
    patterns: false,
    matches: (name) => nameHash(name, saltBytes).every((byte, index) => byte === hashBytes[index]),
  }
}

function decoded(base64: string | undefined): Uint8Array | null {
  try {
    return base64 === undefined ? null : decodeBase64(base64)
  } catch (error) {
    if (error instanceof KeyFileError) return null
    throw error
  }
}

const lower = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())

/** Compares with `*` (any letters, or none) and `?` (one letter), in time that grows as pattern times name. */
function matchesPattern(name: string, pattern: string): boolean {
  let at = 0
  let inPattern = 0
  // The last `*` seen, and how much of the name it has swallowed so far: the only place to come back to.
  let star = -1
  let swallowed = 0
  while (at < name.length) {
    const expected = pattern[inPattern]
    if (expected === '*') {
      star = inPattern++
      swallowed = at
    } else if (expected === '?' || expected === name[at]) {
      at++
      inPattern++
    } else if (star >= 0) {
      inPattern = star + 1
      at = ++swallowed
    } else {
      return false
    }
  }
  while (pattern[inPattern] === '*') inPattern++
  return inPattern === pattern.length
}
