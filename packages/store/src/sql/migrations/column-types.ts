import { type RawBuilder, sql } from 'kysely'
import type { DatabaseKind } from '../database.ts'

/** Column types that the two databases spell differently. */
export interface ColumnTypes {
  /** Compared byte by byte, so that both databases sort alike whatever the locale of the PostgreSQL cluster is. */
  readonly text: RawBuilder<unknown>
  readonly blob: RawBuilder<unknown>
  /** 64-bit integer. */
  readonly integer: RawBuilder<unknown>
}

export function columnTypes(kind: DatabaseKind): ColumnTypes {
  return kind === 'sqlite'
    ? { text: sql`text`, blob: sql`blob`, integer: sql`integer` }
    : { text: sql`text collate "C"`, blob: sql`bytea`, integer: sql`bigint` }
}
