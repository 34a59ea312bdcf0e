import { describePlace, KeyFileError, type PublicKey, readPublicKey } from '@tsunagu/keys'
import type { AccountKeyType } from './account-keys.ts'
import { StoreError } from './errors.ts'

/** A key that may be put on an account. */
export interface AcceptableKey {
  readonly type: AccountKeyType
  /** See AccountKey.bits. */
  readonly bits: number
  /** SSH wire form. */
  readonly blob: Uint8Array
  readonly comment: string
}

/** NIST SP 800-131A: 112 bits of security, the least that is still allowed. */
export const MIN_RSA_BITS = 2048

/** The largest key read (RSA with 16384 bits) is below 6 KB in every form; the rest is room for comments. */
export const MAX_KEY_INPUT_BYTES = 64 * 1024

/**
 * Reads what a person pasted and decides whether such a key may log in here.
 *
 * @throws StoreError one code for each reason: `key-is-private`, `key-empty`, `key-too-large`, `key-several`,
 *   `key-certificate`, `key-unreadable`, `key-dsa`, `key-rsa-short`, `key-security-key`, `key-type-unsupported`
 */
export function acceptKey(input: string | Uint8Array): AcceptableKey {
  if (input.length > MAX_KEY_INPUT_BYTES)
    throw new StoreError('key-too-large', { maxBytes: MAX_KEY_INPUT_BYTES })
  return judge(read(input))
}

function judge(key: PublicKey): AcceptableKey {
  const { type, bits, blob, comment } = key
  switch (key.family) {
    case 'ed25519':
    case 'ecdsa':
      return { type: type as AccountKeyType, bits, blob, comment }
    case 'rsa':
      if (bits < MIN_RSA_BITS) throw new StoreError('key-rsa-short', { bits, minBits: MIN_RSA_BITS })
      return { type: 'ssh-rsa', bits, blob, comment }
    case 'dsa':
      throw new StoreError('key-dsa', { bits })
    case 'sk-ecdsa':
    case 'sk-ed25519':
      // ssh2 1.17 cannot verify the signatures of security keys: on the account, such a key would never log in.
      throw new StoreError('key-security-key', { type })
    case 'ed448':
      throw new StoreError('key-type-unsupported', { type })
  }
}

/** The error of the key reader is not passed on as `cause`: it quotes what was pasted, in part. */
function read(input: string | Uint8Array): PublicKey {
  try {
    return readPublicKey(input)
  } catch (error) {
    if (!(error instanceof KeyFileError)) throw error
    switch (error.code) {
      case 'private-key-given':
        throw new StoreError('key-is-private', {})
      case 'file-empty':
        throw new StoreError('key-empty', {})
      case 'multiple-keys':
        throw new StoreError('key-several', {})
      case 'certificate-given':
        throw new StoreError('key-certificate', {})
      case 'ssh1-key':
        throw new StoreError('key-type-unsupported', { type: 'SSH-1 RSA' })
      case 'key-type-unsupported':
        throw new StoreError('key-type-unsupported', { type: error.found })
      default:
        throw new StoreError('key-unreadable', { problem: error.code, where: describePlace(error.where) })
    }
  }
}
