import { KeyFileError, type KeyPlace, type KeyProblem, keyProblem } from '../problem.ts'
import type { KeyText } from '../text/decode.ts'

/** One `Name: value` line of a PPK file; `Public-Lines` and `Private-Lines` are followed by base64 lines. */
export type PpkField = {
  readonly name: string
  readonly value: string
  readonly line: number
  readonly data: readonly { readonly line: number; readonly text: string }[]
}

/** A PPK file as lines. */
export type PpkLines = {
  /** The number in `PuTTY-User-Key-File-N`. */
  readonly version: number
  /** The key type on the first line. */
  readonly type: string
  readonly problems: readonly KeyProblem[]
  /** A field that must be there. @throws KeyFileError `header-missing`, or `cut-off` at the end of the file */
  readonly field: (name: string) => PpkField
  /** A field that may be there. */
  readonly optional: (name: string) => PpkField | null
}

const FIELDS =
  'Encryption|Comment|Public-Lines|Key-Derivation|Argon2-Memory|Argon2-Passes|Argon2-Parallelism|Argon2-Salt|Private-Lines|Private-MAC|Private-Hash'
const FIRST = /PuTTY-User-Key-File-(\d{1,3}):[ \t]*(\S*)/

/**
 * Splits a PPK file into its fields.
 * @returns null when the text has no PPK header
 * @throws KeyFileError `line-count-wrong`, `header-invalid`, `cut-off`
 */
export function readPpkLines(source: KeyText): PpkLines | null {
  const header = FIRST.exec(source.text)
  if (header === null) {
    if (!/^Encryption: \S+\n(?:Comment: .*\n)?Public-Lines: \d/m.test(source.text)) return null
    throw new KeyFileError('begin-line-missing', {
      where: { line: 1 },
      found: 'a PPK file without its first line',
      expected: 'PuTTY-User-Key-File-3: and the key type',
    })
  }
  const problems: KeyProblem[] = []
  const before = source.text.slice(0, header.index)
  const startLine = before.split('\n').length
  const note = (code: KeyProblem['code'], line: number, found: string, expected: string) =>
    problems.push(keyProblem(code, { where: { line }, found, expected }))
  if (/\S/.test(before)) note('text-before-key', 1, 'other text', 'PuTTY-User-Key-File on the first line')
  const flat = reflow(source.text.slice(header.index))
  const type = FIRST.exec(flat.text)?.[2] ?? ''
  if (flat.code !== null) note(flat.code, startLine, 'several fields in one line', 'one line each')
  const lines = flat.text.split('\n').map((text, i) => ({
    text: flat.code === null ? trimLine(text) : text.trim(),
    line: flat.code === null ? startLine + i : startLine,
  }))
  if (flat.code === null) {
    const indented = source.text
      .slice(header.index)
      .split('\n')
      .findIndex((line) => /^[>|\s]+\S/.test(line))
    if (indented > 0) {
      note('lines-indented', startLine + indented, 'blanks or a quotation mark before the text', 'no indent')
    }
  }
  const fields = collect(lines.slice(1), note)
  const last = lines.findLast(({ text }) => text !== '')?.line ?? startLine
  const optional = (name: string) => fields.find((field) => field.name === name) ?? null
  return {
    version: Number(header[1]),
    type,
    problems,
    optional,
    field: (name) => {
      const field = optional(name)
      if (field !== null) return field
      const order = FIELDS.split('|')
      const later = fields.find((other) => order.indexOf(other.name) > order.indexOf(name))
      throw new KeyFileError(later === undefined ? 'cut-off' : 'header-missing', {
        where: { line: later?.line ?? last, field: name },
        found: later?.name ?? 'the end of the file',
        expected: `${name}:`,
      })
    },
  }
}

/** Blanks at the end of a comment are part of it, and under the MAC. */
function trimLine(text: string): string {
  const line = text.replace(/^[>|\s]+/, '')
  return line.startsWith('Comment:') ? line : line.trimEnd()
}

type Line = { readonly line: number; readonly text: string }

