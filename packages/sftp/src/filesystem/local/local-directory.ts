import type { DirectoryEntry, OpenDirectory } from '../filesystem.ts'
import { fromSystem } from '../system-errors.ts'
import { toAttributes } from './file-attributes.ts'
import type { Dir, SystemCalls } from './system-calls.ts'

/** Entries that are described in one go before others get their turn. */
const BATCH = 64

/** A directory that is being listed, on Linux by its descriptor, so that a rename does not mislead it. */
export class LocalDirectory implements OpenDirectory {
  readonly #system: SystemCalls
  readonly #directory: Dir
  readonly #prefix: string
  readonly #fd: number | null
  #dotsSent = false

  private constructor(system: SystemCalls, directory: Dir, prefix: string, fd: number | null) {
    this.#system = system
    this.#directory = directory
    this.#prefix = prefix
    this.#fd = fd
  }

  /** Takes over the descriptor. */
  static async openDescriptor(system: SystemCalls, fd: number): Promise<LocalDirectory> {
    const prefix = `/proc/self/fd/${fd}/`
    try {
      return new LocalDirectory(system, await system.opendir(`${prefix}.`), prefix, fd)
    } catch (error) {
      await system.close(fd).catch(() => {})
      throw fromSystem(error, null)
    }
  }

  static async openPath(system: SystemCalls, hostPath: string): Promise<LocalDirectory> {
    return new LocalDirectory(system, await system.opendir(hostPath), `${hostPath}/`, null)
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
      if (this.#fd !== null) await this.#system.close(this.#fd).catch(() => {})
    }
  }

  async #names(limit: number): Promise<string[]> {
    const names: string[] = []
    while (names.length < limit) {
      // Most calls are answered from the 256 names that one system call fetched.
      const entry = this.#system.hurried ? this.#directory.readSync() : await this.#directory.read()
      if (entry === null) break
      names.push(entry.name as string)
    }
    return names
  }

  async #describe(names: readonly string[], into: DirectoryEntry[]): Promise<void> {
    const found = await this.#system.lstatAll(names.map((name) => this.#path(name)))
    for (let index = 0; index < names.length; index++) {
      const stats = found[index]
      if (stats)
        into.push({ name: names[index] as string, attributes: toAttributes(stats), links: stats.nlink })
    }
  }

  /** `..` of the home's root must not describe what is above it: it looks like the root itself. */
  #path(name: string): string {
    return `${this.#prefix}${name === '..' ? '.' : name}`
  }
}
