import type { PublicFormat } from './format/public-lines.ts'
import { readAuthorizedKeys } from './format/public-lines.ts'
import { type KeyFile, parseKeyFile } from './key-file.ts'
import { fingerprintMd5, fingerprintSha256 } from './model/fingerprint.ts'
import type { KeyEncryption, PrivateKeyFormat } from './model/locked-key.ts'
import type { KeyFamily, PublicKey } from './model/public-key.ts'
import { randomart } from './model/randomart.ts'
import { KeyFileError, type KeyProblem, keyProblem } from './problem.ts'

/** The forms that a report can name. */
export type KeyFileFormat = PrivateKeyFormat | PublicFormat | 'openssh-certificate'

/** One key of a list. Plain data. */
export type ListedKey = {
  /** 1-based. */
  readonly line: number
  readonly type: string
  readonly bits: number
  readonly comment: string
  readonly options: string | null
  readonly fingerprintSha256: string
  readonly fingerprintMd5: string
}

/** Everything that can be said about a file without its passphrase, as plain data. Holds no secret. */
export type KeyFileReport = {
  readonly kind: 'private' | 'public' | 'certificate' | 'unknown'
  /** null when no key was recognised. */
  readonly format: KeyFileFormat | null
  /**
   * Name on the wire (`ssh-ed25519`); for an encrypted PEM file the family alone (`rsa`), `rsa1` for SSH
   * version 1; null when it cannot be known.
   */
  readonly type: string | null
  /** null when it cannot be known. */
  readonly bits: number | null
  /** True when `bits` (and, for PKCS#8, the family) was worked out from the length of encrypted data. */
  readonly bitsEstimated: boolean
  /** null when it cannot be read without the passphrase, or the form has none. */
  readonly comment: string | null
  readonly encrypted: boolean
  readonly encryption: KeyEncryption | null
  /** null when the public half cannot be read without the passphrase. */
  readonly fingerprintSha256: string | null
  readonly fingerprintMd5: string | null
  /** The visual fingerprint, several lines; null as above. */
  readonly randomart: string | null
  /** The keys of an `authorized_keys` file with several; empty otherwise. */
  readonly keys: readonly ListedKey[]
  /** What is wrong with the file or the key, worst first. */
  readonly problems: readonly KeyProblem[]
}

/** RSA keys below this many bits are refused by servers of today. */
export const MIN_RSA_BITS = 2048

/**
 * Says what a file is, and what is wrong with it. Never throws for what a file contains.
 * @param options `name`: the file's name, from which some mix-ups show; `passphrase`: opens the private half, so
 *   that it is checked too
 */
export async function inspectKeyFile(
  input: Uint8Array | string,
  options: { name?: string; passphrase?: string } = {},
): Promise<KeyFileReport> {
  let file: KeyFile
  try {
    file = parseKeyFile(input)
  } catch (error) {
    if (!(error instanceof KeyFileError)) throw error
    return error.code === 'multiple-keys' ? reportSeveral(input, error) : reportFailure(input, error)
  }
  const problems = [...file.problems]
  let publicKey = file.publicKey
  let known = file.publicKey
  let comment = file.kind === 'private' ? file.comment : file.publicKey.comment
  if (file.kind === 'private' && (file.encryption === null || (options.passphrase ?? '') !== '')) {
    try {
      const key = await file.unlock(options.passphrase)
      publicKey = key.publicKey
      known = key.publicKey
      if (comment === null && key.publicKey.comment !== '') comment = key.publicKey.comment
    } catch (error) {
      if (!(error instanceof KeyFileError)) throw error
      const listed = problems.some(({ code }) => code === error.code)
      if (!listed && error.code !== 'security-key-given') problems.unshift(error.problem)
      // A half that its own file contradicts has no fingerprint worth showing.
      if (error.causeId === 'key-file-corrupt' && error.code !== 'kdf-too-costly') publicKey = null
    }
  }
  if (publicKey !== null) problems.push(...weaknesses(publicKey))
  problems.push(...mixUps(file, options.name))
  const family: KeyFamily | null = file.kind === 'private' ? file.family : null
  return {
    kind: file.kind,
    format: file.format,
    type: file.kind === 'certificate' ? file.certificate.type : (known?.type ?? typeWithout(file, family)),
    bits: known?.bits ?? (file.kind === 'private' ? file.bits : null),
    bitsEstimated: known === null && file.kind === 'private' && file.bits !== null && file.format !== 'ssh1',
    comment,
    encrypted: file.kind === 'private' && file.encryption !== null,
    encryption: file.kind === 'private' ? file.encryption : null,
    ...fingerprints(publicKey),
    keys: [],
    problems,
  }
}

