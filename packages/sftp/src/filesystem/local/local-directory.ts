import type { DirectoryEntry, OpenDirectory } from '../filesystem.ts'
import { errorCode, fromSystem } from '../system-errors.ts'
import { toAttributes } from './file-attributes.ts'
import * as system from './system-calls.ts'

/**
 * A batch of `lstat` calls that takes longer than this many milliseconds is not served from memory (a network
 * file system, a cold disk): from then on this directory asks in the background, so that other sessions go on.
 */
const SLOW_BATCH_MS = 5

/** First batch asked in one go; grows only while answers come from memory. */
const BATCH = 64

/** A directory that is being listed, on Linux by its descriptor, so that a rename does not mislead it. */
export class LocalDirectory implements OpenDirectory {
  readonly #directory: system.Dir
  readonly #prefix: string
  readonly #fd: number | null
  #dotsSent = false
  #slow = false

  private constructor(directory: system.Dir, prefix: string, fd: number | null) {
    this.#directory = directory
    this.#prefix = prefix
    this.#fd = fd
  }

  /** Takes over the descriptor. */
  static async openDescriptor(fd: number): Promise<LocalDirectory> {
    const prefix = `/proc/self/fd/${fd}/`
    try {
      return new LocalDirectory(await system.opendir(`${prefix}.`), prefix, fd)
    } catch (error) {
      await system.close(fd).catch(() => {})
      throw fromSystem(error, null)
    }
  }

  static async openPath(hostPath: string): Promise<LocalDirectory> {
    return new LocalDirectory(await system.opendir(hostPath), `${hostPath}/`, null)
  }

  async read(limit: number): Promise<DirectoryEntry[]> {
    const entries: DirectoryEntry[] = []
    try {
      if (!this.#dotsSent) {
        this.#dotsSent = true
        await this.#describe(['.', '..'], entries)
      }
      while (entries.length < limit) {
        const names = await this.#names(Math.min(BATCH, limit - entries.length))
        if (names.length === 0) break
        await this.#describe(names, entries)
      }
    } catch (error) {
      throw fromSystem(error, null)
    }
    return entries
  }

  async close(): Promise<void> {
    try {
      await this.#directory.close()
    } catch (error) {
      throw fromSystem(error, null)
    } finally {
      if (this.#fd !== null) await system.close(this.#fd).catch(() => {})
    }
  }

  async #names(limit: number): Promise<string[]> {
    const names: string[] = []
    while (names.length < limit) {
      // Most calls are answered from the 256 names that one system call fetched.
      const entry = this.#slow ? await this.#directory.read() : this.#directory.readSync()
      if (entry === null) break
      names.push(entry.name as string)
    }
    return names
  }

  async #describe(names: readonly string[], into: DirectoryEntry[]): Promise<void> {
    if (this.#slow) {
      const found = await Promise.all(
        names.map((name) => system.lstat(this.#path(name)).catch(ignoreMissing)),
      )
      names.forEach((name, index) => {
        add(into, name, found[index] ?? null)
      })
      return
    }
    const started = performance.now()
    for (const name of names) {
      let found: system.Stats | null
      try {
        found = system.lstatNow(this.#path(name))
      } catch (error) {
        found = ignoreMissing(error)
      }
      add(into, name, found)
    }
    if (performance.now() - started > SLOW_BATCH_MS) this.#slow = true
  }

  /** `..` of the home's root must not describe what is above it: it looks like the root itself. */
  #path(name: string): string {
    return `${this.#prefix}${name === '..' ? '.' : name}`
  }
}

function add(into: DirectoryEntry[], name: string, found: system.Stats | null): void {
  if (found !== null) into.push({ name, attributes: toAttributes(found), links: found.nlink })
}

/** A file that vanished between listing and asking is not in the list any more; so are ones we may not ask about. */
function ignoreMissing(error: unknown): null {
  if (errorCode(error) === 'ENOENT' || errorCode(error) === 'EACCES') return null
  throw error
}
