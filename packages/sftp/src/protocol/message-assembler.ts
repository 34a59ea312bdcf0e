import { PacketType } from './constants.ts'
import { MAX_ACCEPTED_MESSAGE_BYTES } from './limits.ts'

/** One whole message as it arrived. */
export type Message = {
  /** Type byte. */
  type: number
  /** From the type byte on; for a WRITE that came in several chunks, only the first of them. */
  head: Buffer
  /** What followed `head`; empty except for a WRITE that came in several chunks. */
  tail: Buffer[]
  /** Bytes that the message took on the wire, with its length field. */
  wireBytes: number
}

/** The peer announced a message that cannot be: nothing after it can be understood. */
export class BrokenFraming extends Error {
  constructor(announced: number) {
    super(
      announced === 0
        ? 'a message of length 0 was announced; the shortest has 1 byte'
        : `a message of ${announced} bytes was announced; at most ${MAX_ACCEPTED_MESSAGE_BYTES} are accepted`,
    )
    this.name = 'BrokenFraming'
  }
}

/** Chunks below this, in bytes, are joined when many wait: each costs its object and keeps a larger buffer alive. */
const SMALL_CHUNK_BYTES = 256

/** So many small chunks become one. */
const SMALL_CHUNKS_JOINED = 256

/** Enough of a WRITE to read everything before its data: type, id, handle (ours have 4 bytes), offset, length. */
const WRITE_HEADER_BYTES = 1 + 4 + 4 + 4 + 8 + 4

/**
 * Cuts the byte stream into messages, draft section 3. The data of a WRITE stays in the chunks that
 * it came in, so that it goes to the file with one gathering write and is never copied; any other
 * message that is spread over chunks is joined.
 */
export class MessageAssembler {
  #chunks: Buffer[] = []
  /** Index of the first chunk with unread bytes; the array is trimmed now and then, not on every read. */
  #first = 0
  /** Unread position inside that chunk. */
  #offset = 0
  #available = 0
  /** Small chunks at the end that came one after another. */
  #smallAtEnd = 0

  /** Bytes received and not yet handed out. */
  get available(): number {
    return this.#available
  }

  push(chunk: Buffer): void {
    if (chunk.length === 0) return
    this.#chunks.push(chunk)
    this.#available += chunk.length
    if (chunk.length >= SMALL_CHUNK_BYTES) this.#smallAtEnd = 0
    else if (++this.#smallAtEnd >= SMALL_CHUNKS_JOINED) this.#joinSmallChunks()
  }

  /** A client that sends byte by byte what we cannot deal with yet would make us hold a hundred times as much. */
  #joinSmallChunks(): void {
    this.#smallAtEnd = 0
    // The first chunk may be half read.
    const from = Math.max(this.#chunks.length - SMALL_CHUNKS_JOINED, this.#first + 1)
    const small = this.#chunks.splice(from)
    if (small.length > 0) this.#chunks.push(Buffer.concat(small))
  }

  /**
   * The next whole message, or null when more bytes have to arrive first.
   * @throws BrokenFraming when the announced length is impossible.
   */
  next(): Message | null {
    if (this.#available < 5) {
      // A broken length is reported as soon as it is seen, not when its bytes arrive (they never would).
      if (this.#available === 4) this.#messageLength()
      return null
    }
    const length = this.#messageLength()
    if (this.#available < 4 + length) return null
    this.#skip(4)
    const current = this.#chunks[this.#first] as Buffer
    const wireBytes = 4 + length
    if (current.length - this.#offset >= length) {
      const head = current.subarray(this.#offset, this.#offset + length)
      this.#skip(length)
      return { type: head[0] as number, head, tail: [], wireBytes }
    }
    const pieces = this.#takePieces(length)
    const first = pieces[0] as Buffer
    if (first[0] === PacketType.write && length >= WRITE_HEADER_BYTES) {
      if (first.length >= WRITE_HEADER_BYTES) {
        return { type: PacketType.write, head: first, tail: pieces.slice(1), wireBytes }
      }
      return joinHeader(pieces, wireBytes)
    }
    const head = Buffer.concat(pieces, length)
    return { type: head[0] as number, head, tail: [], wireBytes }
  }

  #messageLength(): number {
    const chunk = this.#chunks[this.#first] as Buffer
    let length: number
    if (chunk.length - this.#offset >= 4) {
      length = chunk.readUInt32BE(this.#offset)
    } else {
      length = 0
      for (let index = 0; index < 4; index++) length = length * 256 + this.#peek(index)
    }
    if (length === 0 || length > MAX_ACCEPTED_MESSAGE_BYTES) throw new BrokenFraming(length)
    return length
  }

  #peek(distance: number): number {
    let index = this.#first
    let position = this.#offset + distance
    while (position >= (this.#chunks[index] as Buffer).length) {
      position -= (this.#chunks[index] as Buffer).length
      index++
    }
    return (this.#chunks[index] as Buffer)[position] as number
  }

  #takePieces(length: number): Buffer[] {
    const pieces: Buffer[] = []
    let missing = length
    while (missing > 0) {
      const chunk = this.#chunks[this.#first] as Buffer
      const size = Math.min(missing, chunk.length - this.#offset)
      pieces.push(chunk.subarray(this.#offset, this.#offset + size))
      this.#skip(size)
      missing -= size
    }
    return pieces
  }

  #skip(count: number): void {
    this.#available -= count
    let left = count
    while (left > 0) {
      const unread = (this.#chunks[this.#first] as Buffer).length - this.#offset
      if (left < unread) {
        this.#offset += left
        break
      }
      left -= unread
      this.#first++
      this.#offset = 0
    }
    if (this.#first === this.#chunks.length) {
      this.#chunks = []
      this.#first = 0
    } else if (this.#first > 64) {
      this.#chunks = this.#chunks.slice(this.#first)
      this.#first = 0
    }
  }
}

/** A WRITE whose few header bytes are themselves split: joins pieces until the header is whole. */
function joinHeader(pieces: Buffer[], wireBytes: number): Message {
  let count = 0
  let size = 0
  while (size < WRITE_HEADER_BYTES) size += (pieces[count++] as Buffer).length
  return {
    type: PacketType.write,
    head: Buffer.concat(pieces.slice(0, count), size),
    tail: pieces.slice(count),
    wireBytes,
  }
}
