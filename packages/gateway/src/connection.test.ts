/** People log in, and are refused, with real clients; each story ends with what the record says of it. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { AttemptResult, ConnectionRecord } from '@tsunagu/store'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startAgent } from './testing/agent.ts'
import { type Login, sftp, ssh } from './testing/openssh.ts'
import { payload, RawClient } from './testing/raw-client.ts'
import type { Outcome } from './testing/run.ts'
import { run } from './testing/run.ts'
import { type KeyPair, startService, type TestService } from './testing/service.ts'
import { missingTools, pythonWith } from './testing/tools.ts'

const noSftp = missingTools(['sftp', 'ssh']).length > 0

let service: TestService
let hanako: KeyPair
let taro: KeyPair
let stranger: KeyPair

beforeAll(async () => {
  service = await startService()
  hanako = await service.key()
  taro = await service.key()
  stranger = await service.key()
  await service.account('hanako', [hanako])
  await service.account('taro', [taro])
  await service.account('locked', [stranger], { status: 'inactive' })
})

afterAll(() => service.close())

/** The newest finished record of this account name. */
async function recordOf(account: string): Promise<ConnectionRecord> {
  await service.quiet()
  return service.record((record) => record.account === account)
}

const resultsOf = ({ attempts }: ConnectionRecord): AttemptResult[] => attempts.map(({ result }) => result)

