/**
 * How ssh2 lays out what it sends (RFC 4253, section 6), done by us where its own way is slow: packets of data are
 * allocated side by side, filled and encrypted directly, because a channel's stream costs a copy and several events
 * for each 32 KiB; and padding is drawn from the system for many packets at once. Like `ssh2-internals.ts`, it holds
 * for exactly one version of the library.
 */
import { randomFillSync } from 'node:crypto'
import type { Cipher, Protocol } from './ssh2-internals.ts'

const MESSAGE_CHANNEL_DATA = 94

/** Bytes before the data in CHANNEL_DATA: type, channel, length (RFC 4254, section 5.2). */
export const CHANNEL_DATA_HEADER_BYTES = 1 + 4 + 4

/** Packet length and padding length come before every payload. */
const LENGTHS_BYTES = 4 + 1

type Layout = {
  /** What the padding fills. */
  readonly blockBytes: number
  /** Room behind the packet that the library's cipher writes into. */
  readonly tagBytes: number
  /** Whether the length field is part of what fills whole blocks. */
  readonly lengthIsPadded: boolean
}

const PLAIN: Layout = { blockBytes: 8, tagBytes: 0, lengthIsPadded: true }

/** By the library's names of its ciphers. Others are laid out by the library. */
const AEAD: Readonly<Record<string, Layout>> = {
  AESGCMCipherBinding: { blockBytes: 16, tagBytes: 16, lengthIsPadded: false },
  ChaChaPolyCipherBinding: { blockBytes: 8, tagBytes: 16, lengthIsPadded: false },
}

function paddingBytes({ blockBytes, lengthIsPadded }: Layout, payloadBytes: number): number {
  const unpadded = (lengthIsPadded ? LENGTHS_BYTES : 1) + payloadBytes
  const padding = blockBytes - (unpadded % blockBytes)
  return padding < 4 ? padding + blockBytes : padding
}

function packetBytes(layout: Layout, payloadBytes: number): number {
  return LENGTHS_BYTES + payloadBytes + paddingBytes(layout, payloadBytes) + layout.tagBytes
}

/** Fills everything of `packet` but the payload and the tag. */
function layOut(packet: Buffer, { tagBytes }: Layout, payloadBytes: number): void {
  const end = packet.length - tagBytes
  const padding = end - LENGTHS_BYTES - payloadBytes
  packet.writeUInt32BE(end - 4, 0)
  packet[4] = padding
  fillPadding(packet, LENGTHS_BYTES + payloadBytes, padding)
}

/** Random bytes for padding, drawn from the system many at a time: one call costs more than an AES-GCM packet's header. */
const PADDING_POOL = Buffer.allocUnsafe(8192)
let paddingUsed = PADDING_POOL.length

function fillPadding(into: Buffer, at: number, bytes: number): void {
  if (paddingUsed + bytes > PADDING_POOL.length) {
    randomFillSync(PADDING_POOL)
    paddingUsed = 0
  }
  PADDING_POOL.copy(into, at, paddingUsed, paddingUsed + bytes)
  paddingUsed += bytes
}

const quickened = new WeakSet<object>()

/**
 * Has all of the library's own packets padded from our pool, for ciphers of this kind, from now on and in this whole
 * process: the library asks the system for each packet's few bytes, a tenth of what a login costs.
 */
export function quickenPadding(cipher: Cipher): void {
  const kind = Object.getPrototypeOf(cipher) as Cipher
  if (quickened.has(kind)) return
  quickened.add(kind)
  const layout = cipher.constructor.name === 'NullCipher' ? PLAIN : AEAD[cipher.constructor.name]
  if (layout === undefined) return
  kind.allocPacket = (payloadBytes) => {
    const packet = Buffer.allocUnsafe(packetBytes(layout, payloadBytes))
    layOut(packet, layout, payloadBytes)
    return packet
  }
}

/** A CHANNEL_DATA packet whose data is filled in place. */
export type DataPacket = {
  packet: Buffer
  data: Buffer
  /** The keys it was laid out for; null when a key exchange ran, so that it is only a payload. */
  cipher: Cipher | null
}

/** Where the data begins in a packet of an AEAD cipher. */
const DATA_START = LENGTHS_BYTES + CHANNEL_DATA_HEADER_BYTES

/**
 * Packets for `bytes` bytes of channel data in all, each with at most `most`. They lie side by side in memory, so
 * that the wire can hand them to the kernel as one piece.
 */
export function allocateDataPackets(protocol: Protocol, bytes: number, most: number): DataPacket[] {
  const { write } = protocol._packetRW
  const cipher = protocol._kexinit === undefined ? protocol._cipher : null
  const layout = cipher === null ? undefined : AEAD[cipher.constructor.name]
  const packets: DataPacket[] = []
  if (layout === undefined) {
    const start = write.allocStart + CHANNEL_DATA_HEADER_BYTES
    for (let left = bytes; left > 0; left -= most) {
      const length = Math.min(left, most)
      const packet = write.alloc(CHANNEL_DATA_HEADER_BYTES + length)
      packets.push({ packet, data: packet.subarray(start, start + length), cipher })
    }
    return packets
  }
  const bytesFor = (dataBytes: number) => packetBytes(layout, CHANNEL_DATA_HEADER_BYTES + dataBytes)
  const full = Math.floor(bytes / most)
  const rest = bytes % most
  const slab = Buffer.allocUnsafe(full * bytesFor(most) + (rest > 0 ? bytesFor(rest) : 0))
  let at = 0
  for (let left = bytes; left > 0; left -= most) {
    const length = Math.min(left, most)
    const end = at + bytesFor(length)
    const packet = slab.subarray(at, end)
    layOut(packet, layout, CHANNEL_DATA_HEADER_BYTES + length)
    packets.push({ packet, data: packet.subarray(DATA_START, DATA_START + length), cipher })
    at = end
  }
  return packets
}

/**
 * Sends a packet that {@link allocateDataPackets} gave, filled completely.
 * @returns false when the keys have changed since, or are changing: its layout is not right any more.
 */
export function sendDataPacket(
  protocol: Protocol,
  channel: number,
  { packet, data, cipher }: DataPacket,
): boolean {
  if (cipher === null || protocol._kexinit !== undefined || protocol._cipher !== cipher) return false
  const start = data.byteOffset - packet.byteOffset - CHANNEL_DATA_HEADER_BYTES
  packet[start] = MESSAGE_CHANNEL_DATA
  packet.writeUInt32BE(channel, start + 1)
  packet.writeUInt32BE(data.length, start + 5)
  cipher.encrypt(packet)
  return true
}
