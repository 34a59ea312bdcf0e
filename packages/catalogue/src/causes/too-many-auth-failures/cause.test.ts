import { expect, test } from 'vitest'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const ended = packet('auth.result', { outcome: 'too-many-failures', user: 'test07' })
const key = (fingerprintSha256: string) => packet('auth.key', { outcome: 'refused', fingerprintSha256 })

test('the gateway counts the keys that it refused', () => {
  const evidence = [key('SHA256:a'), key('SHA256:b'), key('SHA256:c'), ended]
  expect(detectIn(cause, evidence)).toMatchObject({
    confidence: 'certain',
    params: { keys: 3, user: 'test07' },
  })
  expect(causesIn(evidence)).toEqual(['too-many-auth-failures'])
})

test('passwords that were refused end in the same way, so it is less sure then', () => {
  const password = probe('auth.attempt', { method: 'password', outcome: 'refused' })
  expect(detectIn(cause, [password, password, ended])).toMatchObject({ confidence: 'likely' })
})

test('one refusal is not too many', () => {
  expect(detectIn(cause, [key('SHA256:a'), packet('auth.result', { outcome: 'refused' })]).result).toBe('no')
})

test('the settings are changed for the one server that is known', () => {
  const repairs = (host?: string) =>
    cause.remedies(host ? { host } : {}, { site: null, frontDoor: null }).filter(({ repair }) => repair)
  expect(repairs('a.example')[0]?.repair).toMatchObject({ host: 'a.example', option: 'IdentitiesOnly' })
  expect(repairs()).toEqual([])
})
