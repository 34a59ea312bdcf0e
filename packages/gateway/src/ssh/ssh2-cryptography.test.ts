/** What we compute with keys in the library's place, beside the library and beside Node's way through DER. */
import { createPublicKey, diffieHellman, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import ssh2, { type ParsedKey, type PublicKeyAuthContext } from 'ssh2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RawClient } from '../testing/raw-client.ts'
import { type KeyPair, startService, type TestService } from '../testing/service.ts'
import { quickenKeyExchange, readHostKey, signatureIsGood } from './ssh2-cryptography.ts'

describe('a host key that was read once', () => {
  const kinds = [
    ['ed25519', {}],
    ['ecdsa', { bits: 256 }],
    ['ecdsa', { bits: 384 }],
    ['ecdsa', { bits: 521 }],
    ['rsa', { bits: 2048 }],
  ] as const

  test.each(kinds)('signs as the library does: %s %o', (kind, options) => {
    const pair = ssh2.utils.generateKeyPairSync(kind as 'rsa', options as { bits: number })
    const key = readHostKey(Buffer.from(pair.private))
    // The library gives the text to OpenSSL; nothing is won where it still does.
    const kept = Object.getOwnPropertySymbols(key).find(
      ({ description }) => description === 'Private key PEM',
    )
    expect(kept === undefined ? undefined : typeof (key as never)[kept]).toBe('object')
    const data = randomBytes(40)
    const hash = kind === 'rsa' ? 'sha512' : undefined
    const publicKey = ssh2.utils.parseKey(pair.public) as ParsedKey
    expect(publicKey.verify(data, key.sign(data, hash as string), hash)).toBe(true)
    expect(key.isPrivateKey()).toBe(true)
    expect(key.getPublicSSH()).toEqual(publicKey.getPublicSSH())
  })

  test('is refused when it is none', () => {
    expect(() => readHostKey(Buffer.from('no key'))).toThrow()
  })
})

describe('the signature of a login', () => {
  const kinds = [
    ['ed25519', {}],
    ['ecdsa', { bits: 256 }],
    ['rsa', { bits: 2048 }],
  ] as const

  test.each(kinds)('counts only if it is of this key and over these bytes: %s %o', (kind, options) => {
    const make = () => ssh2.utils.generateKeyPairSync(kind as 'rsa', options as { bits: number })
    const [mine, other] = [make(), make()]
    const hashAlgo = kind === 'rsa' ? 'sha512' : undefined
    const blob = randomBytes(100)
    const signer = ssh2.utils.parseKey(mine.private) as ParsedKey
    const signature = signer.sign(blob, hashAlgo as string)
    const context = (pair: { public: string }, changed: object = {}) => {
      const key = ssh2.utils.parseKey(pair.public) as ParsedKey
      const named = { algo: key.type, data: key.getPublicSSH() }
      return { key: named, blob, signature, hashAlgo, ...changed } as unknown as PublicKeyAuthContext
    }
    expect(signatureIsGood(context(mine))).toBe(true)
    expect(signatureIsGood(context(other))).toBe(false)
    expect(signatureIsGood(context(mine, { blob: Buffer.concat([blob, Buffer.of(0)]) }))).toBe(false)
    expect(signatureIsGood(context(mine, { signature: signature.subarray(1) }))).toBe(false)
    expect(signatureIsGood(context(mine, { signature: Buffer.alloc(0) }))).toBe(false)
    expect(signatureIsGood(context(mine, { signature: undefined }))).toBe(false)
  })
})

describe('curve25519-sha256', () => {
  type Exchange = {
    type: string
    _keys: { publicKey: KeyObject; privateKey: KeyObject } | null
    getPublicKey(): Buffer
    computeSecret(theirs: Buffer): Buffer | Error
  }
  /** What the library has for each exchange. */
  class Curve25519 {
    type = '25519'
    _keys: Exchange['_keys'] = null
  }
  const exchange = (): Exchange => {
    const made = new Curve25519() as unknown as Exchange
    quickenKeyExchange(made as never)
    return made
  }

  test('gives both sides the secret that Node computes from DER, as an mpint', () => {
    // Among so many, some begin with a zero byte and half with the highest bit set (RFC 4251, section 5).
    for (let times = 0; times < 1_000; times++) {
      const [ours, theirs] = [exchange(), generateKeyPairSync('x25519')]
      const theirBytes = theirs.publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)
      const secret = ours.computeSecret(theirBytes) as Buffer
      const ourKey = createPublicKey({
        key: Buffer.concat([Buffer.from('302a300506032b656e032100', 'hex'), ours.getPublicKey()]),
        format: 'der',
        type: 'spki',
      })
      const expected = diffieHellman({ privateKey: theirs.privateKey, publicKey: ourKey })
      expect(BigInt(`0x${secret.toString('hex')}`)).toBe(BigInt(`0x${expected.toString('hex')}`))
      // Not negative, and no byte more than needed.
      expect(secret[0]).toBeLessThan(0x80)
      if (secret[0] === 0) expect(secret[1]).toBeGreaterThanOrEqual(0x80)
    }
  })

  test('keeps its key pair for the whole exchange', () => {
    const ours = exchange()
    expect(ours.getPublicKey()).toEqual(ours.getPublicKey())
    expect(ours.getPublicKey()).not.toEqual(exchange().getPublicKey())
    expect(ours.getPublicKey()).toHaveLength(32)
  })

  test.each([
    ['all zeros, whose secret would be no secret (RFC 8731, section 3)', Buffer.alloc(32)],
    ['too short', randomBytes(31)],
    ['too long', randomBytes(33)],
    ['empty', Buffer.alloc(0)],
  ])('refuses a key that is %s', (_, theirs) => {
    expect(exchange().computeSecret(theirs)).toBeInstanceOf(Error)
  })

  test('leaves other methods as they are', () => {
    class Other {
      type = 'ecdh'
    }
    quickenKeyExchange(new Other() as never)
    quickenKeyExchange(undefined)
    expect(Object.getOwnPropertyNames(Other.prototype)).toEqual(['constructor'])
  })

  describe('of the library that is installed', () => {
    let service: TestService
    let key: KeyPair

    beforeAll(async () => {
      service = await startService()
      key = await service.key()
      await service.account('hanako', [key])
    })

    afterAll(() => service.close())

    test('is computed by us from the second login on', async () => {
      for (let times = 0; times < 3; times++) {
        const client = await RawClient.login(service, 'hanako', key)
        // The client is the same library in the same process, so its exchanges are of the same class.
        const kex = (client.protocol as unknown as { _kex: Exchange })._kex
        expect(kex.type).toBe('25519')
        expect(String(kex.computeSecret)).toContain('octetKey')
        client.end()
        await client.closed
      }
    })
  })
})
