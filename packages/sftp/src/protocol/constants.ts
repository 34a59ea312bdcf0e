/**
 * Numbers of the SFTP protocol, version 3: draft-ietf-secsh-filexfer-02, sections 3, 5, 6.3 and 7.
 * Names follow the draft without its `SSH_FX*_` prefixes.
 */

/** Packet types, draft section 3. */
export const PacketType = {
  init: 1,
  version: 2,
  open: 3,
  close: 4,
  read: 5,
  write: 6,
  lstat: 7,
  fstat: 8,
  setstat: 9,
  fsetstat: 10,
  opendir: 11,
  readdir: 12,
  remove: 13,
  mkdir: 14,
  rmdir: 15,
  realpath: 16,
  stat: 17,
  rename: 18,
  readlink: 19,
  symlink: 20,
  status: 101,
  handle: 102,
  data: 103,
  name: 104,
  attrs: 105,
  extended: 200,
  extendedReply: 201,
} as const

/** Status codes, draft section 7. */
export const StatusCode = {
  ok: 0,
  eof: 1,
  noSuchFile: 2,
  permissionDenied: 3,
  failure: 4,
  badMessage: 5,
  noConnection: 6,
  connectionLost: 7,
  unsupported: 8,
} as const
export type StatusCode = (typeof StatusCode)[keyof typeof StatusCode]

/** Bits of the `pflags` field of OPEN, draft section 6.3. */
export const OpenFlag = {
  read: 0x01,
  write: 0x02,
  append: 0x04,
  create: 0x08,
  truncate: 0x10,
  exclusive: 0x20,
} as const

/** Bits that say which attributes follow, draft section 5. */
export const AttributeFlag = {
  size: 0x00000001,
  ownership: 0x00000002,
  permissions: 0x00000004,
  times: 0x00000008,
  extended: 0x80000000,
} as const

/** The version that this server speaks. */
export const PROTOCOL_VERSION = 3
