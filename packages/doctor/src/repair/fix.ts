/**
 * Repairs one cause after the other: look, offer, change, look again. It ends: each repair is offered once, and
 * there is a limit to the rounds.
 */
import type { Finding, Repair } from '@tsunagu/catalogue'
import { type Examination, type ExamineOptions, examine } from '../examine.ts'
import type { Host } from '../host.ts'
import type { Person, Request } from '../request.ts'
import { expandPath } from '../settings/values.ts'
import { carryOut, type Tools } from './carry-out.ts'
import { type JournalEntry, runName } from './journal.ts'
import { mayBeAttack, nameOf, type Offer, type Offers, offersFor } from './offers.ts'
import type { Refusal, RepairPlan, Situation } from './plan.ts'
import { undoEntries } from './undo.ts'

export type Consent =
  | 'yes'
  | 'no'
  /** There is nobody to ask. */
  | 'nobody'
  /** Consent that was given beforehand does not cover this; somebody has to read the question. */
  | 'ask-a-person'

/** Who consents. `--yes` is somebody who says yes to everything but what lowers security. */
export interface Consenter {
  toRepair(offer: Offer): Promise<Consent>
  /** It made nothing better: shall it be undone? */
  toUndo(offer: Offer): Promise<Consent>
}

/**
 * Consent given beforehand, as `--yes` does. Not to guesses, and not to what makes a connection less safe: those
 * need somebody who reads the question.
 */
export const yesToAll: Consenter = {
  toRepair: async ({ finding, plan }) =>
    plan.lowersSecurity || isGuess(finding, plan) ? 'ask-a-person' : 'yes',
  toUndo: async () => 'yes',
}

/** Whether it is not sure that this removes the cause. A transfer mode was read where it is set, and is wrong anyway. */
export function isGuess({ confidence }: Pick<Finding, 'confidence'>, { repair }: RepairPlan): boolean {
  return confidence === 'possible' && repair.kind !== 'set-binary-transfer'
}

/** What is told while it goes on. */
export interface FixEvents {
  /** @param round from 1; the first is the look before any repair */
  examining?(round: number): ExamineOptions['events']
  examined?(examination: Examination, request: Request, round: number): void
  refused?(finding: Finding, refusal: Refusal): void
  carriedOut?(offer: Offer, entry: JournalEntry | null): void
  /** The look afterwards: whether the cause is gone. */
  verified?(offer: Offer, gone: boolean): void
  undone?(offer: Offer, done: boolean): void
}

export interface RepairRecord {
  readonly cause: Finding['cause']
  readonly repair: Repair
  /**
   * `repaired`: the cause is gone. `no-better`: it is not. `undone`: it was not, and the change was taken back.
   * `planned`: nothing was changed, because it was a dry run or nobody could be asked.
   */
  readonly outcome: 'repaired' | 'no-better' | 'undone' | 'declined' | 'planned' | 'refused'
  /** For `undo`; null when no file was changed. */
  readonly id: string | null
  readonly plan: RepairPlan | null
  readonly refusal: Refusal | null
}

export type FixEnd =
  | 'healthy'
  /** What is left, no program can repair (or may not). */
  | 'nothing-to-repair'
  | 'declined'
  | 'nobody-to-ask'
  /** What is left is a guess or lowers security, and consent was given beforehand only. */
  | 'ask-a-person'
  | 'dry-run'
  | 'possible-attack'
  | 'too-many-rounds'

export interface Fixed {
  readonly end: FixEnd
  /** The first look, before anything was changed. */
  readonly before: Examination
  /** The last look. */
  readonly examination: Examination
  /** What that look was asked: what the person does from now on. */
  readonly request: Request
  readonly repairs: readonly RepairRecord[]
}

/** More causes than this are not one person's set-up any more. */
const MAX_ROUNDS = 12

export interface FixOptions extends ExamineOptions {
  readonly dryRun?: boolean
  /** Names this call in the journal. */
  readonly now?: Date
}

