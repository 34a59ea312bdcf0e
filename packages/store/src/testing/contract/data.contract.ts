import { NO_MIGRATIONS } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Database } from '../../sql/database.ts'
import { migrate } from '../../sql/migrate.ts'
import { allMigrations } from '../../sql/migrations/all.ts'
import { openPostgres } from '../../sql/postgres.ts'
import { openSqlite } from '../../sql/sqlite.ts'
import type { TestDatabases, TestPlace } from '../databases.ts'
import { newPublicKey } from '../key-pairs.ts'
import { refusal } from '../refusal.ts'

export function dataContract({ kind, place }: TestDatabases): void {
  const withDatabase = async <T>(
    { where }: TestPlace,
    work: (database: Database) => Promise<T>,
  ): Promise<T> => {
    const database = 'url' in where ? openPostgres(where.url) : openSqlite(where.dataDir)
    try {
      return await work(database)
    } finally {
      await database.close()
    }
  }
  /** What the tables look like: names and types of columns. */
  const shape = ({ kysely }: Database) =>
    kysely.introspection.getTables().then((tables) =>
      tables
        .filter((t) => !t.name.startsWith('tsunagu_migration'))
        .map(
          (t) => `${t.name}: ${t.columns.map((c) => `${c.name} ${c.dataType} ${c.isNullable}`).join(', ')}`,
        )
        .sort(),
    )

  describe('the data', () => {
    test('are still there when the store is opened again', async () => {
      const { open } = await place()
      const first = await open()
      await first.accounts.add({ name: 'taro' })
      await first.keys.add('taro', newPublicKey())
      await first.close()
      expect(await (await open({ create: false })).accounts.list()).toMatchObject([
        { name: 'taro', keyCount: 1 },
      ])
    })

    test('can be made by several who open an empty place at the same moment', async () => {
      const { open } = await place()
      const stores = await Promise.all(Array.from({ length: 5 }, () => open()))
      await stores[0]!.accounts.add({ name: 'taro' })
      for (const store of stores) expect(await store.accounts.find('taro')).not.toBeNull()
    })

    test('of a newer version are refused, by name, and not touched', async () => {
      const where = await place()
      await (await where.open()).close()
      await withDatabase(where, async (database) => {
        const future = { ...allMigrations(kind), '9999-from-the-future': { up: async () => {} } }
        await migrate(database, future)
      })
      expect(await refusal('data-from-newer-version', where.open())).toMatchObject({
        found: '9999-from-the-future',
        known: Object.keys(allMigrations(kind)).at(-1),
      })
    })

    test('go up and down through every migration, each step back to what it was before', async () => {
      await withDatabase(await place(), async (database) => {
        const migrations = allMigrations(kind)
        const names = Object.keys(migrations)
        const shapes: string[][] = []
        for (const name of names) {
          await migrate(database, migrations, name)
          shapes.push(await shape(database))
        }
        expect(new Set(shapes.map(String)).size).toBe(names.length)
        for (const [i, name] of [...names.entries()].reverse()) {
          await migrate(database, migrations, name)
          expect(await shape(database)).toEqual(shapes[i])
        }
        await migrate(database, migrations, NO_MIGRATIONS)
        expect(await shape(database)).toEqual([])
        await migrate(database, migrations)
        expect(await shape(database)).toEqual(shapes.at(-1))
      })
    })

    test('stay as they were when a migration fails half-way', async () => {
      await withDatabase(await place(), async (database) => {
        const good = allMigrations(kind)
        const [first] = Object.keys(good)
        await migrate(database, good, first)
        const before = await shape(database)
        const bad = {
          ...good,
          '9999-bad': {
            up: async (db: Database['kysely']) => {
              await db.schema.dropTable('accounts').cascade().execute()
              throw new Error('half-way')
            },
          },
        }
        await expect(migrate(database, bad)).rejects.toThrow()
        expect(await shape(database)).toEqual(before)
        await migrate(database, good)
      })
    })

    test('are numbered without gaps', () => {
      const names = Object.keys(allMigrations(kind))
      names.forEach((name, i) => {
        expect(name).toMatch(/^[0-9]{4}-[a-z-]+$/)
        expect(Number(name.slice(0, 4))).toBe(i + 1)
      })
    })
  })
}
