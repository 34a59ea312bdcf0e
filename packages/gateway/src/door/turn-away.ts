import type { Socket } from 'node:net'

/** RFC 4253, section 11.1. */
const TOO_MANY_CONNECTIONS = 12

/** How long somebody who is turned away may take to read why, in milliseconds. */
const READING_MS = 1000

/** So many may read at a time; in a flood the others are cut at once. */
const MAX_READERS = 100

/**
 * Says why in the only form that SSH clients show to their user this early: a DISCONNECT in the clear behind the
 * identification line (RFC 4253, sections 4.2, 6 and 11.1). Plain text before it goes unseen.
 */
export class TurnAway {
  readonly #words: Buffer
  #readers = 0

  /**
   * @param software as in the identification line.
   * @param text in ASCII: OpenSSH prints anything else of a DISCONNECT as numbers.
   */
  constructor(software: string, text: string) {
    this.#words = Buffer.concat([Buffer.from(`SSH-2.0-${software}\r\n`), plainDisconnect(text)])
  }

  /** Takes the socket over. */
  send(socket: Socket): void {
    socket.on('error', () => {})
    if (this.#readers >= MAX_READERS) {
      socket.destroy()
      return
    }
    this.#readers++
    const timer = setTimeout(() => socket.destroy(), READING_MS)
    socket.on('close', () => {
      clearTimeout(timer)
      this.#readers--
    })
    // A socket that is closed with unread bytes is reset, and the reset overtakes our words.
    socket.resume()
    socket.end(this.#words)
  }
}

function plainDisconnect(text: string): Buffer {
  const words = Buffer.from(text)
  const payloadBytes = 1 + 4 + 4 + words.length + 4
  let padding = 8 - ((4 + 1 + payloadBytes) % 8)
  if (padding < 4) padding += 8
  const packet = Buffer.alloc(4 + 1 + payloadBytes + padding)
  packet.writeUInt32BE(1 + payloadBytes + padding, 0)
  packet[4] = padding
  packet[5] = 1
  packet.writeUInt32BE(TOO_MANY_CONNECTIONS, 6)
  packet.writeUInt32BE(words.length, 10)
  packet.set(words, 14)
  return packet
}
