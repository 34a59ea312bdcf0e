/** Which repairs there are for what was found, planned and ready to be asked about. */
import { type Facts, type Finding, type Repair, remediesFor } from '@tsunagu/catalogue'
import type { Examination } from '../examine.ts'
import { planRepair } from './executors.ts'
import type { Refusal, RepairPlan, Situation } from './plan.ts'

export interface Offer {
  readonly finding: Finding
  readonly plan: RepairPlan
}

/** For one finding: what can be done, best first; when nothing can, why not. */
export interface Offers {
  readonly finding: Finding
  readonly offers: readonly Offer[]
  /** The most telling reason; null when there are offers, or when the catalogue knows no repair at all. */
  readonly refusal: Refusal | null
}

/** @param skip repairs that were tried or declined before, as {@link nameOf} names them */
export async function offersFor(
  finding: Finding,
  situation: Situation,
  skip: ReadonlySet<string>,
): Promise<Offers> {
  const { platform } = situation.host
  const client = platform === 'windows' ? 'openssh-windows' : 'openssh'
  // Settings of WinSCP are its own, whichever client the doctor speaks for.
  const ofOthers = finding.remedies.filter(({ repair }) => repair?.kind === 'set-binary-transfer')
  const repairs = [...remediesFor(finding.remedies, client, platform), ...ofOthers].flatMap(
    ({ repair }) => repair ?? [],
  )
  const offers: Offer[] = []
  const refusals: Refusal[] = []
  const seen = new Set<string>()
  for (const repair of repairs) {
    const name = nameOf(finding, repair)
    if (skip.has(name) || seen.has(name)) continue
    seen.add(name)
    const planned = await planRepair(repair, situation)
    if (planned.outcome === 'refused') refusals.push(planned.refusal)
    // Two remedies may come to the same change.
    else if (!offers.some(({ plan }) => changesOf(plan) === changesOf(planned.plan)))
      offers.push({ finding, plan: planned.plan })
  }
  const telling = refusals.find(({ reason }) => reason !== 'nothing-to-change') ?? null
  return { finding, offers, refusal: offers.length > 0 ? null : telling }
}

/** One repair of one cause, to know it again. */
export function nameOf({ cause }: Pick<Finding, 'cause'>, repair: Repair): string {
  return `${cause} ${JSON.stringify(repair)}`
}

function changesOf({ changes, request, command }: RepairPlan): string {
  const plain = changes.map((change) =>
    change.kind === 'write'
      ? [change.path, 'bytes' in change.content ? new TextDecoder('latin1').decode(change.content.bytes) : '']
      : change,
  )
  const { host, user, port, keyFiles } = request
  return JSON.stringify([plain, host, user, port, keyFiles, command?.line])
}

/**
 * Whether somebody may stand between this machine and the server: its key differs from the recorded or the
 * published one, and no published fingerprint says that it is right. Then nothing at all is repaired.
 */
export function mayBeAttack({ findings, evidence }: Pick<Examination, 'findings' | 'evidence'>): boolean {
  const recorded = evidence.observations.some(
    ({ fact, value }) => fact === 'hostKey.check' && (value as Facts['hostKey.check']).outcome === 'known',
  )
  return findings.some(({ cause, params, client }) => {
    // What PuTTY or WinSCP remembers is out of date when known_hosts holds the key; else it is all there is to go by.
    if (client !== null && recorded) return false
    if (cause === 'host-key-revoked') return true
    if (cause === 'host-key-changed') return params['published'] !== 'matches'
    return cause === 'host-key-unknown' && params['published'] === 'differs'
  })
}
