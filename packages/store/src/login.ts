import type { AccountStatus, Language } from './accounts.ts'

/** What the gateway must know of an account to let somebody in. */
export interface LoginAccount {
  readonly id: string
  readonly name: string
  /** The lookup answers for every status: the gateway decides, and only `active` may log in. */
  readonly status: AccountStatus
  readonly language: Language
  /** See Account.home. */
  readonly home: string | null
}

/** The answer has the same shape, and costs the same, whether or not the account exists. */
export interface LoginAnswer {
  /** Null when there is no such account. */
  readonly account: LoginAccount | null
  /** The id of the key on that account; null when the key is not on it. */
  readonly keyId: string | null
  /** True when another account has the key. For the record and for staff, never for the client. */
  readonly keyBelongsToAnotherAccount: boolean
}

export interface LoginLookup {
  /**
   * One indexed query, a few tens of microseconds on SQLite. Names and blobs are taken as the peer sent them:
   * any length, any content.
   *
   * @param keyBlob the public key in SSH wire form
   * @throws StoreError when the database does not answer
   */
  find(accountName: string, keyBlob: Uint8Array): Promise<LoginAnswer>
  /** The same without waiting; null where the database cannot answer synchronously (PostgreSQL). */
  readonly findSync: ((accountName: string, keyBlob: Uint8Array) => LoginAnswer) | null
}
