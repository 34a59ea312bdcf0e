// Where things are on disk, whether we run as TypeScript under vitest or compiled from ward/dist.

import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

function above(folder: string, marker: string): string {
  if (existsSync(join(folder, marker))) return folder
  if (dirname(folder) === folder) throw new Error(`no folder above ${import.meta.url} has a ${marker}`)
  return above(dirname(folder), marker)
}

/** The folder of this package, with its data files. */
export const wardFolder = above(dirname(fileURLToPath(import.meta.url)), 'package.json')

/** The root of the repository. */
export const workspaceFolder = dirname(wardFolder)

/** Where temporary files go: memory where there is some, because disks are not what is measured here. */
export const scratchRoot = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
