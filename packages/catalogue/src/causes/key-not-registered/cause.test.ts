import { expect, test } from 'vitest'
import { diagnose } from '../../diagnose.ts'
import { evidenceOf } from '../../evidence/evidence.ts'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const refused = packet('auth.result', { outcome: 'refused', user: 'test07' })

test('the gateway, which knows the accounts, is certain', () => {
  const evidence = [
    packet('auth.key', { outcome: 'refused', fingerprintSha256: 'SHA256:x', type: 'ssh-rsa' }),
    packet('auth.registration', { registered: 'nowhere', fingerprintSha256: 'SHA256:x' }),
    refused,
  ]
  expect(detectIn(cause, evidence)).toMatchObject({
    confidence: 'certain',
    params: { fingerprint: 'SHA256:x' },
  })
  expect(causesIn(evidence)).toEqual(['key-not-registered'])
})

test('from outside it is one candidate of several, and none is certain', () => {
  const { findings } = diagnose(evidenceOf([refused]))
  expect(findings.map(({ cause }) => cause)).toEqual(
    expect.arrayContaining(['key-not-registered', 'username-wrong', 'wrong-key-offered', 'account-inactive']),
  )
  expect(findings[0]?.cause).toBe('key-not-registered')
  expect(new Set(findings.map(({ confidence }) => confidence))).toEqual(new Set(['possible']))
})

test('a key that is registered on the account is not it', () => {
  expect(detectIn(cause, [packet('auth.registration', { registered: 'this-account' }), refused]).result).toBe(
    'no',
  )
})

test('a service that takes no public keys refuses for another reason', () => {
  expect(detectIn(cause, [packet('auth.methods', { allowed: ['password'] }), refused]).result).toBe('no')
})

test('a refusal before a login that worked is forgotten', () => {
  expect(causesIn([refused, packet('auth.result', { outcome: 'accepted' })])).toEqual([])
})

test('the doctor tells it from a key that was just not offered', () => {
  const evidence = [
    refused,
    probe('auth.key', { outcome: 'accepted', path: '~/keys/transfer', bySettings: false }),
  ]
  expect(causesIn(evidence)[0]).toBe('wrong-key-offered')
  expect(causesIn(evidence)).not.toContain('key-not-registered')
})
