import type { FactName, Facts } from './facts.ts'

/** Where an observation comes from. */
export type Source =
  /** A line of a text that a program printed; `line` counts from 1. */
  | { readonly kind: 'text'; readonly line: number; readonly text: string }
  /** A line of a file on the person's machine; `line` counts from 1. */
  | { readonly kind: 'file'; readonly path: string; readonly line?: number; readonly text?: string }
  /** A measurement of the doctor. */
  | { readonly kind: 'probe'; readonly probe: string }
  /** Something seen on the wire by the gateway; `atMs` counts from the first byte of the connection. */
  | { readonly kind: 'packet'; readonly name: string; readonly atMs?: number }
  /** What the service's own database says. */
  | { readonly kind: 'record'; readonly name: string }
  /** The site profile. */
  | { readonly kind: 'site'; readonly site: string }

/** One fact that was observed, and where. */
export type Observation<F extends FactName = FactName> = {
  readonly [K in F]: { readonly fact: K; readonly value: Facts[K]; readonly source: Source }
}[F]

/** Why a fact could not be observed although somebody tried. */
export interface NotObserved {
  readonly fact: FactName
  readonly because:
    | 'not-possible-here'
    | 'timed-out'
    | 'not-permitted'
    | 'an-earlier-step-failed'
    | 'probe-broke'
  readonly source: Source
}

/** Everything known about one connection (or one pasted text), in the order in which it was observed. */
export interface Evidence {
  readonly version: 1
  readonly observations: readonly Observation[]
  /** Facts that were looked for in vain. A fact in neither list was not looked for. */
  readonly notObserved: readonly NotObserved[]
}

/** A value whose optional fields may also be undefined, as they come out of measurements. */
export type Loose<T> = { [K in keyof T]: object extends Pick<T, K> ? T[K] | undefined : T[K] }

/** The same record without the fields that are undefined. */
export function withoutUndefined<T extends object>(value: Loose<T>): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T
}

/**
 * States one observation. The only way to build one outside the parser, so that fact and value always match.
 * Fields that are undefined are left out.
 */
export function observe<F extends FactName>(fact: F, value: Loose<Facts[F]>, source: Source): Observation<F> {
  return { fact, value: withoutUndefined(value), source } as unknown as Observation<F>
}

/** Puts observations together as evidence of the current version. */
export function evidenceOf(
  observations: readonly Observation[],
  notObserved: readonly NotObserved[] = [],
): Evidence {
  return { version: 1, observations, notObserved }
}

/** Evidence as a cause asks it: by fact, in the order of observation. */
export class EvidenceView {
  readonly #byFact = new Map<FactName, Observation[]>()
  readonly evidence: Evidence

  constructor(evidence: Evidence) {
    this.evidence = evidence
    for (const observation of evidence.observations) {
      const known = this.#byFact.get(observation.fact)
      if (known) known.push(observation)
      else this.#byFact.set(observation.fact, [observation])
    }
  }

  /** All observations of a fact; empty when it was not observed. */
  all<F extends FactName>(fact: F, matching?: (value: Facts[F]) => boolean): readonly Observation<F>[] {
    const found = (this.#byFact.get(fact) ?? []) as unknown as Observation<F>[]
    return matching ? found.filter((observation) => matching(observation.value)) : found
  }

  /** The first observation of a fact that matches; null when there is none. */
  first<F extends FactName>(fact: F, matching?: (value: Facts[F]) => boolean): Observation<F> | null {
    return this.all(fact, matching)[0] ?? null
  }

  /** The last observation of a fact that matches; null when there is none. For facts of which the latest counts. */
  last<F extends FactName>(fact: F, matching?: (value: Facts[F]) => boolean): Observation<F> | null {
    return this.all(fact, matching).at(-1) ?? null
  }

  /** Whether anything was observed about a fact. */
  has(fact: FactName): boolean {
    return this.#byFact.has(fact)
  }
}
