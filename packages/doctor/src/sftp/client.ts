/** As much of SFTP version 3 (draft-ietf-secsh-filexfer-02) as it takes to look around; it writes nothing. */
import type { Stream } from '../host.ts'
import { FieldReader, packet, writeFields } from '../ssh/bytes.ts'
import { PacketReader } from '../ssh/packets.ts'

export type SftpStart =
  | { readonly outcome: 'started'; readonly session: SftpSession }
  | { readonly outcome: 'closed' }
  /** Something that is no packet, e.g. what a login script prints. */
  | { readonly outcome: 'garbage'; readonly length: number; readonly bytes: Uint8Array }

export type SftpAnswer<T> =
  | { readonly outcome: 'ok'; readonly value: T }
  | { readonly outcome: 'status'; readonly status: number; readonly message: string }
  | { readonly outcome: 'closed' }

export interface RemoteStat {
  readonly directory: boolean
  /** Permission bits; null when the server tells none. */
  readonly mode: number | null
}

/** Room on the server, in bytes. */
export interface Room {
  readonly free: bigint
  readonly total: bigint
}

const INIT = 1
const VERSION = 2
const STAT = 17
const REALPATH = 16
const STATUS = 101
const NAME = 104
const ATTRS = 105
const EXTENDED = 200
const EXTENDED_REPLY = 201

const ATTR_SIZE = 1
const ATTR_UIDGID = 2
const ATTR_PERMISSIONS = 4
const S_IFMT = 0o170000
const S_IFDIR = 0o040000

/** OpenSSH takes no larger packets. */
const MAX_PACKET_BYTES = 256 * 1024

export async function startSftp(stream: Stream): Promise<SftpStart> {
  const reader = new PacketReader(stream, MAX_PACKET_BYTES)
  stream.write(packet({ byte: INIT }, 3))
  const answer = await reader.read()
  if (answer.outcome === 'closed') return answer
  if (answer.outcome === 'not-a-packet')
    return { outcome: 'garbage', length: answer.length, bytes: answer.bytes }
  const { body } = answer
  // A short text may give a length that makes sense; its letters are then no version packet.
  if (body[0] !== VERSION) return { outcome: 'garbage', length: body.length, bytes: writeFields(body) }
  const fields = new FieldReader(body, 1)
  fields.uint32()
  const extensions = new Map<string, string>()
  for (let name = fields.text(); name !== null; name = fields.text())
    extensions.set(name, fields.text() ?? '')
  return { outcome: 'started', session: new SftpSession(stream, reader, extensions) }
}

/** Requests one at a time. */
export class SftpSession {
  readonly #stream: Stream
  readonly #reader: PacketReader
  readonly extensions: ReadonlyMap<string, string>
  #id = 0

  constructor(stream: Stream, reader: PacketReader, extensions: ReadonlyMap<string, string>) {
    this.#stream = stream
    this.#reader = reader
    this.extensions = extensions
  }

  /** The absolute path; `.` is the home. */
  realpath(path: string): Promise<SftpAnswer<string>> {
    return this.#ask(REALPATH, [path], NAME, (fields) => {
      fields.uint32()
      return fields.text()
    })
  }

  stat(path: string): Promise<SftpAnswer<RemoteStat>> {
    return this.#ask(STAT, [path], ATTRS, (fields) => {
      const flags = fields.uint32() ?? 0
      if (flags & ATTR_SIZE) fields.uint64()
      if (flags & ATTR_UIDGID) {
        fields.uint32()
        fields.uint32()
      }
      const mode = flags & ATTR_PERMISSIONS ? fields.uint32() : null
      return { directory: mode !== null && (mode & S_IFMT) === S_IFDIR, mode }
    })
  }

  /** Room where `path` lies (`statvfs@openssh.com`, OpenSSH's PROTOCOL section 4.4); null when the server cannot tell. */
  async room(path: string): Promise<SftpAnswer<Room> | null> {
    if (!this.extensions.has('statvfs@openssh.com')) return null
    return this.#ask(EXTENDED, ['statvfs@openssh.com', path], EXTENDED_REPLY, (fields) => {
      fields.uint64()
      const fragment = fields.uint64()
      const blocks = fields.uint64()
      fields.uint64()
      const available = fields.uint64()
      if (fragment === null || blocks === null || available === null) return null
      return { free: fragment * available, total: fragment * blocks }
    })
  }

  async #ask<T>(
    type: number,
    fields: readonly string[],
    wanted: number,
    read: (fields: FieldReader) => T | null,
  ): Promise<SftpAnswer<T>> {
    const id = ++this.#id
    this.#stream.write(packet({ byte: type }, id, ...fields))
    for (;;) {
      const answer = await this.#reader.read()
      if (answer.outcome !== 'packet') return { outcome: 'closed' }
      const body = new FieldReader(answer.body, 1)
      if (body.uint32() !== id) continue
      if (answer.body[0] === STATUS) {
        const status = body.uint32() ?? 4
        return { outcome: 'status', status, message: (body.text() ?? '').slice(0, 500) }
      }
      const value = answer.body[0] === wanted ? read(body) : null
      return value === null ? { outcome: 'status', status: 4, message: '' } : { outcome: 'ok', value }
    }
  }
}
