import { encodeBase64 } from '../bytes/base64.ts'
import { DerReader, derBits, derInteger, derSequence, TAG } from '../bytes/der.ts'
import { writePem } from '../envelope/pem.ts'
import { checkPoint, type PublicKey, type PublicParameters, publicKeyFrom } from '../model/public-key.ts'
import { KeyFileError } from '../problem.ts'
import { readKeyAlgorithm, writeKeyAlgorithm } from './key-algorithm.ts'
import { readRsaPublic, writeRsaPublic } from './pkcs1.ts'

/**
 * Reads a SubjectPublicKeyInfo (RFC 5280 section 4.1.2.7), the content of `-----BEGIN PUBLIC KEY-----`.
 * @throws KeyFileError for damage, and `key-type-unsupported`
 */
export function readSpki(bytes: Uint8Array, lineOf?: (byte: number) => number): PublicKey {
  const options = lineOf === undefined ? {} : { lineOf }
  const reader = new DerReader(bytes, options)
  const info = reader.inside(TAG.sequence, 'SubjectPublicKeyInfo')
  reader.end('SubjectPublicKeyInfo')
  const algorithm = readKeyAlgorithm(info)
  const where = info.place('subjectPublicKey')
  const bits = info.bits('subjectPublicKey')
  info.end('SubjectPublicKeyInfo')
  // The bit string's content ends where the whole ends.
  const inner = new DerReader(bits, { ...options, base: bytes.length - bits.length })
  return publicKeyFrom(readNumbers())

  function readNumbers(): PublicParameters {
    switch (algorithm.family) {
      case 'rsa': {
        const key = readRsaPublic(inner)
        inner.end('subjectPublicKey')
        return key
      }
      case 'dsa': {
        const y = inner.integer('y')
        inner.end('subjectPublicKey')
        return { ...algorithm, y }
      }
      case 'ecdsa':
        checkPoint(algorithm.curve, bits, where)
        return { family: 'ecdsa', curve: algorithm.curve, point: bits }
      case 'ed25519':
      case 'ed448': {
        const length = algorithm.family === 'ed25519' ? 32 : 57
        if (bits.length !== length) {
          throw new KeyFileError('field-invalid', {
            where,
            found: `${bits.length} bytes`,
            expected: `${length} bytes`,
          })
        }
        return { family: algorithm.family, point: bits }
      }
    }
  }
}

/** Reads `-----BEGIN RSA PUBLIC KEY-----` (PKCS#1). */
export function readPkcs1Public(bytes: Uint8Array, lineOf?: (byte: number) => number): PublicKey {
  const reader = new DerReader(bytes, lineOf === undefined ? {} : { lineOf })
  const key = readRsaPublic(reader)
  reader.end('RSAPublicKey')
  return publicKeyFrom(key)
}

/** Writes `-----BEGIN PUBLIC KEY-----`. @throws KeyFileError `format-cannot-hold-key` for keys of hardware tokens */
export function writeSpki(key: PublicKey): string {
  const content = spkiContent(key)
  const bytes = derSequence(writeKeyAlgorithm(key), derBits(content))
  return writePem('PUBLIC KEY', encodeBase64(bytes), { width: 64 })
}

function spkiContent(key: PublicKey): Uint8Array {
  switch (key.family) {
    case 'rsa':
      return writeRsaPublic(key)
    case 'dsa':
      return derInteger(key.y)
    case 'ecdsa':
    case 'ed25519':
    case 'ed448':
      return key.point
    case 'sk-ecdsa':
    case 'sk-ed25519':
      throw new KeyFileError('format-cannot-hold-key', {
        where: { field: 'key type' },
        found: key.type,
        expected: 'a key without an application name',
      })
  }
}
