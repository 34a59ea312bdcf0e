import { type Migration, Migrator, type NoMigrations, sql } from 'kysely'
import { StoreError } from '../errors.ts'
import type { Database } from './database.ts'

/** Not the library's own name, as a PostgreSQL database may be shared with others that use it. */
const MIGRATION_TABLE = 'tsunagu_migration'

/**
 * Brings the tables up to date, or to the state after the migration `target`, back or forth.
 *
 * @param target the name of a migration, or NO_MIGRATIONS for none; absent: the newest
 * @throws StoreError `data-from-newer-version` when migrations were applied that are not in `migrations`
 */
export async function migrate(
  database: Database,
  migrations: Record<string, Migration>,
  target?: string | NoMigrations,
): Promise<void> {
  const known = Object.keys(migrations)
  const present = await applied(database, known)
  if (target === undefined && present.length === known.length) return
  await database.exclusively(async (kysely) => {
    const migrator = new Migrator({
      db: kysely,
      provider: { getMigrations: async () => migrations },
      migrationTableName: MIGRATION_TABLE,
      migrationLockTableName: `${MIGRATION_TABLE}_lock`,
    })
    const { error } = await (target === undefined ? migrator.migrateToLatest() : migrator.migrateTo(target))
    if (error !== undefined) throw error
  })
}

/** The names of the migrations that were applied, oldest first; none when the database is empty. */
async function applied(database: Database, known: readonly string[]): Promise<string[]> {
  const tables =
    database.kind === 'sqlite'
      ? sql`select 1 from sqlite_master where type = 'table' and name = ${MIGRATION_TABLE}`
      : sql`select 1 from information_schema.tables
            where table_schema = current_schema() and table_name = ${MIGRATION_TABLE}`
  if ((await tables.execute(database.kysely)).rows.length === 0) return []
  const { rows } = await sql<{
    name: string
  }>`select name from ${sql.table(MIGRATION_TABLE)} order by name`.execute(database.kysely)
  const names = rows.map((row) => row.name)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new StoreError('data-from-newer-version', {
      location: database.location,
      found: unknown.at(-1)!,
      known: known.at(-1) ?? 'none',
    })
  }
  return names
}
