import { expect, test } from 'vitest'
import { causesIn, detectIn, packet } from '../../testing/evidence.ts'
import cause from './cause.ts'

const key = packet('auth.key', { outcome: 'refused', fingerprintSha256: 'SHA256:x', type: 'ssh-ed25519' })
const other = packet('auth.registration', { registered: 'another-account', fingerprintSha256: 'SHA256:x' })
const refused = packet('auth.result', { outcome: 'refused', user: 'test07' })

test('the gateway is certain, and the guesses from outside are gone', () => {
  expect(detectIn(cause, [key, other, refused])).toMatchObject({
    confidence: 'certain',
    params: { user: 'test07', fingerprint: 'SHA256:x' },
  })
  expect(causesIn([key, other, refused])).toEqual(['key-belongs-to-another-account'])
})

test('one of several keys on another account does no harm when the login worked', () => {
  expect(detectIn(cause, [key, other, packet('auth.result', { outcome: 'accepted' })]).result).toBe('no')
})

test('a key that nobody registered is another cause', () => {
  const nowhere = packet('auth.registration', { registered: 'nowhere', fingerprintSha256: 'SHA256:x' })
  expect(detectIn(cause, [key, nowhere, refused]).result).toBe('no')
})
