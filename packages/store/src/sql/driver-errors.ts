import { StoreError } from '../errors.ts'
import type { Database } from './database.ts'

type Failure =
  | 'database-unreachable'
  | 'database-denied'
  | 'database-busy'
  | 'database-full'
  | 'database-read-only'
  | 'database-damaged'
  | 'database-failed'

/**
 * Codes of SQLite's result codes (their first part), of PostgreSQL's SQLSTATE (whole, or the class), and of the
 * operating system, in the order in which they are tried.
 */
const FAILURES: readonly (readonly [RegExp, Failure])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'database-busy'],
  [/^SQLITE_FULL|^ENOSPC$|^EDQUOT$|^53100$/, 'database-full'],
  [/^SQLITE_READONLY|^EROFS$|^25006$/, 'database-read-only'],
  [/^SQLITE_(CANTOPEN|PERM|AUTH)|^EACCES$|^EPERM$|^ENOTDIR$|^EISDIR$|^28|^3D000$|^42501$/, 'database-denied'],
  [/^SQLITE_(CORRUPT|NOTADB)|^XX00[12]$/, 'database-damaged'],
  [/^40001$|^40P01$|^55P03$|^53300$/, 'database-busy'],
  [
    /^SQLITE_IOERR|^EIO$|^08|^57P0|^E(CONN|HOST|NET|NOENT|NOTFOUND|AI_|TIMEDOUT|PIPE)/,
    'database-unreachable',
  ],
]

/** pg has no code for these. */
const UNREACHABLE_MESSAGE = /timeout exceeded|Connection terminated|Query read timeout|not open|destroyed/i

/** Turns what a driver (or the file system below it) threw into the store's own error. Others pass as they are. */
export function asStoreError(error: unknown, location: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error
  const code = codeOf(error)
  // A fault in our own code is not a fault of the database.
  if (
    code === null &&
    (error instanceof TypeError || error instanceof RangeError) &&
    !UNREACHABLE_MESSAGE.test(error.message)
  ) {
    return error
  }
  const failure =
    FAILURES.find(([pattern]) => pattern.test(code ?? ''))?.[1] ??
    (UNREACHABLE_MESSAGE.test(error.message) ? 'database-unreachable' : 'database-failed')
  const reason = firstLine(error.message) || code || error.name
  return new StoreError(failure, { location, reason }, { cause: error })
}

/** Runs `work`, so that only StoreErrors come out of the database. */
export async function atTheEdge<T>(database: Pick<Database, 'location'>, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw asStoreError(error, database.location)
  }
}

function codeOf(error: Error): string | null {
  if ('code' in error && typeof error.code === 'string' && error.code !== '') return error.code
  // libsql does not give a code when it cannot open a file, only SQLITE_CANTOPEN's number at the end.
  return /Unable to open connection to local database .*: 14\b/.test(error.message) ? 'SQLITE_CANTOPEN' : null
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!.trim()
}
