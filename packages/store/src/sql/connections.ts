import { addressRange } from '../address-range.ts'
import type { ConnectionFilter, ConnectionLog, ConnectionRecord, ConnectionReport } from '../connections.ts'
import { StoreError } from '../errors.ts'
import { lowerBoundOfIds } from '../time-ordered-id.ts'
import { storable } from './accounts.ts'
import type { BatchWriter } from './batch-writer.ts'
import { connectionRecord, connectionRow } from './connection-row.ts'
import type { Database } from './database.ts'
import { atTheEdge } from './driver-errors.ts'

const DEFAULT_LIMIT = 100

/** Rows deleted by one statement, some 20 ms on SQLite, so that others can work in between. */
const PRUNE_AT_ONCE = 250

export class SqlConnections implements ConnectionLog {
  readonly #database: Database
  readonly #writer: BatchWriter
  readonly #gateway: string

  constructor(database: Database, writer: BatchWriter, gateway: string) {
    this.#database = database
    this.#writer = writer
    this.#gateway = gateway
  }

  open(report: ConnectionReport): void {
    this.#writer.connection(connectionRow(report, this.#gateway))
  }

  update(report: ConnectionReport): void {
    this.#writer.connection(connectionRow(report, this.#gateway))
  }

  close(report: ConnectionReport): void {
    this.#writer.connection(connectionRow(report, this.#gateway))
  }

  flush(): Promise<void> {
    return this.#writer.flush()
  }

  async markInterrupted(): Promise<number> {
    const result = await this.#run((db) =>
      db
        .updateTable('connections')
        .set({ outcome: 'interrupted', end_by: 'unknown', end_reason: 'gateway-stopped' })
        .where('outcome', '=', 'open')
        .where('gateway', '=', this.#gateway)
        .executeTakeFirstOrThrow(),
    )
    return Number(result.numUpdatedRows)
  }

  async list(filter: ConnectionFilter = {}): Promise<ConnectionRecord[]> {
    const {
      account,
      address,
      since,
      until,
      outcome,
      phase,
      frontDoor,
      limit = DEFAULT_LIMIT,
      before,
    } = filter
    const range = address === undefined ? null : addressRange(address)
    if (address !== undefined && range === null) throw new StoreError('address-invalid', { address })
    if (![account, frontDoor, before].every((text) => text === undefined || storable(text))) return []
    await this.flush()
    const rows = await this.#run((db) => {
      let query = db.selectFrom('connections').selectAll().orderBy('id', 'desc').limit(limit)
      if (account !== undefined) query = query.where('account', '=', account)
      if (range !== null && range.from === range.to) query = query.where('address_digits', '=', range.from)
      else if (range !== null) {
        query = query.where('address_digits', '>=', range.from).where('address_digits', '<=', range.to)
      }
      if (since !== undefined) query = query.where('id', '>=', lowerBoundOfIds(since))
      if (until !== undefined) query = query.where('id', '<', lowerBoundOfIds(until))
      if (outcome !== undefined) query = query.where('outcome', '=', outcome)
      if (phase !== undefined) query = query.where('phase', '=', phase)
      if (frontDoor !== undefined) query = query.where('front_door', '=', frontDoor)
      if (before !== undefined) query = query.where('id', '<', before)
      return query.execute()
    })
    return rows.map(connectionRecord)
  }

  async find(id: string): Promise<ConnectionRecord | null> {
    if (!storable(id)) return null
    await this.flush()
    const row = await this.#run((db) =>
      db.selectFrom('connections').selectAll().where('id', '=', id).executeTakeFirst(),
    )
    return row === undefined ? null : connectionRecord(row)
  }

  async prune(olderThan: Date): Promise<number> {
    let deleted = 0
    for (;;) {
      const { numDeletedRows } = await this.#run((db) =>
        db
          .deleteFrom('connections')
          .where('id', 'in', (oldest) =>
            oldest
              .selectFrom('connections')
              .select('id')
              .where('id', '<', lowerBoundOfIds(olderThan))
              .where('outcome', '<>', 'open')
              .orderBy('id')
              .limit(PRUNE_AT_ONCE),
          )
          .executeTakeFirstOrThrow(),
      )
      deleted += Number(numDeletedRows)
      if (numDeletedRows < PRUNE_AT_ONCE) return deleted
      await new Promise(setImmediate)
    }
  }

  #run<T>(work: (db: Database['kysely']) => Promise<T>): Promise<T> {
    return atTheEdge(this.#database, () => work(this.#database.kysely))
  }
}
