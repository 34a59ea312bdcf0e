import { describe, expect, test } from 'vitest'
import { classify, identificationProblem } from './first-bytes.ts'

const of = (text: string) => classify(Buffer.from(text, 'latin1'))

describe('an SSH client', () => {
  test.each(['SSH-', 'SSH-2.0-OpenSSH_9.2p1 Debian-2', 'SSH-1.99-old', 'SSH-2.0-PuTTY_Release_0.78\r\n'])(
    'is known by %j',
    (text) => expect(of(text)).toEqual({ kind: 'ssh' }),
  )

  test('is not given up while its first line comes byte by byte', () => {
    for (const part of ['', 'S', 'SS', 'SSH']) expect(of(part), part).toEqual({ kind: 'unclear' })
  })
})

describe('somebody else', () => {
  test.each([
    ['GET / HTTP/1.1\r\n', 'http'],
    ['get /', 'http'],
    ['POST /upload HTTP/1.1', 'http'],
    ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'http'],
    ['\x16\x03\x01\x02\x00\x01', 'tls'],
    ['\x16', 'tls'],
    ['\x03\x00\x00\x13\x0e\xe0', 'rdp'],
    ['USER hanako\r\n', 'ftp'],
    ['AUTH TLS\r\n', 'ftp'],
    ['EHLO mail.example.org\r\n', 'smtp'],
    ['\r\n', 'empty-line'],
    ['\n', 'empty-line'],
    ['hello', 'unknown'],
    ['\x00', 'unknown'],
    ['ssh-2.0-lower', 'unknown'],
    ['SSX-', 'unknown'],
    [' SSH-2.0-x', 'unknown'],
    // A method's first letters may still become a method; what is not "SSH-" is not waited for all the same.
    ['GE', 'unknown'],
  ])('%j is %s', (text, protocol) => expect(of(text)).toEqual({ kind: 'other', protocol }))
})

test('a long beginning is looked at only where it matters', () => {
  expect(classify(Buffer.alloc(1_000_000, 'x'))).toEqual({ kind: 'other', protocol: 'unknown' })
})

describe('an identification line', () => {
  test.each(['SSH-2.0-OpenSSH_9.2p1 Debian-2\r', 'SSH-2.0-x', 'SSH-1.99-Cisco-1.25\r'])(
    '%j is in order',
    (line) => expect(identificationProblem(line)).toBeNull(),
  )

  test.each([
    ['SSH-1.5-OpenSSH_1.2\r', 'protocol version "1.5"'],
    ['SSH-2.0\r', 'not an identification line'],
    ['SSH-2.0- comment\r', 'not an identification line'],
    ['hello\r', 'not an identification line'],
    [`SSH-2.0-${'x'.repeat(300)}`, 'longer than 255 bytes'],
    ['SSH-\x1b[2J-x', '"SSH-\\u001b[2J-x"'],
  ])('%j is not', (line, problem) => expect(identificationProblem(line)).toContain(problem))
})
