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
