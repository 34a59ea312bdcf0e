import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { message } from '../testing/messages.ts'
import { PacketType } from './constants.ts'
import { MessageAssembler } from './message-assembler.ts'
import { MalformedMessage } from './message-reader.ts'
import { decodeInit, decodeRequest, type Request } from './requests.ts'

const HANDLE = Buffer.from([0, 0, 0, 5])
const ATTRIBUTES = { size: 7, uid: 1, gid: 2, permissions: 0o100644, accessTime: 3, modifyTime: 4 }

/** Every request, with what it must be read as. */
const REQUESTS: [Buffer, Request][] = [
  [
    message(PacketType.open, 1, '/a', 0x1a, ATTRIBUTES),
    { type: 'open', id: 1, path: '/a', flags: 0x1a, attributes: ATTRIBUTES },
  ],
  [message(PacketType.close, 2, HANDLE), { type: 'close', id: 2, handle: 5 }],
  [
    message(PacketType.read, 3, HANDLE, 2n ** 40n, 32768),
    { type: 'read', id: 3, handle: 5, offset: 2 ** 40, length: 32768 },
  ],
  [
    message(PacketType.write, 4, HANDLE, 9n, Buffer.from('data')),
    { type: 'write', id: 4, handle: 5, offset: 9, length: 4, data: [Buffer.from('data')] },
  ],
  [message(PacketType.lstat, 5, '/l'), { type: 'lstat', id: 5, path: '/l' }],
  [message(PacketType.fstat, 6, HANDLE), { type: 'fstat', id: 6, handle: 5 }],
  [
    message(PacketType.setstat, 7, '/s', { permissions: 0o600 }),
    { type: 'setstat', id: 7, path: '/s', attributes: { permissions: 0o600 } },
  ],
  [
    message(PacketType.fsetstat, 8, HANDLE, { size: 1 }),
    { type: 'fsetstat', id: 8, handle: 5, attributes: { size: 1 } },
  ],
  [message(PacketType.opendir, 9, '/d'), { type: 'opendir', id: 9, path: '/d' }],
  [message(PacketType.readdir, 10, HANDLE), { type: 'readdir', id: 10, handle: 5 }],
  [message(PacketType.remove, 11, '/r'), { type: 'remove', id: 11, path: '/r' }],
  [message(PacketType.mkdir, 12, '/m', {}), { type: 'mkdir', id: 12, path: '/m', attributes: {} }],
  [message(PacketType.rmdir, 13, '/m'), { type: 'rmdir', id: 13, path: '/m' }],
  [message(PacketType.realpath, 14, '.'), { type: 'realpath', id: 14, path: '.' }],
  [message(PacketType.stat, 15, '/s'), { type: 'stat', id: 15, path: '/s' }],
  [message(PacketType.rename, 16, '/a', '/b'), { type: 'rename', id: 16, from: '/a', to: '/b' }],
  [message(PacketType.readlink, 17, '/l'), { type: 'readlink', id: 17, path: '/l' }],
  [
    message(PacketType.symlink, 18, 'target', '/l'),
    { type: 'symlink', id: 18, target: 'target', link: '/l' },
  ],
  [message(99, 19), { type: 'unknown', id: 19, packetType: 99 }],
]

function decode(bytes: Buffer): Request {
  const assembler = new MessageAssembler()
  assembler.push(bytes)
  const next = assembler.next()
  if (next === null) throw new Error('not whole')
  return decodeRequest(next)
}

/** The same message with its body cut to `length` bytes and a length field that fits. */
function cut(bytes: Buffer, length: number): Buffer {
  const shorter = Buffer.from(bytes.subarray(0, 4 + length))
  shorter.writeUInt32BE(length)
  return shorter
}

describe('decodeRequest', () => {
  it.each(REQUESTS.map(([bytes, request]) => [request.type, bytes, request] as const))(
    'reads %s',
    (_type, bytes, request) => {
      expect(decode(bytes)).toEqual(request)
    },
  )

  it('refuses every request that ends too early, at each of its bytes', () => {
    for (const [bytes, request] of REQUESTS) {
      if (request.type === 'unknown') continue
      for (let length = 1; length < bytes.length - 4; length++) {
        expect(() => decode(cut(bytes, length)), `${request.type} cut to ${length}`).toThrow(MalformedMessage)
      }
    }
  })

  it('refuses bytes that are left over, except behind a REALPATH of a later draft and behind the data of a WRITE', () => {
    for (const [bytes, request] of REQUESTS) {
      if (request.type === 'unknown') continue
      const longer = Buffer.concat([bytes, Buffer.from([0])])
      longer.writeUInt32BE(bytes.length - 3)
      if (request.type === 'realpath' || request.type === 'write') expect(decode(longer)).toEqual(request)
      else expect(() => decode(longer), request.type).toThrow(MalformedMessage)
    }
  })

  it('keeps file names byte for byte, because Shift_JIS and broken UTF-8 are names too', () => {
    const name = Buffer.from([0x2f, 0x93, 0xfa, 0x96, 0x7b, 0xff, 0xc3])
    const request = decode(message(PacketType.stat, 1, name))
    expect(request.type === 'stat' && Buffer.from(request.path, 'latin1')).toEqual(name)
  })

  it('refuses an offset above 2^53 - 1, which no number here can hold', () => {
    expect(() => decode(message(PacketType.read, 1, HANDLE, 2n ** 53n, 1))).toThrow(/2\^53/)
  })

  it('reads a handle of a wrong size as one that was never given out', () => {
    expect(decode(message(PacketType.close, 1, Buffer.alloc(256, 1)))).toEqual({
      type: 'close',
      id: 1,
      handle: 0,
    })
  })

  it('refuses a number of extended attributes that only an attacker sends', () => {
    const body = message(PacketType.setstat, 1, '/a', 0x8000_0000, 0xffff_ffff)
    expect(() => decode(body)).toThrow(/at most 64/)
  })

  it('throws nothing but MalformedMessage, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 255 }), fc.uint8Array({ maxLength: 200 }), (type, body) => {
        const head = Buffer.concat([Buffer.from([type]), body])
        try {
          decodeRequest({ type, head, tail: [], wireBytes: head.length + 4 })
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedMessage)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('decodeInit', () => {
  it('reads the version and the names of extensions', () => {
    const bytes = message(PacketType.init, 6, 'newline@vandyke.com', '\n')
    const head = bytes.subarray(4)
    expect(decodeInit({ type: 1, head, tail: [], wireBytes: bytes.length })).toEqual({
      version: 6,
      extensions: ['newline@vandyke.com'],
    })
  })
})
