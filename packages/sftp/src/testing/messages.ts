/** Requests as a client encodes them, and answers as it reads them: the other side of the protocol, for tests. */
import { type Attributes, attributesLength, readAttributes, writeAttributes } from '../protocol/attributes.ts'
import { PacketType } from '../protocol/constants.ts'
import { MessageReader } from '../protocol/message-reader.ts'

export type Field = number | bigint | string | Buffer | Attributes

/** number = uint32, bigint = uint64, string and Buffer = length-prefixed, object = ATTRS. */
export function message(type: number, ...fields: Field[]): Buffer {
  const body = Buffer.concat([Buffer.from([type]), ...fields.map(encode)])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  return Buffer.concat([length, body])
}

function encode(field: Field): Buffer {
  if (typeof field === 'number') {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32BE(field)
    return bytes
  }
  if (typeof field === 'bigint') {
    const bytes = Buffer.alloc(8)
    bytes.writeBigUInt64BE(field)
    return bytes
  }
  if (typeof field === 'string') return encode(Buffer.from(field))
  if (Buffer.isBuffer(field)) return Buffer.concat([encode(field.length), field])
  const bytes = Buffer.alloc(attributesLength(field))
  writeAttributes(bytes, 0, field)
  return bytes
}

export const INIT = message(PacketType.init, 3)

export type Answer =
  | { type: 'version'; version: number; extensions: Record<string, string> }
  | { type: 'status'; id: number; code: number; text: string; language: string }
  | { type: 'handle'; id: number; handle: Buffer }
  | { type: 'data'; id: number; data: Buffer }
  | { type: 'name'; id: number; entries: { name: string; longName: string; attributes: Attributes }[] }
  | { type: 'attrs'; id: number; attributes: Attributes }
  | { type: 'reply'; id: number; fields: Buffer }

/** @param bytes one message without its length field. */
export function readAnswer(bytes: Buffer): Answer {
  const reader = new MessageReader(bytes)
  const type = reader.byte('type')
  if (type === PacketType.version) {
    const version = reader.uint32('version')
    const extensions: Record<string, string> = {}
    while (reader.remaining > 0) extensions[reader.text('name')] = reader.text('data')
    return { type: 'version', version, extensions }
  }
  const id = reader.uint32('id')
  switch (type) {
    case PacketType.status: {
      const answer = {
        code: reader.uint32('code'),
        text: reader.text('text'),
        language: reader.text('language'),
      }
      reader.end()
      return { type: 'status', id, ...answer }
    }
    case PacketType.handle:
      return { type: 'handle', id, handle: Buffer.from(reader.bytes('handle')) }
    case PacketType.data:
      return { type: 'data', id, data: Buffer.from(reader.bytes('data')) }
    case PacketType.name: {
      const entries = Array.from({ length: reader.uint32('count') }, () => ({
        name: reader.text('name'),
        longName: reader.text('longname'),
        attributes: readAttributes(reader),
      }))
      reader.end()
      return { type: 'name', id, entries }
    }
    case PacketType.attrs:
      return { type: 'attrs', id, attributes: readAttributes(reader) }
    case PacketType.extendedReply:
      return { type: 'reply', id, fields: bytes.subarray(5) }
    default:
      throw new Error(`answer of type ${type}`)
  }
}
