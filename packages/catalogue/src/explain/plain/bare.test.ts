import { describe, expect, test } from 'vitest'
import { explain } from '../explain.ts'
import { isBareMessage } from './bare.ts'

describe('a text that is one bare sentence for a failure means the transfer that somebody asks about', () => {
  test.each([
    ['Connection closed', 'home-missing'],
    ['lost connection', 'network-drop'],
    ['Login incorrect', 'password-not-accepted'],
    ['Error: read ECONNRESET', 'connection-reset-before-banner'],
    ['"Connection Refused" Error.', 'connection-refused'],
    ['2026/11/22 11:04:06 permission denied', 'permission-denied-remote-path'],
    ['Zugriff verweigert', 'key-not-registered'],
    ['認証に失敗しました。', 'key-not-registered'],
    ['接続がタイムアウトしました', 'port-blocked'],
    ['{:error, :nxdomain}', 'dns-failure'],
    [
      'Exception in thread "main" java.io.IOException: Authentication failed.\n\tat Put.main(Put.java:19)\n',
      'username-wrong',
    ],
    [
      'System.Net.Sockets.SocketException: そのようなホストは不明です。\r\n   場所 System.Net.Dns.GetAddrInfo(String name)\r\n',
      'dns-failure',
    ],
  ])('%j may be %s', (text, cause) => {
    const { findings } = explain(text)
    expect(findings.map((finding) => finding.cause)).toContain(cause)
    expect(findings.map(({ confidence }) => confidence)).not.toContain('certain')
  })
})

test.each([
  'mkdir: Permission denied',
  'psql: Connection refused',
  'could not connect to server: Connection refused\nIs the server running on port 5432?',
  'gpg: keyserver receive failed: No route to host',
  'open /etc/shadow: permission denied',
  'wsarecv: An established connection was aborted by the software in your host machine',
  'Connection closed\n'.repeat(5),
  'Caused by: java.io.IOException: Connection reset by peer',
  '',
])('%j has a subject of its own, or is no sentence', (text) => {
  expect(isBareMessage(text)).toBe(false)
})
