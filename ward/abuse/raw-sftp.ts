// An SFTP client that does what no decent client does: it sends any bytes it likes, in any number, and reads
// only when it wants to. SSH itself is ssh2's, used decently. Packets: draft-ietf-secsh-filexfer-02.

import { readFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { Client, type ClientChannel } from 'ssh2'
import type { RunningServer } from '../servers/server.ts'

export const message = { init: 1, open: 3, close: 4, read: 5, opendir: 11, realpath: 16, stat: 17 } as const
export const answer = { version: 2, status: 101, handle: 102, data: 103, name: 104 } as const

const uint32 = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

/** A string as SFTP writes it: its length, then its bytes. */
export const text = (value: string | Buffer) => {
  const bytes = typeof value === 'string' ? Buffer.from(value) : value
  return Buffer.concat([uint32(bytes.length), bytes])
}

/** A packet with its length in front. */
export function packet(type: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from([type]), ...parts])
  return Buffer.concat([uint32(body.length), body])
}

export const openPacket = (id: number, path: string | Buffer) =>
  // SSH_FXF_READ, no attributes.
  packet(message.open, uint32(id), text(path), uint32(1), uint32(0))

export const readPacket = (id: number, handle: Buffer, offset: number, length: number) =>
  packet(message.read, uint32(id), text(handle), uint32(0), uint32(offset), uint32(length))

export const pathPacket = (type: number, id: number, path: string | Buffer) =>
  packet(type, uint32(id), text(path))

export interface Answer {
  readonly type: number
  readonly id: number
  /** What follows type and id. */
  readonly body: Buffer
}

export class RawSftp {
  readonly client: Client
  readonly channel: ClientChannel
  /** Resolves when the server, or anybody, has closed the channel or the connection. */
  readonly closed: Promise<void>
  #buffer = Buffer.alloc(0)
  #waiting: ((answer: Answer) => void)[] = []
  #answers: Answer[] = []

  private constructor(client: Client, channel: ClientChannel) {
    this.client = client
    this.channel = channel
    this.closed = new Promise((resolve) => {
      channel.once('close', () => resolve())
      client.once('close', () => resolve())
    })
    channel.on('error', () => {})
  }

  /** Logs in and opens the subsystem; nothing has been sent on it, and nothing is read from it yet. */
  static open(server: RunningServer, localAddress = '127.0.0.1'): Promise<RawSftp> {
    const client = new Client()
    return new Promise((resolve, reject) => {
      client.on('error', reject)
      client.once('ready', () => {
        client.subsys('sftp', (error, channel) => {
          if (error) reject(error)
          else resolve(new RawSftp(client, channel))
        })
      })
      client.connect({
        sock: createConnection({ host: server.host, port: server.port, localAddress, noDelay: true }),
        username: server.user,
        privateKey: readFileSync(server.keyFile),
        readyTimeout: 60_000,
      })
    })
  }

  /** INIT and VERSION, and from then on answers are read. */
  async start(): Promise<void> {
    this.listen()
    this.channel.write(packet(message.init, uint32(3)))
    const version = await this.next()
    if (version.type !== answer.version)
      throw new Error(`expected VERSION, got a packet of type ${version.type}`)
  }

  /** Reads what arrives. Before this, and after `pause()`, the SSH window of this side fills up and stays full. */
  listen(): void {
    this.channel.on('data', (data: Buffer) => {
      this.#buffer = Buffer.concat([this.#buffer, data])
      while (this.#buffer.length >= 4) {
        const end = 4 + this.#buffer.readUInt32BE(0)
        if (this.#buffer.length < end) return
        const type = this.#buffer[4]!
        // VERSION has the version where the others have their id.
        const found = {
          type,
          id: this.#buffer.readUInt32BE(5),
          body: Buffer.from(this.#buffer.subarray(9, end)),
        }
        this.#buffer = this.#buffer.subarray(end)
        const waiting = this.#waiting.shift()
        if (waiting) waiting(found)
        else this.#answers.push(found)
      }
    })
  }

  /** The next answer that arrives. Rejects when the channel closes first, or after 20 s. */
  next(): Promise<Answer> {
    const ready = this.#answers.shift()
    if (ready) return Promise.resolve(ready)
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('no answer within 20 s')), 20_000)
      this.#waiting.push((found) => {
        clearTimeout(timer)
        resolve(found)
      })
      void this.closed.then(() => {
        clearTimeout(timer)
        reject(new Error('the server closed the channel'))
      })
    })
  }

  /** Sends one packet and waits for one answer. */
  ask(bytes: Buffer): Promise<Answer> {
    this.channel.write(bytes)
    return this.next()
  }

  /** Opens a file and gives its handle. */
  async openFile(path: string): Promise<Buffer> {
    const { type, body } = await this.ask(openPacket(1, path))
    if (type !== answer.handle) throw new Error(`OPEN was refused: ${body.subarray(8).toString()}`)
    return body.subarray(4)
  }

  /**
   * Writes as fast as the server takes it, and stops when it has taken nothing for `patienceMs`. Gives how
   * many packets were handed to SSH: a server that protects itself stops reading long before the last one.
   */
  async flood(count: number, make: (number: number) => Buffer, patienceMs: number): Promise<number> {
    for (let number = 0; number < count; ) {
      const batch: Buffer[] = []
      for (; number < count && batch.length < 1_000; number += 1) batch.push(make(number))
      if (this.channel.write(Buffer.concat(batch))) continue
      const drained = await new Promise<boolean>((resolve) => {
        const timer = setTimeout(() => resolve(false), patienceMs)
        const done = (result: boolean) => {
          clearTimeout(timer)
          resolve(result)
        }
        this.channel.once('drain', () => done(true))
        void this.closed.then(() => done(false))
      })
      if (!drained) return number
    }
    return count
  }

  /** Drops the connection without a word. */
  drop(): void {
    this.client.on('error', () => {})
    this.client.destroy()
  }
}
