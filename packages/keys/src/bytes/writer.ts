/** Writes SSH wire data (RFC 4251 section 5). */
export class ByteWriter {
  #parts: Uint8Array[] = []

  /** Bytes as they are. They are not copied until {@link finish}. */
  raw(bytes: Uint8Array): this {
    this.#parts.push(bytes)
    return this
  }

  byte(value: number): this {
    return this.raw(Uint8Array.of(value))
  }

  uint32(value: number): this {
    const bytes = new Uint8Array(4)
    new DataView(bytes.buffer).setUint32(0, value)
    return this.raw(bytes)
  }

  /** Length and content; text is written as UTF-8. */
  string(value: Uint8Array | string): this {
    const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value
    return this.uint32(bytes.length).raw(bytes)
  }

  /** A non-negative number in its shortest form, with a zero byte before a set top bit. */
  mpint(value: bigint): this {
    return this.string(mpintBytes(value))
  }

  /** Everything written so far, in a new array. */
  finish(): Uint8Array {
    return concatBytes(...this.#parts)
  }
}

/** A non-negative number as the content of an `mpint` (also of a DER INTEGER, which needs one byte for zero). */
export function mpintBytes(value: bigint): Uint8Array {
  if (value === 0n) return new Uint8Array(0)
  const bytes = bytesFromBigInt(value)
  return (bytes[0]! & 0x80) === 0 ? bytes : concatBytes(Uint8Array.of(0), bytes)
}

/** A non-negative number as unsigned big-endian bytes, padded on the left to `length` bytes when given. */
export function bytesFromBigInt(value: bigint, length?: number): Uint8Array {
  let hex = value === 0n ? '' : value.toString(16)
  if (hex.length % 2 === 1) hex = `0${hex}`
  if (length !== undefined) {
    if (hex.length > length * 2) throw new RangeError(`the number needs more than ${length} bytes`)
    hex = hex.padStart(length * 2, '0')
  }
  const out = new Uint8Array(hex.length / 2)
  for (let i = 0; i < out.length; i++) out[i] = Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16)
  return out
}

/** The arrays one after another, in a new array. */
export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}
