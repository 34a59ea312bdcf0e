import { expect, test } from 'vitest'
import { causesIn, detectIn, packet } from '../../testing/evidence.ts'
import cause from './cause.ts'

const accepted = packet('auth.result', { outcome: 'accepted', user: 'test07' })

test('the gateway saw the old command and refused it', () => {
  const scp = packet('session.request', { kind: 'scp', outcome: 'refused' })
  expect(detectIn(cause, [accepted, scp])).toMatchObject({
    confidence: 'certain',
    params: { user: 'test07' },
  })
  expect(causesIn([accepted, scp])).toEqual(['scp-not-available'])
})

test('any other command is another cause', () => {
  expect(
    detectIn(cause, [accepted, packet('session.request', { kind: 'exec', outcome: 'refused' })]).result,
  ).toBe('no')
})

test('a transfer that worked after all needs no remedy', () => {
  const scp = packet('session.request', { kind: 'scp', outcome: 'refused' })
  expect(detectIn(cause, [accepted, scp, packet('file.upload', { outcome: 'complete' })]).result).toBe('no')
})
