import { execFileSync, spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type ConnectionReport, newConnectionId, openStore } from '@tsunagu/store'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { displayWidth } from '../../layout.ts'
import { buildTestCommand, type Outcome, type TestCommand } from '../../testing/command.ts'
import { hasTool } from '../../testing/tools.ts'

let tsunagu: TestCommand
let folder: string
let data: string
beforeAll(async () => {
  tsunagu = await buildTestCommand()
})
afterAll(() => tsunagu.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tsunagu-admin-'))
  data = join(folder, 'data')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs `tsunagu admin …` on the test's data directory. */
const admin = (...args: string[]): Promise<Outcome> =>
  tsunagu.run(['admin', ...args], { env: { TSUNAGU_DATA: data } })

/** The same, and expects it to succeed. */
const done = async (...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await admin(...args)
  expect({ code, stderr }).toMatchObject({ code: 0 })
  return stdout
}

function publicKeyFile(name: string, comment = name): string {
  const raw = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)
  const field = (bytes: Uint8Array) => [Buffer.from([0, 0, 0, bytes.length]), bytes]
  const blob = Buffer.concat([...field(Buffer.from('ssh-ed25519')), ...field(raw)])
  const file = join(folder, name)
  writeFileSync(file, `ssh-ed25519 ${blob.toString('base64')} ${comment}\n`)
  return file
}

describe('an account', () => {
  test('is added, with its home, shown, changed and removed', async () => {
    expect(
      await done('account', 'add', 'test07', '--email', 'a@example.jp', '--note', '第二研究室'),
    ).toContain('test07')
    expect(statSync(join(data, 'homes', 'test07')).mode & 0o777).toBe(0o700)
    const shown = JSON.parse(await done('account', 'show', 'test07', '--json'))
    expect(shown).toEqual({
      name: 'test07',
      status: 'active',
      language: 'ja',
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      email: 'a@example.jp',
      note: '第二研究室',
      home: null,
      keys: [],
    })
    await done(
      'account',
      'set',
      'test07',
      '--status',
      'inactive',
      '--language',
      'en',
      '--no-email',
      '--home',
      '/srv/x',
    )
    expect(JSON.parse(await done('account', 'show', 'test07', '--json'))).toMatchObject({
      status: 'inactive',
      language: 'en',
      email: null,
      note: '第二研究室',
      home: '/srv/x',
    })
    await done('account', 'remove', 'test07', '--yes')
    expect(await done('account', 'list', '--lang', 'ja')).toMatch(/test07 +削除済み/)
    expect(await admin('account', 'add', 'test07')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('never given twice'),
    })
  })

  test('is refused with what to do, in both languages, and exit code 1', async () => {
    const { code, stdout, stderr } = await admin('account', 'add', 'Taro Yamada', '--lang', 'ja')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('使えない文字があります: T   Y')
    expect(stderr).toContain('a-z 0-9 _ -')
    expect((await admin('account', 'add', 'ts-1', '--lang', 'en')).stderr).toContain('Choose another name.')
    expect((await admin('account', 'show', 'nobody')).stderr).toContain('tsunagu admin account list')
  })

  test('cannot be made twice by two who do it at the same moment on an empty place', async () => {
    const outcomes = await Promise.all(
      ['taro', 'taro', 'jiro', 'hanako'].map((name) => admin('account', 'add', name)),
    )
    expect(outcomes.map(({ code }) => code).sort()).toEqual([0, 0, 0, 1])
    expect(JSON.parse(await done('account', 'list', '--json'))).toHaveLength(3)
  })

  test('whose home cannot be made says so', async () => {
    mkdirSync(data)
    writeFileSync(join(data, 'homes'), 'in the way')
    const { code, stderr } = await admin('account', 'add', 'taro', '--lang', 'ja')
    expect(code).toBe(1)
    expect(stderr).toContain('ホームを作れませんでした')
    expect(await done('account', 'list')).toContain('taro')
  })

  test('is not changed by a command that changes nothing, which is wrong usage', async () => {
    await done('account', 'add', 'taro')
    expect(await admin('account', 'set', 'taro')).toMatchObject({ code: 2 })
    expect(await admin('account', 'set', 'taro', '--status', 'deleted')).toMatchObject({ code: 2 })
  })
})

