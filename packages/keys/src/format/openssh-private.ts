/**
 * The private-key form of OpenSSH, as its PROTOCOL.key has it. One file, because reader and writer of one form share
 * its layout: an outer part that is open, and a section that may be encrypted.
 */
import { encodeBase64 } from '../bytes/base64.ts'
import { ByteReader } from '../bytes/reader.ts'
import { ByteWriter, concatBytes } from '../bytes/writer.ts'
import { bcryptPbkdf } from '../cipher/bcrypt-pbkdf.ts'
import { passphraseBytes } from '../cipher/cbc.ts'
import { OPENSSH_CIPHERS, type OpenSshCipher, type OpenSshCipherName } from '../cipher/openssh-cipher.ts'
import { writePem } from '../envelope/pem.ts'
import type { LockedKey } from '../model/locked-key.ts'
import { PrivateKey, type PrivateParameters, sameBytes } from '../model/private-key.ts'
import { type PublicKey, parsePublicBlob, publicKeyFrom } from '../model/public-key.ts'
import { KeyFileError, type KeyPlace } from '../problem.ts'
import { quotableName } from '../text/quotable.ts'
import { cleanComment } from './openssh-public.ts'

/** The words of its BEGIN line. */
export const OPENSSH_LABEL = 'OPENSSH PRIVATE KEY'

const MAGIC = new TextEncoder().encode('openssh-key-v1\0')

/** More would hold a browser for over ten seconds; `ssh-keygen -a` is seldom set above 256. */
const MAX_ROUNDS = 1024
/** As OpenSSH since 9.4; every older one takes any number. */
const DEFAULT_ROUNDS = 24
const SALT_BYTES = 16

type Outer = {
  readonly cipherName: OpenSshCipherName | 'none'
  readonly kdf: { readonly salt: Uint8Array; readonly rounds: number } | null
  readonly publicKey: PublicKey
  /** The encrypted (or clear) section, with the authentication tag of ciphers that have one. */
  readonly section: Uint8Array
  readonly sectionStart: number
}

/**
 * Reads the outer part of an OpenSSH private key: everything that needs no passphrase.
 * @param bytes the decoded armour
 * @throws KeyFileError for damage, for ciphers and KDFs that OpenSSH 6.5 or later never wrote, and
 *   `multiple-keys`
 */
export function readOpenSshPrivate(bytes: Uint8Array, lineOf?: (byte: number) => number): LockedKey {
  const outer = readOuter(bytes, lineOf)
  const { publicKey, cipherName, kdf } = outer
  const isSecurityKey = publicKey.family === 'sk-ecdsa' || publicKey.family === 'sk-ed25519'
  const place = { ...(lineOf === undefined ? {} : { lineOf }), base: outer.sectionStart }
  const clearPart =
    cipherName === 'none' && !isSecurityKey ? readSection(outer.section, publicKey, 8, place) : null
  return {
    format: 'openssh',
    publicKey: clearPart === null ? publicKey : clearPart.publicKey,
    family: publicKey.family,
    bits: publicKey.bits,
    comment: clearPart?.publicKey.comment ?? null,
    encryption: kdf === null ? null : { cipher: cipherName, kdf: `bcrypt, ${kdf.rounds} rounds` },
    problems: [],
    unlock: async (passphrase = '') => {
      if (isSecurityKey) throw securityKeyError(publicKey.type)
      return clearPart ?? unlockSection(outer, passphrase, place)
    },
  }
}

function securityKeyError(type: string): KeyFileError {
  return new KeyFileError('security-key-given', {
    where: { field: 'key type' },
    found: `${type}: the private half is in a hardware token`,
    expected: 'a private key that is in the file',
  })
}

