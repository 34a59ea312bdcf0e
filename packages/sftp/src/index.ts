export { deferredFileSystem } from './filesystem/deferred-filesystem.ts'
export type {
  DirectoryEntry,
  FileSystem,
  FileSystemErrorCode,
  FileSystemSpace,
  OpenDirectory,
  OpenFile,
  OpenMode,
} from './filesystem/filesystem.ts'
export { FileSystemError } from './filesystem/filesystem.ts'
export { LocalFileSystem, type LocalFileSystemOptions } from './filesystem/local/local-filesystem.ts'
export { fromSystem } from './filesystem/system-errors.ts'
export { unavailableFileSystem } from './filesystem/unavailable-filesystem.ts'
export type { Attributes } from './protocol/attributes.ts'
export type { AnswerSink, Loan } from './session/answer-sink.ts'
export type { OwnerNames } from './session/long-name.ts'
export type { FileOutcome, FileReport, RefusalReport, SessionObserver } from './session/observer.ts'
export { REQUEST_NAMES } from './session/request-names.ts'
export { type SessionOptions, SftpSession } from './session/session.ts'
export { type ErrorCode, type Language, type SessionErrorCode, STATUS } from './session/status.ts'
export { serveStreams } from './session/stream-transport.ts'
