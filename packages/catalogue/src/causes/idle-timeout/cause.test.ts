import { expect, test } from 'vitest'
import { detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const login = probe('auth.result', { outcome: 'accepted' })

test('a server that says so makes it certain', () => {
  expect(
    detectIn(cause, [packet('network.ended', { how: 'idle', by: 'server', idleSeconds: 900 })]),
  ).toMatchObject({
    confidence: 'certain',
    params: { seconds: 900 },
  })
})

test('a connection that was silent for minutes and then reset is likely this, unless it kept itself alive', () => {
  const ended = packet('network.ended', { how: 'reset', by: 'unknown', idleSeconds: 600, during: 'sftp' })
  expect(detectIn(cause, [login, ended])).toMatchObject({ confidence: 'likely', params: { seconds: 600 } })
  expect(detectIn(cause, [login, ended, probe('settings.keepAlive', { on: true, seconds: 60 })]).result).toBe(
    'no',
  )
})

test('a broken pipe after login leaves it possible', () => {
  expect(
    detectIn(cause, [login, probe('network.ended', { how: 'broken-pipe', during: 'sftp', by: 'unknown' })]),
  ).toMatchObject({ confidence: 'possible' })
})

test('a transfer that was cut off was not idle', () => {
  expect(
    detectIn(cause, [
      login,
      packet('network.ended', { how: 'reset', by: 'unknown', during: 'files' }),
      packet('file.upload', { outcome: 'cut-off' }),
    ]).result,
  ).toBe('no')
})

test('the repair sets what the site advises', () => {
  const [first] = cause.remedies({ host: 'a.example' }, { site: null, frontDoor: null })
  expect(first?.repair).toEqual({
    kind: 'set-ssh-option',
    host: 'a.example',
    option: 'ServerAliveInterval',
    value: '60',
  })
})
