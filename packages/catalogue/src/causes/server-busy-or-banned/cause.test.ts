import { expect, test } from 'vitest'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

test('the gateway, which turned the client away itself, knows it for certain', () => {
  expect(
    detectIn(cause, [
      packet('handshake.turnedAway', { reason: 'banned', message: 'Not allowed at this time' }),
    ]),
  ).toMatchObject({ confidence: 'certain', params: { reason: 'banned' } })
})

test('a cut before the first line leaves it possible', () => {
  expect(
    detectIn(cause, [probe('network.ended', { how: 'reset', during: 'handshake', by: 'server' })]),
  ).toMatchObject({ confidence: 'possible', params: { reason: 'unknown' } })
})

test('who is let in afterwards was turned away for a moment only', () => {
  expect(
    causesIn([
      probe('handshake.turnedAway', { reason: 'too-many-connections' }),
      probe('auth.result', { outcome: 'accepted' }),
    ]),
  ).toEqual([])
})

test('an attempt that never connected is not it', () => {
  expect(detectIn(cause, [probe('network.connect', { outcome: 'refused' })]).result).toBe('no')
})
