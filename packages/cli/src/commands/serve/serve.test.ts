/** The service as an operator starts, watches and stops it. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { buildTestCommand, type TestCommand } from '../../testing/command.ts'
import { hasTool } from '../../testing/tools.ts'

let tsunagu: TestCommand
let folder: string
/** A data directory with host keys, the account hanako and her key; copied for each test that changes it. */
let template: string
let key: string

beforeAll(async () => {
  tsunagu = await buildTestCommand()
  folder = mkdtempSync(join(tmpdir(), 'tsunagu-serve-'))
  template = join(folder, 'template')
  key = join(folder, 'key')
  const made = await tsunagu.run(['key', 'new', key, '--no-passphrase'])
  expect(made.code, made.stderr).toBe(0)
  expect((await tsunagu.run(['admin', 'account', 'add', 'hanako', '--data', template])).code).toBe(0)
  expect((await tsunagu.run(['admin', 'key', 'add', 'hanako', `${key}.pub`, '--data', template])).code).toBe(
    0,
  )
  const service = await start(['--data', template])
  await service.stop()
})

const running: Service[] = []

afterEach(async () => {
  for (const service of running.splice(0)) await service.kill()
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  tsunagu.close()
})

/** A spawned `serve` on a port of the system's choice. */
class Service {
  readonly child: ChildProcess
  stdout = ''
  stderr = ''
  readonly ended: Promise<number | null>

  constructor(args: readonly string[], env: Readonly<Record<string, string>>, nodeArgs: readonly string[]) {
    this.child = spawn(process.execPath, [...nodeArgs, tsunagu.script, 'serve', ...args], {
      env: { PATH: process.env['PATH'] ?? '', HOME: tsunagu.home, LC_ALL: 'C.UTF-8', ...env },
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.child.stdout?.on('data', (bytes) => {
      this.stdout += bytes
    })
    this.child.stderr?.on('data', (bytes) => {
      this.stderr += bytes
    })
    this.ended = new Promise((resolve) => this.child.on('close', (code) => resolve(code)))
    running.push(this)
  }

  async until(what: () => boolean, name: string): Promise<void> {
    const deadline = Date.now() + 20_000
    while (!what()) {
      if (this.child.exitCode !== null || Date.now() > deadline) {
        throw new Error(`${name} did not happen\n${this.stdout}\n${this.stderr}`)
      }
      await sleep(10)
    }
  }

  get port(): string {
    return /127\.0\.0\.1:(\d+)/.exec(this.stdout)?.[1] ?? ''
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name)
  }

  /** As SIGTERM by a service manager. @returns the exit code */
  stop(): Promise<number | null> {
    this.signal('SIGTERM')
    return this.ended
  }

  async kill(): Promise<void> {
    if (this.child.exitCode === null) this.signal('SIGKILL')
    await this.ended
  }

  lines(): Record<string, unknown>[] {
    return this.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
  }
}

async function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  nodeArgs: readonly string[] = [],
): Promise<Service> {
  const service = new Service(['--sftp', '127.0.0.1:0', ...args], env, nodeArgs)
  await service.until(() => /^ready |"ready"/m.test(service.stdout), 'the line "ready"')
  return service
}

let copies = 0

/** The template's data, to be changed at will. */
function freshData(): string {
  const data = join(folder, `data-${++copies}`)
  execFileSync('cp', ['-a', template, data])
  return data
}

function sftpArgs(port: string): string[] {
  const options = [
    'BatchMode=yes',
    'StrictHostKeyChecking=no',
    'UserKnownHostsFile=/dev/null',
    'LogLevel=ERROR',
    'IdentitiesOnly=yes',
    'IdentityAgent=none',
    `IdentityFile=${key}`,
  ]
  return [
    '-F',
    'none',
    ...options.flatMap((option) => ['-o', option]),
    '-P',
    port,
    '-b',
    '-',
    'hanako@127.0.0.1',
  ]
}

type SftpOutcome = { code: number | null; stdout: string; stderr: string }

