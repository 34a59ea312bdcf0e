import { copyData } from './copy-data.ts'
import { expandPath } from './expand-path.ts'
import type { Extension } from './extension.ts'
import { fsync } from './fsync.ts'
import { hardlink } from './hardlink.ts'
import { homeDirectory } from './home-directory.ts'
import { limits } from './limits.ts'
import { lsetstat } from './lsetstat.ts'
import { posixRename } from './posix-rename.ts'
import { fstatvfs, statvfs } from './statvfs.ts'

/** All extensions, in the order in which VERSION announces them. */
export const EXTENSIONS: readonly Extension[] = [
  posixRename,
  statvfs,
  fstatvfs,
  hardlink,
  fsync,
  lsetstat,
  limits,
  expandPath,
  copyData,
  homeDirectory,
]

const BY_NAME: ReadonlyMap<string, Extension> = new Map(
  EXTENSIONS.map((extension) => [extension.name, extension]),
)

/** Null when no extension has that name. */
export function findExtension(name: string): Extension | null {
  return BY_NAME.get(name) ?? null
}
