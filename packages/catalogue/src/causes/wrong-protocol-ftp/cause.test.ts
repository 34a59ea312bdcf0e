import { expect, test } from 'vitest'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

test('the gateway sees FTP commands at the SSH port', () => {
  expect(
    detectIn(cause, [packet('handshake.firstBytes', { from: 'client', kind: 'ftp', text: 'AUTH TLS' })]),
  ).toMatchObject({ confidence: 'certain', params: { tls: true } })
})

test('FTP chosen in the client, and SSH in the answer', () => {
  expect(
    causesIn([
      probe('settings.protocol', { id: 'ftps' }),
      probe('handshake.firstBytes', { from: 'server', kind: 'ssh', text: 'SSH-2.0-OpenSSH_9.2' }),
    ]),
  ).toEqual(['wrong-protocol-ftp'])
})

test('SFTP, or FTP that logs in, is none', () => {
  expect(detectIn(cause, [probe('settings.protocol', { id: 'sftp' })]).result).toBe('no')
  expect(
    detectIn(cause, [
      probe('settings.protocol', { id: 'ftp' }),
      probe('auth.result', { outcome: 'accepted' }),
    ]).result,
  ).toBe('no')
})
