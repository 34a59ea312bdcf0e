import { createReadStream } from 'node:fs'
import { chmod, constants, copyFile, lstat, mkdir, readFile, realpath, stat } from 'node:fs/promises'
import { createAtomically, replaceAtomically } from '@tsunagu/doctor/edit'
import { Failure, systemFailure } from './failure.ts'
import { fill, type Phrase, type Text } from './language.ts'

const exists: Phrase<{ path: string }> = {
  ja: ({ path }) => `${path} は既にあります。上書きしていません。`,
  en: ({ path }) => `${path} exists already. It was not overwritten.`,
}

const useForce = {
  ja: '別の名前を選ぶか、置き換えてよければ --force を付けてください。',
  en: 'Choose another name, or add --force to replace it.',
}

/**
 * Reads a file; `-` is standard input.
 * @param maxBytes stop after one byte more than this: enough to see that it is too much, whatever the file is
 * @throws {Failure} when it cannot be read
 */
export async function readInput(path: string, maxBytes = Number.POSITIVE_INFINITY): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const part of path === '-' ? process.stdin : createReadStream(path)) {
      parts.push(part as Uint8Array)
      length += (part as Uint8Array).length
      if (length > maxBytes) break
    }
  } catch (error) {
    throw systemFailure(error, path)
  }
  const content = Buffer.concat(parts)
  return length > maxBytes ? content.subarray(0, maxBytes + 1) : content
}

/** The content of a file, or null when there is none. @throws {Failure} when it is there and cannot be read */
export async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (isMissing(error)) return null
    throw systemFailure(error, path)
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}

/** Whether anything has this name, a dangling symbolic link included. */
export async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

/**
 * For those who ask or calculate before they write: {@link writeNew} refuses a taken name, too.
 * @throws {Failure} when anything has this name
 */
export async function refuseTaken(path: string, hint: Text = useForce): Promise<void> {
  if (await isThere(path)) throw new Failure(fill(exists, { path }), { hint })
}

export interface NewFile {
  /** Permission bits, set before the first byte is written. */
  readonly mode: number
  /** Whether a file of this name may be replaced. */
  readonly force: boolean
}

/**
 * Writes a file that appears complete or not at all. Without `force`, an existing file is never replaced, not
 * even one that appears in the meantime.
 * @throws {Failure} when the name is taken, or the file cannot be written
 */
export async function writeNew(
  path: string,
  content: Uint8Array | string,
  { mode, force }: NewFile,
): Promise<void> {
  // Writing through a symbolic link would replace the link; what it points to is meant.
  const target = force ? await realpath(path).catch(() => path) : path
  try {
    await (force ? replaceAtomically : createAtomically)(target, content, { mode })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new Failure(fill(exists, { path }), { hint: useForce, cause: error })
    }
    throw systemFailure(error, path)
  }
}

/**
 * Replaces the content of a file, or makes it. An existing file keeps its permissions, and a copy of it is
 * kept beside it; symbolic links stay.
 * @param mode permission bits of a new file
 * @returns the path of the copy; null when there was no file before
 * @throws {Failure} when it cannot be written; then nothing was changed
 */
export async function replaceFile(
  path: string,
  content: Uint8Array | string,
  mode: number,
): Promise<string | null> {
  try {
    const target = await realpath(path).catch((error) => {
      if (isMissing(error)) return path
      throw error
    })
    const before = await stat(target).catch((error) => {
      if (isMissing(error)) return null
      throw error
    })
    const copy = before && (await backUp(target))
    await replaceAtomically(target, content, { mode: before ? before.mode & 0o777 : mode })
    return copy
  } catch (error) {
    throw systemFailure(error, path)
  }
}

/** Copies a file to `NAME.DATE-TIME.bak` beside it and returns that path. */
async function backUp(path: string): Promise<string> {
  const time = new Date().toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15)
  for (let attempt = 0; ; attempt++) {
    const copy = `${path}.${time}${attempt === 0 ? '' : `-${attempt}`}.bak`
    try {
      await copyFile(path, copy, constants.COPYFILE_EXCL)
      return copy
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
}

/** Makes a folder (and those above it) for its owner only; one that is there stays as it is. */
export async function makePrivateFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw systemFailure(error, path)
  }
}

/** Sets permission bits. On Windows this means nothing, and nothing is done. @throws {Failure} */
export async function setMode(path: string, mode: number): Promise<void> {
  if (process.platform === 'win32') return
  try {
    await chmod(path, mode)
  } catch (error) {
    throw systemFailure(error, path)
  }
}
