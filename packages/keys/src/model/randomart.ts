import { md5 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { PublicKey } from './public-key.ts'

/** Width and height of the field, and its letters by how often the bishop was there; S and E are start and end. */
const WIDTH = 17
const HEIGHT = 9
const LETTERS = ' .o+=*BOX@%&#/^'

const FAMILY_NAMES: Readonly<Record<PublicKey['family'], string>> = {
  rsa: 'RSA',
  dsa: 'DSA',
  ecdsa: 'ECDSA',
  ed25519: 'ED25519',
  ed448: 'ED448',
  'sk-ecdsa': 'ECDSA-SK',
  'sk-ed25519': 'ED25519-SK',
}

/**
 * The fingerprint as a picture, as `ssh-keygen -lv` draws it (the "drunken bishop" of Loss, Limmer and von
 * Gernler, 2009): 11 lines of 19 characters, without a line break at the end.
 */
export function randomart(key: PublicKey, hash: 'SHA256' | 'MD5' = 'SHA256'): string {
  const digest = hash === 'SHA256' ? sha256(key.blob) : md5(key.blob)
  const visits = new Uint8Array(WIDTH * HEIGHT)
  let x = Math.floor(WIDTH / 2)
  let y = Math.floor(HEIGHT / 2)
  const start = y * WIDTH + x
  for (const byte of digest) {
    for (let pair = 0; pair < 4; pair++) {
      const bits = byte >> (pair * 2)
      x = Math.min(WIDTH - 1, Math.max(0, x + ((bits & 1) === 0 ? -1 : 1)))
      y = Math.min(HEIGHT - 1, Math.max(0, y + ((bits & 2) === 0 ? -1 : 1)))
      const at = y * WIDTH + x
      visits[at] = Math.min(LETTERS.length - 1, visits[at]! + 1)
    }
  }
  const end = y * WIDTH + x
  const rows = Array.from({ length: HEIGHT }, (_, row) => {
    const cells = Array.from({ length: WIDTH }, (_, column) => {
      const at = row * WIDTH + column
      if (at === end) return 'E'
      return at === start ? 'S' : LETTERS[visits[at]!]!
    })
    return `|${cells.join('')}|`
  })
  const title = `[${FAMILY_NAMES[key.family]} ${key.bits}]`
  return [border(title), ...rows, border(`[${hash}]`)].join('\n')
}

function border(title: string): string {
  const left = Math.floor((WIDTH - title.length) / 2)
  return `+${'-'.repeat(left)}${title}${'-'.repeat(WIDTH - title.length - left)}+`
}