export async function fix(
  tools: Tools,
  request: Request,
  person: Person,
  consenter: Consenter,
  events: FixEvents = {},
  { dryRun = false, now = new Date(), ...options }: FixOptions = {},
): Promise<Fixed> {
  const { host, hand } = tools
  const run = runName(now)
  const remembering = rememberAnswers(person, host)
  let unasked: 'nobody-to-ask' | 'ask-a-person' | null = null
  const done = new Set<string>()
  const records: RepairRecord[] = []
  let round = 1
  const look = async (asked: Request): Promise<Examination> => {
    const told = events.examining?.(round)
    const seen = await examine(host, asked, remembering, { ...options, ...(told && { events: told }) })
    events.examined?.(seen, asked, round)
    return seen
  }
  const before = await look(request)
  let current = { examination: before, request }
  const end = (how: FixEnd): Fixed => ({ end: how, before, ...current, repairs: records })

  for (; round <= MAX_ROUNDS; ) {
    if (options.interrupt?.aborted) return end('declined')
    if (mayBeAttack(current.examination)) return end('possible-attack')
    const situation: Situation = { host, ...current, mayChange: (path) => hand.mayChange(path) }
    const all = await offersForAll(situation, done)
    for (const { finding, refusal } of all)
      if (refusal !== null) {
        if (!records.some((one) => one.cause === finding.cause && one.refusal?.reason === refusal.reason)) {
          events.refused?.(finding, refusal)
          for (const repair of repairsOf(finding).slice(0, 1))
            records.push({ cause: finding.cause, repair, outcome: 'refused', id: null, plan: null, refusal })
        }
      }
    const offers = all.flatMap((one) => one.offers)
    const agreed = await firstAgreed(offers)
    if (agreed === null) {
      if (offers.length === 0)
        return end(current.examination.verdict === 'healthy' ? 'healthy' : 'nothing-to-repair')
      return end(dryRun ? 'dry-run' : (unasked ?? 'declined'))
    }
    const { plan, finding } = agreed
    done.add(nameOf(finding, plan.repair))
    const about = { cause: finding.cause, repair: plan.repair, plan }
    let entry: JournalEntry | null = null
    if (plan.changes.length > 0) {
      const carried = await carryOut(tools, plan, remembering, {
        cause: finding.cause,
        run,
        at: new Date().toISOString(),
      })
      if (carried.outcome === 'refused') {
        events.refused?.(finding, carried.refusal)
        records.push({ ...about, outcome: 'refused', id: null, refusal: carried.refusal })
        continue
      }
      entry = carried.entry
    }
    events.carriedOut?.(agreed, entry)
    remembering.sameFor(plan)
    round++
    const next = { examination: await look(plan.request), request: plan.request }
    const record = { ...about, id: entry?.id ?? null, refusal: null }
    // A look that was broken off says nothing.
    if (options.interrupt?.aborted) {
      records.push({ ...record, outcome: 'no-better' })
      return end('declined')
    }
    const gone = !next.examination.findings.some((other) => isSame(other, finding))
    events.verified?.(agreed, gone)
    if (gone) {
      records.push({ ...record, outcome: 'repaired' })
      current = next
      continue
    }
    const undo = entry !== null && (await consenter.toUndo(agreed)) === 'yes'
    if (undo && entry !== null) {
      const undone = await undoEntries(tools, [entry], { force: false })
      events.undone?.(agreed, undone.done)
      records.push({ ...record, outcome: undone.done ? 'undone' : 'no-better' })
      // As before the repair, so that what was seen then still holds.
      if (undone.done) continue
    } else records.push({ ...record, outcome: 'no-better' })
    current = next
  }
  return end('too-many-rounds')

  async function firstAgreed(offers: readonly Offer[]): Promise<Offer | null> {
    for (const offer of offers) {
      const { finding, plan } = offer
      const about = { cause: finding.cause, repair: plan.repair, plan, id: null, refusal: null }
      const consent = dryRun ? 'nobody' : await consenter.toRepair(offer)
      if (consent === 'yes') return offer
      if (consent === 'ask-a-person') unasked = 'ask-a-person'
      if (consent === 'nobody') unasked ??= 'nobody-to-ask'
      done.add(nameOf(finding, plan.repair))
      records.push({ ...about, outcome: consent === 'no' ? 'declined' : 'planned' })
    }
    return null
  }
}

/** In the order of the findings: the first is the one to be removed first. */
async function offersForAll(situation: Situation, done: ReadonlySet<string>): Promise<readonly Offers[]> {
  const all: Offers[] = []
  for (const finding of situation.examination.findings) all.push(await offersFor(finding, situation, done))
  return all
}

function repairsOf({ remedies }: Finding): Repair[] {
  return remedies.flatMap(({ repair }) => repair ?? [])
}

/** Two keys, or two programs, may have the same fault; the one that was repaired is told by its path and program. */
function isSame(one: Finding, other: Finding): boolean {
  const client = (finding: Finding) => ('client' in finding ? finding.client : null)
  return (
    one.cause === other.cause && one.params['path'] === other.params['path'] && client(one) === client(other)
  )
}

/**
 * Asks each thing once, however often the doctor looks: a passphrase, also when its key was converted meanwhile, and
 * whether to go on with one very host key. Kept in memory only.
 */
function rememberAnswers(person: Person, host: Host): Person & { sameFor(plan: RepairPlan): void } {
  const known = new Map<string, string>()
  const trusted = new Map<string, boolean>()
  return {
    ...person,
    async passphrase(path, again) {
      const before = again ? undefined : known.get(path)
      if (before !== undefined) return { outcome: 'given', passphrase: before }
      const given = await person.passphrase(path, again)
      if (given.outcome === 'given') known.set(path, given.passphrase)
      return given
    },
    async trustNewHostKey(shown) {
      const name = `${shown.host} ${shown.port} ${shown.fingerprintSha256}`
      const before = trusted.get(name)
      if (before !== undefined) return before
      const answer = await person.trustNewHostKey(shown)
      if (answer !== null) trusted.set(name, answer)
      return answer
    },
    sameFor({ repair, changes }) {
      if (repair.kind !== 'convert-key') return
      const passphrase = known.get(expandPath(repair.path, host, {}))
      for (const change of changes)
        if (passphrase !== undefined && change.kind === 'write') known.set(change.path, passphrase)
    },
  }
}
