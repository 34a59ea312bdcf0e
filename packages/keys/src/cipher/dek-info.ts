import { md5 } from '@noble/hashes/legacy.js'
import { concatBytes } from '../bytes/writer.ts'
import { KeyFileError, type KeyPlace } from '../problem.ts'
import { quotableName } from '../text/quotable.ts'
import { aesCbc, desCbc, padPkcs7, passphraseBytes } from './cbc.ts'
import { type Opened, openCbc } from './pbes2.ts'

/**
 * The encryption of OpenSSL's traditional PEM files: `DEK-Info: CIPHER,IV` (RFC 1421 section 4.6.1.3), with a key
 * made from the passphrase by one round of MD5 (OpenSSL's EVP_BytesToKey). Weak; there because old programs know
 * no other.
 */

const CIPHERS = {
  'AES-128-CBC': { keyBytes: 16, blockBytes: 16 },
  'AES-192-CBC': { keyBytes: 24, blockBytes: 16 },
  'AES-256-CBC': { keyBytes: 32, blockBytes: 16 },
  'DES-EDE3-CBC': { keyBytes: 24, blockBytes: 8 },
  'DES-CBC': { keyBytes: 8, blockBytes: 8 },
} as const

export type DekCipherName = keyof typeof CIPHERS

export type DekInfo = { readonly cipher: DekCipherName; readonly iv: Uint8Array }

/** Reads the value of a DEK-Info header. @throws KeyFileError `cipher-unsupported`, `header-invalid` */
export function readDekInfo(value: string, line: number): DekInfo {
  const where: KeyPlace = { line, field: 'DEK-Info' }
  const [name = '', ivText = ''] = value.split(',').map((part) => part.trim())
  if (!Object.hasOwn(CIPHERS, name)) {
    throw new KeyFileError('cipher-unsupported', {
      where,
      found: quotableName(name),
      expected: Object.keys(CIPHERS).join(', '),
    })
  }
  const cipher = name as DekCipherName
  const digits = CIPHERS[cipher].blockBytes * 2
  if (!/^[0-9A-Fa-f]*$/.test(ivText) || ivText.length !== digits) {
    throw new KeyFileError('header-invalid', {
      where,
      found: `${ivText.length} characters`,
      expected: `${digits} hexadecimal digits`,
    })
  }
  const iv = Uint8Array.from(ivText.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  return { cipher, iv }
}

/** Bytes that a cipher works on at a time. */
export function dekBlockBytes(cipher: DekCipherName): 8 | 16 {
  return CIPHERS[cipher].blockBytes
}

function deriveKey({ cipher, iv }: DekInfo, passphrase: string): Uint8Array {
  const pass = passphraseBytes(passphrase)
  const salt = iv.subarray(0, 8)
  let key = new Uint8Array(0)
  let digest = new Uint8Array(0)
  while (key.length < CIPHERS[cipher].keyBytes) {
    digest = Uint8Array.from(md5(concatBytes(digest, pass, salt)))
    key = Uint8Array.from(concatBytes(key, digest))
  }
  return key.slice(0, CIPHERS[cipher].keyBytes)
}

/** Deciphers, and takes the padding off. */
export function openDek(dek: DekInfo, passphrase: string, sealed: Uint8Array): Promise<Opened> {
  return openCbc(CIPHERS[dek.cipher], deriveKey(dek, passphrase), dek.iv, sealed)
}

/** Encrypts under a new random IV; returns the two header lines with it. */
export async function sealDek(
  cipher: DekCipherName,
  passphrase: string,
  clear: Uint8Array,
): Promise<{ headers: string[]; sealed: Uint8Array }> {
  const { blockBytes } = CIPHERS[cipher]
  const iv = crypto.getRandomValues(new Uint8Array(blockBytes))
  const key = deriveKey({ cipher, iv }, passphrase)
  const padded = padPkcs7(clear, blockBytes)
  const sealed =
    blockBytes === 16 ? aesCbc('encrypt', key, iv, padded) : await desCbc('encrypt', key, iv, padded)
  const ivText = Array.from(iv, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
  return { headers: ['Proc-Type: 4,ENCRYPTED', `DEK-Info: ${cipher},${ivText}`], sealed }
}
