import { KeyFileError, type PublicKey, parsePublicBlob, readPublicKey } from '@tsunagu/keys'
import { StoreError } from '../errors.ts'
import { fingerprintOf } from '../fingerprint.ts'
import type { HostKey, HostKeyFilter, HostKeyState, HostKeyStore } from '../host-keys.ts'
import { timeOrderedId } from '../time-ordered-id.ts'
import type { Database } from './database.ts'
import { atTheEdge } from './driver-errors.ts'
import { bytesOf, type HostKeyRow } from './tables.ts'

const ORDER: readonly HostKeyState[] = ['announced', 'active', 'retired']

export class SqlHostKeys implements HostKeyStore {
  readonly #database: Database
  readonly #now: () => Date

  constructor(database: Database, now: () => Date) {
    this.#database = database
    this.#now = now
  }

  async put(frontDoor: string, publicKey: string | Uint8Array, state: HostKeyState): Promise<HostKey> {
    const { type, bits, blob } = read(frontDoor, publicKey)
    const fingerprint = fingerprintOf(blob)
    const nowMs = this.#now().getTime()
    const row: HostKeyRow = {
      id: timeOrderedId(new Date(nowMs)),
      front_door: frontDoor,
      type,
      bits,
      blob: Buffer.from(blob),
      fingerprint_sha256: fingerprint,
      state,
      created_at_ms: nowMs,
      active_since_ms: state === 'active' ? nowMs : null,
      retired_at_ms: state === 'retired' ? nowMs : null,
    }
    return atTheEdge(this.#database, async () => {
      const db = this.#database.kysely
      const inserted = await db
        .insertInto('host_keys')
        .values(row)
        .onConflict((c) => c.columns(['front_door', 'fingerprint_sha256']).doNothing())
        .returningAll()
        .executeTakeFirst()
      if (inserted !== undefined) return fromRow(inserted)
      const mine = db
        .selectFrom('host_keys')
        .selectAll()
        .where('front_door', '=', frontDoor)
        .where('fingerprint_sha256', '=', fingerprint)
      const present = await mine.executeTakeFirstOrThrow()
      if (present.state === state) return fromRow(present)
      const from = present.state as HostKeyState
      // The condition on the old state makes a second process that moves the same key at the same time lose.
      const moved =
        ORDER.indexOf(state) > ORDER.indexOf(from) &&
        (await db
          .updateTable('host_keys')
          .set({ state, ...(state === 'active' ? { active_since_ms: nowMs } : { retired_at_ms: nowMs }) })
          .where('id', '=', present.id)
          .where('state', '=', from)
          .returningAll()
          .executeTakeFirst())
      if (!moved) {
        throw new StoreError('host-key-state', { frontDoor, fingerprintSha256: fingerprint, from, to: state })
      }
      return fromRow(moved)
    })
  }

  async list(filter: HostKeyFilter = {}): Promise<HostKey[]> {
    const rows = await atTheEdge(this.#database, () => {
      let query = this.#database.kysely
        .selectFrom('host_keys')
        .selectAll()
        .orderBy('front_door')
        .orderBy('id')
      if (filter.frontDoor !== undefined) query = query.where('front_door', '=', filter.frontDoor)
      if (filter.state !== undefined) query = query.where('state', '=', filter.state)
      return query.execute()
    })
    return rows.map(fromRow)
  }
}

function read(frontDoor: string, publicKey: string | Uint8Array): PublicKey {
  try {
    return typeof publicKey === 'string' ? readPublicKey(publicKey) : parsePublicBlob(publicKey)
  } catch (error) {
    if (!(error instanceof KeyFileError)) throw error
    // Without `cause`: the key reader's message quotes what it read, which could be a private key.
    throw new StoreError('host-key-unreadable', { frontDoor, problem: error.code })
  }
}

function fromRow(row: HostKeyRow): HostKey {
  const date = (ms: number | null) => (ms === null ? null : new Date(ms))
  return {
    id: row.id,
    frontDoor: row.front_door,
    type: row.type,
    bits: row.bits,
    blob: bytesOf(row.blob),
    fingerprintSha256: row.fingerprint_sha256,
    state: row.state as HostKeyState,
    createdAt: new Date(row.created_at_ms),
    activeSince: date(row.active_since_ms),
    retiredAt: date(row.retired_at_ms),
  }
}
