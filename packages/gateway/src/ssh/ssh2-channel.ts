import type { AnswerSink, Loan } from '@tsunagu/sftp'
import type { Connection } from 'ssh2'
import { ReceiveWindow } from './receive-window.ts'
import { type ChannelInternals, divertChannel, isExchangingKeys, protocolOf } from './ssh2-internals.ts'
import { allocateDataPackets, type DataPacket, sendDataPacket } from './ssh2-packets.ts'
import type { Wire } from './wire.ts'

/** Answers that wait for the client's window, in bytes, above which the session prepares no more. */
const MAX_WAITING_BYTES = 512 * 1024

/** The channel's packets are never larger than this, whatever the client would take. */
const MAX_PACKET_BYTES = 32 * 1024

/**
 * Every client opens its window again while at least a tenth of it is left. So where one packet is less than that,
 * waiting until a whole one fits cannot wait for ever, and saves a copy.
 */
const ROOMY_WINDOW_PACKETS = 16

/** Packets sent after which we renew the keys ourselves (RFC 4344, section 3.1: 2^31 at most). */
const REKEY_AFTER_PACKETS = 2 ** 30

interface PacketLoan extends Loan {
  readonly packets: readonly DataPacket[]
}

/**
 * The byte path of one SFTP channel. File data is read into SSH packets and encrypted in place; small answers of
 * one turn of the event loop share a packet. Both windows are kept here.
 */
export class ChannelSink implements AnswerSink {
  readonly #protocol: ReturnType<typeof protocolOf>
  readonly #channel: ChannelInternals
  readonly #wire: Wire
  readonly #window = new ReceiveWindow()
  readonly #packetBytes: number
  readonly #waitsForWholePackets: boolean
  #small: Buffer[] = []
  #smallBytes = 0
  #flushScheduled = false
  /** Waiting for the client's window, in order. */
  #waiting: (Buffer | DataPacket)[] = []
  #waitingBytes = 0
  #closed = false
  #packetsSent = 0
  /** Milliseconds; null before it, infinite once its round trip is known. */
  #firstAnswerAt: number | null = null
  #giveBack: () => void = () => {}
  #resume: () => void = () => {}
  #isIdle: () => boolean = () => true

  constructor(connection: Connection, channel: ChannelInternals, wire: Wire) {
    this.#protocol = protocolOf(connection)
    this.#channel = channel
    this.#wire = wire
    this.#packetBytes = Math.max(Math.min(channel.outgoing.packetSize, MAX_PACKET_BYTES), 256)
    this.#waitsForWholePackets = channel.outgoing.window >= ROOMY_WINDOW_PACKETS * this.#packetBytes
  }

  /**
   * Begins to take the client's data.
   * @param handlers.overflow the client sent more than its window allows; nothing it sends can be trusted.
   */
  start(handlers: { data(chunk: Buffer): void; resume(): void; isIdle(): boolean; overflow(): void }): void {
    this.#resume = handlers.resume
    this.#isIdle = handlers.isIdle
    this.#giveBack = divertChannel(this.#protocol, this.#channel, {
      data: (chunk) => {
        if (this.#closed) return
        this.#measureRoundTrip()
        if (this.#window.received(chunk.length)) handlers.data(chunk)
        else handlers.overflow()
      },
      windowGrew: () => this.#sendWaiting(),
      keysRenewed: () => this.#resume(),
    })
    this.#wire.on('drain', this.#onDrain)
  }

  get ready(): boolean {
    return !this.#wire.full && this.#waitingBytes < MAX_WAITING_BYTES && !isExchangingKeys(this.#protocol)
  }

