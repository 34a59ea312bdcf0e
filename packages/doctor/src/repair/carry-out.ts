/** Carries out a plan: passphrase, check that nothing moved meanwhile, journal, change, look again. */
import type { CauseId } from '@tsunagu/catalogue'
import type { Host } from '../host.ts'
import { readAcl } from '../keys/windows-acl.ts'
import type { Person } from '../request.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Hand, Seen } from './hand.ts'
import type { Journal, JournalEntry, Prepared } from './journal.ts'
import type { Change, Refusal, RefusalReason, RepairPlan } from './plan.ts'
import { codeOf } from './system-error.ts'
import { undoEntries } from './undo.ts'

export interface Tools {
  readonly host: Host
  readonly hand: Hand
  readonly journal: Journal
}

export type CarriedOut =
  | { readonly outcome: 'done'; readonly entry: JournalEntry }
  /** Nothing was changed, or what was changed is as it was before. */
  | { readonly outcome: 'refused'; readonly refusal: Refusal }

export interface About {
  readonly cause: CauseId
  readonly run: string
  readonly at: string
}

/** A change whose content is known, at the place where it lands. */
type Ready = { readonly path: string; readonly seen: Seen } & (
  | { readonly change: Extract<Change, { kind: 'write' }>; readonly bytes: Uint8Array }
  | { readonly change: Exclude<Change, { kind: 'write' }> }
)

/** Never rejects for what the machine does: a failure leaves everything as it was, and says why. */
export async function carryOut(
  tools: Tools,
  plan: RepairPlan,
  person: Pick<Person, 'passphrase'>,
  about: About,
): Promise<CarriedOut> {
  const { hand, journal, host } = tools
  let entry: JournalEntry | null = null
  let path = ''
  try {
    const ready: Ready[] = []
    for (const change of plan.changes) {
      path = change.path
      const real = await hand.real(change.path)
      const seen = await hand.see(real)
      if (change.kind !== 'write') {
        ready.push({ change, path: real, seen })
        continue
      }
      if (!isAsPlanned(seen, change.before)) return refused('changed-meanwhile', { path })
      if ('bytes' in change.content) ready.push({ change, path: real, seen, bytes: change.content.bytes })
      else {
        const made = await change.content.make(person)
        if (made.outcome === 'refused') return made
        ready.push({ change, path: real, seen, bytes: made.bytes })
      }
    }
    entry = await journal.begin(
      { ...about, repair: plan.repair.kind, host: plan.request.host },
      ready.map(prepared),
    )
    for (const step of ready) {
      path = step.change.path
      await make(hand, step)
      const trouble = await lookAgain(tools, step)
      if (trouble !== null) {
        await undoEntries(tools, [entry], { force: true })
        return refused(trouble, { path })
      }
    }
    return { outcome: 'done', entry: await journal.mark(entry, 'done') }
  } catch (error) {
    // Back to what it was; when even that fails, the journal has everything for `--undo`.
    if (entry !== null) await undoEntries({ host, hand, journal }, [entry], { force: true }).catch(() => {})
    return refused(reasonOf(error), { path })
  }
}

function refused(reason: RefusalReason, more: Omit<Refusal, 'reason'>): CarriedOut {
  return { outcome: 'refused', refusal: { reason, ...more } }
}

function reasonOf(error: unknown): RefusalReason {
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'not-writable'
    case 'EEXIST':
      return 'name-taken'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'no-room'
    default:
      return 'failed'
  }
}

function isAsPlanned(seen: Seen, before: Uint8Array | null): boolean {
  if (before === null) return seen.kind === 'nothing'
  return seen.kind === 'file' && seen.bytes !== null && fingerprintOf(seen.bytes) === fingerprintOf(before)
}

function prepared(step: Ready): Prepared {
  const { change, path, seen } = step
  const owner = seen.kind === 'nothing' ? null : seen.owner
  switch (change.kind) {
    case 'write': {
      const mode = seen.kind === 'file' ? seen.mode : change.mode
      const sha256 = 'bytes' in step ? fingerprintOf(step.bytes) : ''
      return { path, seen, after: { kind: 'file', mode, owner, sha256 }, content: true, acl: false }
    }
    case 'set-mode':
      return seen.kind === 'file'
        ? {
            path,
            seen,
            after: { kind: 'file', mode: change.to, owner, sha256: fingerprintOf(seen.bytes) },
            content: false,
            acl: false,
          }
        : { path, seen, after: { kind: 'folder', mode: change.to, owner }, content: false, acl: false }
    case 'restrict-acl': {
      const after =
        seen.kind === 'file'
          ? ({ kind: 'file', mode: seen.mode, owner, sha256: fingerprintOf(seen.bytes) } as const)
          : seen
      return { path, seen, after, content: false, acl: true }
    }
    case 'make-folder':
      return {
        path,
        seen,
        after: { kind: 'folder', mode: change.mode, owner },
        content: false,
        acl: false,
      }
  }
}

async function make(hand: Hand, step: Ready): Promise<void> {
  const { change, path, seen } = step
  switch (change.kind) {
    case 'write': {
      if (!('bytes' in step)) return
      if (seen.kind === 'file') await hand.replace(path, step.bytes, seen.mode, seen.owner)
      else await hand.create(path, step.bytes, change.mode)
      return
    }
    case 'set-mode':
      return hand.setMode(path, change.to)
    case 'make-folder':
      return hand.makeFolder(path, change.mode)
    case 'restrict-acl':
      if (!(await hand.acl.restrict(path, change.account, change.strangers)))
        throw Object.assign(new Error('icacls refused'), { code: 'EACCES' })
  }
}

/** Disks of other systems take a change of permissions without a word and do not keep it. */
async function lookAgain({ hand, host }: Tools, { change, path }: Ready): Promise<RefusalReason | null> {
  if (change.kind === 'set-mode' && host.platform !== 'windows') {
    const seen = await hand.see(path)
    return seen.kind !== 'nothing' && seen.mode === change.to ? null : 'permissions-not-kept'
  }
  if (change.kind === 'restrict-acl') {
    const asked = await host.spawn('icacls', [change.path], AbortSignal.timeout(15_000))
    const acl = asked.outcome === 'ended' && asked.code === 0 ? readAcl(asked.stdout, change.path) : null
    return acl !== null && acl.strangers(host.userName).length === 0 ? null : 'permissions-not-kept'
  }
  return null
}