function typeWithout(file: KeyFile, family: KeyFamily | null): string | null {
  return file.format === 'ssh1' ? 'rsa1' : family
}

function fingerprints(
  key: PublicKey | null,
): Pick<KeyFileReport, 'fingerprintSha256' | 'fingerprintMd5' | 'randomart'> {
  if (key === null) return { fingerprintSha256: null, fingerprintMd5: null, randomart: null }
  return {
    fingerprintSha256: fingerprintSha256(key.blob),
    fingerprintMd5: fingerprintMd5(key.blob),
    randomart: randomart(key),
  }
}

/** What servers of today refuse, however sound the file is. */
export function weaknesses(key: PublicKey): KeyProblem[] {
  if (key.family === 'dsa') {
    const detail = { where: { field: 'key type' }, found: key.type, expected: 'Ed25519, ECDSA or RSA' }
    return [keyProblem('dsa-key', detail)]
  }
  if (key.family === 'rsa' && key.bits < MIN_RSA_BITS) {
    const found = `${key.bits} bits`
    const expected = `${MIN_RSA_BITS} bits or more`
    return [keyProblem('key-too-short', { where: { field: 'n' }, found, expected })]
  }
  return []
}

/** One half under the name of the other: the usual way to hand over the wrong one. */
function mixUps(file: KeyFile, name: string | undefined): KeyProblem[] {
  const base = name?.split(/[\\/]/).at(-1) ?? ''
  const namedPrivate = /^id_[a-z0-9_]+$/i.test(base) || /\.ppk$/i.test(base)
  if (file.kind === 'public' && namedPrivate) {
    return [
      keyProblem('public-key-given', {
        where: { line: 1 },
        found: `a public key (${file.publicKey.type})`,
        expected: 'the private key that the name promises',
      }),
    ]
  }
  if (file.kind === 'private' && /\.pub$/i.test(base)) {
    return [
      keyProblem('private-key-given', {
        where: { line: 1 },
        found: 'a private key',
        expected: 'the public key that the name promises',
      }),
    ]
  }
  return []
}

const UNKNOWN: KeyFileReport = {
  kind: 'unknown',
  format: null,
  type: null,
  bits: null,
  bitsEstimated: false,
  comment: null,
  encrypted: false,
  encryption: null,
  fingerprintSha256: null,
  fingerprintMd5: null,
  randomart: null,
  keys: [],
  problems: [],
}

function reportSeveral(input: Uint8Array | string, error: KeyFileError): KeyFileReport {
  const { keys, problems } = readAuthorizedKeys(input)
  if (keys.length < 2) return { ...UNKNOWN, problems: [error.problem] }
  const weak = keys.flatMap(({ key, line }) =>
    weaknesses(key).map((problem) => ({ ...problem, where: { ...problem.where, line } })),
  )
  const listed = keys.map(({ line, options, key }): ListedKey => {
    const { type, bits, comment, blob } = key
    const fingerprints = { fingerprintSha256: fingerprintSha256(blob), fingerprintMd5: fingerprintMd5(blob) }
    return { line, type, bits, comment, options, ...fingerprints }
  })
  return {
    ...UNKNOWN,
    kind: 'public',
    format: 'authorized-keys',
    keys: listed,
    problems: [...problems, ...weak],
  }
}

/** A broken file still shows what it was meant to be. */
function reportFailure(input: Uint8Array | string, error: KeyFileError): KeyFileReport {
  const report = { ...UNKNOWN, problems: [error.problem] }
  if (error.code === 'ssh1-key') return { ...report, kind: 'public', type: 'rsa1' }
  const head = typeof input === 'string' ? input : new TextDecoder().decode(input.subarray(0, 4096))
  const clear = head.replaceAll('\0', '')
  if (/BEGIN [A-Z0-9 ]*PRIVATE KEY|PuTTY-User-Key-File-/.test(clear)) {
    const encrypted = /BEGIN ENCRYPTED|Proc-Type: *4,ENCRYPTED|Encryption: *aes/.test(clear)
    return { ...report, kind: 'private', encrypted }
  }
  if (/BEGIN [A-Z0-9 ]*PUBLIC KEY|^(?:ssh|ecdsa)-[a-z0-9-]+ AAAA/m.test(clear))
    return { ...report, kind: 'public' }
  return report
}
