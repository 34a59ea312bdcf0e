import { describe, expect, test } from 'vitest'
import { explain } from './explain.ts'

const causesIn = (...lines: string[]) => explain(lines.join('\n')).findings.map(({ cause }) => cause)

describe('several attempts of a client', () => {
  const timedOut = [
    '$ sftp test07@sftp.example.org',
    'ssh: connect to host sftp.example.org port 22: Connection timed out',
  ]
  const refused = [
    '$ sftp -P 443 test07@sftp.example.org',
    'test07@sftp.example.org: Permission denied (publickey).',
  ]
  const works = ['$ sftp -i key test07@sftp.example.org', 'Connected to sftp.example.org.', 'sftp> bye']

  test('each keeps its own cause', () => {
    const found = causesIn(...timedOut, ...refused)
    expect(found).toContain('port-blocked')
    expect(found).toContain('key-not-registered')
  })

  test('an attempt of the same program that worked in the end leaves nothing', () => {
    expect(causesIn(...refused, ...works)).toEqual([])
  })

  test('a failure after a success is a failure', () => {
    expect(causesIn(...works, ...refused)).toContain('key-not-registered')
  })

  test('another program that works does not mend this one', () => {
    expect(
      causesIn('paramiko.ssh_exception.AuthenticationException: Authentication failed.', ...works),
    ).not.toEqual([])
  })

  test('verbose output with its prompt and its version is one attempt', () => {
    expect(
      causesIn(
        '$ sftp -v test07@sftp.example.org',
        'OpenSSH_9.2p1 Debian-2+deb12u10, OpenSSL 3.0.19 27 Jan 2026',
        'debug1: Connection established.',
        'debug1: Authentication succeeded (publickey).',
        'client_loop: send disconnect: Connection reset',
      )[0],
    ).toBe('home-missing')
  })
})

describe("a server's log", () => {
  const at = (pid: number, text: string) => `Nov 22 10:00:01 gateway sshd[${pid}]: ${text}`

  test('connections that alternate are told apart by their process', () => {
    const found = causesIn(
      at(11, 'Connection from 192.0.2.5 port 50001 on 192.0.2.10 port 22 rdomain ""'),
      at(12, 'Connection from 192.0.2.6 port 50002 on 192.0.2.10 port 22 rdomain ""'),
      at(
        12,
        'Accepted publickey for good from 192.0.2.6 port 50002 ssh2: ED25519 SHA256:LAPCiua8RAlPIZwE4MKWX7YHMY//rtyjfnUYBj/cnfk',
      ),
      at(
        11,
        'Unable to negotiate with 192.0.2.5 port 50001: no matching cipher found. Their offer: aes256-cbc [preauth]',
      ),
    )
    expect(found).toEqual(['cipher-or-mac-mismatch'])
  })

  test('without processes the port of the client tells them apart', () => {
    const found = causesIn(
      'Connection from 192.0.2.5 port 50001 on 192.0.2.10 port 22 rdomain ""',
      'Unable to negotiate with 192.0.2.5 port 50001: no matching host key type found. Their offer: ssh-dss [preauth]',
      'Connection from 192.0.2.6 port 50002 on 192.0.2.10 port 22 rdomain ""',
      'Accepted publickey for good from 192.0.2.6 port 50002 ssh2: ED25519 SHA256:LAPCiua8RAlPIZwE4MKWX7YHMY//rtyjfnUYBj/cnfk',
    )
    expect(found).toEqual(['host-key-algorithm-mismatch'])
  })

  test('ten thousand connections are read in a second', () => {
    const log = Array.from({ length: 10_000 }, (_, i) =>
      [
        at(20_000 + i, `Connection from 192.0.2.5 port ${20_000 + i} on 192.0.2.10 port 22 rdomain ""`),
        at(
          20_000 + i,
          `Failed publickey for test07 from 192.0.2.5 port ${20_000 + i} ssh2: RSA SHA256:LAPCiua8RAlPIZwE4MKWX7YHMY//rtyjfnUYBj/cnfk`,
        ),
      ].join('\n'),
    ).join('\n')
    const before = process.cpuUsage()
    expect(explain(log).findings.length).toBeGreaterThan(0)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1_000_000).toBeLessThan(1)
  })
})
