/**
 * The only place of this package that touches the operating system. Paths are byte strings: one character for each
 * byte of a name, unchanged on their way to the kernel.
 *
 * Promises over the callback functions of `node:fs`, which cost half of `node:fs/promises`; and over the
 * synchronous ones, which cost a tenth, where {@link Pace} says that nobody has to wait.
 */
import fs from 'node:fs'
import { errorCode } from '../system-errors.ts'
import type { Pace } from './pace.ts'

export const { constants } = fs
export type Stats = fs.Stats
export type StatsFs = fs.StatsFs
export type Dir = fs.Dir

/** Linux's O_PATH: a reference to a place, without opening what is there. Node does not export it. */
export const O_PATH = 0o10000000

type Done<T> = (error: NodeJS.ErrnoException | null, value: T) => void

/** What a vector call reports: bytes transferred, fewer than asked at the end of a file or of the disk. */
export type Transferred = (error: NodeJS.ErrnoException | null, bytes: number) => void

/** The largest read or write that is made at once, in bytes. Larger ones gain more from running beside the encryption. */
const SMALL_TRANSFER_BYTES = 64 * 1024

const bytes = (path: string): Buffer => Buffer.from(path, 'latin1')

/** Where an open descriptor is now (Linux). The kernel answers from memory, so this never waits for a disk. */
export function pathOfDescriptor(fd: number): string {
  return fs.readlinkSync(`/proc/self/fd/${fd}`, 'latin1')
}

/** Of a descriptor that was opened a moment ago, whose attributes are in memory. */
export function fstatNow(fd: number): Stats {
  return fs.fstatSync(fd)
}

/** The system calls of one file system. */
export class SystemCalls {
  readonly #pace: Pace

  constructor(pace: Pace) {
    this.#pace = pace
  }

  get hurried(): boolean {
    return this.#pace.hurried
  }

