import { createHash } from 'node:crypto'
import { type Facts, fileOutcomeOf, fileOutcomeOfStatus } from '@tsunagu/catalogue'
import { Notes, type Probe } from '../probe.ts'
import type { FailedStep, StepName } from '../sftp/trial-upload.ts'
import { tryUpload } from '../sftp/trial-upload.ts'
import type { Visit } from '../visit.ts'

/** More than one request of a client, and nothing to a quota. */
const BYTES = 40_000

type Operation = Facts['file.operation']['operation']

const operations: Readonly<Record<StepName, Operation>> = {
  create: 'open-write',
  write: 'write',
  close: 'write',
  times: 'set-attributes',
  stat: 'stat',
  read: 'read',
  rename: 'rename',
  remove: 'remove',
}

/** Steps that come when every byte has been taken. */
const afterUpload: ReadonlySet<StepName> = new Set(['stat', 'rename'])

/**
 * Writes a small file, reads it back, gives it a time and its final name, and removes it: only when the person asked
 * for it. The one probe that changes anything, and nothing of it stays.
 */
export const write: Probe = {
  id: 'write',
  facts: ['file.operation', 'file.upload', 'file.checksum'],
  async run(visit, signal) {
    const notes = new Notes('write')
    const { host, sftp, home } = visit
    if (sftp === null || home === null) {
      for (const fact of this.facts) notes.missed(fact, 'an-earlier-step-failed')
      return notes.result('skipped', { kind: 'because', reason: 'an-earlier-step-failed' })
    }
    const name = `tsunagu-doctor-${Buffer.from(host.random(10)).toString('hex')}`
    const folder = folderFor(visit, name)
    const content = sample(host.random(1024))
    const trial = { folder, name, content, seconds: host.clock() }
    const result = await tryUpload(sftp, trial, signal)
    for (const failed of result.failed) await stateFailure(visit, notes, failed)
    const path = `${folder === '/' ? '' : folder}/${name}`
    if (result.bytes !== null && result.bytes !== content.length)
      notes.state('file.upload', {
        outcome: 'complete',
        path,
        bytes: result.bytes,
        expectedBytes: content.length,
      })
    const same = result.readBack === null ? null : stateContent(notes, path, content, result.readBack)
    if (result.outcome === 'closed') {
      // It was not silent: bytes were on their way.
      notes.state('file.upload', { outcome: 'cut-off', path })
      notes.state('network.ended', { how: 'closed', during: 'files', by: 'server' })
      return notes.result('failed', { kind: 'connection-ended', message: '' })
    }
    if (result.outcome === 'aborted') {
      notes.missed('file.operation', 'timed-out')
      return notes.result('unknown', { kind: 'write-not-finished', folder })
    }
    const [left] = result.left
    if (left !== undefined) return notes.result('failed', { kind: 'left-behind', path: left })
    // A folder into which one may only write is as it should be.
    const [first] = result.failed.filter((step) => !isWriteOnly(step))
    if (first)
      return notes.result('failed', {
        kind: 'write-failed',
        step: first.step,
        folder,
        message: first.message,
      })
    if (same === false) return notes.result('failed', { kind: 'content-differs', folder })
    return notes.result('ok', { kind: 'wrote', folder, readBack: same !== null })
  },
}

/** The destination, when it is known to the last part and takes this name; else the home. */
function folderFor({ folder, home, request }: Visit, name: string): string {
  const rule = request.destination?.fileName
  const fits = rule === undefined || new RegExp(`^(?:${rule})$`, 'u').test(name)
  return (fits ? folder : null) ?? home ?? '/'
}

/** All bytes, both kinds of line ends, and something that no other file has: what text mode would change is in it. */
function sample(unique: Uint8Array): Uint8Array {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  const lines = new TextEncoder().encode('line\nline\r\nline\rline\n')
  const block = Buffer.concat([unique, all, lines])
  return Buffer.concat(Array.from({ length: Math.ceil(BYTES / block.length) }, () => block)).subarray(
    0,
    BYTES,
  )
}

function isWriteOnly({ step, status, message }: FailedStep): boolean {
  return step === 'read' && outcomeOf(status, message) === 'denied'
}

function outcomeOf(status: number, message: string): Facts['file.operation']['outcome'] {
  const said = fileOutcomeOf(message)
  const coded = fileOutcomeOfStatus(status)
  // Version 3 has one status for many reasons; then the words say more.
  if (coded === null || coded === 'failed' || coded === 'ok') return said ?? 'failed'
  return coded
}

async function stateFailure(visit: Visit, notes: Notes, failed: FailedStep): Promise<void> {
  if (isWriteOnly(failed)) {
    notes.missed('file.checksum', 'not-permitted')
    return
  }
  const { step, path, status, message } = failed
  let outcome = outcomeOf(status, message)
  // The file could be made and not be filled: then there is mostly no room, and the server may tell how much there is.
  if ((step === 'write' || step === 'close') && outcome === 'failed' && (await isFull(visit)))
    outcome = 'no-space'
  notes.state('file.operation', {
    operation: operations[step],
    outcome,
    path,
    status,
    ...(message !== '' && { message }),
    ...(afterUpload.has(step) && { after: 'upload' }),
  })
}

async function isFull({ sftp, home }: Visit): Promise<boolean> {
  const room = sftp === null || home === null ? null : await sftp.room(home)
  return room?.outcome === 'ok' && room.value.total > 0n && room.value.free < BigInt(BYTES)
}

/** @returns whether what came back is what was sent */
function stateContent(notes: Notes, path: string, sent: Uint8Array, got: Uint8Array): boolean {
  const [expected, actual] = [sent, got].map((bytes) => createHash('sha256').update(bytes).digest('hex'))
  const same = expected === actual
  notes.state('file.checksum', {
    same,
    path,
    algorithm: 'sha256',
    ...(!same && { expected, actual }),
  })
  if (!same && onlyLineEndsDiffer(sent, got)) notes.state('file.lineEnds', { changed: true, path })
  return same
}

function onlyLineEndsDiffer(sent: Uint8Array, got: Uint8Array): boolean {
  const plain = (bytes: Uint8Array) =>
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/\r\n?|\n/g, '\n')
  return plain(sent) === plain(got)
}
