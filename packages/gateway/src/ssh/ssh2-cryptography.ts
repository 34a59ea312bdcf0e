/**
 * What ssh2 computes with keys in a login, without the detour that it takes: it writes each key as text or DER and has
 * OpenSSL read that again, which takes longer than the computation itself. Node's JWK import takes the bytes as they
 * are. Like `ssh2-internals.ts`, it holds for exactly one version of the library.
 */
import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
  verify,
} from 'node:crypto'
import ssh2, { type ParsedKey, type PublicKeyAuthContext } from 'ssh2'
import type { KeyExchange } from './ssh2-internals.ts'

/**
 * A host key that is ready to sign. The library keeps a key as PEM and has OpenSSL parse it for each signature, which
 * takes ten times as long as an Ed25519 signature itself.
 * @param contents a private key without a passphrase.
 * @throws Error when the library cannot read it.
 */
export function readHostKey(contents: Buffer): ParsedKey {
  const key = parsed(contents)
  if (key instanceof Error) throw key
  const pem = Object.getOwnPropertySymbols(key).find(({ description }) => description === 'Private key PEM')
  // Where the PEM stood, `crypto.sign` takes a key as well.
  if (pem !== undefined) Object.assign(key, { [pem]: createPrivateKey(key.getPrivatePEM()) })
  return key
}

/**
 * Whether the client holds the private half of the key that it named: RFC 4252, section 7; the signature covers the
 * session identifier and the request.
 */
export function signatureIsGood({ key, blob, signature, hashAlgo }: PublicKeyAuthContext): boolean {
  if (blob === undefined || signature === undefined) return false
  if (key.algo === 'ssh-ed25519') {
    // RFC 8709, section 4: two strings, the name and 32 bytes.
    return verify(null, blob, octetKey('Ed25519', key.data.subarray(-32)), signature)
  }
  const publicKey = parsed(key.data)
  return !(publicKey instanceof Error) && publicKey.verify(blob, signature, hashAlgo) === true
}

function parsed(data: Buffer): ParsedKey | Error {
  const key = ssh2.utils.parseKey(data)
  return Array.isArray(key) ? (key[0] as ParsedKey) : (key as ParsedKey | Error)
}

/** RFC 8037, section 2. @throws TypeError when it has not the curve's length. */
function octetKey(curve: 'Ed25519' | 'X25519', bytes: Buffer): KeyObject {
  return createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: curve, x: bytes.toString('base64url') } })
}

/** The library's curve25519-sha256 (RFC 8731) of one key exchange. */
type Curve25519Exchange = KeyExchange & {
  type: '25519'
  _keys: { publicKey: KeyObject; privateKey: KeyObject } | null
  generateKeys(): void
  getPublicKey(): Buffer
  computeSecret(theirs: Buffer): Buffer | Error
}

let quickened: object | null = null

/**
 * Has the library's curve25519-sha256 computed in the short way from now on and in this whole process.
 * @param exchange any key exchange; of another method, nothing happens.
 */
export function quickenKeyExchange(exchange: KeyExchange | undefined): void {
  if ((exchange as Partial<Curve25519Exchange> | undefined)?.type !== '25519') return
  const kind = Object.getPrototypeOf(exchange) as Curve25519Exchange
  if (kind === quickened) return
  quickened = kind
  kind.getPublicKey = function () {
    this.generateKeys()
    const { x = '' } = this._keys?.publicKey.export({ format: 'jwk' }) ?? {}
    return Buffer.from(x, 'base64url')
  }
  kind.generateKeys = function () {
    this._keys ??= generateKeyPairSync('x25519')
  }
  kind.computeSecret = function (theirs) {
    this.generateKeys()
    try {
      const { privateKey } = this._keys as NonNullable<Curve25519Exchange['_keys']>
      // Throws when the secret is all zeros, as RFC 8731, section 3 asks.
      return multiplePrecision(diffieHellman({ privateKey, publicKey: octetKey('X25519', theirs) }))
    } catch (error) {
      // The library expects it so, and ends the connection.
      return error as Error
    }
  }
}

/** The bytes of an `mpint` that is not negative, without its length (RFC 4251, section 5). */
function multiplePrecision(bytes: Buffer): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0)
  if (first < 0) return Buffer.alloc(0)
  const rest = bytes.subarray(first)
  return (rest[0] as number) < 0x80 ? rest : Buffer.concat([Buffer.of(0), rest])
}
