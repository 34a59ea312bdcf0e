import type { Kysely, Migration } from 'kysely'
import type { DatabaseKind } from '../database.ts'
import { columnTypes } from './column-types.ts'

/** Accounts and the SSH keys on them. */
export function accountsAndKeys(kind: DatabaseKind): Migration {
  const { text, blob, integer } = columnTypes(kind)
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('accounts')
        .addColumn('id', text, (c) => c.primaryKey())
        .addColumn('name', text, (c) => c.notNull().unique())
        .addColumn('status', text, (c) => c.notNull())
        .addColumn('language', text, (c) => c.notNull())
        .addColumn('created_at_ms', integer, (c) => c.notNull())
        .addColumn('email', text)
        .addColumn('note', text, (c) => c.notNull())
        .addColumn('home', text)
        .execute()
      await db.schema
        .createTable('account_keys')
        .addColumn('id', text, (c) => c.primaryKey())
        .addColumn('account_id', text, (c) => c.notNull().references('accounts.id').onDelete('cascade'))
        .addColumn('label', text, (c) => c.notNull())
        .addColumn('type', text, (c) => c.notNull())
        .addColumn('bits', integer, (c) => c.notNull())
        .addColumn('blob', blob, (c) => c.notNull())
        .addColumn('fingerprint_sha256', text, (c) => c.notNull())
        .addColumn('created_at_ms', integer, (c) => c.notNull())
        .addColumn('last_used_at_ms', integer)
        .addUniqueConstraint('account_keys_once_per_account', ['account_id', 'fingerprint_sha256'])
        .execute()
      // "Does another account have this key?" is asked at every login.
      await db.schema
        .createIndex('account_keys_by_fingerprint')
        .on('account_keys')
        .columns(['fingerprint_sha256', 'account_id'])
        .execute()
    },
    async down(db: Kysely<unknown>) {
      await db.schema.dropTable('account_keys').execute()
      await db.schema.dropTable('accounts').execute()
    },
  }
}
