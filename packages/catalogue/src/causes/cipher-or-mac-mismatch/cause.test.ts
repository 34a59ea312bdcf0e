import { expect, test } from 'vitest'
import { algorithmKind } from '../../explain/lines/negotiation.ts'
import { detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

test('ciphers, MACs and compression are told apart', () => {
  for (const what of ['cipher', 'mac', 'compression'] as const)
    expect(
      detectIn(cause, [
        probe('handshake.negotiation', { what, outcome: 'nothing-in-common', server: ['x'] }),
      ]),
    ).toMatchObject({ confidence: 'certain', params: { what, theirs: ['x'], side: 'client' } })
})

test('the gateway tells what the client offered', () => {
  expect(
    detectIn(cause, [
      packet('handshake.negotiation', {
        what: 'cipher',
        outcome: 'nothing-in-common',
        client: ['aes128-cbc'],
      }),
    ]),
  ).toMatchObject({ params: { theirs: ['aes128-cbc'], side: 'server' } })
})

test('an old method is allowed under the right option', () => {
  const lines = (what: string, theirs: string[]) =>
    cause
      .remedies({ what, theirs, side: 'client' }, { site: null, frontDoor: null })
      .flatMap(({ id, commands }) => (id === 'allow-old' ? (commands ?? []) : []))
      .map((command) => command.line)
  expect(lines('cipher', ['aes256-cbc'])).toContain('    Ciphers +aes256-cbc')
  expect(lines('mac', ['hmac-md5'])).toContain('    MACs +hmac-md5')
  expect(lines('cipher', ['chacha20-poly1305@openssh.com'])).toEqual([])
})

test('agreement is nothing', () => {
  expect(
    detectIn(cause, [probe('handshake.negotiation', { what: 'cipher', outcome: 'agreed' })]).result,
  ).toBe('no')
})

test('the words of all programs name one kind each', () => {
  expect(algorithmKind('client to server cipher')).toBe('cipher')
  expect(algorithmKind('encryption_client')).toBe('cipher')
  expect(algorithmKind('server to client message authentication')).toBe('mac')
  expect(algorithmKind('host key algorithm')).toBe('host-key')
  expect(algorithmKind('server_host_key')).toBe('host-key')
  expect(algorithmKind('key exchange')).toBe('kex')
  expect(algorithmKind('flavour')).toBeNull()
})
