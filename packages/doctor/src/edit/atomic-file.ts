/** Files that appear whole or not at all. The primitives only: what may be written, and in which words it fails, is the caller's. */
import { randomBytes } from 'node:crypto'
import { link, lstat, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

export interface FileAttributes {
  /** Permission bits, set before the first byte is written. */
  readonly mode: number
  /** Numeric owner to give the file to; null or absent: whoever runs this. */
  readonly owner?: { readonly uid: number; readonly gid: number } | null
}

/**
 * Writes a file through a temporary one in the same folder, synced and renamed: a reader sees the old content or
 * the new, also after a power cut. A symbolic link of this name would be replaced: resolve it first.
 * @throws the system's error; then nothing was changed
 */
export async function replaceAtomically(
  path: string,
  content: Uint8Array | string,
  attributes: FileAttributes,
): Promise<void> {
  await throughTemporary(path, content, attributes, (temporary) => rename(temporary, path))
}

/**
 * The same for a file that must not be there yet, not even as a dangling link.
 * @throws an error with the code `EEXIST` when the name is taken, also when it was taken in the meantime
 */
export async function createAtomically(
  path: string,
  content: Uint8Array | string,
  attributes: FileAttributes,
): Promise<void> {
  await throughTemporary(path, content, attributes, (temporary) => moveWithoutReplacing(temporary, path))
}

/** A hard link fails where the name is taken. Some file systems have none; there we look, then rename. */
async function moveWithoutReplacing(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path)
    await rm(temporary)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS') throw error
    const taken = await lstat(path).then(
      () => true,
      () => false,
    )
    if (taken) throw Object.assign(new Error('exists', { cause: error }), { code: 'EEXIST' })
    await rename(temporary, path)
  }
}

async function throughTemporary(
  path: string,
  content: Uint8Array | string,
  { mode, owner }: FileAttributes,
  move: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
  const file = await open(temporary, 'wx', mode & 0o700)
  try {
    try {
      if (owner && process.getuid && (owner.uid !== process.getuid() || owner.gid !== process.getgid?.()))
        await file.chown(owner.uid, owner.gid)
      // The umask may have taken bits away that the caller wants.
      await file.chmod(mode)
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await move(temporary)
    await syncFolder(dirname(path))
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Makes the new name last. Windows cannot open a folder, and needs no such step. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const opened = await open(folder, 'r').catch(() => null)
  if (opened === null) return
  try {
    await opened.sync()
  } catch {
    // Some file systems cannot sync a folder; the rename is done all the same.
  } finally {
    await opened.close()
  }
}