describe.skipIf(noSftp)('OpenSSH logs in', () => {
  test.each([
    ['ed25519', { type: 'ed25519' }, 'ssh-ed25519', 'ssh-ed25519'],
    ['ecdsa256', { type: 'ecdsa', bits: 256 }, 'ecdsa-sha2-nistp256', 'ecdsa-sha2-nistp256'],
    ['ecdsa384', { type: 'ecdsa', bits: 384 }, 'ecdsa-sha2-nistp384', 'ecdsa-sha2-nistp384'],
    ['ecdsa521', { type: 'ecdsa', bits: 521 }, 'ecdsa-sha2-nistp521', 'ecdsa-sha2-nistp521'],
    ['rsa', { type: 'rsa', bits: 3072 }, 'ssh-rsa', 'rsa-sha2-512'],
  ] as const)('with a key of the kind %s', async (name, kind, type, signatureAlgorithm) => {
    const key = await service.key(kind)
    await service.account(name, [key])
    const { code, stdout } = await sftp(service, { user: name, key }, ['pwd'])
    expect(code).toBe(0)
    expect(stdout).toContain('Remote working directory: /')
    const record = await recordOf(name)
    expect(record).toMatchObject({ outcome: 'completed', phase: 'sftp', frontDoor: 'main' })
    expect(resultsOf(record)).toEqual(['method-refused', 'offered', 'accepted'])
    expect(record.attempts[2]).toMatchObject({ account: name, method: 'publickey', type, signatureAlgorithm })
  })

  test('with RSA and SHA-256, where the client knows no SHA-512', async () => {
    const key = await service.key({ type: 'rsa', bits: 3072 })
    await service.account('rsa256', [key])
    const login = { user: 'rsa256', key, options: ['PubkeyAcceptedAlgorithms=rsa-sha2-256'] }
    expect((await sftp(service, login, ['pwd'])).code).toBe(0)
    expect((await recordOf('rsa256')).attempts.at(-1)?.signatureAlgorithm).toBe('rsa-sha2-256')
  })

  test('with any of several keys of an account', async () => {
    const keys = [await service.key(), await service.key({ type: 'ecdsa', bits: 256 }), await service.key()]
    await service.account('several', keys)
    for (const key of keys) {
      expect((await sftp(service, { user: 'several', key }, ['pwd'])).code).toBe(0)
    }
    const stored = await service.store.keys.list('several')
    await service.store.connections.flush()
    expect(stored).toHaveLength(3)
    for (const { fingerprintSha256 } of stored) {
      const { lastUsedAt } = await service.store.keys.get('several', fingerprintSha256)
      expect(lastUsedAt).not.toBeNull()
    }
  })

  test.skipIf(missingTools(['ssh-agent', 'ssh-add']).length > 0)(
    'with the last of 15 keys in an agent, where OpenSSH’s own server gives up after 6',
    async () => {
      const keys: KeyPair[] = []
      for (let count = 0; count < 15; count++) keys.push(await service.key())
      await service.account('collector', keys.slice(-1))
      const agent = await startAgent(service.folder, keys)
      try {
        const login = {
          user: 'collector',
          options: ['IdentityAgent=SSH_AUTH_SOCK', 'IdentitiesOnly=no'],
          env: { SSH_AUTH_SOCK: agent.socket },
        }
        expect((await sftp(service, login, ['pwd'])).code).toBe(0)
      } finally {
        await agent.stop()
      }
      const record = await recordOf('collector')
      expect(resultsOf(record)).toEqual([
        'method-refused',
        ...Array.from({ length: 14 }, () => 'unknown-key'),
        'offered',
        'accepted',
      ])
      expect(record.keys).toHaveLength(15)
    },
  )

  test('and the record tells the whole story, in order', async () => {
    const file = join(service.folder, 'letter.txt')
    writeFileSync(file, 'お元気ですか\n')
    const login = {
      user: 'hanako',
      key: hanako,
      options: ['Ciphers=aes128-ctr', 'MACs=hmac-sha2-256-etm@openssh.com'],
    }
    const { code } = await sftp(service, login, [`put ${file} 手紙.txt`, `get 手紙.txt ${file}.back`])
    expect(code).toBe(0)
    const record = await recordOf('hanako')
    expect(record.phases.map(({ phase }) => phase)).toEqual([
      'connected',
      'identification',
      'key-exchange',
      'authentication',
      'session',
      'sftp',
    ])
    const times = record.phases.map(({ atMs }) => atMs)
    expect([...times].sort((a, b) => a - b)).toEqual(times)
    expect(record).toMatchObject({
      client: { address: '127.0.0.1', software: expect.stringMatching(/^SSH-2\.0-OpenSSH_/) },
      account: 'hanako',
      outcome: 'completed',
      end: { by: 'client', reason: 'end-of-stream' },
      algorithms: {
        hostKey: 'ssh-ed25519',
        cipherIn: 'aes128-ctr',
        cipherOut: 'aes128-ctr',
        macIn: 'hmac-sha2-256-etm@openssh.com',
        macOut: 'hmac-sha2-256-etm@openssh.com',
      },
      filesTotal: 2,
    })
    const bytes = Buffer.byteLength('お元気ですか\n')
    expect(
      record.files.map(({ path, direction, outcome, bytes }) => ({ path, direction, outcome, bytes })),
    ).toEqual([
      { path: '/手紙.txt', direction: 'upload', outcome: 'complete', bytes },
      { path: '/手紙.txt', direction: 'download', outcome: 'complete', bytes },
    ])
    expect(record.events.map(({ event }) => event)).toContain('sftp-started')
    // What the kernel counted on the client's side, give or take nothing.
    expect(record.bytesIn).toBeGreaterThan(2000)
    expect(record.bytesOut).toBeGreaterThan(1000)
    expect(record.endedAt?.getTime()).toBeGreaterThanOrEqual(record.startedAt.getTime() + (times.at(-1) ?? 0))
  })
})

