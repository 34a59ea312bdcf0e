import { sql } from 'kysely'
import type { AccountStatus, Language } from '../accounts.ts'
import { fingerprintOf } from '../fingerprint.ts'
import type { LoginAnswer, LoginLookup } from '../login.ts'
import type { Database } from './database.ts'
import { asStoreError, atTheEdge } from './driver-errors.ts'

interface Row {
  account_id: string | null
  name: string | null
  status: string | null
  language: string | null
  home: string | null
  key_id: string | null
  elsewhere: number | boolean
}

/** Longer names are not sent to the database: no account has one. */
const MAX_NAME_LENGTH = 255

/**
 * Always one row, whatever exists, and every part of it is found in an index. The parameters are those of
 * {@link parameters}.
 */
export const loginQuery = sql<Row>`
  select a.id as account_id, a.name, a.status, a.language, a.home, k.id as key_id,
    exists (
      select 1 from account_keys as other
      where other.fingerprint_sha256 = ${''} and (a.id is null or other.account_id <> a.id)
    ) as elsewhere
  from (select 1 as one) as always
  left join accounts as a on a.name = ${''}
  left join account_keys as k on k.account_id = a.id and k.fingerprint_sha256 = ${''}
`

/** The lookup of each login. */
export function sqlLogin(database: Database): LoginLookup {
  const query = database.prepare(loginQuery.compile(database.kysely))
  const { allSync } = query
  return {
    find: (name, blob) =>
      atTheEdge(database, async () => answer((await query.all(parameters(name, blob)))[0]!)),
    findSync:
      allSync &&
      ((name, blob) => {
        try {
          return answer(allSync(parameters(name, blob))[0]!)
        } catch (error) {
          throw asStoreError(error, database.location)
        }
      }),
  }
}

function parameters(name: string, blob: Uint8Array): string[] {
  const fingerprint = fingerprintOf(blob)
  // No account has the empty name.
  const possible = name.length <= MAX_NAME_LENGTH && !name.includes('\0') ? name : ''
  return [fingerprint, possible, fingerprint]
}

function answer(row: Row): LoginAnswer {
  return {
    account:
      row.account_id === null
        ? null
        : {
            id: row.account_id,
            name: row.name!,
            status: row.status as AccountStatus,
            language: row.language as Language,
            home: row.home,
          },
    keyId: row.key_id,
    keyBelongsToAnotherAccount: Boolean(row.elsewhere),
  }
}