function readOuter(bytes: Uint8Array, lineOf?: (byte: number) => number): Outer {
  const reader = new ByteReader(bytes, lineOf === undefined ? {} : { lineOf })
  const start = reader.place('magic')
  if (!sameBytes(reader.take(MAGIC.length, 'magic'), MAGIC)) {
    throw new KeyFileError('field-invalid', {
      where: start,
      found: 'other bytes',
      expected: 'openssh-key-v1',
    })
  }
  const cipherAt = reader.place('cipher name')
  const cipherName = reader.text('cipher name')
  const kdfAt = reader.place('kdf name')
  const kdfName = reader.text('kdf name')
  const optionsAt = reader.position + 4
  const options = reader.string('kdf options')
  const kdf = readKdf(
    kdfName,
    kdfAt,
    new ByteReader(options, { base: optionsAt, ...(lineOf === undefined ? {} : { lineOf }) }),
  )
  if (cipherName !== 'none' && !Object.hasOwn(OPENSSH_CIPHERS, cipherName)) {
    throw new KeyFileError('cipher-unsupported', {
      where: cipherAt,
      found: quotableName(cipherName),
      expected: Object.keys(OPENSSH_CIPHERS).join(', '),
    })
  }
  if ((cipherName === 'none') !== (kdf === null)) {
    throw new KeyFileError('field-invalid', {
      where: kdfAt,
      found: `cipher ${cipherName} with kdf ${kdfName}`,
      expected: 'both none, or neither',
    })
  }
  const countAt = reader.place('number of keys')
  const count = reader.uint32('number of keys')
  if (count !== 1) {
    throw new KeyFileError(count > 1 && count < 100 ? 'multiple-keys' : 'field-invalid', {
      where: countAt,
      found: `${count} keys`,
      expected: '1 key',
    })
  }
  const publicAt = reader.position + 4
  const publicKey = relocate(() => parsePublicBlob(reader.string('public key')), publicAt, lineOf)
  const sectionStart = reader.position + 4
  const sectionPlace = reader.place('private section')
  const section = reader.string('private section')
  const cipher: OpenSshCipher | null =
    cipherName === 'none' ? null : OPENSSH_CIPHERS[cipherName as OpenSshCipherName]
  const tag = reader.take(cipher?.tagBytes ?? 0, 'authentication tag')
  reader.end('end of file')
  const blockBytes = cipher?.blockBytes ?? 8
  if (section.length === 0 || section.length % blockBytes !== 0) {
    throw new KeyFileError('padding-invalid', {
      where: sectionPlace,
      found: `${section.length} bytes`,
      expected: `a multiple of ${blockBytes} bytes`,
    })
  }
  return {
    cipherName: cipherName as Outer['cipherName'],
    kdf,
    publicKey,
    section: concatBytes(section, tag),
    sectionStart,
  }
}

function readKdf(name: string, where: KeyPlace, options: ByteReader): Outer['kdf'] {
  if (name === 'none') {
    options.end('kdf options')
    return null
  }
  if (name !== 'bcrypt') {
    throw new KeyFileError('kdf-unsupported', {
      where,
      found: quotableName(name),
      expected: 'none or bcrypt',
    })
  }
  const saltAt = options.place('kdf salt')
  const salt = options.string('kdf salt')
  const roundsAt = options.place('kdf rounds')
  const rounds = options.uint32('kdf rounds')
  options.end('kdf options')
  if (salt.length === 0) {
    throw new KeyFileError('field-invalid', { where: saltAt, found: 'no salt', expected: '16 bytes' })
  }
  if (rounds === 0) {
    throw new KeyFileError('field-invalid', { where: roundsAt, found: '0 rounds', expected: 'at least 1' })
  }
  return { salt, rounds }
}

/** Errors of a part tell offsets in the part: moves them into the whole. */
function relocate<T>(read: () => T, base: number, lineOf?: (byte: number) => number): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof KeyFileError) || error.where.byte === undefined) throw error
    const byte = base + error.where.byte
    const where = { ...error.where, byte, ...(lineOf === undefined ? {} : { line: lineOf(byte) }) }
    const { found, expected } = error
    throw error.where.line === undefined
      ? new KeyFileError(error.code, { where, found, expected }, { cause: error.cause })
      : error
  }
}

async function deriveKey(
  kdf: NonNullable<Outer['kdf']>,
  passphrase: string,
  cipher: OpenSshCipher,
): Promise<{ key: Uint8Array; iv: Uint8Array }> {
  if (kdf.rounds > MAX_ROUNDS) {
    throw new KeyFileError('kdf-too-costly', {
      where: { field: 'kdf rounds' },
      found: `${kdf.rounds} rounds`,
      expected: `at most ${MAX_ROUNDS} rounds`,
    })
  }
  const length = cipher.keyBytes + cipher.ivBytes
  const material = await bcryptPbkdf(passphraseBytes(passphrase), kdf.salt, kdf.rounds, length)
  return { key: material.slice(0, cipher.keyBytes), iv: material.slice(cipher.keyBytes) }
}

