import { expect, test } from 'vitest'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const refused = probe('network.connect', { outcome: 'refused', host: 'a.example', port: 22 })

test('a refusal is likely, because the port may be the wrong one', () => {
  expect(detectIn(cause, [refused])).toMatchObject({
    confidence: 'likely',
    params: { host: 'a.example', port: 22 },
  })
  expect(causesIn([refused])).toEqual(['connection-refused', 'wrong-port'])
})

test('it is certain when no other port speaks SSH either', () => {
  expect(
    detectIn(cause, [refused, probe('network.alternative', { port: 443, outcome: 'refused' })]),
  ).toMatchObject({ confidence: 'certain' })
})

test('SSH on another port makes it a matter of the port', () => {
  expect(causesIn([refused, probe('network.alternative', { port: 443, outcome: 'ssh' })])).toEqual([
    'wrong-port',
  ])
})

test('a failure without a reason leaves it possible, and a reason given before counts more', () => {
  expect(detectIn(cause, [probe('network.connect', { outcome: 'failed' })])).toMatchObject({
    confidence: 'possible',
    params: {},
  })
  expect(
    detectIn(cause, [
      probe('network.connect', { outcome: 'timed-out' }),
      probe('network.connect', { outcome: 'failed' }),
    ]).result,
  ).toBe('no')
})

test('a refusal before a connection that stood is no failure', () => {
  expect(causesIn([refused, probe('network.connect', { outcome: 'open' })])).toEqual([])
  expect(causesIn([refused, probe('auth.result', { outcome: 'accepted' })])).toEqual([])
})

test('another port is tried to tell it from a wrong one, not the port that has just failed', () => {
  const check = (params: Parameters<typeof cause.remedies>[0]) =>
    cause.toldApartBy['wrong-port']?.check?.(params, { site: null, frontDoor: null })[0]?.commands[0].line
  expect(check({ host: 'a.example', port: 22 })).toBe('nc -vz -w 10 a.example OTHERPORT')
  expect(check({ host: 'a.example', port: 22, otherPort: 443 })).toBe('nc -vz -w 10 a.example 443')
})
