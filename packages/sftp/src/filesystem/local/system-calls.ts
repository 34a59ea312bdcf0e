/**
 * The only place of this package that touches the operating system. Thin promises over the callback
 * functions of `node:fs`, which cost about half of `node:fs/promises`. Paths are byte strings.
 */
import fs from 'node:fs'

export const { constants } = fs
export type Stats = fs.Stats

/** Linux's O_PATH: a reference to a place, without opening what is there. Node does not export it. */
export const O_PATH = 0o10000000

type Done<T> = (error: NodeJS.ErrnoException | null, value: T) => void

function call<T>(start: (done: Done<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start((error, value) => (error ? reject(error) : resolve(value)))
  })
}

const callVoid = (start: (done: fs.NoParamCallback) => void): Promise<void> => call<void>(start as never)

/** File names are bytes: one character each in our strings, unchanged on their way to the kernel. */
const bytes = (path: string): Buffer => Buffer.from(path, 'latin1')

export const open = (path: string, flags: number, mode: number): Promise<number> =>
  call((done) => fs.open(bytes(path), flags, mode, done))
export const close = (fd: number): Promise<void> => callVoid((done) => fs.close(fd, done))
export const lstat = (path: string): Promise<Stats> => call((done) => fs.lstat(bytes(path), done))
export const lstatNow = (path: string): Stats => fs.lstatSync(bytes(path))
export const stat = (path: string): Promise<Stats> => call((done) => fs.stat(bytes(path), done))
export const fstat = (fd: number): Promise<Stats> => call((done) => fs.fstat(fd, done))
/** Of a descriptor that was opened a moment ago: the kernel answers from memory. */
export const fstatNow = (fd: number): Stats => fs.fstatSync(fd)
export const readlink = (path: string): Promise<string> =>
  call((done) => fs.readlink(bytes(path), 'latin1', done))
/** Where an open descriptor is now. The kernel answers from memory, so this never waits for a disk. */
export const pathOfDescriptor = (fd: number): string => fs.readlinkSync(`/proc/self/fd/${fd}`, 'latin1')
export const realpath = (path: string): Promise<string> =>
  call((done) => fs.realpath.native(bytes(path), 'latin1', done))
export const chmod = (path: string, mode: number): Promise<void> =>
  callVoid((done) => fs.chmod(bytes(path), mode, done))
export const fchmod = (fd: number, mode: number): Promise<void> =>
  callVoid((done) => fs.fchmod(fd, mode, done))
export const chown = (path: string, uid: number, gid: number): Promise<void> =>
  callVoid((done) => fs.chown(bytes(path), uid, gid, done))
export const fchown = (fd: number, uid: number, gid: number): Promise<void> =>
  callVoid((done) => fs.fchown(fd, uid, gid, done))
export const lchown = (path: string, uid: number, gid: number): Promise<void> =>
  callVoid((done) => fs.lchown(bytes(path), uid, gid, done))
export const utimes = (path: string, accessTime: number, modifyTime: number): Promise<void> =>
  callVoid((done) => fs.utimes(bytes(path), accessTime, modifyTime, done))
export const lutimes = (path: string, accessTime: number, modifyTime: number): Promise<void> =>
  callVoid((done) => fs.lutimes(bytes(path), accessTime, modifyTime, done))
export const futimes = (fd: number, accessTime: number, modifyTime: number): Promise<void> =>
  callVoid((done) => fs.futimes(fd, accessTime, modifyTime, done))
export const truncate = (path: string, size: number): Promise<void> =>
  callVoid((done) => fs.truncate(bytes(path), size, done))
export const ftruncate = (fd: number, size: number): Promise<void> =>
  callVoid((done) => fs.ftruncate(fd, size, done))
export const fsync = (fd: number): Promise<void> => callVoid((done) => fs.fsync(fd, done))
export const unlink = (path: string): Promise<void> => callVoid((done) => fs.unlink(bytes(path), done))
export const mkdir = (path: string, mode: number): Promise<void> =>
  callVoid((done) => fs.mkdir(bytes(path), mode, done))
export const rmdir = (path: string): Promise<void> => callVoid((done) => fs.rmdir(bytes(path), done))
export const rename = (from: string, to: string): Promise<void> =>
  callVoid((done) => fs.rename(bytes(from), bytes(to), done))
export const link = (existing: string, name: string): Promise<void> =>
  callVoid((done) => fs.link(bytes(existing), bytes(name), done))
export const symlink = (target: string, name: string): Promise<void> =>
  callVoid((done) => fs.symlink(bytes(target), bytes(name), done))
export const statfs = (path: string): Promise<fs.StatsFs> => call((done) => fs.statfs(bytes(path), done))

/** Names of a directory; the handle gives them in the kernel's order, without `.` and `..`. */
export const opendir = (path: string): Promise<fs.Dir> =>
  // The types leave out that a path may be a Buffer together with an encoding.
  call((done) =>
    fs.opendir(bytes(path) as never, { encoding: 'latin1' as BufferEncoding, bufferSize: 256 }, done),
  )
export type Dir = fs.Dir

/** Scattering read and gathering write, with the callback handed through: the path of every byte. */
export const readv = fs.readv
export const read = fs.read
export const writev = fs.writev
export const write = fs.write
