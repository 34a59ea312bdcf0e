import { poly1305 } from '@noble/ciphers/_poly1305.js'
import { ctr, gcm } from '@noble/ciphers/aes.js'
import { chacha20orig } from '@noble/ciphers/chacha.js'
import { concatBytes } from '../bytes/writer.ts'
import { sameBytes } from '../model/private-key.ts'
import { aesCbc, type Direction, desCbc } from './cbc.ts'

/** A cipher of OpenSSH's private-key form: what it needs, and how it works on whole blocks. */
export type OpenSshCipher = {
  readonly keyBytes: number
  readonly ivBytes: number
  readonly blockBytes: number
  /** Bytes of the authentication tag that stands behind the encrypted section; 0 without one. */
  readonly tagBytes: number
  readonly encrypt: (key: Uint8Array, iv: Uint8Array, clear: Uint8Array) => Promise<Uint8Array>
  /** Decrypts even when the tag is wrong: whether the clear bytes make sense tells damage from a wrong passphrase. */
  readonly decrypt: (
    key: Uint8Array,
    iv: Uint8Array,
    sealed: Uint8Array,
  ) => Promise<{ clear: Uint8Array; authentic: boolean }>
}

type BlockMode = (
  direction: Direction,
  key: Uint8Array,
  iv: Uint8Array,
  data: Uint8Array,
) => Uint8Array | Promise<Uint8Array>

function plain(keyBytes: number, blockBytes: number, mode: BlockMode): OpenSshCipher {
  return {
    keyBytes,
    ivBytes: blockBytes,
    blockBytes,
    tagBytes: 0,
    encrypt: async (key, iv, clear) => mode('encrypt', key, iv, clear),
    decrypt: async (key, iv, sealed) => ({ clear: await mode('decrypt', key, iv, sealed), authentic: true }),
  }
}

const aesCtr: BlockMode = (_direction, key, iv, data) => ctr(key, iv).encrypt(data)

function aesGcm(keyBytes: number): OpenSshCipher {
  return {
    keyBytes,
    ivBytes: 12,
    blockBytes: 16,
    tagBytes: 16,
    encrypt: async (key, iv, clear) => gcm(key, iv).encrypt(clear),
    decrypt: async (key, iv, sealed) => {
      try {
        return { clear: gcm(key, iv).decrypt(sealed), authentic: true }
      } catch {
        // GCM enciphers in counter mode from block 2 on (NIST SP 800-38D section 7.1).
        const counter = concatBytes(iv, Uint8Array.of(0, 0, 0, 2))
        return { clear: ctr(key, counter).encrypt(sealed.subarray(0, -16)), authentic: false }
      }
    },
  }
}

/** OpenSSH's PROTOCOL.chacha20poly1305 with sequence number 0 and no additional data: half the key is unused. */
const chachaPoly: OpenSshCipher = {
  keyBytes: 64,
  ivBytes: 0,
  blockBytes: 8,
  tagBytes: 16,
  encrypt: async (key, _iv, clear) => {
    const { sealed, tag } = chacha(key, clear, (result) => result)
    return concatBytes(sealed, tag)
  },
  decrypt: async (key, _iv, sealed) => {
    const body = sealed.subarray(0, -16)
    const { sealed: clear, tag } = chacha(key, body, () => body)
    return { clear, authentic: sameBytes(tag, sealed.subarray(-16)) }
  },
}

function chacha(
  key: Uint8Array,
  data: Uint8Array,
  ciphertext: (result: Uint8Array) => Uint8Array,
): { sealed: Uint8Array; tag: Uint8Array } {
  const main = key.subarray(0, 32)
  const nonce = new Uint8Array(8)
  const macKey = chacha20orig(main, nonce, new Uint8Array(32), undefined, 0)
  const sealed = chacha20orig(main, nonce, data, undefined, 1)
  return { sealed, tag: poly1305(ciphertext(sealed), macKey) }
}

/** Every cipher that OpenSSH 6.5 to 10 can write into a key file, by its name there. */
export const OPENSSH_CIPHERS = {
  'aes256-ctr': plain(32, 16, aesCtr),
  'aes192-ctr': plain(24, 16, aesCtr),
  'aes128-ctr': plain(16, 16, aesCtr),
  'aes256-cbc': plain(32, 16, aesCbc),
  'aes192-cbc': plain(24, 16, aesCbc),
  'aes128-cbc': plain(16, 16, aesCbc),
  'rijndael-cbc@lysator.liu.se': plain(32, 16, aesCbc),
  '3des-cbc': plain(24, 8, desCbc),
  'aes256-gcm@openssh.com': aesGcm(32),
  'aes128-gcm@openssh.com': aesGcm(16),
  'chacha20-poly1305@openssh.com': chachaPoly,
} as const satisfies Record<string, OpenSshCipher>

export type OpenSshCipherName = keyof typeof OPENSSH_CIPHERS
