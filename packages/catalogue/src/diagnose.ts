import type { Alternative, Cause, Context, Diagnosis, Finding, Found, Params } from './cause/define.ts'
import type { CauseId } from './causes/ids.ts'
import { causes as allCauses, causeOf } from './causes/list.ts'
import { type Evidence, EvidenceView } from './evidence/evidence.ts'
import { phases } from './evidence/facts.ts'
import { targetIn } from './evidence/target.ts'
import { type FrontDoor, frontDoorFor, type SiteProfile } from './site/profile.ts'

export interface DiagnoseOptions {
  /** Profiles that may apply; the one with the host in the evidence is used. */
  readonly sites?: readonly SiteProfile[]
  /** The profile to use, whatever the host. */
  readonly site?: SiteProfile
  /** For tests; all causes otherwise. */
  readonly causes?: readonly Cause[]
}

const confidences = ['certain', 'likely', 'possible'] as const
const severities = ['failure', 'warning'] as const
const frequencies = ['common', 'occasional', 'rare'] as const

/**
 * Says why it fails. Pure: the same evidence gives the same answer.
 *
 * Every cause looks at the evidence. A finding that another one explains is set aside; candidates that the
 * evidence cannot tell apart lose their certainty; then failures come before warnings, sure findings before
 * unsure ones, earlier phases before later ones, frequent causes before rare ones.
 */
export function diagnose(evidence: Evidence, options: DiagnoseOptions = {}): Diagnosis {
  const view = new EvidenceView(evidence)
  const context = contextOf(view, options)
  const detected: { readonly cause: Cause; readonly detection: Found<Params> }[] = []
  const undecided: { readonly cause: CauseId; readonly missing: Alternative['missing'] }[] = []
  for (const cause of options.causes ?? allCauses) {
    const detection = cause.detect(view, context)
    if (detection.result === 'found') detected.push({ cause, detection })
    if (detection.result === 'unknown') undecided.push({ cause: cause.id, missing: detection.missing })
  }

  const sureness = new Map(detected.map(({ cause, detection }) => [cause.id, rank(detection)]))
  const findings: { readonly cause: Cause; readonly finding: Finding }[] = []
  const explainedAway: { readonly finding: Finding; readonly by: CauseId }[] = []
  for (const { cause, detection } of detected) {
    const finding = findingOf(cause, detection, view, context, sureness)
    const by = explainedBy(cause, detected, sureness)
    if (by) explainedAway.push({ finding, by })
    else findings.push({ cause, finding })
  }
  findings.sort((a, b) => compare(a.cause, a.finding, b.cause, b.finding))
  return { evidence, findings: findings.map(({ finding }) => finding), explainedAway, undecided }
}

/**
 * One answer about several connections, each diagnosed by itself, in the order in which they were made. A cause
 * that several show is told once: where it is surest, and then of the latest.
 */
export function mergeDiagnoses(evidence: Evidence, diagnoses: readonly Diagnosis[]): Diagnosis {
  const best = new Map<CauseId, Finding>()
  for (const { findings } of diagnoses)
    for (const finding of findings) {
      const known = best.get(finding.cause)
      if (!known || rank(finding) <= rank(known)) best.set(finding.cause, finding)
    }
  // A guess about one connection that a certain finding about another one settles.
  const settled = new Set(
    [...best.values()]
      .filter(({ confidence }) => confidence === 'certain')
      .flatMap(({ cause }) => Object.keys(causeOf(cause)?.toldApartBy ?? {})),
  )
  const findings = [...best.values()]
    .filter((finding) => finding.confidence !== 'possible' || !settled.has(finding.cause))
    .flatMap((finding) => {
      const cause = causeOf(finding.cause)
      return cause ? [{ cause, finding }] : []
    })
    .sort((a, b) => compare(a.cause, a.finding, b.cause, b.finding))
    .map(({ finding }) => finding)
  const told = new Set(findings.map(({ cause }) => cause))
  const undecided = new Map(
    diagnoses.flatMap((diagnosis) => diagnosis.undecided).map((open) => [open.cause, open] as const),
  )
  return {
    evidence,
    findings,
    explainedAway: diagnoses.flatMap(({ explainedAway }) => explainedAway),
    undecided: [...undecided.values()].filter(({ cause }) => !told.has(cause)),
  }
}

function rank(detection: { readonly confidence: Finding['confidence'] }): number {
  return confidences.indexOf(detection.confidence)
}

/**
 * The found cause that makes this one not worth telling; null when it stands for itself. Either this one is a
 * symptom of it, or this one is a guess and the other, which looks the same, is certain.
 */
