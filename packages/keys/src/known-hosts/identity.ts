import { fingerprintMd5, fingerprintSha256 } from '../model/fingerprint.ts'
import type { PublicKey } from '../model/public-key.ts'

/** A key, or all that a person has of it: a fingerprint as `readFingerprint` returns it. */
export type KeyIdentity = PublicKey | string

/** Whether a key is the one meant. The comment does not matter. */
export function isKey(key: PublicKey, identity: KeyIdentity): boolean {
  if (typeof identity === 'string') {
    return identity === (identity.startsWith('MD5:') ? fingerprintMd5 : fingerprintSha256)(key.blob)
  }
  return key.blob.length === identity.blob.length && key.blob.every((byte, at) => byte === identity.blob[at])
}
