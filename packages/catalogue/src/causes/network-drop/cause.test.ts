import { expect, test } from 'vitest'
import type { ClientId } from '../../evidence/facts.ts'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const login = probe('auth.result', { outcome: 'accepted' })

test('keep-alive messages without an answer make it likely', () => {
  expect(
    detectIn(cause, [login, probe('network.ended', { how: 'timed-out', during: 'sftp', by: 'unknown' })]),
  ).toMatchObject({ confidence: 'likely', params: { how: 'silent' } })
})

test('the gateway sees an upload that was cut off', () => {
  expect(
    detectIn(cause, [
      packet('auth.result', { outcome: 'accepted' }),
      packet('sftp.start', { outcome: 'started' }),
      packet('network.ended', { how: 'reset', during: 'files', by: 'unknown' }),
      packet('file.upload', { outcome: 'cut-off', bytes: 1000, expectedBytes: 5000 }),
    ]),
  ).toMatchObject({ confidence: 'likely', params: { how: 'broken', during: true } })
})

test('damaged packets are the line', () => {
  expect(detectIn(cause, [probe('network.ended', { how: 'corrupted' })])).toMatchObject({
    confidence: 'likely',
    params: { how: 'corrupted' },
  })
})

test('a broken pipe is one of two', () => {
  const found = causesIn([
    login,
    probe('network.ended', { how: 'broken-pipe', during: 'sftp', by: 'unknown' }),
  ])
  expect(found).toEqual(expect.arrayContaining(['idle-timeout', 'network-drop']))
})

test('the end that a client or a refusal brings is no broken line', () => {
  expect(detectIn(cause, [login, packet('network.ended', { how: 'closed', by: 'client' })]).result).toBe('no')
  expect(
    detectIn(cause, [
      probe('auth.result', { outcome: 'refused' }),
      probe('network.ended', { how: 'closed', by: 'server' }),
    ]).result,
  ).toBe('no')
})

test('rclone starts a broken file anew, and FileZilla has nothing that keeps SFTP alive', () => {
  const remedies = cause.remedies({ how: 'broken', during: true }, { site: null, frontDoor: null })
  const idsFor = (client: ClientId) =>
    remedies.filter(({ clients }) => clients?.includes(client)).map(({ id }) => id)
  expect(idsFor('rclone')).toEqual(['again'])
  expect(idsFor('filezilla')).toEqual(['resume'])
})
