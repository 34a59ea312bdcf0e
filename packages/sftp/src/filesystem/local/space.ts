import type { StatsFs } from 'node:fs'
import type { FileSystemSpace } from '../filesystem.ts'

/** What `statfs(2)` says, in the protocol's terms. Linux gives no flags through Node, so only ours are known. */
export function toSpace(found: StatsFs, readOnly: boolean): FileSystemSpace {
  return {
    blockSize: found.bsize,
    blocks: found.blocks,
    freeBlocks: found.bfree,
    availableBlocks: found.bavail,
    files: found.files,
    freeFiles: found.ffree,
    readOnly,
  }
}
