import type { CauseId } from '../causes/ids.ts'
import type { Evidence, EvidenceView, Observation } from '../evidence/evidence.ts'
import type { FactName, Phase } from '../evidence/facts.ts'
import type { Target } from '../evidence/target.ts'
import type { LinePattern } from '../explain/pattern.ts'
import type { FrontDoor, SiteProfile } from '../site/profile.ts'
import type { Remedy } from './remedy.ts'
import type { Check } from './step.ts'
import type { Texts } from './text.ts'

/**
 * `certain`: the evidence says it outright. `likely`: it fits best, and something unobserved could still
 * contradict it. `possible`: it is one of several that fit equally well.
 */
export type Confidence = 'certain' | 'likely' | 'possible'

/** What a cause knows besides the evidence. */
export interface Context {
  /** The site profile in use; null when none is known. */
  readonly site: SiteProfile | null
  /** The front door that the evidence is about; null when the site is unknown or has no such door. */
  readonly frontDoor: FrontDoor | null
  /** Who meant to go where, so that commands can name it; absent when nothing is known. */
  readonly target?: Target
}

/** A cause was found. `from` are the observations that say so, the most telling one first. */
export interface Found<P> {
  readonly result: 'found'
  readonly confidence: Confidence
  readonly from: readonly Observation[]
  readonly params: P
  /** When it differs from the cause's own: a `warning` when the transfer goes on all the same. */
  readonly severity?: 'failure' | 'warning'
  /** When it differs from the cause's own: how often it is the reason where nothing more than this was observed. */
  readonly frequency?: Frequency
}

/** How often people meet something. */
export type Frequency = 'common' | 'occasional' | 'rare'

/** The evidence speaks against this cause, or does not concern it. */
export interface No {
  readonly result: 'no'
}

/** It could be, but these facts would have to be observed first. */
export interface Unknown {
  readonly result: 'unknown'
  readonly missing: readonly FactName[]
}

export type Detection<P> = Found<P> | No | Unknown

/** @param frequency how often it is the reason where nothing more than this was observed; by default the cause's own */
export function found<P>(
  confidence: Confidence,
  from: readonly Observation[],
  params: P,
  frequency?: Frequency,
): Found<P> {
  return { result: 'found', confidence, from, params, ...(frequency && { frequency }) }
}

export const no: No = { result: 'no' }

export function unknown(...missing: readonly FactName[]): Unknown {
  return { result: 'unknown', missing }
}

/** What would tell a cause from a look-alike. */
export interface Distinction<P> {
  /** The facts that decide between the two; when one of them was observed, the question is closed. */
  readonly facts: readonly FactName[]
  /** Commands that show them and change nothing: one for each kind of client and platform that has one. */
  readonly check?: (params: P, context: Context) => readonly Check[]
}

/** A parameter record: plain values, so that it can be stored as JSON with a finding. */
export type Params = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>

/** A cause as its folder defines it. The types of parameters, look-alikes and remedy ids come from `text`. */
export interface Definition<Id extends CauseId, P extends Params, L extends CauseId, R extends string> {
  readonly id: Id
  /** The phase in which it strikes. Earlier phases are nearer to the root. */
  readonly phase: Phase
  /** A `warning` does not stop a transfer; it never comes before a failure. */
  readonly severity: 'failure' | 'warning'
  /** How often people meet it; ranks candidates that fit equally well. */
  readonly frequency: Frequency
  /** When one of these is found (at least as sure as this one), this one is its symptom and is not told. */
  readonly explainedAwayBy: readonly CauseId[]
  /** Causes that show themselves in the same way. */
  readonly toldApartBy: { readonly [K in NoInfer<L>]: Distinction<NoInfer<P>> }
  /** Pure. Looks at evidence only; must say `no` for evidence that does not concern it. */
  readonly detect: (evidence: EvidenceView, context: Context) => Detection<NoInfer<P>>
  /** The remedies, best first. Pure. Empty places (null, false) are left out. */
  readonly remedies: (
    params: NoInfer<P>,
    context: Context,
  ) => readonly ((Remedy & { readonly id: NoInfer<R> }) | null | false | '' | undefined)[]
  /** Words of clients that only this cause needs to read; words that several causes share are in explain/lines. */
  readonly lines?: readonly LinePattern[]
  /**
   * What programs print, for the index "what does your program say?". `explain` must name this cause for each.
   * Empty for causes that no program puts into words.
   */
  readonly says: readonly string[]
  /** Parameters for documentation and tests, as they occur in practice. Together they show every remedy. */
  readonly examples: readonly [NoInfer<P>, ...NoInfer<P>[]]
  readonly text: Texts<P, L, R>
}

/** A cause whose own types are closed; what `diagnose` and the lists work with. */
export interface Cause {
  readonly id: CauseId
  readonly phase: Phase
  readonly severity: 'failure' | 'warning'
  readonly frequency: Frequency
  readonly explainedAwayBy: readonly CauseId[]
  readonly toldApartBy: Partial<Record<CauseId, Distinction<Params>>>
  detect(evidence: EvidenceView, context: Context): Detection<Params>
  remedies(params: Params, context: Context): readonly Remedy[]
  readonly lines: readonly LinePattern[]
  readonly says: readonly string[]
  readonly examples: readonly Params[]
  readonly text: Texts<Params, never, string> & Texts<Params, CauseId, string>
}

/**
 * Defines a cause. `P` (parameters), `L` (look-alikes) and `R` (remedy ids) are tied together by the types:
 * a look-alike or a remedy without words in both languages does not compile.
 */
export function defineCause<Id extends CauseId, P extends Params, L extends CauseId, R extends string>(
  definition: Definition<Id, P, L, R>,
): Cause & { readonly id: Id } {
  const closed = {
    lines: [],
    ...definition,
    remedies: (params: P, context: Context) =>
      definition.remedies(params, context).filter((remedy) => !!remedy),
  }
  // The one place where the types are closed over: a finding's params always come from the same cause's detect.
  return closed as unknown as Cause & { readonly id: Id }
}

/** One cause that the evidence shows. Plain data: it can be stored and rendered later. */
export interface Finding {
  readonly cause: CauseId
  readonly confidence: Confidence
  readonly severity: 'failure' | 'warning'
  /** Only when it differs from the cause's own. */
  readonly frequency?: Frequency
  readonly params: Params
  readonly evidence: readonly Observation[]
  readonly remedies: readonly Remedy[]
  /**
   * True when the program's words may mean several things, and this comes of supposing one of them: then not even
   * what the evidence states was observed, only the words. Always `possible`.
   */
  readonly supposed?: true
  /** True when nobody has described the program's words, and other texts in such words had this cause. Always `supposed`. */
  readonly learned?: true
  /** Causes that would look the same, with the facts that were not observed and would decide. */
  readonly alternatives: readonly Alternative[]
}

export interface Alternative {
  readonly cause: CauseId
  readonly missing: readonly FactName[]
  /** What would show them; `checkFor` chooses. */
  readonly checks: readonly Check[]
}

/** The answer to "why does it fail?". */
export interface Diagnosis {
  readonly evidence: Evidence
  /** Failures before warnings; the first is the one to remove first. */
  readonly findings: readonly Finding[]
  /** Found, but a symptom of another finding. */
  readonly explainedAway: readonly { readonly finding: Finding; readonly by: CauseId }[]
  /** Could be, but was not observed well enough to say. */
  readonly undecided: readonly { readonly cause: CauseId; readonly missing: readonly FactName[] }[]
}
