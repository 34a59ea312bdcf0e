/** Puts back what repairs changed: every byte and every permission; files that did not exist go. */
import type { Tools } from './carry-out.ts'
import type { Seen } from './hand.ts'
import { type JournalEntry, type JournalFile, type Sight, sightOf } from './journal.ts'

export type UndoStep =
  /** It is as it was before. */
  | { readonly outcome: 'restored' | 'removed' | 'was-so'; readonly path: string }
  /** With `force`: it was changed by somebody since; that version is kept here. */
  | { readonly outcome: 'restored-over'; readonly path: string; readonly kept: string }
  /** It was changed by somebody since, and stays as it is. */
  | { readonly outcome: 'changed-since'; readonly path: string }
  | { readonly outcome: 'failed'; readonly path: string }

export interface Undone {
  /** False: nothing was touched, because something was changed since (or the backup is damaged). */
  readonly done: boolean
  readonly steps: readonly UndoStep[]
}

/**
 * Undoes repairs, the latest first. Looks at all files before it touches the first one, so that it does the whole
 * or nothing.
 * @param entries in the order in which they were made
 * @param force also when somebody changed a file since; their version is kept in the journal
 */
export async function undoEntries(
  tools: Tools,
  entries: readonly JournalEntry[],
  { force }: { readonly force: boolean },
): Promise<Undone> {
  const reversed = entries.toReversed().filter(({ state }) => state !== 'undone')
  const troubles = await lookAhead(tools, reversed)
  const stop = troubles.filter(({ outcome }) => outcome === 'failed' || !force)
  if (stop.length > 0) return { done: false, steps: stop }
  const steps: UndoStep[] = []
  for (const entry of reversed) {
    for (const file of entry.files.toReversed()) steps.push(await putBack(tools, entry, file))
    if (!steps.some(({ outcome }) => outcome === 'failed')) await tools.journal.mark(entry, 'undone')
  }
  return { done: !steps.some(({ outcome }) => outcome === 'failed'), steps }
}

/** What would stand in the way. Several repairs may have changed one file: it is followed back through them. */
async function lookAhead(tools: Tools, reversed: readonly JournalEntry[]): Promise<UndoStep[]> {
  const { hand, journal } = tools
  const expected = new Map<string, Sight>()
  const troubles: UndoStep[] = []
  for (const entry of reversed)
    for (const file of entry.files.toReversed()) {
      const { path } = file
      try {
        if (file.backup !== null) await journal.backup(entry, file)
        const now = expected.get(path) ?? sightOf(await hand.see(path))
        if (!same(tools, now, file.after) && !same(tools, now, file.before))
          troubles.push({ outcome: 'changed-since', path })
      } catch {
        troubles.push({ outcome: 'failed', path })
      }
      expected.set(path, file.before)
    }
  return troubles
}

function same({ host }: Tools, one: Sight, other: Sight): boolean {
  if (one.kind === 'nothing' || other.kind === 'nothing') return one.kind === other.kind
  // Windows has no modes.
  const modes = host.platform === 'windows' || one.mode === other.mode
  if (one.kind === 'folder' || other.kind === 'folder') return one.kind === other.kind && modes
  // What nobody could read was not changed either: a repair of its permissions leaves the content alone.
  return modes && (one.sha256 === other.sha256 || one.sha256 === null || other.sha256 === null)
}

async function putBack(tools: Tools, entry: JournalEntry, file: JournalFile): Promise<UndoStep> {
  const { hand, journal } = tools
  const { path, before } = file
  try {
    const seen = await hand.see(path)
    const now = sightOf(seen)
    const touched = !same(tools, now, file.after) && !same(tools, now, before)
    const kept = touched && seen.kind === 'file' ? await keepVersion(tools, entry, path, seen.bytes) : null
    if (file.acl !== null && !(await hand.acl.restore(path, `${journal.place(entry.id)}/${file.acl}`)))
      return { outcome: 'failed', path }
    if (same(tools, now, before)) return { outcome: file.acl === null ? 'was-so' : 'restored', path }
    await restore(tools, entry, file, seen)
    if (kept !== null) return { outcome: 'restored-over', path, kept }
    return { outcome: before.kind === 'nothing' ? 'removed' : 'restored', path }
  } catch {
    return { outcome: 'failed', path }
  }
}

/** @throws when it cannot be read, and so would be lost */
async function keepVersion({ journal }: Tools, entry: JournalEntry, path: string, bytes: Uint8Array | null) {
  if (bytes === null) throw Object.assign(new Error(`${path} cannot be read`), { code: 'EACCES' })
  return journal.keep(entry, path, bytes)
}

async function restore({ hand, journal }: Tools, entry: JournalEntry, file: JournalFile, seen: Seen) {
  const { path, before } = file
  if (before.kind === 'nothing') {
    await (seen.kind === 'folder' ? hand.removeFolder(path) : hand.removeFile(path))
    return
  }
  if (before.kind === 'folder') {
    if (seen.kind === 'nothing') await hand.makeFolder(path, before.mode)
    await hand.setMode(path, before.mode)
    return
  }
  // Only the permissions differ: the file itself stays, with whatever else the system keeps about it.
  if (seen.kind === 'file' && (file.backup === null || sameContent(sightOf(seen), before)))
    await hand.setMode(path, before.mode)
  else await hand.replace(path, await journal.backup(entry, file), before.mode, before.owner)
}

function sameContent(one: Sight, other: Sight): boolean {
  return one.kind === 'file' && other.kind === 'file' && one.sha256 === other.sha256
}
