import { ByteReader } from '../bytes/reader.ts'
import {
  PUBLIC_KEY_TYPES,
  type PublicKey,
  parsePublicBlob,
  publicKeyFrom,
  readParameters,
} from '../model/public-key.ts'
import { KeyFileError } from '../problem.ts'
import { quotableName } from '../text/quotable.ts'

/** An OpenSSH certificate (PROTOCOL.certkeys). The signature is not verified: that is the server's business. */
export type Certificate = {
  /** e.g. `ssh-ed25519-cert-v01@openssh.com` */
  readonly type: string
  /** The key that is certified. */
  readonly key: PublicKey
  readonly serial: bigint
  readonly use: 'user' | 'host'
  readonly keyId: string
  /** Empty means: for everybody (and by most servers: for nobody). */
  readonly principals: readonly string[]
  /** Seconds since 1970; null means since ever. */
  readonly validAfter: bigint | null
  /** Seconds since 1970; null means for ever. */
  readonly validBefore: bigint | null
  /** The authority that signed it. */
  readonly signedBy: PublicKey
}

const FOREVER = 0xffffffffffffffffn

/**
 * Reads a certificate in wire form. @param comment is carried into the key
 * @throws KeyFileError `key-type-unsupported`, `bytes-missing`, `bytes-left-over`, `field-invalid`
 */
export function parseCertificateBlob(blob: Uint8Array, comment = ''): Certificate {
  const reader = new ByteReader(blob)
  const where = reader.place('certificate type')
  const type = reader.text('certificate type')
  const base = baseTypeOf(type)
  if (base === null) {
    throw new KeyFileError('key-type-unsupported', {
      where,
      found: quotableName(type),
      expected: 'a certificate of version 01',
    })
  }
  reader.string('nonce')
  const key = publicKeyFrom(readParameters(reader, base), comment)
  const serial = reader.uint64('serial')
  const useAt = reader.place('use')
  const use = reader.uint32('use')
  if (use !== 1 && use !== 2) {
    throw new KeyFileError('field-invalid', {
      where: useAt,
      found: `${use}`,
      expected: '1 (user) or 2 (host)',
    })
  }
  const keyId = reader.text('key id')
  const principals: string[] = []
  const names = new ByteReader(reader.string('principals'))
  while (names.remaining > 0) principals.push(names.text('principals'))
  const validAfter = reader.uint64('valid after')
  const validBefore = reader.uint64('valid before')
  reader.string('critical options')
  reader.string('extensions')
  reader.string('reserved')
  const signedBy = parsePublicBlob(reader.string('signature key'))
  reader.string('signature')
  reader.end('end of certificate')
  return {
    type,
    key,
    serial,
    use: use === 1 ? 'user' : 'host',
    keyId,
    principals,
    validAfter: validAfter === 0n ? null : validAfter,
    validBefore: validBefore === FOREVER ? null : validBefore,
    signedBy,
  }
}

function baseTypeOf(type: string): string | null {
  const match = /^(.+)-cert-v01@openssh\.com$/.exec(type)
  if (match === null) return null
  const base = match[1]!
  for (const candidate of [base, `${base}@openssh.com`]) {
    if (Object.hasOwn(PUBLIC_KEY_TYPES, candidate)) return candidate
  }
  return null
}