describe('removing asks first', () => {
  test('and without a terminal needs --yes', async () => {
    await done('account', 'add', 'taro')
    await done('key', 'add', 'taro', publicKeyFile('k.pub'))
    for (const args of [
      ['account', 'remove', 'taro'],
      ['key', 'remove', 'taro', 'k.pub'],
    ]) {
      const { code, stderr } = await admin(...args)
      expect(code).toBe(2)
      expect(stderr).toContain('--yes')
    }
    expect(await done('account', 'list')).toMatch(/taro +active +1/)
  })

  const python = hasTool('python3')
  test.skipIf(!python)('at a terminal, and takes only yes for a yes', async () => {
    await done('account', 'add', 'taro')
    const ask = (send: string) =>
      tsunagu.runAtTerminal(
        ['admin', 'account', 'remove', 'taro', '--lang', 'ja'],
        [{ expect: '[y/N]', send }],
        {
          env: { TSUNAGU_DATA: data },
        },
      )
    for (const no of ['\n', 'n\n', 'いいえ\n', 'yy\n']) {
      const { code, stdout } = await ask(no)
      expect(code).toBe(1)
      expect(stdout).toContain('何も変更していません')
    }
    expect(await done('account', 'list')).toMatch(/taro +active/)
    expect(await ask('はい\n')).toMatchObject({ code: 0 })
    expect(await done('account', 'list')).toMatch(/taro +deleted/)
  })
})

describe('a key', () => {
  beforeEach(() => done('account', 'add', 'taro'))

  test('is added from a file or standard input, and what was added is shown', async () => {
    const file = publicKeyFile('a.pub', 'laptop')
    expect(await done('key', 'add', 'taro', file)).toMatch(/ED25519[\s\S]*SHA256:[\w+/]{43}[\s\S]*laptop/)
    const other = readFileSync(publicKeyFile('b.pub'))
    const { code, stdout } = await tsunagu.run(
      ['admin', 'key', 'add', 'taro', '-', '--label', '研究室', '--lang', 'ja'],
      {
        env: { TSUNAGU_DATA: data },
        input: other,
      },
    )
    expect(code).toBe(0)
    expect(stdout).toMatch(/登録しました[\s\S]*研究室/)
    const keys = JSON.parse(await done('key', 'list', 'taro', '--json'))
    expect(keys).toMatchObject([
      { label: 'laptop', type: 'ssh-ed25519', bits: 256, lastUsedAt: null },
      { label: '研究室' },
    ])
    expect(`${keys[0].publicKey} laptop\n`).toBe(readFileSync(file, 'utf8'))
  })

  test('that is private is refused, never shown, and the public half beside it is pointed at', async () => {
    const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
      type: 'sec1',
      format: 'pem',
    })
    writeFileSync(join(folder, 'id'), pem)
    publicKeyFile('id.pub')
    const { code, stdout, stderr } = await admin('key', 'add', 'taro', join(folder, 'id'), '--lang', 'ja')
    expect(code).toBe(1)
    expect(stderr).toContain('これは秘密鍵です')
    expect(stderr).toContain(`tsunagu admin key add taro ${join(folder, 'id.pub')}`)
    for (const line of String(pem).split('\n').slice(1, 3)) expect(stdout + stderr).not.toContain(line)
    // Nothing of it reached the data directory either.
    const secret = String(pem).split('\n')[1]!
    for (const file of ['tsunagu.db', 'tsunagu.db-wal']) {
      if (existsSync(join(data, file))) expect(readFileSync(join(data, file), 'latin1')).not.toContain(secret)
    }
  })

  test('that cannot be used is refused with what to do', async () => {
    const file = publicKeyFile('a.pub')
    await done('key', 'add', 'taro', file)
    expect((await admin('key', 'add', 'taro', file)).stderr).toContain('has this key already')
    expect((await admin('key', 'add', 'nobody', file)).stderr).toContain('There is no account "nobody"')
    expect(await admin('key', 'add', 'taro', join(folder, 'none.pub'))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('none.pub: no such file'),
    })
    expect((await admin('key', 'add', 'taro', '/dev/zero')).stderr).toContain('larger than 65536 bytes')
    expect((await admin('key', 'add', 'taro', folder)).stderr).toContain('it is a directory')
  })

  test('on two accounts is allowed, said, and found', async () => {
    await done('account', 'add', 'hanako', '--inactive')
    const file = publicKeyFile('a.pub')
    await done('key', 'add', 'taro', file)
    const { code, stderr } = await admin('key', 'add', 'hanako', file)
    expect(code).toBe(0)
    expect(stderr).toContain('another account too (taro)')
    expect(stderr).toContain('inactive')
    const [{ fingerprintSha256 }] = JSON.parse(await done('key', 'list', 'taro', '--json'))
    expect(await done('key', 'list', '--fingerprint', fingerprintSha256)).toMatch(/^hanako .*\ntaro /)
    expect(await done('key', 'list', '--fingerprint', fingerprintSha256.slice(7))).toContain('taro')
    expect(await admin('key', 'list', '--fingerprint', 'SHA256:x')).toMatchObject({ code: 1 })
    expect(await admin('key', 'list')).toMatchObject({ code: 2 })
    await done('key', 'remove', 'hanako', fingerprintSha256, '--yes')
    expect(JSON.parse(await done('key', 'list', 'hanako', '--json'))).toEqual([])
    expect(JSON.parse(await done('key', 'list', 'taro', '--json'))).toHaveLength(1)
  })
})

