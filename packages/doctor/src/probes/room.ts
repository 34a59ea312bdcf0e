import { Notes, type Probe } from '../probe.ts'

/** How much room there is for files. */
export const room: Probe = {
  id: 'room',
  facts: ['file.operation'],
  async run(visit) {
    const notes = new Notes('room')
    const { sftp, home } = visit
    if (sftp === null || home === null)
      return notes.result('skipped', { kind: 'because', reason: 'an-earlier-step-failed' })
    const found = await sftp.room(home)
    // A server need not tell.
    if (found?.outcome !== 'ok')
      return notes.result('skipped', { kind: 'because', reason: 'not-possible-here' })
    const { free, total } = found.value
    if (free === 0n && total > 0n) {
      notes.state('file.operation', { operation: 'other', outcome: 'no-space', path: home })
      return notes.result('failed', { kind: 'room', free, total })
    }
    return notes.result('ok', { kind: 'room', free, total })
  },
}
