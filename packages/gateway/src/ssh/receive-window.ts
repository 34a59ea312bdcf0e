/** The window that every channel starts with, in bytes; the library announces it. */
export const INITIAL_WINDOW_BYTES = 2 * 1024 * 1024

/** A window never grows beyond this: 16 MiB fill 1 Gbit/s over 130 ms. */
const MAX_WINDOW_BYTES = 16 * 1024 * 1024

/** Growth of all windows of the process together: what clients could make us hold at the worst. */
const GROWTH_BUDGET_BYTES = 128 * 1024 * 1024

let growthLeft = GROWTH_BUDGET_BYTES

/** Below this round trip, in milliseconds, the first window is never what limits a client. */
const LONG_LINE_MS = 5

/**
 * How much a client may send before it hears from us (RFC 4254, section 5.2). What has been dealt with is given
 * back early, in eighths. When the bytes that a grant allowed arrive as soon after it as the line permits, the
 * client had been waiting for it: the line is longer than the window, and the window doubles.
 */
export class ReceiveWindow {
  readonly #now: () => number
  #size = INITIAL_WINDOW_BYTES
  /** What the client may still send. */
  #open = INITIAL_WINDOW_BYTES
  /** Dealt with, and not yet given back. */
  #owed = 0
  #roundTripMs: number | null = null
  /** Bytes received, and bytes allowed, since the beginning. */
  #received = 0
  #allowed = INITIAL_WINDOW_BYTES
  /** Grants that the client has not begun to use; `before` is what was allowed until then. */
  readonly #grants: { before: number; at: number }[] = []
  #waitedFor = false

  /** @param now milliseconds, from any point in time. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** How long an answer and the request after it take, in milliseconds; the shortest known counts. */
  roundTrip(ms: number): void {
    this.#roundTripMs = Math.min(ms, this.#roundTripMs ?? ms)
  }

  /** @returns false when the client sent more than it was allowed to. */
  received(bytes: number): boolean {
    this.#open -= bytes
    this.#received += bytes
    for (let grant = this.#grants[0]; grant && this.#received > grant.before; grant = this.#grants[0]) {
      this.#grants.shift()
      const roundTripMs = this.#roundTripMs ?? 0
      if (roundTripMs >= LONG_LINE_MS && this.#now() - grant.at <= roundTripMs * 1.5) this.#waitedFor = true
    }
    return this.#open >= 0
  }

  /**
   * @param bytes dealt with now.
   * @param idle whether nothing that was received is left to do.
   * @returns how much to give back now; 0 for nothing yet.
   */
  consumed(bytes: number, idle: boolean): number {
    this.#owed += bytes
    if (this.#waitedFor && idle) {
      this.#waitedFor = false
      this.#owed += this.#grow()
    }
    if (this.#owed < this.#size / 8) return 0
    const adjustment = this.#owed
    this.#open += adjustment
    this.#owed = 0
    this.#grants.push({ before: this.#allowed, at: this.#now() })
    this.#allowed += adjustment
    return adjustment
  }

  /** Gives its growth back to the others. */
  close(): void {
    growthLeft += this.#size - INITIAL_WINDOW_BYTES
    this.#size = INITIAL_WINDOW_BYTES
  }

  #grow(): number {
    const growth = Math.min(this.#size, MAX_WINDOW_BYTES - this.#size, growthLeft)
    growthLeft -= growth
    this.#size += growth
    return growth
  }
}
