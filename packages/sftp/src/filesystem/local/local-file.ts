import type { Attributes } from '../../protocol/attributes.ts'
import { FileSystemError, type FileSystemSpace, type OpenFile } from '../filesystem.ts'
import { errorCode, fromSystem } from '../system-errors.ts'
import { changesOwner, toAttributes } from './file-attributes.ts'
import { GatheredCalls } from './gathered-calls.ts'
import { toSpace } from './space.ts'
import { fstatNow, type Stats, type SystemCalls } from './system-calls.ts'

type LocalFileOptions = {
  system: SystemCalls
  permissionMask: number
  fixedOwners: boolean
  syncOnClose: boolean
  /** Puts the file's name on stable storage. */
  syncName: () => Promise<void>
}

/** Nearer than this to the end that was last seen, the size is looked up again; the longest READ answer. */
const LOOK_AGAIN_BYTES = 256 * 1024

/** An open regular file, by its descriptor. */
export class LocalFile implements OpenFile {
  readonly identity: string
  readonly #fd: number
  readonly #path: string
  readonly #options: LocalFileOptions
  readonly #system: SystemCalls
  readonly #reads: GatheredCalls
  readonly #writes: GatheredCalls
  /** Bytes, as last seen. */
  #size: number

  /** @param found what the descriptor was when it was opened. */
  constructor(fd: number, path: string, found: Stats, options: LocalFileOptions) {
    this.identity = `${found.dev}:${found.ino}`
    this.#fd = fd
    this.#path = path
    this.#size = found.size
    this.#options = options
    this.#system = options.system
    const { system } = options
    this.#reads = new GatheredCalls(system, (buffers, at, done, atOnce) =>
      system.readv(fd, buffers, at, done, atOnce),
    )
    this.#writes = new GatheredCalls(system, (buffers, at, done, atOnce) =>
      system.writev(fd, buffers, at, done, atOnce),
    )
  }

  bytesFrom(position: number): number {
    // Clients read ahead by far more than a small file holds; and a file may grow while it is read.
    if (position + LOOK_AGAIN_BYTES > this.#size) {
      try {
        this.#size = fstatNow(this.#fd).size
      } catch (error) {
        throw fromSystem(error, this.#path)
      }
    }
    return this.#size - position
  }

  read(
    into: readonly Buffer[],
    position: number,
    done: (error: FileSystemError | null, bytes: number) => void,
  ): void {
    this.#reads.add(into, position, (error, bytes) =>
      error ? done(fromSystem(error, this.#path), 0) : done(null, bytes),
    )
  }

  write(from: readonly Buffer[], position: number, done: (error: FileSystemError | null) => void): void {
    let wanted = 0
    for (const buffer of from) wanted += buffer.length
    this.#writes.add(from, position, (error, bytes) => {
      if (error) done(fromSystem(error, this.#path))
      else if (bytes === wanted) done(null)
      else if (bytes === 0) done(new FileSystemError('no-space', this.#path))
      // A disk that is nearly full takes a part; the rest is tried again and then tells why.
      else this.write(dropBytes(from, bytes), position + bytes, done)
    })
  }

  async stat(): Promise<Attributes> {
    return toAttributes(await this.#run(this.#system.fstat(this.#fd)))
  }

  async setAttributes(wanted: Attributes): Promise<void> {
    await this.#run(this.#setAttributes(wanted))
  }

  async sync(): Promise<void> {
    await this.#run(this.#system.fsync(this.#fd))
    await this.#options.syncName()
  }

  async space(): Promise<FileSystemSpace> {
    const path = process.platform === 'linux' ? `/proc/self/fd/${this.#fd}` : null
    if (path === null) throw new FileSystemError('not-supported', this.#path)
    return toSpace(await this.#run(this.#system.statfs(path)), false)
  }

  async close(): Promise<void> {
    try {
      if (this.#options.syncOnClose) await this.sync()
    } finally {
      await this.#run(this.#system.close(this.#fd))
    }
  }

  async #setAttributes(wanted: Attributes): Promise<void> {
    const fd = this.#fd
    const gives = changesOwner(wanted, fstatNow(fd))
    // Before anything is changed, so that a refusal changes nothing.
    if (gives && this.#options.fixedOwners) {
      throw new FileSystemError('ownership-change-refused', this.#path)
    }
    if (wanted.size !== undefined) await this.#system.ftruncate(fd, wanted.size)
    if (wanted.permissions !== undefined) {
      await this.#system.fchmod(fd, wanted.permissions & 0o7777 & this.#options.permissionMask)
    }
    if (gives) await this.#chown(wanted.uid, wanted.gid)
    if (wanted.accessTime !== undefined && wanted.modifyTime !== undefined) {
      await this.#system.futimes(fd, wanted.accessTime, wanted.modifyTime)
    }
  }

  async #chown(uid: number, gid: number): Promise<void> {
    try {
      await this.#system.fchown(this.#fd, uid, gid)
    } catch (error) {
      if (errorCode(error) === 'EPERM')
        throw new FileSystemError('ownership-change-refused', this.#path, error)
      throw error
    }
  }

  async #run<T>(work: Promise<T>): Promise<T> {
    try {
      return await work
    } catch (error) {
      throw fromSystem(error, this.#path)
    }
  }
}

function dropBytes(buffers: readonly Buffer[], count: number): Buffer[] {
  const rest: Buffer[] = []
  let skip = count
  for (const buffer of buffers) {
    if (skip >= buffer.length) skip -= buffer.length
    else {
      rest.push(buffer.subarray(skip))
      skip = 0
    }
  }
  return rest
}