  send(message: Buffer): void {
    if (this.#closed) return
    this.#small.push(message)
    this.#smallBytes += message.length
    if (this.#smallBytes >= this.#packetBytes) this.#flush()
    else if (!this.#flushScheduled) {
      this.#flushScheduled = true
      process.nextTick(() => {
        this.#flushScheduled = false
        this.#flush()
      })
    }
  }

  lend(bytes: number): PacketLoan {
    const packets = allocateDataPackets(this.#protocol, bytes, this.#packetBytes)
    return { packets, pieces: packets.map(({ data }) => data) }
  }

  sendLoan(loan: Loan, bytes: number): void {
    if (this.#closed) return
    this.#flush()
    let left = bytes
    for (const packet of (loan as PacketLoan).packets) {
      if (left <= 0) return
      const { length } = packet.data
      this.#sendOrWait(left >= length ? packet : packet.data.subarray(0, left))
      left -= length
    }
  }

  consumed(bytes: number): void {
    if (this.#closed) return
    const adjustment = this.#window.consumed(bytes, this.#isIdle())
    if (adjustment > 0) this.#protocol.channelWindowAdjust(this.#channel.outgoing.id, adjustment)
  }

  /** Sends what is still there as far as the client's window goes; nothing is accepted afterwards. */
  close(): void {
    if (this.#closed) return
    this.#flush()
    this.#closed = true
    this.#giveBack()
    this.#window.close()
    this.#wire.off('drain', this.#onDrain)
    this.#waiting = []
    this.#waitingBytes = 0
  }

  readonly #onDrain = (): void => {
    this.#resume()
  }

  #flush(): void {
    if (this.#smallBytes === 0) return
    this.#firstAnswerAt ??= performance.now()
    const messages = this.#small
    const bytes = this.#smallBytes
    this.#small = []
    this.#smallBytes = 0
    this.#sendOrWait(messages.length === 1 ? (messages[0] as Buffer) : Buffer.concat(messages, bytes))
  }

  #sendOrWait(data: Buffer | DataPacket): void {
    const rest = this.#waiting.length === 0 ? this.#sendNow(data) : data
    if (rest === null) return
    this.#waiting.push(rest)
    this.#waitingBytes += bytesIn(rest)
  }

  /** Sends as much as the client's window allows and returns what is left, or null. */
  #sendNow(data: Buffer | DataPacket): Buffer | DataPacket | null {
    const { outgoing } = this.#channel
    // The channel is closing: nobody reads it any more.
    if (outgoing.state !== 'open') return null
    if (!Buffer.isBuffer(data)) {
      const { length } = data.data
      if (outgoing.window < length && this.#waitsForWholePackets) return data
      if (outgoing.window >= length && sendDataPacket(this.#protocol, outgoing.id, data)) {
        outgoing.window -= length
        this.#countPacket()
        return null
      }
    }
    const bytes = Buffer.isBuffer(data) ? data : data.data
    let sent = 0
    while (sent < bytes.length && outgoing.window > 0) {
      const length = Math.min(bytes.length - sent, outgoing.window, this.#packetBytes)
      this.#protocol.channelData(outgoing.id, bytes.subarray(sent, sent + length))
      outgoing.window -= length
      sent += length
      this.#countPacket()
    }
    return sent === bytes.length ? null : bytes.subarray(sent)
  }

  #sendWaiting(): void {
    if (this.#closed || this.#waiting.length === 0) return
    let done = 0
    for (const data of this.#waiting) {
      const rest = this.#sendNow(data)
      this.#waitingBytes -= bytesIn(data)
      if (rest !== null) {
        this.#waiting[done] = rest
        this.#waitingBytes += bytesIn(rest)
        break
      }
      done++
    }
    this.#waiting.splice(0, done)
    if (this.ready) this.#resume()
  }

  /** Every client asks again as soon as it has our first answer, so the time between them is the line's. */
  #measureRoundTrip(): void {
    if (this.#firstAnswerAt === null || this.#firstAnswerAt === Number.POSITIVE_INFINITY) return
    this.#window.roundTrip(performance.now() - this.#firstAnswerAt)
    this.#firstAnswerAt = Number.POSITIVE_INFINITY
  }

  #countPacket(): void {
    if (++this.#packetsSent < REKEY_AFTER_PACKETS) return
    this.#packetsSent = 0
    this.#protocol.rekey()
  }
}

function bytesIn(data: Buffer | DataPacket): number {
  return Buffer.isBuffer(data) ? data.length : data.data.length
}
