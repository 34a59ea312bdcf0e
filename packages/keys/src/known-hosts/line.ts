import { decodeBase64 } from '../bytes/base64.ts'
import { type PublicKey, parsePublicBlob } from '../model/public-key.ts'
import { KeyFileError } from '../problem.ts'
import { type NameMatcher, readNames } from './host-name.ts'

/** `@cert-authority`: the key signs host certificates. `@revoked`: the key must never be accepted. */
export type KnownHostsMarker = 'cert-authority' | 'revoked'

/** Why a line says nothing to OpenSSH. */
export type KnownHostsProblemCode =
  | 'not-text'
  | 'byte-order-mark'
  | 'marker-unknown'
  | 'marker-repeated'
  | 'name-hash-invalid'
  | 'key-missing'
  | 'ssh1-key'
  | 'key-unreadable'

/** What is wrong with a line. */
export interface KnownHostsProblem {
  readonly code: KnownHostsProblemCode
  /** 1-based. */
  readonly line: number
  /** What is there, in technical words. */
  readonly found: string
  /** What should have been there, in technical words. */
  readonly expected: string
}

/** A line that tells a host's key. */
export interface KnownHostsEntry {
  readonly kind: 'entry'
  /** The file it is in, as given to the reader. */
  readonly file: string
  /** 1-based. */
  readonly line: number
  readonly marker: KnownHostsMarker | null
  /** The names field as written: names and patterns between commas, or one hash. */
  readonly names: string
  readonly matcher: NameMatcher
  readonly key: PublicKey
  /** What follows the key; empty when nothing does. */
  readonly comment: string
}

/** A line that OpenSSH skips although it is no comment. It stays in the file as it is. */
export interface KnownHostsBadLine {
  readonly kind: 'bad'
  readonly file: string
  /** 1-based. */
  readonly line: number
  /** The names field, when the line has one that can be read. */
  readonly names: string | null
  readonly matcher: NameMatcher | null
  readonly problem: KnownHostsProblem
}

/** A comment, or a line without anything on it. */
export interface KnownHostsComment {
  readonly kind: 'comment'
  readonly file: string
  /** 1-based. */
  readonly line: number
}

export type KnownHostsLine = KnownHostsEntry | KnownHostsBadLine | KnownHostsComment

/** The fields of a line that is no comment, as OpenSSH splits them. */
interface Fields {
  readonly marker: string | null
  readonly names: string
  /** From the key type to the end of the line, comment included. */
  readonly rest: string
}

/** One marker or none, the names, and the rest; blanks are spaces and tabs only. Null for a comment. */
export function splitLine(text: string): Fields | null {
  const [, marker = null, names = '', rest = ''] =
    /^[ \t]*(?:(@[^ \t]*)[ \t]*)?([^ \t]*)[ \t]*(.*)$/s.exec(text) ?? []
  return marker === null && (names === '' || names.startsWith('#')) ? null : { marker, names, rest }
}

/**
 * Reads one line (sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT"). Never throws: a line that cannot be read is a bad
 * line, as it is for OpenSSH.
 * @param text without its line end; one character for each byte
 */
export function readLine(text: string, file: string, line: number): KnownHostsLine {
  const fields = splitLine(text)
  if (fields === null) return { kind: 'comment', file, line }
  const { marker, names, rest } = fields
  const matcher = names === '' ? null : readNames(names)
  const bad = (code: KnownHostsProblemCode, found: string, expected: string): KnownHostsBadLine => ({
    kind: 'bad',
    file,
    line,
    names: names === '' ? null : names,
    matcher,
    problem: { code, line, found, expected },
  })
  // Two bytes for each letter, as some Windows programs write, put a zero byte beside every ASCII letter.
  if (text.includes('\0')) return bad('not-text', 'bytes that are zero (UTF-16?)', 'ASCII or UTF-8 text')
  if (marker !== null && marker !== '@revoked' && marker !== '@cert-authority') {
    return bad('marker-unknown', marker.slice(0, 40), '@revoked or @cert-authority')
  }
  if (names.startsWith('@')) return bad('marker-repeated', 'two markers', 'one marker')
  if (matcher === null && names !== '') {
    return bad('name-hash-invalid', 'a name that starts with |', '|1|salt|hash with 20 bytes each, in base64')
  }
  if (matcher === null || rest === '' || rest.startsWith('#')) {
    return bad(
      'key-missing',
      matcher === null ? 'a marker alone' : 'a name alone',
      'a name, a key type, a key',
    )
  }
  if (/^\d+[ \t]+\d+[ \t]+\d+/.test(rest)) {
    return bad('ssh1-key', 'a key of SSH protocol 1', 'a key of SSH protocol 2')
  }
  const key = readKey(rest)
  if (key instanceof KeyFileError) return bad('key-unreadable', key.found, key.expected)
  return {
    kind: 'entry',
    file,
    line,
    marker: marker === null ? null : marker === '@revoked' ? 'revoked' : 'cert-authority',
    names,
    matcher,
    key,
    comment: key.comment,
  }
}

function readKey(rest: string): PublicKey | KeyFileError {
  const [, type = '', base64 = '', comment = ''] = /^([^ \t]*)[ \t]*([^ \t]*)[ \t]*(.*)$/s.exec(rest) ?? []
  try {
    const key = parsePublicBlob(decodeBase64(base64), asUtf8(comment))
    // The type is written twice, outside and inside; OpenSSH refuses a line where the two differ.
    if (key.type === type) return key
    return new KeyFileError('type-mismatch', { found: `a key of type ${key.type}`, expected: type })
  } catch (error) {
    if (error instanceof KeyFileError) return error
    throw error
  }
}

/** Bytes, one in each character, as text; what is not UTF-8 is replaced. Control characters are dropped. */
function asUtf8(bytes: string): string {
  const text = new TextDecoder().decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)))
  return text.replace(/[\x00-\x1f\x7f-\x9f]/g, '')
}
