/** What a probe is, and what it leaves behind. */
import type { FactName, Facts, Loose, NotObserved, Observation, Source } from '@tsunagu/catalogue'
import { observe } from '@tsunagu/catalogue'
import type { Detail } from './detail.ts'
import type { Visit } from './visit.ts'

/** The probes in the order in which a connection happens. Ids are public: they stand in JSON. */
export const probeIds = [
  'settings',
  'site',
  'key-files',
  'agent',
  'lookup',
  'proxy',
  'connect',
  'other-ports',
  'first-bytes',
  'key-exchange',
  'host-key',
  'large-packets',
  'offered-keys',
  'login',
  'sftp',
  'home',
  'destination',
  'room',
  'arrival',
  'other-clients',
  'write',
  'idle',
] as const
export type ProbeId = (typeof probeIds)[number]

/**
 * `ok`: looked, and nothing stands in the way. `failed`: looked, and something does. `skipped`: there was nothing
 * to look at, or an earlier step failed. `unknown`: it could not be observed, or the probe itself broke.
 */
export type ProbeStatus = 'ok' | 'failed' | 'skipped' | 'unknown'

export interface ProbeResult {
  readonly status: ProbeStatus
  readonly observations: readonly Observation[]
  readonly notObserved: readonly NotObserved[]
  /** What there is to say in a line; the words are elsewhere. Null when the status says all. */
  readonly detail: Detail | null
}

export interface Probe {
  readonly id: ProbeId
  /** Facts that it would state; they are "not observed" when it does not come to that. */
  readonly facts: readonly FactName[]
  /** May reject: the runner takes that for "broke". Must stop soon after the signal. */
  run(visit: Visit, signal: AbortSignal): Promise<ProbeResult>
}

/** Collects what one probe finds. */
export class Notes {
  readonly #source: Source
  readonly observations: Observation[] = []
  readonly notObserved: NotObserved[] = []

  constructor(probe: ProbeId) {
    this.#source = { kind: 'probe', probe }
  }

  /** @param source where it stands, when that says more than which probe it was */
  state<F extends FactName>(fact: F, value: Loose<Facts[F]>, source: Source = this.#source): this {
    this.observations.push(observe(fact, value, source) as Observation)
    return this
  }

  missed(fact: FactName, because: NotObserved['because']): this {
    this.notObserved.push({ fact, because, source: this.#source })
    return this
  }

  result(status: ProbeStatus, detail: Detail | null = null): ProbeResult {
    return { status, detail, observations: this.observations, notObserved: this.notObserved }
  }
}
