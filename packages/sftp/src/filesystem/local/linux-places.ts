/**
 * Places on Linux, without a gap between checking a path and using it. A directory is held by an
 * `O_PATH` descriptor, and `/proc/self/fd/<fd>/<name>` names something inside exactly that directory,
 * whatever has been renamed or replaced in the meantime. Symbolic links are read and followed here, name
 * by name, with the root of the home as the root, so that no link leads out.
 *
 * The short way: opening a parent directory in one call has no side effect, and the kernel then tells
 * where the descriptor really is. If that is the path as written, no link was involved. Otherwise the
 * long way is walked.
 */
import { FileSystemError } from '../filesystem.ts'
import { errorCode, fromSystem } from '../system-errors.ts'
import { confinedTarget, joinPath, splitPath } from './client-path.ts'
import { CAREFUL_PACE, knownPace, paceOf } from './pace.ts'
import { MAX_LINKS, type Place, type Places } from './places.ts'
import { constants, fstatNow, O_PATH, pathOfDescriptor, SystemCalls } from './system-calls.ts'

const DIRECTORY = O_PATH | constants.O_DIRECTORY

/** Parents kept open for the next request: enough for a recursive transfer, cheap for an idle session. */
const KEPT_DIRECTORIES = 4

/** Names that are followed before others get their turn. */
const STEPS_IN_ONE_TURN = 64

/** A directory descriptor with its users counted: the number must not be reused while a path holds it. */
class HeldDirectory {
  readonly fd: number
  readonly #system: SystemCalls
  #users = 1

  constructor(system: SystemCalls, fd: number) {
    this.#system = system
    this.fd = fd
  }

  hold(): this {
    this.#users++
    return this
  }

  release(): void {
    // An error of close(2) on a descriptor that only marks a place has no consequence.
    if (--this.#users === 0) this.#system.close(this.fd).catch(() => {})
  }
}

class HeldPlace implements Place {
  readonly hostPath: string
  readonly virtualPath: string
  readonly #directory: HeldDirectory

  /** Takes over one hold of `directory`. */
  constructor(directory: HeldDirectory, name: string, virtualPath: string) {
    this.#directory = directory
    this.hostPath = inside(directory, name)
    this.virtualPath = virtualPath
  }

  release(): void {
    this.#directory.release()
  }
}

const inside = (directory: HeldDirectory, name: string): string => `/proc/self/fd/${directory.fd}/${name}`

export class LinuxPlaces implements Places {
  readonly held = true
  readonly #system: SystemCalls
  readonly #root: HeldDirectory
  readonly #startDirectory: string
  /** By client path of the directory; insertion order is age. */
  readonly #kept = new Map<string, HeldDirectory>()
  #closed = false

  private constructor(system: SystemCalls, root: HeldDirectory, startDirectory: string) {
    this.#system = system
    this.#root = root
    this.#startDirectory = startDirectory
  }

  /**
   * @param hostRoot host path of the directory that the client sees as `/`.
   * @throws FileSystemError when it cannot be opened.
   */
  static async open(
    hostRoot: string,
    startDirectory: string,
  ): Promise<{ places: Places; system: SystemCalls }> {
    const careful = new SystemCalls(CAREFUL_PACE)
    try {
      const fd = await careful.open(hostRoot, DIRECTORY, 0)
      const { dev } = fstatNow(fd)
      const pace = knownPace(dev) ?? paceOf(dev, (await careful.statfs(hostRoot)).type)
      const system = new SystemCalls(pace)
      return { places: new LinuxPlaces(system, new HeldDirectory(system, fd), startDirectory), system }
    } catch (error) {
      throw fromSystem(error, '/')
    }
  }

