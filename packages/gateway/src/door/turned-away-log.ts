import type { Log } from '../log.ts'

/** The shortest time between two lines, in milliseconds. */
const BETWEEN_LINES_MS = 60_000

/** Tells the operators of those who were turned away, the first at once, and never more than a line a minute. */
export class TurnedAwayLog {
  readonly #log: Log
  readonly #frontDoor: string
  readonly #now: () => number
  #count = 0
  #lastLine = Number.NEGATIVE_INFINITY

  /** @param now in milliseconds, from any point. */
  constructor(log: Log, frontDoor: string, now: () => number) {
    this.#log = log
    this.#frontDoor = frontDoor
    this.#now = now
  }

  note(address: string, limit: string): void {
    this.#count++
    if (this.#now() - this.#lastLine < BETWEEN_LINES_MS) return
    this.#lastLine = this.#now()
    this.#log.warn('connections-turned-away', {
      frontDoor: this.#frontDoor,
      count: this.#count,
      limit,
      lastAddress: address,
    })
    this.#count = 0
  }
}
