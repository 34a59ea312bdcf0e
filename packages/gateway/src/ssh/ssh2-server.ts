/**
 * The one place where ssh2 serves connections. It turns the library's events into ours and our decisions into
 * its calls; nothing is decided here.
 */
import ssh2, { type AuthContext, type Connection, type ServerChannel, type Session } from 'ssh2'
import type { AuthenticationRequest } from '../authentication/authenticator.ts'
import { ALGORITHMS, CLIENT_SIGNATURE_ALGORITHMS } from './algorithms.ts'
import { ChannelSink } from './ssh2-channel.ts'
import { quickenKeyExchange, readHostKey } from './ssh2-cryptography.ts'
import {
  announceSignatureAlgorithms,
  type ChannelInternals,
  closeUnusedSession,
  hearDisconnects,
  makePacketSizeUsable,
  offerOnlyHostKeyAlgorithms,
  protocolOf,
  sendBanner,
  sendDisconnect,
} from './ssh2-internals.ts'
import { RequestReader } from './ssh2-keys.ts'
import { quickenPadding } from './ssh2-packets.ts'
import type { Wire } from './wire.ts'

/** What both sides agreed on. */
export type Negotiated = {
  keyExchange: string
  hostKey: string
  cipherIn: string
  cipherOut: string
  macIn: string | null
  macOut: string | null
}

/** A channel on which something was asked for. */
export type ChannelRequest =
  | { kind: 'sftp'; accept: () => SftpChannel }
  /** `say` writes to the client's standard error and ends the channel with an exit status of 1. */
  | { kind: 'exec'; command: string; say: (text: string) => void }
  | { kind: 'shell'; say: (text: string) => void }
  | { kind: 'subsystem'; name: string; reject: () => void }

export type SftpChannel = {
  sink: ChannelSink
  /** Text for the person, beside the protocol: the client's standard error. */
  warn(text: string): void
  /** The client will send no more, or the channel is gone. Called once. */
  onEnd(listener: () => void): void
  /** Ends our side with this exit status. */
  close(exitStatus: number): void
}

/** What happens on a connection, in the order in which it can happen. */
export type ConnectionEvents = {
  identified(software: string): void
  negotiated(algorithms: Negotiated): void
  authenticating(request: AuthenticationRequest): Promise<{ allowed: boolean; offerAccepted: boolean }>
  loggedIn(): void
  channel(request: ChannelRequest): void
  /** Something broke; the connection ends. `level` is ssh2's word for where. */
  failed(error: Error, level: string): void
  clientDisconnected(): void
}

/** RFC 4253, section 11.1. */
export const DisconnectReason = { protocolError: 2, tooManyConnections: 12, byApplication: 11 } as const

/** The library's end of one connection. */
export class SshConnection {
  readonly #connection: Connection
  readonly #wire: Wire

  constructor(connection: Connection, wire: Wire) {
    this.#connection = connection
    this.#wire = wire
  }

  /** Shows text to the person who is trying to log in. */
  banner(text: string): void {
    if (this.#wire.writable) sendBanner(protocolOf(this.#connection), text, '')
  }

  /** Says why and closes. */
  disconnect(reason: number, text: string): void {
    if (this.#wire.writable) {
      try {
        sendDisconnect(protocolOf(this.#connection), reason, text)
      } catch {
        // The library refuses to write after a fatal error; the socket is closed all the same.
      }
    }
    this.#wire.end()
  }
}

export type SshServerOptions = {
  /** Private host keys as file contents. */
  hostKeys: readonly Buffer[]
  /** The software part of our identification line, RFC 4253 section 4.2. */
  software: string
  keepAliveMs: number
  /** Unanswered keep-alives after which the client counts as gone. */
  keepAliveMisses: number
}

/** Connections that may hold this many channels each. */
const MAX_CHANNELS = 10

/** One SSH identity: host keys and algorithms. Serves any number of sockets. */
export class SshServer {
  readonly #server: InstanceType<typeof ssh2.Server>
  readonly #events = new WeakMap<Wire, (connection: SshConnection) => ConnectionEvents>()

  constructor(options: SshServerOptions) {
    this.#server = new ssh2.Server({
      hostKeys: options.hostKeys.map((contents) => ({ key: readHostKey(contents) as unknown as Buffer })),
      ident: options.software,
      algorithms: ALGORITHMS as unknown as NonNullable<ssh2.ServerConfig['algorithms']>,
      keepaliveInterval: options.keepAliveMs,
      keepaliveCountMax: options.keepAliveMisses,
    } as ssh2.ServerConfig)
    this.#server.on('connection', (connection, info) => {
      const wire = (connection as unknown as { _sock: Wire })._sock
      const begin = this.#events.get(wire)
      if (begin === undefined) return
      this.#serve(
        connection,
        wire,
        begin,
        (info as unknown as { header: { identRaw: string } }).header.identRaw,
      )
    })
  }

  /** Serves a socket. `begin` is called when the client has named itself; before that there is nobody to talk to. */
  accept(wire: Wire, begin: (connection: SshConnection) => ConnectionEvents): void {
    this.#events.set(wire, begin)
    this.#server.injectSocket(wire as never)
  }

  #serve(
    connection: Connection,
    wire: Wire,
    begin: (connection: SshConnection) => ConnectionEvents,
    software: string,
  ): void {
    const protocol = protocolOf(connection)
    quickenPadding(protocol._cipher)
    offerOnlyHostKeyAlgorithms(protocol, ALGORITHMS.serverHostKey)
    announceSignatureAlgorithms(protocol, CLIENT_SIGNATURE_ALGORITHMS)
    const events = begin(new SshConnection(connection, wire))
    events.identified(software)
    let channels = 0
    connection.on('handshake', (negotiated) => {
      quickenPadding(protocol._cipher)
      quickenKeyExchange(protocol._kex)
      events.negotiated(toNegotiated(negotiated))
    })
    const requests = new RequestReader()
    connection.on('authentication', (context) => decide(context, requests.read(context), events))
    connection.on('ready', () => events.loggedIn())
    connection.on('session', (accept, reject) => {
      if (channels >= MAX_CHANNELS) return void reject()
      channels++
      const session = accept()
      makePacketSizeUsable(session)
      // Once: a client may send CLOSE as often as it likes.
      session.once('close', () => {
        channels--
        closeUnusedSession(connection, session)
      })
      serveSession(connection, session, wire, events)
    })
    hearDisconnects(protocol, (reason) => {
      events.failed(new Error(`unexpected in this place (DISCONNECT ${reason})`), 'protocol')
    })
    connection.on('error', (error) => {
      events.failed(error, (error as { level?: string }).level ?? 'protocol')
    })
    connection.on('end', () => events.clientDisconnected())
  }
}

