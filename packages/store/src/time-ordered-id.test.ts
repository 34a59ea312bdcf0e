import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lowerBoundOfIds, timeOfId, timeOrderedId } from './time-ordered-id.ts'

const time = fc
  .integer({ min: 0, max: 2 ** 48 - 2 })
  .map((ms) => new Date(ms))
  .filter((d) => !Number.isNaN(d.getTime()))

test('is a UUID of version 7 that tells its time', () => {
  fc.assert(
    fc.property(time, (at) => {
      const id = timeOrderedId(at)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(timeOfId(id)).toEqual(at)
    }),
  )
})

test('sorts by time, and its bound lies between the millisecond before and its own', () => {
  fc.assert(
    fc.property(time, (at) => {
      const later = new Date(at.getTime() + 1)
      fc.pre(!Number.isNaN(later.getTime()))
      expect(timeOrderedId(at) < lowerBoundOfIds(later)).toBe(true)
      expect(lowerBoundOfIds(later) < timeOrderedId(later)).toBe(true)
    }),
  )
})

test('is never the same twice', () => {
  const at = new Date()
  expect(new Set(Array.from({ length: 10_000 }, () => timeOrderedId(at))).size).toBe(10_000)
})

test.each(['', 'x', '01a202e6-2dcf-44eb-99df-f148bb98c1bf', '01A202E6-2DCF-74EB-99DF-F148BB98C1BF'])(
  'of another form tells no time: %j',
  (id) => expect(timeOfId(id)).toBeNull(),
)
