import { decodeBase64 } from './bytes/base64.ts'
import { type Armor, readArmor } from './envelope/armor.ts'
import { readPpkLines } from './envelope/ppk-lines.ts'
import type { Certificate } from './format/certificate.ts'
import { type DerContent, isDer, recogniseDer } from './format/der-file.ts'
import { readJwk } from './format/jwk.ts'
import { openSshObjections } from './format/openssh-objections.ts'
import { OPENSSH_LABEL, readOpenSshPrivate } from './format/openssh-private.ts'
import { readEncryptedPkcs8, readPkcs8 } from './format/pkcs8.ts'
import { readPpk } from './format/ppk.ts'
import { type PublicFormat, readPublicLines } from './format/public-lines.ts'
import { RFC4716_LABEL, readRfc4716 } from './format/rfc4716.ts'
import { readPkcs1Public, readSpki } from './format/spki.ts'
import { readSsh1Private } from './format/ssh1.ts'
import { isTraditionalLabel, readTraditionalPem } from './format/traditional-pem.ts'
import type { LockedKey } from './model/locked-key.ts'
import type { PrivateKey } from './model/private-key.ts'
import { type PublicKey, parsePublicBlob } from './model/public-key.ts'
import { KeyFileError, type KeyProblem, keyProblem } from './problem.ts'
import { decodeKeyText, type KeyText } from './text/decode.ts'
import { quotableLabel } from './text/quotable.ts'
import { explainStranger, otherKindOfLabel } from './text/recognise.ts'

/** A key file, read as far as that goes without a passphrase. */
export type KeyFile =
  | ({ readonly kind: 'private' } & LockedKey)
  | {
      readonly kind: 'public'
      readonly format: PublicFormat
      readonly publicKey: PublicKey
      /** Options of an `authorized_keys` line, as written. */
      readonly options: string | null
      readonly problems: readonly KeyProblem[]
    }
  | {
      readonly kind: 'certificate'
      readonly format: 'openssh-certificate'
      /** The key that is certified; its fingerprint is the one that `ssh-keygen -l` tells. */
      readonly publicKey: PublicKey
      readonly certificate: Certificate
      readonly problems: readonly KeyProblem[]
    }

/**
 * Reads a key file of any form. What an editor, a mailer or the clipboard did to it is undone where that leaves
 * no doubt, and listed in `problems`: written again, the file is sound.
 * @throws KeyFileError when no key can be had; `not-a-key` and its like when it is something else altogether
 */
export function parseKeyFile(input: Uint8Array | string): KeyFile {
  if (typeof input !== 'string') {
    const binary = readBinary(input)
    if (binary !== null) return binary
  }
  const text = decodeKeyText(input)
  const file =
    fromPpk(text) ?? fromArmor(text) ?? fromJwk(text) ?? fromPublicLines(text) ?? fromBareBase64(text)
  if (file === null) throw explainStranger(text.text)
  return { ...file, problems: [...text.problems, ...file.problems] }
}

/**
 * Reads one public key of any form: an OpenSSH line (options and comment allowed), RFC 4716 and PuTTY's text,
 * PEM, JWK.
 * @throws KeyFileError `private-key-given` when a private key was handed over (nothing secret is read),
 *   `certificate-given`, `multiple-keys`, `not-a-key`, and the codes of damage
 */
export function readPublicKey(input: Uint8Array | string): PublicKey {
  if (looksPrivate(input)) {
    throw new KeyFileError('private-key-given', { found: 'a private key', expected: 'a public key' })
  }
  const file = parseKeyFile(input)
  if (file.kind === 'private') {
    throw new KeyFileError('private-key-given', { found: 'a private key', expected: 'a public key' })
  }
  if (file.kind === 'certificate') {
    throw new KeyFileError('certificate-given', { found: file.certificate.type, expected: 'a public key' })
  }
  return file.publicKey
}