test('a data directory that is not there is told, not made, except by adding an account', async () => {
  for (const args of [
    ['account', 'list'],
    ['key', 'list', 'taro'],
    ['connections'],
    ['host-key', 'list'],
    ['account', 'remove', 'x', '--yes'],
  ]) {
    const { code, stderr } = await admin(...args)
    expect(code).toBe(1)
    expect(stderr).toContain(data)
    expect(stderr).toContain('--data')
  }
  expect(existsSync(data)).toBe(false)
  await done('account', 'add', 'taro', '--data', join(folder, 'other'))
  expect(existsSync(join(folder, 'other', 'tsunagu.db'))).toBe(true)
})

describe('connections', () => {
  const hostile = '\x1b]0;title\x07\x9b2J\u202eevil\n'

  beforeEach(async () => {
    const store = await openStore({ dataDir: data })
    for (const report of reports(hostile)) store.connections.close(report)
    await store.close()
  })

  const list = async (args: string[] = [], env: Record<string, string> = {}): Promise<Outcome> =>
    tsunagu.run(['admin', 'connections', ...args], { env: { TSUNAGU_DATA: data, TZ: 'Asia/Tokyo', ...env } })

  test('are printed as JSON, newest first, in the form others rely on', async () => {
    const records = JSON.parse((await list(['--json'])).stdout)
    expect(records.map((r: { outcome: string }) => r.outcome)).toEqual([
      'failed',
      'refused',
      'interrupted',
      'completed',
    ])
    expect(records[3]).toMatchObject({
      id: expect.any(String),
      startedAt: '2026-04-01T00:05:07.000Z',
      endedAt: '2026-04-01T00:06:17.000Z',
      client: { address: '203.0.113.45', port: 50022, software: 'SSH-2.0-WinSCP_release_6.3' },
      frontDoor: 'main',
      account: 'test07',
      phase: 'sftp',
      keys: [{ fingerprintSha256: FINGERPRINT, type: 'ssh-ed25519', result: 'accepted' }],
      findings: [],
      bytesIn: 12_345_678,
      bytesOut: 9_876,
      files: [
        { path: '/mass/配列 データ.fasta', direction: 'upload', bytes: 12_000_000, outcome: 'complete' },
      ],
    })
  })

  test.each(['ja', 'en'])(
    'are a list that fits into 80 columns, and no client can draw on the terminal: %s',
    async (lang) => {
      for (const args of [[], ['--details']]) {
        const { code, stdout } = await list([...args, '--lang', lang])
        expect(code).toBe(0)
        for (const line of stdout.split('\n')) {
          // Details show what there is, however long it is.
          if (args.length === 0) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
        }
        expect(stdout).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u)
        if (lang === 'en')
          expect(stdout.replaceAll('配列 データ', '')).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/)
        expect(stdout).toContain('key-not-registered')
        expect(stdout).toContain('2001:db8:1234:5678:9abc:def0:1234:5678')
      }
    },
  )

  test('are listed by day in the local zone, or with ISO times', async () => {
    const { stdout } = await list(['--lang', 'ja', '--outcome', 'completed'])
    expect(stdout).toBe(
      '2026-04-01 (水)  UTC+09:00\n' +
        '09:05:07  完了  test07  203.0.113.45  受信  12 MB  送信 9.9 kB\n' +
        '          ファイル 1 個: /mass/配列 データ.fasta（1 分 10 秒）\n',
    )
    const iso = await list(['--lang', 'en', '--outcome', 'completed', '--iso'], { TZ: 'America/New_York' })
    expect(iso.stdout).toMatch(/^2026-04-01T00:05:07\.000Z {2}completed {2}test07/)
  })

  test('are filtered', async () => {
    const accounts = async (...args: string[]) =>
      JSON.parse((await list([...args, '--json'])).stdout).map((r: { account: string | null }) => r.account)
    expect(await accounts('--account', 'hanako')).toEqual(['hanako'])
    expect(await accounts('--address', '203.0.113.0/24')).toEqual(['hanako', 'test07'])
    expect(await accounts('--outcome', 'refused')).toEqual(['hanako'])
    expect(await accounts('--phase', 'identification')).toEqual([null])
    expect(await accounts('--since', '2026-04-01', '--until', '2026-04-01')).toEqual([
      'taro-of-the-long-name-24',
      'test07',
    ])
    expect(await accounts('--since', '2026-04-02T00:00:00+09:00')).toEqual([null, 'hanako'])
    expect(await accounts('--since', '1h')).toEqual([])
    const limited = await list(['--limit', '1', '--json'])
    expect(JSON.parse(limited.stdout)).toHaveLength(1)
    expect(limited.stderr).toContain('--limit')
    expect((await list(['--limit', '4'])).stderr).toBe('')
  })

  test('with a filter that makes no sense are wrong usage', async () => {
    for (const args of [
      ['--since', 'whenever'],
      ['--until', '2026-02-30'],
      ['--address', '192.0.2.0/40'],
      ['--outcome', 'bad'],
      ['--phase', 'bad'],
      ['--limit', '0'],
      ['--limit', 'x'],
    ]) {
      expect(await list(args), args.join(' ')).toMatchObject({ code: 2, stdout: '' })
    }
  })

  test('that nothing matches are an empty list, not an error', async () => {
    expect(await list(['--account', 'nobody'])).toMatchObject({ code: 0, stdout: '' })
    expect(await list(['--account', 'nobody', '--json'])).toMatchObject({ code: 0, stdout: '[]\n' })
  })
})

