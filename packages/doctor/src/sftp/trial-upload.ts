/** A small upload as clients make one: written under a name for the time being, checked, given its name; then removed. */
import { before } from '../deadline.ts'
import type { SftpAnswer, SftpSession } from './client.ts'

export interface Trial {
  /** Absolute, without a slash at its end. */
  readonly folder: string
  /** A name that nobody else uses; the file is `NAME.filepart` while it is written, as WinSCP's are. */
  readonly name: string
  readonly content: Uint8Array
  /** For both times of the file, in seconds since 1970. */
  readonly seconds: number
}

export type StepName = 'create' | 'write' | 'close' | 'times' | 'stat' | 'read' | 'rename' | 'remove'

export interface FailedStep {
  readonly step: StepName
  readonly path: string
  readonly status: number
  readonly message: string
}

export interface TrialResult {
  /** `done`: every step was tried, whether it succeeded or not. */
  readonly outcome: 'done' | 'closed' | 'aborted'
  readonly failed: readonly FailedStep[]
  /** What the server says the size is, after everything was written; null when it was not told. */
  readonly bytes: number | null
  /** What was read back; null when it could not be read. */
  readonly readBack: Uint8Array | null
  /** Files that could not be removed again. */
  readonly left: readonly string[]
}

/** End of the file, as an answer to READ (draft-ietf-secsh-filexfer-02 section 7). */
const END_OF_FILE = 1
/** Every server takes this much in one request (section 3). */
const CHUNK_BYTES = 32 * 1024

/**
 * Never rejects. When the signal comes, it asks for the removal of what it wrote without waiting for the answer, and
 * ends.
 */
export async function tryUpload(
  sftp: SftpSession,
  { folder, name, content, seconds }: Trial,
  signal: AbortSignal,
): Promise<TrialResult> {
  const base = folder === '/' ? '' : folder
  const temporary = `${base}/${name}.filepart`
  const named = `${base}/${name}`
  const failed: FailedStep[] = []
  const present = new Set<string>()
  let bytes: number | null = null
  let readBack: Uint8Array | null = null
  let end: 'done' | 'closed' | 'aborted' = 'done'

  const removeAll = () => {
    for (const path of present) sftp.removeUnheard(path)
  }
  signal.addEventListener('abort', removeAll, { once: true })

  /** The answer when it is a success, else null, with the failure noted. */
  const attempt = async <T>(
    step: StepName,
    path: string,
    asked: Promise<SftpAnswer<T>>,
  ): Promise<T | null> => {
    const answer = await before(asked, signal)
    if (answer === null) end = 'aborted'
    else if (answer.outcome === 'closed') end = 'closed'
    else if (answer.outcome === 'ok') return answer.value
    else failed.push({ step, path, status: answer.status, message: answer.message })
    return null
  }
  const goesOn = () => end === 'done'

  const read = async (path: string): Promise<Uint8Array | null> => {
    const handle = await attempt('read', path, sftp.openToRead(path))
    if (handle === null) return null
    const parts: Uint8Array[] = []
    let at = 0
    // One byte more than was written would be seen.
    while (at <= content.length && goesOn()) {
      const answer = await before(sftp.read(handle, at, CHUNK_BYTES), signal)
      if (answer?.outcome === 'ok' && answer.value.length > 0) {
        parts.push(answer.value)
        at += answer.value.length
      } else {
        const ended = answer?.outcome === 'status' && answer.status === END_OF_FILE
        if (!ended && answer !== null) await attempt('read', path, Promise.resolve(answer))
        if (answer === null) end = 'aborted'
        break
      }
    }
    if (goesOn()) await before(sftp.close(handle), signal)
    return failed.some(({ step }) => step === 'read') || !goesOn() ? null : Buffer.concat(parts)
  }

  // It counts as there before the answer: the signal may come in between.
  present.add(temporary)
  const handle = await attempt('create', temporary, sftp.create(temporary))
  if (handle === null) {
    if (failed.length > 0) present.delete(temporary)
  } else {
    let wrote = true
    for (let at = 0; at < content.length && wrote && goesOn(); at += CHUNK_BYTES)
      wrote =
        (await attempt(
          'write',
          temporary,
          sftp.write(handle, at, content.subarray(at, at + CHUNK_BYTES)),
        )) === true
    const closed = goesOn() && (await attempt('close', temporary, sftp.close(handle))) === true
    if (wrote && closed) {
      await attempt('times', temporary, sftp.setTimes(temporary, seconds))
      const stat = goesOn() ? await attempt('stat', temporary, sftp.stat(temporary)) : null
      bytes = stat?.bytes === undefined || stat.bytes === null ? null : Number(stat.bytes)
      if (goesOn()) readBack = await read(temporary)
      if (goesOn()) {
        present.add(named)
        const renamed = (await attempt('rename', temporary, sftp.rename(temporary, named))) === true
        if (goesOn()) present.delete(renamed ? temporary : named)
      }
    }
    for (const path of [...present])
      if (goesOn() && (await attempt('remove', path, sftp.remove(path))) === true) present.delete(path)
  }
  signal.removeEventListener('abort', removeAll)
  // Without an answer to its making nobody knows whether it is there; the removal was asked for in any case.
  return { outcome: end, failed, bytes, readBack, left: handle === null ? [] : [...present] }
}
