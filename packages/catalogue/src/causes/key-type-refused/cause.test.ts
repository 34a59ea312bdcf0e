import { expect, test } from 'vitest'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const refused = probe('auth.result', { outcome: 'refused' })

test('an RSA key without a common signature is told as such, and the other guesses fall away', () => {
  const evidence = [
    probe('auth.key', { outcome: 'offered', path: 'k', type: 'RSA' }),
    probe('auth.signature', { outcome: 'no-mutual-algorithm' }),
    refused,
  ]
  expect(detectIn(cause, evidence)).toMatchObject({
    confidence: 'certain',
    params: { reason: 'sha1', path: 'k' },
  })
  expect(causesIn(evidence)[0]).toBe('key-type-refused')
  expect(causesIn(evidence)).not.toContain('key-not-registered')
})

test('the gateway names the kind of key that it refused', () => {
  expect(
    detectIn(cause, [packet('auth.signature', { outcome: 'key-type-refused', type: 'ssh-dss' })]),
  ).toMatchObject({ params: { reason: 'dsa', type: 'ssh-dss' } })
})

test('an old kind of key that was refused is a candidate, a new kind is not', () => {
  const offered = (type: string) => [probe('auth.key', { outcome: 'offered', type }), refused]
  expect(detectIn(cause, offered('RSA'))).toMatchObject({ confidence: 'possible' })
  expect(detectIn(cause, offered('ED25519')).result).toBe('no')
  expect(detectIn(cause, offered('ECDSA')).result).toBe('no')
})

test('a login that worked with another key makes it harmless', () => {
  expect(
    detectIn(cause, [
      probe('auth.signature', { outcome: 'key-type-refused', type: 'ssh-dss' }),
      probe('auth.result', { outcome: 'accepted' }),
    ]).result,
  ).toBe('no')
})
