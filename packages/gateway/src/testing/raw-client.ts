/** A client that may misbehave: ssh2's, with its protocol object in reach. */
import { once } from 'node:events'
import ssh2, { type ClientChannel, type ConnectConfig } from 'ssh2'
import type { KeyPair, TestService } from './service.ts'

/** The parts of the library's protocol object that tests send packets with. */
export type RawProtocol = {
  _packetRW: { write: { alloc(bytes: number): Buffer; allocStart: number; finalize(packet: Buffer): Buffer } }
  _cipher: { encrypt(packet: Buffer): void }
  _handlers: Record<string, (...parameters: never[]) => void>
  _kexinit: unknown
  rekey(): void
  authPK(user: string, key: unknown, algorithm?: string, sign?: unknown): void
  authPassword(user: string, password: string): void
  authNone(user: string): void
}

export class RawClient {
  readonly client = new ssh2.Client()
  /** Errors so far; a client that is thrown out has one. */
  readonly errors: Error[] = []
  readonly closed: Promise<void>
  readonly banners: string[] = []
  /** What was answered to requests that the test sent itself, see {@link beforeLogin}. */
  readonly answers: string[] = []

  constructor() {
    this.client.on('error', (error) => this.errors.push(error))
    this.client.on('banner', (text) => this.banners.push(text))
    this.closed = new Promise((resolve) => this.client.on('close', () => resolve()))
  }

  /** Connects and logs in. Rejects when it is refused. */
  static async login(
    service: Pick<TestService, 'host' | 'port'>,
    user: string,
    key: KeyPair,
    config: ConnectConfig = {},
  ): Promise<RawClient> {
    const raw = new RawClient()
    raw.client.connect({
      host: service.host,
      port: service.port,
      username: user,
      privateKey: key.privateText,
      readyTimeout: 15_000,
      ...config,
    })
    await Promise.race([
      once(raw.client, 'ready'),
      raw.closed.then(() => {
        throw raw.errors[0] ?? new Error('closed before the login')
      }),
    ])
    return raw
  }

  /** Connects, exchanges keys, and leaves every further packet to the test. */
  static async beforeLogin(service: Pick<TestService, 'host' | 'port'>): Promise<RawClient> {
    const raw = new RawClient()
    raw.client.connect({
      host: service.host,
      port: service.port,
      username: 'x',
      authHandler: (() => {}) as never,
    })
    await once(raw.client, 'handshake')
    const accepted = new Promise<void>((resolve) => {
      raw.protocol._handlers['SERVICE_ACCEPT'] = () => resolve()
    })
    for (const answer of ['USERAUTH_FAILURE', 'USERAUTH_PK_OK', 'USERAUTH_SUCCESS']) {
      raw.protocol._handlers[answer] = () => raw.answers.push(answer)
    }
    await accepted
    return raw
  }

  get protocol(): RawProtocol {
    return (this.client as unknown as { _protocol: RawProtocol })._protocol
  }

  /** Bytes that came from the server: also of answers that the library drops because it did not ask itself. */
  get heardBytes(): number {
    return (this.client as unknown as { _sock: { bytesRead: number } })._sock.bytesRead
  }

  /** Sends any payload as one packet. */
  send(payload: Buffer): void {
    const { write } = this.protocol._packetRW
    const packet = write.alloc(payload.length)
    packet.set(payload, write.allocStart)
    this.protocol._cipher.encrypt(write.finalize(packet))
  }

  subsystem(name = 'sftp'): Promise<ClientChannel> {
    return new Promise((resolve, reject) => {
      this.client.subsys(name, (error, channel) => (error ? reject(error) : resolve(channel)))
    })
  }

  exec(command: string): Promise<ClientChannel> {
    return new Promise((resolve, reject) => {
      this.client.exec(command, (error, channel) => (error ? reject(error) : resolve(channel)))
    })
  }

  /** As when the cable is pulled, as far as a socket can. */
  drop(): void {
    const { _sock } = this.client as unknown as { _sock: { resetAndDestroy(): void } }
    _sock.resetAndDestroy()
  }

  end(): void {
    this.client.end()
  }
}

/** The payload of a message, RFC 4251 section 5: numbers as uint32, text and bytes as string, true/false as boolean. */
export function payload(type: number, ...fields: readonly (number | string | Buffer | boolean)[]): Buffer {
  const parts: Buffer[] = [Buffer.of(type)]
  for (const field of fields) {
    if (typeof field === 'boolean') parts.push(Buffer.of(field ? 1 : 0))
    else if (typeof field === 'number') {
      const bytes = Buffer.alloc(4)
      bytes.writeUInt32BE(field)
      parts.push(bytes)
    } else {
      const bytes = Buffer.from(field)
      const length = Buffer.alloc(4)
      length.writeUInt32BE(bytes.length)
      parts.push(length, bytes)
    }
  }
  return Buffer.concat(parts)
}
