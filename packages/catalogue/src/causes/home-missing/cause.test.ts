import { expect, test } from 'vitest'
import { detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const accepted = probe('auth.result', { outcome: 'accepted', user: 'test07' })
const closed = probe('network.ended', { how: 'closed', by: 'server' })

test('the server itself is certain', () => {
  expect(detectIn(cause, [packet('session.home', { outcome: 'missing' })])).toMatchObject({
    confidence: 'certain',
  })
})

test('from outside, an end right after login makes it a candidate', () => {
  expect(detectIn(cause, [accepted, closed])).toMatchObject({
    confidence: 'possible',
    params: { seen: false },
  })
})

test('an end after SFTP has started is another story', () => {
  expect(detectIn(cause, [accepted, probe('sftp.start', { outcome: 'started' }), closed]).result).toBe('no')
})

test('an end before login, a home that is there and a refused subsystem are not it', () => {
  expect(detectIn(cause, [closed]).result).toBe('no')
  expect(detectIn(cause, [accepted, closed, packet('session.home', { outcome: 'present' })]).result).toBe(
    'no',
  )
  expect(
    detectIn(cause, [accepted, closed, probe('session.request', { kind: 'sftp', outcome: 'refused' })])
      .result,
  ).toBe('no')
})
