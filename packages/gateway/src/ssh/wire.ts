import { EventEmitter } from 'node:events'
import type { Socket } from 'node:net'
import { BusyPoll } from './busy-poll.ts'

/** Unsent bytes above which we stop reading from a peer that does not read from us. */
const MAX_UNSENT_BYTES = 4 * 1024 * 1024

/** The longest first line that is waited for, in bytes; RFC 4253 section 4.2 allows 255, the library 8192. */
const MAX_FIRST_LINE_BYTES = 8192

/**
 * How long our KEXINIT waits for the client's, in milliseconds; a client that waits for ours gets it then. See
 * {@link Wire.#answerTogether}.
 */
const KEXINIT_WAIT_MS = 50

/** Unsent bytes above which no more file data is prepared. */
const FULL_BYTES = 1024 * 1024

/** One for the process, as its event loop is. */
const busyPoll = new BusyPoll()

/**
 * The socket as the SSH library sees it. It counts bytes, joins what is written within one turn of the event
 * loop into one system call, and stops reading when the peer does not read, so that nothing a client sends
 * can make us hold more than a few megabytes for it.
 *
 * Besides the socket's events there are `first-bytes` with the first chunk, and `first-line` with everything up to
 * the first line's end, as far as it came.
 */
export class Wire extends EventEmitter {
  readonly remoteAddress: string
  readonly remotePort: number
  readonly remoteFamily: string
  bytesIn = 0
  bytesOut = 0
  /** The first bytes that were read before the SSH library was there. */
  #early: Buffer[]
  readonly #socket: Socket
  #outgoing: Buffer[] = []
  #outgoingBytes = 0
  #flushScheduled = false
  #ended = false
  #held = false
  #stopped = true
  /** Null once the first line is whole: the library loses one that comes in more than two pieces. */
  #firstLine: Buffer | null = Buffer.alloc(0)
  /** Set while what is written waits for the client's next bytes. */
  #waitingForMore: NodeJS.Timeout | null = null

  constructor(socket: Socket, early: Buffer[]) {
    super()
    this.#socket = socket
    this.#early = early
    this.remoteAddress = socket.remoteAddress ?? ''
    this.remotePort = socket.remotePort ?? 0
    this.remoteFamily = socket.remoteFamily ?? ''
    socket.on('data', (chunk: Buffer) => this.#receive(chunk))
    socket.on('end', () => this.#deliverEnd())
    socket.on('error', (error) => this.emit('error', error))
    socket.on('close', (hadError) => {
      this.#waitNoLonger()
      this.#deliverEnd()
      this.emit('close', hadError)
    })
    socket.on('drain', () => {
      this.#letRead()
      this.emit('drain')
    })
  }

  /** True until our side is ended; the library asks before each write. */
  get writable(): boolean {
    return this.#socket.writable
  }

  /** The library looks here whether the peer has ended. */
  get _readableState(): { ended: boolean } {
    return { ended: this.#ended }
  }

  /** The library's other question of the same kind. */
  get _writableState(): { ended: boolean } {
    return { ended: this.#socket.writableEnded }
  }

  /** Bytes handed over and not yet taken by the kernel. */
  get unsent(): number {
    return this.#outgoingBytes + this.#socket.writableLength
  }

  get full(): boolean {
    return this.unsent > FULL_BYTES
  }

  write(data: Buffer | string): boolean {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data
    this.bytesOut += bytes.length
    this.#outgoing.push(bytes)
    this.#outgoingBytes += bytes.length
    if (!this.#flushScheduled) {
      this.#flushScheduled = true
      process.nextTick(this.#flush)
    }
    if (!this.#held && this.unsent > MAX_UNSENT_BYTES) {
      this.#held = true
      this.#socket.pause()
    }
    return !this.full
  }

  /** Everything of one turn in one system call; packets that lie side by side in memory as one piece. */
  readonly #flush = (): void => {
    this.#flushScheduled = false
    const outgoing = this.#outgoing
    if (outgoing.length === 0 || this.#waitingForMore !== null) return
    busyPoll.sent(this.#outgoingBytes)
    this.#outgoing = []
    this.#outgoingBytes = 0
    if (!this.#socket.writable) return
    if (outgoing.length === 1) {
      this.#socket.write(outgoing[0] as Buffer)
      return
    }
    this.#socket.cork()
    let joined = outgoing[0] as Buffer
    for (let index = 1; index < outgoing.length; index++) {
      const next = outgoing[index] as Buffer
      if (next.buffer === joined.buffer && next.byteOffset === joined.byteOffset + joined.length) {
        joined = Buffer.from(joined.buffer, joined.byteOffset, joined.length + next.length)
      } else {
        this.#socket.write(joined)
        joined = next
      }
    }
    this.#socket.write(joined)
    this.#socket.uncork()
  }

  end(): this {
    this.#waitNoLonger()
    this.#flush()
    this.#socket.end()
    return this
  }

  destroy(): this {
    this.#socket.destroy()
    return this
  }

  pause(): this {
    this.#stopped = true
    this.#socket.pause()
    return this
  }

  resume(): this {
    this.#stopped = false
    const early = this.#early
    this.#early = []
    for (const chunk of early) this.#receive(chunk)
    this.#letRead()
    return this
  }

  setNoDelay(): this {
    return this
  }

  #letRead(): void {
    if (this.#stopped || this.#socket.writableLength > MAX_UNSENT_BYTES) return
    this.#held = false
    this.#socket.resume()
  }

  #receive(chunk: Buffer): void {
    this.bytesIn += chunk.length
    busyPoll.received(chunk.length)
    if (this.#firstLine !== null) {
      this.#receiveFirstLine(this.#firstLine, chunk)
      return
    }
    this.emit('data', chunk)
    if (this.#waitingForMore === null) return
    this.#waitNoLonger()
    this.#flush()
  }

  /**
   * OpenSSH's client sends its KEXINIT and then, when it has ours, the next packet, with Nagle's algorithm on: that
   * packet waits until the KEXINIT is acknowledged, for 40 ms if we have nothing to send. So our KEXINIT goes out
   * when the client's is here, and carries the acknowledgement. Measured: a login in 20 ms in place of 65.
   */
  #answerTogether(): void {
    this.#flush()
    this.#waitingForMore = setTimeout(() => {
      this.#waitingForMore = null
      this.#flush()
    }, KEXINIT_WAIT_MS)
  }

  #waitNoLonger(): void {
    if (this.#waitingForMore !== null) clearTimeout(this.#waitingForMore)
    this.#waitingForMore = null
  }

  #receiveFirstLine(before: Buffer, chunk: Buffer): void {
    if (before.length === 0) this.emit('first-bytes', chunk)
    const all = before.length === 0 ? chunk : Buffer.concat([before, chunk])
    this.#firstLine = all
    const end = all.indexOf(0x0a)
    if (end < 0 && all.length < MAX_FIRST_LINE_BYTES) return
    this.#firstLine = null
    const line = end < 0 ? all : all.subarray(0, end)
    this.emit('first-line', line)
    if (end === all.length - 1 && line.includes('OpenSSH')) this.#answerTogether()
    this.emit('data', all)
  }

  #deliverEnd(): void {
    if (this.#ended) return
    this.#ended = true
    this.emit('end')
  }
}
