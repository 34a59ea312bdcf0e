import { bytesFromBigInt, concatBytes } from '../bytes/writer.ts'
import {
  ECDSA_CURVES,
  type EcdsaCurve,
  type PublicKey,
  type PublicParameters,
  parsePublicBlob,
  publicKeyFrom,
} from '../model/public-key.ts'
import { KeyFileError } from '../problem.ts'

/**
 * The form that a file has.
 * - `putty-registry`: PuTTY on Windows, exported with regedit (`Software\SimonTatham\PuTTY\SshHostKeys`).
 *   FileZilla, whose SFTP is PuTTY's, keeps its host keys in the same place.
 * - `putty-unix`: PuTTY on Unix, `~/.putty/sshhostkeys` or `~/.config/putty/sshhostkeys`; FileZilla likewise.
 * - `winscp-registry`: WinSCP, exported with regedit (`Software\Martin Prikryl\WinSCP 2\SshHostKeys`).
 * - `winscp-ini`: `WinSCP.ini`, section `[SshHostKeys]`.
 */
export type StoredHostKeySource = 'putty-registry' | 'putty-unix' | 'winscp-registry' | 'winscp-ini'

/** A host key that PuTTY, FileZilla or WinSCP trusts. */
export interface StoredHostKey {
  readonly source: StoredHostKeySource
  /** 1-based. */
  readonly line: number
  /** Name or address as the user typed it. */
  readonly host: string
  readonly port: number
  readonly key: PublicKey
}

export type StoredHostKeyProblemCode = 'entry-unreadable' | 'ssh1-key' | 'key-type-unknown' | 'key-unreadable'

/** An entry that could not be read; the others are not harmed. */
export interface StoredHostKeyProblem {
  readonly code: StoredHostKeyProblemCode
  /** 1-based. */
  readonly line: number
  /** What is there, in technical words. */
  readonly found: string
  /** What should have been there, in technical words. */
  readonly expected: string
}

export interface StoredHostKeys {
  readonly keys: readonly StoredHostKey[]
  readonly problems: readonly StoredHostKeyProblem[]
}

/** A name and a value, before the form of either is looked at. */
interface RawEntry {
  readonly source: StoredHostKeySource
  readonly line: number
  readonly name: string
  readonly value: string
}

/**
 * Reads the host keys that PuTTY, FileZilla or WinSCP keep: a registry export (UTF-16 or 8-bit), `WinSCP.ini`
 * or PuTTY's `sshhostkeys`. Null when the file is none of these; a file of the right form without host keys
 * has no keys and no problems. Never throws.
 */
export function readStoredHostKeys(bytes: Uint8Array): StoredHostKeys | null {
  const lines = decodeText(bytes).split(/\r\n|\n|\r/)
  const raw = registryEntries(lines) ?? iniEntries(lines) ?? unixEntries(lines)
  if (raw === null) return null
  const read = raw.map(readEntry)
  return {
    keys: read.filter((entry): entry is StoredHostKey => 'key' in entry),
    problems: read.filter((entry): entry is StoredHostKeyProblem => 'code' in entry),
  }
}

/** UTF-16 with a mark (regedit since Windows 2000), UTF-8, or one character a byte (REGEDIT4). */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}

const registrySections: readonly (readonly [RegExp, StoredHostKeySource])[] = [
  [/\\Software\\SimonTatham\\PuTTY\\SshHostKeys\]$/i, 'putty-registry'],
  [/\\Software\\Martin Prikryl\\WinSCP 2\\SshHostKeys\]$/i, 'winscp-registry'],
]

function registryEntries(lines: readonly string[]): RawEntry[] | null {
  if (!/^(?:Windows Registry Editor Version 5\.00|REGEDIT4)\s*$/.test(lines[0] ?? '')) return null
  const found: RawEntry[] = []
  let source: StoredHostKeySource | null = null
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('[')) {
      source = registrySections.find(([section]) => section.test(line.trimEnd()))?.[1] ?? null
    } else if (source !== null && line.startsWith('"')) {
      const [, name, value] = /^"((?:[^"\\]|\\.)*)"="((?:[^"\\]|\\.)*)"\s*$/.exec(line) ?? []
      const unescaped = (text: string) => text.replace(/\\(.)/g, '$1')
      found.push({ source, line: index + 1, name: unescaped(name ?? ''), value: unescaped(value ?? '') })
    }
  }
  return found
}

function iniEntries(lines: readonly string[]): RawEntry[] | null {
  const sections = lines.filter((line) => /^\[.*\]\s*$/.test(line))
  if (!sections.some((line) => /^\[(?:SshHostKeys|Configuration(?:\\.*)?|Sessions\\.*)\]/i.test(line)))
    return null
  const found: RawEntry[] = []
  let inside = false
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('[')) inside = /^\[SshHostKeys\]\s*$/i.test(line)
    else if (inside && line.trim() !== '' && !line.startsWith(';')) {
      const split = line.indexOf('=')
      const [name, value] = split === -1 ? ['', ''] : [line.slice(0, split), line.slice(split + 1).trim()]
      found.push({ source: 'winscp-ini', line: index + 1, name, value })
    }
  }
  return found
}

