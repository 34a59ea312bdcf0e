import type { KeyStore } from './account-keys.ts'
import type { AccountStore } from './accounts.ts'
import type { ConnectionLog } from './connections.ts'
import type { HostKeyStore } from './host-keys.ts'
import type { LoginLookup } from './login.ts'

/**
 * Everything the service remembers, in domain words. One implementation speaks SQL (SQLite or PostgreSQL);
 * whoever uses a Store sees neither.
 *
 * Every method may reject with a {@link StoreError}; its `code` says which refusal or failure it was.
 */
export interface Store {
  readonly accounts: AccountStore
  readonly keys: KeyStore
  readonly login: LoginLookup
  readonly connections: ConnectionLog
  readonly hostKeys: HostKeyStore
  /** Where the data is, for people: a file path, or a PostgreSQL URL without its password. */
  readonly location: string
  /**
   * Writes what is still queued and gives the database back. Safe to call twice; nothing else may be called
   * afterwards.
   *
   * @throws StoreError when the last records could not be written; the database is closed all the same.
   */
  close(): Promise<void>
}
