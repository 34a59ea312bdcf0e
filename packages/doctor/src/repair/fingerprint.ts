import { createHash } from 'node:crypto'

/** SHA-256 of a file's content in hex, to know it again; null when it could not be read. */
export function fingerprintOf(bytes: Uint8Array): string
export function fingerprintOf(bytes: Uint8Array | null): string | null
export function fingerprintOf(bytes: Uint8Array | null): string | null {
  return bytes && createHash('sha256').update(bytes).digest('hex')
}
