import { type DerReader, derInteger, derSequence, TAG } from '../bytes/der.ts'
import { modInverse, type PrivateParameters } from '../model/private-key.ts'
import type { PublicParameters } from '../model/public-key.ts'
import { KeyFileError } from '../problem.ts'

type RsaSecret = Extract<PrivateParameters, { family: 'rsa' }>
type RsaPublic = Extract<PublicParameters, { family: 'rsa' }>

/** Reads an RSAPrivateKey (RFC 8017 appendix A.1.2). @throws KeyFileError for damage and multi-prime keys */
export function readRsaPrivate(reader: DerReader): RsaSecret {
  const key = reader.inside(TAG.sequence, 'RSAPrivateKey')
  const where = key.place('version')
  const version = key.small('version')
  if (version !== 0) {
    throw new KeyFileError('format-version-unsupported', {
      where,
      found: `version ${version}`,
      expected: 'version 0 (two primes)',
    })
  }
  const n = key.integer('n')
  const e = key.integer('e')
  const d = key.integer('d')
  const p = key.integer('p')
  const q = key.integer('q')
  const places = { dp: key.place('dp'), dq: key.place('dq') }
  const dp = key.integer('dp')
  const dq = key.integer('dq')
  const iqmp = key.integer('iqmp')
  key.end('RSAPrivateKey')
  for (const [field, value, prime] of [
    ['dp', dp, p],
    ['dq', dq, q],
  ] as const) {
    if (prime < 2n || value !== d % (prime - 1n)) {
      throw new KeyFileError('halves-mismatch', {
        where: places[field],
        found: 'an exponent that does not follow from d',
        expected: `d mod ${field === 'dp' ? 'p-1' : 'q-1'}`,
      })
    }
  }
  return { family: 'rsa', n, e, d, p, q, iqmp }
}

/** Writes an RSAPrivateKey. */
export function writeRsaPrivate(key: RsaSecret): Uint8Array {
  const { n, e, d, p, q, iqmp } = key
  const numbers = [0n, n, e, d, p, q, d % (p - 1n), d % (q - 1n), iqmp]
  return derSequence(...numbers.map(derInteger))
}

/** Reads an RSAPublicKey (RFC 8017 appendix A.1.1). */
export function readRsaPublic(reader: DerReader): RsaPublic {
  const key = reader.inside(TAG.sequence, 'RSAPublicKey')
  const n = key.integer('n')
  const e = key.integer('e')
  key.end('RSAPublicKey')
  return { family: 'rsa', n, e }
}

/** Writes an RSAPublicKey. */
export function writeRsaPublic(key: RsaPublic): Uint8Array {
  return derSequence(derInteger(key.n), derInteger(key.e))
}

/** The coefficient that PKCS#1 and SSH forms keep beside the primes. */
export function rsaCoefficient(p: bigint, q: bigint): bigint {
  return modInverse(q, p, 'iqmp')
}
