/**
 * Files of this machine below one root. Every operation asks {@link Places} where the path is, makes its
 * system calls on that place and gives it back. Longer than most files here because it has one method for
 * each thing a client can ask; none of them has state.
 */
import type { Attributes } from '../../protocol/attributes.ts'
import {
  type FileSystem,
  FileSystemError,
  type FileSystemSpace,
  type OpenDirectory,
  type OpenFile,
  type OpenMode,
} from '../filesystem.ts'
import { errorCode, fromSystem } from '../system-errors.ts'
import { changesOwner, toAttributes } from './file-attributes.ts'
import { LinuxPlaces } from './linux-places.ts'
import { LocalDirectory } from './local-directory.ts'
import { LocalFile } from './local-file.ts'
import type { Place, Places } from './places.ts'
import { PlainPlaces } from './plain-places.ts'
import { toSpace } from './space.ts'
import { constants, fstatNow, O_PATH, type Stats, type SystemCalls } from './system-calls.ts'

export type LocalFileSystemOptions = {
  /** Host path, as text, of the directory that the client sees as `/`; `/` itself confines nothing. */
  root: string
  /** Client path, as text, that relative paths start from. Default `/`. */
  startDirectory?: string
  /** Refuse everything that changes something. Default false. */
  readOnly?: boolean
  /** Make CLOSE as strong as fsync: what was acknowledged outlives a power cut. Default false. */
  syncOnClose?: boolean
  /** Bits that may be set on files, e.g. 0o777 to keep set-user-id bits out. Default 0o7777. */
  permissionMask?: number
  /**
   * Let nobody give files to another owner or group, even where this process could, as root can. Default false: the
   * operating system decides.
   */
  fixedOwners?: boolean
  /** How paths are kept inside the root. Default: what this platform can do best. */
  places?: 'held' | 'plain'
}

const { O_RDONLY, O_WRONLY, O_RDWR, O_APPEND, O_CREAT, O_EXCL } = constants
const O_NOFOLLOW = constants.O_NOFOLLOW ?? 0
/** Opening a FIFO must not wait for its other end; regular files ignore the flag. */
const O_NONBLOCK = constants.O_NONBLOCK ?? 0

/** An empty file whose time is not older than this, in milliseconds, needs no emptying. */
const JUST_MADE_MS = 1000

export class LocalFileSystem implements FileSystem {
  readonly startDirectory: string
  readonly #system: SystemCalls
  readonly #places: Places
  readonly #readOnly: boolean
  readonly #syncOnClose: boolean
  readonly #permissionMask: number
  readonly #fixedOwners: boolean

  private constructor(
    system: SystemCalls,
    places: Places,
    startDirectory: string,
    options: LocalFileSystemOptions,
  ) {
    this.#system = system
    this.#places = places
    this.startDirectory = startDirectory
    this.#readOnly = options.readOnly ?? false
    this.#syncOnClose = options.syncOnClose ?? false
    this.#permissionMask = options.permissionMask ?? 0o7777
    this.#fixedOwners = options.fixedOwners ?? false
  }

  /** @throws FileSystemError when the root is missing or may not be entered. */
  static async open(options: LocalFileSystemOptions): Promise<LocalFileSystem> {
    const start = byteString(options.startDirectory ?? '/')
    const best = process.platform === 'linux' ? 'held' : 'plain'
    const Places = (options.places ?? best) === 'held' ? LinuxPlaces : PlainPlaces
    const { places, system } = await Places.open(byteString(options.root), start)
    return new LocalFileSystem(system, places, start, options)
  }