describe.skipIf(noSftp)('OpenSSH is refused', () => {
  /** The name is the client's own word; everything else must be the same. */
  const withoutName = ({ code, stdout, stderr }: Outcome, user: string): unknown => ({
    code,
    stdout,
    stderr: stderr.replaceAll(user, 'NAME').replaceAll(/port \d+/g, 'port N'),
  })

  test('with the same words for a wrong name, a wrong key, somebody else’s key and a locked account', async () => {
    const cases: [string, KeyPair, AttemptResult][] = [
      ['no-such-name', hanako, 'unknown-account'],
      ['hanako', await service.key(), 'unknown-key'],
      ['hanako', taro, 'other-account'],
      ['locked', stranger, 'inactive-account'],
      ['locked', await service.key(), 'inactive-account'],
    ]
    const answers: unknown[] = []
    for (const [user, key, result] of cases) {
      answers.push(withoutName(await sftp(service, { user, key }, ['pwd']), user))
      const record = await recordOf(user)
      expect(resultsOf(record)).toEqual(['method-refused', result])
      expect(record).toMatchObject({ outcome: 'refused', phase: 'authentication', files: [] })
    }
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(JSON.stringify(answers[0])).toContain('Permission denied (publickey)')
  })

  test('when it wants to sign with SHA-1, and is told about it in both languages', async () => {
    const key = await service.key({ type: 'rsa', bits: 3072 })
    await service.account('sha1', [key])
    const client = new RawClient()
    client.client.connect({
      host: service.host,
      port: service.port,
      username: 'sha1',
      // ssh2's client takes SHA-1 when the server announces nothing better, as old programs do.
      authHandler: [{ type: 'publickey', username: 'sha1', key: key.privateText }] as never,
    })
    client.client.once('handshake', () => {
      const protocol = client.protocol as unknown as { _handlers: Record<string, unknown> }
      protocol._handlers['EXT_INFO'] = () => {}
    })
    await client.closed
    const record = await recordOf('sha1')
    expect(resultsOf(record)).toContain('type-refused')
    expect(record.attempts.at(-1)).toMatchObject({ type: 'ssh-rsa', signatureAlgorithm: 'ssh-rsa' })
    expect(client.banners.join()).toContain('signed with SHA-2')
    expect(client.banners.join()).toContain('SHA-2 署名')
  })

  test('with no key at all, and the record says that none was shown', async () => {
    const { stderr } = await sftp(service, { user: 'keyless' }, ['pwd'])
    expect(stderr).toContain('Permission denied (publickey)')
    const record = await recordOf('keyless')
    expect(record.keys).toEqual([])
    expect(resultsOf(record)).toEqual(['method-refused'])
  })

  test('after too many keys, with words that name the way out', async () => {
    const strict = await startService({ limits: { keyAttempts: 3 } })
    try {
      const keys = [await strict.key(), await strict.key(), await strict.key(), await strict.key()]
      await strict.account('hanako', keys.slice(3))
      const login: Login = {
        user: 'hanako',
        options: keys.map(({ file }) => `IdentityFile=${file}`),
      }
      const { stderr } = await sftp(strict, login, ['pwd'])
      expect(stderr).toContain('IdentitiesOnly yes')
      expect(stderr).toContain('使う鍵だけを指定してください')
      const record = await strict.record()
      expect(record).toMatchObject({
        outcome: 'refused',
        end: { by: 'gateway', reason: 'too-many-attempts' },
      })
      expect(resultsOf(record)).toEqual(['method-refused', 'unknown-key', 'unknown-key', 'unknown-key'])
    } finally {
      await strict.close()
    }
  })
})

describe('other ways to log in than with a key', () => {
  test('a password is refused, and the person is told what is wanted', async () => {
    const client = new RawClient()
    client.client.connect({
      host: service.host,
      port: service.port,
      username: 'hanako',
      password: 'himitsu-no-kotoba',
      authHandler: ['password'],
    })
    await client.closed
    expect(client.banners.join()).toContain('accepts SSH keys only, no passwords')
    expect(client.banners.join()).toContain('公開鍵認証のみです')
    const record = await recordOf('hanako')
    expect(record).toMatchObject({ outcome: 'refused', keys: [] })
    expect(record.attempts).toMatchObject([{ method: 'password', result: 'method-refused', type: null }])
    expect(JSON.stringify([await service.records(), service.log.lines])).not.toContain('himitsu')
  })

  const python = pythonWith('paramiko')
  test.skipIf(python === null)('paramiko with a password learns that a key is wanted', async () => {
    const script = `
import paramiko
c = paramiko.SSHClient(); c.set_missing_host_key_policy(paramiko.AutoAddPolicy())
try:
    c.connect('${service.host}', ${service.port}, 'hanako', 'pw', look_for_keys=False, allow_agent=False)
except paramiko.BadAuthenticationType as e:
    print('allowed', e.allowed_types)
`
    const { stdout } = await run(python ?? '', ['-W', 'ignore', '-c', script])
    expect(stdout).toContain("allowed ['publickey']")
  })

  test('keyboard-interactive and hostbased are refused like a password', async () => {
    const client = new RawClient()
    client.client.connect({
      host: service.host,
      port: service.port,
      username: 'hanako',
      tryKeyboard: true,
      authHandler: ['keyboard-interactive'],
    })
    await client.closed
    expect((await recordOf('hanako')).attempts).toMatchObject([
      { method: 'keyboard-interactive', result: 'method-refused' },
    ])
  })
})

