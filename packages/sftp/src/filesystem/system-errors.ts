import { FileSystemError, type FileSystemErrorCode } from './filesystem.ts'

/** The operating system's words and ours. What is not listed becomes `input-output-error`. */
const CODES: Readonly<Record<string, FileSystemErrorCode>> = {
  ENOENT: 'no-such-file',
  EACCES: 'permission-denied',
  EPERM: 'permission-denied',
  EEXIST: 'already-exists',
  ENOTDIR: 'not-a-directory',
  EISDIR: 'is-a-directory',
  ENOTEMPTY: 'directory-not-empty',
  ENOSPC: 'no-space',
  EDQUOT: 'quota-exceeded',
  EFBIG: 'file-too-large',
  ENAMETOOLONG: 'name-too-long',
  EINVAL: 'invalid-name',
  EILSEQ: 'invalid-name',
  ELOOP: 'too-many-links',
  EMLINK: 'too-many-links',
  EROFS: 'read-only',
  EXDEV: 'other-file-system',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EMFILE: 'too-many-open-files',
  ENFILE: 'too-many-open-files',
  ENXIO: 'not-a-regular-file',
  ENODEV: 'not-a-regular-file',
  ENOTSUP: 'not-supported',
  EOPNOTSUPP: 'not-supported',
  ENOSYS: 'not-supported',
}

/** Wraps an error of `node:fs` at the edge, keeping the original as `cause`. */
export function fromSystem(error: unknown, path: string | null): FileSystemError {
  if (error instanceof FileSystemError) return error
  const code = errorCode(error)
  return new FileSystemError((code !== undefined && CODES[code]) || 'input-output-error', path, error)
}

/** The `errno` name of a system error, or undefined when it is another kind of error. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