  async open(path: string, mode: OpenMode, permissions: number | undefined): Promise<OpenFile> {
    if (mode.write || mode.append || mode.create || mode.truncate) this.#mayChange(path)
    const flags = openFlags(mode) | O_NOFOLLOW | O_NONBLOCK
    const permissionBits = this.#permissionBits(permissions, 0o666)
    const fd = await this.#onTarget(path, (hostPath) => this.#system.open(hostPath, flags, permissionBits))
    let kind: Stats
    try {
      kind = fstatNow(fd)
      if (!kind.isFile()) {
        throw new FileSystemError(kind.isDirectory() ? 'is-a-directory' : 'not-a-regular-file', path)
      }
      if (mode.truncate && (await this.#empty(fd, kind))) kind = fstatNow(fd)
    } catch (error) {
      await this.#system.close(fd).catch(() => {})
      throw fromSystem(error, path)
    }
    return new LocalFile(fd, path, kind, {
      system: this.#system,
      permissionMask: this.#permissionMask,
      fixedOwners: this.#fixedOwners,
      syncOnClose: this.#syncOnClose && (mode.write || mode.append),
      syncName: () => this.#syncDirectoryOf(path),
    })
  }

  async openDirectory(path: string): Promise<OpenDirectory> {
    const flags = O_RDONLY | constants.O_DIRECTORY | O_NOFOLLOW
    if (!this.#places.held) {
      return this.#onFound(path, true, async (hostPath) => LocalDirectory.openPath(this.#system, hostPath))
    }
    const fd = await this.#onTarget(path, async (hostPath) => {
      try {
        return await this.#system.open(hostPath, flags, 0)
      } catch (error) {
        if (errorCode(error) === 'ENOENT') throw new FileSystemError('no-such-directory', path, error)
        throw error
      }
    })
    return LocalDirectory.openDescriptor(this.#system, fd)
  }

  async stat(path: string, followLink: boolean): Promise<Attributes> {
    return this.#onFound(path, followLink, async (_hostPath, found) => toAttributes(found))
  }

  async setAttributes(path: string, attributes: Attributes, followLink: boolean): Promise<void> {
    this.#mayChange(path)
    await this.#onFound(path, followLink, async (hostPath, found) => {
      // Before anything is changed, so that a refusal changes nothing.
      if (this.#fixedOwners && changesOwner(attributes, found)) {
        throw new FileSystemError('ownership-change-refused', path)
      }
      if (found.isSymbolicLink()) await setLinkAttributes(this.#system, hostPath, attributes, found, path)
      else if (this.#places.held) await this.#setHeldAttributes(hostPath, attributes, path)
      else await setPathAttributes(this.#system, hostPath, this.#masked(attributes), found, path)
    })
  }

  async remove(path: string): Promise<void> {
    this.#mayChange(path)
    await this.#at(path, async (hostPath) => {
      try {
        await this.#system.unlink(hostPath)
      } catch (error) {
        // Linux says EISDIR, POSIX and the others EPERM, which would read as a question of rights.
        if (errorCode(error) === 'EPERM' && (await isDirectory(this.#system, hostPath))) {
          throw new FileSystemError('is-a-directory', path, error)
        }
        throw error
      }
    })
  }

  async makeDirectory(path: string, permissions: number | undefined): Promise<void> {
    this.#mayChange(path)
    await this.#at(path, (hostPath) => this.#system.mkdir(hostPath, this.#permissionBits(permissions, 0o777)))
  }

  async removeDirectory(path: string): Promise<void> {
    this.#mayChange(path)
    await this.#at(path, (hostPath, virtualPath) => {
      if (virtualPath === '/') throw new FileSystemError('permission-denied', path)
      return this.#system.rmdir(hostPath)
    })
  }

