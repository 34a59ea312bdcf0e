import { randomFillSync } from 'node:crypto'

/**
 * An id for a connection record: a UUID of version 7 (RFC 9562 5.7), so that the order of ids is the order of
 * `startedAt`, to the millisecond.
 */
export function newConnectionId(startedAt: Date): string {
  const bytes = randomFillSync(new Uint8Array(16))
  return format(startedAt.getTime(), bytes)
}

/** The smallest id that a connection of this moment, or a later one, can have. */
export function firstConnectionIdAt(time: Date): string {
  return format(time.getTime(), new Uint8Array(16)).replace(/-7000-8000-0+$/, '-0000-0000-000000000000')
}

/** When the connection with this id started; null when it is not an id of this form. */
export function connectionIdTime(id: string): Date | null {
  const match = /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.exec(id)
  return match === null ? null : new Date(Number.parseInt(match[1]! + match[2]!, 16))
}

function format(timeMs: number, bytes: Uint8Array): string {
  const clamped = Math.min(Math.max(Math.trunc(timeMs), 0), 2 ** 48 - 1)
  const time = clamped.toString(16).padStart(12, '0')
  bytes[6] = 0x70 | (bytes[6]! & 0x0f)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  const rest = Buffer.from(bytes.buffer, bytes.byteOffset, 16).toString('hex').slice(12)
  return `${time.slice(0, 8)}-${time.slice(8)}-${rest.slice(0, 4)}-${rest.slice(4, 8)}-${rest.slice(8)}`
}
