/**
 * Places where the operating system gives no way to hold a directory (everything but Linux). The parent
 * is resolved by the system and must lie inside the root; the last name is never followed. Between the
 * check and the use somebody with access to the host itself could exchange a directory for a link; the
 * clients of one home cannot, because a session's changes run one after another. docs/security.md says so.
 */
import nodePath from 'node:path'
import { FileSystemError } from '../filesystem.ts'
import { errorCode, fromSystem } from '../system-errors.ts'
import { confinedTarget, joinPath, splitPath, withoutDots } from './client-path.ts'
import { CAREFUL_PACE } from './pace.ts'
import { MAX_LINKS, type Place, type Places } from './places.ts'
import { SystemCalls } from './system-calls.ts'

export class PlainPlaces implements Places {
  readonly held = false
  readonly #system: SystemCalls
  readonly #root: string
  readonly #startDirectory: string

  private constructor(system: SystemCalls, root: string, startDirectory: string) {
    this.#system = system
    this.#root = root
    this.#startDirectory = startDirectory
  }

  static async open(
    hostRoot: string,
    startDirectory: string,
  ): Promise<{ places: Places; system: SystemCalls }> {
    // Nothing tells here what kind of file system it is, so nothing is asked in the foreground.
    const system = new SystemCalls(CAREFUL_PACE)
    try {
      return { places: new PlainPlaces(system, await system.realpath(hostRoot), startDirectory), system }
    } catch (error) {
      throw fromSystem(error, '/')
    }
  }

  async at(path: string): Promise<Place> {
    const names = splitPath(path, this.#startDirectory)
    const name = names.at(-1)
    if (name === undefined) return this.#place([])
    if (name === '..') return this.#place(await this.#directory(names, path))
    return this.#place([...(await this.#directory(names.slice(0, -1), path)), name])
  }

  async behindLinks(path: string): Promise<Place> {
    let place = await this.at(path)
    for (let links = 0; links <= MAX_LINKS; links++) {
      let target: string
      try {
        target = await this.#system.readlink(place.hostPath)
      } catch (error) {
        if (['EINVAL', 'ENOENT', 'UNKNOWN'].includes(errorCode(error) ?? '')) return place
        throw fromSystem(error, path)
      }
      place = await this.at(
        target.startsWith('/')
          ? this.#fromRoot(target)
          : nodePath.posix.join(place.virtualPath, '..', target),
      )
    }
    throw new FileSystemError('too-many-links', path)
  }

  linkTarget(target: string, link: string): string {
    return this.#root === '/' ? target : confinedTarget(target, splitPath(link, this.#startDirectory))
  }

  async close(): Promise<void> {}

  /** The real names of a directory below the root. */
  async #directory(names: readonly string[], path: string): Promise<string[]> {
    let real: string
    try {
      real = await this.#system.realpath(this.#onHost(withoutDots(names)))
    } catch (error) {
      if (errorCode(error) === 'ENOENT') throw new FileSystemError('no-such-directory', path, error)
      throw fromSystem(error, path)
    }
    const relative = nodePath.relative(this.#root, real)
    if (relative === '..' || relative.startsWith(`..${nodePath.sep}`) || nodePath.isAbsolute(relative)) {
      throw new FileSystemError('outside-home', path)
    }
    return relative === '' ? [] : relative.split(nodePath.sep)
  }

  #fromRoot(target: string): string {
    const root = this.#root
    if (root !== '/' && (target === root || target.startsWith(`${root}/`))) {
      return target.slice(root.length) || '/'
    }
    return target
  }

  #onHost(names: readonly string[]): string {
    return nodePath.join(this.#root, ...names)
  }

  #place(names: readonly string[]): Place {
    return { hostPath: this.#onHost(names), virtualPath: joinPath(names), release() {} }
  }
}
