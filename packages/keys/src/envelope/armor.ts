/**
 * Reading of armour: BEGIN, headers, base64, END. One file, because each kind of damage shows in how its parts stand
 * to each other.
 */
import { decodeBase64 } from '../bytes/base64.ts'
import { KeyFileError, type KeyProblem, keyProblem } from '../problem.ts'
import type { KeyText } from '../text/decode.ts'
import { quotableLabel } from '../text/quotable.ts'

/**
 * Armour: base64 between a BEGIN and an END line, with or without headers. PEM (RFC 7468, and the older RFC 1421
 * headers) has five hyphens, RFC 4716 four with blanks.
 */
export type Armor = {
  /** The words after BEGIN, e.g. `OPENSSH PRIVATE KEY`. */
  readonly label: string
  readonly headers: readonly { readonly name: string; readonly value: string; readonly line: number }[]
  /** 1-based line of the BEGIN line, or of the first line where it is missing. */
  readonly line: number
  /** What was put right to read it. */
  readonly problems: readonly KeyProblem[]
  /** @throws KeyFileError `base64-invalid` with line and byte */
  readonly decode: () => Uint8Array
  /** 1-based line of a byte of the decoded data. */
  readonly lineOf: (byte: number) => number
  /**
   * Explains an error of the format inside by damage that shows in the armour: a missing END line, a line that is
   * too short, lines that are missing. Returns the error itself when the armour looks whole.
   */
  readonly explain: (error: KeyFileError) => KeyFileError
}

/** Hyphens are counted loosely, since they are what gets lost when people select text. */
const MARKER = /-{2,6} ?(BEGIN|END) ([A-Za-z0-9][A-Za-z0-9 .]{0,63}?) ?-{2,6}/g

const MAX_MARKERS = 32

