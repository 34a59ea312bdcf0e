import { scryptAsync } from '@noble/hashes/scrypt.js'
import { DER_NULL, type DerReader, derInteger, derOctets, derOid, derSequence, TAG } from '../bytes/der.ts'
import { KeyFileError, type KeyPlace } from '../problem.ts'
import { quotableOid } from '../text/quotable.ts'
import { aesCbc, desCbc, padPkcs7, passphraseBytes, unpadPkcs7 } from './cbc.ts'
import { MAX_OLD_ITERATIONS, OLD_SCHEMES, type OldScheme } from './pbes1.ts'
import { type Pbkdf2Hash, pbkdf2 } from './pbkdf2.ts'

/** Password-based encryption of PKCS#8 (RFC 8018 sections 6.2 and A.4; RFC 7914 for scrypt). */

const PBES2 = '1.2.840.113549.1.5.13'
const PBKDF2 = '1.2.840.113549.1.5.12'
const SCRYPT = '1.3.6.1.4.1.11591.4.11'
const HMAC_SHA256 = '1.2.840.113549.2.9'
const AES256_CBC = '2.16.840.1.101.3.4.1.42'

const PRFS: Readonly<Record<string, Pbkdf2Hash>> = {
  '1.2.840.113549.2.7': 'SHA-1',
  '1.2.840.113549.2.8': 'SHA-224',
  [HMAC_SHA256]: 'SHA-256',
  '1.2.840.113549.2.10': 'SHA-384',
  '1.2.840.113549.2.11': 'SHA-512',
}

type CbcCipher = { readonly name: string; readonly keyBytes: number; readonly blockBytes: 8 | 16 }

const CIPHERS: Readonly<Record<string, CbcCipher>> = {
  '2.16.840.1.101.3.4.1.2': { name: 'aes128-cbc', keyBytes: 16, blockBytes: 16 },
  '2.16.840.1.101.3.4.1.22': { name: 'aes192-cbc', keyBytes: 24, blockBytes: 16 },
  [AES256_CBC]: { name: 'aes256-cbc', keyBytes: 32, blockBytes: 16 },
  '1.2.840.113549.3.7': { name: '3des-cbc', keyBytes: 24, blockBytes: 8 },
  '1.3.14.3.2.7': { name: 'des-cbc', keyBytes: 8, blockBytes: 8 },
}

/** Older schemes and other ciphers, named so that the message can say more than a number. */
const KNOWN_UNSUPPORTED: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.5.6': 'PBES1 with MD5 and RC2',
  '1.2.840.113549.1.5.11': 'PBES1 with SHA-1 and RC2',
  '1.2.840.113549.1.12.1.1': 'PKCS#12 with RC4 (128 bits)',
  '1.2.840.113549.1.12.1.6': 'PKCS#12 with RC2 (40 bits)',
  '1.2.840.113549.3.2': 'RC2 in CBC mode',
  '2.16.840.1.101.3.4.1.6': 'AES-128 in GCM mode',
  '2.16.840.1.101.3.4.1.46': 'AES-256 in GCM mode',
  '1.2.392.200011.61.1.1.1.4': 'Camellia-256 in CBC mode',
}

/** Half a minute of native code; OWASP's advice is 600,000. */
const MAX_ITERATIONS = 20_000_000
const MAX_SCRYPT_BYTES = 512 * 1024 * 1024
/** For SHA-256; about a quarter of a second here. */
const DEFAULT_ITERATIONS = 600_000

/** The parameters of an encrypted key: what it is, and how its key is derived. */
export type EncryptionScheme = {
  readonly cipher: CbcCipher
  /** For people: KDF and cost. */
  readonly kdf: string
  readonly derive: (passphrase: string) => Promise<{ key: Uint8Array; iv: Uint8Array }>
}

/**
 * Reads the AlgorithmIdentifier of an encrypted private key.
 * @throws KeyFileError `cipher-unsupported`, `kdf-unsupported`, `kdf-too-costly`, and the codes of damage
 */
