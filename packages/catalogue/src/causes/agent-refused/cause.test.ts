import { expect, test } from 'vitest'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const declined = probe('auth.agent', { outcome: 'refused' })

test('an agent that declined is certain, and comes before the refusal of the server', () => {
  expect(causesIn([declined, probe('auth.result', { outcome: 'refused' })])).toEqual(['agent-refused'])
})

test('a key on a token is told as such', () => {
  const key = probe('auth.key', { outcome: 'not-signed', type: 'ED25519-SK', from: 'agent' })
  expect(detectIn(cause, [declined, key])).toMatchObject({ params: { token: true } })
})

test('another key that worked makes it harmless', () => {
  expect(detectIn(cause, [declined, probe('auth.result', { outcome: 'accepted' })]).result).toBe('no')
})
