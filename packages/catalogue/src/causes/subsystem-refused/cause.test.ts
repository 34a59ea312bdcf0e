import { expect, test } from 'vitest'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const accepted = probe('auth.result', { outcome: 'accepted', user: 'test07' })

test('a refusal of the subsystem is certain, and the end that follows is no other cause', () => {
  const refused = probe('session.request', { kind: 'sftp', outcome: 'refused' })
  const closed = probe('network.ended', { how: 'closed' })
  expect(detectIn(cause, [accepted, refused, closed])).toMatchObject({ confidence: 'certain' })
  expect(causesIn([accepted, refused, closed])).toEqual(['subsystem-refused'])
})

test('a missing program is told apart', () => {
  const missing = packet('session.request', { kind: 'sftp', outcome: 'command-not-found' })
  expect(detectIn(cause, [accepted, missing])).toMatchObject({ params: { programMissing: true } })
})

test('an end without a word right at the start leaves it a candidate', () => {
  expect(detectIn(cause, [accepted, probe('sftp.start', { outcome: 'closed' })])).toMatchObject({
    confidence: 'possible',
  })
})

test('a refused shell, and a session that started, are not it', () => {
  expect(
    detectIn(cause, [accepted, packet('session.request', { kind: 'shell', outcome: 'refused' })]).result,
  ).toBe('no')
  expect(
    detectIn(cause, [
      probe('sftp.start', { outcome: 'started' }),
      probe('session.request', { kind: 'sftp', outcome: 'refused' }),
    ]).result,
  ).toBe('no')
})
