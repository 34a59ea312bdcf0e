import { expect, test } from 'vitest'
import type { DirectoryEntry, OpenDirectory } from '../filesystem/filesystem.ts'
import { FileSystemError } from '../filesystem/filesystem.ts'
import { MAX_NAMES_BYTES } from './limits.ts'
import { Listing } from './listing.ts'

const OWNERS = { user: () => 'demo', group: () => 'demo' }

/** A directory of these names that gives a few at a time, and fails at the end when told to. */
function directoryOf(names: readonly string[], atEnd?: Error): OpenDirectory {
  let given = 0
  return {
    async read(limit) {
      const some = names.slice(given, given + Math.min(limit, 7))
      given += some.length
      if (some.length === 0 && atEnd) throw atEnd
      return some.map(
        (name): DirectoryEntry => ({ name, attributes: { size: 1, permissions: 0o100644 }, links: 1 }),
      )
    },
    async close() {},
  }
}

/** The names in a NAME answer. */
function namesIn(answer: Buffer): string[] {
  const names: string[] = []
  let at = 13
  const text = (): string => {
    const length = answer.readUInt32BE(at)
    at += 4 + length
    return answer.toString('latin1', at - length, at)
  }
  for (let count = answer.readUInt32BE(9); count > 0; count--) {
    names.push(text())
    text()
    at += 4 + 8 + 4
  }
  expect(at).toBe(answer.length)
  return names
}

test.each([1, 60, 255])(
  'names of %i bytes: each comes once, in answers that every client takes',
  async (length) => {
    const names = Array.from({ length: 500 }, (_, index) =>
      String(index).padStart(length, 'x').slice(-length),
    )
    const listing = new Listing(directoryOf(names), OWNERS, MAX_NAMES_BYTES)
    const got: string[] = []
    const sizes: number[] = []
    for (let answer = await listing.next(3); answer !== null; answer = await listing.next(3)) {
      expect(answer.readUInt32BE(5)).toBe(3)
      sizes.push(answer.length)
      got.push(...namesIn(answer))
    }
    expect(got).toEqual(names)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MAX_NAMES_BYTES)
    // All but the last are as full as they can be.
    for (const size of sizes.slice(0, -1)) expect(size).toBeGreaterThan(MAX_NAMES_BYTES - 1000)
    expect(await listing.next(4)).toBeNull()
  },
)

test('an empty directory has no answer', async () => {
  expect(await new Listing(directoryOf([]), OWNERS, MAX_NAMES_BYTES).next(1)).toBeNull()
})

test('a directory that cannot be read any more says so', async () => {
  const listing = new Listing(
    directoryOf(['a'], new FileSystemError('input-output-error', null)),
    OWNERS,
    MAX_NAMES_BYTES,
  )
  await expect(listing.next(1)).rejects.toThrow('input-output-error')
})
