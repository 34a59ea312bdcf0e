import { expect, test } from 'vitest'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const refused = packet('auth.result', { outcome: 'refused', user: 'test07' })

test('the gateway is certain, and nothing else is suspected', () => {
  const locked = packet('auth.account', { state: 'locked', user: 'test07' })
  expect(detectIn(cause, [locked, refused])).toMatchObject({
    confidence: 'certain',
    params: { user: 'test07', state: 'locked' },
  })
  expect(causesIn([locked, refused])).toEqual(['account-inactive'])
})

test('from outside it is the last of the candidates', () => {
  expect(detectIn(cause, [refused])).toMatchObject({ confidence: 'possible', params: { state: 'not-known' } })
  expect(causesIn([refused]).at(-1)).toBe('account-inactive')
})

test('an active account, an unknown one and a login that worked are not it', () => {
  expect(detectIn(cause, [packet('auth.account', { state: 'active' }), refused]).result).toBe('no')
  expect(detectIn(cause, [packet('auth.account', { state: 'unknown' }), refused]).result).toBe('no')
  expect(detectIn(cause, [refused, probe('auth.result', { outcome: 'accepted' })]).result).toBe('no')
})
