import { FileSystemError, type OpenFile } from '../../filesystem/filesystem.ts'
import { readHandle } from '../../protocol/requests.ts'
import { SessionError } from '../status.ts'
import { type Extension, OK } from './extension.ts'

/** Bytes copied at a time; other sessions get their turn in between. */
const STEP_BYTES = 256 * 1024

/**
 * Copies between two open files on the server, without the network.
 * draft-ietf-secsh-filexfer-extensions-00, section 7.
 */
export const copyData: Extension = {
  name: 'copy-data',
  version: '1',
  conduct: 'change',
  async run({ fileHandle, ended }, fields) {
    const source = fileHandle(readHandle(fields))
    const from = fields.uint64('read-from-offset')
    const length = fields.uint64('read-data-length')
    const target = fileHandle(readHandle(fields))
    const to = fields.uint64('write-to-offset')
    fields.end()
    if (!source.mode.read) throw new SessionError('not-open-for-reading')
    if (!target.mode.write) throw new SessionError('not-open-for-writing')
    // By whatever handles: a copy of a file onto its own end would go on for ever.
    if (source.use === target.use && overlap(from, to, length)) {
      throw new FileSystemError('not-supported', source.path)
    }
    const copied = await copy(source.file, from, target.file, to, length, ended)
    source.bytesRead += copied
    target.bytesWritten += copied
    return OK
  },
}

/** A length of 0 means: to the end of the file. */
function overlap(from: number, to: number, length: number): boolean {
  if (length === 0) return true
  return from < to + length && to < from + length
}

async function copy(
  source: OpenFile,
  from: number,
  target: OpenFile,
  to: number,
  length: number,
  ended: () => boolean,
): Promise<number> {
  const buffer = Buffer.allocUnsafe(STEP_BYTES)
  let done = 0
  while (!ended() && (length === 0 || done < length)) {
    const wanted = length === 0 ? STEP_BYTES : Math.min(STEP_BYTES, length - done)
    const piece = buffer.subarray(0, wanted)
    const bytes = await new Promise<number>((resolve, reject) => {
      source.read([piece], from + done, (error, read) => (error ? reject(error) : resolve(read)))
    })
    if (bytes === 0) break
    await new Promise<void>((resolve, reject) => {
      target.write([piece.subarray(0, bytes)], to + done, (error) => (error ? reject(error) : resolve()))
    })
    done += bytes
  }
  return done
}
