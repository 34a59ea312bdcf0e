import { KeyFileError, type KeyPlace } from '../problem.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUE_OF = new Int8Array(128).fill(-1)
for (let i = 0; i < 64; i++) VALUE_OF[ALPHABET.charCodeAt(i)] = i

/** Base64 (RFC 4648 section 4), with or without the final `=`. */
export function encodeBase64(bytes: Uint8Array, options: { padding?: boolean } = {}): string {
  let out = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i
    const group = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    out += ALPHABET[group >> 18]! + ALPHABET[(group >> 12) & 63]!
    out += left > 1 ? ALPHABET[(group >> 6) & 63] : '='
    out += left > 2 ? ALPHABET[group & 63] : '='
  }
  return options.padding === false ? out.replace(/=+$/, '') : out
}

/**
 * Strict base64: no white space, no foreign letters, and the unused bits are zero, so that one text has one
 * meaning. Missing `=` are forgiven, because they carry nothing.
 * @param place tells where the character at an index stands
 * @throws KeyFileError `base64-invalid`; the offending character is named by code point, never its neighbours
 */
export function decodeBase64(text: string, place: (index: number) => KeyPlace = () => ({})): Uint8Array {
  let end = text.length
  while (end > 0 && text.length - end < 2 && text[end - 1] === '=') end--
  const fail = (index: number, found: string, expected: string) =>
    new KeyFileError('base64-invalid', { where: place(index), found, expected })
  const out = new Uint8Array(Math.floor((end * 3) / 4))
  let at = 0
  let bits = 0
  let held = 0
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i)
    const value = code < 128 ? VALUE_OF[code]! : -1
    if (value < 0) {
      const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
      throw fail(i, `the character ${name}`, 'a base64 letter')
    }
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      out[at++] = (held >> bits) & 0xff
    }
  }
  if (end % 4 === 1) throw fail(end, `${end} letters`, 'a whole number of bytes (one letter more or less)')
  if (text.length !== end && text.length % 4 !== 0) {
    throw fail(end, `${end} letters before the final =`, 'as many letters as the final = says')
  }
  if ((held & ((1 << bits) - 1)) !== 0) throw fail(end - 1, 'stray bits in the last letter', 'zero bits')
  return out
}
