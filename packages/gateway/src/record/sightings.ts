/**
 * What was seen of connections whose client gave a one-time number, for whoever knows that number. In memory only,
 * for a few minutes, and for a bounded number of them; it leads to no account, key or stored record.
 */
import type { ConnectionPhase } from '@tsunagu/store'

/** How far the connection got; no more than the client itself, or anybody who watches its packets, can tell. */
export type Reached = 'identification' | 'key-exchange' | 'authentication' | 'session'

export interface Sighting {
  readonly at: Date
  /** The client's address, as it arrived here. */
  readonly address: string
  readonly frontDoor: string
  readonly reached: Reached
  readonly ended: boolean
}

/** A connection as it goes on; the one who records it keeps it true. Small, because it outlives the connection. */
export interface Seen {
  readonly address: string
  readonly frontDoor: string
  phase: ConnectionPhase
  ended: boolean
}

/** Ten minutes: a person has read their report by then. */
const KEPT_MS = 10 * 60 * 1000
/** A few megabytes at most. When there are more, the oldest goes. */
const MOST = 10_000

/** In the comment of an identification line (RFC 4253 section 4.2): 128 bits that nobody can guess. */
const number = / seen=([0-9a-f]{32})$/

/** The identification line as it may be stored: without the number. */
export function withoutNumber(line: string): string {
  return line.replace(number, '')
}

export class Sightings {
  readonly #now: () => Date
  readonly #most: number
  readonly #byNumber = new Map<string, { readonly seen: Seen; readonly at: Date }>()

  constructor(now: () => Date = () => new Date(), most = MOST) {
    this.#now = now
    this.#most = most
  }

  /** A number stands for one connection, the first; an identification line without one is nothing to us. */
  note(line: string, seen: Seen): void {
    const [, given] = number.exec(line) ?? []
    if (given === undefined || this.#current(given)) return
    for (const [oldest, { at }] of this.#byNumber) {
      if (this.#byNumber.size < this.#most && this.#age(at) < KEPT_MS) break
      this.#byNumber.delete(oldest)
    }
    this.#byNumber.set(given, { seen, at: this.#now() })
  }

  /** Null for a number that never arrived, or too long ago: the two look the same. */
  find(given: string): Sighting | null {
    const known = this.#current(given)
    if (!known) return null
    const { seen, at } = known
    const { address, frontDoor, phase, ended } = seen
    return { at, address, frontDoor, reached: reachedBy(phase), ended }
  }

  #current(given: string) {
    const known = this.#byNumber.get(given)
    return known && this.#age(known.at) < KEPT_MS ? known : null
  }

  #age(at: Date): number {
    return this.#now().getTime() - at.getTime()
  }
}

function reachedBy(phase: ConnectionPhase): Reached {
  if (phase === 'connected') return 'identification'
  return phase === 'sftp' ? 'session' : phase
}
