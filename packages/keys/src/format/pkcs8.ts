import { encodeBase64 } from '../bytes/base64.ts'
import { DerReader, derInteger, derOctets, derSequence, TAG } from '../bytes/der.ts'
import { checkWholeBlocks } from '../cipher/cbc.ts'
import { openCbc, readEncryptionScheme, sealPbes2 } from '../cipher/pbes2.ts'
import { writePem } from '../envelope/pem.ts'
import type { LockedKey } from '../model/locked-key.ts'
import { edwardsPoint, modPow, PrivateKey, type PrivateParameters, sameBytes } from '../model/private-key.ts'
import { bitLength, MAX_DSA_BITS, MAX_DSA_ORDER_BITS } from '../model/public-key.ts'
import { KeyFileError } from '../problem.ts'
import { unsealError } from './deciphered.ts'
import { estimatePkcs8 } from './estimate.ts'
import { readKeyAlgorithm, writeKeyAlgorithm } from './key-algorithm.ts'
import { readRsaPrivate, writeRsaPrivate } from './pkcs1.ts'
import { readEcPrivate, writeEcPrivate } from './sec1.ts'

type Lines = (byte: number) => number

/**
 * Reads `-----BEGIN PRIVATE KEY-----`: PrivateKeyInfo (RFC 5208) or OneAsymmetricKey (RFC 5958).
 * @throws KeyFileError for damage, `halves-mismatch`, `key-type-unsupported`
 */
export function readPkcs8(bytes: Uint8Array, lineOf?: Lines): LockedKey {
  const key = parsePkcs8(bytes, lineOf)
  return {
    format: 'pkcs8',
    publicKey: key.publicKey,
    family: key.publicKey.family,
    bits: key.publicKey.bits,
    comment: null,
    encryption: null,
    problems: [],
    unlock: async () => key,
  }
}

function parsePkcs8(bytes: Uint8Array, lineOf?: Lines): PrivateKey {
  const reader = new DerReader(bytes, lineOf === undefined ? {} : { lineOf })
  const info = reader.inside(TAG.sequence, 'PrivateKeyInfo')
  reader.end('PrivateKeyInfo')
  const versionAt = info.place('version')
  const version = info.small('version')
  if (version > 1) {
    throw new KeyFileError('format-version-unsupported', {
      where: versionAt,
      found: `version ${version}`,
      expected: 'version 0 or 1',
    })
  }
  const algorithm = readKeyAlgorithm(info)
  const inner = info.inside(TAG.octetString, 'privateKey')
  const secret = readSecret()
  inner.end('privateKey')
  if (info.peek() === 0xa0) info.element(0xa0, 'attributes')
  const publicAt = info.place('publicKey')
  if (info.peek() === 0x81) {
    const half = info.element(0x81, 'publicKey').slice(1)
    if ((secret.family === 'ed25519' || secret.family === 'ed448') && !sameBytes(half, secret.point)) {
      throw new KeyFileError('halves-mismatch', {
        where: publicAt,
        found: 'the public half of another key',
        expected: 'the one that follows from the private half',
      })
    }
  }
  info.end('PrivateKeyInfo')
  return PrivateKey.from(secret, '')

  function readSecret(): PrivateParameters {
    switch (algorithm.family) {
      case 'rsa':
        return readRsaPrivate(inner)
      case 'ecdsa':
        return readEcPrivate(inner, algorithm.curve)
      case 'dsa': {
        const { p, q, g } = algorithm
        const where = inner.place('x')
        const x = inner.integer('x')
        if (
          q < 2n ||
          q >= p ||
          p % 2n === 0n ||
          bitLength(p) > MAX_DSA_BITS ||
          bitLength(q) > MAX_DSA_ORDER_BITS ||
          x < 1n ||
          x >= q
        ) {
          throw new KeyFileError('field-invalid', {
            where,
            found: 'numbers that no DSA key has',
            expected: 'x < q < p',
          })
        }
        return { family: 'dsa', p, q, g, x, y: modPow(g, x, p) }
      }
      case 'ed25519':
      case 'ed448': {
        const seed = inner.element(TAG.octetString, 'private key')
        return { family: algorithm.family, seed, point: edwardsPoint(algorithm.family, seed) }
      }
    }
  }
}

/**
 * Reads the outside of `-----BEGIN ENCRYPTED PRIVATE KEY-----` (RFC 5208 section 6). Type and size are
 * not in it; they follow from its length.
 * @throws KeyFileError for damage, `cipher-unsupported`, `kdf-unsupported`
 */
export function readEncryptedPkcs8(bytes: Uint8Array, lineOf?: Lines): LockedKey {
  const reader = new DerReader(bytes, lineOf === undefined ? {} : { lineOf })
  const info = reader.inside(TAG.sequence, 'EncryptedPrivateKeyInfo')
  reader.end('EncryptedPrivateKeyInfo')
  const scheme = readEncryptionScheme(info)
  const where = info.place('encryptedData')
  const sealed = info.element(TAG.octetString, 'encryptedData')
  info.end('EncryptedPrivateKeyInfo')
  checkWholeBlocks(sealed, scheme.cipher.blockBytes, where)
  const estimate = estimatePkcs8(sealed.length)
  return {
    format: 'pkcs8',
    publicKey: null,
    family: estimate?.family ?? null,
    bits: estimate?.bits ?? null,
    comment: null,
    encryption: { cipher: scheme.cipher.name, kdf: scheme.kdf },
    problems: [],
    unlock: async (passphrase = '') => {
      if (passphrase === '') {
        throw new KeyFileError('passphrase-required', {
          where,
          found: `a private key encrypted with ${scheme.cipher.name}`,
          expected: 'its passphrase',
        })
      }
      const { key, iv } = await scheme.derive(passphrase)
      const opened = await openCbc(scheme.cipher, key, iv, sealed)
      if (opened.padding === 0) throw unsealError(opened, where, scheme.cipher.blockBytes)
      try {
        return parsePkcs8(opened.clear)
      } catch (error) {
        throw unsealError(opened, where, scheme.cipher.blockBytes, error)
      }
    },
  }
}

/**
 * Writes PKCS#8, encrypted with PBES2 when there is a passphrase.
 * @param iterations of PBKDF2; default 600,000
 */
export async function writePkcs8(key: PrivateKey, passphrase = '', iterations?: number): Promise<string> {
  const secret = key.exposeSecretParameters()
  const info = derSequence(derInteger(0n), writeKeyAlgorithm(key.publicKey), derOctets(secretContent(secret)))
  if (passphrase === '') return writePem('PRIVATE KEY', encodeBase64(info), { width: 64 })
  const { algorithm, sealed } = await sealPbes2(info, passphrase, iterations)
  const bytes = derSequence(algorithm, derOctets(sealed))
  return writePem('ENCRYPTED PRIVATE KEY', encodeBase64(bytes), { width: 64 })
}

function secretContent(secret: PrivateParameters): Uint8Array {
  switch (secret.family) {
    case 'rsa':
      return writeRsaPrivate(secret)
    case 'ecdsa':
      return writeEcPrivate(secret, false)
    case 'dsa':
      return derInteger(secret.x)
    case 'ed25519':
    case 'ed448':
      return derOctets(secret.seed)
  }
}
