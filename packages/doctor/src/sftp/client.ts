/** As much of SFTP version 3 (draft-ietf-secsh-filexfer-02) as it takes to look around, and to try an upload. */
import type { Stream } from '../host.ts'
import { type Field, FieldReader, packet, writeFields } from '../ssh/bytes.ts'
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
  /** Size; null when the server tells none. */
  readonly bytes: bigint | null
}

/** Room on the server, in bytes. */
export interface Room {
  readonly free: bigint
  readonly total: bigint
}

const INIT = 1
const VERSION = 2
const OPEN = 3
const CLOSE = 4
const READ = 5
const WRITE = 6
const SETSTAT = 9
const REMOVE = 13
const REALPATH = 16
const STAT = 17
const RENAME = 18
const STATUS = 101
const HANDLE = 102
const DATA = 103
const NAME = 104
const ATTRS = 105
const EXTENDED = 200
const EXTENDED_REPLY = 201

const ATTR_SIZE = 1
const ATTR_UIDGID = 2
const ATTR_PERMISSIONS = 4
const ATTR_TIMES = 8
/** Flags of OPEN (section 6.3). `EXCLUSIVE`: a file that is there already is never touched. */
const OPEN_READ = 1
const OPEN_WRITE = 2
const OPEN_CREATE = 8
const OPEN_EXCLUSIVE = 0x20
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

  /** Resolves when the channel is over. */
  over(): Promise<void> {
    const stream = this.#stream
    if (stream.destroyed || stream.readableEnded) return Promise.resolve()
    return new Promise((resolve) => {
      stream.once('end', () => resolve())
      stream.once('close', () => resolve())
    })
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
      const bytes = flags & ATTR_SIZE ? fields.uint64() : null
      if (flags & ATTR_UIDGID) {
        fields.uint32()
        fields.uint32()
      }
      const mode = flags & ATTR_PERMISSIONS ? fields.uint32() : null
      return { directory: mode !== null && (mode & S_IFMT) === S_IFDIR, mode, bytes }
    })
  }

  /** A new file for writing; one that is there already is refused by the server, never changed. */
  create(path: string): Promise<SftpAnswer<Uint8Array>> {
    return this.#open(path, OPEN_WRITE | OPEN_CREATE | OPEN_EXCLUSIVE)
  }

  openToRead(path: string): Promise<SftpAnswer<Uint8Array>> {
    return this.#open(path, OPEN_READ)
  }

  /** @param offset in bytes, below 4 GiB */
  write(handle: Uint8Array, offset: number, data: Uint8Array): Promise<SftpAnswer<true>> {
    return this.#do(WRITE, [handle, 0, offset, data])
  }

  /** At most `length` bytes from `offset`; the status 1 means that the file ends there. */
  read(handle: Uint8Array, offset: number, length: number): Promise<SftpAnswer<Uint8Array>> {
    return this.#ask(READ, [handle, 0, offset, length], DATA, (fields) => fields.string()?.slice() ?? null)
  }

  close(handle: Uint8Array): Promise<SftpAnswer<true>> {
    return this.#do(CLOSE, [handle])
  }

  /** @param seconds both times, since 1970 */
  setTimes(path: string, seconds: number): Promise<SftpAnswer<true>> {
    return this.#do(SETSTAT, [path, ATTR_TIMES, seconds, seconds])
  }

  rename(from: string, to: string): Promise<SftpAnswer<true>> {
    return this.#do(RENAME, [from, to])
  }

  remove(path: string): Promise<SftpAnswer<true>> {
    return this.#do(REMOVE, [path])
  }

  /** Sends the request and does not wait: for when there is no time left to hear the answer. */
  removeUnheard(path: string): void {
    if (!this.#stream.destroyed) this.#stream.write(packet({ byte: REMOVE }, ++this.#id, path))
  }

  #open(path: string, flags: number): Promise<SftpAnswer<Uint8Array>> {
    return this.#ask(OPEN, [path, flags, 0], HANDLE, (fields) => fields.string()?.slice() ?? null)
  }

  /** A request whose answer is a status: 0 is the success. */
  async #do(type: number, fields: readonly Field[]): Promise<SftpAnswer<true>> {
    const answer = await this.#ask(type, fields, STATUS, () => true as const)
    return answer.outcome === 'status' && answer.status === 0 ? { outcome: 'ok', value: true } : answer
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
    fields: readonly Field[],
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
