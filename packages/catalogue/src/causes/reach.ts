/** Attempts to connect that failed, and connections that broke, as all causes behind them see them. */
import type { Context } from '../cause/define.ts'
import type { EvidenceView, Observation } from '../evidence/evidence.ts'
import type { Facts, Phase } from '../evidence/facts.ts'
import { showsNothingElse } from './session-start.ts'

/** An attempt to connect that failed, and nothing after it that shows a connection. */
export interface FailedAttempt {
  readonly observation: Observation<'network.connect'>
  readonly outcome: Exclude<Facts['network.connect']['outcome'], 'open'>
  readonly host?: string
  readonly port?: number
  readonly address?: string
}

/** What only a connection that stands can show. */
const signsOfLife = [
  'handshake.serverSoftware',
  'handshake.negotiation',
  'handshake.firstBytes',
  'handshake.turnedAway',
  'hostKey.presented',
  'hostKey.check',
  'auth.result',
  'auth.methods',
  'session.request',
  'sftp.start',
  'file.operation',
] as const

/** The last attempt to connect, when it failed; null when a connection stood, or nobody tried. */
export function failedAttempt(evidence: EvidenceView): FailedAttempt | null {
  if (signsOfLife.some((fact) => evidence.has(fact))) return null
  const all = evidence.all('network.connect')
  const last = all.at(-1)
  if (!last || last.value.outcome === 'open') return null
  // "Could not connect" at the end may be the summary of what was said before, also of a connection that broke.
  const summary = last.value.outcome === 'failed' && last.value.host === undefined
  if (summary && (evidence.has('network.ended') || evidence.has('handshake.stalled'))) return null
  if (
    last.value.outcome === 'failed' &&
    evidence.last('network.lookup', ({ outcome }) => outcome !== 'resolved')
  )
    return null
  const telling =
    last.value.outcome === 'failed' ? (all.findLast(({ value }) => value.outcome !== 'failed') ?? last) : last
  const { outcome } = telling.value
  if (outcome === 'open') return null
  const target = evidence.last('settings.target')?.value
  const named = all.findLast(({ value }) => value.host !== undefined)?.value
  const host = telling.value.host ?? named?.host ?? target?.host
  const port = telling.value.port ?? named?.port ?? target?.port
  const address = telling.value.address ?? target?.address ?? (host && isAddress(host) ? host : undefined)
  return {
    observation: telling,
    outcome,
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port }),
    ...(address !== undefined && { address }),
  }
}

/**
 * The time limit of a program that has only one, for connecting and for all that follows, and nothing that shows
 * that a connection ever stood; null otherwise.
 */
export function waitedInVain(evidence: EvidenceView): Observation<'handshake.stalled'> | null {
  if (signsOfLife.some((fact) => evidence.has(fact))) return null
  if (evidence.first('network.connect', ({ outcome }) => outcome === 'open')) return null
  return evidence.last('handshake.stalled', ({ waitingFor }) => waitingFor === 'anything')
}

/** Another port on which the site serves this host; null when none is known. */
export function otherKnownPort(
  { site }: Context,
  host: string | undefined,
  port: number | undefined,
): number | null {
  const doors = (site?.frontDoors ?? []).filter(({ hosts }) => host !== undefined && hosts.includes(host))
  return doors.find((door) => door.port !== port)?.port ?? null
}

/** Whether a text is an IPv4 or IPv6 address. */
export function isAddress(text: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) || /^(?=(?:[^:]*:){2})[0-9a-f:.%]+$/i.test(text)
}

/**
 * How far a connection had come when it broke. `start`: no version line was seen. `unknown`: the words fit any
 * moment.
 */
export type Stage = 'start' | 'handshake' | 'authentication' | 'session' | 'unknown'

export interface BrokenConnection {
  readonly from: readonly Observation[]
  readonly how: Facts['network.ended']['how'] | 'stalled'
  readonly stage: Stage
  /** True when it broke before anybody was logged in, at whatever stage. */
  readonly beforeSession: boolean
  readonly host?: string
  readonly port?: number
}