function explainedBy(
  cause: Cause,
  detected: readonly { readonly cause: Cause; readonly detection: Found<Params> }[],
  sureness: ReadonlyMap<CauseId, number>,
): CauseId | null {
  const own = sureness.get(cause.id) ?? 0
  const severities = new Map(detected.map((each) => [each.cause.id, severityOf(each)]))
  // What only warns stops nothing, so no failure comes from it.
  const mayExplain = (id: CauseId) =>
    severities.get(id) !== 'warning' || severities.get(cause.id) === 'warning'
  const guess = confidences.indexOf('possible')
  // One guess does not explain another away: both stay candidates.
  const root = cause.explainedAwayBy.find((id) => {
    const other = sureness.get(id)
    if (other === undefined || other > own || other >= guess || !mayExplain(id)) return false
    // Two that explain each other and are equally sure: telling neither would be telling nothing.
    return other < own || !causeOf(id)?.explainedAwayBy.includes(cause.id)
  })
  if (root || own < guess) return root ?? null
  const settled = detected.find(
    (other) =>
      other.detection.confidence === 'certain' &&
      cause.id in other.cause.toldApartBy &&
      mayExplain(other.cause.id),
  )
  return settled?.cause.id ?? null
}

function severityOf({ cause, detection }: { readonly cause: Cause; readonly detection: Found<Params> }) {
  return detection.severity ?? cause.severity
}

function findingOf(
  cause: Cause,
  detection: Found<Params>,
  view: EvidenceView,
  context: Context,
  sureness: ReadonlyMap<CauseId, number>,
): Finding {
  const alternatives = alternativesOf(cause, detection, view, context)
  const own = rank(detection)
  // Two causes that look the same and were both found equally sure cannot both be certain; a symptom is no rival.
  const rivalled = (Object.keys(cause.toldApartBy) as CauseId[]).some(
    (id) => sureness.get(id) === own && !causeOf(id)?.explainedAwayBy.includes(cause.id),
  )
  return {
    cause: cause.id,
    confidence: rivalled && detection.confidence === 'certain' ? 'likely' : detection.confidence,
    severity: severityOf({ cause, detection }),
    ...(detection.frequency && { frequency: detection.frequency }),
    params: detection.params,
    evidence: detection.from,
    remedies: cause.remedies(detection.params, context),
    alternatives,
  }
}

/** Look-alikes that nothing observed has ruled out. A finding that is certain has none. */
function alternativesOf(
  cause: Cause,
  detection: Found<Params>,
  view: EvidenceView,
  context: Context,
): readonly Alternative[] {
  if (detection.confidence === 'certain') return []
  const alternatives: Alternative[] = []
  for (const [id, distinction] of Object.entries(cause.toldApartBy)) {
    const missing = distinction.facts.filter((fact) => !view.has(fact))
    if (missing.length < distinction.facts.length) continue
    const checks = distinction.check?.(detection.params, context) ?? []
    alternatives.push({ cause: id as CauseId, missing, checks })
  }
  return alternatives
}

function compare(causeA: Cause, a: Finding, causeB: Cause, b: Finding): number {
  const rarer =
    frequencies.indexOf(a.frequency ?? causeA.frequency) -
    frequencies.indexOf(b.frequency ?? causeB.frequency)
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    rank(a) - rank(b) ||
    // Among guesses what people mostly meet comes first; among what is known, what happens first.
    (a.confidence === 'possible' ? rarer : 0) ||
    phases.indexOf(causeA.phase) - phases.indexOf(causeB.phase) ||
    rarer ||
    (causeA.id < causeB.id ? -1 : 1)
  )
}

/** Finds the site and its front door by the host names and addresses in the evidence. */
function contextOf(view: EvidenceView, options: DiagnoseOptions): Context {
  const target = targetIn(view)
  const targets = [
    ...view.all('settings.target').map(({ value }) => [value.host, value.address, value.port] as const),
    ...view.all('network.connect').map(({ value }) => [value.host, value.address, value.port] as const),
    ...view.all('network.lookup').map(({ value }) => [value.name, undefined, undefined] as const),
    ...view.all('hostKey.check').map(({ value }) => [value.host, undefined, undefined] as const),
    ...view.all('auth.result').map(({ value }) => [value.host, undefined, undefined] as const),
  ]
  const sites = options.site ? [options.site] : (options.sites ?? [])
  for (const site of sites) {
    const door = doorAmong(site, targets)
    if (door) return { site, frontDoor: door, target }
  }
  return { site: options.site ?? null, frontDoor: null, target }
}

function doorAmong(
  site: SiteProfile,
  targets: readonly (readonly [string | undefined, string | undefined, number | undefined])[],
): FrontDoor | null {
  for (const [host, address, port] of targets)
    for (const name of [host, address]) {
      const door = name ? frontDoorFor(site, name, port) : null
      if (door) return door
    }
  return null
}
