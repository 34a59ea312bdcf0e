/** The window that every channel starts with, in bytes; the library announces it. */
export const INITIAL_WINDOW_BYTES = 2 * 1024 * 1024

/** A window never grows beyond this: 16 MiB fill 1 Gbit/s over 130 ms. */
const MAX_WINDOW_BYTES = 16 * 1024 * 1024

/** Growth of all windows of the process together: what clients could make us hold at the worst. */
const GROWTH_BUDGET_BYTES = 256 * 1024 * 1024

let growthLeft = GROWTH_BUDGET_BYTES

/**
 * How much a client may send before it hears from us (RFC 4254, section 5.2). What has been dealt with is given
 * back early, in eighths; and when the client has used all of it while we had nothing left to do, the line is
 * longer than the window, and the window doubles.
 */
export class ReceiveWindow {
  #size = INITIAL_WINDOW_BYTES
  /** What the client may still send. */
  #open = INITIAL_WINDOW_BYTES
  /** Dealt with, and not yet given back. */
  #owed = 0

  /** @returns false when the client sent more than it was allowed to. */
  received(bytes: number): boolean {
    this.#open -= bytes
    return this.#open >= 0
  }

  /**
   * @param bytes dealt with now.
   * @param idle whether nothing that was received is left to do.
   * @returns how much to give back now; 0 for nothing yet.
   */
  consumed(bytes: number, idle: boolean): number {
    this.#owed += bytes
    if (idle && this.#open < this.#size / 8) this.#owed += this.#grow()
    if (this.#owed < this.#size / 8) return 0
    const adjustment = this.#owed
    this.#open += adjustment
    this.#owed = 0
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