describe('connections that were not what their user wanted', () => {
  const list = async (...args: string[]): Promise<string> =>
    (await tsunagu.run(['admin', 'connections', ...args], { env: { TSUNAGU_DATA: data } })).stdout

  beforeEach(async () => {
    const [usual] = reports('')
    const at = (address: string, changes: Partial<ConnectionReport>): ConnectionReport => ({
      ...usual!,
      id: newConnectionId(usual!.startedAt),
      client: { ...usual!.client, address },
      files: [],
      filesTotal: 0,
      ...changes,
    })
    const refusal = (request: string, error: string, path: string) => ({
      atMs: 1,
      event: 'sftp-refused',
      detail: { request, error, path },
    })
    const store = await openStore({ dataDir: data, create: true })
    store.connections.close(
      at('203.0.113.7', {
        phase: 'authentication',
        outcome: 'failed',
        attempts: [
          {
            ...usual!.attempts[0]!,
            method: 'none',
            fingerprintSha256: null,
            type: null,
            result: 'method-refused',
          },
        ],
      }),
    )
    store.connections.close(
      at('203.0.113.8', {
        phase: 'session',
        events: [{ atMs: 1, event: 'exec-refused', detail: { command: 'scp -t .', oldScp: true } }],
      }),
    )
    store.connections.close(
      at('203.0.113.9', {
        events: [
          refusal('stat', 'no-such-directory', '/nowhere/reads.fastq'),
          refusal('open', 'no-such-directory', '/nowhere/reads.fastq'),
          refusal('mkdir', 'permission-denied', '/nowhere'),
        ],
        findings: [{ cause: 'no-such-directory', confidence: 'certain', evidence: [] }],
      }),
    )
    await store.close()
  })

  test('tell what was refused in them although they ended well', async () => {
    expect(await list('--lang', 'en', '--address', '203.0.113.9')).toContain(
      'open refused (no-such-directory): /nowhere/reads.fastq and 1 more',
    )
    expect(await list('--lang', 'ja', '--address', '203.0.113.8')).toContain(
      '従来方式の scp を断った: scp -t .',
    )
  })

  test('say that no key was shown when the client only asked', async () => {
    expect(await list('--lang', 'en', '--address', '203.0.113.7')).toContain('no key was shown')
    expect(await list('--lang', 'en', '--address', '203.0.113.7', '--details')).toContain(
      'none → asked for the methods',
    )
  })

  test('show in detail what their causes are called', async () => {
    expect(await list('--lang', 'ja', '--address', '203.0.113.9', '--details')).toMatch(
      /原因 +\S.* \[no-such-directory\] 確実/,
    )
  })
})

