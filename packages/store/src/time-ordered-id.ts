import { randomFillSync } from 'node:crypto'

/**
 * An id whose alphabetic order is the order of time, to the millisecond: a UUID of version 7 (RFC 9562 5.7) in
 * lower case. Two ids of the same millisecond are in no particular order.
 */
export function timeOrderedId(at: Date): string {
  const bytes = randomFillSync(Buffer.allocUnsafe(16))
  bytes.writeUIntBE(at.getTime(), 0, 6)
  bytes[6] = 0x70 | (bytes[6]! & 0x0f)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** Sorts before every id of this moment or later, and after every earlier one. Times before 1970 count as 1970. */
export function lowerBoundOfIds(at: Date): string {
  const hex = Math.min(Math.max(Math.ceil(at.getTime()), 0), 2 ** 48 - 1)
    .toString(16)
    .padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}`
}

/** When an id was made; null when it is not of this form. */
export function timeOfId(id: string): Date | null {
  const match = /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.exec(id)
  return match === null ? null : new Date(Number.parseInt(match[1]! + match[2]!, 16))
}

/** An id for a connection record. The store refuses a record whose id was made with another `startedAt`. */
export function newConnectionId(startedAt: Date): string {
  return timeOrderedId(startedAt)
}
