/** Short ways to state evidence in the tests of causes. For tests only. */
import type { Cause, Context, Detection, Params } from '../cause/define.ts'
import { diagnose } from '../diagnose.ts'
import { EvidenceView, evidenceOf, type Loose, type Observation, observe } from '../evidence/evidence.ts'
import type { FactName, Facts } from '../evidence/facts.ts'
import type { SiteProfile } from '../site/profile.ts'

/** As the doctor states it. */
export function probe<F extends FactName>(fact: F, value: Loose<Facts[F]>): Observation {
  return observe(fact, value, { kind: 'probe', probe: 'test' }) as Observation
}

/** As the gateway states it. */
export function packet<F extends FactName>(fact: F, value: Loose<Facts[F]>): Observation {
  return observe(fact, value, { kind: 'packet', name: 'test' }) as Observation
}

/** What one cause says about some observations. */
export function detectIn(
  cause: Cause,
  observations: readonly Observation[],
  context: Partial<Context> = {},
): Detection<Params> {
  return cause.detect(new EvidenceView(evidenceOf(observations)), { site: null, frontDoor: null, ...context })
}

/** The ids that the whole catalogue finds, in order. */
export function causesIn(observations: readonly Observation[], site?: SiteProfile): string[] {
  return diagnose(evidenceOf(observations), site ? { site } : {}).findings.map(({ cause }) => cause)
}