function sftp(port: string, commands: string): Promise<SftpOutcome> {
  return new Promise((resolve, reject) => {
    const child = spawn('sftp', sftpArgs(port), { stdio: 'pipe' })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (bytes) => {
      stdout += bytes
    })
    child.stderr.on('data', (bytes) => {
      stderr += bytes
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
    // It may end before it reads; its exit code tells.
    child.stdin.on('error', () => {})
    child.stdin.end(commands)
  })
}

const noSftp = !hasTool('sftp')

describe('starting', () => {
  test('says "ready", where, and with which data, in one line', async () => {
    const service = await start(['--data', template])
    expect(service.stdout).toMatch(/^ready sftp:\/\/127\.0\.0\.1:\d+ \(data: template\)\n$/)
    expect(service.stderr).toBe('')
    expect(await service.stop()).toBe(0)
    expect(service.stderr).toContain('stopping; requests in work are finished first')
    expect(service.stderr).toContain('stopped')
  })

  test('speaks Japanese when the locale does', async () => {
    const service = await start(['--data', template], { LC_ALL: 'ja_JP.UTF-8' })
    expect(service.stdout).toMatch(/^ready sftp:\/\/127\.0\.0\.1:\d+（データ: template）\n$/)
    expect(await service.stop()).toBe(0)
    expect(service.stderr).toContain('終了します')
  })

  test('takes the data directory from TSUNAGU_DATA', async () => {
    const service = await start([], { TSUNAGU_DATA: template })
    expect(service.stdout).toContain('(data: template)')
  })

  test('a second service on the same data does no harm, and has the same host keys', async () => {
    const data = freshData()
    const fingerprints: string[] = []
    for (const service of await Promise.all([
      start(['--data', data, '--log', 'json']),
      start(['--data', data, '--log', 'json']),
    ])) {
      fingerprints.push(JSON.stringify(service.lines().find(({ event }) => event === 'ready')?.['hostKeys']))
    }
    expect(fingerprints[0]).toBe(fingerprints[1])
  })

  test('an empty data directory gets everything it needs, readable by nobody else', async () => {
    const data = join(folder, 'brand-new', 'data')
    const service = await start(['--data', data])
    expect(statSync(data).mode & 0o777).toBe(0o700)
    expect(existsSync(join(data, 'host-keys', 'main', 'ssh_host_ed25519_key'))).toBe(true)
    expect(service.stdout, 'no account is made unless it is asked for').not.toContain('demo')
    expect(await service.stop()).toBe(0)
  })
})

describe('--demo', () => {
  test.skipIf(noSftp)('prints two lines that work when they are pasted', async () => {
    const data = join(folder, 'demo data')
    execFileSync('cp', ['-a', template, data])
    // No account yet, but host keys: making an RSA key takes seconds.
    for (const file of readdirSync(data)) {
      if (file !== 'host-keys') rmSync(join(data, file), { recursive: true })
    }
    const service = await start(['--data', data, '--demo'])
    await service.until(() => service.stdout.includes('Ctrl-C'), 'the last line')
    const lines = service.stdout.split('\n').filter((line) => line.startsWith('  echo '))
    expect(lines).toHaveLength(2)
    writeFileSync(join(folder, 'README.md'), '# hello\n')
    for (const line of lines) {
      const shown = execFileSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
      if (line.includes('ls -l')) expect(shown).toMatch(/demo +demo +8 .* README\.md/)
    }
  })

  test('on an address that others can reach makes no such account, and says so', async () => {
    const service = new Service(['--data', join(folder, 'open'), '--sftp', '0.0.0.0:0', '--demo'], {}, [])
    await service.until(() => service.stdout.includes('ready'), 'ready')
    await service.until(() => service.stdout.includes('no account "demo"'), 'the note')
    expect(existsSync(join(folder, 'open', 'demo'))).toBe(false)
  })
})

describe('a start that cannot be', () => {
  async function fails(args: readonly string[], env: Record<string, string> = {}) {
    return tsunagu.run(['serve', ...args], { env, cwd: folder })
  }

  test('because the port is taken: which, and what to do; exit code 1, in both languages', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    try {
      const args = ['--data', template, '--sftp', `127.0.0.1:${port}`]
      const english = await fails(args)
      expect(english.code).toBe(1)
      expect(english.stdout).toBe('')
      expect(english.stderr).toContain('the service cannot start')
      expect(english.stderr).toContain(`127.0.0.1:${port} is in use by another program`)
      const japanese = await fails([...args, '--lang', 'ja'])
      expect(japanese.code).toBe(1)
      expect(japanese.stderr).toContain('サービスを始められません')
      expect(japanese.stderr).toContain(`127.0.0.1:${port} はほかのプログラム`)
    } finally {
      other.close()
    }
  })

  test('because the data directory is a file', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, 'x')
    const { code, stderr } = await fails(['--data', file, '--sftp', '127.0.0.1:0'])
    expect(code).toBe(1)
    expect(stderr).toContain(file)
    expect(stderr, 'no stack trace for an operator’s slip').not.toContain('    at ')
  })

  test('because a host key is damaged', async () => {
    const data = freshData()
    writeFileSync(join(data, 'host-keys', 'main', 'ssh_host_ed25519_key'), 'not a key\n')
    const { code, stderr } = await fails(['--data', data, '--sftp', '127.0.0.1:0'])
    expect(code).toBe(1)
    expect(stderr).toContain('ssh_host_ed25519_key')
    expect(stderr).not.toContain('not a key\n')
  })

  test.each([
    [['--sftp', 'nonsense'], '"nonsense" is not HOST:PORT'],
    [['--sftp', '127.0.0.1:99999'], 'is not HOST:PORT'],
    [['--sftp', '::1:22'], '[ADDRESS]:PORT'],
    [['--log', 'xml'], '--log takes text or json'],
    [['--no-such-option'], '--no-such-option'],
    [['--config', '/no/such/file.yaml'], '/no/such/file.yaml'],
  ])('because of %j: exit code 2', async (args, words) => {
    const { code, stderr } = await fails(['--data', template, ...args])
    expect(code).toBe(2)
    expect(stderr).toContain(words)
  })

  test.each([
    ['frontDoors: [{ name: main, listen: "127.0.0.1" }]', 'frontDoors.0.listen'],
    ['limits: { connections: 0 }', 'limits.connections'],
    ['limits: { conections: 5 }', 'conections'],
    ['homes: { mode: 700 }', 'homes.mode'],
    ['limits:\n  connections: [1', 'line 2'],
  ])('because the configuration says %j: exit code 2, with the place', async (yaml, place) => {
    const config = join(folder, 'wrong.yaml')
    writeFileSync(config, yaml)
    for (const [lang, title] of [
      ['en', 'the configuration is wrong'],
      ['ja', '設定に誤りがあります'],
    ] as const) {
      const { code, stderr } = await fails(['--data', template, '--config', config, '--lang', lang])
      expect(code).toBe(2)
      expect(stderr).toContain(title)
      expect(stderr).toContain(place)
      expect(stderr).toContain(config)
    }
  })
})

