import { p256, p384, p521 } from '@noble/curves/nist.js'
import { ByteReader } from '../bytes/reader.ts'
import { ByteWriter } from '../bytes/writer.ts'
import { KeyFileError } from '../problem.ts'
import { quotableName } from '../text/quotable.ts'

/** NIST curves of RFC 5656, by their SSH names. */
export type EcdsaCurve = 'nistp256' | 'nistp384' | 'nistp521'

/** The public numbers of a key, by family. Byte arrays are owned by the key: read, do not change. */
export type PublicParameters =
  | { readonly family: 'rsa'; readonly e: bigint; readonly n: bigint }
  | { readonly family: 'dsa'; readonly p: bigint; readonly q: bigint; readonly g: bigint; readonly y: bigint }
  | { readonly family: 'ecdsa'; readonly curve: EcdsaCurve; readonly point: Uint8Array }
  | { readonly family: 'ed25519'; readonly point: Uint8Array }
  | { readonly family: 'ed448'; readonly point: Uint8Array }
  | {
      readonly family: 'sk-ecdsa'
      readonly curve: 'nistp256'
      readonly point: Uint8Array
      readonly application: string
    }
  | { readonly family: 'sk-ed25519'; readonly point: Uint8Array; readonly application: string }

export type KeyFamily = PublicParameters['family']

/** A public key. `family` tells which of the public numbers are there. */
export type PublicKey = PublicParameters & {
  /** Name on the wire, e.g. `ssh-ed25519` or `ecdsa-sha2-nistp256`. */
  readonly type: string
  /** Size in bits as `ssh-keygen -l` tells it: of the modulus (RSA, DSA), of the curve otherwise. */
  readonly bits: number
  /** Wire form (RFC 4253 section 6.6). Owned by the key: read, do not change. */
  readonly blob: Uint8Array
  /** Empty when there is none. One line, never with control characters when read by this package. */
  readonly comment: string
}

/** Bits and byte lengths of each curve, and noble's check that a point lies on it. */
export const ECDSA_CURVES = {
  nistp256: { bits: 256, fieldBytes: 32, noble: p256 },
  nistp384: { bits: 384, fieldBytes: 48, noble: p384 },
  nistp521: { bits: 521, fieldBytes: 66, noble: p521 },
} as const satisfies Record<EcdsaCurve, unknown>

/** Every public-key type that is read, on the wire. */
export const PUBLIC_KEY_TYPES: Readonly<Record<string, KeyFamily>> = {
  'ssh-rsa': 'rsa',
  'ssh-dss': 'dsa',
  'ecdsa-sha2-nistp256': 'ecdsa',
  'ecdsa-sha2-nistp384': 'ecdsa',
  'ecdsa-sha2-nistp521': 'ecdsa',
  'ssh-ed25519': 'ed25519',
  'ssh-ed448': 'ed448',
  'sk-ecdsa-sha2-nistp256@openssh.com': 'sk-ecdsa',
  'sk-ssh-ed25519@openssh.com': 'sk-ed25519',
}

/** Largest RSA modulus that is read, as OpenSSH's `SSHBUF_MAX_BIGNUM`. */
export const MAX_MODULUS_BITS = 16384

/** No DSA key has more (FIPS 186-4 section 4.2 ends at 3072 and 256), and checking one takes their product. */
export const MAX_DSA_BITS = 4096
export const MAX_DSA_ORDER_BITS = 256

/** True for `ssh-rsa-cert-v01@openssh.com` and its siblings. */
export function isCertificateType(type: string): boolean {
  return /-cert-v0[01]@openssh\.com$/.test(type)
}

/** How many bits a non-negative number needs. */
export function bitLength(value: bigint): number {
  return value === 0n ? 0 : value.toString(2).length
}

