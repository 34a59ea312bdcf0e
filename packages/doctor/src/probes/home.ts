import { Notes, type Probe } from '../probe.ts'

/** Status codes of SFTP version 3 (draft-ietf-secsh-filexfer-02 section 7). */
const NO_SUCH_FILE = 2

/** Where SFTP starts, and whether that folder is there. */
export const home: Probe = {
  id: 'home',
  facts: ['session.home'],
  async run(visit) {
    const notes = new Notes('home')
    const { sftp } = visit
    if (sftp === null) {
      notes.missed('session.home', 'an-earlier-step-failed')
      return notes.result('skipped', { kind: 'because', reason: 'an-earlier-step-failed' })
    }
    const place = await sftp.realpath('.')
    const found = place.outcome === 'ok' ? await sftp.stat(place.value) : place
    const path = place.outcome === 'ok' ? place.value : '~'
    if (found.outcome === 'ok') {
      const outcome = found.value.directory || found.value.mode === null ? 'present' : 'not-accessible'
      notes.state('session.home', { outcome, path })
      if (outcome !== 'present') return notes.result('failed', { kind: 'path-missing', path })
      visit.home = path
      return notes.result('ok', { kind: 'path', path })
    }
    if (found.outcome === 'closed') {
      notes.state('network.ended', { how: 'closed', during: 'sftp', by: 'server' })
      return notes.result('failed', { kind: 'connection-ended', message: '' })
    }
    notes.state('session.home', {
      outcome: found.status === NO_SUCH_FILE ? 'missing' : 'not-accessible',
      path,
    })
    return notes.result('failed', { kind: 'path-missing', path })
  },
}