describe.skipIf(noSftp)('working', () => {
  test('with a configuration file: its door, its limits, its homes', async () => {
    const data = freshData()
    const homes = join(folder, 'homes')
    const config = join(folder, 'service.yaml')
    writeFileSync(
      config,
      `frontDoors:\n  - name: main\n    listen: 127.0.0.1:0\nhomes: { root: ${homes}, mode: "0750" }\nfiles: { syncOnClose: true }\n`,
    )
    const service = new Service(['--data', data, '--config', config], {}, [])
    await service.until(() => service.stdout.includes('ready'), 'ready')
    const { code } = await sftp(service.port, 'mkdir box\n')
    expect(code).toBe(0)
    expect(statSync(join(homes, 'hanako')).mode & 0o777).toBe(0o750)
  })

  test('every line of --log json is an object', async () => {
    const service = await start(['--data', freshData(), '--log', 'json'])
    expect((await sftp(service.port, `put ${key}.pub\nls\n`)).code).toBe(0)
    expect(await service.stop()).toBe(0)
    expect(service.stderr).toBe('')
    const lines = service.lines()
    for (const line of lines) {
      expect(line).toMatchObject({ time: expect.stringMatching(/^\d{4}-.*Z$/), event: expect.any(String) })
      expect(['info', 'warn', 'error']).toContain(line['level'])
    }
    const events = lines.map(({ event }) => event)
    // The client may be gone before the service has noticed; so `connection` comes before or after `stopping`.
    expect(events.filter((event) => event !== 'connection')).toEqual(['ready', 'stopping', 'stopped'])
    expect(lines.find(({ event }) => event === 'connection')).toMatchObject({
      account: 'hanako',
      outcome: 'completed',
      files: 1,
      phase: 'sftp',
    })
  })

  test('SIGTERM in the middle of an upload: its requests end, the exit code is 0, and it can be resumed', async () => {
    const data = freshData()
    const service = await start(['--data', data])
    const large = join(folder, 'large')
    writeFileSync(large, Buffer.alloc(96 * 1024 * 1024, 'tsunagu '))
    const stored = join(data, 'homes', 'hanako', 'large')
    const upload = sftp(service.port, `put ${large} large\n`)
    while ((statSync(stored, { throwIfNoEntry: false })?.size ?? 0) < 1_000_000) await sleep(2)
    expect(await service.stop()).toBe(0)
    expect((await upload).stderr).toContain('restarting')
    const arrived = readFileSync(stored)
    expect(arrived.length % 1024, 'no half request').toBe(0)
    expect(arrived.equals(readFileSync(large).subarray(0, arrived.length))).toBe(true)
    const again = await start(['--data', data])
    expect((await sftp(again.port, `reput ${large} large\n`)).code).toBe(0)
    expect(readFileSync(stored).equals(readFileSync(large))).toBe(true)
    const { stdout } = await tsunagu.run(['admin', 'connections', '--json', '--data', data])
    const [, cut] = JSON.parse(stdout) as { end: unknown; outcome: string }[]
    expect(cut).toMatchObject({ outcome: 'completed' })
  })

  test('kill -9 loses nothing but the end of the open connections', async () => {
    const data = freshData()
    const service = await start(['--data', data])
    expect((await sftp(service.port, 'ls\n')).code).toBe(0)
    const open = spawn(
      'sftp',
      sftpArgs(service.port).filter((arg) => arg !== '-b' && arg !== '-'),
      {
        stdio: 'pipe',
      },
    )
    const opened = once(open, 'close')
    // Records are written in batches. The open one is in the database before its time comes to be told.
    const recorded = async (): Promise<number> => {
      const { stdout } = await tsunagu.run(['admin', 'connections', '--json', '--data', data])
      return (JSON.parse(stdout) as unknown[]).length
    }
    while ((await recorded()) < 2) await sleep(100)
    await service.kill()
    open.stdin.on('error', () => {})
    open.stdin.end()
    await opened
    const again = await start(['--data', data, '--log', 'json'])
    expect(again.lines().map(({ event }) => event)).toContain('connections-interrupted-by-last-stop')
    const { stdout } = await tsunagu.run(['admin', 'connections', '--json', '--data', data])
    const records = JSON.parse(stdout) as { outcome: string; endedAt: string | null; account: string }[]
    expect(records.map(({ outcome }) => outcome)).toEqual(['interrupted', 'completed'])
    expect(records[0]?.endedAt).toBeNull()
  })

  test('a second signal does not wait, and the exit code says that not all was ended in order', async () => {
    const data = freshData()
    const service = await start(['--data', data])
    // A client that stands still in the middle of its answers: without a second signal it is waited for.
    const large = join(data, 'homes', 'hanako', 'large')
    writeFileSync(large, Buffer.alloc(64 * 1024 * 1024, 'x'))
    const back = join(folder, 'large.back')
    const download = spawn('sftp', sftpArgs(service.port), { stdio: 'pipe' })
    const ended = once(download, 'close')
    download.stdin.on('error', () => {})
    download.stdin.end(`get large ${back}\n`)
    await service.until(() => existsSync(back), 'the beginning of the download')
    download.kill('SIGSTOP')
    service.signal('SIGINT')
    await service.until(() => service.stderr.includes('stopping'), 'the first signal')
    service.signal('SIGTERM')
    expect(await service.ended).toBe(1)
    download.kill('SIGKILL')
    await ended
  })

  test('without the native parts of the SSH library files arrive all the same', async () => {
    const hide = join(folder, 'hide-addons.cjs')
    writeFileSync(
      hide,
      `const Module = require('node:module')
const load = Module._load
Module._load = function (request, ...rest) {
  if (/sshcrypto|cpu-features|cpufeatures/.test(request)) throw new Error('hidden: ' + request)
  return load.call(this, request, ...rest)
}
process.on('exit', () => process.stderr.write('addons: ' + Object.keys(require.cache).filter((file) => /sshcrypto/.test(file)).length + '\\n'))
`,
    )
    const data = freshData()
    const service = await start(['--data', data], {}, ['--require', hide])
    const file = join(folder, 'plain')
    const content = Buffer.from(Array.from({ length: 3_000_000 }, (_, index) => (index * 7919) >> 3))
    writeFileSync(file, content)
    for (const cipher of ['aes128-gcm@openssh.com', 'chacha20-poly1305@openssh.com', 'aes256-ctr']) {
      const child = spawn('sftp', ['-c', cipher, '-o', 'RekeyLimit=1M', ...sftpArgs(service.port)], {
        stdio: 'pipe',
      })
      child.stdin.on('error', () => {})
      child.stdin.end(`put ${file} there\nget there ${file}.back\n`)
      const [code] = (await once(child, 'close')) as [number]
      expect(code, cipher).toBe(0)
      expect(readFileSync(join(data, 'homes', 'hanako', 'there')).equals(content)).toBe(true)
      expect(readFileSync(`${file}.back`).equals(content)).toBe(true)
    }
    await service.stop()
    expect(service.stderr, 'the addon was really hidden').toContain('addons: 0')
  })
})
