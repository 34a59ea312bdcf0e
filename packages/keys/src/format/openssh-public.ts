import { decodeBase64, encodeBase64 } from '../bytes/base64.ts'
import { isCertificateType, PUBLIC_KEY_TYPES, type PublicKey, parsePublicBlob } from '../model/public-key.ts'
import { KeyFileError, type KeyPlace } from '../problem.ts'
import { quotableName } from '../text/quotable.ts'

/** One line of `authorized_keys` or of a `.pub` file. */
export type OpenSshPublicLine = {
  readonly key: PublicKey
  /** The options before the key, as written (`from="10.0.0.0/8",no-pty`); null when there are none. */
  readonly options: string | null
}

/**
 * Reads one line: `[options] type base64 [comment]` (sshd(8), AUTHORIZED_KEYS FILE FORMAT).
 * @param line without its line end
 * @param lineNumber 1-based, for errors
 * @returns null when no key type stands where one must stand, so that the line is of another form
 * @throws KeyFileError when it is such a line and broken: `base64-invalid`, `type-mismatch`, `bytes-missing`,
 *   `bytes-left-over`, `field-invalid`, `certificate-given`, `key-type-unsupported`, `ssh1-key`
 */
export function readOpenSshPublicLine(line: string, lineNumber = 1): OpenSshPublicLine | null {
  const text = line.trim()
  const lead = line.length - line.trimStart().length
  const place = (index: number, field: string): KeyPlace => ({
    line: lineNumber,
    byte: lead + index,
    field,
  })
  const found = findKeyType(text)
  if (found === null) {
    if (isSsh1Line(text)) {
      throw new KeyFileError('ssh1-key', {
        where: place(0, 'key type'),
        found: 'an SSH version 1 RSA key (bits, exponent, modulus)',
        expected: 'an SSH version 2 key',
      })
    }
    return null
  }
  const { type, start } = found
  if (isCertificateType(type)) {
    throw new KeyFileError('certificate-given', {
      where: place(start, 'key type'),
      found: quotableName(type),
      expected: 'a public key',
    })
  }
  const rest = /^[ \t]+(\S+)(?:[ \t]+(.*))?$/.exec(text.slice(start + type.length))
  if (rest === null) {
    throw new KeyFileError('bytes-missing', {
      where: place(start + type.length, 'key data'),
      found: 'the end of the line',
      expected: 'the key in base64',
    })
  }
  const dataStart = text.indexOf(rest[1]!, start + type.length)
  const blob = decodeBase64(rest[1]!, (index) => place(dataStart + index, 'key data'))
  const key = located(() => parsePublicBlob(blob, cleanComment(rest[2] ?? '')), lineNumber)
  if (key.type !== type) {
    throw new KeyFileError('type-mismatch', {
      where: place(start, 'key type'),
      found: `${quotableName(type)} in words, ${key.type} in the data`,
      expected: 'the same type twice',
    })
  }
  const options = text.slice(0, start).trimEnd()
  return { key, options: options === '' ? null : options }
}

/**
 * Writes `type base64 comment`, without a line end.
 * @throws KeyFileError `field-invalid` for a comment with a line break or another control character, because one
 *   key is one line
 */
export function writeOpenSshPublic(key: PublicKey): string {
  const comment = key.comment.trim()
  if (/\p{Cc}/u.test(comment)) {
    throw new KeyFileError('field-invalid', {
      where: { field: 'comment' },
      found: 'a control character',
      expected: 'one line of text',
    })
  }
  const line = `${key.type} ${encodeBase64(key.blob)}`
  return comment === '' ? line : `${line} ${comment}`
}

/** A comment as one line of visible text: control characters become spaces. */
export function cleanComment(comment: string): string {
  return comment.replace(/\p{Cc}+/gu, ' ').trim()
}

function findKeyType(text: string): { type: string; start: number } | null {
  const first = /^\S+/.exec(text)?.[0] ?? ''
  if (looksLikeType(first)) return { type: first, start: 0 }
  const start = afterOptions(text)
  const second = /^\S+/.exec(text.slice(start))?.[0] ?? ''
  return start > 0 && looksLikeType(second) ? { type: second, start } : null
}

/** Known types, and words of their shape, so that a type of tomorrow is named instead of called garbage. */
function looksLikeType(word: string): boolean {
  return (
    Object.hasOwn(PUBLIC_KEY_TYPES, word) ||
    isCertificateType(word) ||
    /^(?:sk-)?(?:ssh|ecdsa|rsa|x509v3)-[a-z0-9-]{2,40}(?:@[a-z0-9.-]{1,40})?$/.test(word)
  )
}

/** Where the text after the options starts: at the first blank outside quotes; `\"` does not end a quote. */
function afterOptions(text: string): number {
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (c === '\\' && text[i + 1] === '"') i++
    else if (c === '"') quoted = !quoted
    else if (!quoted && (c === ' ' || c === '\t')) return i + /^[ \t]+/.exec(text.slice(i))![0].length
  }
  return 0
}

/** `[options] bits exponent modulus [comment]`, all decimal: the form of SSH version 1. */
function isSsh1Line(text: string): boolean {
  const shape = /^[0-9]{3,5}[ \t]+[0-9]{1,10}[ \t]+[0-9]{100,}/
  return shape.test(text) || shape.test(text.slice(afterOptions(text)))
}

function located<T>(read: () => T, line: number): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof KeyFileError && error.where.line === undefined) {
      throw new KeyFileError(
        error.code,
        { where: { line, ...error.where }, found: error.found, expected: error.expected },
        { cause: error.cause },
      )
    }
    throw error
  }
}
