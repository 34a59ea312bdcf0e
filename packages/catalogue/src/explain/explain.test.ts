import { describe, expect, test } from 'vitest'
import { explain } from './explain.ts'

describe('harmless texts give nothing', () => {
  test.each([
    ['nothing at all', ''],
    [
      'a successful session',
      'Connected to 127.0.0.1.\nsftp> put a\nUploading a to /a\na 100% 12 1.0KB/s 00:00\nsftp> bye',
    ],
    ['a first contact', "Warning: Permanently added 'a.example' (ED25519) to the list of known hosts."],
    ['a missing default key', 'debug1: identity file /home/a/.ssh/id_dsa type -1'],
    ['a banner', 'Welcome! Permission to use this system is denied to strangers.'],
    [
      'another program that was refused',
      'psql: error: connection to server at "db", port 5432 failed: Connection refused',
    ],
    ['another program without permission', 'cp: cannot create regular file: Permission denied'],
    ['a build log', 'error TS2322: Type string is not assignable to type number.\nnpm error code ENOENT'],
    ['Japanese prose', '本日、解析結果をお送りします。ご確認ください。'],
    ['random bytes', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 251)],
  ])('%s', (_what, text) => {
    expect(explain(text).findings).toEqual([])
  })
})

describe('what is quoted', () => {
  test('is the line as it stands, with its number', () => {
    const { findings } = explain('one\ntwo\nReceived message too long 1466264675\n')
    expect(findings[0]?.evidence[0]?.source).toEqual({
      kind: 'text',
      line: 3,
      text: 'Received message too long 1466264675',
    })
  })

  test('holds no key material, even when somebody pasted a private key', () => {
    const secret = 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW'
    const { findings } = explain(
      `Load key "${secret}.ppk": invalid format\na@b: Permission denied (publickey).`,
    )
    expect(findings.length).toBeGreaterThan(0)
    expect(JSON.stringify(findings)).not.toContain(secret)
  })
})

describe('which client it was', () => {
  test.each([
    [
      'openssh',
      'linux?',
      'OpenSSH_9.2p1 Debian-2+deb12u10, OpenSSL 3.0.19 27 Jan 2026\na@b: Permission denied (publickey).',
    ],
    [
      'openssh-windows',
      'windows',
      'OpenSSH_for_Windows_9.5p1, LibreSSL 3.8.2\na@b: Permission denied (publickey).',
    ],
    ['putty', '', 'FATAL ERROR: No supported authentication methods available (server sent: publickey)'],
    ['paramiko', '', 'paramiko.ssh_exception.AuthenticationException: Authentication failed.'],
  ])('%s', (client, platform, text) => {
    const explanation = explain(text)
    expect(explanation.client).toBe(client)
    if (platform === 'windows') expect(explanation.platform).toBe('windows')
  })
})

describe('speed', () => {
  test('10 MB of verbose output take less than a second of processor time', () => {
    const one = [
      'debug3: receive packet: type 51',
      'debug1: Authentications that can continue: publickey',
      'debug2: key: /home/test07/.ssh/id_ed25519 ED25519 SHA256:rxXWdwQs/FQbwvGaAmKeNQL9bXcPdcbX4DZ2cPg0mmM explicit',
      'debug1: Offering public key: /home/test07/.ssh/id_ed25519 ED25519 SHA256:rxXWdwQs/FQbwvGaAmKeNQL9bXcPdcbX4DZ2cPg0mmM explicit',
      'debug3: send packet: type 50',
      'debug2: we sent a publickey packet, wait for reply',
      'debug3: channel 0: will not send data after close, window 2097152 sent adjust 65536',
    ].join('\n')
    const text = `${one}\n`.repeat(Math.ceil(10_000_000 / one.length))
    const bytes = new TextEncoder().encode(`${text}test07@127.0.0.1: Permission denied (publickey).\n`)
    explain('warm up')
    const before = process.cpuUsage()
    const { findings } = explain(bytes)
    const { user, system } = process.cpuUsage(before)
    expect(findings[0]?.cause).toBe('key-not-registered')
    expect((user + system) / 1_000_000).toBeLessThan(1)
  })

  test('one line of 10 MB is read as well', () => {
    const started = process.cpuUsage()
    explain(`${'Permission denied (publickey '.repeat(350_000)}`)
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1_000_000).toBeLessThan(1)
  })
})

test('a log in JSON, where quotation marks are escaped, is read like any other', () => {
  const { findings } = explain(
    '{"level":"ERROR","message":"Failed to send message to sftp: sftp: \\"Permission denied\\" (SSH_FX_PERMISSION_DENIED)"}',
  )
  expect(findings[0]?.cause).toBe('permission-denied-remote-path')
})

describe("what a log, a pipeline or a page puts around a program's words", () => {
  const message = ['File already exists.', 'Error code: 11', 'Error message from server: File already exists']
  test.each([
    ['nothing', (line: string) => line],
    ['syslog', (line: string) => `Mar  2 10:11:12 app01 backup[1234]: ${line}`],
    ['a pipeline', (line: string) => `2024-03-02T10:11:12.1234567Z ${line}`],
    ['a composition of containers', (line: string) => `web_1  | ${line}`],
    ['a logger of Python', (line: string) => `ERROR:root:${line}`],
    ['marks of code', (line: string) => `\`${line}\``],
    ['a mail', (line: string) => `> ${line}`],
  ])('does not hide a message of several lines: %s', (_, framed) => {
    expect(explain(message.map(framed).join('\n')).findings[0]?.cause).toBe('overwrite-refused')
  })
})
