import { expect, test } from 'vitest'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const accepted = packet('auth.result', { outcome: 'accepted', user: 'test07' })

test('the gateway answers a shell with a sentence, and knows why', () => {
  const shell = packet('session.request', { kind: 'shell', outcome: 'answered-with-text' })
  expect(detectIn(cause, [accepted, shell])).toMatchObject({
    confidence: 'certain',
    params: { command: false },
  })
  expect(causesIn([accepted, shell])).toEqual(['sftp-only-account'])
})

test('a refused command alone may have other reasons', () => {
  const command = probe('session.request', { kind: 'exec', outcome: 'refused' })
  expect(detectIn(cause, [accepted, command])).toMatchObject({
    confidence: 'likely',
    params: { command: true },
  })
})

test('a program that tries a shell beside SFTP is not harmed', () => {
  const shell = packet('session.request', { kind: 'exec', outcome: 'answered-with-text' })
  expect(detectIn(cause, [accepted, shell, packet('sftp.start', { outcome: 'started' })]).result).toBe('no')
})

test('old scp has a cause of its own', () => {
  expect(
    detectIn(cause, [accepted, packet('session.request', { kind: 'scp', outcome: 'refused' })]).result,
  ).toBe('no')
})
