import { expect, test } from 'vitest'
import { kindOfFirstBytes } from '../../explain/lines/handshake.ts'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

test('another protocol in the first bytes is certain, and ends all guesses', () => {
  expect(
    causesIn([
      probe('handshake.firstBytes', { from: 'server', kind: 'http', text: 'HTTP/1.1 400 Bad Request' }),
      probe('network.ended', { how: 'closed', during: 'handshake', by: 'server' }),
    ])[0],
  ).toBe('not-an-ssh-server')
})

test('a greeting before a version line is allowed, so text that a host key follows is nothing', () => {
  expect(
    detectIn(cause, [
      probe('handshake.firstBytes', { from: 'server', kind: 'text', text: 'Welcome' }),
      probe('hostKey.presented', { type: 'ssh-ed25519' }),
    ]).result,
  ).toBe('no')
})

test('what a client sent is not told of the server', () => {
  expect(detectIn(cause, [probe('handshake.firstBytes', { from: 'client', kind: 'http' })]).result).toBe('no')
})

test('letters read as a length are recognised', () => {
  expect(
    detectIn(cause, [probe('handshake.badPacketLength', { length: 1213486160, text: 'HTTP' })]),
  ).toMatchObject({
    confidence: 'certain',
    params: { kind: 'http' },
  })
})

test('the first words tell the protocol', () => {
  expect(kindOfFirstBytes('220 mail.example.org ESMTP Postfix')).toBe('smtp')
  expect(kindOfFirstBytes('220 ProFTPD Server ready.')).toBe('ftp')
  expect(kindOfFirstBytes('GET / HTTP/1.1')).toBe('http')
  expect(kindOfFirstBytes('\\026\\003\\001\\002')).toBe('tls')
  expect(kindOfFirstBytes('SSH-2.0-OpenSSH_9.2')).toBe('ssh')
})
