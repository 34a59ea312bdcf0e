import { expect, test } from 'vitest'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const refused = probe('auth.result', { outcome: 'refused', user: 'test07', host: 'a.example' })
const offered = probe('auth.key', { outcome: 'offered', path: '~/.ssh/id_rsa' })
const passwordOnly = probe('auth.methods', { allowed: ['password'] })

test('a list of methods without public keys makes it likely when a key was there', () => {
  expect(detectIn(cause, [offered, passwordOnly, refused])).toMatchObject({
    confidence: 'likely',
    params: { methods: ['password'], host: 'a.example' },
  })
  expect(causesIn([offered, passwordOnly, refused])[0]).toBe('public-key-not-accepted')
})

test('without a key in sight it is one candidate beside the password', () => {
  const causes = causesIn([passwordOnly, refused])
  expect(causes).toEqual(expect.arrayContaining(['password-not-accepted', 'public-key-not-accepted']))
  expect(causes).not.toContain('key-not-registered')
})

test('a server that takes public keys refused this one for another reason', () => {
  expect(detectIn(cause, [probe('auth.methods', { allowed: ['publickey'] }), refused]).result).toBe('no')
})

test('a key that was taken, with more asked for, is not it', () => {
  const partial = probe('auth.attempt', { method: 'publickey', outcome: 'partial' })
  expect(
    detectIn(cause, [partial, probe('auth.methods', { allowed: ['keyboard-interactive'] }), refused]).result,
  ).toBe('no')
})
