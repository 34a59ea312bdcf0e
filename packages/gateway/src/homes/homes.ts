import { chmod, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from '@tsunagu/store'

/** A home that cannot be used, with the words that the person gets. The reason is for the staff. */
export class HomeError extends Error {
  readonly path: string

  constructor(path: string, reason: string, cause?: unknown) {
    super(`home ${path}: ${reason}`, { cause })
    this.name = 'HomeError'
    this.path = path
  }
}

export type HomesOptions = {
  /** Absolute host path under which each account has its home. */
  root: string
  /** Permission bits of a new home, e.g. 0o700. */
  mode: number
}

/** The accounts' homes. Made with the account, checked at start, and made again at login when missing. */
export class Homes {
  readonly #options: HomesOptions

  constructor(options: HomesOptions) {
    this.#options = options
  }

  /** Where the home of an account is or will be. `override` is the account's own setting. */
  pathOf(accountName: string, override: string | null): string {
    return override ?? join(this.#options.root, accountName)
  }

  /**
   * Makes the home if it is missing.
   * @returns its path and whether it was made now.
   * @throws HomeError when it cannot be made or is no directory that this process can use.
   */
  async ensure(accountName: string, override: string | null): Promise<{ path: string; made: boolean }> {
    const path = this.pathOf(accountName, override)
    try {
      // Through links: operators move homes to other disks with them, and no client can make one here.
      const found = await stat(path)
      if (!found.isDirectory()) throw new HomeError(path, 'something that is not a directory has its name')
      return { path, made: false }
    } catch (error) {
      if (error instanceof HomeError) throw error
      if (!isMissing(error)) throw new HomeError(path, reasonOf(error), error)
    }
    try {
      await makeFolder(path, this.#options.mode)
      // The process's umask may have taken bits away, and a group that shares the homes needs them.
      await chmod(path, this.#options.mode)
      await realpath(path)
    } catch (error) {
      throw new HomeError(path, reasonOf(error), error)
    }
    return { path, made: true }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
