import { describe, expect, test } from 'vitest'
import { diagnose } from '../diagnose.ts'
import { parseEvidence } from '../evidence/parse.ts'
import {
  type AttemptSeen,
  type ConnectionSeen,
  type EventSeen,
  evidenceOfConnection,
  type FileSeen,
} from './connection-evidence.ts'

const quiet: ConnectionSeen = {
  client: { software: 'SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u10' },
  account: 'test07',
  phase: 'sftp',
  attempts: [],
  files: [],
  events: [],
  end: { by: 'client', reason: 'end-of-stream', detail: null },
}

const attempt = (result: AttemptSeen['result'], more: Partial<AttemptSeen> = {}): AttemptSeen => ({
  atMs: 100,
  account: 'test07',
  method: 'publickey',
  fingerprintSha256: 'SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  type: 'ssh-ed25519',
  signatureAlgorithm: 'ssh-ed25519',
  result,
  ...more,
})
const none = attempt('method-refused', {
  method: 'none',
  fingerprintSha256: null,
  type: null,
  signatureAlgorithm: null,
})
const event = (name: string, detail?: EventSeen['detail']): EventSeen => ({
  atMs: 500,
  event: name,
  ...(detail && { detail }),
})
const refusal = (request: string, error: string, path = '/a.fastq') =>
  event('sftp-refused', { request, error, path })
const upload = (more: Partial<FileSeen> = {}): FileSeen => ({
  atMs: 300,
  path: '/a.fastq',
  direction: 'upload',
  bytes: 1000,
  outcome: 'complete',
  durationMs: 100,
  ...more,
})
const atLogin = { phase: 'authentication', files: [], events: [] } as const
const started = event('sftp-started', { version: 3, extensions: '' })

function causesOf(seen: Partial<ConnectionSeen>): string[] {
  const evidence = evidenceOfConnection({ ...quiet, ...seen })
  // What is stated obeys the vocabulary, and survives being stored.
  expect(parseEvidence(JSON.parse(JSON.stringify(evidence)))).toEqual(evidence)
  return diagnose(evidence).findings.map(({ cause, confidence }) => `${cause} ${confidence}`)
}

describe('a connection in which nothing went wrong gives no finding', () => {
  const login = [none, attempt('offered'), attempt('accepted')]
  test.each<[string, Partial<ConnectionSeen>]>([
    ['an upload', { attempts: login, events: [started], files: [upload()] }],
    [
      'a login after two keys of an agent that are not registered',
      {
        attempts: [
          none,
          attempt('unknown-key', { fingerprintSha256: 'SHA256:B' }),
          attempt('other-account', { fingerprintSha256: 'SHA256:C' }),
          ...login,
        ],
        events: [started],
      },
    ],
    [
      'a password that a program tried before the key',
      {
        attempts: [attempt('method-refused', { method: 'password', fingerprintSha256: null }), ...login],
        events: [started],
      },
    ],
    [
      'a shell that WinSCP tried beside SFTP',
      { attempts: login, events: [event('exec-refused', { oldScp: false }), started] },
    ],
    [
      'a folder that was there already',
      { attempts: login, events: [started, refusal('mkdir', 'already-exists', '/runs')] },
    ],
    [
      'an old file that was not there to be removed',
      { attempts: login, events: [started, refusal('remove', 'no-such-directory')] },
    ],
    [
      'an extension that the server does not know',
      { attempts: login, events: [started, refusal('statvfs', 'unsupported-extension')] },
    ],
    [
      'a file that was refused first and sent well then',
      {
        attempts: login,
        events: [started, refusal('open', 'no-such-directory')],
        files: [upload({ atMs: 900 })],
      },
    ],
    [
      'a line that broke after the last file was closed',
      {
        attempts: login,
        events: [started],
        files: [upload()],
        end: { by: 'network', reason: 'reset', detail: 'ECONNRESET' },
      },
    ],
    [
      'somebody who only looked whether the port is open',
      { client: { software: null }, account: null, phase: 'connected' },
    ],
    ['a client that asked what it may try and left', { ...atLogin, attempts: [none] }],
    [
      'a connection that is still open',
      {
        attempts: login,
        events: [started],
        files: [upload({ outcome: 'open', durationMs: null })],
        end: null,
      },
    ],
  ])('%s', (_what, seen) => {
    expect(causesOf(seen)).toEqual([])
  })
})

