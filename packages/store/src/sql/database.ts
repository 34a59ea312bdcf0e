import type { CompiledQuery, Kysely } from 'kysely'
import type { Tables } from './tables.ts'

export type DatabaseKind = 'sqlite' | 'postgres'

/** What the SQL parts of the store need of a database; one file for each kind implements it. */
export interface Database {
  readonly kind: DatabaseKind
  /** For people: a path, or a URL without secrets. */
  readonly location: string
  readonly kysely: Kysely<Tables>
  /**
   * Runs statements in one transaction that survives the end of the process, but not necessarily a power cut.
   *
   * @throws the driver's error; nothing was written then
   */
  writeTogether(statements: readonly CompiledQuery[]): Promise<void>
  /** A query that is asked all the time, prepared once. */
  prepare<Row>(query: CompiledQuery<Row>): PreparedQuery<Row>
  /** Runs `work`, which changes the tables, while nobody else does. */
  exclusively<T>(work: (kysely: Kysely<Tables>) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface PreparedQuery<Row> {
  /** `parameters` replace those of the query it was prepared from. */
  all(parameters: readonly unknown[]): Promise<Row[]>
  /** Null where the driver cannot answer synchronously. */
  readonly allSync: ((parameters: readonly unknown[]) => Row[]) | null
}
