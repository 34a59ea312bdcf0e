import { Notes, type Probe } from '../probe.ts'

/** How far a connection got, as the service tells it (the portal's `GET /api/v1/seen/NUMBER`, version 1). */
const stages = ['identification', 'key-exchange', 'authentication', 'session'] as const
export type Stage = (typeof stages)[number]

/**
 * What the service itself saw of the connection. Asks only where the service's own pages are known, and by the
 * one-time number that the connection carried.
 */
export const arrival: Probe = {
  id: 'arrival',
  facts: ['network.seenByService'],
  async run(visit, signal) {
    const notes = new Notes('arrival')
    const { portal, number, host } = visit
    if (portal === null) return notes.result('skipped', { kind: 'because', reason: 'nothing-to-look-at' })
    // No connection stood that could have carried it.
    if (number === null) {
      notes.missed('network.seenByService', 'an-earlier-step-failed')
      return notes.result('skipped', { kind: 'because', reason: 'an-earlier-step-failed' })
    }
    const answer = await host.fetchJson(new URL(`api/v1/seen/${number}`, portal), signal)
    const found = answer?.status === 200 ? readAnswer(answer.body) : null
    if (found) {
      notes.state('network.seenByService', { arrived: true, ...found })
      return notes.result('ok', { kind: 'arrived', ...found })
    }
    // Any page may be missing for any reason: only this service's own words for it count.
    if (answer?.status === 404 && codeOf(answer.body) === 'not-found') {
      notes.state('network.seenByService', { arrived: false })
      return notes.result('failed', { kind: 'not-arrived' })
    }
    notes.missed('network.seenByService', signal.aborted ? 'timed-out' : 'not-possible-here')
    return notes.result('unknown', { kind: 'portal-silent', portal: portal.host })
  },
}

function readAnswer(body: unknown): { readonly address: string; readonly reached: Stage } | null {
  const connection = fieldOf(body, 'connection')
  const address = fieldOf(connection, 'address')
  const reached = stages.find((stage) => stage === fieldOf(connection, 'reached'))
  return typeof address === 'string' && /^[0-9a-f.:]{2,45}$/i.test(address) && reached
    ? { address, reached }
    : null
}

const codeOf = (body: unknown) => fieldOf(fieldOf(body, 'error'), 'code')

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
