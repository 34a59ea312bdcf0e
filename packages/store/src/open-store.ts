import type { AccountNameRules } from './account-names.ts'
import type { StoreError } from './errors.ts'
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
  throw new TypeError(`not ready yet: ${Object.keys(options)}`)
}
