/** Runs the probes of a plan, one after another. It never rejects, and it ends: each probe has a deadline. */
import type { NotObserved, Observation } from '@tsunagu/catalogue'
import type { Plan, PlannedProbe } from './plan.ts'
import type { Probe, ProbeId, ProbeResult, ProbeStatus } from './probe.ts'
import { agent } from './probes/agent.ts'
import { connect } from './probes/connect.ts'
import { destination } from './probes/destination.ts'
import { firstBytes } from './probes/first-bytes.ts'
import { home } from './probes/home.ts'
import { hostKey } from './probes/host-key.ts'
import { keyExchange } from './probes/key-exchange.ts'
import { keyFiles } from './probes/key-files.ts'
import { login } from './probes/login.ts'
import { lookup } from './probes/lookup.ts'
import { offeredKeys } from './probes/offered-keys.ts'
import { otherPorts } from './probes/other-ports.ts'
import { proxy } from './probes/proxy.ts'
import { room } from './probes/room.ts'
import { settings } from './probes/settings.ts'
import { sftp } from './probes/sftp.ts'
import { site } from './probes/site.ts'
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
  'offered-keys': offeredKeys,
  login,
  sftp,
  home,
  destination,
  room,
}

/** One probe as it went. */
export interface ProbeReport extends ProbeResult {
  readonly id: ProbeId
  readonly ms: number
}

export interface RunEvents {
  started?(id: ProbeId): void
  finished?(report: ProbeReport): void
}

/** After its signal a probe has this long to hand over what it has, in milliseconds. */
const GRACE_MS = 150

export async function runProbes(
  plan: Plan,
  visit: Visit,
  events: RunEvents = {},
  known: { readonly [Id in ProbeId]: Probe } = probes,
): Promise<readonly ProbeReport[]> {
  const { host } = visit
  const began = host.now()
  const reports: ProbeReport[] = []
  const statuses = new Map<ProbeId, ProbeStatus>()
  for (const planned of plan.probes) {
    events.started?.(planned.id)
    const start = host.now()
    const left = planned.budget === null ? Number.POSITIVE_INFINITY : plan.reachMs - (start - began)
    const missing = planned.needs.some((id) => statuses.get(id) !== 'ok' && statuses.get(id) !== undefined)
    const probe = known[planned.id]
    const result = missing
      ? notBegun(probe)
      : await runOne(probe, planned, Math.max(100, Math.min(planned.deadlineMs, left)), visit)
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
): Promise<ProbeResult> {
  const stop = new AbortController()
  const nothing: readonly Observation[] = []
  let grace: NodeJS.Timeout | undefined
  let deadline: NodeJS.Timeout | undefined
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
    // A probe that was given up must not go on in the background.
    stop.abort()
  }
}

function missed({ id, facts }: Probe, because: NotObserved['because']): NotObserved[] {
  return facts.map((fact) => ({ fact, because, source: { kind: 'probe', probe: id } }))
}
