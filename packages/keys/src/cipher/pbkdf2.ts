import { sha1 } from '@noble/hashes/legacy.js'
import { pbkdf2Async } from '@noble/hashes/pbkdf2.js'
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js'

const HASHES = {
  'SHA-1': sha1,
  'SHA-224': sha224,
  'SHA-256': sha256,
  'SHA-384': sha384,
  'SHA-512': sha512,
} as const

export type Pbkdf2Hash = keyof typeof HASHES

/**
 * PBKDF2 (RFC 8018 section 5.2): through Web Crypto where it is there (a page on plain http has none), in
 * JavaScript otherwise, with the same result.
 * @param length bytes of key to make
 */
export async function pbkdf2(
  hash: Pbkdf2Hash,
  passphrase: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  length: number,
): Promise<Uint8Array> {
  const subtle = globalThis.crypto?.subtle
  if (subtle !== undefined && hash !== 'SHA-224') {
    const secret = await subtle.importKey('raw', passphrase.slice(), 'PBKDF2', false, ['deriveBits'])
    const algorithm = { name: 'PBKDF2', hash, salt: salt.slice(), iterations }
    return new Uint8Array(await subtle.deriveBits(algorithm, secret, length * 8))
  }
  return pbkdf2Async(HASHES[hash], passphrase, salt, { c: iterations, dkLen: length })
}
