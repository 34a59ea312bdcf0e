import { mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder and those above it that are missing; one that is there stays as it is. Unlike Node's own recursive
 * `mkdir`, it comes back where a file system has a folder and yet says, asked to make one in it, that there is none:
 * below `/proc`, Node asks again for ever.
 *
 * @param mode permission bits of what is made, before the umask.
 * @throws the file system's error, ENOTDIR where a file is in the way.
 */
export function makeFolder(path: string, mode: number): void {
  const missing: string[] = []
  let at = resolve(path)
  for (; !isThere(at); at = dirname(at)) missing.push(at)
  for (const folder of missing.reverse()) {
    try {
      mkdirSync(folder, { mode })
    } catch (error) {
      // Somebody else made it meanwhile.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !statSync(folder).isDirectory()) throw error
    }
  }
}

/** @throws ENOTDIR when there is something else than a folder. */
function isThere(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined && dirname(path) !== path) return false
  if (found?.isDirectory() === false) {
    throw Object.assign(new Error(`ENOTDIR: not a directory, mkdir '${path}'`), { code: 'ENOTDIR', path })
  }
  return true
}
