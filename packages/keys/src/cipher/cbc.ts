import { cbc } from '@noble/ciphers/aes.js'
import { KeyFileError } from '../problem.ts'

export type Direction = 'encrypt' | 'decrypt'

/** AES in CBC mode over whole blocks, without padding. The key's length chooses AES-128, -192 or -256. */
export function aesCbc(direction: Direction, key: Uint8Array, iv: Uint8Array, data: Uint8Array): Uint8Array {
  return cbc(key, iv, { disablePadding: true })[direction](data)
}

/** Triple DES (key of 24 bytes) or DES (8 bytes) in CBC mode over whole blocks, without padding. */
export async function desCbc(
  direction: Direction,
  key: Uint8Array,
  iv: Uint8Array,
  data: Uint8Array,
): Promise<Uint8Array> {
  if (data.length === 0) return new Uint8Array(0)
  // Only old files need DES: loaded when one comes.
  const { default: des } = await import('des.js')
  const base = key.length === 24 ? des.EDE : des.DES
  const cipher = des.CBC.instantiate(base).create({ type: direction, key, iv, padding: false })
  const head = cipher.update(data)
  return Uint8Array.from(head.concat(cipher.final()))
}

/** PKCS#7 padding up to a whole number of blocks (RFC 5652 section 6.3). */
export function padPkcs7(data: Uint8Array, blockBytes: number): Uint8Array {
  const pad = blockBytes - (data.length % blockBytes)
  const out = new Uint8Array(data.length + pad).fill(pad)
  out.set(data)
  return out
}

/** Takes PKCS#7 padding off. @returns null when it is not there, as after decryption with a wrong key */
export function unpadPkcs7(data: Uint8Array, blockBytes: number): Uint8Array | null {
  const pad = data.at(-1) ?? 0
  if (pad < 1 || pad > blockBytes || pad > data.length) return null
  if (data.subarray(data.length - pad).some((byte) => byte !== pad)) return null
  return data.slice(0, data.length - pad)
}

/** @throws KeyFileError `cut-off` unless the encrypted data is whole blocks, and at least one */
export function checkWholeBlocks(data: Uint8Array, blockBytes: number, where: KeyFileError['where']): void {
  if (data.length === 0 || data.length % blockBytes !== 0) {
    throw new KeyFileError('bytes-missing', {
      where,
      found: `${data.length} encrypted bytes`,
      expected: `a multiple of ${blockBytes} bytes`,
    })
  }
}

/** A passphrase as the bytes that go into key derivation: UTF-8, as every current tool does it. */
export function passphraseBytes(passphrase: string): Uint8Array {
  return new TextEncoder().encode(passphrase)
}
