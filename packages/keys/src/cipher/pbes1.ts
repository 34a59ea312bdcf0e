import { md5, sha1 } from '@noble/hashes/legacy.js'
import { bigIntFromBytes } from '../bytes/reader.ts'
import { bytesFromBigInt, concatBytes } from '../bytes/writer.ts'
import { passphraseBytes } from './cbc.ts'

/**
 * The schemes before PBES2, which OpenSSL wrote by default until 2016: PBES1 (RFC 8018 section 6.1) with DES, and
 * triple DES with the key derivation of PKCS#12 (RFC 7292 appendix B.2). Read, never written.
 */
export type OldScheme = {
  readonly name: string
  readonly kdf: string
  readonly derive: (
    passphrase: string,
    salt: Uint8Array,
    iterations: number,
  ) => { key: Uint8Array; iv: Uint8Array }
}

/** By object identifier. */
export const OLD_SCHEMES: Readonly<Record<string, OldScheme>> = {
  '1.2.840.113549.1.5.3': { name: 'des-cbc', kdf: 'PBKDF1 with MD5', derive: pbkdf1(md5) },
  '1.2.840.113549.1.5.10': { name: 'des-cbc', kdf: 'PBKDF1 with SHA-1', derive: pbkdf1(sha1) },
  '1.2.840.113549.1.12.1.3': { name: '3des-cbc', kdf: 'PKCS#12 with SHA-1', derive: pkcs12 },
}

/** More take longer than any tool ever asked for; OpenSSL writes 2048. */
export const MAX_OLD_ITERATIONS = 1_000_000

function pbkdf1(hash: typeof md5 | typeof sha1): OldScheme['derive'] {
  return (passphrase, salt, iterations) => {
    let digest = hash(concatBytes(passphraseBytes(passphrase), salt))
    for (let i = 1; i < iterations; i++) digest = hash(digest)
    return { key: digest.slice(0, 8), iv: digest.slice(8, 16) }
  }
}

/** Block and digest of SHA-1, in bytes; `v` and `u` of RFC 7292. */
const BLOCK = 64
const DIGEST = 20

function pkcs12(
  passphrase: string,
  salt: Uint8Array,
  iterations: number,
): { key: Uint8Array; iv: Uint8Array } {
  // A BMPString: two bytes a letter, big-endian, with two zero bytes at its end.
  const text = new Uint8Array(passphrase.length * 2 + 2)
  for (let i = 0; i < passphrase.length; i++)
    new DataView(text.buffer).setUint16(i * 2, passphrase.charCodeAt(i))
  const make = (purpose: number, length: number) => pkcs12Bytes(purpose, text, salt, iterations, length)
  return { key: make(1, 24), iv: make(2, 8) }
}

function pkcs12Bytes(
  purpose: number,
  passphrase: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  length: number,
): Uint8Array {
  const diversifier = new Uint8Array(BLOCK).fill(purpose)
  const state = concatBytes(repeated(salt), repeated(passphrase))
  const out = new Uint8Array(Math.ceil(length / DIGEST) * DIGEST)
  for (let at = 0; at < length; at += DIGEST) {
    let digest = sha1(concatBytes(diversifier, state))
    for (let i = 1; i < iterations; i++) digest = sha1(digest)
    out.set(digest, at)
    const addend = bigIntFromBytes(repeated(digest).subarray(0, BLOCK)) + 1n
    for (let block = 0; block < state.length; block += BLOCK) {
      const sum = bigIntFromBytes(state.subarray(block, block + BLOCK)) + addend
      state.set(bytesFromBigInt(BigInt.asUintN(BLOCK * 8, sum), BLOCK), block)
    }
  }
  return out.slice(0, length)
}

/** The bytes over and over, up to a whole number of blocks; none stay none. */
function repeated(bytes: Uint8Array): Uint8Array {
  const length = Math.ceil(bytes.length / BLOCK) * BLOCK
  return Uint8Array.from({ length }, (_, i) => bytes[i % bytes.length]!)
}
