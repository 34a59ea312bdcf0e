import { describe, expect, test } from 'vitest'
import { isAboutSsh, isFrame, quietLevel, withNamesSpread } from './context.ts'

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

test('names of classes are taken apart into words', () => {
  expect(withNamesSpread('SFTPPermissionDenied')).toContain('SFTP Permission Denied')
  expect(withNamesSpread('SSHAuthAbortError(x)')).toContain('SSH Auth Abort Error')
  expect(withNamesSpread('nothing to take apart')).toBe('nothing to take apart')
})

test('frames and quiet lines of a log report no failure', () => {
  expect(isFrame('\tat com.jcraft.jsch.Session.connect(Session.java:183)')).toBe(true)
  expect(isFrame('  File "paramiko/client.py", line 435, in connect')).toBe(true)
  expect(isFrame('com.jcraft.jsch.JSchException: Auth fail')).toBe(false)
  expect(quietLevel.test('2026-01-02 10:00:00 DEBUG net.ssh: connection closed')).toBe(true)
  expect(quietLevel.test('2026-01-02 10:00:00 ERROR net.ssh: connection closed')).toBe(false)
})