describe('what the gateway knows about a login that failed is certain', () => {
  test.each<[string, readonly AttemptSeen[], string]>([
    ['a key that nobody registered', [none, attempt('unknown-key')], 'key-not-registered certain'],
    ['a key of another account', [none, attempt('other-account')], 'key-belongs-to-another-account certain'],
    ['an account that is not active', [none, attempt('inactive-account')], 'account-inactive certain'],
    ['a name that no account has', [none, attempt('unknown-account')], 'username-wrong certain'],
    [
      'a password',
      [none, attempt('method-refused', { method: 'password', fingerprintSha256: null, type: null })],
      'password-not-accepted certain',
    ],
  ])('%s', (_what, attempts, first) => {
    expect(causesOf({ ...atLogin, attempts })).toEqual([first])
  })

  test('keys of a kind or a length that is not taken are stated', () => {
    const facts = (more: Partial<AttemptSeen>, result: AttemptSeen['result']) =>
      evidenceOfConnection({ ...quiet, ...atLogin, attempts: [attempt(result, more)] }).observations
    expect(facts({ type: 'ssh-rsa', signatureAlgorithm: 'ssh-rsa' }, 'type-refused')).toContainEqual(
      expect.objectContaining({
        fact: 'auth.signature',
        value: expect.objectContaining({ outcome: 'algorithm-refused' }),
      }),
    )
    expect(facts({ type: 'ssh-dss', signatureAlgorithm: 'ssh-dss' }, 'type-refused')).toContainEqual(
      expect.objectContaining({
        fact: 'auth.signature',
        value: expect.objectContaining({ outcome: 'key-type-refused' }),
      }),
    )
    expect(facts({ type: 'ssh-rsa' }, 'weak-key')).toContainEqual(
      expect.objectContaining({
        fact: 'auth.signature',
        value: expect.objectContaining({ outcome: 'key-too-short' }),
      }),
    )
  })

  test('too many keys end the login, and it is said how many', () => {
    const attempts = ['B', 'C', 'D'].map((name) =>
      attempt('unknown-key', { fingerprintSha256: `SHA256:${name}` }),
    )
    const { observations } = evidenceOfConnection({
      ...quiet,
      ...atLogin,
      attempts,
      end: { by: 'gateway', reason: 'too-many-attempts', detail: null },
    })
    expect(observations.filter(({ fact }) => fact === 'auth.key')).toHaveLength(3)
    expect(observations).toContainEqual(
      expect.objectContaining({
        fact: 'auth.result',
        value: { outcome: 'too-many-failures', user: 'test07' },
      }),
    )
  })

  test('a key that would have been taken and was never used is told from one that was refused', () => {
    const { observations } = evidenceOfConnection({
      ...quiet,
      ...atLogin,
      attempts: [none, attempt('offered')],
    })
    expect(observations.filter(({ fact }) => fact === 'auth.key').map(({ value }) => value)).toMatchObject([
      { outcome: 'accepted' },
      { outcome: 'not-signed' },
    ])
    expect(observations.some(({ fact }) => fact === 'auth.result')).toBe(false)
  })
})

describe('before the login', () => {
  test.each([
    ['http', 'not-an-ssh-client'],
    ['tls', 'not-an-ssh-client'],
    ['ftp', 'wrong-protocol-ftp'],
  ])('a client that speaks %s', (protocol, cause) => {
    const seen = {
      client: { software: null },
      account: null,
      phase: 'identification' as const,
      events: [event('not-ssh', { protocol })],
      end: { by: 'gateway' as const, reason: 'not-an-ssh-client', detail: protocol },
    }
    expect(causesOf(seen).map((found) => found.split(' ')[0])).toContain(cause)
  })

  test('no common algorithm, in the words of the library', () => {
    const seen = {
      ...atLogin,
      phase: 'key-exchange' as const,
      end: {
        by: 'gateway' as const,
        reason: 'key-exchange-failed',
        detail: 'Handshake failed: no matching key exchange algorithm',
      },
    }
    expect(causesOf(seen)).toEqual(['kex-mismatch certain'])
  })

  test('a client that leaves before the keys are in use did not like the host key', () => {
    const seen = { ...atLogin, account: null, phase: 'key-exchange' as const }
    expect(causesOf(seen).map((found) => found.split(' ')[0])).toContain('host-key-changed')
  })
})