const ssh = hasTool('sftp') && hasTool('ssh-keygen')
test.skipIf(!ssh)(
  'a person gets an account and a key while the service runs, and uploads at once',
  async () => {
    const server = spawn(
      process.execPath,
      [tsunagu.script, 'serve', '--data', data, '--sftp', '127.0.0.1:0'],
      {
        env: { PATH: process.env['PATH'], HOME: tsunagu.home, LC_ALL: 'C.UTF-8' },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    const exited = new Promise((resolve) => server.once('exit', resolve))
    try {
      const port = await readyPort(server.stdout)
      expect(await done('host-key', 'list')).toMatch(/main\n +SHA256:[\w+/]{43} {2}ED25519/)
      const key = join(folder, 'id')
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'my laptop', '-f', key])
      await done('account', 'add', 'test07')
      await done('key', 'add', 'test07', `${key}.pub`)
      writeFileSync(join(folder, 'reads.fastq'), 'ACGT\n')
      const sftp = () => upload(port, key, 'test07', join(folder, 'reads.fastq'))
      expect(await sftp()).toBe(0)
      expect(readFileSync(join(data, 'homes', 'test07', 'reads.fastq'), 'utf8')).toBe('ACGT\n')
      const records = async (...args: string[]) => JSON.parse(await done('connections', '--json', ...args))
      await expect
        .poll(() => records('--outcome', 'completed'), { timeout: 10_000, interval: 300 })
        .toMatchObject([
          {
            account: 'test07',
            phase: 'sftp',
            files: [{ path: '/reads.fastq', outcome: 'complete', bytes: 5 }],
          },
        ])
      const [listed] = JSON.parse(await done('key', 'list', 'test07', '--json'))
      expect(listed).toMatchObject({ label: 'my laptop', lastUsedAt: expect.any(String) })

      await done('account', 'set', 'test07', '--status', 'inactive')
      expect(await sftp()).not.toBe(0)
      await expect
        .poll(() => records('--outcome', 'refused'), { timeout: 10_000, interval: 300 })
        .toMatchObject([
          { account: 'test07', phase: 'authentication', keys: [{ result: 'inactive-account' }] },
        ])
    } finally {
      server.kill('SIGTERM')
      await exited
    }
  },
  120_000,
)

