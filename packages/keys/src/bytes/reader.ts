import { KeyFileError, type KeyPlace } from '../problem.ts'

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Longest number that is read, in bytes: OpenSSH's own limit of 16384 bits, and a sign byte. */
export const MAX_MPINT_BYTES = 2049

/**
 * Reads SSH wire data (RFC 4251 section 5) front to back. Going past the end (`bytes-missing`) and leaving bytes
 * behind (`bytes-left-over`) are different errors, and each names the byte and the field.
 */
export class ByteReader {
  readonly #bytes: Uint8Array
  readonly #base: number
  readonly #lineOf: ((byte: number) => number) | undefined
  #at = 0

  /**
   * @param bytes is read, never changed; fields are copied out of it
   * @param options `base`: offset of `bytes` in the decoded file, for messages; `lineOf`: its line in the text
   */
  constructor(bytes: Uint8Array, options: { base?: number; lineOf?: (byte: number) => number } = {}) {
    this.#bytes = plainBytes(bytes)
    this.#base = options.base ?? 0
    this.#lineOf = options.lineOf
  }

  /** Offset of the next byte, from the start of this reader's bytes. */
  get position(): number {
    return this.#at
  }

  /** How many bytes have not been read. */
  get remaining(): number {
    return this.#bytes.length - this.#at
  }

  /** The place of the byte at `at` (default: the next one), for an error about `field`. */
  place(field: string, at = this.#at): KeyPlace {
    const byte = this.#base + at
    return this.#lineOf === undefined ? { byte, field } : { line: this.#lineOf(byte), byte, field }
  }

  /** Takes `length` bytes as they are. @throws KeyFileError `bytes-missing` */
  take(length: number, field: string): Uint8Array {
    if (length > this.remaining) {
      throw new KeyFileError('bytes-missing', {
        where: this.place(field),
        found: `${this.remaining} more bytes`,
        expected: `${length} bytes`,
      })
    }
    const out = this.#bytes.slice(this.#at, this.#at + length)
    this.#at += length
    return out
  }

  /** A `byte`. @throws KeyFileError `bytes-missing` */
  byte(field: string): number {
    return this.take(1, field)[0]!
  }

  /** A `uint32`, most significant byte first. @throws KeyFileError `bytes-missing` */
  uint32(field: string): number {
    const b = this.take(4, field)
    return new DataView(b.buffer, b.byteOffset).getUint32(0)
  }

  /** A `uint64`, most significant byte first. @throws KeyFileError `bytes-missing` */
  uint64(field: string): bigint {
    const b = this.take(8, field)
    return new DataView(b.buffer, b.byteOffset).getBigUint64(0)
  }

  /** A `string` of bytes. @throws KeyFileError `bytes-missing`, pointing at the length that promises too much */
  string(field: string): Uint8Array {
    const start = this.#at
    const length = this.uint32(field)
    if (length > this.remaining) {
      throw new KeyFileError('bytes-missing', {
        where: this.place(field, start),
        found: `${this.remaining} more bytes`,
        expected: `${length} bytes, as the length says`,
      })
    }
    return this.take(length, field)
  }

  /** A `string` that must be UTF-8. @throws KeyFileError `bytes-missing`, `field-invalid` */
  text(field: string): string {
    const start = this.#at
    const bytes = this.string(field)
    try {
      return strictUtf8.decode(bytes)
    } catch {
      throw new KeyFileError('field-invalid', {
        where: this.place(field, start),
        found: 'bytes that are not UTF-8',
        expected: 'UTF-8 text',
      })
    }
  }

  /**
   * A non-negative `mpint` in its one canonical form; anything else would give the same key another fingerprint.
   * @throws KeyFileError `bytes-missing`, `field-invalid` (negative, padded, or above 16384 bits)
   */
  mpint(field: string): bigint {
    const start = this.#at
    const bytes = this.string(field)
    const fail = (found: string, expected: string) =>
      new KeyFileError('field-invalid', { where: this.place(field, start), found, expected })
    if (bytes.length > MAX_MPINT_BYTES) {
      throw fail(`a number of ${bytes.length} bytes`, `at most ${MAX_MPINT_BYTES} bytes`)
    }
    if (bytes.length > 0 && (bytes[0]! & 0x80) !== 0) throw fail('a negative number', 'a positive number')
    if (bytes.length > 0 && bytes[0] === 0 && (bytes.length === 1 || (bytes[1]! & 0x80) === 0)) {
      throw fail('a number with needless leading zeros', 'the shortest form')
    }
    return bigIntFromBytes(bytes)
  }

  /** @throws KeyFileError `bytes-left-over` unless everything has been read */
  end(field: string): void {
    if (this.remaining > 0) {
      throw new KeyFileError('bytes-left-over', {
        where: this.place(field),
        found: `${this.remaining} more bytes`,
        expected: 'the end of the data',
      })
    }
  }
}

/** A view that is no subclass: Node's Buffer shares memory where `slice` of a Uint8Array copies. */
export function plainBytes(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Unsigned big-endian bytes as a number; no bytes are zero. */
export function bigIntFromBytes(bytes: Uint8Array): bigint {
  let hex = ''
  for (const b of bytes) hex += b.toString(16).padStart(2, '0')
  return hex === '' ? 0n : BigInt(`0x${hex}`)
}
