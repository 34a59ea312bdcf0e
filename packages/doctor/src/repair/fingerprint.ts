import { createHash } from 'node:crypto'

/** SHA-256 of a file's content in hex, to know it again. */
export function fingerprintOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
