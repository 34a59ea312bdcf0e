/** No agreement on an algorithm, as the causes for the four kinds see it. */
import type { EvidenceView, Observation } from '../evidence/evidence.ts'
import type { Facts } from '../evidence/facts.ts'
import { showsNothingElse } from './session-start.ts'

export interface Disagreement {
  readonly from: readonly Observation[]
  /** False when the program does not say which kind of algorithm it was about. */
  readonly sure: boolean
  /** True when no disagreement is told of, only that the connection ended. */
  readonly silent?: true
  readonly what: Facts['handshake.negotiation']['what']
  /** What the other side offered; empty when it is not shown. */
  readonly theirs: readonly string[]
  /** Who observed it: then the other side is the server, or the client. */
  readonly side: 'client' | 'server'
}

/** Marks of the negotiation that are no methods (RFC 8308, OpenSSH's PROTOCOL file). */
const markers = /^(?:kex-strict-[cs]-v00@openssh\.com|ext-info-[cs])$/

/** The disagreement on one of these kinds of algorithms; null when there was none, or it was on another kind. */
export function disagreementOn(
  evidence: EvidenceView,
  kinds: readonly Facts['handshake.negotiation']['what'][],
): Disagreement | null {
  // There was agreement, on a host key that the client then found too short.
  if (evidence.first('hostKey.refused', ({ tooShort }) => tooShort === true)) return null
  const all = evidence.all('handshake.negotiation', ({ outcome }) => outcome === 'nothing-in-common')
  const sure = all.filter(({ value }) => kinds.includes(value.what))
  const first = sure[0] ?? all[0]
  if (!first) return closedInSilence(evidence)
  if (sure.length === 0 && all.some(({ value }) => value.what !== 'unknown')) return null
  const from = sure.length > 0 ? sure : all
  const side = sawFromServer(evidence, first) ? 'server' : 'client'
  const theirs =
    from
      .map(({ value, source }) =>
        // In a log of sshd "their offer" is the client's, although it stands where a client names the server's.
        source.kind !== 'text' && side === 'server' ? value.client : (value.server ?? undefined),
      )
      .find((names) => names !== undefined) ?? []
  return {
    from,
    sure: sure.length > 0,
    what: first.value.what,
    theirs: theirs.filter((name) => !markers.test(name)),
    side,
  }
}

/**
 * Servers close the connection when there is no agreement, and some programs pass on nothing but that it was closed:
 * then this is one candidate of many.
 */
function closedInSilence(evidence: EvidenceView): Disagreement | null {
  const ended = evidence.last('network.ended')
  const how = ended?.value.how
  if (!ended || (how !== 'closed' && how !== 'reset')) return null
  if (ended.source.kind !== 'text' || !showsNothingElse(evidence)) return null
  return { from: [ended], sure: false, silent: true, what: 'unknown', theirs: [], side: 'client' }
}

function sawFromServer(evidence: EvidenceView, observation: Observation): boolean {
  if (observation.source.kind === 'packet') return true
  if (observation.source.kind !== 'text') return false
  return (
    observation.source.text.includes('[preauth]') ||
    evidence.first('settings.client', ({ id }) => id === 'sshd') !== null
  )
}
