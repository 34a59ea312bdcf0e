import { expect, test } from 'vitest'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

test('a probe of the detour decides, and the cut before SSH is its symptom', () => {
  expect(
    causesIn([
      probe('settings.proxy', { kind: 'jump', value: 'jump.example' }),
      probe('network.proxy', { outcome: 'refused', kind: 'jump' }),
      probe('network.ended', { how: 'closed', during: 'handshake', by: 'server' }),
    ]),
  ).toEqual(['proxy-command-failed'])
})

test('a cut before SSH on a detour is likely its fault', () => {
  const observations = [
    probe('settings.proxy', { kind: 'command', value: 'nc -x p:1080 %h %p' }),
    probe('network.ended', { how: 'closed', during: 'handshake', by: 'server' }),
  ]
  expect(detectIn(cause, observations)).toMatchObject({ confidence: 'likely', params: { kind: 'command' } })
  expect(causesIn(observations)[0]).toBe('proxy-command-failed')
})

test('a detour that led to the server is none', () => {
  expect(
    detectIn(cause, [
      probe('network.proxy', { outcome: 'failed' }),
      probe('hostKey.presented', { type: 'ssh-ed25519' }),
    ]).result,
  ).toBe('no')
  expect(detectIn(cause, [probe('network.proxy', { outcome: 'connected' })]).result).toBe('no')
})
