import type { Attributes } from '../../protocol/attributes.ts'
import type { Stats } from './system-calls.ts'

/** What the operating system says of a file, in the protocol's terms. Times are whole seconds. */
export function toAttributes(stats: Stats): Attributes {
  return {
    size: stats.size,
    uid: stats.uid,
    gid: stats.gid,
    permissions: stats.mode,
    accessTime: Math.floor(stats.atimeMs / 1000),
    modifyTime: Math.floor(stats.mtimeMs / 1000),
  }
}

/**
 * Whether `wanted` would give a file to somebody else. Clients that copy attributes send the owner that the file already
 * has; that is no request to change it.
 */
export function changesOwner(
  wanted: Attributes,
  found: Stats,
): wanted is Attributes & { uid: number; gid: number } {
  if (wanted.uid === undefined || wanted.gid === undefined) return false
  return wanted.uid !== found.uid || wanted.gid !== found.gid
}