describe('a client that does more than it should before the login', () => {
  test('is let go when it asks with the method none again and again', async () => {
    const client = await RawClient.beforeLogin(service)
    const request = payload(50, 'n'.repeat(30_000), 'ssh-connection', 'none')
    const timer = setInterval(() => client.send(request), 1)
    await client.closed
    clearInterval(timer)
    const record = await recordOf('n'.repeat(128))
    expect(record.end).toMatchObject({ by: 'gateway', reason: 'too-many-attempts' })
    expect(record.attempts.length).toBeLessThanOrEqual(42)
    const line = service.log.of('connection').at(-1)
    expect(JSON.stringify(line).length, 'a log line stays short').toBeLessThan(1000)
  })

  test('is let go when it offers a registered key for ever and never proves it', async () => {
    const client = await RawClient.beforeLogin(service)
    const blob = Buffer.from(hanako.publicLine.split(' ')[1] ?? '', 'base64')
    const request = payload(50, 'hanako', 'ssh-connection', 'publickey', false, 'ssh-ed25519', blob)
    let open = true
    const closed = client.closed.then(() => {
      open = false
    })
    while (open) {
      const before = client.heardBytes
      client.send(request)
      while (open && client.heardBytes === before) await sleep(1)
    }
    await closed
    // Her connections of other tests may be recorded later than this one asks.
    const record = await service.record(
      ({ account, end }) => account === 'hanako' && end?.reason === 'too-many-attempts',
    )
    expect(new Set(resultsOf(record))).toEqual(new Set(['offered']))
    expect(record.phase).toBe('authentication')
  })

  test('is let go when it does not wait for answers, and the record says by whom', async () => {
    const client = await RawClient.beforeLogin(service)
    const request = payload(50, 'many', 'ssh-connection', 'password', false, 'x')
    for (let times = 0; times < 40; times++) client.send(request)
    await client.closed
    const record = await recordOf('many')
    expect(record.end).toMatchObject({ by: 'gateway' })
    expect(record.outcome).not.toBe('completed')
  })

  test('is let go when it changes its name halfway, and the record says by whom', async () => {
    const client = await RawClient.beforeLogin(service)
    for (const name of ['first', 'second']) {
      client.send(payload(50, name, 'ssh-connection', 'publickey', false, 'ssh-ed25519', Buffer.alloc(4)))
    }
    await client.closed
    // It may be gone before its first request was decided, and then has no account in the record.
    const record = await service.record(({ end }) => end?.reason === 'protocol-error')
    expect(record).toMatchObject({ outcome: 'failed', phase: 'authentication', end: { by: 'gateway' } })
  })

  test('is let go when it wants new keys, which cost us more than it', async () => {
    const client = await RawClient.beforeLogin(service)
    client.protocol.rekey()
    await client.closed
    const record = await service.record(({ end }) => end?.reason === 'key-exchange-repeated')
    expect(record).toMatchObject({ outcome: 'failed', phase: 'authentication', end: { by: 'gateway' } })
  })

  test('gets no channel', async () => {
    const client = await RawClient.beforeLogin(service)
    let failed = false
    client.protocol._handlers['CHANNEL_OPEN_FAILURE'] = () => {
      failed = true
    }
    client.send(payload(90, 'session', 0, 1 << 20, 32768))
    await sleep(100)
    expect(failed).toBe(true)
    client.drop()
    await client.closed
  })

  test('may leave in the middle of a question without harm to anybody', async () => {
    for (let afterMs = 0; afterMs < 12; afterMs += 2) {
      const client = await RawClient.beforeLogin(service)
      client.send(payload(50, 'x', 'ssh-connection', 'password', false, 'pw'))
      const blob = Buffer.from(stranger.publicLine.split(' ')[1] ?? '', 'base64')
      client.send(payload(50, 'x', 'ssh-connection', 'publickey', false, 'ssh-ed25519', blob))
      await sleep(afterMs)
      client.drop()
      await client.closed
    }
    const after = await RawClient.login(service, 'hanako', hanako)
    after.end()
    await after.closed
    expect(service.log.lines.filter(({ level }) => level === 'error')).toEqual([])
  })
})