function collect(
  lines: readonly Line[],
  note: (code: KeyProblem['code'], line: number, found: string, expected: string) => unknown,
): PpkField[] {
  const fields: PpkField[] = []
  const known = new RegExp(`^(${FIELDS}):[ \\t]?(.*)$`)
  let blank: number | null = null
  let current: { name: string; value: string; line: number; data: Line[] } | null = null
  for (const { line, text } of lines) {
    const match = known.exec(text)
    if (match !== null) {
      current = { name: match[1]!, value: match[2]!, line, data: [] }
      fields.push(current)
    } else if (text === '') {
      blank ??= line
    } else if (current !== null && /^(?:Public|Private)-Lines$/.test(current.name)) {
      current.data.push({ line, text })
    } else if (current?.name === 'Private-MAC' || current?.name === 'Private-Hash') {
      note('text-after-key', line, 'other text', 'the end of the file')
      break
    } else {
      throw new KeyFileError('header-invalid', {
        where: { line },
        found: 'a line that is no field of a PPK file',
        expected: 'a field of a PPK file',
      })
    }
    if (match !== null && blank !== null && current !== null) {
      note('line-breaks-added', blank, 'an empty line', 'no empty lines')
      blank = null
    }
  }
  for (const field of fields) {
    if (/^(?:Public|Private)-Lines$/.test(field.name)) checkCount(field, field === fields.at(-1))
  }
  return fields
}

function checkCount(field: PpkField, isLast: boolean): void {
  const expected = /^\d{1,4}$/.test(field.value) ? Number(field.value) : null
  if (expected === null) {
    throw new KeyFileError('header-invalid', {
      where: { line: field.line, field: field.name },
      found: 'no number',
      expected: 'the number of lines that follow',
    })
  }
  if (field.data.length === expected) return
  // Nothing behind it, not even the MAC.
  throw new KeyFileError(isLast ? 'cut-off' : 'line-count-wrong', {
    where: { line: field.data.at(-1)?.line ?? field.line, field: field.name },
    found: `${field.data.length} lines`,
    expected: `${expected} lines`,
  })
}

/** The base64 of a field as one text, and where each letter stands. */
export function fieldData(field: PpkField): {
  text: string
  place: (index: number) => KeyPlace
  lineOf: (byte: number) => number
} {
  const lineAt = (index: number): number => {
    let left = index
    for (const { line, text } of field.data) {
      if (left < text.length) return line
      left -= text.length
    }
    return field.data.at(-1)?.line ?? field.line
  }
  return {
    text: field.data.map(({ text }) => text).join(''),
    place: (index) => ({ line: lineAt(index), byte: index, field: field.name }),
    lineOf: (byte) => lineAt(Math.floor((byte * 4) / 3)),
  }
}

/** Puts lost line breaks back: fields are known words, and a count of lines tells where it ends and data starts. */
function reflow(text: string): { text: string; code: KeyProblem['code'] | null } {
  const first = text.split('\n', 1)[0]!
  if (!new RegExp(`(?:${FIELDS}):`).test(first)) return { text, code: null }
  const spaced = /\s(?:Encryption):/.test(first)
  const broken = text
    .replace(new RegExp(`(${FIELDS}):[ \\t]*`, 'g'), '\n$1: ')
    // The public half starts with a length below 2^18: AAAA. The private half need not, when it is encrypted.
    .replace(/^(Public-Lines: \d+?)[ \t]*(AAAA.*)$/m, (_, head: string, data: string) => refill(head, data))
    .replace(/^(Private-Lines: )(\d+)[ \t]*(.*)$/m, (whole, head: string, digits: string, data: string) => {
      for (let k = 1; k <= digits.length; k++) {
        const rest = (digits.slice(k) + (data === '' ? '' : data)).replace(/\s/g, '')
        if (Math.ceil(rest.length / 64) === Number(digits.slice(0, k))) {
          return refill(head + digits.slice(0, k), rest)
        }
      }
      return whole
    })
  return { text: broken, code: spaced ? 'line-breaks-became-spaces' : 'line-breaks-lost' }
}

function refill(head: string, data: string): string {
  return [head, ...(data.replace(/\s/g, '').match(/.{1,64}/g) ?? [])].join('\n')
}
