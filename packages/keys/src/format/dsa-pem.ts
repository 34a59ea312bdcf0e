import { type DerReader, derInteger, derSequence, TAG } from '../bytes/der.ts'
import type { PrivateParameters } from '../model/private-key.ts'
import { KeyFileError } from '../problem.ts'

type DsaSecret = Extract<PrivateParameters, { family: 'dsa' }>

/** Reads OpenSSL's traditional DSA private key: version, p, q, g, y, x. */
export function readDsaPrivate(reader: DerReader): DsaSecret {
  const key = reader.inside(TAG.sequence, 'DSAPrivateKey')
  const where = key.place('version')
  const version = key.small('version')
  if (version !== 0) {
    throw new KeyFileError('field-invalid', { where, found: `version ${version}`, expected: 'version 0' })
  }
  const p = key.integer('p')
  const q = key.integer('q')
  const g = key.integer('g')
  const y = key.integer('y')
  const x = key.integer('x')
  key.end('DSAPrivateKey')
  return { family: 'dsa', p, q, g, y, x }
}

/** Writes the same. */
export function writeDsaPrivate({ p, q, g, y, x }: DsaSecret): Uint8Array {
  return derSequence(...[0n, p, q, g, y, x].map(derInteger))
}
