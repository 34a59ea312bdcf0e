import { KeyFileError, type KeyPlace } from '../problem.ts'

/**
 * Tells a wrong passphrase from damage after CBC deciphering gave no key. With the right passphrase a damaged
 * block garbles itself and one bit of the next; the rest still is DER. With a wrong one everything is noise.
 * @param clear what came out
 * @param error what the format said about it; absent when the padding was wrong already
 */
export function unsealError(
  clear: Uint8Array,
  where: KeyPlace,
  blockBytes: number,
  error?: unknown,
): KeyFileError {
  if (derLengthFits(clear, blockBytes)) {
    if (error instanceof KeyFileError) return error
    return new KeyFileError('padding-invalid', {
      where,
      found: 'damage: the passphrase is right, the last bytes are not',
      expected: 'padding up to a whole block',
    })
  }
  return new KeyFileError('passphrase-wrong', {
    where,
    found: 'bytes that are no key after deciphering',
    expected: 'a key, as the right passphrase gives',
  })
}

/** A SEQUENCE whose length agrees with the data: by chance once in some ten million wrong passphrases. */
function derLengthFits(clear: Uint8Array, blockBytes: number): boolean {
  if (clear[0] !== 0x30) return false
  const first = clear[1] ?? 0
  let total: number
  if (first < 0x80) total = 2 + first
  else if (first === 0x81) total = 3 + clear[2]!
  else if (first === 0x82) total = 4 + clear[2]! * 256 + clear[3]!
  else return false
  return total <= clear.length && clear.length - total <= blockBytes
}
