/** Strings and numbers of the SSH protocols (RFC 4251 section 5), as far as agents, KEXINIT and SFTP need them. */

/** Reads fields one after another; each returns null once the bytes are used up. */
export class FieldReader {
  readonly #bytes: Uint8Array
  #at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes
    this.#at = at
  }

  uint32(): number | null {
    if (this.#at + 4 > this.#bytes.length) return null
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset)
    const value = view.getUint32(this.#at)
    this.#at += 4
    return value
  }

  uint64(): bigint | null {
    const high = this.uint32()
    const low = this.uint32()
    return high === null || low === null ? null : (BigInt(high) << 32n) | BigInt(low)
  }

  string(): Uint8Array | null {
    const length = this.uint32()
    if (length === null || this.#at + length > this.#bytes.length) return null
    const value = this.#bytes.subarray(this.#at, this.#at + length)
    this.#at += length
    return value
  }

  text(): string | null {
    const bytes = this.string()
    return bytes && new TextDecoder().decode(bytes)
  }
}

/** One field to write: a number is a uint32, a text or bytes a string, `{ byte }` a single byte. */
export type Field = number | string | Uint8Array | { readonly byte: number }

export function writeFields(...fields: readonly Field[]): Uint8Array {
  const parts = fields.map((field) => {
    if (typeof field === 'number') return uint32(field)
    if (typeof field === 'object' && 'byte' in field) return Uint8Array.of(field.byte)
    const bytes = typeof field === 'string' ? new TextEncoder().encode(field) : field
    return join([uint32(bytes.length), bytes])
  })
  return join(parts)
}

/** A packet with its length before it, as agents and SFTP send them. */
export function packet(...fields: readonly Field[]): Uint8Array {
  const body = writeFields(...fields)
  return join([uint32(body.length), body])
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

export function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
