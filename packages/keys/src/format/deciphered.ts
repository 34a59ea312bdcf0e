import type { Opened } from '../cipher/pbes2.ts'
import { KeyFileError, type KeyPlace } from '../problem.ts'

/** So many bytes of right padding come out of a wrong passphrase once in sixteen million times. */
const TELLING_PADDING = 3

/**
 * Tells a wrong passphrase from damage after CBC deciphering gave no key. With the right passphrase a damaged
 * block garbles itself and one bit of the next; the rest still is DER. With a wrong one everything is noise.
 * @param error what the format said about it; absent when the padding was wrong already
 */
export function unsealError(
  { clear, padding }: Opened,
  where: KeyPlace,
  blockBytes: number,
  error?: unknown,
): KeyFileError {
  const total = keyLength(clear)
  if (total !== null && total > clear.length) {
    return new KeyFileError('bytes-missing', {
      where,
      found: `${clear.length} bytes after deciphering`,
      expected: `${total} bytes, as the length says`,
    })
  }
  if (total !== null && clear.length - total <= blockBytes) {
    if (error instanceof KeyFileError) return error
    return new KeyFileError('padding-invalid', {
      where,
      found: 'damage: the passphrase is right, the last bytes are not',
      expected: 'padding up to a whole block',
    })
  }
  if (padding >= TELLING_PADDING) {
    return new KeyFileError('field-invalid', {
      where,
      found: 'damage: the passphrase is right, the first bytes are not',
      expected: 'the start of a key',
    })
  }
  return new KeyFileError('passphrase-wrong', {
    where,
    found: 'bytes that are no key after deciphering',
    expected: 'a key, as the right passphrase gives',
  })
}

/**
 * The length that a key claims in its first bytes: a SEQUENCE that starts with a version of 0 or 1. null when they
 * are no such thing; a wrong passphrase gives one by chance once in some ten million times.
 */
function keyLength(clear: Uint8Array): number | null {
  if (clear[0] !== 0x30) return null
  const first = clear[1] ?? 0
  const extra = first < 0x80 ? 0 : first - 0x80
  if (extra > 2) return null
  let length = extra === 0 ? first : 0
  for (let i = 0; i < extra; i++) length = length * 256 + clear[2 + i]!
  const [tag, size, version] = clear.subarray(2 + extra)
  if (tag !== 2 || size !== 1 || version === undefined || version > 1) return null
  return 2 + extra + length
}
