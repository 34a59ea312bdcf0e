/**
 * PuTTY's private-key files (PPK), versions 2 and 3, as the appendix "PPK file format" of PuTTY's manual has them.
 * One file, because reader and writer of one form share its fields, its MAC and its key derivation.
 */
import { hmac } from '@noble/hashes/hmac.js'
import { sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { decodeBase64, encodeBase64 } from '../bytes/base64.ts'
import { ByteReader } from '../bytes/reader.ts'
import { ByteWriter, concatBytes } from '../bytes/writer.ts'
import { type Argon2Flavour, type Argon2Parameters, argon2, checkArgon2 } from '../cipher/argon2.ts'
import { aesCbc, passphraseBytes } from '../cipher/cbc.ts'
import { fieldData, type PpkField, type PpkLines } from '../envelope/ppk-lines.ts'
import type { LockedKey } from '../model/locked-key.ts'
import { PrivateKey, type PrivateParameters, sameBytes } from '../model/private-key.ts'
import { isCertificateType, type PublicKey, parsePublicBlob } from '../model/public-key.ts'
import { KeyFileError } from '../problem.ts'
import type { KeyText } from '../text/decode.ts'
import { quotableName } from '../text/quotable.ts'
import { parseCertificateBlob } from './certificate.ts'
import { cleanComment } from './openssh-public.ts'

const ENCRYPTIONS = ['none', 'aes256-cbc'] as const
type PpkEncryption = (typeof ENCRYPTIONS)[number]

/** PuTTY's defaults; it measures the passes to fill 100 ms, 13 being usual when it wrote the manual. */
const DEFAULT_MEMORY_KIB = 8192
const DEFAULT_PASSES = 13

type Parts = {
  readonly version: 2 | 3
  readonly type: string
  readonly encryption: PpkEncryption
  /** As it stands in the file: it is under the MAC. */
  readonly commentBytes: Uint8Array
  readonly publicBlob: Uint8Array
  readonly privateBlob: Uint8Array
  readonly kdf: Argon2Parameters | null
  readonly mac: Uint8Array
  readonly macLine: number
  readonly privateLineOf: (byte: number) => number
}

/**
 * Reads a PPK file up to what needs the passphrase.
 * @throws KeyFileError for damage, and `format-version-unsupported` for versions that PuTTY 0.52 and older or a
 *   later one than 0.83 wrote
 */
export function readPpk(lines: PpkLines, text: KeyText): LockedKey {
  const { version } = lines
  if (version !== 2 && version !== 3) {
    throw new KeyFileError('format-version-unsupported', {
      where: { line: 1, field: 'PuTTY-User-Key-File' },
      found: `version ${version}`,
      expected: 'version 2 or 3',
    })
  }
  // All fields first: of a file that was cut off, that is what there is to say.
  const encryption = oneOf(lines.field('Encryption'), ENCRYPTIONS)
  const commentField = lines.field('Comment')
  const comment = cleanComment(text.display(commentField.value))
  const publicField = lines.field('Public-Lines')
  const kdf = version === 3 && encryption !== 'none' ? readKdf(lines) : null
  const privateField = lines.field('Private-Lines')
  const mac = readMac(lines, version)
  const publicData = fieldData(publicField)
  const publicBlob = decodeBase64(publicData.text, publicData.place)
  const publicKey = readPublicHalf(publicBlob, lines.type, comment, publicField, publicData.lineOf)
  const privateData = fieldData(privateField)
  const privateBlob = decodeBase64(privateData.text, privateData.place)
  const parts: Parts = {
    version,
    type: lines.type,
    encryption,
    commentBytes: text.bytesOf(commentField.value),
    publicBlob,
    privateBlob,
    kdf,
    mac: mac.bytes,
    macLine: mac.line,
    privateLineOf: privateData.lineOf,
  }
  if (encryption !== 'none' && (privateBlob.length === 0 || privateBlob.length % 16 !== 0)) {
    throw new KeyFileError('bytes-missing', {
      where: { line: privateField.line, field: privateField.name },
      found: `${privateBlob.length} encrypted bytes`,
      expected: 'a multiple of 16 bytes',
    })
  }
  return {
    format: version === 2 ? 'ppk2' : 'ppk3',
    publicKey,
    family: publicKey.family,
    bits: publicKey.bits,
    comment,
    encryption: encryption === 'none' ? null : { cipher: encryption, kdf: describeKdf(kdf) },
    problems: lines.problems,
    unlock: (passphrase = '') => unlock(parts, publicKey, passphrase),
  }
}

function describeKdf(kdf: Argon2Parameters | null): string {
  if (kdf === null) return 'SHA-1'
  return `${kdf.flavour}, ${kdf.memory} KiB, ${kdf.passes} passes, parallelism ${kdf.parallelism}`
}

function oneOf<T extends string>(field: PpkField, allowed: readonly T[]): T {
  const value = allowed.find((candidate) => candidate === field.value.trim())
  if (value !== undefined) return value
  throw new KeyFileError(field.name === 'Encryption' ? 'cipher-unsupported' : 'kdf-unsupported', {
    where: { line: field.line, field: field.name },
    found: quotableName(field.value),
    expected: allowed.join(' or '),
  })
}

function readPublicHalf(
  blob: Uint8Array,
  type: string,
  comment: string,
  field: PpkField,
  lineOf: (byte: number) => number,
): PublicKey {
  let key: PublicKey
  let found: string
  try {
    if (isCertificateType(type)) {
      const certificate = parseCertificateBlob(blob, comment)
      key = certificate.key
      found = certificate.type
    } else {
      key = parsePublicBlob(blob, comment)
      found = key.type
    }
  } catch (error) {
    if (!(error instanceof KeyFileError)) throw error
    const { code, where, expected } = error
    const line = where.byte === undefined ? field.line : lineOf(where.byte)
    throw new KeyFileError(
      code,
      { where: { line, ...where }, found: error.found, expected },
      { cause: error },
    )
  }
  if (found !== type) {
    throw new KeyFileError('type-mismatch', {
      where: { line: 1, field: 'key type' },
      found: `${quotableName(type)} in words, ${found} in the data`,
      expected: 'the same type twice',
    })
  }
  return key
}

function readKdf(lines: PpkLines): Argon2Parameters {
  const number = (name: string): number => {
    const field = lines.field(name)
    if (!/^\d{1,9}$/.test(field.value.trim())) {
      throw new KeyFileError('header-invalid', {
        where: { line: field.line, field: name },
        found: 'no number',
        expected: 'a number',
      })
    }
    return Number(field.value)
  }
  const flavour: Argon2Flavour = oneOf(lines.field('Key-Derivation'), ['Argon2id', 'Argon2i', 'Argon2d'])
  const saltField = lines.field('Argon2-Salt')
  return {
    flavour,
    memory: number('Argon2-Memory'),
    passes: number('Argon2-Passes'),
    parallelism: number('Argon2-Parallelism'),
    salt: decodeHex(saltField),
  }
}

function readMac(lines: PpkLines, version: 2 | 3): { bytes: Uint8Array; line: number } {
  const field = lines.field('Private-MAC')
  const bytes = decodeHex(field)
  const expected = version === 2 ? 20 : 32
  if (bytes.length !== expected) {
    const cut = bytes.length < expected
    throw new KeyFileError(cut ? 'cut-off' : 'header-invalid', {
      where: { line: field.line, field: field.name },
      found: `${bytes.length} bytes`,
      expected: `${expected} bytes in hexadecimal`,
    })
  }
  return { bytes, line: field.line }
}

function decodeHex(field: PpkField): Uint8Array {
  const text = field.value.trim()
  if (!/^[0-9A-Fa-f]*$/.test(text) || text.length % 2 !== 0) {
    throw new KeyFileError(/^[0-9A-Fa-f]*$/.test(text) ? 'cut-off' : 'header-invalid', {
      where: { line: field.line, field: field.name },
      found: `${text.length} characters`,
      expected: 'pairs of hexadecimal digits',
    })
  }
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

type Keys = { readonly cipherKey: Uint8Array; readonly iv: Uint8Array; readonly macKey: Uint8Array }

async function deriveKeys(version: 2 | 3, kdf: Argon2Parameters | null, passphrase: string): Promise<Keys> {
  const pass = passphraseBytes(passphrase)
  if (version === 2) {
    const digest = (counter: number) => sha1(concatBytes(Uint8Array.of(0, 0, 0, counter), pass))
    return {
      cipherKey: concatBytes(digest(0), digest(1)).slice(0, 32),
      iv: new Uint8Array(16),
      macKey: sha1(concatBytes(new TextEncoder().encode('putty-private-key-file-mac-key'), pass)),
    }
  }
  if (kdf === null) return { cipherKey: new Uint8Array(0), iv: new Uint8Array(0), macKey: new Uint8Array(0) }
  const material = await argon2(pass, kdf, 80)
  return { cipherKey: material.slice(0, 32), iv: material.slice(32, 48), macKey: material.slice(48) }
}

type MacInput = Pick<Parts, 'version' | 'type' | 'encryption' | 'commentBytes' | 'publicBlob'>

function computeMac(input: MacInput, clear: Uint8Array, macKey: Uint8Array): Uint8Array {
  const signed = new ByteWriter().string(input.type).string(input.encryption).string(input.commentBytes)
  const data = signed.string(input.publicBlob).string(clear).finish()
  return hmac(input.version === 2 ? sha1 : sha256, macKey, data)
}

async function unlock(parts: Parts, publicKey: PublicKey, passphrase: string): Promise<PrivateKey> {
  const encrypted = parts.encryption !== 'none'
  if (encrypted && passphrase === '') {
    throw new KeyFileError('passphrase-required', {
      where: { field: 'Private-Lines' },
      found: `a private key encrypted with ${parts.encryption}`,
      expected: 'its passphrase',
    })
  }
  if (parts.kdf !== null) checkArgon2(parts.kdf)
  const { cipherKey, iv, macKey } = await deriveKeys(parts.version, parts.kdf, encrypted ? passphrase : '')
  const clear = encrypted ? aesCbc('decrypt', cipherKey, iv, parts.privateBlob) : parts.privateBlob
  const intact = sameBytes(computeMac(parts, clear, macKey), parts.mac)
  if (!intact && encrypted && !looksDeciphered(clear, publicKey)) {
    throw new KeyFileError('passphrase-wrong', {
      where: { line: parts.macLine, field: 'Private-MAC' },
      found: 'the MAC of other bytes',
      expected: 'the MAC that the right passphrase gives',
    })
  }
  if (!intact) {
    throw new KeyFileError('mac-mismatch', {
      where: { line: parts.macLine, field: 'Private-MAC' },
      found: `damage${encrypted ? ': the passphrase is right, the MAC is not' : ''}`,
      expected: 'the MAC of this type, comment, public and private half',
    })
  }
  const reader = new ByteReader(clear, { lineOf: parts.privateLineOf })
  const secret = readSecret(reader, publicKey)
  // Encrypted data is padded up to a block; otherwise nothing may follow.
  if (!encrypted || reader.remaining >= 16) reader.end('private half')
  return PrivateKey.from(secret, publicKey.comment)
}

/** The first field's length is nearly fixed by the public half: three zero bytes that a wrong key never gives. */
function looksDeciphered(clear: Uint8Array, publicKey: PublicKey): boolean {
  const length = new DataView(clear.buffer, clear.byteOffset, clear.byteLength).getUint32(0)
  return length > 0 && length <= Math.ceil(publicKey.bits / 8) + 2 && length <= clear.length - 4
}

function readSecret(reader: ByteReader, publicKey: PublicKey): PrivateParameters {
  switch (publicKey.family) {
    case 'rsa': {
      const d = reader.mpint('d')
      const p = reader.mpint('p')
      const q = reader.mpint('q')
      return { family: 'rsa', n: publicKey.n, e: publicKey.e, d, p, q, iqmp: reader.mpint('iqmp') }
    }
    case 'dsa': {
      const { p, q, g, y } = publicKey
      return { family: 'dsa', p, q, g, y, x: reader.mpint('x') }
    }
    case 'ecdsa': {
      const { curve, point } = publicKey
      return { family: 'ecdsa', curve, point, d: reader.mpint('d') }
    }
    case 'ed25519':
    case 'ed448': {
      const { family, point } = publicKey
      const length = family === 'ed25519' ? 32 : 57
      const seed = reader.string('private key')
      // Old versions left out zero bytes at the end of the little-endian number.
      const full = seed.length < length ? concatBytes(seed, new Uint8Array(length - seed.length)) : seed
      return { family, point, seed: full }
    }
    case 'sk-ecdsa':
    case 'sk-ed25519':
      throw new KeyFileError('key-type-unsupported', {
        where: { field: 'key type' },
        found: publicKey.type,
        expected: 'a key type that PuTTY has',
      })
  }
}

/** How a PPK file is written. */
export type PpkOptions = {
  /** 3 is PuTTY 0.75 and later; 2 is what every older PuTTY, WinSCP and FileZilla reads. */
  readonly version: 2 | 3
  /** For version 3; defaults as PuTTY's. Memory in KiB. */
  readonly kdf?: Partial<Omit<Argon2Parameters, 'salt'>>
}

/**
 * Writes a PPK file, with `\n` line ends (PuTTY reads both kinds).
 * @param passphrase empty for none
 * @throws KeyFileError `field-invalid` for a comment that is not one line, `kdf-too-costly`
 */
export async function writePpk(key: PrivateKey, passphrase: string, options: PpkOptions): Promise<string> {
  const { version } = options
  const { type, blob } = key.publicKey
  const comment = key.publicKey.comment.trim()
  if (/\p{Cc}/u.test(comment)) {
    throw new KeyFileError('field-invalid', {
      where: { field: 'Comment' },
      found: 'a control character',
      expected: 'one line of text',
    })
  }
  const encryption: PpkEncryption = passphrase === '' ? 'none' : 'aes256-cbc'
  const clear = writeSecret(key.exposeSecretParameters())
  const padded = encryption === 'none' ? clear : padWithHash(clear)
  const kdf = version === 3 && encryption !== 'none' ? newKdf(options.kdf) : null
  if (kdf !== null) checkArgon2(kdf)
  const { cipherKey, iv, macKey } = await deriveKeys(version, kdf, passphrase)
  const sealed = encryption === 'none' ? padded : aesCbc('encrypt', cipherKey, iv, padded)
  const commentBytes = new TextEncoder().encode(comment)
  const mac = computeMac({ version, type, encryption, commentBytes, publicBlob: blob }, padded, macKey)
  const lines = [
    `PuTTY-User-Key-File-${version}: ${type}`,
    `Encryption: ${encryption}`,
    `Comment: ${comment}`,
    ...base64Lines('Public-Lines', blob),
    ...(kdf === null ? [] : kdfLines(kdf)),
    ...base64Lines('Private-Lines', sealed),
    `Private-MAC: ${hex(mac)}`,
  ]
  return `${lines.join('\n')}\n`
}

function newKdf(wanted: PpkOptions['kdf'] = {}): Argon2Parameters {
  return {
    flavour: wanted.flavour ?? 'Argon2id',
    memory: wanted.memory ?? DEFAULT_MEMORY_KIB,
    passes: wanted.passes ?? DEFAULT_PASSES,
    parallelism: wanted.parallelism ?? 1,
    salt: crypto.getRandomValues(new Uint8Array(16)),
  }
}

function kdfLines(kdf: Argon2Parameters): string[] {
  return [
    `Key-Derivation: ${kdf.flavour}`,
    `Argon2-Memory: ${kdf.memory}`,
    `Argon2-Passes: ${kdf.passes}`,
    `Argon2-Parallelism: ${kdf.parallelism}`,
    `Argon2-Salt: ${hex(kdf.salt)}`,
  ]
}

function writeSecret(secret: PrivateParameters): Uint8Array {
  const writer = new ByteWriter()
  switch (secret.family) {
    case 'rsa':
      return writer.mpint(secret.d).mpint(secret.p).mpint(secret.q).mpint(secret.iqmp).finish()
    case 'dsa':
      return writer.mpint(secret.x).finish()
    case 'ecdsa':
      return writer.mpint(secret.d).finish()
    case 'ed25519':
    case 'ed448':
      return writer.string(secret.seed).finish()
  }
}

/** PuTTY pads with bytes of the hash of the data, so that equal keys give equal files. */
function padWithHash(clear: Uint8Array): Uint8Array {
  const missing = (16 - (clear.length % 16)) % 16
  return concatBytes(clear, sha1(clear).subarray(0, missing))
}

function base64Lines(name: string, bytes: Uint8Array): string[] {
  const lines = encodeBase64(bytes).match(/.{1,64}/g) ?? []
  return [`${name}: ${lines.length}`, ...lines]
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
