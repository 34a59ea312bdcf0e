/**
 * The parts of ssh2 that are not its public interface and that we use all the same: here, how packets are laid out
 * in `ssh2-packets.ts`, and what is computed with keys in `ssh2-cryptography.ts`. They hold for exactly
 * {@link SSH2_VERSION}; package.json pins it, and `ssh2-internals.test.ts` fails when it moves.
 *
 * - USERAUTH_BANNER can be sent in the middle of the authentication (RFC 4252, section 5.4), which the library
 *   does only at its start.
 * - The host-key algorithms in KEXINIT are only those we want: the library adds ssh-rsa to every RSA key.
 * - EXT_INFO is ours: the library's list lacks a comma and so does not name rsa-sha2-512, but names ssh-rsa.
 */
import type { AuthContext, Connection, ServerChannel, Session } from 'ssh2'

export const SSH2_VERSION = '1.17.0'

/** ssh2's outgoing cipher; encrypts in place and writes. */
export type Cipher = {
  allocPacket(payloadBytes: number): Buffer
  encrypt(packet: Buffer): void
  outSeqno: number
}

/** One key exchange of ssh2. */
export type KeyExchange = { remoteExtInfoEnabled?: boolean; sessionID?: Buffer }

export type Protocol = {
  _cipher: Cipher
  /** Set while a key exchange runs; packets are then queued unencrypted. */
  _kexinit: unknown
  /** What our KEXINIT will say. */
  _offer: Offer
  _packetRW: {
    write: {
      alloc(payloadBytes: number, evenDuringKeyExchange?: boolean): Buffer
      allocStart: number
      allocStartKEX: number
      finalize(packet: Buffer, evenDuringKeyExchange?: boolean): Buffer
    }
  }
  _queue: Buffer[] | undefined
  _handlers: Record<string, (...parameters: never[]) => void>
  _kex: KeyExchange | undefined
  _onHandshakeComplete: (...parameters: unknown[]) => void
  channelClose(channel: number): void
  channelData(channel: number, data: Buffer): void
  channelWindowAdjust(channel: number, bytes: number): void
  disconnect(reason: number): void
  rekey(): void
}

/** One direction of a channel. */
type ChannelEnd = { id: number; window: number; packetSize: number; state: string }

export type ChannelInternals = ServerChannel & { incoming: ChannelEnd; outgoing: ChannelEnd }

const MESSAGE_DISCONNECT = 1
const MESSAGE_EXT_INFO = 7
const MESSAGE_USERAUTH_BANNER = 53

export function protocolOf(connection: Connection): Protocol {
  return (connection as unknown as { _protocol: Protocol })._protocol
}

/** Which algorithm the client would sign with; the library keeps only the hash for RSA. */
export function signatureAlgorithm(context: AuthContext): string {
  const { key, hashAlgo } = context as unknown as { key: { algo: string }; hashAlgo?: string }
  if (key.algo !== 'ssh-rsa' || hashAlgo === undefined) return key.algo
  return hashAlgo === 'sha256' ? 'rsa-sha2-256' : 'rsa-sha2-512'
}

/** The library's KEXINIT: the lists of RFC 4253 section 7.1, as arrays and as bytes. */
type Offer = {
  readonly lists: {
    readonly kex: { readonly array: readonly string[] }
    readonly serverHostKey: { readonly array: readonly string[] }
    readonly cs: OfferedForOneWay
    readonly sc: OfferedForOneWay
  }
}
type OfferedForOneWay = Readonly<
  Record<'cipher' | 'mac' | 'compress' | 'lang', { readonly array: readonly string[] }>
>

const trimmed = new WeakMap<Offer, Offer>()

/**
 * Takes the host-key algorithms out of our KEXINIT that were not asked for: with an RSA key the library adds
 * ssh-rsa, which signs with SHA-1. To be called before the KEXINIT is sent, which is when the client has named itself.
 */
export function offerOnlyHostKeyAlgorithms(protocol: Protocol, wanted: readonly string[]): void {
  const offer = protocol._offer
  let better = trimmed.get(offer)
  if (better === undefined) {
    const { kex, serverHostKey, cs, sc } = offer.lists
    const oneWay = (lists: OfferedForOneWay): Record<string, readonly string[]> => ({
      cipher: lists.cipher.array,
      mac: lists.mac.array,
      compress: lists.compress.array,
      lang: lists.lang.array,
    })
    const OfferOf = offer.constructor as new (lists: unknown) => Offer
    better = new OfferOf({
      kex: kex.array,
      serverHostKey: serverHostKey.array.filter((name) => wanted.includes(name)),
      cs: oneWay(cs),
      sc: oneWay(sc),
    })
    trimmed.set(offer, better)
  }
  protocol._offer = better
}

/** USERAUTH_BANNER: text that the client shows to its user. */
export function sendBanner(protocol: Protocol, text: string, languageTag: string): void {
  const bytes = Buffer.from(text)
  const payload = Buffer.alloc(1 + 4 + bytes.length + 4 + languageTag.length)
  payload[0] = MESSAGE_USERAUTH_BANNER
  payload.writeUInt32BE(bytes.length, 1)
  bytes.copy(payload, 5)
  payload.writeUInt32BE(languageTag.length, 5 + bytes.length)
  payload.write(languageTag, 9 + bytes.length, 'latin1')
  sendPayload(protocol, payload)
}

/** Sends our own EXT_INFO after the first key exchange in place of the library's. */
export function announceSignatureAlgorithms(protocol: Protocol, algorithms: readonly string[]): void {
  const complete = protocol._onHandshakeComplete
  let first = true
  protocol._onHandshakeComplete = (...parameters) => {
    const wanted = first && protocol._kex?.remoteExtInfoEnabled === true
    first = false
    if (protocol._kex !== undefined) protocol._kex.remoteExtInfoEnabled = false
    if (wanted) sendPayload(protocol, extInfo(algorithms))
    complete(...parameters)
  }
}

