import { expect, test } from 'vitest'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const missing = probe('keyFile.open', { outcome: 'missing', path: '~/.ssh/id_transfer', named: true })
const refused = probe('auth.result', { outcome: 'refused', user: 'test07' })

test('a named file that is not there is certain, and comes before the refusal that follows', () => {
  expect(detectIn(cause, [missing])).toMatchObject({
    confidence: 'certain',
    params: { path: '~/.ssh/id_transfer' },
  })
  expect(causesIn([missing, refused])).toEqual(['key-file-missing'])
})

test('an absent default key is no news', () => {
  const absent = probe('keyFile.open', { outcome: 'missing', path: '~/.ssh/id_dsa', named: false })
  expect(detectIn(cause, [absent, refused]).result).toBe('no')
})

test('a file that could not be opened, for no stated reason, may be missing or unreadable', () => {
  expect(causesIn([probe('keyFile.open', { outcome: 'failed', path: 'a.ppk' })])).toEqual([
    'key-file-missing',
    'key-file-unreadable',
  ])
})

test('a login that worked with another key makes it harmless', () => {
  expect(detectIn(cause, [missing, probe('auth.result', { outcome: 'accepted' })]).result).toBe('no')
})
