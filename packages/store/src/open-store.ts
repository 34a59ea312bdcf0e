import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type AccountNameRules, DEFAULT_ACCOUNT_NAME_RULES } from './account-names.ts'
import { StoreError } from './errors.ts'
import { makeFolder } from './make-folder.ts'
import { SqlAccounts } from './sql/accounts.ts'
import { BatchWriter } from './sql/batch-writer.ts'
import { SqlConnections } from './sql/connections.ts'
import type { Database } from './sql/database.ts'
import { asStoreError, atTheEdge } from './sql/driver-errors.ts'
import { SqlHostKeys } from './sql/host-keys.ts'
import { SqlKeys } from './sql/keys.ts'
import { sqlLogin } from './sql/login.ts'
import { migrate } from './sql/migrate.ts'
import { allMigrations } from './sql/migrations/all.ts'
import { DATABASE_FILE, openSqlite } from './sql/sqlite.ts'
import type { Store } from './store.ts'

export interface StoreOptions {
  /** A folder; the database is the file `tsunagu.db` in it (SQLite). Either this or `url`. */
  readonly dataDir?: string
  /** `postgres://user@host/database` (PostgreSQL). Either this or `dataDir`. */
  readonly url?: string
  /** Make the data directory and the database when they are missing. Default: true. */
  readonly create?: boolean
  /** For new accounts; what is absent is as in DEFAULT_ACCOUNT_NAME_RULES. */
  readonly accountNames?: Partial<AccountNameRules>
  /**
   * The name of this gateway among those that share a PostgreSQL database: `markInterrupted` touches only its own
   * records. Default: `gateway`.
   */
  readonly gateway?: string
  /** How long a connection record waits for others before it is written, in milliseconds. Default: 200. */
  readonly batchMs?: number
  /** How many records wait in memory while the database does not answer. Default: 10,000. */
  readonly queueLimit?: number
  /** Hears of records that could not be written (they are tried again) or had to be dropped. Default: nobody. */
  readonly onWriteProblem?: (problem: WriteProblem) => void
  /** Default: the system's. */
  readonly now?: () => Date
}

export interface WriteProblem {
  readonly error: StoreError
  /** Records that wait to be tried again. */
  readonly waiting: number
  /** Records given up since the last report, because the queue was full. */
  readonly dropped: number
}

/**
 * Opens the database and brings its tables up to date.
 *
 * @throws StoreError `data-directory-missing` (with `create: false`), `data-from-newer-version`, `database-…`
 * @throws TypeError when not exactly one of `dataDir` and `url` is given
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const database = await openDatabase(options)
  try {
    await atTheEdge(database, () => migrate(database, allMigrations(database.kind)))
    return buildStore(database, options)
  } catch (error) {
    await database.close().catch(() => {})
    throw error
  }
}

async function openDatabase({ dataDir, url, create = true }: StoreOptions): Promise<Database> {
  if (url !== undefined && dataDir === undefined) {
    const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0] ?? ''
    // PostgreSQL's own URLs may leave the host out, which other URLs may not.
    const readable = URL.canParse(url.replace('@/', '@localhost/'))
    if (!/^postgres(ql)?:$/i.test(scheme) || !readable)
      throw new StoreError('database-url-invalid', { scheme })
    // Only who uses PostgreSQL waits for its driver to load.
    const { openPostgres } = await import('./sql/postgres.ts')
    return openPostgres(url)
  }
  if (dataDir === undefined || url !== undefined) throw new TypeError('Give either dataDir or url')
  const location = join(dataDir, DATABASE_FILE)
  if (!create && !existsSync(location)) throw new StoreError('data-directory-missing', { path: dataDir })
  try {
    await makeFolder(dataDir, 0o700)
    return openSqlite(dataDir)
  } catch (error) {
    throw asStoreError(error, location)
  }
}

function buildStore(database: Database, options: StoreOptions): Store {
  const now = options.now ?? (() => new Date())
  const writer = new BatchWriter(database, {
    batchMs: options.batchMs ?? 200,
    queueLimit: options.queueLimit ?? 10_000,
    onWriteProblem: options.onWriteProblem ?? (() => {}),
  })
  let closing: Promise<void> | null = null
  return {
    location: database.location,
    accounts: new SqlAccounts(database, { ...DEFAULT_ACCOUNT_NAME_RULES, ...options.accountNames }, now),
    keys: new SqlKeys(database, writer, now),
    login: sqlLogin(database),
    connections: new SqlConnections(database, writer, options.gateway ?? 'gateway'),
    hostKeys: new SqlHostKeys(database, now),
    close() {
      closing ??= writer.flush().finally(() => {
        writer.stop()
        return atTheEdge(database, () => database.close())
      })
      return closing
    },
  }
}
