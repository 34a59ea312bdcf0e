import { describe, expect, test } from 'vitest'
import { descriptorLimit, OpenFileBudget, openFilesFor } from './open-file-budget.ts'

describe('open files', () => {
  test('of one account end at a quarter, and the others still work', () => {
    const budget = new OpenFileBudget(100)
    const sessions = [budget.quotaFor('greedy'), budget.quotaFor('greedy')]
    let opened = 0
    for (let tries = 0; tries < 1000; tries++) {
      for (const quota of sessions) {
        if (!quota.hasRoom) continue
        quota.opened()
        opened++
      }
    }
    expect(opened).toBe(25)
    expect(budget.quotaFor('modest').hasRoom).toBe(true)
    sessions[0]?.closed()
    expect(sessions[1]?.hasRoom).toBe(true)
  })

  test('of all accounts together end at the whole', () => {
    const budget = new OpenFileBudget(8)
    for (const account of ['a', 'b', 'c', 'd']) {
      const quota = budget.quotaFor(account)
      quota.opened()
      quota.opened()
    }
    expect(budget.open).toBe(8)
    expect(budget.quotaFor('e').hasRoom).toBe(false)
    budget.quotaFor('a').closed()
    expect(budget.quotaFor('e').hasRoom).toBe(true)
  })
})

describe('how many there may be', () => {
  test.each([
    [1_048_576, 2000, 1_044_320],
    [20_000, 2000, 15_744],
    // The usual limit of a login shell, and many connections allowed: the connections will not all come.
    [1024, 2000, 512],
    [1024, 100, 568],
    [20, 2000, 16],
  ])('with %i descriptors and %i connections: %i', (descriptors, connections, files) => {
    expect(openFilesFor(descriptors, connections)).toBe(files)
  })

  test('the process knows its own limit', () => {
    expect(descriptorLimit()).toBeGreaterThanOrEqual(64)
  })
})
