import { afterEach, describe, expect, test } from 'vitest'
import { INITIAL_WINDOW_BYTES, ReceiveWindow } from './receive-window.ts'

const MIB = 1024 * 1024
const MAX = 16 * MIB
const BUDGET = 128 * MIB

const windows: ReceiveWindow[] = []

/** Milliseconds; moved by the tests. */
let now = 0

/** A line with this round trip, in milliseconds. */
const ROUND_TRIP = 200

/** The windows of a test share the process's budget; they are given back at its end. */
function open(roundTripMs = ROUND_TRIP): ReceiveWindow {
  const window = new ReceiveWindow(() => now)
  window.roundTrip(roundTripMs)
  windows.push(window)
  return window
}

afterEach(() => {
  for (const window of windows.splice(0)) window.close()
})

/**
 * A client that uses all it is given as soon as it hears of it, and a service that has nothing else to do.
 * @param everyMs when the bytes that a grant allowed arrive after it
 * @returns the largest window seen
 */
function useUp(window: ReceiveWindow, rounds = 40, everyMs = ROUND_TRIP): number {
  let allowed = INITIAL_WINDOW_BYTES
  let largest = allowed
  for (let round = 0; round < rounds; round++) {
    const sent = allowed
    now += everyMs
    expect(window.received(sent)).toBe(true)
    allowed = window.consumed(sent, true)
    largest = Math.max(largest, allowed)
  }
  return largest
}

test('takes what was allowed, and not one byte more', () => {
  expect(open().received(INITIAL_WINDOW_BYTES)).toBe(true)
  const window = open()
  expect(window.received(INITIAL_WINDOW_BYTES)).toBe(true)
  expect(window.received(0)).toBe(true)
  expect(window.received(1)).toBe(false)
})

test('gives back in eighths, neither byte by byte nor only when all is used', () => {
  const window = open()
  const eighth = INITIAL_WINDOW_BYTES / 8
  window.received(eighth)
  expect(window.consumed(eighth - 1, true)).toBe(0)
  expect(window.consumed(1, true)).toBe(eighth)
})

test('never has more outstanding than its size, whatever the order of things', () => {
  const window = open()
  let allowed = INITIAL_WINDOW_BYTES
  let held = 0
  let seed = 7
  const random = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31
    return seed % below
  }
  for (let round = 0; round < 20_000; round++) {
    const sent = Math.min(random(200_000), allowed)
    expect(window.received(sent)).toBe(true)
    allowed -= sent
    held += sent
    const done = Math.min(random(200_000), held)
    held -= done
    allowed += window.consumed(done, held === 0)
    // What the client may send together with what we have not dealt with.
    expect(allowed + held).toBeLessThanOrEqual(MAX)
  }
})

describe('growth', () => {
  test('doubles up to 16 MiB for a client on a long line', () => {
    expect(useUp(open())).toBe(MAX)
  })

  test('does not happen on a short line, which two megabytes more than fill', () => {
    expect(useUp(open(1), 40, 1)).toBe(INITIAL_WINDOW_BYTES)
  })

  test('does not happen where the line itself is slow, so that grants lie unused', () => {
    expect(useUp(open(), 40, ROUND_TRIP * 2)).toBe(INITIAL_WINDOW_BYTES)
  })

  test('does not happen before the round trip is known', () => {
    const window = new ReceiveWindow(() => now)
    windows.push(window)
    expect(useUp(window)).toBe(INITIAL_WINDOW_BYTES)
  })

  test('does not happen while we are the slow ones', () => {
    const window = open()
    let allowed = INITIAL_WINDOW_BYTES
    for (let round = 0; round < 20; round++) {
      now += ROUND_TRIP
      window.received(allowed)
      allowed = window.consumed(allowed, false)
      expect(allowed).toBe(INITIAL_WINDOW_BYTES)
    }
  })

  test('does not happen for a client that never uses its window up', () => {
    const window = open()
    const eighth = INITIAL_WINDOW_BYTES / 8
    for (let round = 0; round < 50; round++) {
      now += ROUND_TRIP
      window.received(eighth)
      expect(window.consumed(eighth, true)).toBe(eighth)
    }
  })

  test('of all windows together has an end, and each keeps what every channel begins with', () => {
    const grown = Array.from({ length: 40 }, () => useUp(open(), 10))
    const growth = grown.reduce((sum, size) => sum + size - INITIAL_WINDOW_BYTES, 0)
    expect(growth).toBe(BUDGET)
    expect(grown.at(-1)).toBe(INITIAL_WINDOW_BYTES)
  })

  test('is given back when a channel closes, once', () => {
    const first = open()
    expect(useUp(first)).toBe(MAX)
    first.close()
    first.close()
    const grown = Array.from({ length: 40 }, () => useUp(open(), 10))
    const growth = grown.reduce((sum, size) => sum + size - INITIAL_WINDOW_BYTES, 0)
    expect(growth).toBe(BUDGET)
  })
})
