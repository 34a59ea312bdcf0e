/** Judges many things in two rooms at a time, and hands out each verdict as soon as it is there. */
import { enterRoom, type Room } from './enter.ts'
import type { Verdict } from './judge.ts'
import { NO_WORK, type Work } from './work.ts'

/** As many rooms at a time as CI has processors. */
const ROOMS = 2

export interface Judged {
  /** @throws when the room ended before it came to this one */
  verdict(id: string): Promise<Verdict>
  close(): void
}

/** @param kind what the ids are of */
export function judgeAll(kind: keyof Work, ids: readonly string[]): Judged {
  const waiting = new Map(ids.map((id) => [id, new Awaited()]))
  const rooms = Array.from({ length: Math.min(ROOMS, ids.length) }, (_, room) => {
    const share = ids.filter((_, index) => index % ROOMS === room)
    const entered = enterRoom({ ...NO_WORK, [kind]: share })
    void listen(entered, share)
    return entered
  })
  async function listen(room: Room, share: readonly string[]): Promise<void> {
    let reason: unknown = new Error('the room ended before it came to this one')
    try {
      for await (const line of room.lines) {
        const verdict = JSON.parse(line) as Verdict
        waiting.get(verdict.id)?.resolve(verdict)
      }
    } catch (error) {
      reason = error
    }
    for (const id of share) waiting.get(id)?.reject(reason)
  }
  return {
    async verdict(id) {
      const found = waiting.get(id)
      if (!found) throw new Error(`${id} was not asked for`)
      return found.promise
    },
    close() {
      for (const room of rooms) room.close()
    },
  }
}

/** A verdict that is still to come. (Node 20 has no Promise.withResolvers.) */
class Awaited {
  resolve: (verdict: Verdict) => void = () => {}
  reject: (reason: unknown) => void = () => {}
  readonly promise = new Promise<Verdict>((resolve, reject) => {
    this.resolve = resolve
    this.reject = reject
  })

  constructor() {
    // Nobody may be listening yet when a room fails.
    this.promise.catch(() => {})
  }
}
