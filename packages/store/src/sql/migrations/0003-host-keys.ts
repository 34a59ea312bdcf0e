import type { Kysely, Migration } from 'kysely'
import type { DatabaseKind } from '../database.ts'
import { columnTypes } from './column-types.ts'

/** The public halves of the front doors' host keys. */
export function hostKeys(kind: DatabaseKind): Migration {
  const { text, blob, integer } = columnTypes(kind)
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('host_keys')
        .addColumn('id', text, (c) => c.primaryKey())
        .addColumn('front_door', text, (c) => c.notNull())
        .addColumn('type', text, (c) => c.notNull())
        .addColumn('bits', integer, (c) => c.notNull())
        .addColumn('blob', blob, (c) => c.notNull())
        .addColumn('fingerprint_sha256', text, (c) => c.notNull())
        .addColumn('state', text, (c) => c.notNull())
        .addColumn('created_at_ms', integer, (c) => c.notNull())
        .addColumn('active_since_ms', integer)
        .addColumn('retired_at_ms', integer)
        .addUniqueConstraint('host_keys_once_per_front_door', ['front_door', 'fingerprint_sha256'])
        .execute()
    },
    async down(db: Kysely<unknown>) {
      await db.schema.dropTable('host_keys').execute()
    },
  }
}
