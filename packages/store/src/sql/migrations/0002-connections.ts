import type { Kysely, Migration } from 'kysely'
import type { DatabaseKind } from '../database.ts'
import { columnTypes } from './column-types.ts'

/** One row for each TCP connection. */
export function connections(kind: DatabaseKind): Migration {
  const { text, integer } = columnTypes(kind)
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('connections')
        .addColumn('id', text, (c) => c.primaryKey())
        .addColumn('gateway', text, (c) => c.notNull())
        .addColumn('started_at_ms', integer, (c) => c.notNull())
        .addColumn('ended_at_ms', integer)
        .addColumn('address', text, (c) => c.notNull())
        .addColumn('address_digits', text, (c) => c.notNull())
        .addColumn('port', integer, (c) => c.notNull())
        .addColumn('software', text)
        .addColumn('front_door', text, (c) => c.notNull())
        .addColumn('account', text)
        .addColumn('phase', text, (c) => c.notNull())
        .addColumn('outcome', text, (c) => c.notNull())
        .addColumn('bytes_in', integer, (c) => c.notNull())
        .addColumn('bytes_out', integer, (c) => c.notNull())
        .addColumn('files_total', integer, (c) => c.notNull())
        .addColumn('end_by', text)
        .addColumn('end_reason', text)
        .addColumn('details', text, (c) => c.notNull())
        .execute()
      // Lists are newest first, and ids are in the order of time: each filter is a range of one of these. Front doors
      // are so few that reading from the newest finds enough of each.
      for (const column of ['account', 'address_digits', 'outcome', 'phase']) {
        await db.schema
          .createIndex(`connections_by_${column}`)
          .on('connections')
          .columns([column, 'id'])
          .execute()
      }
    },
    async down(db: Kysely<unknown>) {
      await db.schema.dropTable('connections').execute()
    },
  }
}
