import type { SystemCalls, Transferred } from './system-calls.ts'

/** One system call over several buffers. `atOnce`: it is made before this returns, and so is the call of `done`. */
type VectorCall = (buffers: readonly Buffer[], position: number, done: Transferred, atOnce: boolean) => void

type Piece = { buffers: readonly Buffer[]; position: number; length: number; done: Transferred }

/** Linux takes 1,024 buffers in one call (IOV_MAX). */
const MAX_BUFFERS = 1000

/**
 * Bytes in one call: as much as one large request. With 1 MiB the client's window empties and fills in jolts, and
 * uploads run at half the speed (measured).
 */
const MAX_BYTES = 256 * 1024

/**
 * Joins reads, or writes, of one file that follow each other into one system call. Every call goes to another
 * thread and back, which costs as much as copying 100 KiB. While one is under way the next gather; so an idle file
 * answers at once, and a busy one makes few, large calls. Small transfers of a quick file system take no such way.
 */
export class GatheredCalls {
  readonly #system: SystemCalls
  readonly #call: VectorCall
  #waiting: Piece[] = []
  #running = false

  constructor(system: SystemCalls, call: VectorCall) {
    this.#system = system
    this.#call = call
  }

  /** `done` is called once, with the bytes of these buffers that were transferred; fewer at the end of the file. */
  add(buffers: readonly Buffer[], position: number, done: Transferred): void {
    let length = 0
    for (const buffer of buffers) length += buffer.length
    if (!this.#running && this.#system.transfersAtOnce(length)) {
      this.#call(buffers, position, done, true)
      return
    }
    this.#waiting.push({ buffers, position, length, done })
    if (!this.#running) this.#start()
  }

  #start(): void {
    const first = this.#waiting.shift()
    if (first === undefined) return
    this.#running = true
    const pieces = [first]
    const buffers = [...first.buffers]
    let end = first.position + first.length
    while (end - first.position < MAX_BYTES) {
      const next = this.#waiting[0]
      if (next === undefined || next.position !== end || buffers.length + next.buffers.length > MAX_BUFFERS)
        break
      this.#waiting.shift()
      pieces.push(next)
      buffers.push(...next.buffers)
      end += next.length
    }
    const answer: Transferred = (error, bytes) => {
      this.#running = false
      // The next call is under way while the answers to this one are prepared.
      this.#start()
      let left = bytes
      for (const { length, done } of pieces) {
        const transferred = Math.min(length, left)
        left -= transferred
        done(error, error ? 0 : transferred)
      }
    }
    this.#call(buffers, first.position, answer, false)
  }
}
