import { expect, test } from 'vitest'
import { detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const none = probe('auth.agent', { outcome: 'unavailable' })
const refused = probe('auth.result', { outcome: 'refused' })

test('an agent that does not answer is certain where it was needed', () => {
  expect(detectIn(cause, [none])).toMatchObject({ confidence: 'certain', params: { state: 'none' } })
  expect(detectIn(cause, [none, refused])).toMatchObject({ confidence: 'likely' })
})

test('it matters less when the client had a key file of its own', () => {
  const file = probe('auth.key', { outcome: 'refused', from: 'settings', path: 'k' })
  expect(detectIn(cause, [none, file, refused])).toMatchObject({ confidence: 'possible' })
})

test('an agent with a key, and a login that worked, are fine', () => {
  expect(detectIn(cause, [probe('auth.agent', { outcome: 'available', keys: 1 }), refused]).result).toBe('no')
  expect(detectIn(cause, [none, probe('auth.result', { outcome: 'accepted' })]).result).toBe('no')
})
