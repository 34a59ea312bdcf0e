import type { ErrorCode } from './status.ts'

/** How a transferred file ended. */
export type FileOutcome =
  /** The client closed it. */
  | 'complete'
  /** The connection ended first; what had arrived is on disk. */
  | 'cut-off'
  /** A read or write failed before the client closed it. */
  | 'failed'

/** What one open file did, reported when it is closed. Paths are as the client named them, as text. */
export type FileReport = {
  path: string
  /** What it was opened for. */
  direction: 'upload' | 'download' | 'both'
  bytesRead: number
  bytesWritten: number
  outcome: FileOutcome
  /** The first error on it; null when there was none. */
  error: ErrorCode | null
}

/** A request that was refused. */
export type RefusalReport = { request: string; path: string | null; error: ErrorCode }

/** Who is told what a session does; the gateway writes it into the connection record. */
export interface SessionObserver {
  started(clientVersion: number, extensions: readonly string[]): void
  /** Returns a mark, such as a time, that comes back when the file is closed. */
  fileOpened(): number
  fileClosed(report: FileReport, mark: number): void
  refused(report: RefusalReport): void
  /** Something that is our own mistake; the client was told only that. */
  internalError(error: unknown): void
}
