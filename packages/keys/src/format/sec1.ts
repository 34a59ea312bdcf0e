import {
  type DerReader,
  der,
  derBits,
  derInteger,
  derOctets,
  derOid,
  derSequence,
  TAG,
} from '../bytes/der.ts'
import { bigIntFromBytes } from '../bytes/reader.ts'
import { bytesFromBigInt } from '../bytes/writer.ts'
import { ecdsaPoint, type PrivateParameters } from '../model/private-key.ts'
import { checkPoint, ECDSA_CURVES, type EcdsaCurve } from '../model/public-key.ts'
import { KeyFileError } from '../problem.ts'
import { quotableOid } from '../text/quotable.ts'

type EcdsaSecret = Extract<PrivateParameters, { family: 'ecdsa' }>

/** Object identifiers of the curves of RFC 5656, and of others that are met and not accepted by SSH. */
const CURVE_OIDS: Readonly<Record<EcdsaCurve, string>> = {
  nistp256: '1.2.840.10045.3.1.7',
  nistp384: '1.3.132.0.34',
  nistp521: '1.3.132.0.35',
}
const FOREIGN_CURVES: Readonly<Record<string, string>> = {
  '1.3.132.0.10': 'secp256k1',
  '1.3.132.0.33': 'secp224r1',
  '1.2.840.10045.3.1.1': 'secp192r1',
  '1.3.36.3.3.2.8.1.1.7': 'brainpoolP256r1',
  '1.3.36.3.3.2.8.1.1.11': 'brainpoolP384r1',
  '1.3.36.3.3.2.8.1.1.13': 'brainpoolP512r1',
}

/** Reads the curve's name. @throws KeyFileError `key-type-unsupported` for another curve or explicit parameters */
export function readCurve(reader: DerReader): EcdsaCurve {
  const where = reader.place('curve')
  const expected = 'nistp256, nistp384 or nistp521'
  if (reader.peek() === TAG.sequence) {
    throw new KeyFileError('key-type-unsupported', {
      where,
      found: 'a curve spelled out in numbers',
      expected,
    })
  }
  const oid = reader.oid('curve')
  for (const curve of Object.keys(CURVE_OIDS) as EcdsaCurve[]) {
    if (CURVE_OIDS[curve] === oid) return curve
  }
  throw new KeyFileError('key-type-unsupported', {
    where,
    found: FOREIGN_CURVES[oid] ?? `curve ${quotableOid(oid)}`,
    expected,
  })
}

/** The curve's name in DER. */
export function writeCurve(curve: EcdsaCurve): Uint8Array {
  return derOid(CURVE_OIDS[curve])
}

/**
 * Reads an ECPrivateKey (RFC 5915 section 3).
 * @param outerCurve the curve that PKCS#8 names outside; null when the key itself must name it
 * @throws KeyFileError for damage, other curves, and `halves-mismatch` when two curves are named
 */
export function readEcPrivate(reader: DerReader, outerCurve: EcdsaCurve | null): EcdsaSecret {
  const key = reader.inside(TAG.sequence, 'ECPrivateKey')
  const where = key.place('version')
  const version = key.small('version')
  if (version !== 1) {
    throw new KeyFileError('field-invalid', { where, found: `version ${version}`, expected: 'version 1' })
  }
  const secretAt = key.place('d')
  const secret = key.element(TAG.octetString, 'd')
  let curve = outerCurve
  if (key.peek() === 0xa0) {
    const parameters = key.inside(0xa0, 'parameters')
    const curveAt = parameters.place('curve')
    const inner = readCurve(parameters)
    parameters.end('parameters')
    if (curve !== null && curve !== inner) {
      throw new KeyFileError('halves-mismatch', { where: curveAt, found: inner, expected: curve })
    }
    curve = inner
  }
  if (curve === null) {
    throw new KeyFileError('field-invalid', {
      where: key.place('curve'),
      found: 'no curve',
      expected: 'the name of the curve',
    })
  }
  if (secret.length > ECDSA_CURVES[curve].fieldBytes) {
    throw new KeyFileError('field-invalid', {
      where: secretAt,
      found: `${secret.length} bytes`,
      expected: `${ECDSA_CURVES[curve].fieldBytes} bytes`,
    })
  }
  const d = bigIntFromBytes(secret)
  let point: Uint8Array | null = null
  if (key.peek() === 0xa1) {
    const outer = key.inside(0xa1, 'public key')
    const pointAt = outer.place('public key')
    point = outer.bits('public key')
    outer.end('public key')
    checkPoint(curve, point, pointAt)
  }
  key.end('ECPrivateKey')
  return { family: 'ecdsa', curve, d, point: point ?? ecdsaPoint(curve, d) }
}

/** Writes an ECPrivateKey. @param withCurve false inside PKCS#8, which names the curve outside */
export function writeEcPrivate(key: EcdsaSecret, withCurve: boolean): Uint8Array {
  const { fieldBytes } = ECDSA_CURVES[key.curve]
  return derSequence(
    derInteger(1n),
    derOctets(bytesFromBigInt(key.d, fieldBytes)),
    ...(withCurve ? [der(0xa0, writeCurve(key.curve))] : []),
    der(0xa1, derBits(key.point)),
  )
}
