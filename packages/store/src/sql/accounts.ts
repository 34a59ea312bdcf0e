import { isAbsolute } from 'node:path'
import type { Selectable } from 'kysely'
import { type AccountNameRules, checkAccountName } from '../account-names.ts'
import type {
  Account,
  AccountChanges,
  AccountFilter,
  AccountStatus,
  AccountStore,
  AccountSummary,
  Language,
  NewAccount,
} from '../accounts.ts'
import { StoreError } from '../errors.ts'
import { checkText } from '../plain-text.ts'
import { timeOrderedId } from '../time-ordered-id.ts'
import type { Database } from './database.ts'
import { atTheEdge } from './driver-errors.ts'
import type { AccountRow } from './tables.ts'

const MAX_NOTE_LENGTH = 2000

/** Sorts after every character that can follow a prefix. */
const LAST_CHARACTER = '\u{10ffff}'

export class SqlAccounts implements AccountStore {
  readonly #database: Database
  readonly #rules: AccountNameRules
  readonly #now: () => Date

  constructor(database: Database, rules: AccountNameRules, now: () => Date) {
    this.#database = database
    this.#rules = rules
    this.#now = now
  }

  async add(account: NewAccount): Promise<Account> {
    checkAccountName(account.name, this.#rules)
    check(account)
    const createdAt = this.#now()
    const row: AccountRow = {
      id: timeOrderedId(createdAt),
      name: account.name,
      status: account.status ?? 'active',
      language: account.language ?? 'ja',
      created_at_ms: createdAt.getTime(),
      email: account.email ?? null,
      note: account.note ?? '',
      home: account.home ?? null,
    }
    const inserted = await this.#run((db) =>
      db
        .insertInto('accounts')
        .values(row)
        .onConflict((c) => c.column('name').doNothing())
        .returning('id')
        .executeTakeFirst(),
    )
    if (inserted !== undefined) return fromRow(row)
    const holder = await this.get(account.name)
    throw new StoreError(holder.status === 'deleted' ? 'account-name-retired' : 'account-exists', {
      name: account.name,
    })
  }

  async find(name: string): Promise<Account | null> {
    if (!storable(name)) return null
    const row = await this.#run((db) =>
      db.selectFrom('accounts').selectAll().where('name', '=', name).executeTakeFirst(),
    )
    return row === undefined ? null : fromRow(row)
  }

  async get(name: string): Promise<Account> {
    const account = await this.find(name)
    if (account === null) throw new StoreError('account-unknown', { name })
    return account
  }

  async list(filter: AccountFilter = {}): Promise<AccountSummary[]> {
    const { status, namePrefix, limit, afterName } = filter
    const rows = await this.#run((db) => {
      let query = db
        .selectFrom('accounts')
        .leftJoin('account_keys', 'account_keys.account_id', 'accounts.id')
        .selectAll('accounts')
        .select(({ fn }) => [
          fn.count<number>('account_keys.id').as('key_count'),
          fn.max('account_keys.last_used_at_ms').as('last_login_at_ms'),
        ])
        .groupBy('accounts.id')
        .orderBy('accounts.name')
      if (status !== undefined) query = query.where('accounts.status', '=', status)
      if (namePrefix !== undefined && namePrefix !== '') {
        query = query
          .where('accounts.name', '>=', namePrefix)
          .where('accounts.name', '<', namePrefix + LAST_CHARACTER)
      }
      if (afterName !== undefined) query = query.where('accounts.name', '>', afterName)
      if (limit !== undefined) query = query.limit(limit)
      return query.execute()
    })
    return rows.map((row) => ({
      ...fromRow(row),
      keyCount: row.key_count,
      lastLoginAt: row.last_login_at_ms === null ? null : new Date(row.last_login_at_ms),
    }))
  }

  async change(name: string, changes: AccountChanges): Promise<Account> {
    check(changes)
    const { status, language, email, note, home } = changes
    const values = {
      ...(status !== undefined && { status }),
      ...(language !== undefined && { language }),
      ...(email !== undefined && { email }),
      ...(note !== undefined && { note }),
      ...(home !== undefined && { home }),
    }
    if (Object.keys(values).length === 0 || !storable(name)) return this.get(name)
    const row = await this.#run((db) =>
      db.updateTable('accounts').set(values).where('name', '=', name).returningAll().executeTakeFirst(),
    )
    if (row === undefined) throw new StoreError('account-unknown', { name })
    return fromRow(row)
  }

  remove(name: string): Promise<Account> {
    return this.change(name, { status: 'deleted' })
  }

  #run<T>(work: (db: Database['kysely']) => Promise<T>): Promise<T> {
    return atTheEdge(this.#database, () => work(this.#database.kysely))
  }
}

/** PostgreSQL cannot hold NUL in text, so nothing that was ever stored has one. */
export function storable(text: string): boolean {
  return !text.includes('\0')
}

function check({ email, note, home }: AccountChanges): void {
  if (email != null && (email.length > 254 || !/^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u.test(email))) {
    throw new StoreError('email-invalid', { email: email.slice(0, 300) })
  }
  if (note !== undefined) checkText('note', note, MAX_NOTE_LENGTH)
  if (home != null && (!isAbsolute(home) || /\p{Cc}/u.test(home) || home.split(/[/\\]/).includes('..'))) {
    throw new StoreError('home-invalid', { home: home.slice(0, 300) })
  }
}

function fromRow(row: Selectable<AccountRow>): Account {
  return {
    id: row.id,
    name: row.name,
    status: row.status as AccountStatus,
    language: row.language as Language,
    createdAt: new Date(row.created_at_ms),
    email: row.email,
    note: row.note,
    home: row.home,
  }
}
