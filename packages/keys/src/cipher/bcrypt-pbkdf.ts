import { sha512 } from '@noble/hashes/sha2.js'
import { concatBytes } from '../bytes/writer.ts'
import { Blowfish } from './blowfish.ts'

/** The magic text that bcrypt_hash enciphers, as big-endian words. */
const MAGIC = wordsOf(new TextEncoder().encode('OxychromaticBlowfishSwatDynamite'))
const HASH_BYTES = 32

/** How long the calculation may hold the thread at a time, in rounds (about 4 ms each): pages must stay alive. */
const ROUNDS_A_TURN = 16

/**
 * bcrypt_pbkdf of OpenBSD, the key derivation of OpenSSH's private-key form.
 * @param passphrase bytes, at least one
 * @param salt bytes, at least one
 * @param rounds at least 1; OpenSSH's default is 16 (24 since 9.4), each about 8 ms here for a 256-bit cipher
 * @param length bytes of key to make
 */
export async function bcryptPbkdf(
  passphrase: Uint8Array,
  salt: Uint8Array,
  rounds: number,
  length: number,
): Promise<Uint8Array> {
  const pass = sha512(passphrase)
  const blocks = Math.ceil(length / HASH_BYTES)
  const key = new Uint8Array(length)
  let sinceTurn = 0
  for (let block = 1; block <= blocks; block++) {
    const counter = new Uint8Array(4)
    new DataView(counter.buffer).setUint32(0, block)
    let hash = bcryptHash(pass, sha512(concatBytes(salt, counter)))
    const sum = hash.slice()
    for (let round = 1; round < rounds; round++) {
      if (++sinceTurn % ROUNDS_A_TURN === 0) await new Promise((resolve) => setTimeout(resolve, 0))
      hash = bcryptHash(pass, sha512(hash))
      for (let i = 0; i < HASH_BYTES; i++) sum[i]! ^= hash[i]!
    }
    // Unlike PBKDF2, the blocks are woven: byte i of block b becomes byte i * blocks + b of the key.
    for (let i = 0; i < HASH_BYTES; i++) {
      const at = i * blocks + (block - 1)
      if (at < length) key[at] = sum[i]!
    }
  }
  return key
}

function bcryptHash(sha2pass: Uint8Array, sha2salt: Uint8Array): Uint8Array {
  const pass = wordsOf(sha2pass)
  const salt = wordsOf(sha2salt)
  const state = new Blowfish()
  state.expand(pass, salt)
  for (let i = 0; i < 64; i++) {
    state.expand(salt, null)
    state.expand(pass, null)
  }
  const out = new Uint8Array(HASH_BYTES)
  const view = new DataView(out.buffer)
  for (let i = 0; i < MAGIC.length; i += 2) {
    state.left = MAGIC[i]!
    state.right = MAGIC[i + 1]!
    for (let k = 0; k < 64; k++) state.encipher()
    view.setInt32(i * 4, state.left, true)
    view.setInt32(i * 4 + 4, state.right, true)
  }
  return out
}

function wordsOf(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Int32Array.from({ length: bytes.length / 4 }, (_, i) => view.getInt32(i * 4))
}
