import { Notes, type Probe, type ProbeResult } from '../probe.ts'
import type { Visit } from '../visit.ts'
import { openWay } from './way.ts'

/** Opens the connection, address by address, as OpenSSH does. The open one is kept for the next probes. */
export const connect: Probe = {
  id: 'connect',
  facts: ['network.connect'],
  async run(visit, signal): Promise<ProbeResult> {
    const notes = new Notes('connect')
    const { host, settings, addresses } = visit
    if (settings === null)
      return notes.result('skipped', { kind: 'because', reason: 'an-earlier-step-failed' })
    if (settings.proxyCommand !== null || settings.proxyJump !== null) {
      const way = openWay(visit)
      visit.stream = way.stream
      visit.piped = way
      return notes.result('ok', { kind: 'through-proxy' })
    }
    if (addresses.length === 0) {
      notes.missed('network.connect', 'an-earlier-step-failed')
      return notes.result('skipped', { kind: 'because', reason: 'an-earlier-step-failed' })
    }
    const { hostName, port } = settings
    const deadline = host.now() + visit.connectMs
    let last: ProbeResult['detail'] = null
    for (const [index, address] of addresses.entries()) {
      // What is left of the time is shared by the addresses that are left.
      const share = Math.max(500, (deadline - host.now()) / (addresses.length - index))
      const connected = await host.connect(
        { address, port },
        AbortSignal.any([signal, AbortSignal.timeout(Math.round(share))]),
      )
      const { outcome, ms } = connected
      if (connected.outcome === 'open') {
        notes.state('network.connect', { outcome: 'open', host: hostName, address, port, ms })
        visit.stream = connected.stream
        visit.address = address
        return notes.result('ok', { kind: 'connected', address, port, ms })
      }
      notes.state('network.connect', {
        outcome: connected.outcome,
        host: hostName,
        address,
        port,
        ms,
        scope: connected.scope,
      })
      last = { kind: 'not-connected', outcome: outcome as Exclude<typeof outcome, 'open'>, port, ms }
    }
    const proxy = visit.systemProxy
    // Only now: where the direct way is open, nothing uses it.
    if (proxy) notes.state('settings.proxy', { kind: proxy.kind, value: proxy.value ?? undefined })
    return notes.result('failed', last)
  },
}

/** Whether the way to the server has been shown to be open. */
export function isReached({ link, stream }: Visit): boolean {
  return link !== null || stream !== null
}
