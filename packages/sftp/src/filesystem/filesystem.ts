import type { Attributes } from '../protocol/attributes.ts'

/**
 * What the session needs of a file system. Paths are byte strings as the client sent them (see
 * `MessageReader.byteString`); what they may reach is the file system's own business.
 * Every function rejects with {@link FileSystemError}, and with nothing else.
 */
export interface FileSystem {
  /** The path that a client lands in, and that relative paths start from. */
  readonly startDirectory: string
  open(path: string, mode: OpenMode, permissions: number | undefined): Promise<OpenFile>
  openDirectory(path: string): Promise<OpenDirectory>
  /** `followLink`: describe what a symbolic link points to, not the link. */
  stat(path: string, followLink: boolean): Promise<Attributes>
  setAttributes(path: string, attributes: Attributes, followLink: boolean): Promise<void>
  remove(path: string): Promise<void>
  makeDirectory(path: string, permissions: number | undefined): Promise<void>
  removeDirectory(path: string): Promise<void>
  /** `replace`: an existing file at `to` gives way, in one step (POSIX rename); otherwise it is an error. */
  rename(from: string, to: string, replace: boolean): Promise<void>
  hardLink(existing: string, link: string): Promise<void>
  symbolicLink(target: string, link: string): Promise<void>
  readLink(path: string): Promise<string>
  /** The absolute path with links and dots resolved; the last name may be missing on disk. */
  realPath(path: string): Promise<string>
  space(path: string): Promise<FileSystemSpace>
  /** Ends everything that is open. Open files have been closed before. */
  close(): Promise<void>
}

export type OpenMode = {
  read: boolean
  write: boolean
  append: boolean
  create: boolean
  truncate: boolean
  exclusive: boolean
}

/**
 * An open regular file. `read` and `write` take a callback, not a promise: they are the path of every
 * byte, and they are called once for each 32 to 256 KiB.
 */
export interface OpenFile {
  /** The same for everything that was opened on one file, under whatever name; null when that is not known. */
  readonly identity: string | null
  /**
   * How many bytes there are now from `position` to the end; 0 or less behind the end.
   * @throws FileSystemError when the system does not say, e.g. of a file that another host removed.
   */
  bytesFrom(position: number): number
  /** Fills the buffers in order from `position` (bytes); gives the number of bytes read, 0 at the end. */
  read(
    into: readonly Buffer[],
    position: number,
    done: (error: FileSystemError | null, bytes: number) => void,
  ): void
  /** Writes all of the buffers at `position` (bytes), or fails. */
  write(from: readonly Buffer[], position: number, done: (error: FileSystemError | null) => void): void
  stat(): Promise<Attributes>
  setAttributes(attributes: Attributes): Promise<void>
  /** Resolves when the content and the name are on stable storage. */
  sync(): Promise<void>
  space(): Promise<FileSystemSpace>
  close(): Promise<void>
}

export type DirectoryEntry = { name: string; attributes: Attributes; links: number }

export interface OpenDirectory {
  /** The next entries, `.` and `..` among the first; at most `limit`; none at the end. */
  read(limit: number): Promise<DirectoryEntry[]>
  close(): Promise<void>
}

/** As `statvfs(3)`; sizes are counted in blocks of `blockSize` bytes. */
export type FileSystemSpace = {
  blockSize: number
  blocks: number
  freeBlocks: number
  availableBlocks: number
  files: number
  freeFiles: number
  readOnly: boolean
}

/** Why a file operation did not happen. Each code has its status and its sentence in `session/status.ts`. */
export type FileSystemErrorCode =
  | 'no-such-file'
  | 'no-such-directory'
  | 'permission-denied'
  | 'already-exists'
  | 'not-a-directory'
  | 'is-a-directory'
  | 'not-a-regular-file'
  | 'directory-not-empty'
  | 'no-space'
  | 'quota-exceeded'
  | 'file-too-large'
  | 'name-too-long'
  | 'invalid-name'
  | 'too-many-links'
  | 'not-a-link'
  | 'outside-home'
  | 'read-only'
  | 'other-file-system'
  | 'busy'
  | 'too-many-open-files'
  | 'ownership-change-refused'
  | 'home-unavailable'
  | 'not-supported'
  | 'input-output-error'

export class FileSystemError extends Error {
  readonly code: FileSystemErrorCode
  /** The path that the client named, as a byte string; null when the operation was on an open file. */
  readonly path: string | null

  constructor(code: FileSystemErrorCode, path: string | null, cause?: unknown) {
    super(path === null ? code : `${code}: ${Buffer.from(path, 'latin1').toString('utf8')}`, { cause })
    this.name = 'FileSystemError'
    this.code = code
    this.path = path
  }
}