/** RFC 8308, sections 2.3 and 3.1. */
function extInfo(algorithms: readonly string[]): Buffer {
  const name = 'server-sig-algs'
  const value = algorithms.join(',')
  const payload = Buffer.alloc(1 + 4 + 4 + name.length + 4 + value.length)
  payload[0] = MESSAGE_EXT_INFO
  payload.writeUInt32BE(1, 1)
  payload.writeUInt32BE(name.length, 5)
  payload.write(name, 9, 'latin1')
  payload.writeUInt32BE(value.length, 9 + name.length)
  payload.write(value, 13 + name.length, 'latin1')
  return payload
}

function sendPayload(protocol: Protocol, payload: Buffer): void {
  const { write } = protocol._packetRW
  const packet = write.alloc(payload.length)
  packet.set(payload, write.allocStart)
  if (protocol._kexinit === undefined) protocol._cipher.encrypt(write.finalize(packet))
  else if (protocol._queue === undefined) protocol._queue = [packet]
  else protocol._queue.push(packet)
}

/**
 * While true, the library queues whatever is sent, without a limit; a client that begins an exchange and does not
 * end it must not make that queue grow.
 */
export function isExchangingKeys(protocol: Protocol): boolean {
  return protocol._kexinit !== undefined
}

/** Who takes the data and the window of a channel in the library's place. */
type ChannelHandlers = { data(data: Buffer): void; windowGrew(): void; keysRenewed(): void }

const diverted = new WeakMap<Protocol, Map<number, ChannelHandlers>>()

/**
 * Takes over the data and the window of one channel; everything else stays with the library.
 * @returns what gives them back; to be called when the channel is over, because its number will be used again.
 */
export function divertChannel(
  protocol: Protocol,
  channel: ChannelInternals,
  handlers: ChannelHandlers,
): () => void {
  let channels = diverted.get(protocol)
  if (channels === undefined) {
    channels = new Map()
    diverted.set(protocol, channels)
    divertProtocol(protocol, channels)
  }
  const { id } = channel.incoming
  channels.set(id, handlers)
  return () => {
    channels.delete(id)
  }
}

function divertProtocol(protocol: Protocol, channels: ReadonlyMap<number, ChannelHandlers>): void {
  const { CHANNEL_DATA: data, CHANNEL_WINDOW_ADJUST: adjust } = protocol._handlers as Record<
    string,
    (protocol: Protocol, recipient: number, value: never) => void
  >
  protocol._handlers['CHANNEL_DATA'] = (p: Protocol, recipient: number, value: Buffer) => {
    const handlers = channels.get(recipient)
    if (handlers !== undefined) handlers.data(value)
    else data?.(p, recipient, value as never)
  }
  protocol._handlers['CHANNEL_WINDOW_ADJUST'] = (p: Protocol, recipient: number, bytes: number) => {
    adjust?.(p, recipient, bytes as never)
    channels.get(recipient)?.windowGrew()
  }
  const complete = protocol._onHandshakeComplete
  protocol._onHandshakeComplete = (...parameters) => {
    complete(...parameters)
    for (const handlers of channels.values()) handlers.keysRenewed()
  }
}

type SessionInternals = {
  /** Set when a shell, command or subsystem was accepted. */
  _channel: unknown
  _chanInfo: { incoming: ChannelEnd; outgoing: ChannelEnd }
}

/** The smallest packet that our words are cut into, in bytes. */
const MIN_PACKET_BYTES = 256

/** A client may announce packets of 0 bytes; the library would cut its data into such for ever. */
export function makePacketSizeUsable(session: Session): void {
  const { outgoing } = (session as unknown as SessionInternals)._chanInfo
  outgoing.packetSize = Math.max(outgoing.packetSize, MIN_PACKET_BYTES)
}

/**
 * Answers the CLOSE of a channel on which nothing was ever started, and forgets it. The library does neither: the
 * client would wait (RFC 4254, section 5.3), and each such channel would stay in memory.
 */
export function closeUnusedSession(connection: Connection, session: Session): void {
  const { _channel, _chanInfo } = session as unknown as SessionInternals
  if (_channel !== undefined) return
  const { _chanMgr } = connection as unknown as { _chanMgr: { remove(id: number): void } }
  _chanMgr.remove(_chanInfo.incoming.id)
  protocolOf(connection).channelClose(_chanInfo.outgoing.id)
}

/**
 * Hears of a DISCONNECT that the library sends of itself. Most follow from an error, which it reports in the same turn;
 * but a client whose requests to log in pile up, or change the user name halfway, it turns away without a word to us.
 */
export function hearDisconnects(protocol: Protocol, listener: (reason: number) => void): void {
  const disconnect = protocol.disconnect.bind(protocol)
  protocol.disconnect = (reason) => {
    disconnect(reason)
    queueMicrotask(() => listener(reason))
  }
}

/** DISCONNECT with words (RFC 4253, section 11.1); the library sends it without. May be sent at any time. */
export function sendDisconnect(protocol: Protocol, reason: number, text: string): void {
  const bytes = Buffer.from(text)
  const { write } = protocol._packetRW
  const packet = write.alloc(1 + 4 + 4 + bytes.length + 4, true)
  const at = write.allocStartKEX
  packet[at] = MESSAGE_DISCONNECT
  packet.writeUInt32BE(reason, at + 1)
  packet.writeUInt32BE(bytes.length, at + 5)
  packet.set(bytes, at + 9)
  packet.writeUInt32BE(0, at + 9 + bytes.length)
  protocol._cipher.encrypt(write.finalize(packet, true))
}