export function readEncryptionScheme(reader: DerReader): EncryptionScheme {
  const algorithm = reader.inside(TAG.sequence, 'encryptionAlgorithm')
  const schemeAt = algorithm.place('encryption scheme')
  const scheme = algorithm.oid('encryption scheme')
  const old = OLD_SCHEMES[scheme]
  if (old !== undefined) return readOldScheme(algorithm, old)
  if (scheme !== PBES2) throw unsupported('cipher-unsupported', schemeAt, scheme, 'PBES2')
  const parameters = algorithm.inside(TAG.sequence, 'PBES2 parameters')
  algorithm.end('encryptionAlgorithm')
  const kdfReader = parameters.inside(TAG.sequence, 'keyDerivationFunc')
  const encryption = parameters.inside(TAG.sequence, 'encryptionScheme')
  parameters.end('PBES2 parameters')
  const cipherAt = encryption.place('cipher')
  const cipherOid = encryption.oid('cipher')
  const cipher = CIPHERS[cipherOid]
  if (cipher === undefined) {
    throw unsupported('cipher-unsupported', cipherAt, cipherOid, 'AES or triple DES in CBC mode')
  }
  const ivAt = encryption.place('iv')
  const iv = encryption.element(TAG.octetString, 'iv')
  encryption.end('encryptionScheme')
  if (iv.length !== cipher.blockBytes) {
    throw new KeyFileError('field-invalid', {
      where: ivAt,
      found: `${iv.length} bytes`,
      expected: `${cipher.blockBytes} bytes`,
    })
  }
  const { description, derive } = readKdf(kdfReader, cipher.keyBytes)
  return {
    cipher,
    kdf: description,
    derive: async (passphrase) => ({ key: await derive(passphraseBytes(passphrase)), iv }),
  }
}

function readOldScheme(algorithm: DerReader, scheme: OldScheme): EncryptionScheme {
  const parameters = algorithm.inside(TAG.sequence, 'encryption parameters')
  algorithm.end('encryptionAlgorithm')
  const salt = parameters.element(TAG.octetString, 'salt')
  const where = parameters.place('iterations')
  const iterations = parameters.small('iterations')
  parameters.end('encryption parameters')
  if (iterations < 1) {
    throw new KeyFileError('field-invalid', { where, found: '0 iterations', expected: 'at least 1' })
  }
  return {
    cipher: { name: scheme.name, keyBytes: scheme.name === 'des-cbc' ? 8 : 24, blockBytes: 8 },
    kdf: `${scheme.kdf}, ${iterations} iterations`,
    derive: async (passphrase) => {
      if (iterations > MAX_OLD_ITERATIONS) {
        throw tooCostly(where, `${iterations} iterations`, `${MAX_OLD_ITERATIONS}`)
      }
      return scheme.derive(passphrase, salt, iterations)
    },
  }
}

function unsupported(
  code: 'cipher-unsupported' | 'kdf-unsupported',
  where: KeyPlace,
  oid: string,
  expected: string,
): KeyFileError {
  return new KeyFileError(code, {
    where,
    found: KNOWN_UNSUPPORTED[oid] ?? `algorithm ${quotableOid(oid)}`,
    expected,
  })
}

type Kdf = { readonly description: string; readonly derive: (pass: Uint8Array) => Promise<Uint8Array> }

function readKdf(reader: DerReader, keyBytes: number): Kdf {
  const where = reader.place('kdf')
  const oid = reader.oid('kdf')
  const parameters = reader.inside(TAG.sequence, 'kdf parameters')
  reader.end('keyDerivationFunc')
  if (oid === PBKDF2) return readPbkdf2(parameters, keyBytes)
  if (oid === SCRYPT) return readScrypt(parameters, keyBytes)
  throw unsupported('kdf-unsupported', where, oid, 'PBKDF2 or scrypt')
}