/** Decides by its first words, so that a damaged private key is not called a damaged public one. */
function looksPrivate(input: Uint8Array | string): boolean {
  const head =
    typeof input === 'string' ? input.slice(0, 8192) : new TextDecoder().decode(input.subarray(0, 8192))
  return /BEGIN [A-Z0-9 ]*PRIVATE KEY|PuTTY-User-Key-File-|^SSH PRIVATE KEY FILE/.test(
    head.replaceAll('\0', ''),
  )
}

/**
 * Reads and deciphers one private key of any form.
 * @param passphrase is ignored when the file is not encrypted; empty counts as none
 * @throws KeyFileError `public-key-given`, `passphrase-required`, `passphrase-wrong`, `security-key-given`,
 *   `ssh1-key`, and the codes of damage
 */
export async function readPrivateKey(input: Uint8Array | string, passphrase?: string): Promise<PrivateKey> {
  const file = parseKeyFile(input)
  if (file.kind !== 'private') {
    throw new KeyFileError('public-key-given', {
      where: { line: 1 },
      found: `a ${file.kind === 'public' ? 'public key' : 'certificate'} (${file.publicKey.type})`,
      expected: 'the private key that belongs to it',
    })
  }
  return file.unlock(passphrase)
}

function readBinary(bytes: Uint8Array): KeyFile | null {
  const ssh1 = readSsh1Private(bytes)
  if (ssh1 !== null) return { kind: 'private', ...ssh1 }
  return isDer(bytes) ? fromDer(bytes) : null
}

function fromDer(bytes: Uint8Array): KeyFile {
  const label = recogniseDer(bytes)
  const lineOf = () => 1
  return fromLabel(label, {
    label,
    headers: [],
    line: 1,
    problems: [],
    decode: () => bytes,
    lineOf,
    explain: (error) => error,
  })!
}

function fromPpk(text: KeyText): KeyFile | null {
  const lines = readPpkLines(text)
  return lines === null ? null : { kind: 'private', ...readPpk(lines, text) }
}

/** Labels of armour that hold a key; among several blocks these count. */
function isPrivateLabel(label: string): boolean {
  return /(?:^|\s)PRIVATE KEY$/.test(label) && !label.startsWith('PGP ')
}

function isPublicLabel(label: string): boolean {
  return /(?:^|\s)PUBLIC KEY$/.test(label) && !label.startsWith('PGP ')
}

function fromArmor(text: KeyText): KeyFile | null {
  const blocks = readArmor(text)
  if (blocks.length === 0) return null
  const privates = blocks.filter(({ label }) => isPrivateLabel(label))
  const publics = blocks.filter(({ label }) => isPublicLabel(label))
  const candidates = privates.length > 0 ? privates : publics
  if (candidates.length > 1) {
    throw new KeyFileError('multiple-keys', {
      where: { line: candidates[1]!.line },
      found: `${candidates.length} keys`,
      expected: 'one key in a file',
    })
  }
  const armor = candidates[0]
  if (armor === undefined) {
    const stranger = blocks[0]!
    throw new KeyFileError('other-kind-of-file', {
      where: { line: stranger.line },
      found: otherKindOfLabel(stranger.label) ?? 'armour that holds no key',
      expected: 'a key',
    })
  }
  try {
    const file = fromLabel(armor.label, armor, text)
    if (file === null) {
      throw new KeyFileError('format-version-unsupported', {
        where: { line: armor.line },
        found: quotableLabel(armor.label),
        expected: 'a form that OpenSSH, PuTTY or OpenSSL writes',
      })
    }
    const problems = [...armor.problems, ...openSshObjections(armor, text), ...file.problems]
    return file.kind === 'private'
      ? { ...file, problems, unlock: explained(armor, file.unlock) }
      : { ...file, problems }
  } catch (error) {
    throw error instanceof KeyFileError ? armor.explain(error) : error
  }
}

