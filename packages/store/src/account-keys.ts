/** The key types that can log in. The name is the one inside the key blob (RFC 4253 6.6, RFC 5656, RFC 8709). */
export type AccountKeyType =
  | 'ssh-ed25519'
  | 'ecdsa-sha2-nistp256'
  | 'ecdsa-sha2-nistp384'
  | 'ecdsa-sha2-nistp521'
  | 'ssh-rsa'

/** The public half of a key that may log in to one account. */
export interface AccountKey {
  readonly id: string
  /** The name of the account. */
  readonly account: string
  /** What the person calls it: "laptop"; the comment of the key when nothing else was given; may be empty. */
  readonly label: string
  readonly type: AccountKeyType
  /** Of the modulus (RSA), of the curve (ECDSA, Ed25519). */
  readonly bits: number
  /** The public key in SSH wire form. The caller must not change it. */
  readonly blob: Uint8Array
  /** `SHA256:` and 43 characters of base64, as ssh-keygen prints it. */
  readonly fingerprintSha256: string
  readonly createdAt: Date
  /** When a client last proved that it has this key; null when that never happened. */
  readonly lastUsedAt: Date | null
}

export interface AddedKey {
  readonly key: AccountKey
  /**
   * Names of other accounts that have the same key already. That is allowed (one person, two accounts), yet it is
   * often a mistake, so whoever adds keys should say it.
   */
  readonly alsoOn: readonly string[]
}

export interface KeyStore {
  /**
   * Puts a key on an account. `input` is what a person has: a line of a `.pub` file, the RFC 4716 form, PuTTY's
   * "public key for pasting", with stray white space or line ends.
   *
   * @throws StoreError `account-unknown`, `account-deleted`, or one code for each reason to refuse the key:
   *   `key-…`. A private key pasted by mistake (`key-is-private`) is neither stored nor repeated in the error.
   */
  add(account: string, input: string | Uint8Array, options?: { readonly label?: string }): Promise<AddedKey>
  /**
   * Oldest first.
   *
   * @throws StoreError `account-unknown`
   */
  list(account: string): Promise<AccountKey[]>
  /**
   * One key of an account.
   *
   * @param which its fingerprint (`SHA256:…`), its id, or its label when only one key of the account has it
   * @throws StoreError `account-unknown`, `key-unknown`, `key-ambiguous`
   */
  get(account: string, which: string): Promise<AccountKey>
  /** Every account's key with this fingerprint (`SHA256:…`), by account name. Empty when nobody has it. */
  findByFingerprint(fingerprintSha256: string): Promise<AccountKey[]>
  /**
   * Takes a key off an account.
   *
   * @param which as in `get`
   * @throws StoreError as `get`
   */
  remove(account: string, which: string): Promise<AccountKey>
  /**
   * Notes that a client proved it has this key. Returns at once; the time is written with the next batch of
   * connection records. An id that no longer exists is ignored.
   */
  markUsed(keyId: string, at: Date): void
}
