import { expect, test } from 'vitest'
import { causesIn, detectIn, packet } from '../../testing/evidence.ts'
import cause from './cause.ts'

test('the gateway sees it in the first bytes, for certain', () => {
  expect(
    detectIn(cause, [
      packet('handshake.firstBytes', { from: 'client', kind: 'http', text: 'GET / HTTP/1.1' }),
    ]),
  ).toMatchObject({ confidence: 'certain', params: { kind: 'http', said: 'GET / HTTP/1.1' } })
})

test('FTP commands are told as FTP only', () => {
  expect(
    causesIn([packet('handshake.firstBytes', { from: 'client', kind: 'ftp', text: 'AUTH TLS' })]),
  ).toEqual(['wrong-protocol-ftp'])
})

test('a client that speaks SSH, or says nothing, is no matter of protocols', () => {
  for (const kind of ['ssh', 'nothing'] as const)
    expect(detectIn(cause, [packet('handshake.firstBytes', { from: 'client', kind })]).result).toBe('no')
})
