/** Packets with a length before them, over a stream: agents and SFTP. */
import type { Stream } from '../host.ts'
import { join } from './bytes.ts'

export type PacketRead =
  | { readonly outcome: 'packet'; readonly body: Uint8Array }
  /** The length makes no sense: `bytes` is what came instead of a packet. */
  | { readonly outcome: 'not-a-packet'; readonly length: number; readonly bytes: Uint8Array }
  | { readonly outcome: 'closed' }

/** Reads packets one at a time. Nothing is read ahead of being asked for but what is already here. */
export class PacketReader {
  readonly #stream: Stream
  readonly #maxBytes: number
  #bytes: Uint8Array = new Uint8Array(0)
  #closed = false
  #wake: () => void = () => {}

  /** @param maxBytes longest packet that is taken for one */
  constructor(stream: Stream, maxBytes: number) {
    this.#stream = stream
    this.#maxBytes = maxBytes
    const close = () => {
      this.#closed = true
      this.#wake()
    }
    stream.on('data', (part: Uint8Array) => {
      this.#bytes = join([this.#bytes, part])
      this.#wake()
    })
    stream.once('end', close)
    stream.once('close', close)
    stream.once('error', close)
  }

  async read(): Promise<PacketRead> {
    for (;;) {
      if (this.#bytes.length >= 4) {
        const length = new DataView(this.#bytes.buffer, this.#bytes.byteOffset).getUint32(0)
        if (length === 0 || length > this.#maxBytes)
          return { outcome: 'not-a-packet', length, bytes: this.#bytes }
        if (this.#bytes.length >= 4 + length) {
          const body = this.#bytes.slice(4, 4 + length)
          this.#bytes = this.#bytes.subarray(4 + length)
          return { outcome: 'packet', body }
        }
      }
      if (this.#closed || this.#stream.destroyed) return { outcome: 'closed' }
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }
}
