/**
 * The journal of repairs: for each, every byte of every file whose content is changed, and the permissions of all,
 * written and synced before the change. It is below the person's state folder, readable for them alone.
 *
 * A folder for each repair, named `RUN-N`: `entry.json`, and the old contents beside it. `entry.json` appears last
 * and whole, so that a repair without one has changed nothing yet.
 */
import type { CauseId, Repair } from '@tsunagu/catalogue'
import type { Host } from '../host.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Hand, Owner, Seen } from './hand.ts'

/** What there was, or will be, at a path. */
export type Sight =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'file'
      readonly mode: number
      readonly owner: Owner | null
      /** Of the content, in hex; null when its permissions kept us from reading it. */
      readonly sha256: string | null
    }
  | { readonly kind: 'folder'; readonly mode: number; readonly owner: Owner | null }

export interface JournalFile {
  /** Absolute, links followed. */
  readonly path: string
  readonly before: Sight
  readonly after: Sight
  /** The file in the entry's folder that holds the old content; null when there was none, or it does not change. */
  readonly backup: string | null
  /** The file in the entry's folder that holds the old access list (Windows); null when that is not changed. */
  readonly acl: string | null
}

/** `begun`: the change may have been made in part. */
export type EntryState = 'begun' | 'done' | 'undone'

export interface JournalEntry {
  readonly version: 1
  readonly id: string
  /** Repairs of one call of the doctor share it. */
  readonly run: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly state: EntryState
  readonly cause: CauseId
  readonly repair: Repair['kind']
  /** The server as it was typed. */
  readonly host: string
  readonly files: readonly JournalFile[]
}

/** A file as it is now, with what it shall become. */
export interface Prepared {
  readonly path: string
  readonly seen: Seen
  readonly after: Sight
  /** Whether its content will change. Permissions alone are no reason for another copy of a private key. */
  readonly content: boolean
  readonly acl: boolean
}

export class Journal {
  readonly #hand: Hand
  readonly folder: string

  constructor(hand: Hand, folder: string) {
    this.#hand = hand
    this.folder = folder
  }

  /** The folder of an entry. */
  place(id: string): string {
    return `${this.folder}/${id}`
  }

  /**
   * Keeps the old contents and writes the entry, state `begun`.
   * @throws the system's error; then nothing may be changed
   */
  async begin(
    about: Pick<JournalEntry, 'run' | 'at' | 'cause' | 'repair' | 'host'>,
    prepared: readonly Prepared[],
  ): Promise<JournalEntry> {
    const hand = this.#hand
    const taken = (await hand.names(this.folder)).filter((name) => name.startsWith(`${about.run}-`))
    const last = Math.max(0, ...taken.map((name) => Number(name.slice(about.run.length + 1)) || 0))
    const id = `${about.run}-${last + 1}`
    const place = this.place(id)
    await hand.makeFolder(place, 0o700)
    const files: JournalFile[] = []
    for (const [index, { path, seen, after, content, acl }] of prepared.entries()) {
      const backup = content && seen.kind === 'file' ? String(index) : null
      if (content && seen.kind === 'file') {
        if (seen.bytes === null) throw Object.assign(new Error(`${path} cannot be read`), { code: 'EACCES' })
        await hand.create(`${place}/${index}`, seen.bytes, 0o600)
      }
      const list = acl ? `${index}.acl` : null
      if (list !== null && !(await hand.acl.save(path, `${place}/${list}`)))
        throw Object.assign(new Error(`icacls could not save the access list of ${path}`), { code: 'EACL' })
      files.push({ path, before: sightOf(seen), after, backup, acl: list })
    }
    const entry: JournalEntry = { version: 1, id, ...about, state: 'begun', files }
    await this.#write(entry)
    return entry
  }

  async mark(entry: JournalEntry, state: EntryState): Promise<JournalEntry> {
    const marked = { ...entry, state }
    await this.#write(marked)
    return marked
  }

  /** Every entry, the oldest first. What is not a whole entry is left out: nothing was changed for it. */
  async entries(): Promise<readonly JournalEntry[]> {
    const entries: JournalEntry[] = []
    for (const name of await this.#hand.names(this.folder)) {
      const entry = await this.#read(name)
      if (entry !== null) entries.push(entry)
    }
    return entries.sort((a, b) => a.at.localeCompare(b.at) || numberOf(a) - numberOf(b))
  }

  /** The old content of a file. @throws when the journal was changed by somebody */
  async backup(entry: JournalEntry, file: JournalFile): Promise<Uint8Array> {
    const path = `${this.place(entry.id)}/${file.backup}`
    const seen = await this.#hand.see(path)
    if (
      seen.kind !== 'file' ||
      seen.bytes === null ||
      file.before.kind !== 'file' ||
      fingerprintOf(seen.bytes) !== file.before.sha256
    )
      throw Object.assign(new Error(`the backup ${path} is not what was kept`), { code: 'EBACKUP', path })
    return seen.bytes
  }

  /** Keeps a version that would be lost by an undo. @returns where it is */
  async keep(entry: JournalEntry, path: string, bytes: Uint8Array): Promise<string> {
    const index = entry.files.findIndex((file) => file.path === path)
    for (let attempt = 1; ; attempt++) {
      const place = `${this.place(entry.id)}/${index}.kept-${attempt}`
      try {
        await this.#hand.create(place, bytes, 0o600)
        return place
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      }
    }
  }

  async #write(entry: JournalEntry): Promise<void> {
    const text = `${JSON.stringify(entry, null, 2)}\n`
    await this.#hand.replace(
      `${this.place(entry.id)}/entry.json`,
      new TextEncoder().encode(text),
      0o600,
      null,
    )
  }

  async #read(id: string): Promise<JournalEntry | null> {
    try {
      const seen = await this.#hand.see(`${this.place(id)}/entry.json`)
      if (seen.kind !== 'file' || seen.bytes === null) return null
      const entry = JSON.parse(new TextDecoder().decode(seen.bytes)) as JournalEntry
      return entry.version === 1 && entry.id === id && Array.isArray(entry.files) ? entry : null
    } catch {
      return null
    }
  }
}

function numberOf({ id, run }: JournalEntry): number {
  return Number(id.slice(run.length + 1))
}

export function sightOf(seen: Seen): Sight {
  if (seen.kind === 'nothing') return seen
  const { mode, owner } = seen
  return seen.kind === 'folder'
    ? { kind: 'folder', mode, owner }
    : { kind: 'file', mode, owner, sha256: fingerprintOf(seen.bytes) }
}

/** A name for one call of the doctor: the time, readable and sortable. */
export function runName(now: Date): string {
  return now.toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15)
}

/** Where the journal is: the person's state folder (XDG Base Directory Specification), on Windows their local one. */
export function journalFolder({ platform, env, home }: Pick<Host, 'platform' | 'env' | 'home'>): string {
  if (platform === 'windows') return `${env['LOCALAPPDATA'] || `${home}\\AppData\\Local`}\\tsunagu\\repairs`
  const state = env['XDG_STATE_HOME']
  // The specification ignores a path that is not absolute.
  return `${state?.startsWith('/') ? state : `${home}/.local/state`}/tsunagu/repairs`
}
