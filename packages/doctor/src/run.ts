/** Runs the probes of a plan, one after another. It never rejects, and it ends: each probe has a deadline. */
import type { NotObserved, Observation } from '@tsunagu/catalogue'
import type { Plan, PlannedProbe } from './plan.ts'
import type { Probe, ProbeId, ProbeResult, ProbeStatus } from './probe.ts'
import { agent } from './probes/agent.ts'
import { arrival } from './probes/arrival.ts'
import { connect } from './probes/connect.ts'
import { destination } from './probes/destination.ts'
import { firstBytes } from './probes/first-bytes.ts'
import { home } from './probes/home.ts'
import { hostKey } from './probes/host-key.ts'
import { idle } from './probes/idle.ts'
import { keyExchange } from './probes/key-exchange.ts'
import { keyFiles } from './probes/key-files.ts'
import { largePackets } from './probes/large-packets.ts'
import { login } from './probes/login.ts'
import { lookup } from './probes/lookup.ts'
import { offeredKeys } from './probes/offered-keys.ts'
import { otherClients } from './probes/other-clients.ts'
import { otherPorts } from './probes/other-ports.ts'
import { proxy } from './probes/proxy.ts'
import { room } from './probes/room.ts'
import { settings } from './probes/settings.ts'
import { sftp } from './probes/sftp.ts'
import { site } from './probes/site.ts'
import { write } from './probes/write.ts'
import type { Visit } from './visit.ts'

/** Every probe by its id; a probe that is missing here does not compile. */
export const probes: { readonly [Id in ProbeId]: Probe } = {
  settings,
  site,
  'key-files': keyFiles,
  agent,
  lookup,
  proxy,
  connect,
  'first-bytes': firstBytes,
  'other-ports': otherPorts,
  'key-exchange': keyExchange,
  'host-key': hostKey,
  'large-packets': largePackets,
  'offered-keys': offeredKeys,
  login,
  sftp,
  home,
  destination,
  room,
  arrival,
  'other-clients': otherClients,
  write,
  idle,
}

/** One probe as it went. */
export interface ProbeReport extends ProbeResult {
  readonly id: ProbeId
  readonly ms: number
}

export interface RunEvents {
  /** @param deadlineMs after this it is ended; a person's time to think does not count */
  started?(id: ProbeId, deadlineMs: number): void
  finished?(report: ProbeReport): void
}

const never = new AbortController().signal

/** After its signal a probe has this long to hand over what it has, in milliseconds. */
const GRACE_MS = 150

/** @param interrupt ends the probe under way, which may still clean up, and begins no further one */
export async function runProbes(
  plan: Plan,
  visit: Visit,
  events: RunEvents = {},
  known: { readonly [Id in ProbeId]: Probe } = probes,
  interrupt: AbortSignal = never,
): Promise<readonly ProbeReport[]> {
  const { host } = visit
  const began = host.now()
  const reports: ProbeReport[] = []
  const statuses = new Map<ProbeId, ProbeStatus>()
  for (const planned of plan.probes) {
    if (interrupt.aborted) break
    const start = host.now()
    const left = planned.budget === null ? Number.POSITIVE_INFINITY : plan.reachMs - (start - began)
    const deadlineMs = Math.max(100, Math.min(planned.deadlineMs, left))
    events.started?.(planned.id, deadlineMs)
    const missing = planned.needs.some((id) => statuses.get(id) !== 'ok' && statuses.get(id) !== undefined)
    const probe = known[planned.id]
    const result = missing ? notBegun(probe) : await runOne(probe, planned, deadlineMs, visit, interrupt)
    const report: ProbeReport = { id: planned.id, ms: Math.round(host.now() - start), ...result }
    statuses.set(planned.id, report.status)
    reports.push(report)
    events.finished?.(report)
  }
  return reports
}

function notBegun(probe: Probe): ProbeResult {
  return {
    status: 'skipped',
    observations: [],
    notObserved: missed(probe, 'an-earlier-step-failed'),
    detail: { kind: 'because', reason: 'an-earlier-step-failed' },
  }
}

async function runOne(
  probe: Probe,
  { asks }: PlannedProbe,
  deadlineMs: number,
  visit: Visit,
  interrupt: AbortSignal,
): Promise<ProbeResult> {
  const stop = new AbortController()
  const nothing: readonly Observation[] = []
  let grace: NodeJS.Timeout | undefined
  let deadline: NodeJS.Timeout | undefined
  const interrupted = () => stop.abort()
  interrupt.addEventListener('abort', interrupted, { once: true })
  const timeUp = new Promise<ProbeResult>((resolve) => {
    const begin = () => {
      deadline = setTimeout(() => {
        stop.abort()
        grace = setTimeout(() => {
          const because = 'timed-out'
          resolve({
            status: 'unknown',
            observations: nothing,
            notObserved: missed(probe, because),
            detail: { kind: 'because', reason: because },
          })
        }, GRACE_MS)
      }, deadlineMs)
    }
    begin()
    // A person who thinks, or looks for a passphrase, is not a network that hangs.
    if (asks)
      visit.asking = {
        began() {
          clearTimeout(deadline)
        },
        ended: begin,
      }
  })
  // In a function of its own, because a probe may also throw before its first wait.
  const work = (async () => probe.run(visit, stop.signal))().catch((): ProbeResult => {
    const because = stop.signal.aborted ? 'timed-out' : 'probe-broke'
    return {
      status: 'unknown',
      observations: nothing,
      notObserved: missed(probe, because),
      detail: { kind: 'because', reason: because },
    }
  })
  try {
    return await Promise.race([work, timeUp])
  } finally {
    clearTimeout(deadline)
    clearTimeout(grace)
    visit.asking = null
    interrupt.removeEventListener('abort', interrupted)
    // A probe that was given up must not go on in the background.
    stop.abort()
  }
}

function missed({ id, facts }: Probe, because: NotObserved['because']): NotObserved[] {
  return facts.map((fact) => ({ fact, because, source: { kind: 'probe', probe: id } }))
}
