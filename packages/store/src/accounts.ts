/** `active` may log in. `inactive` is locked for now. `deleted` is gone, but its name is never given again. */
export type AccountStatus = 'active' | 'inactive' | 'deleted'

export const ACCOUNT_STATUSES: readonly AccountStatus[] = ['active', 'inactive', 'deleted']

/** The language in which the service talks to the person behind an account. */
export type Language = 'ja' | 'en'

/** One person's (or one machine's) right to log in. The name is fixed for ever. */
export interface Account {
  /** Sortable by time of creation; never shown to users. */
  readonly id: string
  readonly name: string
  readonly status: AccountStatus
  readonly language: Language
  readonly createdAt: Date
  /** Null when nobody gave one. */
  readonly email: string | null
  /** Free text for the staff; empty when there is none. */
  readonly note: string
  /** An absolute path that replaces the home the gateway would derive from the name; null in most cases. */
  readonly home: string | null
}

/** An account as a list shows it. */
export interface AccountSummary extends Account {
  /** How many SSH keys are on the account. */
  readonly keyCount: number
  /** When one of those keys last logged in; null when none ever did. */
  readonly lastLoginAt: Date | null
}

export interface NewAccount {
  readonly name: string
  /** Default: `active`. */
  readonly status?: Exclude<AccountStatus, 'deleted'>
  /** Default: `ja`. */
  readonly language?: Language
  readonly email?: string | null
  readonly note?: string
  readonly home?: string | null
}

/** What may change about an account; a field that is absent stays as it is. */
export interface AccountChanges {
  readonly status?: AccountStatus
  readonly language?: Language
  readonly email?: string | null
  readonly note?: string
  readonly home?: string | null
}

export interface AccountFilter {
  /** Default: every status. */
  readonly status?: AccountStatus
  /** Only names that begin with this. */
  readonly namePrefix?: string
  /** At most this many; default: all. */
  readonly limit?: number
  /** For the next page: the last name of the page before. */
  readonly afterName?: string
}

export interface AccountStore {
  /**
   * @throws StoreError `account-name-…` when the name breaks a rule, `account-exists` or `account-name-retired`
   *   when it is taken, `email-invalid`, `home-invalid`.
   */
  add(account: NewAccount): Promise<Account>
  /** Null when there is no account of this name. Deleted accounts are found; their status says so. */
  find(name: string): Promise<Account | null>
  /** @throws StoreError `account-unknown` */
  get(name: string): Promise<Account>
  /** In the order of names. */
  list(filter?: AccountFilter): Promise<AccountSummary[]>
  /** @throws StoreError `account-unknown`, `email-invalid`, `home-invalid` */
  change(name: string, changes: AccountChanges): Promise<Account>
  /**
   * Sets the status to `deleted`: nobody logs in, the keys and the connection records stay readable, and the
   * name is never given to anybody else. Files are not touched.
   *
   * @throws StoreError `account-unknown`
   */
  remove(name: string): Promise<Account>
}