function decide(context: AuthContext, request: AuthenticationRequest, events: ConnectionEvents): void {
  const refuse = (): void => context.reject(['publickey'])
  events.authenticating(request).then(({ allowed, offerAccepted }) => {
    // For an offered key, `accept` only says that a signature would be welcome (PK_OK, RFC 4252 section 7).
    if (allowed || offerAccepted) context.accept()
    else refuse()
  }, refuse)
}

function serveSession(connection: Connection, session: Session, wire: Wire, events: ConnectionEvents): void {
  // A terminal and environment variables change nothing here; saying yes keeps clients from giving up.
  session.on('pty', (accept) => accept?.())
  session.on('env', (accept) => accept?.())
  // RFC 4254, section 6.5: one shell, command or subsystem for each channel.
  let used = false
  const first = (reject: (() => void) | undefined): boolean => {
    if (used) reject?.()
    const isFirst = !used
    used = true
    return isFirst
  }
  session.on('shell', (accept, reject) => {
    if (first(reject)) events.channel({ kind: 'shell', say: (text) => sayAndClose(accept(), text) })
  })
  session.on('exec', (accept, reject, { command }) => {
    if (first(reject)) {
      events.channel({ kind: 'exec', command, say: (text) => sayAndClose(accept(), text) })
    }
  })
  session.on('subsystem', (accept, reject, { name }) => {
    if (name !== 'sftp') events.channel({ kind: 'subsystem', name, reject: () => reject?.() })
    else if (first(reject)) {
      events.channel({ kind: 'sftp', accept: () => sftpChannel(connection, accept() as ServerChannel, wire) })
    }
  })
}

function sayAndClose(channel: ServerChannel, text: string): void {
  channel.on('error', () => {})
  channel.resume()
  channel.stderr.write(text.replace(/\n/g, '\r\n'))
  channel.exit(1)
  channel.end()
}

function sftpChannel(connection: Connection, channel: ServerChannel, wire: Wire): SftpChannel {
  const sink = new ChannelSink(connection, channel as ChannelInternals, wire)
  channel.on('error', () => {})
  // The data goes past the stream; it flows only to tell its end.
  channel.resume()
  return {
    sink,
    warn: (text) => void channel.stderr.write(text),
    onEnd(listener) {
      let told = false
      const tell = (): void => {
        if (told) return
        told = true
        listener()
      }
      channel.on('end', tell)
      channel.on('close', tell)
    },
    close(exitStatus) {
      sink.close()
      if (wire.writable) {
        channel.exit(exitStatus)
        // OpenSSH's sftp waits for ever when the server does not end its side too.
        channel.end()
      }
    },
  }
}

function toNegotiated(negotiated: ssh2.NegotiatedAlgorithms): Negotiated {
  return {
    keyExchange: negotiated.kex,
    hostKey: negotiated.serverHostKey,
    cipherIn: negotiated.cs.cipher,
    cipherOut: negotiated.sc.cipher,
    macIn: negotiated.cs.mac || null,
    macOut: negotiated.sc.mac || null,
  }
}
