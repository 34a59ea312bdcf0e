import { describe, expect, it } from 'vitest'
import { message } from '../testing/messages.ts'
import { PacketType } from './constants.ts'
import { BrokenFraming, type Message, MessageAssembler } from './message-assembler.ts'

const STAT = message(PacketType.stat, 1, '/a/b')
const WRITE = message(PacketType.write, 2, Buffer.from([0, 0, 0, 9]), 0n, Buffer.alloc(5000, 'x'))
const CLOSE = message(PacketType.close, 3, Buffer.from([0, 0, 0, 9]))
const STREAM = Buffer.concat([STAT, WRITE, CLOSE])

function assemble(chunks: Buffer[]): Message[] {
  const assembler = new MessageAssembler()
  const messages: Message[] = []
  for (const chunk of chunks) {
    assembler.push(chunk)
    for (let next = assembler.next(); next !== null; next = assembler.next()) messages.push(next)
  }
  expect(assembler.available).toBe(0)
  return messages
}

const whole = ({ head, tail }: Message): string => Buffer.concat([head, ...tail]).toString('hex')
const expected = [STAT, WRITE, CLOSE].map((bytes) => bytes.subarray(4).toString('hex'))

describe('MessageAssembler', () => {
  it('gives the same messages wherever the stream is cut in two', () => {
    for (let cut = 0; cut <= STREAM.length; cut++) {
      const messages = assemble([STREAM.subarray(0, cut), STREAM.subarray(cut)])
      expect(messages.map(whole), `cut at ${cut}`).toEqual(expected)
      expect(messages.reduce((sum, { wireBytes }) => sum + wireBytes, 0)).toBe(STREAM.length)
    }
  })

  it('gives the same messages byte by byte', () => {
    expect(assemble([...STREAM].map((byte) => Buffer.from([byte]))).map(whole)).toEqual(expected)
  })

  it('holds what comes byte by byte in few pieces, because each piece costs a hundred bytes', () => {
    const large = message(PacketType.write, 2, Buffer.from([0, 0, 0, 9]), 0n, Buffer.alloc(60_000, 'x'))
    const assembler = new MessageAssembler()
    // The first chunk is half read when the small ones come.
    assembler.push(Buffer.concat([STAT, large.subarray(0, 10)]))
    expect(whole(assembler.next() as Message)).toBe(expected[0])
    for (const byte of large.subarray(10)) assembler.push(Buffer.from([byte]))
    assembler.push(CLOSE)
    const write = assembler.next() as Message
    expect(whole(write)).toBe(large.subarray(4).toString('hex'))
    expect(write.tail.length).toBeLessThan(600)
    expect(whole(assembler.next() as Message)).toBe(expected[2])
  })

  it('leaves the data of a WRITE in its chunks, because a copy of every byte would cost a tenth of the speed', () => {
    const chunks = [WRITE.subarray(0, 1000), WRITE.subarray(1000, 3000), WRITE.subarray(3000)]
    const [write] = assemble(chunks)
    expect(write?.tail).toHaveLength(2)
    expect(write?.tail[0]?.buffer).toBe(chunks[1]?.buffer)
  })

  it.each([
    ['0', 0],
    ['2^32 - 1', 0xffff_ffff],
    ['one byte more than the longest', 256 * 1024 + 1025],
  ])('breaks at once on a length of %s instead of waiting for bytes that never come', (_name, length) => {
    const assembler = new MessageAssembler()
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32BE(length)
    assembler.push(bytes)
    expect(() => assembler.next()).toThrow(BrokenFraming)
  })

  it('waits without an end for a message that is announced and does not come', () => {
    const assembler = new MessageAssembler()
    assembler.push(WRITE.subarray(0, WRITE.length - 1))
    expect(assembler.next()).toBeNull()
    expect(assembler.available).toBe(WRITE.length - 1)
  })
})
