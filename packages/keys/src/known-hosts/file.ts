import { encodeBase64 } from '../bytes/base64.ts'
import { concatBytes } from '../bytes/writer.ts'
import type { PublicKey } from '../model/public-key.ts'
import { HASH_BYTES, hashName } from './host-name.ts'
import {
  type KnownHostsLine,
  type KnownHostsMarker,
  type KnownHostsProblem,
  readLine,
  splitLine,
} from './line.ts'

/** A known_hosts file: its bytes, and what each line says. */
export interface KnownHosts {
  /** The name given to the reader; it comes back in every line. */
  readonly file: string
  /** The whole file. Owned by this object: read, do not change. */
  readonly bytes: Uint8Array
  readonly lines: readonly KnownHostsLine[]
  /** What is wrong with single lines, in order. It does no harm to the other lines. */
  readonly problems: readonly KnownHostsProblem[]
}

/** A line of the file as bytes, its line end included. */
interface RawLine {
  readonly start: number
  /** Where the line end starts. */
  readonly contentEnd: number
  readonly end: number
}

/**
 * Reads a known_hosts file. Never throws; an empty file has no lines.
 * @param file what to call it in results, usually its path
 */
export function readKnownHosts(bytes: Uint8Array, file = ''): KnownHosts {
  const lines = rawLines(bytes).map((raw, index) =>
    readLine(latin1(bytes.subarray(raw.start, raw.contentEnd)), file, index + 1),
  )
  const bad = lines.flatMap((line) => (line.kind === 'bad' ? [line.problem] : []))
  return { file, bytes, lines, problems: startsWithMark(bytes) ? [byteOrderMark, ...bad] : bad }
}

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

/** OpenSSH takes the mark for a letter of the first name, so that this name never matches. */
const byteOrderMark: KnownHostsProblem = {
  code: 'byte-order-mark',
  line: 1,
  found: 'a byte order mark (U+FEFF) before the first name',
  expected: 'the first letter of the name',
}

/**
 * The file without the lines of these (1-based) numbers; every other byte stays as it is.
 * @throws RangeError when there is no such line
 */
export function removeLines(knownHosts: KnownHosts, numbers: readonly number[]): KnownHosts {
  const { bytes, file } = knownHosts
  const raw = rawLines(bytes)
  for (const number of numbers) {
    if (!raw[number - 1]) throw new RangeError(`there is no line ${number} in a file of ${raw.length} lines`)
  }
  const removed = new Set(numbers)
  const kept = raw.filter((_, index) => !removed.has(index + 1))
  return readKnownHosts(concatBytes(...kept.map(({ start, end }) => bytes.subarray(start, end))), file)
}

/** What {@link addEntry} writes. */
export interface NewEntry {
  /** Names as `knownHostsName` makes them, or patterns; or one hash of `hashName`. */
  readonly names: readonly string[]
  readonly key: PublicKey
  readonly marker?: KnownHostsMarker
  /** One line. Without it no comment is written, as OpenSSH does. */
  readonly comment?: string
}

/**
 * The file with a line more at its end, in the file's own line ends. What was there stays as it is; only a
 * last line without a line end gets one.
 * @throws RangeError when a name or the comment would not stay what it is: white space in a name, a line break
 */
export function addEntry(knownHosts: KnownHosts, { names, key, marker, comment }: NewEntry): KnownHosts {
  if (names.length === 0 || names.some((name) => !/^[^\s,#@\0][^\s,\0]*$/.test(name))) {
    throw new RangeError('a name in known_hosts is not empty and has no white space and no comma')
  }
  if (comment !== undefined && /[\r\n\0]/.test(comment)) {
    throw new RangeError('a comment in known_hosts is one line')
  }
  const { bytes, file } = knownHosts
  const last = rawLines(bytes).at(-1)
  const crlf = last !== undefined && latin1(bytes.subarray(last.contentEnd, last.end)) === '\r\n'
  const lineEnd = crlf ? '\r\n' : '\n'
  const fields = [marker && `@${marker}`, names.join(','), key.type, encodeBase64(key.blob), comment]
  const text = `${fields.filter(Boolean).join(' ')}${lineEnd}`
  const open = last !== undefined && last.contentEnd === last.end
  return readKnownHosts(concatBytes(bytes, new TextEncoder().encode(open ? lineEnd + text : text)), file)
}

/** What {@link hashNames} did. */
export interface HashedNames {
  readonly knownHosts: KnownHosts
  /** How many names are hidden now that were not before. */
  readonly hashed: number
  /** 1-based numbers, in the old file, of lines whose names stay readable: patterns, markers, bad lines. */
  readonly left: readonly number[]
}

/**
 * Hides the names, each on a line of its own, as `ssh-keygen -H`. Lines with patterns or markers stay readable,
 * because a hash cannot hold a pattern.
 * @param salt returns 20 new random bytes at each call
 */
export function hashNames(knownHosts: KnownHosts, salt: () => Uint8Array = randomSalt): HashedNames {
  const { bytes, lines, file } = knownHosts
  const parts: Uint8Array[] = []
  const left: number[] = []
  let hashed = 0
  for (const [index, { start, contentEnd, end }] of rawLines(bytes).entries()) {
    const line = lines[index]
    const whole = bytes.subarray(start, end)
    if (line?.kind !== 'entry' || line.marker !== null || line.matcher.hashed || line.matcher.patterns) {
      if (line?.kind === 'bad' || (line?.kind === 'entry' && !line.matcher.hashed)) left.push(index + 1)
      parts.push(whole)
      continue
    }
    const rest = splitLine(latin1(bytes.subarray(start, contentEnd)))?.rest ?? ''
    // A last line without a line end still needs one between its own names.
    const lineEnd = contentEnd === end ? '\n' : latin1(bytes.subarray(contentEnd, end))
    const names = line.names.split(',').filter((name) => name !== '')
    for (const name of names) {
      const hidden = hashName(name.toLowerCase(), salt())
      parts.push(Uint8Array.from(`${hidden} ${rest}${lineEnd}`, (character) => character.charCodeAt(0)))
    }
    hashed += names.length
  }
  return { knownHosts: readKnownHosts(concatBytes(...parts), file), hashed, left }
}

function randomSalt(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(HASH_BYTES))
}

const LF = 10
const CR = 13

function rawLines(bytes: Uint8Array): RawLine[] {
  const lines: RawLine[] = []
  let start = 0
  while (start < bytes.length) {
    const lf = bytes.indexOf(LF, start)
    const contentEnd = lf === -1 ? bytes.length : lf > start && bytes[lf - 1] === CR ? lf - 1 : lf
    const end = lf === -1 ? bytes.length : lf + 1
    lines.push({ start, contentEnd, end })
    start = end
  }
  return lines
}

/** One character for each byte, so that any bytes can be taken apart and put together again. */
function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  }
  return text
}
