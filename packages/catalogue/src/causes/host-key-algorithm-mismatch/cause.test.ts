import { expect, test } from 'vitest'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const lists = {
  what: 'host-key',
  outcome: 'nothing-in-common',
  client: ['ssh-dss'],
  server: ['ssh-ed25519'],
} as const

test('the gateway tells the algorithms of the client, a client those of the server', () => {
  expect(detectIn(cause, [packet('handshake.negotiation', lists)])).toMatchObject({
    confidence: 'certain',
    params: { theirs: ['ssh-dss'], side: 'server' },
  })
  expect(detectIn(cause, [probe('handshake.negotiation', lists)])).toMatchObject({
    params: { theirs: ['ssh-ed25519'], side: 'client' },
  })
})

test('a program that does not say what it was about leaves all three', () => {
  expect(
    causesIn([probe('handshake.negotiation', { what: 'unknown', outcome: 'nothing-in-common' })]).sort(),
  ).toEqual(['cipher-or-mac-mismatch', 'host-key-algorithm-mismatch', 'kex-mismatch'])
})

test('old algorithms are allowed only where the server has no other', () => {
  const ids = (theirs: string[]) =>
    cause.remedies({ theirs, side: 'client' }, { site: null, frontDoor: null }).map(({ id }) => id)
  expect(ids(['ssh-rsa', 'ssh-dss'])).toContain('allow-old')
  expect(ids(['ssh-ed25519', 'ssh-rsa'])).not.toContain('allow-old')
})

test('DSA is never allowed: a new OpenSSH would stop at the line, for every server', () => {
  const lines = (theirs: string[]) =>
    cause
      .remedies({ theirs, side: 'client' }, { site: null, frontDoor: null })
      .flatMap(({ commands = [] }) => commands.map(({ line }) => line.trim()))
  expect(lines(['ssh-dss'])).toEqual([])
  expect(lines(['ssh-dss', 'ssh-rsa'])).toContain('HostKeyAlgorithms +ssh-rsa')
})

test('a quarrel about the key exchange is not it', () => {
  expect(
    detectIn(cause, [probe('handshake.negotiation', { what: 'kex', outcome: 'nothing-in-common' })]).result,
  ).toBe('no')
})