const stageOf: Partial<Record<Phase, Stage>> = {
  handshake: 'handshake',
  'host-key': 'handshake',
  authentication: 'authentication',
  sftp: 'session',
  files: 'session',
}

/**
 * A connection that stood and then broke or fell silent; null when none did, or when what was observed besides
 * says why (a refused login, no common algorithm, a host key that was not accepted).
 */
export function brokenConnection(evidence: EvidenceView): BrokenConnection | null {
  // A server's log tells of many clients; there the end of a connection is what happens every day.
  if (evidence.first('settings.client', ({ id }) => id === 'sshd')) return null
  // "Connection closed" alone is how sessions end; it counts when a program has nothing else to say.
  const alone = showsNothingElse(evidence)
  const ends = evidence.all(
    'network.ended',
    ({ by, during, how }) =>
      by !== 'client' &&
      how !== 'idle' &&
      (alone || by !== undefined || during !== undefined || how !== 'closed'),
  )
  // Programs report one end in several lines; the one that tells the moment tells most.
  const ended =
    ends.findLast(({ value }) => value.during !== undefined) ??
    ends.findLast(({ value }) => value.before !== undefined) ??
    ends.at(-1) ??
    null
  const stalled =
    evidence.last('handshake.stalled', ({ waitingFor }) => waitingFor === 'version-line') ??
    evidence.last('handshake.stalled') ??
    evidence.last('network.stalled')
  const telling = ended ?? stalled
  if (!telling || failedAttempt(evidence) || explained(evidence)) return null
  const target = evidence.last('settings.target')?.value
  const connect = evidence.last('network.connect')?.value
  const host = target?.host ?? connect?.host
  const port = target?.port ?? connect?.port
  return {
    from: ended && stalled ? [ended, stalled] : [telling],
    how: telling.fact === 'network.ended' ? telling.value.how : 'stalled',
    stage: stage(evidence, telling),
    beforeSession: telling.fact === 'network.ended' && telling.value.before !== undefined,
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port }),
  }
}

function stage(evidence: EvidenceView, telling: Observation): Stage {
  const accepted = evidence.last('auth.result')?.value.outcome === 'accepted'
  const early = telling.fact === 'network.ended' && telling.value.during === 'handshake'
  // A program that runs an ssh of its own may say that SFTP did not start although its ssh never got so far.
  if (accepted || (!early && (evidence.has('sftp.start') || evidence.has('session.request'))))
    return 'session'
  const during =
    telling.fact === 'network.ended' || telling.fact === 'network.stalled'
      ? telling.value.during && stageOf[telling.value.during]
      : undefined
  if (during && during !== 'handshake') return during
  if (evidence.has('auth.methods') || evidence.has('auth.key')) return 'authentication'
  const spoke =
    evidence.has('handshake.serverSoftware') ||
    evidence.has('handshake.negotiation') ||
    evidence.has('hostKey.presented') ||
    evidence.has('handshake.waiting')
  if (spoke) return 'handshake'
  if (telling.fact === 'handshake.stalled')
    return telling.value.waitingFor === 'version-line' ? 'start' : 'unknown'
  return during ? 'start' : 'unknown'
}

/** Whether something observed says why the connection ended. */
function explained(evidence: EvidenceView): boolean {
  const login = evidence.last('auth.result')
  return (
    (login !== null && login.value.outcome !== 'accepted') ||
    evidence.first(
      'handshake.negotiation',
      ({ outcome, what }) => outcome === 'nothing-in-common' && what !== 'unknown',
    ) !== null ||
    evidence.first(
      'hostKey.check',
      ({ outcome, refused }) => refused === true || outcome === 'changed' || outcome === 'revoked',
    ) !== null ||
    evidence.has('hostKey.refused') ||
    evidence.first('settings.configLine') !== null ||
    evidence.first('session.request', ({ outcome }) => outcome !== 'accepted') !== null ||
    evidence.last('sftp.start')?.value.outcome === 'refused' ||
    evidence.has('sftp.garbage') ||
    evidence.has('handshake.turnedAway') ||
    evidence.first('session.home', ({ outcome }) => outcome !== 'present') !== null
  )
}
