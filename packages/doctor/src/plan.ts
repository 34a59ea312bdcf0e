/** What to look at, in what order, and for how long at most. Pure. */
import type { Platform } from '@tsunagu/catalogue'
import type { ProbeId } from './probe.ts'
import type { Request } from './request.ts'

export interface PlannedProbe {
  readonly id: ProbeId
  /** It is ended after this, in milliseconds. */
  readonly deadlineMs: number
  /** Probes that share one budget: together they end when it is used up. Null: its deadline alone counts. */
  readonly budget: 'reach' | null
  /** A person may be asked meanwhile; the deadline does not run while they think. */
  readonly asks: boolean
  /** Not begun unless these are `ok`. */
  readonly needs: readonly ProbeId[]
}

export interface Plan {
  readonly probes: readonly PlannedProbe[]
  /** Until the server has answered or not, in milliseconds: what a blocked port costs. */
  readonly reachMs: number
}

/** Reading files and asking a program of this machine. */
const LOCAL_MS = 5_000
/** On Windows, starting a program takes longer, the more so with a virus scanner. */
const LOCAL_MS_WINDOWS = 10_000
/** The part of the budget that is kept for looking at other ports once the port itself stayed silent. */
const OTHER_PORTS_SHARE = 0.25
/** Kept for putting the report together. */
const REPORT_MS = 300

export function plan(request: Request, platform: Platform): Plan {
  const local = platform === 'windows' ? LOCAL_MS_WINDOWS : LOCAL_MS
  const { timeoutMs } = request
  const reachMs = Math.max(700, timeoutMs - REPORT_MS)
  const otherPortsMs = Math.round(reachMs * OTHER_PORTS_SHARE)
  const probe = (
    id: ProbeId,
    deadlineMs: number,
    rest: Partial<Omit<PlannedProbe, 'id' | 'deadlineMs'>> = {},
  ): PlannedProbe => ({ id, deadlineMs, budget: null, asks: false, needs: [], ...rest })
  const reach = { budget: 'reach' } as const
  return {
    reachMs,
    probes: [
      probe('settings', local, reach),
      probe('site', local, reach),
      probe('key-files', local, reach),
      probe('agent', 2_000, reach),
      probe('proxy', local, reach),
      probe('lookup', reachMs - otherPortsMs, reach),
      probe('connect', reachMs - otherPortsMs, reach),
      probe('first-bytes', reachMs - otherPortsMs, { ...reach, needs: ['connect'] }),
      probe('other-ports', otherPortsMs, { ...reach, needs: ['lookup'] }),
      // OpenSSH does not start with settings that it cannot read.
      probe('key-exchange', timeoutMs, { needs: ['settings', 'first-bytes'] }),
      probe('host-key', timeoutMs, { asks: true, needs: ['key-exchange'] }),
      probe('large-packets', timeoutMs),
      probe('offered-keys', 2 * timeoutMs),
      probe('login', timeoutMs, { asks: true, needs: ['offered-keys'] }),
      probe('sftp', timeoutMs, { needs: ['login'] }),
      probe('home', timeoutMs, { needs: ['sftp'] }),
      ...(request.destination === null ? [] : [probe('destination', timeoutMs, { needs: ['home'] })]),
      probe('room', timeoutMs, { needs: ['home'] }),
      // However far it got: what the service saw of it.
      probe('arrival', Math.min(timeoutMs, local)),
      // Says nothing about this connection, and so it needs none of it.
      probe('other-clients', local),
      ...(request.write ? [probe('write', 3 * timeoutMs, { needs: ['home'] })] : []),
      // Slow ones last. After the silence come one question and, when it is not answered, one connection.
      ...(request.idleSeconds === null
        ? []
        : [probe('idle', request.idleSeconds * 1000 + 2 * timeoutMs, { needs: ['home'] })]),
    ],
  }
}
