import type { Language } from './accounts.ts'
import { storeErrorText } from './error-texts.ts'

/**
 * Every refusal and failure of the store, with the facts its text needs. Never a secret among them: a pasted
 * private key, a password in a database URL and the like are not carried.
 */
export interface StoreErrorFacts {
  'account-name-length': { name: string; length: number; minLength: number; maxLength: number }
  'account-name-characters': { name: string; wrong: string; allowed: string }
  'account-name-start': { name: string; allowed: string }
  'account-name-reserved': { name: string; reserved: string }
  'account-exists': { name: string }
  'account-name-retired': { name: string }
  'account-unknown': { name: string }
  'account-deleted': { name: string }
  'email-invalid': { email: string }
  'home-invalid': { home: string }
  'text-invalid': { field: 'note' | 'label'; maxLength: number }

  'key-is-private': Record<never, never>
  'key-empty': Record<never, never>
  'key-too-large': { maxBytes: number }
  'key-several': Record<never, never>
  'key-certificate': Record<never, never>
  'key-unreadable': { problem: string; where: string }
  'key-dsa': { bits: number }
  'key-rsa-short': { bits: number; minBits: number }
  'key-security-key': { type: string }
  'key-type-unsupported': { type: string }
  'key-duplicate': { account: string; label: string; fingerprintSha256: string; addedOn: string }
  'key-limit': { account: string; limit: number }
  'key-unknown': { account: string; which: string }
  'key-ambiguous': { account: string; which: string; count: number }

  'host-key-unreadable': { frontDoor: string; problem: string }
  'host-key-state': { frontDoor: string; fingerprintSha256: string; from: string; to: string }

  'address-invalid': { address: string }

  'data-directory-missing': { path: string }
  'data-from-newer-version': { location: string; found: string; known: string }
  'database-url-invalid': { scheme: string }
  'database-unreachable': { location: string; reason: string }
  'database-denied': { location: string; reason: string }
  'database-busy': { location: string }
  'database-full': { location: string }
  'database-read-only': { location: string }
  'database-damaged': { location: string; reason: string }
  'database-failed': { location: string; reason: string }
}

export type StoreErrorCode = keyof StoreErrorFacts

/**
 * The store refused, or could not do, what was asked. `message` is English for logs; screens use
 * {@link StoreError.textIn}. The driver's own error, where there was one, is `cause`.
 */
export class StoreError<C extends StoreErrorCode = StoreErrorCode> extends Error {
  override readonly name = 'StoreError'
  readonly code: C
  readonly facts: StoreErrorFacts[C]

  constructor(code: C, facts: StoreErrorFacts[C], options?: { cause?: unknown }) {
    const { problem, remedy } = storeErrorText(code, facts, 'en')
    super(`${problem} ${remedy}`, options)
    this.code = code
    this.facts = facts
  }

  /** What happened and what to do about it, in the reader's language. */
  textIn(language: Language): { readonly problem: string; readonly remedy: string } {
    return storeErrorText(this.code, this.facts, language)
  }
}

/** True when `error` is a StoreError, of this code when one is given. */
export function isStoreError<C extends StoreErrorCode = StoreErrorCode>(
  error: unknown,
  code?: C,
): error is StoreError<C> {
  return error instanceof StoreError && (code === undefined || error.code === code)
}
