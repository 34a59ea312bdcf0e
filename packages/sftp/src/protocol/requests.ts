import { type Attributes, readAttributes } from './attributes.ts'
import { PacketType } from './constants.ts'
import { MAX_WRITE_BYTES } from './limits.ts'
import type { Message } from './message-assembler.ts'
import { MalformedMessage, MessageReader } from './message-reader.ts'

/** Paths are byte strings: one character for each byte, see {@link MessageReader.byteString}. */
type BytePath = string

/** What a client can ask, draft section 6. `id` is echoed in the answer. */
export type Request =
  | { type: 'open'; id: number; path: BytePath; flags: number; attributes: Attributes }
  | { type: 'close'; id: number; handle: number }
  | { type: 'read'; id: number; handle: number; offset: number; length: number }
  | { type: 'write'; id: number; handle: number; offset: number; length: number; data: Buffer[] }
  | { type: 'lstat'; id: number; path: BytePath }
  | { type: 'stat'; id: number; path: BytePath }
  | { type: 'fstat'; id: number; handle: number }
  | { type: 'setstat'; id: number; path: BytePath; attributes: Attributes }
  | { type: 'fsetstat'; id: number; handle: number; attributes: Attributes }
  | { type: 'opendir'; id: number; path: BytePath }
  | { type: 'readdir'; id: number; handle: number }
  | { type: 'remove'; id: number; path: BytePath }
  | { type: 'mkdir'; id: number; path: BytePath; attributes: Attributes }
  | { type: 'rmdir'; id: number; path: BytePath }
  | { type: 'realpath'; id: number; path: BytePath }
  | { type: 'rename'; id: number; from: BytePath; to: BytePath }
  | { type: 'readlink'; id: number; path: BytePath }
  | { type: 'symlink'; id: number; target: BytePath; link: BytePath }
  | { type: 'extended'; id: number; name: string; arguments: MessageReader }
  | { type: 'unknown'; id: number; packetType: number }

/** The client's INIT, draft section 4: its version and the extensions that it names. */
export function decodeInit(message: Message): { version: number; extensions: string[] } {
  const reader = new MessageReader(message.head, 1)
  const version = reader.uint32('version')
  const extensions: string[] = []
  while (reader.remaining > 0) {
    extensions.push(reader.text('extension_name'))
    reader.bytes('extension_data')
  }
  return { version, extensions }
}

/**
 * The request id of a message whose other fields cannot be read, so that it can be answered at all.
 * Null when even the id is missing.
 */
export function requestId(message: Message): number | null {
  return message.head.length >= 5 ? message.head.readUInt32BE(1) : null
}

/**
 * Reads one request.
 * @throws MalformedMessage when a field is missing, lies about its length, or bytes are left over.
 */
export function decodeRequest(message: Message): Request {
  if (message.type === PacketType.write) return decodeWrite(message)
  const reader = new MessageReader(message.head, 1)
  const id = reader.uint32('id')
  const request = decodeFields(message.type, id, reader)
  if (request.type !== 'extended' && request.type !== 'unknown') reader.end()
  return request
}

function decodeFields(type: number, id: number, reader: MessageReader): Request {
  switch (type) {
    case PacketType.open:
      return {
        type: 'open',
        id,
        path: reader.byteString('filename'),
        flags: reader.uint32('pflags'),
        attributes: readAttributes(reader),
      }
    case PacketType.close:
      return { type: 'close', id, handle: readHandle(reader) }
    case PacketType.read:
      return {
        type: 'read',
        id,
        handle: readHandle(reader),
        offset: reader.uint64('offset'),
        length: reader.uint32('len'),
      }
    case PacketType.lstat:
      return { type: 'lstat', id, path: reader.byteString('path') }
    case PacketType.stat:
      return { type: 'stat', id, path: reader.byteString('path') }
    case PacketType.fstat:
      return { type: 'fstat', id, handle: readHandle(reader) }
    case PacketType.setstat:
      return { type: 'setstat', id, path: reader.byteString('path'), attributes: readAttributes(reader) }
    case PacketType.fsetstat:
      return { type: 'fsetstat', id, handle: readHandle(reader), attributes: readAttributes(reader) }
    case PacketType.opendir:
      return { type: 'opendir', id, path: reader.byteString('path') }
    case PacketType.readdir:
      return { type: 'readdir', id, handle: readHandle(reader) }
    case PacketType.remove:
      return { type: 'remove', id, path: reader.byteString('filename') }
    case PacketType.mkdir:
      return { type: 'mkdir', id, path: reader.byteString('path'), attributes: readAttributes(reader) }
    case PacketType.rmdir:
      return { type: 'rmdir', id, path: reader.byteString('path') }
    case PacketType.realpath:
      return { type: 'realpath', id, path: readFirstPath(reader) }
    case PacketType.rename:
      return { type: 'rename', id, from: reader.byteString('oldpath'), to: reader.byteString('newpath') }
    case PacketType.readlink:
      return { type: 'readlink', id, path: reader.byteString('path') }
    case PacketType.symlink:
      // The draft names linkpath first. OpenSSH sent the target first from the beginning, every client
      // followed it, and so does every server (OpenSSH's PROTOCOL file, section 4.1).
      return {
        type: 'symlink',
        id,
        target: reader.byteString('targetpath'),
        link: reader.byteString('linkpath'),
      }
    case PacketType.extended:
      return { type: 'extended', id, name: reader.text('extended_request'), arguments: reader }
    default:
      return { type: 'unknown', id, packetType: type }
  }
}

/** Some clients add the fields of later drafts to REALPATH (a control byte, paths to append); they are read over. */
function readFirstPath(reader: MessageReader): BytePath {
  const path = reader.byteString('path')
  while (reader.remaining > 0) reader.byte('later fields')
  return path
}

/**
 * A WRITE keeps its data in the chunks it came in.
 * @throws MalformedMessage when less data arrived than was announced, or more than we take.
 */
function decodeWrite(message: Message): Request {
  const { head, tail } = message
  const reader = new MessageReader(head, 1)
  const id = reader.uint32('id')
  const handle = readHandle(reader)
  const offset = reader.uint64('offset')
  const at = reader.position
  const length = reader.uint32('data.length')
  const data: Buffer[] = []
  let missing = length
  for (const piece of [head.subarray(reader.position), ...tail]) {
    if (missing === 0) break
    const part = piece.length > missing ? piece.subarray(0, missing) : piece
    if (part.length > 0) data.push(part)
    missing -= part.length
  }
  // More than announced is let pass, as OpenSSH does: Go's SFTP library, and so rclone, sends its whole buffer
  // behind the last, shorter piece of a file.
  if (missing > 0) {
    throw new MalformedMessage('data', at, `${length} bytes announced, the message holds ${length - missing}`)
  }
  if (length > MAX_WRITE_BYTES + 1024) {
    throw new MalformedMessage('data', at, `${length} bytes, at most ${MAX_WRITE_BYTES + 1024}`)
  }
  return { type: 'write', id, handle, offset, length, data }
}

/**
 * A handle is opaque to the client; ours are four bytes. Anything else was never given out, and reads as
 * handle 0, which is never given out either, so that it is answered like any other wrong handle.
 */
export function readHandle(reader: MessageReader): number {
  const bytes = reader.bytes('handle')
  return bytes.length === 4 ? bytes.readUInt32BE(0) : 0
}
