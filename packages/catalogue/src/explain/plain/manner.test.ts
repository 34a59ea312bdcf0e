import { expect, test } from 'vitest'
import { isFrame, quietLevel, withNamesSpread } from './manner.ts'

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
