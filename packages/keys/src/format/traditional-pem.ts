import { encodeBase64 } from '../bytes/base64.ts'
import { DerReader } from '../bytes/der.ts'
import { checkWholeBlocks } from '../cipher/cbc.ts'
import {
  type DekCipherName,
  type DekInfo,
  dekBlockBytes,
  openDek,
  readDekInfo,
  sealDek,
} from '../cipher/dek-info.ts'
import type { Armor } from '../envelope/armor.ts'
import { writePem } from '../envelope/pem.ts'
import type { LockedKey } from '../model/locked-key.ts'
import { PrivateKey, type PrivateParameters } from '../model/private-key.ts'
import { KeyFileError, keyProblem } from '../problem.ts'
import { unsealError } from './deciphered.ts'
import { readDsaPrivate, writeDsaPrivate } from './dsa-pem.ts'
import { estimateTraditional } from './estimate.ts'
import { readRsaPrivate, writeRsaPrivate } from './pkcs1.ts'
import { readEcPrivate, writeEcPrivate } from './sec1.ts'

/** The three PEM forms that OpenSSL calls traditional, and old OpenSSH wrote: one family, one key each. */
const FORMS = {
  'RSA PRIVATE KEY': { format: 'pkcs1', family: 'rsa', read: readRsaPrivate },
  'EC PRIVATE KEY': {
    format: 'sec1',
    family: 'ecdsa',
    read: (reader: DerReader) => readEcPrivate(reader, null),
  },
  'DSA PRIVATE KEY': { format: 'dsa-pem', family: 'dsa', read: readDsaPrivate },
} as const

type Form = (typeof FORMS)[keyof typeof FORMS]

/** True for the labels of this file. */
export function isTraditionalLabel(label: string): label is keyof typeof FORMS {
  return Object.hasOwn(FORMS, label)
}

/**
 * Reads a traditional PEM key up to what needs the passphrase.
 * @throws KeyFileError for damage, `halves-mismatch`, `cipher-unsupported`
 */
export function readTraditionalPem(armor: Armor, label: keyof typeof FORMS): LockedKey {
  const form = FORMS[label]
  const header = (name: string) => armor.headers.find((one) => one.name.toLowerCase() === name)
  const procType = header('proc-type')
  const dekInfo = header('dek-info')
  if (procType !== undefined && dekInfo === undefined) {
    throw new KeyFileError('header-missing', {
      where: { line: procType.line, field: 'DEK-Info' },
      found: 'Proc-Type alone',
      expected: 'DEK-Info with cipher and IV',
    })
  }
  const dek = dekInfo === undefined ? null : readDekInfo(dekInfo.value, dekInfo.line)
  const bytes = armor.decode()
  if (dek !== null) {
    const locked = lockedForm(form, dek, bytes, armor.line)
    if (procType !== undefined) return locked
    const where = { line: armor.line + 1, field: 'Proc-Type' }
    const problem = keyProblem('header-missing', {
      where,
      found: 'DEK-Info alone',
      expected: 'Proc-Type: 4,ENCRYPTED',
    })
    return { ...locked, problems: [problem] }
  }
  const key = parse(form, bytes, armor.lineOf)
  return {
    format: form.format,
    publicKey: key.publicKey,
    family: form.family,
    bits: key.publicKey.bits,
    comment: null,
    encryption: null,
    problems: [],
    unlock: async () => key,
  }
}

function parse(form: Form, bytes: Uint8Array, lineOf?: (byte: number) => number): PrivateKey {
  const reader = new DerReader(bytes, lineOf === undefined ? {} : { lineOf })
  const secret: PrivateParameters = form.read(reader)
  reader.end('end of key')
  return PrivateKey.from(secret, '')
}

function lockedForm(form: Form, dek: DekInfo, sealed: Uint8Array, line: number): LockedKey {
  const where = { line, field: 'encrypted data' }
  const blockBytes = dekBlockBytes(dek.cipher)
  checkWholeBlocks(sealed, blockBytes, where)
  return {
    format: form.format,
    publicKey: null,
    family: form.family,
    bits: form.family === 'dsa' ? null : (estimateTraditional(form.family, sealed.length)?.bits ?? null),
    comment: null,
    encryption: { cipher: dek.cipher, kdf: 'MD5, 1 round' },
    problems: [],
    unlock: async (passphrase = '') => {
      if (passphrase === '') {
        throw new KeyFileError('passphrase-required', {
          where,
          found: `a private key encrypted with ${dek.cipher}`,
          expected: 'its passphrase',
        })
      }
      const opened = await openDek(dek, passphrase, sealed)
      if (opened.padding === 0) throw unsealError(opened, where, blockBytes)
      try {
        return parse(form, opened.clear)
      } catch (error) {
        throw unsealError(opened, where, blockBytes, error)
      }
    },
  }
}

/**
 * Writes PKCS#1, SEC1 or the DSA form; with a passphrase encrypted the old way, which resists guessing badly.
 * @param cipher default `AES-128-CBC`, as `ssh-keygen -m PEM`
 * @throws KeyFileError `format-cannot-hold-key` for Ed25519 and Ed448
 */
export async function writeTraditionalPem(
  key: PrivateKey,
  passphrase = '',
  cipher: DekCipherName = 'AES-128-CBC',
): Promise<string> {
  const { label, bytes } = encode(key.exposeSecretParameters())
  if (passphrase === '') return writePem(label, encodeBase64(bytes), { width: 64 })
  const { headers, sealed } = await sealDek(cipher, passphrase, bytes)
  return writePem(label, encodeBase64(sealed), { width: 64, headers })
}

function encode(secret: PrivateParameters): { label: keyof typeof FORMS; bytes: Uint8Array } {
  switch (secret.family) {
    case 'rsa':
      return { label: 'RSA PRIVATE KEY', bytes: writeRsaPrivate(secret) }
    case 'ecdsa':
      return { label: 'EC PRIVATE KEY', bytes: writeEcPrivate(secret, true) }
    case 'dsa':
      return { label: 'DSA PRIVATE KEY', bytes: writeDsaPrivate(secret) }
    case 'ed25519':
    case 'ed448':
      throw new KeyFileError('format-cannot-hold-key', {
        where: { field: 'key type' },
        found: `ssh-${secret.family}`,
        expected: 'RSA or ECDSA: traditional PEM has no form for others; PKCS#8 does',
      })
  }
}
