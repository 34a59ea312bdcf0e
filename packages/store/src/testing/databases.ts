import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openStore, type Store, type StoreOptions } from '../index.ts'
import { findPostgres, type PostgresCluster, startPostgres } from './postgres-cluster.ts'

/** An empty database that stores can be opened on, several times, at once or one after another. */
export interface TestPlace {
  /** `dataDir` or `url`. */
  readonly where: { readonly dataDir: string } | { readonly url: string }
  open(options?: Omit<StoreOptions, 'dataDir' | 'url'>): Promise<Store>
}

export interface TestDatabases {
  readonly kind: 'sqlite' | 'postgres'
  /** A new place; it is cleared away, with the stores opened on it, after the test. */
  place(): Promise<TestPlace>
  /** A store on a new place. */
  store(options?: Omit<StoreOptions, 'dataDir' | 'url'>): Promise<Store>
}

/** Runs a suite on SQLite and on a real PostgreSQL; says so when the latter is missing. */
export function onEveryDatabase(suite: (databases: TestDatabases) => void): void {
  describe('on SQLite', () => suite(databases('sqlite', () => Promise.resolve(sqliteFolder()))))

  const binaries = findPostgres()
  if (binaries === null) {
    if (process.env['REQUIRE_TOOLS'] === '1') {
      test('on PostgreSQL', () => expect.fail('initdb and postgres are not installed (REQUIRE_TOOLS=1)'))
    } else {
      console.warn('SKIPPED: the store on PostgreSQL, because initdb and postgres are not installed')
      test.skip('on PostgreSQL: initdb and postgres are not installed', () => {})
    }
    return
  }
  describe('on PostgreSQL', () => {
    let cluster: PostgresCluster
    beforeAll(async () => {
      cluster = await startPostgres(binaries)
    })
    afterAll(() => cluster.stop())
    suite(databases('postgres', async () => ({ url: await cluster.newDatabase() })))
  })
}

function databases(kind: TestDatabases['kind'], newPlace: () => Promise<TestPlace['where']>): TestDatabases {
  const stores: Store[] = []
  const folders: string[] = []
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close().catch(() => {})
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })
  const place = async (): Promise<TestPlace> => {
    const where = await newPlace()
    if ('dataDir' in where) folders.push(where.dataDir)
    return {
      where,
      async open(options) {
        const store = await openStore({ ...where, ...options })
        stores.push(store)
        return store
      },
    }
  }
  return { kind, place, store: async (options) => (await place()).open(options) }
}

function sqliteFolder(): { dataDir: string } {
  return { dataDir: mkdtempSync(join(tmpdir(), 'tsunagu-store-')) }
}
