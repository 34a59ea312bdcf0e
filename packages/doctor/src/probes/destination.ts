import type { Facts } from '@tsunagu/catalogue'
import { Notes, type Probe } from '../probe.ts'

/** SFTP's status codes as the vocabulary has them (draft-ietf-secsh-filexfer-02 section 7). */
const outcomes: Readonly<Record<number, Facts['file.operation']['outcome']>> = { 2: 'missing', 3: 'denied' }

/** The folder of the service that was named. What follows a slot that nobody can know is left out. */
export const destination: Probe = {
  id: 'destination',
  facts: ['file.operation'],
  async run(visit) {
    const notes = new Notes('destination')
    const { sftp, home, request, settings } = visit
    if (request.destination === null)
      return notes.result('skipped', { kind: 'because', reason: 'nothing-to-look-at' })
    if (sftp === null || home === null || settings === null) {
      notes.missed('file.operation', 'an-earlier-step-failed')
      return notes.result('skipped', { kind: 'because', reason: 'an-earlier-step-failed' })
    }
    const { path, whole } = knowable(request.destination.path, settings.user, home)
    const found = await sftp.stat(path)
    if (found.outcome === 'ok') {
      if (whole && request.destination.direction === 'upload') visit.folder = path
      return notes.result('ok', { kind: 'path', path })
    }
    if (found.outcome === 'closed') {
      notes.state('network.ended', { how: 'closed', during: 'files', by: 'server' })
      return notes.result('failed', { kind: 'connection-ended', message: '' })
    }
    const { status, message } = found
    notes.state('file.operation', {
      operation: 'change-directory',
      outcome: outcomes[status] ?? 'failed',
      path,
      status,
      ...(message !== '' && { message }),
    })
    return notes.result('failed', { kind: 'path-missing', path })
  },
}

/** `~/{user}/gea/{id}` up to the first part that only a submission tells. */
function knowable(
  pattern: string,
  user: string,
  home: string,
): { readonly path: string; readonly whole: boolean } {
  const parts = pattern.replaceAll('{user}', user).split('/')
  const unknown = parts.findIndex((part) => part.includes('{'))
  const path = (unknown === -1 ? parts : parts.slice(0, unknown)).join('/')
  return { path: path.replace(/^~/, home).replace(/(.)\/$/, '$1') || '/', whole: unknown === -1 }
}