  open(path: string, flags: number, mode: number): Promise<number> {
    const name = bytes(path)
    return this.#call(
      () => fs.openSync(name, flags, mode),
      (done) => fs.open(name, flags, mode, done),
    )
  }

  close(fd: number): Promise<void> {
    return this.#void(
      () => fs.closeSync(fd),
      (done) => fs.close(fd, done),
    )
  }

  lstat(path: string): Promise<Stats> {
    const name = bytes(path)
    return this.#call(
      () => fs.lstatSync(name),
      (done) => fs.lstat(name, done),
    )
  }

  /** As {@link lstat} for many paths; null for one that is missing or that we may not ask about. */
  async lstatAll(paths: readonly string[]): Promise<(Stats | null)[]> {
    if (!this.#pace.hurried) {
      return Promise.all(
        paths.map((path) => background<Stats>((done) => fs.lstat(bytes(path), done)).catch(nullIfHidden)),
      )
    }
    return this.#pace.time(() =>
      paths.map((path) => {
        try {
          return fs.lstatSync(bytes(path), { throwIfNoEntry: false }) ?? null
        } catch (error) {
          return nullIfHidden(error)
        }
      }),
    )
  }

  fstat(fd: number): Promise<Stats> {
    return this.#call(
      () => fs.fstatSync(fd),
      (done) => fs.fstat(fd, done),
    )
  }

  readlink(path: string): Promise<string> {
    const name = bytes(path)
    return this.#call(
      () => fs.readlinkSync(name, 'latin1'),
      (done) => fs.readlink(name, 'latin1', done),
    )
  }

  realpath(path: string): Promise<string> {
    return background((done) => fs.realpath.native(bytes(path), 'latin1', done))
  }

  chmod(path: string, mode: number): Promise<void> {
    const name = bytes(path)
    return this.#void(
      () => fs.chmodSync(name, mode),
      (done) => fs.chmod(name, mode, done),
    )
  }

  fchmod(fd: number, mode: number): Promise<void> {
    return this.#void(
      () => fs.fchmodSync(fd, mode),
      (done) => fs.fchmod(fd, mode, done),
    )
  }

  chown(path: string, uid: number, gid: number): Promise<void> {
    return backgroundVoid((done) => fs.chown(bytes(path), uid, gid, done))
  }

  fchown(fd: number, uid: number, gid: number): Promise<void> {
    return backgroundVoid((done) => fs.fchown(fd, uid, gid, done))
  }

  lchown(path: string, uid: number, gid: number): Promise<void> {
    return backgroundVoid((done) => fs.lchown(bytes(path), uid, gid, done))
  }

  /** Times are seconds since 1970. */
  utimes(path: string, accessTime: number, modifyTime: number): Promise<void> {
    const name = bytes(path)
    return this.#void(
      () => fs.utimesSync(name, accessTime, modifyTime),
      (done) => fs.utimes(name, accessTime, modifyTime, done),
    )
  }

  lutimes(path: string, accessTime: number, modifyTime: number): Promise<void> {
    return backgroundVoid((done) => fs.lutimes(bytes(path), accessTime, modifyTime, done))
  }

  futimes(fd: number, accessTime: number, modifyTime: number): Promise<void> {
    return this.#void(
      () => fs.futimesSync(fd, accessTime, modifyTime),
      (done) => fs.futimes(fd, accessTime, modifyTime, done),
    )
  }

  truncate(path: string, size: number): Promise<void> {
    return backgroundVoid((done) => fs.truncate(bytes(path), size, done))
  }

  ftruncate(fd: number, size: number): Promise<void> {
    return backgroundVoid((done) => fs.ftruncate(fd, size, done))
  }

  /** @param size what it holds now, in bytes: a large file is emptied in the background, because that can take long. */
  empty(fd: number, size: number): Promise<void> {
    if (size > SMALL_TRANSFER_BYTES) return this.ftruncate(fd, 0)
    return this.#void(
      () => fs.ftruncateSync(fd, 0),
      (done) => fs.ftruncate(fd, 0, done),
    )
  }

  fsync(fd: number): Promise<void> {
    return backgroundVoid((done) => fs.fsync(fd, done))
  }

  /** In the background: what a large file took is given back while the caller waits. */
  unlink(path: string): Promise<void> {
    return backgroundVoid((done) => fs.unlink(bytes(path), done))
  }

  mkdir(path: string, mode: number): Promise<void> {
    const name = bytes(path)
    return this.#void(
      () => fs.mkdirSync(name, mode),
      (done) => fs.mkdir(name, mode, done),
    )
  }

  rmdir(path: string): Promise<void> {
    return backgroundVoid((done) => fs.rmdir(bytes(path), done))
  }

  rename(from: string, to: string): Promise<void> {
    return backgroundVoid((done) => fs.rename(bytes(from), bytes(to), done))
  }

  link(existing: string, name: string): Promise<void> {
    return backgroundVoid((done) => fs.link(bytes(existing), bytes(name), done))
  }

  symlink(target: string, name: string): Promise<void> {
    return backgroundVoid((done) => fs.symlink(bytes(target), bytes(name), done))
  }

  statfs(path: string): Promise<StatsFs> {
    return background((done) => fs.statfs(bytes(path), done))
  }

  /** The handle gives names as byte strings in the kernel's order, without `.` and `..`. */
  opendir(path: string): Promise<Dir> {
    // The types leave out that a path may be a Buffer together with an encoding.
    const options = { encoding: 'latin1' as BufferEncoding, bufferSize: 256 }
    return background((done) => fs.opendir(bytes(path) as never, options, done))
  }

  /** Whether reading or writing this much will be done when the call returns. */
  transfersAtOnce(length: number): boolean {
    return length <= SMALL_TRANSFER_BYTES && this.#pace.hurried
  }

  /** Fills the buffers in order from `position`. */
  readv(fd: number, buffers: readonly Buffer[], position: number, done: Transferred, atOnce: boolean): void {
    if (!atOnce) fs.readv(fd, buffers, position, done)
    else this.#transfer(() => fs.readvSync(fd, buffers, position), done)
  }

  /** Writes the buffers in order at `position`. */
  writev(fd: number, buffers: readonly Buffer[], position: number, done: Transferred, atOnce: boolean): void {
    if (!atOnce) fs.writev(fd, buffers, position, done)
    else this.#transfer(() => fs.writevSync(fd, buffers, position), done)
  }

  #transfer(call: () => number, done: Transferred): void {
    let transferred: number
    try {
      transferred = this.#pace.time(call)
    } catch (error) {
      done(error as NodeJS.ErrnoException, 0)
      return
    }
    done(null, transferred)
  }

  async #call<T>(now: () => T, later: (done: Done<T>) => void): Promise<T> {
    return this.#pace.hurried ? this.#pace.time(now) : background(later)
  }

  async #void(now: () => void, later: (done: fs.NoParamCallback) => void): Promise<void> {
    if (this.#pace.hurried) this.#pace.time(now)
    else await backgroundVoid(later)
  }
}

/** What vanished while it was looked for is not there any more; what we may not ask about is not shown. */
function nullIfHidden(error: unknown): null {
  if (errorCode(error) === 'ENOENT' || errorCode(error) === 'EACCES') return null
  throw error
}

function background<T>(start: (done: Done<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start((error, value) => (error ? reject(error) : resolve(value)))
  })
}

function backgroundVoid(start: (done: fs.NoParamCallback) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    start((error) => (error ? reject(error) : resolve()))
  })
}
