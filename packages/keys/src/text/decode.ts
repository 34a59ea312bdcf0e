import { KeyFileError, type KeyProblem, keyProblem } from '../problem.ts'

/**
 * The largest key file that is looked into, in bytes. The largest real ones, certificates and RSA keys of 16384
 * bits, stay below 32 KiB.
 */
export const MAX_KEY_FILE_BYTES = 256 * 1024

/** A key file as text: what editors and mailers did to its letters is undone, and listed. */
export type KeyText = {
  /** Lines end with `\n`. Line numbers are those of the file as given. */
  readonly text: string
  /** What had to be undone, in the order of the file. */
  readonly problems: readonly KeyProblem[]
  /** True when lines end with CR LF (or CR): harmless for some forms, so that each form judges by itself. */
  readonly crlf: boolean
  /**
   * The bytes that a piece of `text` stood for in the file. PPK files are signed over their comment as it was
   * written, whatever its encoding.
   */
  readonly bytesOf: (part: string) => Uint8Array
  /** A piece of `text` for people: comments in Shift_JIS, as Japanese Windows wrote them, become readable. */
  readonly display: (part: string) => string
}

/**
 * Decodes a key file: UTF-8, UTF-16 with or without byte order mark, or bytes of an unknown 8-bit encoding.
 * Full-width letters, invisible characters and typographic dashes are put right outside of comments.
 * @throws KeyFileError `file-empty`, `file-too-large`
 */
export function decodeKeyText(input: Uint8Array | string): KeyText {
  if (input.length > MAX_KEY_FILE_BYTES) {
    throw new KeyFileError('file-too-large', {
      found: `${input.length} ${typeof input === 'string' ? 'characters' : 'bytes'}`,
      expected: `at most ${MAX_KEY_FILE_BYTES}: keys are small`,
    })
  }
  const problems: KeyProblem[] = []
  const decoded = typeof input === 'string' ? utf8Text(input) : decodeBytes(input, problems)
  let text = decoded.text
  if (text.startsWith('\ufeff')) {
    text = text.slice(1)
    if (!problems.some(({ code }) => code === 'utf16-encoded')) {
      problems.push(
        keyProblem('byte-order-mark', {
          where: { line: 1, byte: 0 },
          found: 'a byte order mark (U+FEFF)',
          expected: 'the first letter of the key',
        }),
      )
    }
  }
  if (/^[\s\0\u3000]*$/.test(text)) {
    throw new KeyFileError('file-empty', {
      found: input.length === 0 ? 'an empty file' : 'only blanks',
      expected: 'a key',
    })
  }
  const crlf = /\r/.test(text)
  text = text.replace(/\r\n?/g, '\n')
  text = repairLetters(text, problems)
  return { text, problems, crlf, bytesOf: decoded.bytesOf, display: decoded.display }
}

type Decoded = Pick<KeyText, 'text' | 'bytesOf' | 'display'>

const encodeUtf8 = (part: string) => new TextEncoder().encode(part)
const asIs = (part: string) => part

function utf8Text(text: string): Decoded {
  return { text, bytesOf: encodeUtf8, display: asIs }
}

function decodeBytes(bytes: Uint8Array, problems: KeyProblem[]): Decoded {
  const utf16 = utf16Flavour(bytes)
  if (utf16 !== null) {
    problems.push(
      keyProblem('utf16-encoded', {
        where: { line: 1, byte: 0 },
        found: `${utf16.toUpperCase()} text (two bytes a letter)`,
        expected: 'UTF-8 or ASCII text',
      }),
    )
    return utf8Text(new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes))
  }
  try {
    return utf8Text(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    // One character a byte loses nothing, so that the bytes can be had back.
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
    const bytesOf = (part: string) => Uint8Array.from(part, (c) => c.charCodeAt(0))
    return { text, bytesOf, display: (part) => decodeUnknown(bytesOf(part)) }
  }
}

function utf16Flavour(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  // Without a mark: every key form starts with ASCII letters, so that every other byte is zero.
  const head = bytes.subarray(0, 64)
  if (head.length < 8) return null
  const zeros = [0, 0]
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++
  })
  const half = Math.floor(head.length / 2)
  if (zeros[1]! >= half - 1 && zeros[0] === 0) return 'utf-16le'
  if (zeros[0]! >= half - 1 && zeros[1] === 0) return 'utf-16be'
  return null
}

function decodeUnknown(bytes: Uint8Array): string {
  try {
    return new TextDecoder('shift_jis', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('utf-8').decode(bytes)
  }
}

const FULL_WIDTH = /[\uff01-\uff5e\u3000]/g
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e]/g
const BLANKS = /[\u00a0\u2000-\u200a\u202f]/g
/** Hyphens, dashes, minus signs and the Japanese long vowel marks that stand in for them. */
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u30fc\uff70]/g

/** Lines in which people may write freely keep their letters. */
function isFreeText(line: string): boolean {
  return /^\s*(?:comment|subject|x-[a-z0-9-]+)\s*:|^\s*#/i.test(line)
}

function repairLetters(text: string, problems: KeyProblem[]): string {
  if (!/[^\x00-\x7f]/.test(text)) return text
  const seen = new Set<string>()
  const note = (code: KeyProblem['code'], line: number, letter: string, expected: string) => {
    if (seen.has(code)) return
    seen.add(code)
    const point = letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    problems.push(keyProblem(code, { where: { line }, found: `the character U+${point}`, expected }))
  }
  return text
    .split('\n')
    .map((line, i) => {
      if (isFreeText(line) || !/[^\x00-\x7f]/.test(line)) return line
      return repairLine(line, (code, letter, expected) => note(code, i + 1, letter, expected))
    })
    .join('\n')
}

function repairLine(
  line: string,
  note: (code: KeyProblem['code'], letter: string, expected: string) => void,
): string {
  // A public line carries a free comment after its data: only what stands before it is put right.
  const comment = /^(\s*\S+[ \t]+[A-Za-z0-9+/=]{40,})([ \t].*)$/.exec(line)
  const head = comment === null ? line : comment[1]!
  const repaired = head
    .replace(DASHES, (letter) => {
      note('dashes-replaced', letter, 'a hyphen-minus (U+002D)')
      return '-'
    })
    .replace(FULL_WIDTH, (letter) => {
      note('full-width-characters', letter, 'ASCII letters')
      return letter === '\u3000' ? ' ' : String.fromCharCode(letter.charCodeAt(0) - 0xfee0)
    })
    .replace(BLANKS, (letter) => {
      note('invisible-characters', letter, 'a space or nothing')
      return ' '
    })
    .replace(INVISIBLE, (letter) => {
      note('invisible-characters', letter, 'nothing')
      return ''
    })
  return repaired + (comment?.[2] ?? '')
}
