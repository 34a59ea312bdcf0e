/**
 * Who is let in. Plain functions on plain values: what a client showed and what the store knows, and a verdict.
 * The client is told yes or no; the reason goes into the connection record.
 */
import type { AttemptResult, LoginAccount, LoginAnswer } from '@tsunagu/store'

/** A public key that a client named. It proves nothing: anybody can name anybody's public key. */
export type OfferedKey = {
  /** The type inside the key, e.g. `ssh-rsa`. */
  type: string
  bits: number
  /** Wire form, RFC 4253 section 6.6. */
  blob: Uint8Array
  fingerprintSha256: string
  /** What the client signs with, e.g. `rsa-sha2-512`. */
  signatureAlgorithm: string
}

declare const proven: unique symbol

/** A key whose private half signed this very connection. Only {@link prove} makes one. */
export type ProvenKey = OfferedKey & { readonly [proven]: true }

/** Null when the signature does not fit. */
export function prove(key: OfferedKey, signatureIsGood: boolean): ProvenKey | null {
  return signatureIsGood ? (key as ProvenKey) : null
}

/** A refusal with its reason for the record. */
export type Refusal = { allowed: false; result: Exclude<AttemptResult, 'offered' | 'accepted'> }

/** The account and the key that open it. */
export type Permission = { allowed: true; account: LoginAccount; keyId: string }

/** The shortest RSA key that logs in, in bits. */
export const MIN_RSA_BITS = 2048

const SIGNATURES: ReadonlyMap<string, readonly string[]> = new Map([
  ['ssh-ed25519', ['ssh-ed25519']],
  ['ecdsa-sha2-nistp256', ['ecdsa-sha2-nistp256']],
  ['ecdsa-sha2-nistp384', ['ecdsa-sha2-nistp384']],
  ['ecdsa-sha2-nistp521', ['ecdsa-sha2-nistp521']],
  // Without plain ssh-rsa, which signs with SHA-1.
  ['ssh-rsa', ['rsa-sha2-512', 'rsa-sha2-256']],
])

/**
 * Whether a key of this kind may log in anywhere here. Needs no account, so that what it says reveals none.
 * Null when it may.
 */
export function judgeKeyKind(key: OfferedKey): Refusal | null {
  if (!SIGNATURES.get(key.type)?.includes(key.signatureAlgorithm))
    return { allowed: false, result: 'type-refused' }
  if (key.type === 'ssh-rsa' && key.bits < MIN_RSA_BITS) return { allowed: false, result: 'weak-key' }
  return null
}

/** Whether a key of a fitting kind opens the account that was named. */
export function judgeLogin(answer: LoginAnswer): Refusal | Permission {
  const { account, keyId } = answer
  if (account === null) return { allowed: false, result: 'unknown-account' }
  if (account.status !== 'active') return { allowed: false, result: 'inactive-account' }
  if (keyId !== null) return { allowed: true, account, keyId }
  return { allowed: false, result: answer.keyBelongsToAnotherAccount ? 'other-account' : 'unknown-key' }
}