/**
 * Reads a public key in wire form (RFC 4253 section 6.6, RFC 5656, RFC 8709, OpenSSH's PROTOCOL.u2f).
 * The blob must be in its one canonical form, end where the key ends, and ECDSA points must lie on their curve.
 * @param comment is carried through unread
 * @throws KeyFileError `certificate-given` for a certificate, `key-type-unsupported` for a type nobody knows,
 *   `bytes-missing`, `bytes-left-over` or `field-invalid` for damage
 */
export function parsePublicBlob(blob: Uint8Array, comment = ''): PublicKey {
  const reader = new ByteReader(blob)
  const type = readKeyType(reader)
  const key = publicKeyFrom(readParameters(reader, type), comment)
  reader.end('end of key')
  return key
}

/** Reads the type name at the start of a blob. @throws KeyFileError as {@link parsePublicBlob} */
function readKeyType(reader: ByteReader): string {
  const where = reader.place('key type')
  const type = reader.text('key type')
  if (isCertificateType(type)) {
    throw new KeyFileError('certificate-given', {
      where,
      found: quotableName(type),
      expected: 'a public key',
    })
  }
  if (!Object.hasOwn(PUBLIC_KEY_TYPES, type)) {
    throw new KeyFileError('key-type-unsupported', {
      where,
      found: quotableName(type),
      expected: 'a known key type',
    })
  }
  return type
}

/** Reads what follows the type name. Leaves what comes after the key unread: certificates go on. */
export function readParameters(reader: ByteReader, type: string): PublicParameters {
  const family = PUBLIC_KEY_TYPES[type]!
  switch (family) {
    case 'rsa': {
      const e = reader.mpint('e')
      return { family, e, n: reader.mpint('n') }
    }
    case 'dsa': {
      const p = reader.mpint('p')
      const q = reader.mpint('q')
      const g = reader.mpint('g')
      return { family, p, q, g, y: reader.mpint('y') }
    }
    case 'ecdsa':
      return { family, ...readCurveAndPoint(reader, type.slice('ecdsa-sha2-'.length)) }
    case 'ed25519':
      return { family, point: fixed(reader, 'public key', 32) }
    case 'ed448':
      return { family, point: fixed(reader, 'public key', 57) }
    case 'sk-ecdsa': {
      const { point } = readCurveAndPoint(reader, 'nistp256')
      return { family, curve: 'nistp256', point, application: reader.text('application') }
    }
    case 'sk-ed25519': {
      const point = fixed(reader, 'public key', 32)
      return { family, point, application: reader.text('application') }
    }
  }
}

function readCurveAndPoint(reader: ByteReader, expected: string): { curve: EcdsaCurve; point: Uint8Array } {
  const where = reader.place('curve name')
  const curve = reader.text('curve name')
  if (curve !== expected) {
    const found = Object.hasOwn(ECDSA_CURVES, curve) ? curve : 'an unknown curve'
    throw new KeyFileError('field-invalid', { where, found, expected })
  }
  const place = reader.place('Q')
  const point = reader.string('Q')
  checkPoint(curve as EcdsaCurve, point, place)
  return { curve: curve as EcdsaCurve, point }
}

function fixed(reader: ByteReader, field: string, length: number): Uint8Array {
  const where = reader.place(field)
  const bytes = reader.string(field)
  if (bytes.length !== length) {
    throw new KeyFileError('field-invalid', {
      where,
      found: `${bytes.length} bytes`,
      expected: `${length} bytes`,
    })
  }
  return bytes
}

/**
 * Refuses a point that is not an uncompressed point of the curve (RFC 5656 section 3.1; compressed points are
 * allowed there, and read by nobody).
 */
export function checkPoint(curve: EcdsaCurve, point: Uint8Array, where: KeyFileError['where']): void {
  const { fieldBytes, noble } = ECDSA_CURVES[curve]
  const length = 1 + 2 * fieldBytes
  if (point.length !== length || point[0] !== 4) {
    throw new KeyFileError('field-invalid', {
      where,
      found: `a point of ${point.length} bytes${point.length > 0 ? ` that starts with ${point[0]}` : ''}`,
      expected: `an uncompressed point: 4, then ${length - 1} bytes`,
    })
  }
  try {
    noble.Point.fromBytes(point).assertValidity()
  } catch (cause) {
    throw new KeyFileError(
      'field-invalid',
      { where, found: 'a point that is not on the curve', expected: `a point of ${curve}` },
      { cause },
    )
  }
}

