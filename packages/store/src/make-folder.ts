import { mkdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder and those above it that are missing; one that is there stays as it is. Unlike Node's own recursive
 * `mkdir`, it comes back where a file system has a folder and yet says, asked to make one in it, that there is none:
 * below `/proc`, Node asks again for ever.
 *
 * @param mode permission bits of what is made, before the umask.
 * @throws the file system's error, ENOTDIR where a file is in the way.
 */
export async function makeFolder(path: string, mode: number): Promise<void> {
  const missing: string[] = []
  let at = resolve(path)
  for (; !(await isThere(at)); at = dirname(at)) missing.push(at)
  for (const folder of missing.reverse()) {
    try {
      await mkdir(folder, { mode })
    } catch (error) {
      // Somebody else made it meanwhile.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !(await stat(folder)).isDirectory())
        throw error
    }
  }
}

/** @throws ENOTDIR when there is something else than a folder. */
async function isThere(path: string): Promise<boolean> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (found === undefined && dirname(path) !== path) return false
  if (found?.isDirectory() === false) {
    throw Object.assign(new Error(`ENOTDIR: not a directory, mkdir '${path}'`), { code: 'ENOTDIR', path })
  }
  return true
}