describe('after the login', () => {
  const attempts = [none, attempt('accepted')]
  test.each<[string, EventSeen, string]>([
    ['a shell', event('shell-refused'), 'sftp-only-account certain'],
    ['a command', event('exec-refused', { command: 'ls', oldScp: false }), 'sftp-only-account certain'],
    ['old scp', event('exec-refused', { command: 'scp -t .', oldScp: true }), 'scp-not-available certain'],
    [
      'a home that could not be prepared',
      event('home-unavailable', { reason: 'EACCES' }),
      'home-missing certain',
    ],
  ])('%s', (_what, seen, first) => {
    expect(causesOf({ attempts, phase: 'session', events: [seen] })).toEqual([first])
  })

  test.each([
    ['open', 'permission-denied', 'permission-denied-remote-path certain'],
    ['mkdir', 'outside-home', 'permission-denied-remote-path certain'],
    ['open', 'no-such-directory', 'no-such-directory certain'],
    ['write', 'quota-exceeded', 'disk-full-or-quota certain'],
    ['write', 'no-space', 'disk-full-or-quota certain'],
    ['open', 'is-a-directory', 'remote-path-is-directory certain'],
    ['rename', 'already-exists', 'overwrite-refused certain'],
    ['posix-rename@openssh.com', 'already-exists', 'overwrite-refused certain'],
    ['open', 'invalid-name', 'file-name-refused certain'],
    ['open', 'name-too-long', 'file-name-refused certain'],
    ['fsetstat', 'ownership-change-refused', 'set-attributes-refused certain'],
    ['open', 'archive-type-refused', 'archive-type-refused certain'],
    ['mkdir', 'subdirectory-not-allowed', 'subdirectory-not-allowed certain'],
  ])('%s refused with %s', (request, error, first) => {
    expect(causesOf({ attempts, events: [started, refusal(request, error)] })).toEqual([first])
  })

  test('a look after a complete upload is told apart', () => {
    expect(
      causesOf({ attempts, files: [upload()], events: [started, refusal('stat', 'permission-denied')] }),
    ).toEqual(['post-upload-check-failed certain'])
  })

  test('a line that breaks in the middle of a file', () => {
    const seen = {
      attempts,
      events: [started],
      files: [upload({ outcome: 'incomplete' })],
      end: { by: 'network' as const, reason: 'reset', detail: 'read ECONNRESET' },
    }
    expect(causesOf(seen)[0]).toBe('network-drop likely')
  })

  test('a session that the gateway ended because nothing was asked for', () => {
    const end = { by: 'gateway' as const, reason: 'idle-timeout', detail: null }
    expect(causesOf({ attempts, events: [started], end })).toEqual(['idle-timeout certain'])
  })
})

test('texts of a hostile client are cut, and many refusals stay few', () => {
  const evidence = evidenceOfConnection({
    ...quiet,
    client: { software: `SSH-2.0-${'x'.repeat(100_000)}` },
    account: 'y'.repeat(100_000),
    attempts: [attempt('unknown-key', { account: 'y'.repeat(100_000), type: 'z'.repeat(100_000) })],
    events: Array.from({ length: 5000 }, (_, i) =>
      refusal('open', 'permission-denied', `/${i}/${'p'.repeat(5000)}`),
    ),
    files: Array.from({ length: 5000 }, () => upload()),
  })
  expect(JSON.stringify(evidence).length).toBeLessThan(300_000)
  expect(() => parseEvidence(JSON.parse(JSON.stringify(evidence)))).not.toThrow()
})