/**
 * Builds the model, with its wire form, from the public numbers.
 * @throws KeyFileError `field-invalid` for numbers that no key of the family can have
 */
export function publicKeyFrom(parameters: PublicParameters, comment = ''): PublicKey {
  const type = typeOf(parameters)
  const blob = new ByteWriter().string(type)
  writeParameters(blob, parameters)
  return { ...parameters, type, bits: checkedBits(parameters), blob: blob.finish(), comment }
}

function typeOf(parameters: PublicParameters): string {
  switch (parameters.family) {
    case 'rsa':
      return 'ssh-rsa'
    case 'dsa':
      return 'ssh-dss'
    case 'ecdsa':
      return `ecdsa-sha2-${parameters.curve}`
    case 'ed25519':
      return 'ssh-ed25519'
    case 'ed448':
      return 'ssh-ed448'
    case 'sk-ecdsa':
      return 'sk-ecdsa-sha2-nistp256@openssh.com'
    case 'sk-ed25519':
      return 'sk-ssh-ed25519@openssh.com'
  }
}

/** Writes the fields that follow the type name; see {@link readParameters}. */
export function writeParameters(writer: ByteWriter, parameters: PublicParameters): void {
  switch (parameters.family) {
    case 'rsa':
      writer.mpint(parameters.e).mpint(parameters.n)
      break
    case 'dsa':
      writer.mpint(parameters.p).mpint(parameters.q).mpint(parameters.g).mpint(parameters.y)
      break
    case 'ecdsa':
      writer.string(parameters.curve).string(parameters.point)
      break
    case 'ed25519':
    case 'ed448':
      writer.string(parameters.point)
      break
    case 'sk-ecdsa':
      writer.string(parameters.curve).string(parameters.point).string(parameters.application)
      break
    case 'sk-ed25519':
      writer.string(parameters.point).string(parameters.application)
      break
  }
}

function checkedBits(parameters: PublicParameters): number {
  const fail = (field: string, found: string, expected: string) =>
    new KeyFileError('field-invalid', { where: { field }, found, expected })
  switch (parameters.family) {
    case 'rsa': {
      const { n, e } = parameters
      const bits = bitLength(n)
      if (bits < 512 || bits > MAX_MODULUS_BITS || n % 2n === 0n) {
        throw fail(
          'n',
          `${n % 2n === 0n ? 'an even' : 'a'} modulus of ${bits} bits`,
          'odd, 512 to 16384 bits',
        )
      }
      if (e < 3n || e % 2n === 0n || e >= n) throw fail('e', 'no usable exponent', 'odd, from 3 to n')
      return bits
    }
    case 'dsa': {
      const { p, q, g, y } = parameters
      const bits = bitLength(p)
      if (bits < 512 || bits > MAX_DSA_BITS) throw fail('p', `${bits} bits`, `512 to ${MAX_DSA_BITS} bits`)
      if (bitLength(q) > MAX_DSA_ORDER_BITS) {
        throw fail('q', `${bitLength(q)} bits`, `at most ${MAX_DSA_ORDER_BITS} bits`)
      }
      if (q < 2n || q >= p) throw fail('q', 'no usable subgroup order', 'a number below p')
      if (g < 2n || g >= p) throw fail('g', 'no usable generator', 'a number below p')
      if (y < 2n || y >= p) throw fail('y', 'no usable public value', 'a number below p')
      return bits
    }
    case 'ecdsa':
    case 'sk-ecdsa':
      return ECDSA_CURVES[parameters.curve].bits
    case 'ed25519':
    case 'sk-ed25519':
      return 256
    case 'ed448':
      return 448
  }
}
