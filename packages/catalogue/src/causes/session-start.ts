import type { EvidenceView, Observation } from '../evidence/evidence.ts'

/**
 * What says that the connection ended between login and the first answer of SFTP, the end first; null when it did
 * not, or when something was said that tells why. A missing home, a wrong owner and an account without a shell all
 * look like this from outside.
 */
export function endRightAfterLogin(evidence: EvidenceView): readonly Observation[] | null {
  const login = evidence.last('auth.result')
  if (login?.value.outcome !== 'accepted') return null
  const start = evidence.last('sftp.start')
  const closed = start?.value.outcome === 'closed' ? start : null
  // Started and then ended is another story.
  if (!closed && (start || evidence.has('file.operation') || evidence.has('file.upload'))) return null
  if (evidence.first('session.request', ({ outcome }) => outcome !== 'accepted')) return null
  if (evidence.has('sftp.garbage')) return null
  const ended = evidence.last(
    'network.ended',
    ({ how }) => how === 'reset' || how === 'closed' || how === 'broken-pipe',
  )
  const end = closed ?? ended
  return end && [end, login]
}
