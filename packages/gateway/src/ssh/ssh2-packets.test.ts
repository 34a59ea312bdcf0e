/** Packets laid out by us, read by the library that is installed. */
import { randomBytes } from 'node:crypto'
import { createRequire } from 'node:module'
import { beforeAll, describe, expect, test } from 'vitest'
import { payload } from '../testing/raw-client.ts'
import { ALGORITHMS } from './algorithms.ts'
import type { Cipher } from './ssh2-internals.ts'
import { allocateDataPackets, quickenPadding, sendDataPacket } from './ssh2-packets.ts'

const require = createRequire(import.meta.url)

type Direction = Record<string, unknown>
type Crypto = {
  CIPHER_INFO: Record<string, { keyLen: number; ivLen: number; authLen: number }>
  MAC_INFO: Record<string, { len: number }>
  bindingAvailable: boolean
  init: Promise<void>
  NullCipher: new (sequenceNumber: number, onWrite: (bytes: Buffer) => void) => Cipher
  createCipher(config: { outbound: Direction }): object
  createDecipher(config: { inbound: Direction }): { decrypt(data: Buffer, from: number, to: number): unknown }
}
const crypto = require('ssh2/lib/protocol/crypto.js') as Crypto
const { PacketWriter } = require('ssh2/lib/protocol/zlib.js') as {
  PacketWriter: new (protocol: object) => object
}

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
    // The library's own packets, of every length around a block, with padding of ours.
    quickenPadding(protocol._cipher as never)
    for (let bytes = 0; bytes <= 40; bytes++) {
      const data = randomBytes(bytes)
      const { allocPacket, encrypt } = protocol._cipher as Cipher
      const packet = allocPacket.call(protocol._cipher, 9 + bytes)
      payload(94, 7, data).copy(packet, 5)
      encrypt.call(protocol._cipher, packet)
      sent.push(data)
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

describe('padding from our pool', () => {
  test('fills whole blocks of 8 bytes before the first keys, with 4 bytes at least (RFC 4253, section 6)', () => {
    const cipher = new crypto.NullCipher(0, () => {})
    quickenPadding(cipher)
    for (let bytes = 1; bytes <= 40; bytes++) {
      const packet = cipher.allocPacket(bytes)
      expect(packet.readUInt32BE(0)).toBe(packet.length - 4)
      expect(packet.length % 8).toBe(0)
      expect(packet[4]).toBe(packet.length - 5 - bytes)
      expect(packet[4]).toBeGreaterThanOrEqual(4)
      expect(packet[4]).toBeLessThan(12)
    }
  })

  test('is never the same twice, also where the pool begins anew', () => {
    const cipher = new crypto.NullCipher(0, () => {})
    quickenPadding(cipher)
    const seen = new Set<string>()
    for (let packets = 0; packets < 2_000; packets++) {
      const packet = cipher.allocPacket(4)
      seen.add(packet.toString('hex', 9))
    }
    // Seven bytes each: two alike among so many would be a miracle.
    expect(seen.size).toBe(2_000)
  })
})