function unixEntries(lines: readonly string[]): RawEntry[] | null {
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [{ line, number: index + 1 }]))
  if (!filled.some(({ line }) => /^[a-z0-9-]+@\d+:\S+ (?:[a-z0-9-]+,)?0x[0-9a-f]/i.test(line))) return null
  return filled.map(({ line, number }) => {
    const [, name = '', value = ''] = /^(\S+) (\S+)$/.exec(line) ?? []
    return { source: 'putty-unix', line: number, name, value }
  })
}

function readEntry({ source, line, name, value }: RawEntry): StoredHostKey | StoredHostKeyProblem {
  const [, type, portText, host] = /^([A-Za-z0-9-]+)@(\d{1,5}):(.+)$/.exec(unmunge(name, source)) ?? []
  if (type === undefined || portText === undefined || host === undefined || value === '') {
    return { code: 'entry-unreadable', line, found: 'another text', expected: 'type@port:host and a key' }
  }
  if (type === 'rsa') {
    return { code: 'ssh1-key', line, found: 'a key of SSH protocol 1', expected: 'a key of SSH protocol 2' }
  }
  try {
    const parameters = readParameters(type, value.split(','))
    if (parameters === null) {
      return { code: 'key-type-unknown', line, found: type, expected: [...Object.keys(readers)].join(', ') }
    }
    // Building a key checks sizes; reading it back checks that a point is on its curve.
    const key = parsePublicBlob(publicKeyFrom(parameters).blob)
    return { source, line, host, port: Number(portText), key }
  } catch (error) {
    if (!(error instanceof KeyFileError)) throw error
    return { code: 'key-unreadable', line, found: error.found, expected: error.expected }
  }
}

/** In the registry and in WinSCP.ini, letters that could be in the way are written as `%` and two digits. */
function unmunge(name: string, source: StoredHostKeySource): string {
  if (source === 'putty-unix') return name
  return name.replace(/%([0-9A-Fa-f]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
}

type ParameterReader = (numbers: readonly bigint[], type: string) => PublicParameters

/** How many numbers follow for each type, and how they make a key. */
const readers: Readonly<Record<string, { readonly count: number; readonly read: ParameterReader }>> = {
  rsa2: { count: 2, read: ([e, n]) => ({ family: 'rsa', e: e!, n: n! }) },
  dss: { count: 4, read: ([p, q, g, y]) => ({ family: 'dsa', p: p!, q: q!, g: g!, y: y! }) },
  'ssh-ed25519': { count: 2, read: ([x, y]) => ({ family: 'ed25519', point: edwardsPoint(x!, y!, 32) }) },
  'ssh-ed448': { count: 2, read: ([x, y]) => ({ family: 'ed448', point: edwardsPoint(x!, y!, 57) }) },
  'ecdsa-sha2-nistp256': { count: 2, read: nistPoint },
  'ecdsa-sha2-nistp384': { count: 2, read: nistPoint },
  'ecdsa-sha2-nistp521': { count: 2, read: nistPoint },
}

/** Null for a type that nobody knows. @throws KeyFileError when the value does not fit the type */
function readParameters(type: string, words: readonly string[]): PublicParameters | null {
  if (!Object.hasOwn(readers, type)) return null
  const { count, read } = readers[type]!
  // ECDSA values start with the name of their curve.
  const curve = type.startsWith('ecdsa-') ? type.slice('ecdsa-sha2-'.length) : null
  if (curve !== null && words[0] !== curve) {
    throw new KeyFileError('field-invalid', { found: 'another first word', expected: curve })
  }
  const digits = curve === null ? words : words.slice(1)
  if (digits.length !== count || digits.some((word) => !/^0x[0-9a-f]{1,8192}$/i.test(word))) {
    throw new KeyFileError('field-invalid', {
      found: `${digits.length} words`,
      expected: `${count} numbers that start with 0x`,
    })
  }
  return read(
    digits.map((word) => BigInt(word)),
    type,
  )
}

function nistPoint([x, y]: readonly bigint[], type: string): PublicParameters {
  const curve = type.slice('ecdsa-sha2-'.length) as EcdsaCurve
  const length = ECDSA_CURVES[curve].fieldBytes
  const point = concatBytes(Uint8Array.of(4), coordinate(x!, length), coordinate(y!, length))
  return { family: 'ecdsa', curve, point }
}

/** RFC 8032, sections 5.1.2 and 5.2.2: y in little-endian order, and the lowest bit of x as the highest bit. */
function edwardsPoint(x: bigint, y: bigint, length: number): Uint8Array {
  const bytes = coordinate(y, length).reverse()
  bytes[length - 1]! |= Number(x & 1n) << 7
  return bytes
}

function coordinate(value: bigint, length: number): Uint8Array {
  try {
    return bytesFromBigInt(value, length)
  } catch (cause) {
    const detail = { found: 'a coordinate that is too large', expected: `${length} bytes` }
    throw new KeyFileError('field-invalid', detail, { cause })
  }
}
