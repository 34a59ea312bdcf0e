import { encodeBase64 } from './bytes/base64.ts'
import { type Armor, readArmor } from './envelope/armor.ts'
import { writePem } from './envelope/pem.ts'
import { OPENSSH_LABEL } from './format/openssh-private.ts'
import { parseKeyFile } from './key-file.ts'
import { decodeKeyText } from './text/decode.ts'

/**
 * A private key's file with its text put right: byte order mark, line ends, indentation, text around the key, lost
 * or added line breaks. The key inside is copied as it is, still enciphered: no passphrase is needed.
 * @returns the file, ending in one line break; null when the file is no armoured private key (public keys and
 *   PPK files are none), or when it is in good order already
 * @throws KeyFileError when something of the key itself is missing or damaged, so that nothing can be mended
 */
export function mendPrivateKey(input: Uint8Array): string | null {
  const file = parseKeyFile(input)
  if (file.kind !== 'private' || file.problems.length === 0) return null
  const text = decodeKeyText(input)
  const armor = readArmor(text).find(({ label }) => /(?:^|\s)PRIVATE KEY$/.test(label))
  const mended = armor ? armored(armor) : bare(text.text)
  if (mended === null) return null
  const again = parseKeyFile(mended)
  const same = again.kind === 'private' && again.format === file.format && again.problems.length === 0
  return same ? mended : null
}

function armored({ label, headers, decode }: Armor): string {
  return writePem(label, encodeBase64(decode()), {
    width: label === OPENSSH_LABEL ? 70 : 64,
    ...(headers.length > 0 && { headers: headers.map(({ name, value }) => `${name}: ${value}`) }),
  })
}

/** The letters of OpenSSH's form without the lines around them. */
function bare(text: string): string | null {
  const letters = text.replace(/\s/g, '')
  if (!letters.startsWith('b3BlbnNzaC1rZXktdjE')) return null
  return writePem(OPENSSH_LABEL, letters, { width: 70 })
}
