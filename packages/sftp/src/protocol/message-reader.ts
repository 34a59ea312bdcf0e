/** A message that does not have the form its type demands; draft section 3. */
export class MalformedMessage extends Error {
  /** The field that was being read. */
  readonly field: string
  /** Byte offset inside the message, counted from its type byte. */
  readonly offset: number

  constructor(field: string, offset: number, found: string) {
    super(`field "${field}" at byte ${offset}: ${found}`)
    this.name = 'MalformedMessage'
    this.field = field
    this.offset = offset
  }
}

/**
 * Reads the fields of one message in order. Reading past the end and leaving bytes over are two
 * different mistakes of the peer, and both are reported with the field's name.
 */
export class MessageReader {
  readonly #bytes: Buffer
  #position: number

  constructor(bytes: Buffer, position = 0) {
    this.#bytes = bytes
    this.#position = position
  }

  /** Bytes read so far. */
  get position(): number {
    return this.#position
  }

  /** Bytes that are left. */
  get remaining(): number {
    return this.#bytes.length - this.#position
  }

  byte(field: string): number {
    return this.#bytes[this.#take(1, field)] as number
  }

  uint32(field: string): number {
    return this.#bytes.readUInt32BE(this.#take(4, field))
  }

  /**
   * A 64-bit unsigned number as a JavaScript number.
   * @throws MalformedMessage when it is above 2^53 - 1: no file system here has such offsets.
   */
  uint64(field: string): number {
    const at = this.#take(8, field)
    const value = this.#bytes.readUInt32BE(at) * 0x1_0000_0000 + this.#bytes.readUInt32BE(at + 4)
    if (value > Number.MAX_SAFE_INTEGER) throw new MalformedMessage(field, at, 'number above 2^53 - 1')
    return value
  }

  /** A length-prefixed string as bytes; they are a view, not a copy. */
  bytes(field: string): Buffer {
    const length = this.uint32(field)
    const at = this.#take(length, field)
    return this.#bytes.subarray(at, at + length)
  }

  /**
   * A length-prefixed string whose every byte becomes one character (Latin-1). File names are bytes on the
   * wire and on disk; this form keeps them unchanged whatever their encoding.
   */
  byteString(field: string): string {
    return this.bytes(field).toString('latin1')
  }

  /** A length-prefixed string that the protocol defines as text. */
  text(field: string): string {
    return this.bytes(field).toString('utf8')
  }

  /** @throws MalformedMessage when bytes are left over. */
  end(): void {
    if (this.remaining > 0) {
      throw new MalformedMessage('end', this.#position, `${this.remaining} bytes left over`)
    }
  }

  #take(length: number, field: string): number {
    const at = this.#position
    if (this.#bytes.length - at < length) {
      throw new MalformedMessage(field, at, `needs ${length} bytes, ${this.#bytes.length - at} are left`)
    }
    this.#position = at + length
    return at
  }
}
