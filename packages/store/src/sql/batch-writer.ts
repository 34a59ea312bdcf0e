import type { CompiledQuery } from 'kysely'
import type { StoreError } from '../errors.ts'
import type { Database } from './database.ts'
import { asStoreError } from './driver-errors.ts'
import type { ConnectionRow } from './tables.ts'

export interface BatchWriterOptions {
  readonly batchMs: number
  /** In connection records. */
  readonly queueLimit: number
  readonly onWriteProblem: (problem: {
    readonly error: StoreError
    readonly waiting: number
    readonly dropped: number
  }) => void
}

/** 18 columns each; SQLite takes 32,766 parameters in a statement, PostgreSQL 65,535. */
const ROWS_PER_STATEMENT = 100

/**
 * Collects what the gateway reports while it works, and writes it in one transaction now and then. Of several
 * reports on one connection only the last is written.
 */
export class BatchWriter {
  readonly #database: Database
  readonly #options: BatchWriterOptions
  #rows = new Map<string, ConnectionRow>()
  #keyUses = new Map<string, number>()
  #timer: NodeJS.Timeout | null = null
  #writing: Promise<void> | null = null
  #dropped = 0
  #stopped = false

  constructor(database: Database, options: BatchWriterOptions) {
    this.#database = database
    this.#options = options
  }

  connection(row: ConnectionRow): void {
    // Taken out first, so that the map stays in the order of the last report.
    this.#rows.delete(row.id)
    this.#rows.set(row.id, row)
    this.#dropOldest()
    this.#schedule()
  }

  keyUsed(keyId: string, at: Date): void {
    this.#keyUses.set(keyId, Math.max(at.getTime(), this.#keyUses.get(keyId) ?? 0))
    this.#schedule()
  }

  /**
   * Waits until all that was queued at the time of the call is written.
   *
   * @throws StoreError; what was not written stays in the queue
   */
  async flush(): Promise<void> {
    while (this.#writing !== null) await this.#writing.catch(() => {})
    if (this.#rows.size > 0 || this.#keyUses.size > 0) await this.#write()
  }

  /** Ends the timer; what is reported later is lost. Call flush before. */
  stop(): void {
    this.#stopped = true
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  #schedule(): void {
    if (this.#timer !== null || this.#stopped) return
    this.#timer = setTimeout(() => {
      this.#timer = null
      this.flush().catch((error: StoreError) => {
        this.#options.onWriteProblem({ error, waiting: this.#rows.size, dropped: this.#dropped })
        this.#dropped = 0
        this.#schedule()
      })
    }, this.#options.batchMs)
  }

  #write(): Promise<void> {
    this.#writing ??= this.#writeQueue().finally(() => {
      this.#writing = null
    })
    return this.#writing
  }

  async #writeQueue(): Promise<void> {
    const rows = this.#rows
    const keyUses = this.#keyUses
    this.#rows = new Map()
    this.#keyUses = new Map()
    try {
      await this.#database.writeTogether([...this.#upserts([...rows.values()]), ...this.#keyUpdates(keyUses)])
    } catch (error) {
      // Back into the queue, behind nothing: newer reports on the same connection stay.
      this.#rows = new Map([...rows, ...this.#rows])
      for (const [id, atMs] of keyUses) this.#keyUses.set(id, Math.max(atMs, this.#keyUses.get(id) ?? 0))
      this.#dropOldest()
      throw asStoreError(error, this.#database.location)
    }
  }

  #upserts(rows: readonly ConnectionRow[]): CompiledQuery[] {
    const queries: CompiledQuery[] = []
    for (let i = 0; i < rows.length; i += ROWS_PER_STATEMENT) {
      const query = this.#database.kysely
        .insertInto('connections')
        .values(rows.slice(i, i + ROWS_PER_STATEMENT))
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet((eb) => ({
            ended_at_ms: eb.ref('excluded.ended_at_ms'),
            address: eb.ref('excluded.address'),
            address_digits: eb.ref('excluded.address_digits'),
            port: eb.ref('excluded.port'),
            software: eb.ref('excluded.software'),
            account: eb.ref('excluded.account'),
            phase: eb.ref('excluded.phase'),
            outcome: eb.ref('excluded.outcome'),
            bytes_in: eb.ref('excluded.bytes_in'),
            bytes_out: eb.ref('excluded.bytes_out'),
            files_total: eb.ref('excluded.files_total'),
            end_by: eb.ref('excluded.end_by'),
            end_reason: eb.ref('excluded.end_reason'),
            details: eb.ref('excluded.details'),
          })),
        )
      queries.push(query.compile())
    }
    return queries
  }

  #keyUpdates(keyUses: ReadonlyMap<string, number>): CompiledQuery[] {
    return [...keyUses].map(([id, atMs]) =>
      this.#database.kysely
        .updateTable('account_keys')
        .set({ last_used_at_ms: atMs })
        .where('id', '=', id)
        // Another gateway may have seen the key later.
        .where((eb) => eb.or([eb('last_used_at_ms', 'is', null), eb('last_used_at_ms', '<', atMs)]))
        .compile(),
    )
  }

  #dropOldest(): void {
    for (const id of this.#rows.keys()) {
      if (this.#rows.size <= this.#options.queueLimit) return
      this.#rows.delete(id)
      this.#dropped++
    }
  }
}
