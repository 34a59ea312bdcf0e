import { FileSystemError, type OpenFile, type OpenMode } from '../filesystem/filesystem.ts'
import { AnswerOrder } from './answer-order.ts'
import { MAX_HANDLES } from './limits.ts'
import type { Listing } from './listing.ts'
import { type ErrorCode, SessionError } from './status.ts'

/** What is in work on one file, through all handles of a session that are open on it. */
export type FileUse = {
  /** Reads in work. */
  reads: number
  /** Writes in work, as [start, end) in bytes. */
  writes: Set<{ start: number; end: number }>
}

/** An open file and what has happened on it. */
export type FileHandle = {
  kind: 'file'
  number: number
  file: OpenFile
  path: string
  mode: OpenMode
  bytesRead: number
  bytesWritten: number
  error: ErrorCode | null
  /** What the observer gave when it was opened. */
  mark: number
  /** Shared by the handles of one file. */
  use: FileUse
  /** Of the answers to READs. */
  readAnswers: AnswerOrder
}

export type DirectoryHandle = { kind: 'directory'; number: number; listing: Listing; path: string }

export type Handle = FileHandle | DirectoryHandle

/**
 * What all sessions together may have open. A handle is a descriptor of the process, and one client with many
 * sessions must not take them from the others.
 */
export interface HandleQuota {
  /** Whether there is room for one more. */
  readonly hasRoom: boolean
  opened(): void
  closed(): void
}

const NO_QUOTA: HandleQuota = { hasRoom: true, opened() {}, closed() {} }

/** The handles of one session. Numbers are never given twice, so a stale one can't hit another file. */
export class Handles {
  readonly #open = new Map<number, Handle>()
  readonly #quota: HandleQuota
  #next = 0

  constructor(quota: HandleQuota = NO_QUOTA) {
    this.#quota = quota
  }

  get size(): number {
    return this.#open.size
  }

  /** @throws SessionError when the session has as many as it may; FileSystemError when all together have. */
  checkRoom(): void {
    if (this.#open.size >= MAX_HANDLES) throw new SessionError('too-many-handles', `${MAX_HANDLES}`)
    if (!this.#quota.hasRoom) throw new FileSystemError('too-many-open-files', null)
  }

  addFile(file: OpenFile, path: string, mode: OpenMode, mark: number): FileHandle {
    const handle: FileHandle = {
      kind: 'file',
      number: this.#take(),
      file,
      path,
      mode,
      bytesRead: 0,
      bytesWritten: 0,
      error: null,
      mark,
      use: this.#useOf(file),
      readAnswers: new AnswerOrder(),
    }
    this.#open.set(handle.number, handle)
    this.#quota.opened()
    return handle
  }

  addDirectory(listing: Listing, path: string): DirectoryHandle {
    const handle: DirectoryHandle = { kind: 'directory', number: this.#take(), listing, path }
    this.#open.set(handle.number, handle)
    this.#quota.opened()
    return handle
  }

  /** @throws SessionError */
  any(number: number): Handle {
    const handle = this.#open.get(number)
    if (handle === undefined) throw new SessionError('invalid-handle')
    return handle
  }

  /** @throws SessionError */
  file(number: number): FileHandle {
    const handle = this.any(number)
    if (handle.kind !== 'file') throw new SessionError('not-a-file-handle')
    return handle
  }

  /** @throws SessionError */
  directory(number: number): DirectoryHandle {
    const handle = this.any(number)
    if (handle.kind !== 'directory') throw new SessionError('not-a-directory-handle')
    return handle
  }

  remove(number: number): void {
    if (this.#open.delete(number)) this.#quota.closed()
  }

  /** All open handles; the table is empty afterwards. */
  takeAll(): Handle[] {
    const all = [...this.#open.values()]
    for (const { number } of all) this.remove(number)
    return all
  }

  #useOf({ identity }: OpenFile): FileUse {
    if (identity !== null) {
      for (const handle of this.#open.values()) {
        if (handle.kind === 'file' && handle.file.identity === identity) return handle.use
      }
    }
    return { reads: 0, writes: new Set() }
  }

  #take(): number {
    // Four bytes on the wire; after 2^32 opens the numbers begin anew, past those in use and past 0.
    do this.#next = (this.#next % 0xffff_ffff) + 1
    while (this.#open.has(this.#next))
    return this.#next
  }
}
