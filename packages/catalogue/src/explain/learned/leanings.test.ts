import { expect, test } from 'vitest'
import { leaningsOf } from './leanings.ts'

test('the shares of all causes and of nothing make one', () => {
  const leanings = leaningsOf('Could not read the private key: it has no end line')
  const sum = (leanings?.causes ?? []).reduce((total, { share }) => total + share, leanings?.nothing ?? 0)
  expect(sum).toBeCloseTo(1, 6)
})

test('the likeliest cause comes first', () => {
  const leanings = leaningsOf('the remote host offers no key exchange that we have in common')
  expect(leanings?.causes[0]?.cause).toBe('kex-mismatch')
  expect(leanings?.causes.map(({ share }) => share)).toEqual(
    leanings?.causes.map(({ share }) => share).toSorted((a, b) => b - a),
  )
})

test('the line that says most is told', () => {
  const leanings = leaningsOf(
    'Starting the job\nreading settings\nname of the host could not be resolved\nthe end',
  )
  expect(leanings?.causes[0]?.cause).toBe('dns-failure')
  expect(leanings?.lineFor('dns-failure')).toBe(3)
})

test('a text of unknown words says nothing', () => {
  expect(leaningsOf('xyzzy plugh')).toBeNull()
  expect(leaningsOf('')).toBeNull()
})
