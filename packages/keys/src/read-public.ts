import { decodeBase64 } from './bytes/base64.ts'
import { readOpenSshPublicLine } from './format/openssh-public.ts'
import { type PublicKey, parsePublicBlob } from './model/public-key.ts'
import { KeyFileError } from './problem.ts'

/**
 * Reads one public key: an OpenSSH line (options and comment allowed) or RFC 4716.
 * @throws KeyFileError `private-key-given` when a private key was handed over (its content is not read),
 *   `not-a-key` when nothing is recognised, and the codes of the form that was recognised
 */
export function readPublicKey(input: Uint8Array | string): PublicKey {
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input)
  if (/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----|^PuTTY-User-Key-File-|^SSH PRIVATE KEY FILE/m.test(text)) {
    throw new KeyFileError('private-key-given', { found: 'a private key', expected: 'a public key' })
  }
  const rfc4716 =
    /---- BEGIN SSH2 PUBLIC KEY ----\r?\n((?:[^\n]*:[^\n]*\n)*)([A-Za-z0-9+/=\s]*)---- END SSH2 PUBLIC KEY ----/.exec(
      text,
    )
  if (rfc4716 !== null) {
    const comment = /^Comment: *"?(.*?)"?\r?$/im.exec(rfc4716[1]!)?.[1] ?? ''
    return parsePublicBlob(decodeBase64(rfc4716[2]!.replace(/\s/g, '')), comment)
  }
  const lines = text.split('\n')
  const keys = lines.flatMap((line, i) => {
    if (/^\s*(#|$)/.test(line)) return []
    const read = readOpenSshPublicLine(line, i + 1)
    if (read === null) {
      throw new KeyFileError('not-a-key', {
        where: { line: i + 1 },
        found: `${line.length} characters`,
        expected: 'a public key',
      })
    }
    return [read.key]
  })
  if (keys.length === 0) throw new KeyFileError('file-empty', { found: 'nothing', expected: 'a public key' })
  if (keys.length > 1) {
    throw new KeyFileError('multiple-keys', { found: `${keys.length} keys`, expected: 'one public key' })
  }
  return keys[0]!
}
