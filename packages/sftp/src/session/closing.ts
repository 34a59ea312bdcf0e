import { FileSystemError } from '../filesystem/filesystem.ts'
import type { FileHandle, Handle } from './handles.ts'
import type { FileOutcome, SessionObserver } from './observer.ts'

/**
 * Closes what the client closed.
 * @throws FileSystemError when it fails; the file counts as failed then, and is closed all the same.
 */
export async function closeHandle(handle: Handle, observer: SessionObserver): Promise<void> {
  if (handle.kind === 'directory') return handle.listing.close()
  try {
    await handle.file.close()
  } catch (error) {
    noteError(handle, error)
    throw error
  } finally {
    report(handle, handle.error === null ? 'complete' : 'failed', observer)
  }
}

/** Closes what the client left open when it went. There is nobody to tell an error to but the observer. */
export async function closeCutOff(handle: Handle, observer: SessionObserver): Promise<void> {
  try {
    if (handle.kind === 'directory') await handle.listing.close()
    else await handle.file.close()
  } catch (error) {
    if (handle.kind === 'file') noteError(handle, error)
  }
  if (handle.kind === 'file') report(handle, 'cut-off', observer)
}

function noteError(handle: FileHandle, error: unknown): void {
  handle.error ??= error instanceof FileSystemError ? error.code : 'internal-error'
}

function report(handle: FileHandle, outcome: FileOutcome, observer: SessionObserver): void {
  const { read, write } = handle.mode
  observer.fileClosed(
    {
      path: Buffer.from(handle.path, 'latin1').toString('utf8'),
      direction: read && write ? 'both' : write ? 'upload' : 'download',
      bytesRead: handle.bytesRead,
      bytesWritten: handle.bytesWritten,
      outcome,
      error: handle.error,
    },
    handle.mark,
  )
}
