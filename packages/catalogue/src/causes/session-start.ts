import type { EvidenceView, Observation } from '../evidence/evidence.ts'
import type { Facts } from '../evidence/facts.ts'
import { onlyRead } from './refusal.ts'

/**
 * What says that the connection ended between login and the first answer of SFTP, the end first; null when it did
 * not, or when something was said that tells why. A missing home, a wrong owner and an account without a shell all
 * look like this from outside.
 */
export function endRightAfterLogin(evidence: EvidenceView): readonly Observation[] | null {
  const login = evidence.last('auth.result')
  if (login && login.value.outcome !== 'accepted') return null
  if (evidence.first('auth.result', ({ outcome }) => outcome === 'too-many-failures')) return null
  if (!login && evidence.first('network.ended', ({ during, before }) => during === 'handshake' || !!before))
    return null
  const start = evidence.last('sftp.start')
  const closed = start?.value.outcome === 'closed' ? start : null
  // Started and then ended is another story.
  if (!closed && (start || evidence.has('file.operation') || evidence.has('file.upload'))) return null
  if (evidence.first('session.request', ({ outcome }) => outcome !== 'accepted')) return null
  if (evidence.has('sftp.garbage')) return null
  if (!login && !closed && !seemsLoggedIn(evidence) && !showsNothingElse(evidence)) return null
  const ended = evidence.last(
    'network.ended',
    ({ how }) => how === 'reset' || how === 'closed' || how === 'broken-pipe',
  )
  const end = closed ?? ended
  return end && [end, ...(login ? [login] : [])]
}

/**
 * Whether a text tells of an end (see endRightAfterLogin) and nothing else, not even of a login, or of one that a client
 * noticed when it wanted to send: it has nearer reasons.
 */
export function isBareEnd(end: readonly Observation[], evidence: EvidenceView): boolean {
  const late = end[0]?.fact === 'network.ended' && end[0].value.how === 'broken-pipe'
  return end[0]?.fact !== 'sftp.start' && end.every(onlyRead) && (late || !evidence.has('auth.result'))
}

/** PuTTY says which user it logs in as, and nothing about success: no refusal followed, so it may have worked. */
function seemsLoggedIn(evidence: EvidenceView): boolean {
  return (
    evidence.first('handshake.completed', ({ done }) => done) !== null &&
    evidence.first('settings.target', ({ user }) => user !== undefined) !== null &&
    !evidence.has('auth.methods') &&
    !evidence.has('auth.key') &&
    !evidence.has('auth.attempt')
  )
}

/** "Could not connect", to whatever it was; where the host is named, it is the attempt itself that failed. */
const isSummary = ({ outcome, host }: Facts['network.connect']) => outcome === 'failed' && host === undefined

/** A bare "connection reset" or "closed", without a word about the phase: any of them, the start of SFTP included. */
export function showsNothingElse(evidence: EvidenceView): boolean {
  const how = evidence.last('network.ended')?.value.how
  return (
    (how === 'reset' || (how === 'closed' && evidence.last('network.ended')?.source.kind === 'text')) &&
    evidence.all('network.ended').every(({ value }) => value.during === undefined) &&
    evidence.evidence.observations.every(
      ({ fact, value }) =>
        fact === 'network.ended' ||
        fact.startsWith('settings.') ||
        // Programs sum up every failure so, whatever its phase.
        (fact === 'network.connect' && isSummary(value as Facts['network.connect'])),
    )
  )
}
