/** Recognises a service by the bytes it sends first. Pure. */
import type { Facts } from '@tsunagu/catalogue'
import { FieldReader } from './bytes.ts'

export type FirstBytesKind = Facts['handshake.firstBytes']['kind']

/** What spoke. Text before a version line is allowed to SSH servers (RFC 4253 section 4.2). */
export function kindOfFirstBytes(bytes: Uint8Array): FirstBytesKind {
  if (bytes.length === 0) return 'nothing'
  const text = latin1(bytes)
  if (/^SSH-/m.test(text)) return 'ssh'
  if (/^(?:HTTP\/|<!doctype|<html)/i.test(text)) return 'http'
  if (isTls(bytes)) return 'tls'
  if (/^(?:220|421)[- ].*(?:smtp|mail|postfix|exim|sendmail)/i.test(text)) return 'smtp'
  if (/^(?:220|421|530)[- ]/.test(text)) return 'ftp'
  // A connection confirm in a TPKT, or its refusal (RDP).
  if (bytes[0] === 3 && bytes[1] === 0) return 'rdp'
  // Telnet begins with its commands.
  if (bytes[0] === 0xff && (bytes[1] ?? 0) >= 0xfb) return 'telnet'
  const readable = bytes
    .subarray(0, 200)
    .every((byte) => byte === 9 || byte === 10 || byte === 13 || byte >= 32)
  return readable ? 'text' : 'binary'
}

/** A handshake or an alert of TLS: type, then version 3.x (RFC 8446 section 5.1). */
function isTls(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x15 || bytes[0] === 0x16) && bytes[1] === 3 && (bytes[2] ?? 9) <= 4
}

/** The beginning, as a person may read it: one line, without control characters. */
export function shownText(bytes: Uint8Array): string {
  const [line = ''] = latin1(bytes.subarray(0, 300)).split(/\r?\n/)
  return line.replace(/[^\x20-\x7e]/g, '').slice(0, 200)
}

/** Words in which servers and filters turn a client away instead of a version line. */
export function turnedAway(bytes: Uint8Array): Facts['handshake.turnedAway'] | null {
  const message = shownText(bytes)
  if (/exceeded MaxStartups|too many (?:connections|users)/i.test(message))
    return { reason: 'too-many-connections', message }
  if (/banned|blocked|blacklist|denied|not allowed/i.test(message)) return { reason: 'not-allowed', message }
  return null
}

/** What a server offers in its key exchange (RFC 4253 section 7.1). */
export interface ServerOffer {
  readonly kex: readonly string[]
  readonly hostKey: readonly string[]
  readonly cipher: readonly string[]
  readonly mac: readonly string[]
}

const MESSAGE_KEXINIT = 20

/** The server's KEXINIT among what it sent first; null while it is not complete. */
export function readServerOffer(bytes: Uint8Array): ServerOffer | null {
  const version = /^SSH-[^\n]*\n/m.exec(latin1(bytes))
  if (!version) return null
  const at = version.index + version[0].length
  const length = new FieldReader(bytes, at).uint32()
  if (length === null || length > 35_000 || bytes.length < at + 4 + length) return null
  // Length, padding length, message, cookie of 16 bytes.
  if (bytes[at + 5] !== MESSAGE_KEXINIT) return null
  const reader = new FieldReader(bytes, at + 6 + 16)
  const lists: string[][] = []
  for (let list = 0; list < 6; list++) {
    const names = reader.text()
    if (names === null) return null
    lists.push(names.split(',').filter(Boolean).slice(0, 200))
  }
  const [kex = [], hostKey = [], cipher = [], , mac = []] = lists
  return { kex, hostKey, cipher, mac }
}

/** Bytes that make a TLS server answer: a ClientHello of TLS 1.2 with two common suites (RFC 5246 section 7.4.1.2). */
export function tlsGreeting(random: Uint8Array): Uint8Array {
  const hello = [3, 3, ...random.subarray(0, 32), 0, 0, 4, 0xc0, 0x2f, 0x00, 0x9c, 1, 0]
  const handshake = [1, 0, 0, hello.length, ...hello]
  return Uint8Array.from([0x16, 3, 1, 0, handshake.length, ...handshake])
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes.subarray(0, 8192)) text += String.fromCharCode(byte)
  return text
}
