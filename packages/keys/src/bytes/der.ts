import { KeyFileError, type KeyPlace } from '../problem.ts'
import { bigIntFromBytes, plainBytes } from './reader.ts'
import { concatBytes, mpintBytes } from './writer.ts'

/** Tag bytes of ASN.1 (X.690) that occur in key files. */
export const TAG = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  sequence: 0x30,
} as const

const TAG_NAMES: Readonly<Record<number, string>> = {
  2: 'INTEGER',
  3: 'BIT STRING',
  4: 'OCTET STRING',
  5: 'NULL',
  6: 'OBJECT IDENTIFIER',
  48: 'SEQUENCE',
}

function tagName(tag: number): string {
  return TAG_NAMES[tag] ?? `tag 0x${tag.toString(16).padStart(2, '0')}`
}

/**
 * Reads DER (X.690) front to back, one element at a time. As in the SSH reader, going past the end and leaving
 * bytes behind are different errors, each with the byte and the field.
 */
export class DerReader {
  readonly #bytes: Uint8Array
  readonly #base: number
  readonly #lineOf: ((byte: number) => number) | undefined
  #at = 0

  constructor(bytes: Uint8Array, options: { base?: number; lineOf?: (byte: number) => number } = {}) {
    this.#bytes = plainBytes(bytes)
    this.#base = options.base ?? 0
    this.#lineOf = options.lineOf
  }

  get remaining(): number {
    return this.#bytes.length - this.#at
  }

  /** The next element's tag without reading it; null at the end. */
  peek(): number | null {
    return this.#bytes[this.#at] ?? null
  }

  place(field: string, at = this.#at): KeyPlace {
    const byte = this.#base + at
    return this.#lineOf === undefined ? { byte, field } : { line: this.#lineOf(byte), byte, field }
  }

  /**
   * The content of an element. @throws KeyFileError `field-invalid` for another tag or a length that is not DER,
   * `bytes-missing` for a length that promises too much
   */
  element(tag: number, field: string): Uint8Array {
    return this.#element(tag, field).content
  }

  /** A reader of what is inside an element, which still tells offsets in the whole. */
  inside(tag: number, field: string): DerReader {
    const { content, start } = this.#element(tag, field)
    const options = { base: this.#base + start }
    return new DerReader(content, this.#lineOf === undefined ? options : { ...options, lineOf: this.#lineOf })
  }

  /** A non-negative INTEGER. */
  integer(field: string): bigint {
    const where = this.place(field)
    const bytes = this.element(TAG.integer, field)
    if (bytes.length === 0 || bytes.length > 2049 || (bytes[0]! & 0x80) !== 0) {
      const found = bytes.length === 0 ? 'an empty number' : 'a negative or far too large number'
      throw new KeyFileError('field-invalid', { where, found, expected: 'a positive number' })
    }
    return bigIntFromBytes(bytes)
  }

  /** A small INTEGER, e.g. a version or an iteration count. */
  small(field: string): number {
    const where = this.place(field)
    const value = this.integer(field)
    if (value > 0x7fffffffn) {
      throw new KeyFileError('field-invalid', {
        where,
        found: 'a number above 2^31',
        expected: 'a small number',
      })
    }
    return Number(value)
  }

  /** An OBJECT IDENTIFIER in dotted form. */
  oid(field: string): string {
    const where = this.place(field)
    const bytes = this.element(TAG.oid, field)
    const arcs: number[] = []
    let value = 0
    for (const byte of bytes) {
      value = value * 128 + (byte & 0x7f)
      if ((byte & 0x80) === 0) {
        arcs.push(value)
        value = 0
      }
    }
    const first = arcs.shift()
    if (first === undefined || value !== 0 || arcs.length > 20) {
      throw new KeyFileError('field-invalid', { where, found: 'no object identifier', expected: 'one' })
    }
    const top = Math.min(2, Math.floor(first / 40))
    return [top, first - top * 40, ...arcs].join('.')
  }

  /** The bytes of a BIT STRING that has no unused bits. */
  bits(field: string): Uint8Array {
    const where = this.place(field)
    const bytes = this.element(TAG.bitString, field)
    if (bytes[0] !== 0) {
      throw new KeyFileError('field-invalid', {
        where,
        found: 'a bit string with unused bits',
        expected: 'whole bytes',
      })
    }
    return bytes.slice(1)
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

  #element(tag: number, field: string): { content: Uint8Array; start: number } {
    const begin = this.#at
    const missing = (found: number, expected: number) =>
      new KeyFileError('bytes-missing', {
        where: this.place(field, begin),
        found: `${found} more bytes`,
        expected: `${expected} bytes${expected > 2 ? ', as the length says' : ''}`,
      })
    if (this.remaining < 2) throw missing(this.remaining, 2)
    const found = this.#bytes[begin]!
    if (found !== tag) {
      throw new KeyFileError('field-invalid', {
        where: this.place(field, begin),
        found: tagName(found),
        expected: tagName(tag),
      })
    }
    let at = begin + 2
    let length = this.#bytes[begin + 1]!
    if (length >= 0x80) {
      const count = length & 0x7f
      if (count === 0 || count > 3) {
        throw new KeyFileError('field-invalid', {
          where: this.place(field, begin),
          found: 'a length that no key has',
          expected: 'a DER length',
        })
      }
      if (at + count > this.#bytes.length) throw missing(this.#bytes.length - begin, 2 + count)
      length = 0
      for (let i = 0; i < count; i++) length = length * 256 + this.#bytes[at++]!
    }
    if (at + length > this.#bytes.length) throw missing(this.#bytes.length - at, length)
    this.#at = at + length
    return { content: this.#bytes.slice(at, at + length), start: at }
  }
}

/** One element: tag, length, content. */
export function der(tag: number, ...content: readonly Uint8Array[]): Uint8Array {
  const body = concatBytes(...content)
  const length = body.length
  if (length < 0x80) return concatBytes(Uint8Array.of(tag, length), body)
  const bytes: number[] = []
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256)
  return concatBytes(Uint8Array.of(tag, 0x80 | bytes.length, ...bytes), body)
}

/** A non-negative INTEGER. */
export function derInteger(value: bigint | number): Uint8Array {
  const number = BigInt(value)
  return der(TAG.integer, number === 0n ? Uint8Array.of(0) : mpintBytes(number))
}

export function derSequence(...content: readonly Uint8Array[]): Uint8Array {
  return der(TAG.sequence, ...content)
}

export function derOctets(bytes: Uint8Array): Uint8Array {
  return der(TAG.octetString, bytes)
}

/** A BIT STRING of whole bytes. */
export function derBits(bytes: Uint8Array): Uint8Array {
  return der(TAG.bitString, Uint8Array.of(0), bytes)
}

export const DER_NULL = Uint8Array.of(TAG.null, 0)

/** An OBJECT IDENTIFIER from its dotted form. */
export function derOid(dotted: string): Uint8Array {
  const [first, second, ...rest] = dotted.split('.').map(Number) as [number, number, ...number[]]
  const out: number[] = []
  for (const arc of [first * 40 + second, ...rest]) {
    const septets = [arc % 128]
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) {
      septets.unshift((left % 128) | 0x80)
    }
    out.push(...septets)
  }
  return der(TAG.oid, Uint8Array.from(out))
}
