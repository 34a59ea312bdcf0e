import { expect, test } from 'vitest'
import { detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

test('the gateway tells the methods of the client, a client those of the server', () => {
  const lists = { what: 'kex', outcome: 'nothing-in-common', client: ['a'], server: ['b'] } as const
  expect(detectIn(cause, [packet('handshake.negotiation', lists)])).toMatchObject({
    params: { theirs: ['a'], side: 'server' },
  })
  expect(detectIn(cause, [probe('handshake.negotiation', lists)])).toMatchObject({
    params: { theirs: ['b'], side: 'client' },
  })
})

test('old methods are offered as a remedy only when the server has one of them', () => {
  const ids = (theirs: string[]) =>
    cause.remedies({ theirs, side: 'client' }, { site: null, frontDoor: null }).map(({ id }) => id)
  expect(ids(['diffie-hellman-group14-sha1'])).toContain('allow-old')
  expect(ids(['mlkem768x25519-sha256'])).not.toContain('allow-old')
})

test('agreement on the key exchange, or a quarrel about something else, is not it', () => {
  expect(detectIn(cause, [probe('handshake.negotiation', { what: 'kex', outcome: 'agreed' })]).result).toBe(
    'no',
  )
  expect(
    detectIn(cause, [probe('handshake.negotiation', { what: 'mac', outcome: 'nothing-in-common' })]).result,
  ).toBe('no')
})
