import { before } from '../deadline.ts'
import { Notes, type Probe } from '../probe.ts'
import type { Visit } from '../visit.ts'
import { reconnect } from './way.ts'

/** Fills two packets of any Ethernet; sent as SSH_MSG_IGNORE in front of the first question after the key exchange. */
export const LARGE_BYTES = 4000
/** The part of the deadline after which a second connection asks the same without large packets. */
const PATIENCE_SHARE = 0.4

/**
 * Whether packets that fill the way arrive. The first question after the key exchange stands behind such a packet:
 * when no answer comes, a second connection asks the same without one. Answered there and not here, large packets
 * vanish; and a server that is slow with its answer is slow in both.
 */
export const largePackets: Probe = {
  id: 'large-packets',
  facts: ['network.largePackets'],
  async run(visit, signal) {
    const notes = new Notes('large-packets')
    const { link, hostKeyTrusted, request } = visit
    if (link === null || !hostKeyTrusted) {
      notes.missed('network.largePackets', 'an-earlier-step-failed')
      return notes.result('skipped', { kind: 'because', reason: 'an-earlier-step-failed' })
    }
    const patience = AbortSignal.timeout(Math.round(request.timeoutMs * PATIENCE_SHARE))
    const large = link.methods()
    const early = await before(large, AbortSignal.any([signal, patience]))
    if (early !== null) {
      // Whether it was refused or lost is told by the next probe.
      return early.outcome === 'ended'
        ? notes.result('skipped', { kind: 'because', reason: 'an-earlier-step-failed' })
        : notes.result('ok', { kind: 'large-packets', bytes: LARGE_BYTES, arrive: true })
    }
    const first = await before(
      Promise.race([large.then(() => 'large' as const), smallAnswer(visit, signal)]),
      signal,
    )
    if (first === 'large')
      return notes.result('ok', { kind: 'large-packets', bytes: LARGE_BYTES, arrive: true })
    link.close()
    visit.link = null
    if (first === 'small') {
      notes.state('network.largePackets', { vanish: true })
      return notes.result('failed', { kind: 'large-packets', bytes: LARGE_BYTES, arrive: false })
    }
    notes.state('network.stalled', { during: 'authentication' })
    return notes.result('failed', { kind: 'silent' })
  },
}

/** Never resolves when there is no answer there, either: then the deadline decides. */
async function smallAnswer(visit: Visit, signal: AbortSignal): Promise<'small'> {
  const second = await reconnect(visit, signal)
  const answer = second === null ? null : await before(second.methods(), signal)
  second?.close()
  if (answer === null || answer.outcome === 'ended') return new Promise(() => {})
  return 'small'
}
