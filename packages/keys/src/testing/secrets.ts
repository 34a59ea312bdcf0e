import { expect } from 'vitest'
import type { KeyFileError } from '../problem.ts'

/**
 * Fails when anything an error shows (message, fields, JSON, stack, and the errors that caused it) holds a
 * passphrase, or twelve letters in a row of a file's base64 or hexadecimal.
 */
export function expectNoSecret(error: KeyFileError, secrets: readonly string[]): void {
  const shown: string[] = [JSON.stringify(error), JSON.stringify(error.problem)]
  for (let at: unknown = error; at instanceof Error; at = at.cause) shown.push(at.message, at.stack ?? '')
  const text = shown.join('\n')
  for (const secret of secrets) {
    if (secret === '') continue
    if (secret.length < 40) expect(text.includes(secret), 'an error shows a passphrase').toBe(false)
    else expectNoPiece(text, secret)
  }
}

/** Fails when `text` holds a piece of the base64 of a key file. */
export function expectNoPiece(text: string, file: string): void {
  const body = file
    .split('\n')
    .filter((line) => /^[A-Za-z0-9+/=]{20,}$/.test(line))
    .join('')
  for (const [piece] of text.matchAll(/[A-Za-z0-9+/]{12,}/g)) {
    // Our own paths and words are no pieces of a key; only what the file holds counts.
    if (body.includes(piece)) throw new Error(`an error shows ${piece.length} letters of the file`)
  }
}