async function unlockSection(
  outer: Outer,
  passphrase: string,
  place: { base: number; lineOf?: (byte: number) => number },
): Promise<PrivateKey> {
  if (outer.kdf === null || outer.cipherName === 'none') throw new Error('unreachable: not encrypted')
  if (passphrase === '') {
    throw new KeyFileError('passphrase-required', {
      where: { field: 'private section' },
      found: `a private key encrypted with ${outer.cipherName}`,
      expected: 'its passphrase',
    })
  }
  const cipher: OpenSshCipher = OPENSSH_CIPHERS[outer.cipherName]
  const { key, iv } = await deriveKey(outer.kdf, passphrase, cipher)
  const { clear, authentic } = await cipher.decrypt(key, iv, outer.section)
  if (!sameBytes(clear.subarray(0, 4), clear.subarray(4, 8))) {
    if (!looksDeciphered(clear, outer.publicKey)) {
      throw new KeyFileError('passphrase-wrong', {
        where: { field: 'check bytes' },
        found: 'two check numbers that differ',
        expected: 'the same number twice, as the right passphrase gives',
      })
    }
    throw new KeyFileError('field-invalid', {
      where: { field: 'check bytes' },
      found: 'damage: the passphrase is right, the first bytes are not',
      expected: 'the same number twice',
    })
  }
  if (!authentic) {
    throw new KeyFileError('mac-mismatch', {
      where: { field: 'authentication tag' },
      found: 'damage: the passphrase is right, the tag is not',
      expected: 'the tag of these bytes',
    })
  }
  return readSection(clear, outer.publicKey, cipher.blockBytes, place)
}

/** Whether bytes past the check numbers are a key's: only the right passphrase gives that. */
function looksDeciphered(clear: Uint8Array, publicKey: PublicKey): boolean {
  const start = new ByteWriter().string(publicKey.type).finish()
  const found = clear.subarray(8, 8 + start.length)
  // In CBC mode a damaged first block garbles that block only.
  const same = found.reduce((sum, byte, i) => sum + (byte === start[i] ? 1 : 0), 0)
  return same >= Math.max(4, start.length - 12)
}

function readSection(
  section: Uint8Array,
  publicKey: PublicKey,
  blockBytes: number,
  place: { base: number; lineOf?: (byte: number) => number },
): PrivateKey {
  const reader = new ByteReader(section, place)
  const where = reader.place('check bytes')
  const check = reader.uint32('check bytes')
  if (reader.uint32('check bytes') !== check) {
    throw new KeyFileError('field-invalid', {
      where,
      found: 'two check numbers that differ',
      expected: 'the same number twice',
    })
  }
  const typeAt = reader.place('private key type')
  const type = reader.text('private key type')
  if (type !== publicKey.type) {
    throw new KeyFileError('halves-mismatch', {
      where: typeAt,
      found: quotableName(type),
      expected: `${publicKey.type}, as in the public half`,
    })
  }
  const numbersAt = reader.position
  const secret = readSecret(reader, publicKey)
  const comment = commentOf(reader.string('comment'))
  readPadding(reader, blockBytes)
  const key = relocate(() => PrivateKey.from(secret, comment), place.base + numbersAt, place.lineOf)
  if (!sameBytes(key.publicKey.blob, publicKey.blob)) {
    throw new KeyFileError('halves-mismatch', {
      where: { field: 'public key' },
      found: 'the public half of another key',
      expected: 'the one that follows from the private half',
    })
  }
  return key
}

/** Comments are text of any encoding: never a reason to refuse a key. */
function commentOf(bytes: Uint8Array): string {
  return cleanComment(new TextDecoder('utf-8').decode(bytes))
}

function readPadding(reader: ByteReader, blockBytes: number): void {
  const count = reader.remaining
  const where = reader.place('padding')
  const padding = reader.take(count, 'padding')
  if (count >= blockBytes || padding.some((byte, i) => byte !== i + 1)) {
    throw new KeyFileError('padding-invalid', {
      where,
      found: `${count} bytes that are not 1, 2, 3 ...`,
      expected: `fewer than ${blockBytes} bytes: 1, 2, 3 ...`,
    })
  }
}