function readPbkdf2(parameters: DerReader, keyBytes: number): Kdf {
  const salt = parameters.element(TAG.octetString, 'salt')
  const where = parameters.place('iterations')
  const iterations = parameters.small('iterations')
  readKeyLength(parameters, keyBytes)
  let hash: Pbkdf2Hash = 'SHA-1'
  if (parameters.remaining > 0) {
    const prf = parameters.inside(TAG.sequence, 'prf')
    const prfAt = prf.place('prf')
    const oid = prf.oid('prf')
    const known = PRFS[oid]
    if (known === undefined) throw unsupported('kdf-unsupported', prfAt, oid, 'HMAC with SHA-1 or SHA-2')
    hash = known
  }
  parameters.end('kdf parameters')
  if (iterations < 1) {
    throw new KeyFileError('field-invalid', { where, found: '0 iterations', expected: 'at least 1' })
  }
  return {
    description: `PBKDF2 with ${hash}, ${iterations} iterations`,
    derive: (pass) => {
      if (iterations > MAX_ITERATIONS) throw tooCostly(where, `${iterations} iterations`, `${MAX_ITERATIONS}`)
      return pbkdf2(hash, pass, salt, iterations, keyBytes)
    },
  }
}

function readScrypt(parameters: DerReader, keyBytes: number): Kdf {
  const salt = parameters.element(TAG.octetString, 'salt')
  const where = parameters.place('cost')
  const cost = parameters.small('cost')
  const blockSize = parameters.small('block size')
  const parallelism = parameters.small('parallelism')
  readKeyLength(parameters, keyBytes)
  parameters.end('kdf parameters')
  const description = `scrypt, N=${cost}, r=${blockSize}, p=${parallelism}`
  if (cost < 2 || (cost & (cost - 1)) !== 0 || blockSize < 1 || parallelism < 1) {
    throw new KeyFileError('field-invalid', {
      where,
      found: description,
      expected: 'N a power of two; r, p > 0',
    })
  }
  return {
    description,
    derive: (pass) => {
      if (cost * blockSize * 128 > MAX_SCRYPT_BYTES || parallelism > 16) {
        throw tooCostly(where, description, `${MAX_SCRYPT_BYTES} bytes of memory, p to 16`)
      }
      const options = { N: cost, r: blockSize, p: parallelism, dkLen: keyBytes, maxmem: 2 * MAX_SCRYPT_BYTES }
      return scryptAsync(pass, salt, options)
    },
  }
}

function readKeyLength(parameters: DerReader, keyBytes: number): void {
  if (parameters.peek() !== TAG.integer) return
  const where = parameters.place('key length')
  const length = parameters.small('key length')
  if (length !== keyBytes) {
    throw new KeyFileError('field-invalid', {
      where,
      found: `${length} bytes`,
      expected: `${keyBytes} bytes`,
    })
  }
}

function tooCostly(where: KeyPlace, found: string, limit: string): KeyFileError {
  return new KeyFileError('kdf-too-costly', { where, found, expected: `at most ${limit}` })
}

/** What came out of deciphering. */
export type Opened = {
  /** Without its padding where that was right. */
  readonly clear: Uint8Array
  /** How many bytes of padding were there; 0 when there was none, as with a wrong key. */
  readonly padding: number
}

/** Deciphers in CBC mode and takes the padding off. */
export async function openCbc(
  cipher: { readonly blockBytes: 8 | 16 },
  key: Uint8Array,
  iv: Uint8Array,
  sealed: Uint8Array,
): Promise<Opened> {
  const raw =
    cipher.blockBytes === 8 ? await desCbc('decrypt', key, iv, sealed) : aesCbc('decrypt', key, iv, sealed)
  const clear = unpadPkcs7(raw, cipher.blockBytes)
  return clear === null ? { clear: raw, padding: 0 } : { clear, padding: raw.length - clear.length }
}

/** Encrypts with PBKDF2-HMAC-SHA-256 and AES-256-CBC: what OpenSSL itself writes, with more iterations. */
export async function sealPbes2(
  clear: Uint8Array,
  passphrase: string,
  iterations: number = DEFAULT_ITERATIONS,
): Promise<{ algorithm: Uint8Array; sealed: Uint8Array }> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(16))
  const key = await pbkdf2('SHA-256', passphraseBytes(passphrase), salt, iterations, 32)
  const kdf = derSequence(
    derOid(PBKDF2),
    derSequence(derOctets(salt), derInteger(iterations), derSequence(derOid(HMAC_SHA256), DER_NULL)),
  )
  const algorithm = derSequence(
    derOid(PBES2),
    derSequence(kdf, derSequence(derOid(AES256_CBC), derOctets(iv))),
  )
  return { algorithm, sealed: aesCbc('encrypt', key, iv, padPkcs7(clear, 16)) }
}
