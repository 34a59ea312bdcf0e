import { Notes, type Probe } from '../probe.ts'
import { kindOfFirstBytes } from '../ssh/first-bytes.ts'
import type { Visit } from '../visit.ts'

/** Where SSH mostly listens, besides what the site says. */
const USUAL_PORTS = [22, 443, 2222]
/** A server nearby answers at once, and its version line follows; in milliseconds. */
const LISTEN_MS = 1000

/** When the port did not work: is SSH at another one? Opens each and listens; sends nothing. */
export const otherPorts: Probe = {
  id: 'other-ports',
  facts: ['network.alternative'],
  async run(visit, signal) {
    const notes = new Notes('other-ports')
    const { settings, link, addresses, site } = visit
    const nothing = {
      kind: 'because',
      reason: addresses.length === 0 ? 'an-earlier-step-failed' : 'not-needed',
    } as const
    if (settings === null || link !== null || addresses.length === 0) return notes.result('skipped', nothing)
    const address = visit.address ?? addresses.at(-1) ?? ''
    const ports = [...new Set([...(site?.frontDoors.map(({ port }) => port) ?? []), ...USUAL_PORTS])].filter(
      (port) => port !== settings.port,
    )
    const found = await Promise.all(
      ports.map(async (port) => ({ port, outcome: await speaksAt(visit, address, port, signal) })),
    )
    const open: number[] = []
    for (const { port, outcome } of found) {
      if (outcome === null) continue
      notes.state('network.alternative', { host: settings.hostName, address, port, outcome })
      if (outcome === 'ssh') open.push(port)
    }
    return notes.result('ok', { kind: 'ssh-ports', ports: open, looked: ports })
  },
}

type Outcome = 'ssh' | 'open-not-ssh' | 'timed-out' | 'refused' | 'unreachable'

/** What is at a port. Null when it could not be tried for a reason of this machine. */
export async function speaksAt(
  { host }: Visit,
  address: string,
  port: number,
  signal: AbortSignal,
): Promise<Outcome | null> {
  const connected = await host.connect({ address, port }, signal)
  if (connected.outcome !== 'open') {
    return connected.outcome === 'denied-here' || connected.outcome === 'failed' ? null : connected.outcome
  }
  const { stream } = connected
  return new Promise((resolve) => {
    const end = (outcome: Outcome) => {
      clearTimeout(timer)
      stream.destroy()
      resolve(outcome)
    }
    const timer = setTimeout(() => end('open-not-ssh'), LISTEN_MS)
    signal.addEventListener('abort', () => end('open-not-ssh'), { once: true })
    stream.on('error', () => end('open-not-ssh'))
    stream.once('end', () => end('open-not-ssh'))
    stream.once('data', (part: Uint8Array) => end(kindOfFirstBytes(part) === 'ssh' ? 'ssh' : 'open-not-ssh'))
  })
}
