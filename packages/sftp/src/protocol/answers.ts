import { type Attributes, attributesLength, writeAttributes } from './attributes.ts'
import { PacketType, PROTOCOL_VERSION, type StatusCode } from './constants.ts'

/** One entry of a NAME answer, draft section 7. Names are byte strings. */
export type NameEntry = { name: string; longName: string; attributes: Attributes }

/** Bytes before the file data in a DATA answer: length, type, id, data length. */
export const DATA_HEADER_BYTES = 4 + 1 + 4 + 4

/** VERSION with our extensions, draft section 4. */
export function encodeVersion(extensions: readonly { name: string; data: string }[]): Buffer {
  let length = 1 + 4
  for (const extension of extensions) length += 8 + extension.name.length + extension.data.length
  const message = start(length, PacketType.version)
  message.writeUInt32BE(PROTOCOL_VERSION, 5)
  let at = 9
  for (const extension of extensions) {
    at = writeByteString(message, at, extension.name)
    at = writeByteString(message, at, extension.data)
  }
  return message
}

/** STATUS; `text` is a sentence for a person, `language` an RFC 3066 tag. */
export function encodeStatus(id: number, code: StatusCode, text: string, language: string): Buffer {
  const textBytes = Buffer.byteLength(text)
  const message = start(1 + 4 + 4 + 4 + textBytes + 4 + language.length, PacketType.status)
  message.writeUInt32BE(id, 5)
  message.writeUInt32BE(code, 9)
  message.writeUInt32BE(textBytes, 13)
  message.write(text, 17, 'utf8')
  writeByteString(message, 17 + textBytes, language)
  return message
}

export function encodeHandle(id: number, handle: number): Buffer {
  const message = start(1 + 4 + 4 + 4, PacketType.handle)
  message.writeUInt32BE(id, 5)
  message.writeUInt32BE(4, 9)
  message.writeUInt32BE(handle, 13)
  return message
}

/** Writes the header of a DATA answer with `length` file bytes into the memory that a transport lent. */
export function writeDataHeader(into: Buffer, id: number, length: number): void {
  into.writeUInt32BE(1 + 4 + 4 + length, 0)
  into[4] = PacketType.data
  into.writeUInt32BE(id, 5)
  into.writeUInt32BE(length, 9)
}

/** Bytes of a NAME answer before its first entry: length, type, id, count. */
export const NAME_HEADER_BYTES = 4 + 1 + 4 + 4

export function encodeName(id: number, entries: readonly NameEntry[]): Buffer {
  let length = NAME_HEADER_BYTES - 4
  for (const entry of entries) length += nameEntryBytes(entry)
  const message = start(length, PacketType.name)
  message.writeUInt32BE(id, 5)
  message.writeUInt32BE(entries.length, 9)
  let at = NAME_HEADER_BYTES
  for (const entry of entries) {
    at = writeByteString(message, at, entry.name)
    at = writeByteString(message, at, entry.longName)
    at = writeAttributes(message, at, entry.attributes)
  }
  return message
}

/** Bytes that one entry takes in a NAME answer. */
export function nameEntryBytes(entry: NameEntry): number {
  return 8 + entry.name.length + entry.longName.length + attributesLength(entry.attributes)
}

export function encodeAttributes(id: number, attributes: Attributes): Buffer {
  const message = start(1 + 4 + attributesLength(attributes), PacketType.attrs)
  message.writeUInt32BE(id, 5)
  writeAttributes(message, 9, attributes)
  return message
}

/** EXTENDED_REPLY with fields that the extension has encoded. */
export function encodeExtendedReply(id: number, fields: Buffer): Buffer {
  const message = start(1 + 4 + fields.length, PacketType.extendedReply)
  message.writeUInt32BE(id, 5)
  message.set(fields, 9)
  return message
}

/** A message of `length` bytes after its length field, with length and type written. */
function start(length: number, type: number): Buffer {
  const message = Buffer.allocUnsafe(4 + length)
  message.writeUInt32BE(length, 0)
  message[4] = type
  return message
}

function writeByteString(into: Buffer, at: number, value: string): number {
  into.writeUInt32BE(value.length, at)
  into.write(value, at + 4, 'latin1')
  return at + 4 + value.length
}
