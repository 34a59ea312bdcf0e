import { expect, test } from 'vitest'
import { explain } from '../../explain/explain.ts'
import { detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

test('a measurement decides', () => {
  expect(
    detectIn(cause, [probe('network.largePackets', { vanish: true, passed: 1372, lost: 1472 })]),
  ).toMatchObject({ confidence: 'certain', params: { passed: 1372 } })
  expect(
    detectIn(cause, [
      probe('network.largePackets', { vanish: false }),
      probe('handshake.stalled', { waitingFor: 'kex-reply' }),
    ]).result,
  ).toBe('no')
})

test('a key exchange whose reply never came is likely this', () => {
  expect(detectIn(cause, [probe('handshake.stalled', { waitingFor: 'kex-reply' })])).toMatchObject({
    confidence: 'likely',
    params: { where: 'handshake' },
  })
})

test('verbose output that goes on after the wait is nothing', () => {
  const { findings } = explain(
    [
      'debug1: expecting SSH2_MSG_KEX_ECDH_REPLY',
      'debug1: SSH2_MSG_KEX_ECDH_REPLY received',
      'debug1: Server host key: ssh-ed25519 SHA256:LAPCiua8RAlPIZwE4MKWX7YHMY//rtyjfnUYBj/cnfk',
      'Authenticated to 192.0.2.10 ([192.0.2.10]:22) using "publickey".',
    ].join('\n'),
  )
  expect(findings).toEqual([])
})

test('a server that never sent its first line is something else', () => {
  expect(detectIn(cause, [probe('handshake.stalled', { waitingFor: 'version-line' })]).result).toBe('no')
})