  async rename(from: string, to: string, replace: boolean): Promise<void> {
    this.#mayChange(from)
    await this.#at(from, async (source) => {
      await this.#at(to, async (target) => {
        try {
          if (replace) await this.#system.rename(source, target)
          else await renameWithoutReplacing(this.#system, source, target, to)
        } catch (error) {
          throw aboutSource(error, from)
        }
      })
    })
  }

  async hardLink(existing: string, link: string): Promise<void> {
    this.#mayChange(link)
    await this.#at(existing, async (source) => {
      await this.#at(link, async (target) => {
        try {
          await this.#system.link(source, target)
        } catch (error) {
          throw aboutSource(error, existing)
        }
      })
    })
  }

  async symbolicLink(target: string, link: string): Promise<void> {
    this.#mayChange(link)
    if (target === '') throw new FileSystemError('invalid-name', link)
    const stored = this.#places.linkTarget(target, link)
    await this.#at(link, (hostPath) => this.#system.symlink(stored, hostPath))
  }

  async readLink(path: string): Promise<string> {
    return this.#at(path, async (hostPath) => {
      try {
        return await this.#system.readlink(hostPath)
      } catch (error) {
        if (errorCode(error) === 'EINVAL') throw new FileSystemError('not-a-link', path, error)
        throw error
      }
    })
  }

  async realPath(path: string): Promise<string> {
    const place = await this.#places.behindLinks(path)
    try {
      return place.virtualPath
    } finally {
      place.release()
    }
  }

  async space(path: string): Promise<FileSystemSpace> {
    return this.#onFound(path, true, async (hostPath) => {
      if (!this.#places.held) return toSpace(await this.#system.statfs(hostPath), this.#readOnly)
      return this.#onHeld(hostPath, path, async (held) =>
        toSpace(await this.#system.statfs(held), this.#readOnly),
      )
    })
  }

  async close(): Promise<void> {
    await this.#places.close()
  }

  #mayChange(path: string): void {
    if (this.#readOnly) throw new FileSystemError('read-only', path)
  }

  #permissionBits(asked: number | undefined, otherwise: number): number {
    return (asked === undefined ? otherwise : asked) & 0o7777 & this.#permissionMask
  }

  #masked(attributes: Attributes): Attributes {
    if (attributes.permissions === undefined) return attributes
    return { ...attributes, permissions: attributes.permissions & 0o7777 & this.#permissionMask }
  }

  /** One system call on the place of `path`, without following a last link. */
  async #at<T>(path: string, use: (hostPath: string, virtualPath: string) => Promise<T>): Promise<T> {
    const place = await this.#places.at(path)
    try {
      return await onPlace(place, path, (hostPath) => use(hostPath, place.virtualPath))
    } finally {
      place.release()
    }
  }

  /** As {@link LocalFileSystem.#at}, with what stands there; `followLink`: with what a link leads to. */
  async #onFound<T>(
    path: string,
    followLink: boolean,
    use: (hostPath: string, found: Stats) => Promise<T>,
  ): Promise<T> {
    const at = await this.#places.at(path)
    try {
      const found = await onPlace(at, path, (host) => this.#system.lstat(host))
      if (!followLink || !found.isSymbolicLink()) return await onPlace(at, path, (host) => use(host, found))
    } finally {
      at.release()
    }
    const behind = await this.#places.behindLinks(path)
    try {
      const found = await onPlace(behind, path, (host) => this.#system.lstat(host))
      return await onPlace(behind, path, (host) => use(host, found))
    } finally {
      behind.release()
    }
  }

  /**
   * As {@link LocalFileSystem.#at}, for calls that refuse a link (O_NOFOLLOW) and so first try the common
   * case, no link, and look behind it only then.
   */
  async #onTarget<T>(path: string, use: (hostPath: string) => Promise<T>): Promise<T> {
    const place = await this.#places.at(path)
    try {
      return await use(place.hostPath)
    } catch (error) {
      // What the kernel says of a link where none may be: ELOOP, or ENOTDIR when a directory was asked for.
      if (errorCode(error) !== 'ELOOP' && errorCode(error) !== 'ENOTDIR') throw fromSystem(error, path)
    } finally {
      place.release()
    }
    const behind = await this.#places.behindLinks(path)
    try {
      return await onPlace(behind, path, use)
    } finally {
      behind.release()
    }
  }

  async #setHeldAttributes(hostPath: string, attributes: Attributes, path: string): Promise<void> {
    await this.#onHeld(hostPath, path, (held, found) =>
      setPathAttributes(this.#system, held, this.#masked(attributes), found, path),
    )
  }

  /**
   * Linux: holds what stands at a place, and names it by the descriptor, for system calls that would follow a link.
   */
  async #onHeld<T>(
    hostPath: string,
    path: string,
    use: (hostPath: string, found: Stats) => Promise<T>,
  ): Promise<T> {
    let fd: number
    try {
      fd = await this.#system.open(hostPath, O_PATH | O_NOFOLLOW, 0)
    } catch (error) {
      throw fromSystem(error, path)
    }
    try {
      const found = fstatNow(fd)
      if (found.isSymbolicLink()) throw new FileSystemError('too-many-links', path)
      return await use(`/proc/self/fd/${fd}`, found)
    } catch (error) {
      throw fromSystem(error, path)
    } finally {
      await this.#system.close(fd).catch(() => {})
    }
  }

  /**
   * What O_TRUNC would do, but only where there is something to do: emptying a large file can take long, and so is
   * done in the background, where most uploads, of new files, need not go.
   * @returns false when the file was made a moment ago.
   */
  async #empty(fd: number, found: Stats): Promise<boolean> {
    // An empty file that was there before gets a new time, as from O_TRUNC.
    if (found.size === 0 && Date.now() - found.mtimeMs < JUST_MADE_MS) return false
    await this.#system.empty(fd, found.size)
    return true
  }

  /** A new name is on stable storage when its directory is. */
  async #syncDirectoryOf(path: string): Promise<void> {
    const parent = path.replace(/\/+$/, '').replace(/[^/]*$/, '') || '.'
    await this.#onTarget(parent, async (hostPath) => {
      const fd = await this.#system.open(hostPath, O_RDONLY | O_NOFOLLOW, 0)
      try {
        await this.#system.fsync(fd)
      } finally {
        await this.#system.close(fd)
      }
    })
  }
}

