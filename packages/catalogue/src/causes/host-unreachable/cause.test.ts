import { expect, test } from 'vitest'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

test('no way into the network is certain', () => {
  expect(
    detectIn(cause, [probe('network.connect', { outcome: 'unreachable', scope: 'network' })]),
  ).toMatchObject({ confidence: 'certain', params: { kind: 'network' } })
})

test('"no route to host" may also be a firewall, or an old address', () => {
  const observations = [
    probe('network.connect', { outcome: 'unreachable', scope: 'host', host: 'a.example' }),
  ]
  expect(detectIn(cause, observations)).toMatchObject({ confidence: 'likely', params: { host: 'a.example' } })
  expect(causesIn(observations)).toEqual(['host-unreachable', 'port-blocked', 'stale-address'])
})

test('silence leaves it possible, after the blocked port', () => {
  expect(causesIn([probe('network.connect', { outcome: 'timed-out' })])).toEqual([
    'port-blocked',
    'host-unreachable',
    'stale-address',
  ])
})

test('a refusal shows that the host is there', () => {
  expect(detectIn(cause, [probe('network.connect', { outcome: 'refused' })]).result).toBe('no')
})
