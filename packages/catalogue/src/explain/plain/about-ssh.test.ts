import { describe, expect, test } from 'vitest'
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
