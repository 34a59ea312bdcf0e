/** A client that asks again within this time, in milliseconds, is worth waiting for awake. */
const QUICK_MS = 0.2

/** So many quick requests in a row show that the next will be quick, too. */
const QUICK_REQUESTS = 8

/** More bytes than this at a time are a stream: there is always something to do, and nothing to wait for. */
const STREAM_BYTES = 16 * 1024

/**
 * Waits awake, for a moment, for a client that asks for one small thing after another (thousands of small files) from
 * so near that its next request comes within 0.2 ms. Falling asleep and being woken costs a processor as much as
 * dealing with such a request, and several times that on a virtual machine. A client farther away is never
 * waited for in this way: the first requests show how long the way is, and one that does not come in time ends it.
 * docs/decisions/busy-poll.md has the measurements.
 */
export class BusyPoll {
  readonly #now: () => number
  readonly #soon: (turn: () => void) => void
  /** When the last small answer left; null when something else happened since. */
  #answeredAt: number | null = null
  #quickRequests = 0
  #awake = false

  /**
   * @param now milliseconds, from any point in time.
   * @param soon calls after all that is ready has been dealt with, without sleeping.
   */
  constructor(
    now: () => number = () => performance.now(),
    soon: (turn: () => void) => void = (turn) => void setImmediate(turn),
  ) {
    this.#now = now
    this.#soon = soon
  }

  /** Bytes of a client have come. */
  received(bytes: number): void {
    const answeredAt = this.#answeredAt
    this.#answeredAt = null
    if (bytes > STREAM_BYTES) this.#quickRequests = 0
    else if (answeredAt === null) return
    else if (this.#now() - answeredAt > QUICK_MS) this.#quickRequests = 0
    else this.#quickRequests++
  }

  /** Bytes have been sent to a client. */
  sent(bytes: number): void {
    if (bytes > STREAM_BYTES) {
      this.#answeredAt = null
      this.#quickRequests = 0
      return
    }
    this.#answeredAt = this.#now()
    if (this.#awake || this.#quickRequests < QUICK_REQUESTS) return
    this.#awake = true
    this.#soon(this.#turn)
  }

  readonly #turn = (): void => {
    const answeredAt = this.#answeredAt
    if (answeredAt !== null && this.#now() - answeredAt <= QUICK_MS) {
      this.#soon(this.#turn)
      return
    }
    this.#awake = false
    // Waited in vain: it has to prove itself again.
    if (answeredAt !== null) this.#quickRequests = 0
  }
}
