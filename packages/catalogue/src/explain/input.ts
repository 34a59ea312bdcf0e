/** From the bytes of a log or a paste to text with Unix line ends and nothing invisible in it. */

/** The name of the encoding that was recognised, as TextDecoder knows it. */
export type InputEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp' | 'windows-1252'

/** How many bytes are looked at to tell encodings apart. */
const SAMPLE = 65_536

/** Decodes bytes whose encoding nobody stated. Never throws: what fits nothing is read as windows-1252. */
export function decodeInput(bytes: Uint8Array): { readonly text: string; readonly encoding: InputEncoding } {
  const encoding = recogniseEncoding(bytes)
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

function recogniseEncoding(bytes: Uint8Array): InputEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0]
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2]!++
  // Logs are mostly ASCII: in UTF-16 every other byte is then zero.
  if (zeros[1]! > sample.length / 5 && zeros[0]! < zeros[1]! / 8) return 'utf-16le'
  if (zeros[0]! > sample.length / 5 && zeros[1]! < zeros[0]! / 8) return 'utf-16be'
  if (decodes('utf-8', bytes)) return 'utf-8'
  if (decodes('euc-jp', sample) && looksJapanese('euc-jp', sample)) return 'euc-jp'
  if (looksJapanese('shift_jis', sample)) return 'shift_jis'
  // A UTF-8 log with a few broken bytes (cut in the middle, mixed) still is one.
  const asUtf8 = new TextDecoder('utf-8').decode(sample)
  const broken = asUtf8.split('\ufffd').length - 1
  const good = asUtf8.match(/[^\u0000-\u007f\ufffd]/g)?.length ?? 0
  return good > 2 * broken ? 'utf-8' : 'windows-1252'
}

function decodes(encoding: InputEncoding, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * Whether the decoded text reads as Japanese: its letters outside ASCII come in runs, with kana or common signs
 * among them. Western text misread as Japanese gives single signs between Latin letters.
 */
function looksJapanese(encoding: InputEncoding, bytes: Uint8Array): boolean {
  const text = new TextDecoder(encoding).decode(bytes)
  const foreign = text.match(/[^\u0000-\u007f]/g)?.length ?? 0
  const broken = text.split('\ufffd').length - 1
  const inRuns = text.match(/[\u3001-\u30ff\u4e00-\u9fff\uff01-\uff60]{2,}/g)?.join('').length ?? 0
  return foreign > 0 && inRuns > 0.7 * foreign && broken < 0.05 * foreign
}

/** ESC sequences of terminals (ECMA-48: CSI, OSC, two-character ones), each bounded. */
const escapeSequences =
  /\u001b(?:\[[0-9;:?<=>!]{0,32}[ -/]{0,4}[@-~]|\][^\u0007\u001b]{0,400}(?:\u0007|\u001b\\)|[ -/]{0,4}[0-~])/g

/** Letters that web pages and XML write as names or numbers. */
const entities = /&(?:quot|apos|lt|gt|amp|nbsp|#(?:39|34|x27|x22|x2F));/gi
const entityLetters: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#x22;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&nbsp;': ' ',
  '&#x2f;': '/',
}

/**
 * Text ready to be searched: `\n` line ends, no colours, no invisible characters, plain spaces, the quotation marks
 * that programs print (not those that word processors and web pages make of them). Lines keep their numbers.
 */
export function normaliseText(text: string): string {
  let result = text
  if (result.includes('\u001b')) result = result.replace(escapeSequences, '')
  if (result.includes('\r')) result = result.replace(/\r+\n|\r/g, '\n')
  if (
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/.test(result)
  )
    result = result.replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g,
      '',
    )
  if (/&(?:[a-z]{2,4}|#\w{2,3});/i.test(result))
    result = result.replace(entities, (entity) => entityLetters[entity.toLowerCase()] ?? entity)
  return plainQuotes(result)
}

/** Typographic quotation marks and apostrophes as the plain ones. */
export function plainQuotes(text: string): string {
  return /[\u2018-\u201f\u00ab\u00bb]/.test(text)
    ? text.replace(/[\u2018\u2019\u201b]/g, "'").replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
    : text
}
