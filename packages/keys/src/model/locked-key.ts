import type { KeyProblem } from '../problem.ts'
import type { PrivateKey } from './private-key.ts'
import type { KeyFamily, PublicKey } from './public-key.ts'

/** How the private half is enciphered. */
export type KeyEncryption = {
  /** Name of the cipher as the file spells it, e.g. `aes256-ctr`. */
  readonly cipher: string
  /** Key derivation and its cost, e.g. `bcrypt, 16 rounds`. */
  readonly kdf: string
}

/** What a private-key file tells before its passphrase is known, and the way to the rest. */
export type LockedKey = {
  readonly format: PrivateKeyFormat
  /** The public half where the form holds it openly (or nothing is encrypted); null otherwise. */
  readonly publicKey: PublicKey | null
  /** The family; worked out from the length of the data in encrypted PKCS#8, and null when that fails. */
  readonly family: KeyFamily | null
  /** Bits; estimated from the length of the encrypted data when `publicKey` is null, and null when that fails. */
  readonly bits: number | null
  /** null when it cannot be read without the passphrase, or the form has none. */
  readonly comment: string | null
  /** null when the file is not encrypted. */
  readonly encryption: KeyEncryption | null
  readonly problems: readonly KeyProblem[]
  /**
   * Deciphers and checks the private half.
   * @param passphrase is ignored when the file is not encrypted; empty counts as none
   * @throws KeyFileError `passphrase-required`, `passphrase-wrong`, `mac-mismatch`, `halves-mismatch`,
   *   `cipher-unsupported`, `kdf-unsupported`, `kdf-too-costly`, and the codes of damage
   */
  readonly unlock: (passphrase?: string) => Promise<PrivateKey>
}

/** The private forms that are read. */
export type PrivateKeyFormat =
  | 'openssh'
  | 'ppk2'
  | 'ppk3'
  | 'pkcs1'
  | 'sec1'
  | 'dsa-pem'
  | 'pkcs8'
  | 'jwk'
  | 'ssh1'
