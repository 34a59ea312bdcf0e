import { DER_NULL, type DerReader, derInteger, derOid, derSequence, TAG } from '../bytes/der.ts'
import type { PublicParameters } from '../model/public-key.ts'
import { type EcdsaCurve, MAX_MODULUS_BITS } from '../model/public-key.ts'
import { KeyFileError } from '../problem.ts'
import { quotableOid } from '../text/quotable.ts'
import { readCurve, writeCurve } from './sec1.ts'

/** The AlgorithmIdentifier that SPKI and PKCS#8 name a key's family with (RFC 3279, 5480, 8410). */
export type KeyAlgorithm =
  | { readonly family: 'rsa' | 'ed25519' | 'ed448' }
  | { readonly family: 'ecdsa'; readonly curve: EcdsaCurve }
  | { readonly family: 'dsa'; readonly p: bigint; readonly q: bigint; readonly g: bigint }

const OIDS = {
  rsa: '1.2.840.113549.1.1.1',
  dsa: '1.2.840.10040.4.1',
  ecdsa: '1.2.840.10045.2.1',
  ed25519: '1.3.101.112',
  ed448: '1.3.101.113',
} as const
const FOREIGN_OIDS: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.10': 'RSA-PSS',
  '1.2.840.113549.1.3.1': 'Diffie-Hellman',
  '1.3.101.110': 'X25519 (for key exchange, not for login)',
  '1.3.101.111': 'X448 (for key exchange, not for login)',
}

/** Reads an AlgorithmIdentifier. @throws KeyFileError `key-type-unsupported` for families that SSH does not have */
export function readKeyAlgorithm(reader: DerReader): KeyAlgorithm {
  const algorithm = reader.inside(TAG.sequence, 'algorithm')
  const where = algorithm.place('algorithm')
  const oid = algorithm.oid('algorithm')
  switch (oid) {
    case OIDS.rsa:
      if (algorithm.peek() === TAG.null) algorithm.element(TAG.null, 'parameters')
      algorithm.end('algorithm')
      return { family: 'rsa' }
    case OIDS.ecdsa: {
      const curve = readCurve(algorithm)
      algorithm.end('algorithm')
      return { family: 'ecdsa', curve }
    }
    case OIDS.ed25519:
    case OIDS.ed448:
      algorithm.end('algorithm')
      return { family: oid === OIDS.ed25519 ? 'ed25519' : 'ed448' }
    case OIDS.dsa: {
      const numbers = algorithm.inside(TAG.sequence, 'parameters')
      const p = numbers.integer('p')
      const q = numbers.integer('q')
      const g = numbers.integer('g')
      numbers.end('parameters')
      algorithm.end('algorithm')
      return { family: 'dsa', p, q, g }
    }
    default:
      throw new KeyFileError('key-type-unsupported', {
        where,
        found: FOREIGN_OIDS[oid] ?? `algorithm ${quotableOid(oid)}`,
        expected: `RSA (to ${MAX_MODULUS_BITS} bits), DSA, ECDSA, Ed25519 or Ed448`,
      })
  }
}

/** Writes the AlgorithmIdentifier of a key. */
export function writeKeyAlgorithm(key: KeyAlgorithm | PublicParameters): Uint8Array {
  switch (key.family) {
    case 'rsa':
      return derSequence(derOid(OIDS.rsa), DER_NULL)
    case 'ecdsa':
    case 'sk-ecdsa':
      return derSequence(derOid(OIDS.ecdsa), writeCurve(key.curve))
    case 'ed25519':
    case 'sk-ed25519':
      return derSequence(derOid(OIDS.ed25519))
    case 'ed448':
      return derSequence(derOid(OIDS.ed448))
    case 'dsa':
      return derSequence(derOid(OIDS.dsa), derSequence(...[key.p, key.q, key.g].map(derInteger)))
  }
}
