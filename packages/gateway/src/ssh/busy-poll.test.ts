import { expect, test } from 'vitest'
import { BusyPoll } from './busy-poll.ts'

/** A loop of events in which time passes as the test says. */
function loop(): {
  poll: BusyPoll
  pass(ms: number): void
  turns(): number
  ask(after: number, bytes?: number): void
} {
  let now = 0
  let next: (() => void) | null = null
  const poll = new BusyPoll(
    () => now,
    (turn) => {
      next = turn
    },
  )
  /** Turns without sleeping until nobody asks for another one; each takes 0.01 ms. */
  const turns = (until = Number.POSITIVE_INFINITY): number => {
    let count = 0
    while (next !== null && now < until) {
      const turn = next
      next = null
      now += 0.01
      turn()
      count++
    }
    return count
  }
  return {
    poll,
    pass: (ms) => {
      now += ms
    },
    turns,
    /** An answer, and then the next request after so many milliseconds. */
    ask: (after, bytes = 40) => {
      poll.sent(40)
      const arrival = now + after
      turns(arrival)
      now = Math.max(now, arrival)
      poll.received(bytes)
    },
  }
}

test('after some quick requests the next is waited for awake, but not for long', () => {
  const { poll, ask, turns } = loop()
  for (let request = 0; request < 8; request++) {
    ask(0.05)
    expect(turns()).toBe(0)
  }
  poll.sent(40)
  const waited = turns()
  expect(waited).toBeGreaterThan(10)
  expect(waited).toBeLessThan(30)
  // In vain: so it has to prove itself again.
  ask(0.05)
  expect(turns()).toBe(0)
})

test('it goes on while the requests are quick, and gives up as soon as one is not', () => {
  const { poll, ask, turns } = loop()
  for (let request = 0; request < 100; request++) ask(0.1)
  poll.sent(40)
  expect(turns()).toBeGreaterThan(0)
  for (let request = 0; request < 100; request++) ask(0.1)
  ask(1)
  poll.sent(40)
  expect(turns()).toBe(0)
})

test('a client on a line of its own length is never waited for', () => {
  const { poll, ask, turns } = loop()
  for (let request = 0; request < 100; request++) ask(0.3)
  poll.sent(40)
  expect(turns()).toBe(0)
})

test('a stream either way is no reason to wait', () => {
  const upload = loop()
  for (let request = 0; request < 100; request++) upload.ask(0.01, 64 * 1024)
  upload.poll.sent(40)
  expect(upload.turns()).toBe(0)
  const download = loop()
  for (let request = 0; request < 100; request++) {
    download.poll.sent(256 * 1024)
    download.pass(0.01)
    download.poll.received(40)
  }
  download.poll.sent(40)
  expect(download.turns()).toBe(0)
})
