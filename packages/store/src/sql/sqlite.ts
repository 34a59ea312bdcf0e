import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type CompiledQuery, Kysely, type SqliteDatabase, SqliteDialect } from 'kysely'
import Libsql from 'libsql'
import type { Database, PreparedQuery } from './database.ts'
import type { Tables } from './tables.ts'

export const DATABASE_FILE = 'tsunagu.db'

/** How long a statement waits for another process, such as `tsunagu admin` beside `tsunagu serve`. */
const BUSY_TIMEOUT_MS = 5_000

/**
 * Opens the database file in the folder `dataDir`; makes it, readable by its owner only, where it is missing.
 *
 * The driver is synchronous and there is one connection, so a statement is always complete when other code runs:
 * outside of `exclusively` there is no transaction that somebody else's statement could get into.
 *
 * @throws the driver's or the file system's error
 */
export function openSqlite(dataDir: string): Database {
  const location = join(dataDir, DATABASE_FILE)
  // SQLite gives the files beside it (-wal, -shm) the permissions of the database.
  closeSync(openSync(location, 'a', 0o600))
  const driver = new Libsql(location)
  driver.prepare(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`).all()
  // With a write-ahead log, readers and the one writer do not wait for each other.
  driver.prepare('pragma journal_mode = wal').all()
  driver.exec('pragma synchronous = full; pragma foreign_keys = on')
  const kysely = new Kysely<Tables>({ dialect: new SqliteDialect({ database: asKyselyDatabase(driver) }) })
  return {
    kind: 'sqlite',
    location,
    kysely,
    writeTogether: async (statements) => writeTogether(driver, statements),
    prepare: (query) => prepare(driver, query),
    exclusively: (work) =>
      kysely.connection().execute(async (connection) => {
        await beginImmediate(driver)
        try {
          const result = await work(connection)
          driver.exec('commit')
          return result
        } catch (error) {
          if (driver.inTransaction) driver.exec('rollback')
          throw error
        }
      }),
    async close() {
      // Closes the file too, but the driver would answer statements that were prepared before.
      await kysely.destroy()
      closedDrivers.add(driver)
    },
  }
}

const closedDrivers = new WeakSet<Libsql.Database>()

/**
 * Waits for the lock without blocking this process: who holds it may be another store in it, in the middle of its
 * own migration.
 */
async function beginImmediate(driver: Libsql.Database): Promise<void> {
  driver.prepare('pragma busy_timeout = 0').all()
  try {
    for (const deadline = Date.now() + BUSY_TIMEOUT_MS; ; await sleep(10)) {
      try {
        driver.exec('begin immediate')
        return
      } catch (error) {
        if (!isBusy(error) || Date.now() > deadline) throw error
      }
    }
  } finally {
    driver.prepare(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`).all()
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Libsql.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

/** Waiting for the disk at each batch would stop the event loop; a power cut may cost the last records instead. */
function writeTogether(driver: Libsql.Database, statements: readonly CompiledQuery[]): void {
  driver.exec('pragma synchronous = normal')
  try {
    driver.exec('begin immediate')
    try {
      for (const { sql, parameters } of statements) driver.prepare(sql).run(parameters)
      driver.exec('commit')
    } catch (error) {
      if (driver.inTransaction) driver.exec('rollback')
      throw error
    }
  } finally {
    driver.exec('pragma synchronous = full')
  }
}

/**
 * A statement of libsql 0.5 that is used again must be read with `all` only: `get` after `all` can return a row of
 * the call before. One that has failed repeats its error once, so it is prepared anew.
 */
function prepare<Row>(driver: Libsql.Database, query: CompiledQuery<Row>): PreparedQuery<Row> {
  let statement: Libsql.Statement | null = null
  const allSync = (parameters: readonly unknown[]): Row[] => {
    if (closedDrivers.has(driver)) throw new TypeError('The database connection is not open')
    statement ??= driver.prepare(query.sql)
    try {
      return statement.all(parameters) as Row[]
    } catch (error) {
      statement = null
      throw error
    }
  }
  return { allSync, all: async (parameters) => allSync(parameters) }
}

/** libsql follows better-sqlite3, for which Kysely's dialect is written; only the declared types differ. */
function asKyselyDatabase(driver: Libsql.Database): SqliteDatabase {
  return driver as unknown as SqliteDatabase
}
