import { ed448 } from '@noble/curves/ed448.js'
import { ed25519 } from '@noble/curves/ed25519.js'
import { bytesFromBigInt } from '../bytes/writer.ts'
import { KeyFileError } from '../problem.ts'
import { ECDSA_CURVES, type EcdsaCurve, type PublicKey, publicKeyFrom } from './public-key.ts'

/** The secret numbers of a key, by family. Byte arrays are owned by the key: read, do not change. */
export type PrivateParameters =
  | {
      readonly family: 'rsa'
      readonly n: bigint
      readonly e: bigint
      readonly d: bigint
      readonly p: bigint
      readonly q: bigint
      /** q^-1 mod p */
      readonly iqmp: bigint
    }
  | {
      readonly family: 'dsa'
      readonly p: bigint
      readonly q: bigint
      readonly g: bigint
      readonly y: bigint
      readonly x: bigint
    }
  | {
      readonly family: 'ecdsa'
      readonly curve: EcdsaCurve
      readonly point: Uint8Array
      readonly d: bigint
    }
  | { readonly family: 'ed25519'; readonly point: Uint8Array; readonly seed: Uint8Array }
  | { readonly family: 'ed448'; readonly point: Uint8Array; readonly seed: Uint8Array }

/**
 * A private key that was found sound: its numbers fit each other and its public half. `toJSON` and string
 * conversion tell the public half only, so that no log can hold the secret by accident.
 */
export class PrivateKey {
  readonly #secret: PrivateParameters
  readonly publicKey: PublicKey

  private constructor(secret: PrivateParameters, publicKey: PublicKey) {
    this.#secret = secret
    this.publicKey = publicKey
  }

  /**
   * Checks that the numbers belong together and builds the key.
   * @throws KeyFileError `halves-mismatch` naming the field that disagrees, `field-invalid` for impossible numbers
   */
  static from(secret: PrivateParameters, comment: string): PrivateKey {
    const publicKey = publicKeyFrom(publicPart(secret), comment)
    checkHalves(secret)
    return new PrivateKey(secret, publicKey)
  }

  /** The same key under another comment. */
  withComment(comment: string): PrivateKey {
    return new PrivateKey(this.#secret, { ...this.publicKey, comment })
  }

  /** The secret numbers. The name is long so that each use stands out in review. */
  exposeSecretParameters(): PrivateParameters {
    return this.#secret
  }

  toJSON(): { type: string; bits: number; comment: string } {
    const { type, bits, comment } = this.publicKey
    return { type, bits, comment }
  }

  toString(): string {
    return `PrivateKey(${this.publicKey.type} ${this.publicKey.bits})`
  }
}

function publicPart(secret: PrivateParameters): Parameters<typeof publicKeyFrom>[0] {
  switch (secret.family) {
    case 'rsa':
      return { family: 'rsa', e: secret.e, n: secret.n }
    case 'dsa':
      return { family: 'dsa', p: secret.p, q: secret.q, g: secret.g, y: secret.y }
    case 'ecdsa':
      return { family: 'ecdsa', curve: secret.curve, point: secret.point }
    case 'ed25519':
    case 'ed448':
      return { family: secret.family, point: secret.point }
  }
}

function mismatch(field: string, found: string, expected: string): KeyFileError {
  return new KeyFileError('halves-mismatch', { where: { field }, found, expected })
}

function checkHalves(secret: PrivateParameters): void {
  switch (secret.family) {
    case 'rsa': {
      const { n, e, d, p, q, iqmp } = secret
      if (p < 2n || q < 2n || p * q !== n) throw mismatch('n', 'a modulus that is not p * q', 'n = p * q')
      if ((e * d) % (p - 1n) !== 1n || (e * d) % (q - 1n) !== 1n || d >= n) {
        throw mismatch('d', 'a private exponent that does not undo e', 'e * d = 1 mod p-1 and q-1')
      }
      if ((iqmp * q) % p !== 1n) throw mismatch('iqmp', 'a coefficient that is not 1/q mod p', '1/q mod p')
      return
    }
    case 'dsa': {
      const { p, q, g, y, x } = secret
      if ((p - 1n) % q !== 0n || modPow(g, q, p) !== 1n) {
        throw mismatch('g', 'a generator of another group', 'p - 1 a multiple of q, and g^q = 1 mod p')
      }
      if (x < 1n || x >= q || modPow(g, x, p) !== y) throw mismatch('x', 'g^x that is not y', 'y = g^x mod p')
      return
    }
    case 'ecdsa':
      if (!sameBytes(ecdsaPoint(secret.curve, secret.d), secret.point)) {
        throw mismatch('Q', 'a public point of another key', 'Q = d * G')
      }
      return
    case 'ed25519':
    case 'ed448':
      if (!sameBytes(edwardsPoint(secret.family, secret.seed), secret.point)) {
        throw mismatch('public key', 'the public half of another key', 'the one that follows from the seed')
      }
  }
}

/** The public point of an ECDSA secret. @throws KeyFileError `field-invalid` outside of 1 to order - 1 */
export function ecdsaPoint(curve: EcdsaCurve, d: bigint): Uint8Array {
  const { noble, fieldBytes } = ECDSA_CURVES[curve]
  const order = noble.Point.CURVE().n
  if (d < 1n || d >= order) {
    throw new KeyFileError('field-invalid', {
      where: { field: 'd' },
      found: 'a secret outside of the curve order',
      expected: 'from 1 to the order of the curve, less one',
    })
  }
  return noble.getPublicKey(bytesFromBigInt(d, fieldBytes), false)
}

/** The public half that follows from an Ed25519 seed of 32 bytes or an Ed448 one of 57. */
export function edwardsPoint(family: 'ed25519' | 'ed448', seed: Uint8Array): Uint8Array {
  const length = family === 'ed25519' ? 32 : 57
  if (seed.length !== length) {
    throw new KeyFileError('field-invalid', {
      where: { field: 'private key' },
      found: `${seed.length} bytes`,
      expected: `${length} bytes`,
    })
  }
  return (family === 'ed25519' ? ed25519 : ed448).getPublicKey(seed)
}

/** base^exponent mod modulus; not constant in time, which matters to servers and not to a file on one's own disk. */
export function modPow(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n
  let square = base % modulus
  for (let left = exponent; left > 0n; left >>= 1n) {
    if ((left & 1n) === 1n) result = (result * square) % modulus
    square = (square * square) % modulus
  }
  return result
}

/** 1/a mod m. @throws KeyFileError `field-invalid` when there is none */
export function modInverse(a: bigint, m: bigint, field: string): bigint {
  let [r0, r1] = [m, ((a % m) + m) % m]
  let [t0, t1] = [0n, 1n]
  while (r1 !== 0n) {
    const quotient = r0 / r1
    ;[r0, r1] = [r1, r0 - quotient * r1]
    ;[t0, t1] = [t1, t0 - quotient * t1]
  }
  if (r0 !== 1n) {
    throw new KeyFileError('field-invalid', {
      where: { field },
      found: 'a number without an inverse',
      expected: 'numbers without a common factor',
    })
  }
  return t0 < 0n ? t0 + m : t0
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}