function readyPort(output: NodeJS.ReadableStream): Promise<number> {
  return new Promise((resolve, reject) => {
    // Read to its end: without a reader, serve would stop.
    const lines = createInterface({ input: output })
    lines.on('line', (line) => {
      const match = /^ready .*127\.0\.0\.1:(\d+)/.exec(line)
      if (match) resolve(Number(match[1]))
    })
    lines.on('close', () => reject(new Error('serve ended before it was ready')))
  })
}

/** Uploads with OpenSSH's sftp and returns its exit code. */
function upload(port: number, key: string, account: string, file: string): Promise<number | null> {
  const options = {
    Port: port,
    IdentityFile: key,
    IdentitiesOnly: 'yes',
    StrictHostKeyChecking: 'no',
    UserKnownHostsFile: '/dev/null',
  }
  const args = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`])
  return new Promise((resolve, reject) => {
    const child = spawn('sftp', ['-q', '-b', '-', ...args, `${account}@127.0.0.1`], {
      stdio: ['pipe', 'ignore', 'inherit'],
    })
    child.on('error', reject)
    child.on('exit', resolve)
    // It may end before it reads; its exit code tells.
    child.stdin.on('error', () => {})
    child.stdin.end(`put ${file}\n`)
  })
}

const FINGERPRINT = `SHA256:${'k'.repeat(43)}`

function reports(hostile: string): ConnectionReport[] {
  const base = (start: string): ConnectionReport => {
    const startedAt = new Date(start)
    return {
      id: newConnectionId(startedAt),
      startedAt,
      endedAt: new Date(startedAt.getTime() + 70_000),
      client: { address: '203.0.113.45', port: 50022, software: 'SSH-2.0-WinSCP_release_6.3' },
      frontDoor: 'main',
      account: 'test07',
      phase: 'sftp',
      outcome: 'completed',
      phases: [
        { phase: 'connected', atMs: 0 },
        { phase: 'sftp', atMs: 123 },
      ],
      algorithms: null,
      attempts: [],
      findings: [],
      bytesIn: 12_345_678,
      bytesOut: 9_876,
      files: [],
      filesTotal: 0,
      events: [],
      end: { by: 'client', reason: 'disconnect', detail: null },
    }
  }
  const attempt = {
    atMs: 90,
    account: 'test07',
    method: 'publickey',
    fingerprintSha256: FINGERPRINT,
    type: 'ssh-ed25519',
    signatureAlgorithm: 'ssh-ed25519',
  }
  return [
    {
      ...base('2026-04-01T00:05:07Z'),
      attempts: [{ ...attempt, result: 'accepted' }],
      files: [
        {
          atMs: 200,
          path: '/mass/配列 データ.fasta',
          direction: 'upload',
          bytes: 12_000_000,
          outcome: 'complete',
          durationMs: 900,
        },
      ],
      filesTotal: 1,
    },
    {
      ...base('2026-04-01T14:59:59Z'),
      account: 'taro-of-the-long-name-24',
      client: { address: '2001:db8:1234:5678:9abc:def0:1234:5678', port: 65535, software: null },
      outcome: 'interrupted',
      endedAt: null,
      files: [
        {
          atMs: 200,
          path: `/${hostile}`,
          direction: 'download',
          bytes: 5,
          outcome: 'incomplete',
          durationMs: 1,
        },
      ],
      filesTotal: 3,
      end: { by: 'unknown', reason: 'gateway-stopped', detail: null },
    },
    {
      ...base('2026-04-01T15:00:00Z'),
      account: 'hanako',
      phase: 'authentication',
      outcome: 'refused',
      attempts: [{ ...attempt, account: 'hanako', result: 'unknown-key' }],
      findings: [{ cause: 'key-not-registered', confidence: 'certain', evidence: [] }],
    },
    {
      ...base('2026-04-03T00:00:00Z'),
      account: null,
      client: { address: '198.51.100.7', port: 1, software: hostile },
      phase: 'identification',
      outcome: 'failed',
      events: [{ atMs: 1, event: 'not-ssh', detail: { protocol: hostile } }],
      end: { by: 'gateway', reason: 'not-an-ssh-client', detail: hostile },
    },
  ]
}
