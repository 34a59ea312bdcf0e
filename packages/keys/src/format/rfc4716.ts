import { encodeBase64 } from '../bytes/base64.ts'
import type { Armor } from '../envelope/armor.ts'
import { type PublicKey, parsePublicBlob } from '../model/public-key.ts'
import { cleanComment } from './openssh-public.ts'

/**
 * RFC 4716, the public form of ssh.com, `ssh-keygen -e`, and of PuTTYgen's "Save public key". Reader and writer.
 */
export const RFC4716_LABEL = 'SSH2 PUBLIC KEY'

/** The longest line, in bytes (RFC 4716 section 3.1). */
const MAX_LINE = 72

/** @throws KeyFileError for damage, `certificate-given`, `key-type-unsupported` */
export function readRfc4716(armor: Armor, display: (part: string) => string): PublicKey {
  const header = armor.headers.find(({ name }) => name.toLowerCase() === 'comment')
  const comment = header === undefined ? '' : display(header.value).replace(/^"(.*)"$/, '$1')
  return parsePublicBlob(armor.decode(), cleanComment(comment))
}

/** Writes the file, with a quoted comment in as many lines as it takes, and base64 lines of 70 letters. */
export function writeRfc4716(key: PublicKey): string {
  const comment = cleanComment(key.comment).replaceAll('"', "'")
  const lines = [
    `---- BEGIN ${RFC4716_LABEL} ----`,
    ...(comment === '' ? [] : foldHeader(`Comment: "${comment}"`)),
    ...(encodeBase64(key.blob).match(/.{1,70}/g) ?? []),
    `---- END ${RFC4716_LABEL} ----`,
  ]
  return `${lines.join('\n')}\n`
}

/** Breaks a header into lines of at most 72 bytes, between letters, with a backslash at each end but the last. */
function foldHeader(header: string): string[] {
  const lines: string[] = []
  let line = ''
  let bytes = 0
  for (const letter of header) {
    const size = new TextEncoder().encode(letter).length
    if (bytes + size > MAX_LINE - 1) {
      lines.push(`${line}\\`)
      line = ''
      bytes = 0
    }
    line += letter
    bytes += size
  }
  return [...lines, line]
}
