import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database, PreparedQuery } from './database.ts'
import type { Tables } from './tables.ts'

const CONNECT_TIMEOUT_MS = 5_000
/** A login must not wait for ever for a database that has gone silent. */
const QUERY_TIMEOUT_MS = 15_000

/** OID of `bigint`; pg hands it out as a string, because it can exceed what a number holds. Ours do not. */
const BIGINT_OID = 20

/** Prepares connections to a PostgreSQL database; the first query opens one. */
export function openPostgres(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'tsunagu',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    keepAlive: true,
    types: {
      getTypeParser: (oid, format) => (oid === BIGINT_OID ? Number : pg.types.getTypeParser(oid, format)),
    } as pg.CustomTypesConfig,
  })
  // A connection that breaks while nobody uses it is replaced by the pool; unheard, the event would end the process.
  pool.on('error', () => {})
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  let prepared = 0
  return {
    kind: 'postgres',
    location: withoutSecrets(url),
    kysely,
    async writeTogether(statements) {
      await kysely.transaction().execute(async (transaction) => {
        for (const statement of statements) await transaction.executeQuery(statement)
      })
    },
    prepare<Row>(query: { readonly sql: string }): PreparedQuery<Row> {
      const name = `tsunagu-${++prepared}`
      return {
        allSync: null,
        async all(parameters) {
          const result = await pool.query<Row & pg.QueryResultRow>({
            name,
            text: query.sql,
            values: [...parameters],
          })
          return result.rows
        },
      }
    },
    // Kysely's migrator takes an advisory lock and one transaction by itself.
    exclusively: (work) => work(kysely),
    close: () => kysely.destroy(),
  }
}

/** The URL as it may be shown: without password and parameters. */
export function withoutSecrets(url: string): string {
  if (!URL.canParse(url)) return 'postgres:'
  const { protocol, username, host, pathname } = new URL(url)
  return `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`
}
