import { describe, expect, test } from 'vitest'
import { explain } from '../explain.ts'
import { isAboutSsh } from './about-ssh.ts'

describe('what a text is about', () => {
  test.each([
    'at com.trilead.ssh2.Connection.connect(Connection.java:818)',
    'org.apache.commons.vfs2.provider.sftp.SftpClient.ensureSession(SftpClient.java:106)',
    '/home/taro/venv/lib/python3.8/site-packages/sshfs/utils.py: asyncssh',
    '#0 SSHTransport.sendPacket (package:dartssh2/src/ssh_transport.dart:219)',
    'Fatal: unable to open repo at sftp:taro@host1.example.org:backup',
  ])('the name of a library, a module or an address shows SSH: %s', (text) => {
    expect(isAboutSsh(text)).toBe(true)
  })

  test.each([
    'cp: cannot open /home/taro/.ssh/config: Permission denied',
    'cp: /srv/sftp/reads.fastq: No space left on device',
    'redis.exceptions.ConnectionError: Error 111 connecting to redis:6379. Connection refused.',
  ])('a folder of that name does not: %s', (text) => {
    expect(isAboutSsh(text)).toBe(false)
  })
})

test.each([
  'JWT: could not read private key',
  'Failed to load TLS private key',
  'Invalid private key for the certificate',
  'WireGuard: invalid private key',
  'Error parsing private key for GitHub App',
  'Vault: cannot decrypt private key',
  'openssl: unable to load Private Key',
  'Snowflake: private key could not be parsed',
])('a short message about a key of another kind is not taken for one of SSH: %s', (text) => {
  expect(explain(text).findings).toEqual([])
})

test('a short message about a private key and nothing else is', () => {
  expect(explain('could not parse the private key').findings[0]?.cause).toBe('key-file-corrupt')
})
