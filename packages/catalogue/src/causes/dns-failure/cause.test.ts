import { expect, test } from 'vitest'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

test('a probe that asked for the name and got "no such name" is certain', () => {
  expect(
    detectIn(cause, [probe('network.lookup', { name: 'sftp.example.invalid', outcome: 'not-found' })]),
  ).toMatchObject({
    confidence: 'certain',
    params: { name: 'sftp.example.invalid', temporary: false },
  })
})

test('a name server that does not answer leaves it open whether the name exists', () => {
  const detection = detectIn(cause, [probe('network.lookup', { name: 'a.example', outcome: 'try-again' })])
  expect(detection).toMatchObject({ confidence: 'likely', params: { temporary: true } })
})

test('a name that resolved, at once or in the end, is no cause', () => {
  expect(detectIn(cause, [probe('network.lookup', { name: 'a.example', outcome: 'resolved' })]).result).toBe(
    'no',
  )
  expect(
    causesIn([
      probe('network.lookup', { name: 'a.example', outcome: 'try-again' }),
      probe('network.connect', { outcome: 'open' }),
    ]),
  ).toEqual([])
})
