/** What a client speaks, judged by the first bytes it sent. */
export type FirstBytes =
  | { kind: 'ssh' }
  /** Not enough to tell. */
  | { kind: 'unclear' }
  | { kind: 'other'; protocol: 'http' | 'tls' | 'ftp' | 'smtp' | 'rdp' | 'empty-line' | 'unknown' }

const SSH = Buffer.from('SSH-')
const HTTP_METHODS = [
  'GET ',
  'POST ',
  'HEAD ',
  'PUT ',
  'OPTIONS ',
  'CONNECT ',
  'DELETE ',
  'PATCH ',
  'PRI * HTTP',
]
const FTP_COMMANDS = ['USER ', 'AUTH ', 'FEAT', 'OPTS ', 'PASV', 'QUIT', 'SYST', 'HELP']

/** @param bytes everything that has arrived so far. */
export function classify(bytes: Buffer): FirstBytes {
  const length = Math.min(bytes.length, SSH.length)
  if (bytes.subarray(0, length).equals(SSH.subarray(0, length))) {
    return length === SSH.length ? { kind: 'ssh' } : { kind: 'unclear' }
  }
  // A TLS record: handshake, version 3.x (RFC 8446, section 5.1).
  if (bytes[0] === 0x16 && (bytes.length === 1 || bytes[1] === 0x03))
    return { kind: 'other', protocol: 'tls' }
  // TPKT, which remote desktops begin with.
  if (bytes[0] === 0x03 && bytes[1] === 0x00) return { kind: 'other', protocol: 'rdp' }
  const text = bytes.toString('latin1', 0, 16).toUpperCase()
  if (HTTP_METHODS.some((method) => text.startsWith(method))) return { kind: 'other', protocol: 'http' }
  if (FTP_COMMANDS.some((command) => text.startsWith(command))) return { kind: 'other', protocol: 'ftp' }
  if (text.startsWith('EHLO') || text.startsWith('HELO')) return { kind: 'other', protocol: 'smtp' }
  if (bytes[0] === 0x0d || bytes[0] === 0x0a) return { kind: 'other', protocol: 'empty-line' }
  return { kind: 'other', protocol: 'unknown' }
}

/**
 * What is wrong with an identification line (RFC 4253, section 4.2), for the record; null when nothing is.
 * @param line without its line feed.
 */
export function identificationProblem(line: string): string | null {
  const text = line.replace(/\r$/, '')
  const shown = JSON.stringify(text.slice(0, 100))
  if (text.length > 255) return `longer than 255 bytes: ${shown}`
  const match = /^SSH-([^-]*)-\S/.exec(text)
  if (match === null) return `not an identification line: ${shown}`
  const version = match[1]
  return version === '2.0' || version === '1.99'
    ? null
    : `protocol version ${JSON.stringify(version)}: ${shown}`
}