type Marker = {
  readonly kind: 'BEGIN' | 'END'
  readonly label: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Finds every armoured block in a text. Blocks without a BEGIN or END line are found too, when the other one is
 * there. @returns an empty list when there is none
 */
export function readArmor(source: KeyText): Armor[] {
  const { text, escaped } = unescapeLineBreaks(source.text)
  const markers: Marker[] = Array.from(text.matchAll(MARKER), (match) => ({
    kind: match[1] as 'BEGIN' | 'END',
    label: match[2]!.replace(/ +/g, ' ').toUpperCase(),
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
  // A file with more is no key file; the first ones are enough to say so.
  markers.length = Math.min(markers.length, MAX_MARKERS)
  const blocks: Armor[] = []
  for (let i = 0; i < markers.length; i++) {
    const marker = markers[i]!
    if (marker.kind === 'BEGIN') {
      const end = markers[i + 1]?.kind === 'END' ? markers[++i]! : null
      const stop = end?.start ?? markers[i + 1]?.start ?? text.length
      blocks.push(block(text, marker, end, marker.end, stop, escaped))
    } else {
      const previous = markers[i - 1]
      blocks.push(block(text, null, marker, previous?.end ?? 0, marker.start, escaped))
    }
  }
  return blocks
}

/** Undoes line breaks that a JSON string, a shell or an environment variable left as backslash and `n`. */
function unescapeLineBreaks(text: string): { text: string; escaped: boolean } {
  if (!/-\\r?\\?n|-\\n/.test(text)) return { text, escaped: false }
  return { text: text.replace(/(?:\\r)?\\n/g, '\n'), escaped: true }
}

function block(
  text: string,
  begin: Marker | null,
  end: Marker | null,
  from: number,
  to: number,
  escaped: boolean,
): Armor {
  const label = (begin ?? end!).label
  const shown = quotableLabel(label)
  const isSsh2 = label.startsWith('SSH2 ')
  const firstLine = countLines(text.slice(0, from))
  const line = begin === null ? firstLine : countLines(text.slice(0, begin.start))
  const problems: KeyProblem[] = []
  const note = (code: KeyProblem['code'], at: number, found: string, expected: string) =>
    problems.push(keyProblem(code, { where: { line: at }, found, expected }))
  if (escaped) note('line-breaks-escaped', line, 'a backslash and n', 'line breaks')
  const hyphens = isSsh2 ? '---- ' : '-----'
  for (const marker of [begin, end]) {
    if (marker === null) continue
    const canonical = `${hyphens}${marker.kind} ${marker.label}${hyphens.split('').reverse().join('')}`
    if (marker.text !== canonical) {
      note(
        'dashes-replaced',
        countLines(text.slice(0, marker.start)),
        'other signs, or another number of them',
        `${hyphens}${marker.kind}`,
      )
    }
  }
  if (begin === null) note('begin-line-missing', line, 'no BEGIN line', `${hyphens}BEGIN ${shown}`)
  if (end === null)
    note('end-line-missing', countLines(text.slice(0, to).trimEnd()), 'no END line', `${hyphens}END ${shown}`)
  if (begin !== null && end !== null && begin.label !== end.label) {
    note(
      'end-line-differs',
      countLines(text.slice(0, end.start)),
      `END ${quotableLabel(end.label)}`,
      `END ${shown}`,
    )
  }
  const inner = text.slice(from, to)
  const flat = begin !== null && end !== null && !inner.trim().includes('\n') && !inner.includes('\n')
  if (flat && inner.trim() !== '') {
    const blanks = /^[ \t]/.test(inner)
    const code = blanks ? 'line-breaks-became-spaces' : 'line-breaks-lost'
    note(
      code,
      line,
      blanks ? 'blanks between the parts' : 'the whole key in one line',
      'lines of 64 to 76 letters',
    )
  }
  const { headers, body } = flat ? flatHeaders(inner, line) : lineHeaders(inner, firstLine, isSsh2)
  return assemble({ label, headers, line, problems, body, flat, endMissing: end === null, note })
}

type BodyLine = { readonly line: number; readonly text: string }

function assemble(part: {
  label: string
  headers: Armor['headers']
  line: number
  problems: KeyProblem[]
  body: readonly BodyLine[]
  flat: boolean
  endMissing: boolean
  note: (code: KeyProblem['code'], at: number, found: string, expected: string) => unknown
}): Armor {
  const { label, headers, line, problems, endMissing, note } = part
  const indented = part.body.find(({ text }) => /^(?:[ \t]+|[>|][ \t>|]*)\S/.test(text))
  if (indented !== undefined && !part.flat) {
    note('lines-indented', indented.line, 'blanks or a quotation mark before the text', 'no indent')
  }
  const lines = part.body
    .map(({ line, text }) => ({ line, text: text.replace(/^[>|\s]+/, '').replace(/[ \t]/g, '') }))
    .filter(({ text }) => text !== '')
  const joined = lines.map(({ text }) => text).join('')
  const starts: number[] = []
  let length = 0
  for (const { text } of lines) {
    starts.push(length)
    length += text.length
  }
  const lineAt = (index: number): number => {
    let i = starts.length - 1
    while (i > 0 && starts[i]! > index) i--
    return lines[i]?.line ?? line
  }
  const lineOf = (byte: number) => lineAt(Math.min(Math.floor((byte * 4) / 3), Math.max(0, length - 1)))
  const width = lines[0]?.text.length ?? 0
  const odd = lines.find(
    ({ text }, i) => text.length !== width && (i < lines.length - 1 || text.length > width),
  )
  return {
    label,
    headers,
    line,
    problems,
    lineOf,
    decode: () => {
      if (joined === '') {
        throw new KeyFileError(endMissing ? 'cut-off' : 'lines-missing', {
          where: { line },
          found: 'nothing after the BEGIN line',
          expected: 'the key in base64',
        })
      }
      return decodeBase64(joined, (index) => ({ line: lineAt(index), byte: index, field: 'base64 data' }))
    },
    explain: (error) => {
      const again = (
        code: KeyProblem['code'],
        where: KeyFileError['where'],
        found: string,
        expected: string,
      ) => new KeyFileError(code, { where, found, expected }, { cause: error })
      if (!CAN_COME_FROM_LOSS.has(error.code)) return error
      if (endMissing) {
        return again(
          'cut-off',
          { line: lines.at(-1)?.line ?? line },
          'the end of the file',
          `the rest of the key, and END ${quotableLabel(label)}`,
        )
      }
      if (odd !== undefined) {
        return again(
          'line-length-wrong',
          { line: odd.line },
          `a line of ${odd.text.length} letters`,
          `${width} letters, like the first`,
        )
      }
      // Every letter is one of base64, and their number is impossible: whole lines are gone.
      if (error.code === 'base64-invalid' && !error.found.startsWith('the character')) {
        const where = { line: lines.at(-1)?.line ?? line }
        return again('lines-missing', where, `${lines.length} lines`, 'at least one more')
      }
      const short = /^(\d+) (?:more )?bytes/.exec(error.found)?.[1]
      const wanted = /^(\d+) bytes/.exec(error.expected)?.[1]
      if (error.code === 'bytes-missing' && short !== undefined && wanted !== undefined && width >= 32) {
        const letters = ((Number(wanted) - Number(short)) * 4) / 3
        const missing = Math.round(letters / width)
        if (missing >= 1 && missing <= 500 && Math.abs(letters - missing * width) <= 4) {
          return again(
            'lines-missing',
            error.where,
            `${lines.length} lines`,
            `${lines.length + missing} lines`,
          )
        }
      }
      return error
    },
  }
}

/** Errors that lost or changed letters can cause, a seemingly wrong passphrase among them. */
const CAN_COME_FROM_LOSS: ReadonlySet<KeyFileError['code']> = new Set([
  'base64-invalid',
  'bytes-missing',
  'bytes-left-over',
  'field-invalid',
  'key-type-unsupported',
  'type-mismatch',
  'halves-mismatch',
  'padding-invalid',
  'cipher-unsupported',
  'kdf-unsupported',
  'passphrase-wrong',
  'mac-mismatch',
])

function countLines(text: string): number {
  return text.split('\n').length
}

/** `Name: value` lines after BEGIN; a backslash at the end goes on in the next line (RFC 4716 section 3.3). */
function lineHeaders(
  inner: string,
  firstLine: number,
  isSsh2: boolean,
): { headers: Armor['headers']; body: BodyLine[] } {
  const all = inner.split('\n').map((text, i) => ({ line: firstLine + i, text }))
  const headers: { name: string; value: string; line: number }[] = []
  let i = 0
  while (i < all.length) {
    const { text, line } = all[i]!
    const match = /^[>|\s]*([A-Za-z][A-Za-z0-9-]{0,63}):[ \t]*(.*)$/.exec(text)
    if (match === null) {
      if (text.trim() !== '' || headers.length > 0) break
      i++
      continue
    }
    let value = match[2]!
    while (isSsh2 && value.endsWith('\\') && i + 1 < all.length) value = value.slice(0, -1) + all[++i]!.text
    headers.push({ name: match[1]!, value: value.trimEnd(), line })
    i++
  }
  return { headers, body: all.slice(i) }
}

/** The same in one line: only PEM's two headers can be told from the data, by the lengths of their values. */
function flatHeaders(inner: string, line: number): { headers: Armor['headers']; body: BodyLine[] } {
  const match =
    /^\s*Proc-Type:\s*4,ENCRYPTED\s*DEK-Info:\s*((?:DES|[A-Z0-9]+)[A-Z0-9-]*,(?:(?<=DES-[A-Z0-9-]*,)[0-9A-Fa-f]{16}|(?<=(?:AES|CAMELLIA|SEED|ARIA)-[A-Z0-9-]*,)[0-9A-Fa-f]{32}))/.exec(
      inner,
    )
  if (match !== null) {
    return {
      headers: [
        { name: 'Proc-Type', value: '4,ENCRYPTED', line },
        { name: 'DEK-Info', value: match[1]!, line },
      ],
      body: [{ line, text: inner.slice(match[0].length) }],
    }
  }
  const comment = /^\s*Comment:\s*"([^"]*)"/i.exec(inner)
  if (comment !== null) {
    return {
      headers: [{ name: 'Comment', value: `"${comment[1]}"`, line }],
      body: [{ line, text: inner.slice(comment[0].length) }],
    }
  }
  return { headers: [], body: [{ line, text: inner }] }
}
