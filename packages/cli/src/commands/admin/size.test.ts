import fc from 'fast-check'
import { expect, test } from 'vitest'
import { size } from './size.ts'

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1_000, '1.0 kB'],
  [9_949, '9.9 kB'],
  [9_951, '10 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [1_234_567_890, '1.2 GB'],
  [2 ** 53 - 1, '9.0 PB'],
])('%d bytes are %s', (bytes, text) => expect(size(bytes)).toBe(text))

test('is never wider than 6 characters, and never far from the truth', () => {
  fc.assert(
    fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (bytes) => {
      const text = size(bytes)
      expect(text.length).toBeLessThanOrEqual(6)
      const [number, unit] = text.split(' ') as [string, string]
      const value = Number(number) * 1000 ** ['B', 'kB', 'MB', 'GB', 'TB', 'PB'].indexOf(unit)
      expect(Math.abs(value - bytes)).toBeLessThanOrEqual(bytes * 0.0501)
    }),
  )
})
