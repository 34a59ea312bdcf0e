import { AttributeFlag } from './constants.ts'
import { MalformedMessage, type MessageReader } from './message-reader.ts'

/** File attributes of draft section 5; an absent field was not sent. */
export type Attributes = {
  /** Bytes. */
  size?: number
  uid?: number
  gid?: number
  /** POSIX mode, with the file type bits when it comes from a server. */
  permissions?: number
  /** Seconds since 1970, UTC. */
  accessTime?: number
  /** Seconds since 1970, UTC. */
  modifyTime?: number
}

/** Vendor attributes that are read over; more than these in one message is an attack, not a client. */
const MAX_EXTENDED_ATTRIBUTES = 64

/** Reads the ATTRS structure. Unknown extended pairs are read over, as the draft asks. */
export function readAttributes(reader: MessageReader): Attributes {
  const flags = reader.uint32('attrs.flags')
  const attributes: Attributes = {}
  if (flags & AttributeFlag.size) attributes.size = reader.uint64('attrs.size')
  if (flags & AttributeFlag.ownership) {
    attributes.uid = reader.uint32('attrs.uid')
    attributes.gid = reader.uint32('attrs.gid')
  }
  if (flags & AttributeFlag.permissions) attributes.permissions = reader.uint32('attrs.permissions')
  if (flags & AttributeFlag.times) {
    attributes.accessTime = reader.uint32('attrs.atime')
    attributes.modifyTime = reader.uint32('attrs.mtime')
  }
  if (flags & AttributeFlag.extended) {
    const at = reader.position
    const count = reader.uint32('attrs.extended_count')
    if (count > MAX_EXTENDED_ATTRIBUTES) {
      throw new MalformedMessage(
        'attrs.extended_count',
        at,
        `${count} pairs, at most ${MAX_EXTENDED_ATTRIBUTES}`,
      )
    }
    for (let pair = 0; pair < count; pair++) {
      reader.bytes('attrs.extended_type')
      reader.bytes('attrs.extended_data')
    }
  }
  return attributes
}

/** Bytes that {@link writeAttributes} will write. */
export function attributesLength(attributes: Attributes): number {
  let length = 4
  if (attributes.size !== undefined) length += 8
  if (attributes.uid !== undefined && attributes.gid !== undefined) length += 8
  if (attributes.permissions !== undefined) length += 4
  if (attributes.accessTime !== undefined && attributes.modifyTime !== undefined) length += 8
  return length
}

/** Writes the ATTRS structure at `at` and returns the position after it. */
export function writeAttributes(into: Buffer, at: number, attributes: Attributes): number {
  let flags = 0
  let position = at + 4
  if (attributes.size !== undefined) {
    flags |= AttributeFlag.size
    into.writeUInt32BE(Math.floor(attributes.size / 0x1_0000_0000), position)
    into.writeUInt32BE(attributes.size >>> 0, position + 4)
    position += 8
  }
  if (attributes.uid !== undefined && attributes.gid !== undefined) {
    flags |= AttributeFlag.ownership
    into.writeUInt32BE(attributes.uid >>> 0, position)
    into.writeUInt32BE(attributes.gid >>> 0, position + 4)
    position += 8
  }
  if (attributes.permissions !== undefined) {
    flags |= AttributeFlag.permissions
    into.writeUInt32BE(attributes.permissions >>> 0, position)
    position += 4
  }
  if (attributes.accessTime !== undefined && attributes.modifyTime !== undefined) {
    flags |= AttributeFlag.times
    into.writeUInt32BE(wireSeconds(attributes.accessTime), position)
    into.writeUInt32BE(wireSeconds(attributes.modifyTime), position + 4)
    position += 8
  }
  into.writeUInt32BE(flags, at)
  return position
}

/** Version 3 has 32 unsigned bits for a time: dates before 1970 and after 2106 are shown as the nearest end. */
function wireSeconds(seconds: number): number {
  return Math.min(Math.max(Math.floor(seconds), 0), 0xffff_ffff)
}
