import type { AccountKey, AccountKeyType, AddedKey, KeyStore } from '../account-keys.ts'
import { StoreError } from '../errors.ts'
import { fingerprintOf } from '../fingerprint.ts'
import { acceptKey } from '../key-acceptance.ts'
import { checkText, storableText } from '../plain-text.ts'
import { timeOrderedId } from '../time-ordered-id.ts'
import { storable } from './accounts.ts'
import type { BatchWriter } from './batch-writer.ts'
import type { Database } from './database.ts'
import { atTheEdge } from './driver-errors.ts'
import { type AccountKeyRow, bytesOf } from './tables.ts'

const MAX_LABEL_LENGTH = 100
/** More than anybody has devices; a client that offers keys one by one gives up far earlier. */
const MAX_KEYS_PER_ACCOUNT = 100

export class SqlKeys implements KeyStore {
  readonly #database: Database
  readonly #writer: BatchWriter
  readonly #now: () => Date

  constructor(database: Database, writer: BatchWriter, now: () => Date) {
    this.#database = database
    this.#writer = writer
    this.#now = now
  }

  async add(
    account: string,
    input: string | Uint8Array,
    options: { readonly label?: string } = {},
  ): Promise<AddedKey> {
    const { id: accountId, status } = await this.#account(account)
    if (status === 'deleted') throw new StoreError('account-deleted', { name: account })
    const { type, bits, blob, comment } = acceptKey(input)
    if (options.label !== undefined) checkText('label', options.label, MAX_LABEL_LENGTH)
    const label = (options.label ?? commentAsLabel(comment)).trim()
    const present = await this.list(account)
    const fingerprint = fingerprintOf(blob)
    // The table's unique constraint decides; this finds the words for it.
    const twin = () => present.find((key) => key.fingerprintSha256 === fingerprint)
    if (present.length >= MAX_KEYS_PER_ACCOUNT && twin() === undefined) {
      throw new StoreError('key-limit', { account, limit: MAX_KEYS_PER_ACCOUNT })
    }
    const createdAt = this.#now()
    const row: AccountKeyRow = {
      id: timeOrderedId(createdAt),
      account_id: accountId,
      label,
      type,
      bits,
      blob: Buffer.from(blob),
      fingerprint_sha256: fingerprint,
      created_at_ms: createdAt.getTime(),
      last_used_at_ms: null,
    }
    const inserted = await this.#run((db) =>
      db
        .insertInto('account_keys')
        .values(row)
        .onConflict((c) => c.columns(['account_id', 'fingerprint_sha256']).doNothing())
        .returning('id')
        .executeTakeFirst(),
    )
    if (inserted === undefined) {
      const { label: name, createdAt: since } = twin() ?? { label: '', createdAt }
      throw new StoreError('key-duplicate', {
        account,
        label: name,
        fingerprintSha256: fingerprint,
        addedOn: since.toISOString().slice(0, 10),
      })
    }
    const holders = await this.findByFingerprint(fingerprint)
    return {
      key: fromRow({ ...row, account }),
      alsoOn: holders.map((key) => key.account).filter((name) => name !== account),
    }
  }

  async list(account: string): Promise<AccountKey[]> {
    const { id } = await this.#account(account)
    const rows = await this.#run((db) =>
      db.selectFrom('account_keys').selectAll().where('account_id', '=', id).orderBy('id').execute(),
    )
    return rows.map((row) => fromRow({ ...row, account }))
  }

  async findByFingerprint(fingerprintSha256: string): Promise<AccountKey[]> {
    if (!storable(fingerprintSha256)) return []
    const rows = await this.#run((db) =>
      db
        .selectFrom('account_keys')
        .innerJoin('accounts', 'accounts.id', 'account_keys.account_id')
        .selectAll('account_keys')
        .select('accounts.name as account')
        .where('fingerprint_sha256', '=', fingerprintSha256)
        .orderBy('accounts.name')
        .execute(),
    )
    return rows.map(fromRow)
  }

  async get(account: string, which: string): Promise<AccountKey> {
    const keys = await this.list(account)
    const exact = keys.filter((key) => key.fingerprintSha256 === which || key.id === which)
    const matches = exact.length > 0 ? exact : keys.filter((key) => key.label === which && which !== '')
    const [key] = matches
    if (matches.length > 1) throw new StoreError('key-ambiguous', { account, which, count: matches.length })
    if (key === undefined) throw new StoreError('key-unknown', { account, which })
    return key
  }

  async remove(account: string, which: string): Promise<AccountKey> {
    const key = await this.get(account, which)
    const removed = await this.#run((db) =>
      db.deleteFrom('account_keys').where('id', '=', key.id).returning('id').executeTakeFirst(),
    )
    // Somebody else was faster.
    if (removed === undefined) throw new StoreError('key-unknown', { account, which })
    return key
  }

  markUsed(keyId: string, at: Date): void {
    this.#writer.keyUsed(keyId, at)
  }

  async #account(name: string): Promise<{ id: string; status: string }> {
    const row = storable(name)
      ? await this.#run((db) =>
          db.selectFrom('accounts').select(['id', 'status']).where('name', '=', name).executeTakeFirst(),
        )
      : undefined
    if (row === undefined) throw new StoreError('account-unknown', { name })
    return row
  }

  #run<T>(work: (db: Database['kysely']) => Promise<T>): Promise<T> {
    return atTheEdge(this.#database, () => work(this.#database.kysely))
  }
}

/** Comments come with the key and are nobody's fault, so they are cut where a label would be refused. */
function commentAsLabel(comment: string): string {
  return storableText(comment.replace(/\p{Cc}/gu, ' '), MAX_LABEL_LENGTH)
}

function fromRow(row: AccountKeyRow & { account: string }): AccountKey {
  return {
    id: row.id,
    account: row.account,
    label: row.label,
    type: row.type as AccountKeyType,
    bits: row.bits,
    blob: bytesOf(row.blob),
    fingerprintSha256: row.fingerprint_sha256,
    createdAt: new Date(row.created_at_ms),
    lastUsedAt: row.last_used_at_ms === null ? null : new Date(row.last_used_at_ms),
  }
}
