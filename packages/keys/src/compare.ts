import { readAuthorizedKeys } from './format/public-lines.ts'
import { parseKeyFile } from './key-file.ts'
import { fingerprintMd5, fingerprintSha256 } from './model/fingerprint.ts'
import { sameBytes } from './model/private-key.ts'
import type { PublicKey } from './model/public-key.ts'
import { KeyFileError, type KeyProblem } from './problem.ts'

/** Whether a key is the one that something else names. */
export type KeyComparison = {
  readonly matches: boolean
  /** What it was compared with. */
  readonly against: 'fingerprint' | 'key' | 'authorized-keys'
  /** 1-based line of the match in `authorized_keys`; null otherwise. */
  readonly line: number | null
  /** The keys that were there: all that a person needs to see which other key it is. Empty for a fingerprint. */
  readonly candidates: readonly { readonly key: PublicKey; readonly line: number | null }[]
  /** Lines that could not be read. */
  readonly problems: readonly KeyProblem[]
}

/**
 * Compares a key with a fingerprint (`SHA256:...`, `MD5:...` or bare), a key file of any form whose public half
 * is open, or an `authorized_keys` file. Comments do not count.
 * @throws KeyFileError when `other` is none of these; `passphrase-required` when it hides its public half
 */
export function compareKey(key: PublicKey, other: Uint8Array | string): KeyComparison {
  const text = (typeof other === 'string' ? other : new TextDecoder().decode(other.subarray(0, 128))).trim()
  const fingerprint = text.length <= 128 ? readFingerprint(text) : null
  if (fingerprint !== null) {
    const own = fingerprint.startsWith('MD5:') ? fingerprintMd5(key.blob) : fingerprintSha256(key.blob)
    return { matches: own === fingerprint, against: 'fingerprint', line: null, candidates: [], problems: [] }
  }
  try {
    const file = parseKeyFile(other)
    const { publicKey } = file
    if (publicKey === null) {
      throw new KeyFileError('passphrase-required', {
        found: 'an encrypted key that hides its public half',
        expected: 'its passphrase, or the public key',
      })
    }
    return {
      matches: sameBytes(publicKey.blob, key.blob),
      against: 'key',
      line: null,
      candidates: [{ key: publicKey, line: null }],
      problems: file.problems,
    }
  } catch (error) {
    if (!(error instanceof KeyFileError) || error.code !== 'multiple-keys') throw error
    const { keys, problems } = readAuthorizedKeys(other)
    const match = keys.find((candidate) => sameBytes(candidate.key.blob, key.blob))
    return {
      matches: match !== undefined,
      against: 'authorized-keys',
      line: match?.line ?? null,
      candidates: keys.map(({ key, line }) => ({ key, line })),
      problems,
    }
  }
}

/**
 * Reads a fingerprint as people copy it: with or without its prefix, padding or size.
 * @returns it as {@link fingerprintSha256} or {@link fingerprintMd5} writes it; null when it is none
 */
export function readFingerprint(text: string): string | null {
  const sha256 = /(?:^|\s)(?:SHA-?256:)?([A-Za-z0-9+/]{43})=?(?:\s|$)/i.exec(text)
  if (sha256 !== null) return `SHA256:${sha256[1]}`
  const md5 = /(?:^|\s)(?:MD5:)?([0-9a-f]{2}(?::[0-9a-f]{2}){15})(?:\s|$)/i.exec(text)
  return md5 === null ? null : `MD5:${md5[1]!.toLowerCase()}`
}