/** What looks like a wrong passphrase is damage when the armour shows some. */
function explained(armor: Armor, unlock: LockedKey['unlock']): LockedKey['unlock'] {
  return async (passphrase) => {
    try {
      return await unlock(passphrase)
    } catch (error) {
      throw error instanceof KeyFileError ? armor.explain(error) : error
    }
  }
}

function fromLabel(label: DerContent | string, armor: Armor, text?: KeyText): KeyFile | null {
  const { lineOf } = armor
  const asPublic = (format: PublicFormat, publicKey: PublicKey): KeyFile => {
    return { kind: 'public', format, publicKey, options: null, problems: [] }
  }
  if (isTraditionalLabel(label)) return { kind: 'private', ...readTraditionalPem(armor, label) }
  switch (label) {
    case OPENSSH_LABEL:
      return { kind: 'private', ...readOpenSshPrivate(armor.decode(), lineOf) }
    case 'PRIVATE KEY':
      return { kind: 'private', ...readPkcs8(armor.decode(), lineOf) }
    case 'ENCRYPTED PRIVATE KEY':
      return { kind: 'private', ...readEncryptedPkcs8(armor.decode(), lineOf) }
    case 'PUBLIC KEY':
      return asPublic('spki', readSpki(armor.decode(), lineOf))
    case 'RSA PUBLIC KEY':
      return asPublic('pkcs1-public', readPkcs1Public(armor.decode(), lineOf))
    case RFC4716_LABEL:
      return asPublic('rfc4716', readRfc4716(armor, text?.display ?? ((part) => part)))
    default:
      return null
  }
}

function fromJwk(text: KeyText): KeyFile | null {
  const content = readJwk(text.text)
  if (content === null) return null
  if (content.kind === 'public') {
    return { kind: 'public', format: 'jwk', publicKey: content.key, options: null, problems: [] }
  }
  const { key } = content
  const { publicKey } = key
  return {
    kind: 'private',
    format: 'jwk',
    publicKey,
    family: publicKey.family,
    bits: publicKey.bits,
    comment: publicKey.comment,
    encryption: null,
    problems: [],
    unlock: async () => key,
  }
}

function fromPublicLines(text: KeyText): KeyFile | null {
  const found = readPublicLines(text)
  if (found === null) return null
  if (found.certificate !== null) {
    const { certificate, problems } = found
    return {
      kind: 'certificate',
      format: 'openssh-certificate',
      publicKey: certificate.key,
      certificate,
      problems,
    }
  }
  return {
    kind: 'public',
    format: found.options === null ? 'openssh-public' : 'authorized-keys',
    publicKey: found.key,
    options: found.options,
    problems: found.problems,
  }
}

/** The base64 of a key without the lines around it: people copy what looks like the key. */
function fromBareBase64(text: KeyText): KeyFile | null {
  const letters = text.text.replace(/\s/g, '')
  if (!/^[A-Za-z0-9+/]{40,}={0,2}$/.test(letters)) return null
  const alone = (expected: string) =>
    keyProblem('begin-line-missing', { where: { line: 1 }, found: 'base64 alone', expected })
  try {
    const bytes = decodeBase64(letters)
    if (letters.startsWith('b3BlbnNzaC1rZXktdjE')) {
      const locked = readOpenSshPrivate(bytes)
      return { kind: 'private', ...locked, problems: [alone(`BEGIN ${OPENSSH_LABEL}`)] }
    }
    if (letters.startsWith('AAAA')) {
      const publicKey = parsePublicBlob(bytes)
      const problems = [alone(`${publicKey.type} before it`)]
      return { kind: 'public', format: 'openssh-public', publicKey, options: null, problems }
    }
    return isDer(bytes) ? { ...fromDer(bytes), problems: [alone('a BEGIN line')] } : null
  } catch (error) {
    if (error instanceof KeyFileError && /^(?:AAAA[A-Z]|b3BlbnNz)/.test(letters)) throw error
    return null
  }
}
