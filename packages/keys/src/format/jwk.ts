import { decodeBase64 } from '../bytes/base64.ts'
import { bigIntFromBytes } from '../bytes/reader.ts'
import { concatBytes } from '../bytes/writer.ts'
import { modPow, PrivateKey, type PrivateParameters } from '../model/private-key.ts'
import {
  checkPoint,
  ECDSA_CURVES,
  type EcdsaCurve,
  type PublicKey,
  type PublicParameters,
  publicKeyFrom,
} from '../model/public-key.ts'
import { KeyFileError } from '../problem.ts'
import { rsaCoefficient } from './pkcs1.ts'

/** JSON Web Keys (RFC 7517, 7518 section 6, 8037). Read only: SSH programs do not take them. */

export type JwkContent =
  | { readonly kind: 'private'; readonly key: PrivateKey }
  | { readonly kind: 'public'; readonly key: PublicKey }

type Members = Readonly<Record<string, unknown>>

/**
 * Reads a JWK, or a JWK set of one key.
 * @returns null when the text is no JSON object with a `kty`
 * @throws KeyFileError for damage, `halves-mismatch`, `key-type-unsupported`, `multiple-keys`
 */
export function readJwk(text: string): JwkContent | null {
  if (!text.trimStart().startsWith('{')) return null
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    if (!/"kty"\s*:/.test(text)) return null
    // The parser's own message quotes the text, which may be secret.
    throw new KeyFileError('cut-off', {
      found: 'JSON that is broken or cut off',
      expected: 'a whole JSON Web Key',
    })
  }
  const members = oneKey(json as Members)
  if (members === null || typeof members['kty'] !== 'string') return null
  const comment = typeof members['kid'] === 'string' ? members['kid'].replace(/\p{Cc}+/gu, ' ').trim() : ''
  switch (members['kty']) {
    case 'RSA':
      return content(rsa(members), comment)
    case 'EC':
      return content(ec(members), comment)
    case 'OKP':
      return content(okp(members), comment)
    default:
      throw new KeyFileError('key-type-unsupported', {
        where: { field: 'kty' },
        found: members['kty'] === 'oct' ? 'a symmetric key' : 'another key type',
        expected: 'RSA, EC or OKP',
      })
  }
}

function oneKey(json: Members): Members | null {
  const { keys } = json as { keys?: unknown }
  if (!Array.isArray(keys)) return json
  if (keys.length > 1) {
    throw new KeyFileError('multiple-keys', {
      where: { field: 'keys' },
      found: `${keys.length} keys`,
      expected: 'one key',
    })
  }
  return (keys[0] as Members | undefined) ?? null
}

function content(parameters: PublicParameters | PrivateParameters, comment: string): JwkContent {
  const secret = 'd' in parameters || 'seed' in parameters
  return secret
    ? { kind: 'private', key: PrivateKey.from(parameters as PrivateParameters, comment) }
    : { kind: 'public', key: publicKeyFrom(parameters as PublicParameters, comment) }
}

/** A base64url member. @throws KeyFileError `field-invalid` when missing, `base64-invalid` */
function bytesOf(members: Members, field: string): Uint8Array {
  const value = members[field]
  if (typeof value !== 'string' || value.length > 4096) {
    throw new KeyFileError('field-invalid', {
      where: { field },
      found: value === undefined ? 'nothing' : 'no base64url text',
      expected: 'base64url text',
    })
  }
  return decodeBase64(value.replaceAll('-', '+').replaceAll('_', '/'), (byte) => ({ field, byte }))
}

function numberOf(members: Members, field: string): bigint {
  return bigIntFromBytes(bytesOf(members, field))
}

function rsa(members: Members): PublicParameters | PrivateParameters {
  const n = numberOf(members, 'n')
  const e = numberOf(members, 'e')
  if (members['d'] === undefined) return { family: 'rsa', n, e }
  const d = numberOf(members, 'd')
  const [p, q] =
    members['p'] === undefined ? factors(n, e, d) : [numberOf(members, 'p'), numberOf(members, 'q')]
  return { family: 'rsa', n, e, d, p, q, iqmp: rsaCoefficient(p, q) }
}

/** The primes from the exponents (NIST SP 800-56B appendix C): a JWK may leave them out. */
function factors(n: bigint, e: bigint, d: bigint): [bigint, bigint] {
  const fail = () =>
    new KeyFileError('halves-mismatch', {
      where: { field: 'd' },
      found: 'an exponent that does not undo e',
      expected: 'e * d = 1',
    })
  let odd = e * d - 1n
  if (n < 2n || n % 2n === 0n || odd <= 0n || odd % 2n !== 0n || n >> 8192n !== 0n) throw fail()
  while (odd % 2n === 0n) odd /= 2n
  for (let base = 2n; base < 100n; base++) {
    let power = modPow(base, odd, n)
    while (power !== 1n && power !== n - 1n) {
      const square = (power * power) % n
      if (square === 1n) {
        const p = gcd(power - 1n, n)
        const q = n / p
        return p > q ? [p, q] : [q, p]
      }
      if (square === power || square === 0n) throw fail()
      power = square
    }
  }
  throw fail()
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}

const CURVES: Readonly<Record<string, EcdsaCurve>> = {
  'P-256': 'nistp256',
  'P-384': 'nistp384',
  'P-521': 'nistp521',
}

function ec(members: Members): PublicParameters | PrivateParameters {
  const curve = CURVES[String(members['crv'])]
  if (curve === undefined) throw unsupportedCurve(members, 'P-256, P-384 or P-521')
  const point = concatBytes(
    Uint8Array.of(4),
    coordinate(members, 'x', curve),
    coordinate(members, 'y', curve),
  )
  checkPoint(curve, point, { field: 'x' })
  if (members['d'] === undefined) return { family: 'ecdsa', curve, point }
  return { family: 'ecdsa', curve, point, d: numberOf(members, 'd') }
}

function coordinate(members: Members, field: string, curve: EcdsaCurve): Uint8Array {
  return fixedBytes(members, field, ECDSA_CURVES[curve].fieldBytes)
}

function fixedBytes(members: Members, field: string, length: number): Uint8Array {
  const bytes = bytesOf(members, field)
  if (bytes.length !== length) {
    throw new KeyFileError('field-invalid', {
      where: { field },
      found: `${bytes.length} bytes`,
      expected: `${length} bytes`,
    })
  }
  return bytes
}

function okp(members: Members): PublicParameters | PrivateParameters {
  const family = { Ed25519: 'ed25519', Ed448: 'ed448' }[String(members['crv'])] as
    | 'ed25519'
    | 'ed448'
    | undefined
  if (family === undefined) throw unsupportedCurve(members, 'Ed25519 or Ed448')
  const length = family === 'ed25519' ? 32 : 57
  const point = fixedBytes(members, 'x', length)
  if (members['d'] === undefined) return { family, point } as PublicParameters
  return { family, point, seed: fixedBytes(members, 'd', length) }
}

function unsupportedCurve(members: Members, expected: string): KeyFileError {
  const name = String(members['crv'])
  return new KeyFileError('key-type-unsupported', {
    where: { field: 'crv' },
    found: /^(?:secp256k1|X25519|X448|BP-\d{3})$/.test(name) ? name : 'an unknown curve',
    expected,
  })
}
