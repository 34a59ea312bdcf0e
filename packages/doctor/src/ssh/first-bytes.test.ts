import { describe, expect, test } from 'vitest'
import { join, writeFields } from './bytes.ts'
import { kindOfFirstBytes, readServerOffer, shownText, tlsGreeting, turnedAway } from './first-bytes.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('the first bytes', () => {
  test.each([
    ['SSH-2.0-OpenSSH_9.2\r\n', 'ssh'],
    ['Welcome\r\nSSH-2.0-x\r\n', 'ssh'],
    ['HTTP/1.1 400 Bad Request\r\n', 'http'],
    ['<!DOCTYPE html>', 'http'],
    ['\u0015\u0003\u0001\u0000\u0002\u0002F', 'tls'],
    ['220 ProFTPD Server ready.\r\n', 'ftp'],
    ['220 mail.example.org ESMTP Postfix\r\n', 'smtp'],
    ['hello', 'text'],
    ['\u0001\u0002\u0003', 'binary'],
    ['', 'nothing'],
  ] as const)('%j are %s', (text, kind) => {
    expect(kindOfFirstBytes(bytes(text))).toBe(kind)
  })

  test('of a telnet server are commands', () => {
    expect(kindOfFirstBytes(Uint8Array.of(0xff, 0xfd, 0x18))).toBe('telnet')
  })

  test('are shown as one line without control characters', () => {
    expect(shownText(bytes('\u001b[31mred\u0007\nsecond'))).toBe('[31mred')
  })

  test('may turn a client away in words', () => {
    expect(turnedAway(bytes('Exceeded MaxStartups\r\n'))).toMatchObject({ reason: 'too-many-connections' })
    expect(turnedAway(bytes('HTTP/1.1 400\r\n'))).toBeNull()
  })
})

describe('the server’s offer', () => {
  const lists = [
    'curve25519-sha256,ext-info-s',
    'ssh-ed25519',
    'aes128-ctr',
    'aes256-ctr',
    'm1',
    'm2',
    'none',
    'none',
    '',
    '',
  ]
  const payload = join([Uint8Array.of(20), new Uint8Array(16), writeFields(...lists), new Uint8Array(5)])
  const whole = join([
    bytes('SSH-2.0-x\r\n'),
    writeFields(payload.length + 1 + 4),
    Uint8Array.of(4),
    payload,
    new Uint8Array(4),
  ])

  test('is read from the key exchange, and null while it is not complete', () => {
    expect(readServerOffer(whole)).toMatchObject({
      kex: ['curve25519-sha256', 'ext-info-s'],
      hostKey: ['ssh-ed25519'],
      cipher: ['aes128-ctr'],
      mac: ['m1'],
    })
    for (let length = 0; length < whole.length; length++)
      expect(readServerOffer(whole.subarray(0, length))).toBeNull()
  })

  test('survives lengths that lie', () => {
    for (let at = 11; at < 60; at++) {
      const wrong = whole.slice()
      wrong[at] = 0xff
      expect(() => readServerOffer(wrong)).not.toThrow()
    }
  })
})

test('the greeting for TLS has lengths that fit', () => {
  const hello = tlsGreeting(new Uint8Array(32))
  expect(hello[4]).toBe(hello.length - 5)
  expect(hello[8]).toBe(hello.length - 9)
})