  async at(path: string): Promise<Place> {
    const names = splitPath(path, this.#startDirectory)
    return (await this.#shortWay(path, names)) ?? this.#walk(path, names, false)
  }

  async behindLinks(path: string): Promise<Place> {
    return this.#walk(path, splitPath(path, this.#startDirectory), true)
  }

  linkTarget(target: string, link: string): string {
    if (pathOfDescriptor(this.#root.fd) === '/') return target
    return confinedTarget(target, splitPath(link, this.#startDirectory))
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    for (const directory of this.#kept.values()) directory.release()
    this.#kept.clear()
    this.#root.release()
  }

  /** Null when the path has to be walked: it has `..` or a link in it, or something on it is missing. */
  async #shortWay(path: string, names: readonly string[]): Promise<Place | null> {
    const name = names[names.length - 1]
    if (name === undefined) return new HeldPlace(this.#root.hold(), '.', '/')
    if (names.includes('..')) return null
    if (names.length === 1) return new HeldPlace(this.#root.hold(), name, `/${name}`)
    const parent = names.slice(0, -1).join('/')
    const kept = this.#kept.get(parent)
    if (kept !== undefined) {
      if (this.#isAt(kept, parent)) return new HeldPlace(kept.hold(), name, `/${parent}/${name}`)
      this.#kept.delete(parent)
      kept.release()
    }
    let directory: HeldDirectory
    try {
      directory = new HeldDirectory(
        this.#system,
        await this.#system.open(inside(this.#root, parent), DIRECTORY, 0),
      )
    } catch (error) {
      if (errorCode(error) === 'EMFILE' || errorCode(error) === 'ENFILE') throw fromSystem(error, path)
      return null
    }
    if (!this.#isAt(directory, parent)) {
      directory.release()
      return null
    }
    this.#keep(parent, directory)
    return new HeldPlace(directory, name, `/${parent}/${name}`)
  }

  #isAt(directory: HeldDirectory, path: string): boolean {
    try {
      const root = pathOfDescriptor(this.#root.fd)
      return pathOfDescriptor(directory.fd) === (root === '/' ? `/${path}` : `${root}/${path}`)
    } catch {
      // The kernel names no place whose path is longer than 4,095 bytes on the host.
      return false
    }
  }

  #keep(path: string, directory: HeldDirectory): void {
    // Another request may have kept the same directory meanwhile.
    if (this.#closed || this.#kept.has(path)) return
    if (this.#kept.size >= KEPT_DIRECTORIES) {
      const [oldestPath, oldest] = this.#kept.entries().next().value as [string, HeldDirectory]
      this.#kept.delete(oldestPath)
      oldest.release()
    }
    this.#kept.set(path, directory.hold())
  }

  /**
   * Follows `names` one by one. Only where it has come to is held: a path has up to 2,000 names, and many requests
   * walk at a time.
   */
  async #walk(path: string, names: readonly string[], followLast: boolean): Promise<Place> {
    const way: string[] = []
    let current = this.#root.hold()
    const queue = [...names].reverse()
    let links = 0
    let steps = 0
    const go = (next: HeldDirectory): void => {
      current.release()
      current = next
    }
    const follow = (target: string): void => {
      if (++links > MAX_LINKS) throw new FileSystemError('too-many-links', path)
      let rest = target
      if (target.startsWith('/')) {
        rest = this.#fromRoot(target)
        way.length = 0
        go(this.#root.hold())
      }
      queue.push(...rest.split('/').reverse())
    }
    try {
      for (;;) {
        // Links can make a path of 80,000 names, and calls made at once let nobody else in.
        if (++steps % STEPS_IN_ONE_TURN === 0) await new Promise((resolve) => setImmediate(resolve))
        const name = queue.pop()
        if (name === undefined) return new HeldPlace(current.hold(), '.', joinPath(way))
        if (name === '' || name === '.') continue
        if (name === '..') {
          if (way.pop() !== undefined) go(await this.#above(current, way, path))
          continue
        }
        const isLast = queue.every((rest) => rest === '' || rest === '.')
        if (isLast) {
          const target = followLast ? await readLinkOrNull(this.#system, inside(current, name), path) : null
          if (target === null) return new HeldPlace(current.hold(), name, joinPath([...way, name]))
          queue.length = 0
          follow(target)
          continue
        }
        const directory = await openInside(this.#system, current, name, path)
        if (directory !== null) {
          go(directory)
          way.push(name)
          continue
        }
        const target = await readLinkOrNull(this.#system, inside(current, name), path)
        if (target === null) throw new FileSystemError('not-a-directory', path)
        follow(target)
      }
    } finally {
      current.release()
    }
  }

  /** The parent of `directory`, which must be at `way`: somebody may have moved the directory elsewhere meanwhile. */
  async #above(directory: HeldDirectory, way: readonly string[], path: string): Promise<HeldDirectory> {
    if (way.length === 0) return this.#root.hold()
    const parent = await openInside(this.#system, directory, '..', path)
    if (parent !== null && this.#isAt(parent, way.join('/'))) return parent
    parent?.release()
    throw new FileSystemError('no-such-directory', path)
  }

  /** An absolute link that the host made points into the home by the host's path; one by a client, by ours. */
  #fromRoot(target: string): string {
    const root = pathOfDescriptor(this.#root.fd)
    if (root !== '/' && (target === root || target.startsWith(`${root}/`))) return target.slice(root.length)
    return target
  }
}

/** The directory `name`, or null when it is not one (a link is not followed). */
async function openInside(
  system: SystemCalls,
  parent: HeldDirectory,
  name: string,
  path: string,
): Promise<HeldDirectory | null> {
  try {
    return new HeldDirectory(
      system,
      await system.open(inside(parent, name), DIRECTORY | constants.O_NOFOLLOW, 0),
    )
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOTDIR' || code === 'ELOOP') return null
    if (code === 'ENOENT') throw new FileSystemError('no-such-directory', path, error)
    throw fromSystem(error, path)
  }
}

/** The target of a link; null when there is no link (another thing, or nothing at all). */
async function readLinkOrNull(system: SystemCalls, hostPath: string, path: string): Promise<string | null> {
  try {
    return await system.readlink(hostPath)
  } catch (error) {
    const code = errorCode(error)
    if (code === 'EINVAL' || code === 'ENOENT') return null
    throw fromSystem(error, path)
  }
}
