import type { AnswerSink, Loan } from '@tsunagu/sftp'
import type { Connection } from 'ssh2'
import { ReceiveWindow } from './receive-window.ts'
import {
  allocateDataPacket,
  type ChannelInternals,
  type DataPacket,
  divertChannel,
  protocolOf,
  sendDataPacket,
} from './ssh2-internals.ts'
import type { Wire } from './wire.ts'

/** Answers that wait for the client's window, in bytes, above which the session prepares no more. */
const MAX_WAITING_BYTES = 512 * 1024

/** The channel's packets are never larger than this, whatever the client would take. */
const MAX_PACKET_BYTES = 32 * 1024

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
  #small: Buffer[] = []
  #smallBytes = 0
  #flushScheduled = false
  /** Waiting for the client's window, in order. */
  #waiting: Buffer[] = []
  #waitingBytes = 0
  #closed = false
  #packetsSent = 0
  #giveBack: () => void = () => {}
  #resume: () => void = () => {}
  #isIdle: () => boolean = () => true

  constructor(connection: Connection, channel: ChannelInternals, wire: Wire) {
    this.#protocol = protocolOf(connection)
    this.#channel = channel
    this.#wire = wire
    this.#packetBytes = Math.max(Math.min(channel.outgoing.packetSize, MAX_PACKET_BYTES), 256)
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
        if (this.#window.received(chunk.length)) handlers.data(chunk)
        else handlers.overflow()
      },
      windowGrew: () => this.#sendWaiting(),
    })
    this.#wire.on('drain', this.#onDrain)
  }

  get ready(): boolean {
    return !this.#wire.full && this.#waitingBytes < MAX_WAITING_BYTES
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
    const packets: DataPacket[] = []
    for (let left = bytes; left > 0; left -= this.#packetBytes) {
      packets.push(allocateDataPacket(this.#protocol, Math.min(left, this.#packetBytes)))
    }
    return { packets, pieces: packets.map(({ data }) => data) }
  }

  sendLoan(loan: Loan, bytes: number): void {
    if (this.#closed) return
    this.#flush()
    const { outgoing } = this.#channel
    let left = bytes
    for (const packet of (loan as PacketLoan).packets) {
      if (left <= 0) return
      const { data } = packet
      const whole = left >= data.length
      left -= data.length
      const mayGo = whole && this.#waitingBytes === 0 && outgoing.window >= data.length
      if (mayGo && outgoing.state === 'open' && sendDataPacket(this.#protocol, outgoing.id, packet)) {
        outgoing.window -= data.length
        this.#countPacket()
      } else {
        this.#sendOrWait(whole ? data : data.subarray(0, data.length + left))
      }
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
    const messages = this.#small
    const bytes = this.#smallBytes
    this.#small = []
    this.#smallBytes = 0
    this.#sendOrWait(messages.length === 1 ? (messages[0] as Buffer) : Buffer.concat(messages, bytes))
  }

  #sendOrWait(data: Buffer): void {
    let rest = data
    if (this.#waitingBytes === 0) rest = rest.subarray(this.#sendNow(rest))
    if (rest.length === 0) return
    this.#waiting.push(rest)
    this.#waitingBytes += rest.length
  }

  /** Sends as much as the window allows and returns how much that was. */
  #sendNow(data: Buffer): number {
    const { outgoing } = this.#channel
    let sent = 0
    while (sent < data.length && outgoing.window > 0 && outgoing.state === 'open') {
      const bytes = Math.min(data.length - sent, outgoing.window, this.#packetBytes)
      this.#protocol.channelData(outgoing.id, data.subarray(sent, sent + bytes))
      outgoing.window -= bytes
      sent += bytes
      this.#countPacket()
    }
    return sent
  }

  #sendWaiting(): void {
    if (this.#closed || this.#waitingBytes === 0) return
    while (this.#waiting.length > 0) {
      const data = this.#waiting[0] as Buffer
      const sent = this.#sendNow(data)
      this.#waitingBytes -= sent
      if (sent < data.length) {
        this.#waiting[0] = data.subarray(sent)
        break
      }
      this.#waiting.shift()
    }
    if (this.ready) this.#resume()
  }

  #countPacket(): void {
    if (++this.#packetsSent < REKEY_AFTER_PACKETS) return
    this.#packetsSent = 0
    this.#protocol.rekey()
  }
}
