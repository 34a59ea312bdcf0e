import type { Migration } from 'kysely'
import type { DatabaseKind } from '../database.ts'
import { accountsAndKeys } from './0001-accounts-and-keys.ts'
import { connections } from './0002-connections.ts'
import { hostKeys } from './0003-host-keys.ts'

/**
 * Every migration by name, in the order in which they are applied. A released migration is never changed: add
 * another.
 */
export function allMigrations(kind: DatabaseKind): Record<string, Migration> {
  return {
    '0001-accounts-and-keys': accountsAndKeys(kind),
    '0002-connections': connections(kind),
    '0003-host-keys': hostKeys(kind),
  }
}
