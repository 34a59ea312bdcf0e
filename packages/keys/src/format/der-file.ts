import { DerReader, TAG } from '../bytes/der.ts'
import { KeyFileError } from '../problem.ts'

/** What a file of bare DER can be. */
export type DerContent =
  | 'PRIVATE KEY'
  | 'ENCRYPTED PRIVATE KEY'
  | 'RSA PRIVATE KEY'
  | 'EC PRIVATE KEY'
  | 'DSA PRIVATE KEY'
  | 'PUBLIC KEY'
  | 'RSA PUBLIC KEY'

/** True when the bytes are one DER SEQUENCE from end to end: no text starts so. */
export function isDer(bytes: Uint8Array): boolean {
  if (bytes[0] !== TAG.sequence || bytes.length < 16) return false
  const first = bytes[1]!
  if (first < 0x80) return bytes.length === 2 + first
  if (first === 0x81) return bytes.length === 3 + bytes[2]!
  if (first === 0x82) return bytes.length === 4 + bytes[2]! * 256 + bytes[3]!
  return first === 0x83 && bytes.length === 5 + bytes[2]! * 65536 + bytes[3]! * 256 + bytes[4]!
}

/**
 * Tells the key forms apart by their first elements, under the names of their PEM labels.
 * @throws KeyFileError `other-kind-of-file` for other DER: certificates, PKCS#12 ...
 */
export function recogniseDer(bytes: Uint8Array): DerContent {
  const outer = new DerReader(bytes).inside(TAG.sequence, 'outermost SEQUENCE')
  const other = (found: string) => new KeyFileError('other-kind-of-file', { found, expected: 'a key' })
  if (outer.peek() === TAG.sequence) {
    outer.element(TAG.sequence, 'first element')
    if (outer.peek() === TAG.bitString) return 'PUBLIC KEY'
    if (outer.peek() === TAG.octetString) return 'ENCRYPTED PRIVATE KEY'
    throw other('an X.509 certificate or another file of DER')
  }
  if (outer.peek() !== TAG.integer) throw other('a file of DER that is no key')
  const first = outer.integer('first element')
  switch (outer.peek()) {
    case TAG.sequence:
      if (first === 3n) throw other('a PKCS#12 file (.p12, .pfx)')
      return 'PRIVATE KEY'
    case TAG.octetString:
      return 'EC PRIVATE KEY'
    case TAG.integer: {
      let count = 1
      for (; outer.peek() === TAG.integer; count++) outer.element(TAG.integer, 'number')
      if (count === 2) return 'RSA PUBLIC KEY'
      return count === 6 ? 'DSA PRIVATE KEY' : 'RSA PRIVATE KEY'
    }
    default:
      throw other('a file of DER that is no key')
  }
}