function readSecret(reader: ByteReader, publicKey: PublicKey): PrivateParameters {
  switch (publicKey.family) {
    case 'rsa': {
      const n = reader.mpint('n')
      const e = reader.mpint('e')
      const d = reader.mpint('d')
      const iqmp = reader.mpint('iqmp')
      const p = reader.mpint('p')
      return { family: 'rsa', n, e, d, iqmp, p, q: reader.mpint('q') }
    }
    case 'dsa': {
      const p = reader.mpint('p')
      const q = reader.mpint('q')
      const g = reader.mpint('g')
      const y = reader.mpint('y')
      return { family: 'dsa', p, q, g, y, x: reader.mpint('x') }
    }
    case 'ecdsa': {
      const curveAt = reader.place('curve name')
      const curve = reader.text('curve name')
      if (curve !== publicKey.curve) {
        throw new KeyFileError('halves-mismatch', {
          where: curveAt,
          found: 'another curve',
          expected: publicKey.curve,
        })
      }
      const point = reader.string('Q')
      return { family: 'ecdsa', curve: publicKey.curve, point, d: reader.mpint('d') }
    }
    case 'ed25519':
    case 'ed448': {
      const { family } = publicKey
      const length = family === 'ed25519' ? 32 : 57
      const point = reader.string('public key')
      const where = reader.place('private key')
      const both = reader.string('private key')
      if (both.length !== 2 * length) {
        throw new KeyFileError('field-invalid', {
          where,
          found: `${both.length} bytes`,
          expected: `${2 * length} bytes: seed and public key`,
        })
      }
      if (!sameBytes(both.subarray(length), point)) {
        throw new KeyFileError('halves-mismatch', {
          where,
          found: 'two public halves that differ',
          expected: 'the public key after the seed',
        })
      }
      return { family, point, seed: both.slice(0, length) }
    }
    case 'sk-ecdsa':
    case 'sk-ed25519':
      throw securityKeyError(publicKey.type)
  }
}

/** How an OpenSSH private key is encrypted. */
export type OpenSshEncryption = {
  /** Default `aes256-cbc`: what OpenSSH wrote from 6.5 to 7.5 and still reads, and the only one for PuTTY 0.70. */
  readonly cipher?: OpenSshCipherName
  /** bcrypt rounds; default 24. */
  readonly rounds?: number
}

/**
 * Writes an OpenSSH private key.
 * @param passphrase empty for none
 * @returns PEM text with `\n` line ends, the last one included, without which OpenSSH refuses the file
 */
export async function writeOpenSshPrivate(
  key: PrivateKey,
  passphrase = '',
  { cipher: cipherName = 'aes256-cbc', rounds = DEFAULT_ROUNDS }: OpenSshEncryption = {},
): Promise<string> {
  const secret = key.exposeSecretParameters()
  if (secret.family === 'ed448') {
    throw new KeyFileError('format-cannot-hold-key', {
      where: { field: 'key type' },
      found: 'ssh-ed448',
      expected: 'a key type that OpenSSH has',
    })
  }
  const encrypted = passphrase !== ''
  const cipher: OpenSshCipher = OPENSSH_CIPHERS[cipherName]
  const section = writeSection(key, encrypted ? cipher.blockBytes : 8)
  const outer = new ByteWriter().raw(MAGIC)
  const { blob } = publicKeyFrom(key.publicKey)
  if (!encrypted) {
    outer.string('none').string('none').string('').uint32(1).string(blob).string(section)
  } else {
    const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES))
    const { key: cipherKey, iv } = await deriveKey({ salt, rounds }, passphrase, cipher)
    const sealed = await cipher.encrypt(cipherKey, iv, section)
    const body = sealed.subarray(0, sealed.length - cipher.tagBytes)
    const options = new ByteWriter().string(salt).uint32(rounds).finish()
    outer.string(cipherName).string('bcrypt').string(options).uint32(1).string(blob)
    outer.string(body).raw(sealed.subarray(body.length))
  }
  return writePem(OPENSSH_LABEL, encodeBase64(outer.finish()), { width: 70 })
}

function writeSection(key: PrivateKey, blockBytes: number): Uint8Array {
  const check = crypto.getRandomValues(new Uint8Array(4))
  const secret = key.exposeSecretParameters()
  const writer = new ByteWriter().raw(check).raw(check).string(key.publicKey.type)
  switch (secret.family) {
    case 'rsa':
      writer.mpint(secret.n).mpint(secret.e).mpint(secret.d)
      writer.mpint(secret.iqmp).mpint(secret.p).mpint(secret.q)
      break
    case 'dsa':
      writer.mpint(secret.p).mpint(secret.q).mpint(secret.g).mpint(secret.y).mpint(secret.x)
      break
    case 'ecdsa':
      writer.string(secret.curve).string(secret.point).mpint(secret.d)
      break
    case 'ed25519':
    case 'ed448':
      writer.string(secret.point).string(concatBytes(secret.seed, secret.point))
  }
  const body = writer.string(key.publicKey.comment).finish()
  const padding = (blockBytes - (body.length % blockBytes)) % blockBytes
  return concatBytes(
    body,
    Uint8Array.from({ length: padding }, (_, i) => i + 1),
  )
}