/** Text as the byte string that every path is from here on. */
function byteString(text: string): string {
  return Buffer.from(text).toString('latin1')
}

async function onPlace<T>(place: Place, path: string, use: (hostPath: string) => Promise<T>): Promise<T> {
  try {
    return await use(place.hostPath)
  } catch (error) {
    throw fromSystem(error, path)
  }
}

function openFlags(mode: OpenMode): number {
  // Who asks to empty a file needs the right to write it, even when only reading afterwards.
  const write = mode.write || mode.append || mode.truncate
  let flags = write ? (mode.read ? O_RDWR : O_WRONLY) : O_RDONLY
  if (mode.append) flags |= O_APPEND
  if (mode.create) flags |= O_CREAT
  if (mode.exclusive) flags |= O_EXCL
  return flags
}

/** The folder of the new name is held open, so what the system misses can only be the old name. */
function aboutSource(error: unknown, source: string): unknown {
  return errorCode(error) === 'ENOENT' ? fromSystem(error, source) : error
}

/**
 * RENAME must not replace anything (draft section 6.5). Linking the new name and removing the old one cannot
 * race; where the file system has no hard links, and for directories, the check comes before the rename.
 */
async function renameWithoutReplacing(
  system: SystemCalls,
  source: string,
  target: string,
  to: string,
): Promise<void> {
  try {
    await system.link(source, target)
  } catch (error) {
    const code = errorCode(error) ?? ''
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'].includes(code)) throw error
    const taken = await system.lstat(target).then(
      () => true,
      (missing) => {
        if (errorCode(missing) === 'ENOENT') return false
        throw missing
      },
    )
    if (taken) throw new FileSystemError('already-exists', to)
    await system.rename(source, target)
    return
  }
  try {
    await system.unlink(source)
  } catch (error) {
    // A refused rename leaves one name, not two.
    await system.unlink(target).catch(() => {})
    throw error
  }
}

async function isDirectory(system: SystemCalls, hostPath: string): Promise<boolean> {
  return system.lstat(hostPath).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

async function setPathAttributes(
  system: SystemCalls,
  hostPath: string,
  wanted: Attributes,
  found: Stats,
  path: string,
): Promise<void> {
  if (wanted.size !== undefined) await system.truncate(hostPath, wanted.size)
  if (wanted.permissions !== undefined) await system.chmod(hostPath, wanted.permissions & 0o7777)
  if (changesOwner(wanted, found)) {
    await system.chown(hostPath, wanted.uid, wanted.gid).catch(refuseOwnership(path))
  }
  if (wanted.accessTime !== undefined && wanted.modifyTime !== undefined) {
    await system.utimes(hostPath, wanted.accessTime, wanted.modifyTime)
  }
}

/** A link has no size and no permissions of its own. */
async function setLinkAttributes(
  system: SystemCalls,
  hostPath: string,
  wanted: Attributes,
  found: Stats,
  path: string,
): Promise<void> {
  try {
    if (changesOwner(wanted, found)) {
      await system.lchown(hostPath, wanted.uid, wanted.gid).catch(refuseOwnership(path))
    }
    if (wanted.accessTime !== undefined && wanted.modifyTime !== undefined) {
      await system.lutimes(hostPath, wanted.accessTime, wanted.modifyTime)
    }
  } catch (error) {
    throw fromSystem(error, path)
  }
  if (wanted.size !== undefined || wanted.permissions !== undefined) {
    throw new FileSystemError('not-supported', path)
  }
}

function refuseOwnership(path: string): (error: unknown) => never {
  return (error) => {
    if (errorCode(error) === 'EPERM') throw new FileSystemError('ownership-change-refused', path, error)
    throw error
  }
}
