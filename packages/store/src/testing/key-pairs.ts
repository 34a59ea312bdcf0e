import { generateKeyPairSync } from 'node:crypto'

/** A fresh key, as the line of a `.pub` file. */
export function newPublicKey(comment = ''): string {
  const { publicKey } = generateKeyPairSync('ed25519')
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)
  return publicKeyLine('ssh-ed25519', [raw], comment)
}

/** A fresh RSA key of this many bits. */
export function newRsaKey(bits: number, comment = ''): string {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: bits })
  const { e, n } = publicKey.export({ format: 'jwk' })
  const mpint = (base64url: string) => {
    const bytes = Buffer.from(base64url, 'base64url')
    return bytes[0]! >= 0x80 ? Buffer.concat([Buffer.of(0), bytes]) : bytes
  }
  return publicKeyLine('ssh-rsa', [mpint(e!), mpint(n!)], comment)
}

/** The blob in a line of a `.pub` file. */
export function blobOf(publicLine: string): Uint8Array {
  return new Uint8Array(Buffer.from(publicLine.split(' ')[1]!, 'base64'))
}

/** The line for a key of this type, whose blob has these fields after the type (RFC 4253 6.6). */
export function publicKeyLine(type: string, fields: readonly Uint8Array[], comment = ''): string {
  const blob = Buffer.concat([Buffer.from(type), ...fields].flatMap((field) => [uint32(field.length), field]))
  return `${type} ${blob.toString('base64')}${comment === '' ? '' : ` ${comment}`}`
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
