import { hash } from 'node:crypto'

/**
 * The same as `fingerprintSha256` of the keys package, with Node's own SHA-256: it is needed at every login, for blobs
 * of any length.
 */
export function fingerprintOf(blob: Uint8Array): string {
  return `SHA256:${hash('sha256', blob, 'base64').slice(0, 43)}`
}
