/**
 * SFTP and SSH packets begin with their length, four bytes, most significant first (RFC 4253 section 6,
 * draft-ietf-secsh-filexfer-02 section 3). A client that reads text there reports an enormous length; written
 * as bytes again, it is the beginning of that text.
 */

/** The four letters that were read as a length; null when they are not printable ASCII. */
export function lettersOfLength(length: number): string | null {
  if (!Number.isInteger(length) || length < 0x09_09_09_09 || length > 0x7e_7e_7e_7e) return null
  const codes = [24, 16, 8, 0].map((shift) => (length >>> shift) & 0xff)
  const printable = codes.every(
    (code) => (code >= 0x20 && code < 0x7f) || [0x09, 0x0a, 0x0d, 0x1b].includes(code),
  )
  return printable ? String.fromCharCode(...codes) : null
}
