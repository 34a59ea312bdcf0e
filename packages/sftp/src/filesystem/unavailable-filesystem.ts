import { type FileSystem, FileSystemError, type FileSystemErrorCode } from './filesystem.ts'

/**
 * A file system of which nothing works, for one reason. A client whose home is not there gets a session that says
 * so in every answer, which every program shows; a closed connection would look like twenty other faults.
 */
export function unavailableFileSystem(code: FileSystemErrorCode): FileSystem {
  const refuse = async (): Promise<never> => {
    throw new FileSystemError(code, null)
  }
  return {
    startDirectory: '/',
    open: refuse,
    openDirectory: refuse,
    stat: refuse,
    setAttributes: refuse,
    remove: refuse,
    makeDirectory: refuse,
    removeDirectory: refuse,
    rename: refuse,
    hardLink: refuse,
    symbolicLink: refuse,
    readLink: refuse,
    realPath: refuse,
    space: refuse,
    async close() {},
  }
}