describe('a signature', () => {
  test('of another connection does not log in', async () => {
    // A registered key with a signature over something else: what a thief of a transcript has.
    const client = await RawClient.beforeLogin(service)
    const blob = Buffer.from(hanako.publicLine.split(' ')[1] ?? '', 'base64')
    const signature = payload(0, 'ssh-ed25519', Buffer.alloc(64, 7)).subarray(1)
    client.send(payload(50, 'hanako', 'ssh-connection', 'publickey', true, 'ssh-ed25519', blob, signature))
    await sleep(100)
    expect(client.answers).toEqual(['USERAUTH_FAILURE'])
    client.drop()
    await client.closed
    const record = await recordOf('hanako')
    expect(resultsOf(record)).toEqual(['bad-signature'])
    expect(record).toMatchObject({ outcome: 'failed', phase: 'authentication', end: { by: 'network' } })
  })

  test.each([
    ['a key of another type than the request says', 'ecdsa-sha2-nistp256', (blob: Buffer) => blob],
    ['a key with bytes behind it', 'ssh-ed25519', (blob: Buffer) => Buffer.concat([blob, Buffer.of(0)])],
    ['half a key', 'ssh-ed25519', (blob: Buffer) => blob.subarray(0, 30)],
    ['no key', 'ssh-ed25519', () => Buffer.alloc(0)],
    ['a DSA key', 'ssh-dss', () => payload(0, 'ssh-dss', Buffer.alloc(128, 1)).subarray(1)],
  ])('with %s is refused as a bad type, and the connection goes on', async (_what, algorithm, change) => {
    const client = await RawClient.beforeLogin(service)
    const blob = change(Buffer.from(hanako.publicLine.split(' ')[1] ?? '', 'base64'))
    client.send(payload(50, 'hanako', 'ssh-connection', 'publickey', false, algorithm, blob))
    await sleep(100)
    expect(client.answers).toEqual(['USERAUTH_FAILURE'])
    client.drop()
    await client.closed
    expect(resultsOf(await recordOf('hanako'))).toEqual(['type-refused'])
  })
})

describe.skipIf(noSftp)('when the database does not answer', () => {
  test('nobody is told that the key is wrong', async () => {
    const broken = await startService()
    try {
      const key = await broken.key()
      await broken.account('hanako', [key])
      const lookup = broken.store.login as { findSync: unknown; find: unknown }
      const fail = (): never => {
        throw new Error('no answer from the database')
      }
      lookup.findSync = fail
      lookup.find = async () => fail()
      const { stderr } = await ssh(broken, { user: 'hanako', key })
      expect(stderr).toContain('cannot check logins at the moment')
      expect(stderr).toContain('鍵やアカウントの問題ではありません')
      expect(stderr).not.toContain('Permission denied')
      expect(await broken.record()).toMatchObject({
        outcome: 'failed',
        end: { by: 'gateway', reason: 'login-lookup-failed' },
      })
      expect(broken.log.of('login-lookup-failed')).toHaveLength(1)
    } finally {
      await broken.close()
    }
  })
})

test('a home that went missing is not needed to be refused', async () => {
  rmSync(service.homeOf('taro'), { recursive: true, force: true })
  const client = new RawClient()
  client.client.connect({
    host: service.host,
    port: service.port,
    username: 'taro',
    privateKey: stranger.privateText,
  })
  await client.closed
  expect((await recordOf('taro')).events).toEqual([])
})
