import type { OpenSshEncryption } from './format/openssh-private.ts'
import { writeOpenSshPrivate } from './format/openssh-private.ts'
import { writeOpenSshPublic } from './format/openssh-public.ts'
import { writePkcs8 } from './format/pkcs8.ts'
import { type PpkOptions, writePpk } from './format/ppk.ts'
import { writeRfc4716 } from './format/rfc4716.ts'
import { writeSpki } from './format/spki.ts'
import { writeTraditionalPem } from './format/traditional-pem.ts'
import type { PrivateKey } from './model/private-key.ts'
import type { PublicKey } from './model/public-key.ts'

/**
 * Forms that a private key can be written in. `ppk` is version 3 (PuTTY 0.75 and later), `ppk2` what older
 * programs read; `pem` is PKCS#1 for RSA and SEC1 for ECDSA.
 */
export const PRIVATE_KEY_FORMS = ['openssh', 'ppk', 'ppk2', 'pem', 'pkcs8'] as const
export type PrivateKeyForm = (typeof PRIVATE_KEY_FORMS)[number]

/** Forms that a public key can be written in. `pkcs8` is what `ssh-keygen -m PKCS8` and OpenSSL call a public key. */
export const PUBLIC_KEY_FORMS = ['openssh', 'rfc4716', 'pkcs8'] as const
export type PublicKeyForm = (typeof PUBLIC_KEY_FORMS)[number]

/** How a private key is encrypted; each form takes what concerns it. */
export type WriteOptions = {
  /** Empty or absent: the file is not encrypted. */
  readonly passphrase?: string
  readonly openssh?: OpenSshEncryption
  /** Argon2 of `ppk`. */
  readonly argon2?: NonNullable<PpkOptions['kdf']>
  /** PBKDF2 of `pkcs8`; default 600,000. */
  readonly iterations?: number
}

/**
 * Writes a private key file, as text with `\n` line ends. Comments are kept by `openssh` and the PPK forms; PEM
 * and PKCS#8 hold none.
 * @throws KeyFileError `format-cannot-hold-key` (Ed25519 in `pem`, Ed448 in `openssh`), `field-invalid` for a
 *   comment that is not one line
 */
export function writePrivateKey(
  key: PrivateKey,
  form: PrivateKeyForm,
  options: WriteOptions = {},
): Promise<string> {
  const passphrase = options.passphrase ?? ''
  switch (form) {
    case 'openssh':
      return writeOpenSshPrivate(key, passphrase, options.openssh)
    case 'ppk':
      return writePpk(key, passphrase, { version: 3, kdf: options.argon2 ?? {} })
    case 'ppk2':
      return writePpk(key, passphrase, { version: 2 })
    case 'pem':
      return writeTraditionalPem(key, passphrase)
    case 'pkcs8':
      return writePkcs8(key, passphrase, options.iterations)
  }
}

/**
 * Writes a public key file, as text with `\n` line ends.
 * @throws KeyFileError `format-cannot-hold-key`, `field-invalid` for a comment that is not one line
 */
export function writePublicKey(key: PublicKey, form: PublicKeyForm): string {
  switch (form) {
    case 'openssh':
      return `${writeOpenSshPublic(key)}\n`
    case 'rfc4716':
      return writeRfc4716(key)
    case 'pkcs8':
      return writeSpki(key)
  }
}
