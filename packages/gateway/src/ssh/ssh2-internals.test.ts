/** What we do behind the library's back still fits the library that is installed. */
import { createCipheriv, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import ssh2, { type ParsedKey } from 'ssh2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sftp } from '../testing/openssh.ts'
import { payload, RawClient } from '../testing/raw-client.ts'
import { type KeyPair, startService, type TestService } from '../testing/service.ts'
import { missingTools } from '../testing/tools.ts'
import { ALGORITHMS, CLIENT_SIGNATURE_ALGORITHMS } from './algorithms.ts'
import { allocateDataPackets, readHostKey, SSH2_VERSION, sendDataPacket } from './ssh2-internals.ts'

const require = createRequire(import.meta.url)

type Direction = Record<string, unknown>
type Crypto = {
  CIPHER_INFO: Record<string, { keyLen: number; ivLen: number; authLen: number }>
  MAC_INFO: Record<string, { len: number }>
  bindingAvailable: boolean
  init: Promise<void>
  createCipher(config: { outbound: Direction }): object
  createDecipher(config: { inbound: Direction }): { decrypt(data: Buffer, from: number, to: number): unknown }
}
const crypto = require('ssh2/lib/protocol/crypto.js') as Crypto
const { PacketWriter } = require('ssh2/lib/protocol/zlib.js') as {
  PacketWriter: new (protocol: object) => object
}

test('the pinned version is the installed one', () => {
  const manifest = require('ssh2/package.json') as { version: string }
  expect(manifest.version, 'read ssh2-internals.ts again before moving to another version').toBe(SSH2_VERSION)
})

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

describe('packets laid out by us are what the library’s own decipher expects', () => {
  beforeAll(() => crypto.init)

  const macsFor = (cipher: string): readonly (string | null)[] =>
    crypto.CIPHER_INFO[cipher]?.authLen ? [null] : ALGORITHMS.hmac

  const cases = ALGORITHMS.cipher.flatMap((cipher) =>
    macsFor(cipher).flatMap((mac) => [true, false].map((addon) => [cipher, mac, addon] as const)),
  )

  test.each(cases)('%s, MAC %s, with the addon: %s', (name, macName, addon) => {
    if (addon && !crypto.bindingAvailable) return
    const info = crypto.CIPHER_INFO[name]
    const macInfo = macName === null ? undefined : crypto.MAC_INFO[macName]
    if (info === undefined) throw new Error(`the library does not know ${name}`)
    const secrets = {
      key: randomBytes(info.keyLen),
      iv: info.ivLen > 0 ? randomBytes(info.ivLen) : Buffer.alloc(0),
      macKey: macInfo === undefined ? undefined : randomBytes(macInfo.len),
    }
    const payloads: Buffer[] = []
    const decipher = crypto.createDecipher({
      inbound: {
        onPayload: (bytes: Buffer) => void payloads.push(Buffer.from(bytes)),
        decipherInfo: info,
        decipherKey: secrets.key,
        // The library counts in these bytes, so each side has its own.
        decipherIV: Buffer.from(secrets.iv),
        macInfo,
        macKey: secrets.macKey,
        seqno: 0,
        forceNative: !addon,
      },
    })
    const protocol = { _kexinit: undefined, _packetRW: {} as Record<string, object>, _cipher: {} }
    protocol._packetRW['write'] = new PacketWriter(protocol)
    const wire: Buffer[] = []
    protocol._cipher = crypto.createCipher({
      outbound: {
        onWrite: (bytes: Buffer) => void wire.push(bytes),
        cipherInfo: info,
        cipherKey: secrets.key,
        cipherIV: Buffer.from(secrets.iv),
        macInfo,
        macKey: secrets.macKey,
        seqno: 0,
        forceNative: !addon,
      },
    })

    // Every length around the edges of blocks and packets.
    const most = 1000
    const lengths = [
      ...Array.from({ length: 40 }, (_, index) => index + 1),
      999,
      1000,
      1001,
      2000,
      2037,
      32_768,
    ]
    const sent: Buffer[] = []
    for (const length of lengths) {
      const packets = allocateDataPackets(protocol as never, length, most)
      expect(packets.map(({ data }) => data.length)).toEqual([
        ...Array.from({ length: Math.floor(length / most) }, () => most),
        ...(length % most > 0 ? [length % most] : []),
      ])
      for (const packet of packets) {
        packet.data.set(randomBytes(packet.data.length))
        sent.push(Buffer.from(packet.data))
        expect(sendDataPacket(protocol as never, 7, packet)).toBe(true)
      }
    }
    const stream = Buffer.concat(wire)
    for (let at = 0; at < stream.length; )
      at = (decipher.decrypt(stream, at, stream.length) as number) ?? stream.length
    expect(payloads).toHaveLength(sent.length)
    for (const [index, data] of sent.entries()) {
      expect(payloads[index]?.equals(payload(94, 7, data)), `packet ${index} of ${data.length} bytes`).toBe(
        true,
      )
    }
  })

  test('one that was laid out for other keys is not sent', () => {
    const protocol = { _kexinit: undefined, _packetRW: {} as Record<string, object>, _cipher: {} }
    protocol._packetRW['write'] = new PacketWriter(protocol)
    const cipher = (): object => {
      const info = crypto.CIPHER_INFO['aes128-gcm@openssh.com']
      return crypto.createCipher({
        outbound: {
          onWrite: () => expect.fail('something was written'),
          cipherInfo: info,
          cipherKey: randomBytes(16),
          cipherIV: randomBytes(12),
          seqno: 0,
        },
      })
    }
    protocol._cipher = cipher()
    const [packet] = allocateDataPackets(protocol as never, 10, 100)
    protocol._cipher = cipher()
    expect(sendDataPacket(protocol as never, 0, packet as never)).toBe(false)
    // As the library does when it begins an exchange: what is allocated then is only a payload.
    protocol._kexinit = Buffer.alloc(1) as never
    Object.assign(protocol._packetRW['write'] as object, { allocStart: 0 })
    const [during] = allocateDataPackets(protocol as never, 10, 100)
    expect(during?.data.length).toBe(10)
    expect(sendDataPacket(protocol as never, 0, during as never)).toBe(false)
  })
})

describe('on a real connection', () => {
  let service: TestService
  let key: KeyPair

  beforeAll(async () => {
    service = await startService()
    key = await service.key()
    await service.account('hanako', [key])
  })

  afterAll(() => service.close())

  test('EXT_INFO names every signature algorithm that logs in, once, and no SHA-1', async () => {
    const client = new RawClient()
    const told: { name: string; algs: string[] }[][] = []
    client.client.connect({
      host: service.host,
      port: service.port,
      username: 'x',
      authHandler: (() => {}) as never,
    })
    client.protocol._handlers['EXT_INFO'] = ((_protocol: unknown, extensions: (typeof told)[0]) =>
      told.push(extensions)) as never
    await once(client.client, 'handshake')
    await sleep(100)
    client.drop()
    await client.closed
    expect(told).toEqual([[{ name: 'server-sig-algs', algs: [...CLIENT_SIGNATURE_ALGORITHMS] }]])
  })

  test('a banner in Japanese and English arrives as it was written, before the refusal', async () => {
    const client = await RawClient.beforeLogin(service)
    client.send(payload(50, 'hanako', 'ssh-connection', 'password', false, 'x'))
    for (let tries = 0; client.answers.length === 0 && tries < 100; tries++) await sleep(10)
    expect(client.banners).toHaveLength(1)
    expect(client.banners[0]).toMatch(/^This service accepts SSH keys only.*\n.*公開鍵認証のみです.*\n$/)
    // A second time is once too often.
    client.send(payload(50, 'hanako', 'ssh-connection', 'password', false, 'y'))
    for (let tries = 0; client.answers.length < 2 && tries < 100; tries++) await sleep(10)
    expect(client.banners).toHaveLength(1)
    client.drop()
    await client.closed
  })

  test('new keys in the middle of a session change nothing for the client, whoever asks for them', async () => {
    const client = await RawClient.login(service, 'hanako', key)
    const channel = await client.subsystem()
    let heard = Buffer.alloc(0)
    channel.on('data', (bytes: Buffer) => {
      heard = Buffer.concat([heard, bytes])
    })
    const answers = async (bytes: number): Promise<void> => {
      for (let tries = 0; heard.length < bytes && tries < 300; tries++) await sleep(10)
      expect(heard.length).toBeGreaterThanOrEqual(bytes)
    }
    channel.write(Buffer.from([0, 0, 0, 5, 1, 0, 0, 0, 3]))
    await answers(9)
    for (let round = 0; round < 5; round++) {
      client.protocol.rekey()
      const before = heard.length
      channel.write(
        Buffer.concat([Buffer.from([0, 0, 0, 10, 16, 0, 0, 0, round, 0, 0, 0, 1]), Buffer.from('.')]),
      )
      await answers(before + 20)
    }
    client.end()
    await client.closed
    await service.quiet()
    const record = await service.record()
    expect(record.outcome).toBe('completed')
    expect(record.phases.map(({ phase }) => phase).filter((phase) => phase === 'key-exchange')).toHaveLength(
      1,
    )
  })

  test
    .skipIf(missingTools(['sftp']).length > 0)
    .each([['aes128-gcm@openssh.com'], ['chacha20-poly1305@openssh.com'], ['aes128-ctr']])(
    'OpenSSH renews the keys after each MiB of a transfer, both ways, with %s',
    async (cipher) => {
      const content = createCipheriv('aes-128-ctr', Buffer.alloc(16, 1), Buffer.alloc(16)).update(
        Buffer.alloc(24 * 1024 * 1024 + 4321),
      )
      const file = join(service.folder, 'content')
      writeFileSync(file, content)
      const { code, stderr } = await sftp(
        service,
        { user: 'hanako', key, options: ['RekeyLimit=1M', `Ciphers=${cipher}`], timeoutMs: 60_000 },
        [`put ${file} there`, `get there ${file}.back`],
      )
      expect(code, stderr).toBe(0)
      expect(readFileSync(join(service.homeOf('hanako'), 'there')).equals(content)).toBe(true)
      expect(readFileSync(`${file}.back`).equals(content)).toBe(true)
    },
    90_000,
  )
})
