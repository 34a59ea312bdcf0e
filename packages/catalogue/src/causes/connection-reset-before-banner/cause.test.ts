import { expect, test } from 'vitest'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const atStart = probe('network.ended', { how: 'closed', during: 'handshake', by: 'server' })

test('an end before the version line is likely this, and its reasons are named as candidates', () => {
  expect(detectIn(cause, [probe('network.connect', { outcome: 'open' }), atStart])).toMatchObject({
    confidence: 'likely',
    params: { how: 'closed', sure: true },
  })
  const found = causesIn([probe('network.connect', { outcome: 'open' }), atStart])
  expect(found[0]).toBe('connection-reset-before-banner')
  expect(found).toEqual(
    expect.arrayContaining(['server-busy-or-banned', 'not-an-ssh-server', 'network-drop', 'wrong-port']),
  )
})

test('what there is to look at is at the port that was tried', () => {
  const target = probe('settings.target', { host: 'host1.example.org', port: 2222 })
  const detection = detectIn(cause, [target, probe('network.connect', { outcome: 'open' }), atStart])
  if (detection.result !== 'found') throw new Error('not found')
  const commands = cause
    .remedies(detection.params, { site: null, frontDoor: null })
    .flatMap(({ commands = [] }) => commands.map(({ line }) => line))
  expect(commands).toEqual([
    'ssh -p 2222 -v USER@host1.example.org',
    'psftp -P 2222 -v USER@host1.example.org',
    'nc -w 5 host1.example.org 2222',
    'curl.exe -m 5 telnet://host1.example.org:2222',
  ])
})

test('a server that says why settles it', () => {
  expect(causesIn([probe('handshake.turnedAway', { reason: 'too-many-connections' }), atStart])).toEqual([
    'server-busy-or-banned',
  ])
})

test('silence until the time runs out is the same', () => {
  expect(detectIn(cause, [probe('handshake.stalled', { waitingFor: 'version-line' })])).toMatchObject({
    confidence: 'likely',
    params: { how: 'silent' },
  })
})

test('an end after the version line, after login, or by the client is something else', () => {
  expect(detectIn(cause, [probe('handshake.serverSoftware', { text: 'OpenSSH_9.2' }), atStart]).result).toBe(
    'no',
  )
  expect(detectIn(cause, [probe('auth.result', { outcome: 'accepted' }), atStart]).result).toBe('no')
  expect(
    detectIn(cause, [packet('network.ended', { how: 'closed', during: 'handshake', by: 'client' })]).result,
  ).toBe('no')
})
