// The hosts commands as a person runs them, beside a real sshd on the loopback interface and real ssh-keygen.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildTestCommand, type Surroundings, type TestCommand } from '../../testing/command.ts'
import { hasTool } from '../../testing/tools.ts'

const ready = [hasTool('ssh-keygen'), hasTool('ssh-keyscan'), hasTool('/usr/sbin/sshd')].every(Boolean)
const hasPython = hasTool('python3')

let tsunagu: TestCommand
let server: ChildProcess
let port: number
let folder: string
const keys = {} as Record<'shown' | 'alsoShown' | 'other', { line: string; fingerprint: string }>

function keygen(...args: string[]): string {
  const { stdout, stderr, status } = spawnSync('ssh-keygen', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

async function answers(at: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(at, '127.0.0.1')
    socket.on('data', () => resolve(true))
    socket.on('error', () => resolve(false))
    socket.on('close', () => socket.destroy())
  })
}

beforeAll(async () => {
  tsunagu = await buildTestCommand()
  if (!ready) return
  const made = { shown: ['ed25519'], alsoShown: ['rsa', '-b', '2048'], other: ['ed25519'] }
  for (const [name, type] of Object.entries(made)) {
    const path = join(tsunagu.home, name)
    keygen('-q', '-N', '', '-C', '', '-f', path, '-t', ...type)
    const line = readFileSync(`${path}.pub`, 'utf8').trim()
    const fingerprint = /SHA256:\S+/.exec(keygen('-lf', path))![0]
    keys[name as keyof typeof keys] = { line, fingerprint }
  }
  port = await freePort()
  const hostKeys = ['-h', join(tsunagu.home, 'shown'), '-h', join(tsunagu.home, 'alsoShown')]
  const settings = ['-o', 'ListenAddress=127.0.0.1', '-o', 'PidFile=none', '-p', String(port)]
  server = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', '/dev/null', ...hostKeys, ...settings], {
    stdio: 'ignore',
  })
  for (let attempt = 0; attempt < 100 && !(await answers(port)); attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
})
afterAll(() => {
  server?.kill()
  tsunagu.close()
})
beforeEach(() => {
  folder = mkdtempSync(join(tsunagu.home, 'work-'))
  mkdirSync(join(folder, '.ssh'))
})

const knownHosts = () => join(folder, '.ssh', 'known_hosts')
const content = () => readFileSync(knownHosts(), 'utf8')
const write = (text: string, mode = 0o600) => writeFileSync(knownHosts(), text, { mode })
const copies = () => readdirSync(join(folder, '.ssh')).filter((name) => name.endsWith('.bak'))
const name = () => `[127.0.0.1]:${port}`
const target = () => `127.0.0.1:${port}`

const hosts = (args: readonly string[], surroundings: Surroundings = {}) =>
  tsunagu.run(['hosts', ...args], {
    cwd: folder,
    ...surroundings,
    env: { HOME: folder, ...surroundings.env },
  })
const hostsAtTerminal = (args: readonly string[], send: string) =>
  tsunagu.runAtTerminal(['hosts', ...args], [{ expect: '[y/N] ', send }], {
    cwd: folder,
    env: { HOME: folder },
  })
const json = async (args: readonly string[]) => {
  const { stdout, code } = await hosts(['check', '--json', ...args])
  return { code, ...JSON.parse(stdout) }
}

describe.skipIf(!ready)('hosts check', () => {
  test('compares what the server shows with what is recorded', async () => {
    expect(await json([target()])).toMatchObject({
      code: 1,
      verdict: 'unknown',
      problems: ['host-key-unknown'],
    })
    write(`# mine\n${name()} ${keys.shown.line}\n`)
    const same = await json([target()])
    expect(same).toMatchObject({ code: 0, verdict: 'match', problems: [] })
    expect(same.known).toEqual([
      {
        program: 'openssh',
        file: knownHosts(),
        line: 2,
        marker: null,
        type: 'ssh-ed25519',
        bits: 256,
        fingerprintSha256: keys.shown.fingerprint,
        same: true,
      },
    ])
    write(`${name()} ${keys.other.line}\n`)
    expect(await json([target()])).toMatchObject({
      code: 1,
      verdict: 'mismatch',
      problems: ['host-key-changed'],
    })
    write(`${name()} ${keys.shown.line}\n@revoked * ${keys.shown.line}\n`)
    expect(await json([target()])).toMatchObject({
      code: 1,
      verdict: 'revoked',
      problems: ['host-key-revoked'],
    })
  })

  test('looks at the key that ssh would take: of a type that is recorded', async () => {
    write(`${name()} ${keys.alsoShown.line}\n`)
    expect(await json([target()])).toMatchObject({ verdict: 'match', compared: { type: 'ssh-rsa' } })
  })

  test('goes by a key or a fingerprint without asking the server', async () => {
    write(`sftp.invalid ${keys.shown.line}\n`)
    expect((await json(['sftp.invalid', '--fingerprint', keys.shown.fingerprint])).verdict).toBe('match')
    expect((await json(['sftp.invalid', '--fingerprint', keys.other.fingerprint])).verdict).toBe('mismatch')
    expect((await json(['sftp.invalid', '--key', join(tsunagu.home, 'other.pub')])).verdict).toBe('mismatch')
    expect(await json(['sftp.invalid', '--offline'])).toMatchObject({
      code: 0,
      verdict: null,
      compared: null,
    })
    expect(await json(['none.invalid', '--offline'])).toMatchObject({ code: 1, verdict: null, known: [] })
  })

  test('reads what PuTTY and WinSCP keep, too', async () => {
    const vectors = new URL(
      '../../../../keys/src/known-hosts/vectors/putty-0.78.sshhostkeys',
      import.meta.url,
    )
    const stored = readFileSync(vectors, 'utf8')
    mkdirSync(join(folder, '.putty'))
    writeFileSync(join(folder, '.putty', 'sshhostkeys'), stored)
    expect((await json(['127.0.0.1:24110', '--offline'])).known).toMatchObject([
      { program: 'putty-unix', line: 1 },
    ])
    const ini = `[SshHostKeys]\n${stored.replaceAll(' ', '=')}`
    writeFileSync(join(folder, 'WinSCP.ini'), ini)
    const found = await json([
      'localhost:24110',
      '--file',
      'WinSCP.ini',
      '--fingerprint',
      keys.other.fingerprint,
    ])
    expect(found).toMatchObject({
      verdict: 'mismatch',
      known: [{ program: 'winscp-ini', line: 7, file: 'WinSCP.ini' }],
    })
  })

  test('says in both languages what is the matter', async () => {
    write(`${name()} ${keys.other.line}\n`)
    const ja = await hosts(['check', target(), '--lang', 'ja'])
    expect(ja.stdout).toContain('記録と違う鍵です。')
    expect(ja.stdout).toContain('1 行目')
    const en = await hosts(['check', target()])
    expect(en.stdout).toContain('The key differs from the recorded one.')
    for (const { stdout } of [ja, en]) {
      expect(stdout).toContain(keys.shown.fingerprint)
      expect(stdout).toContain(keys.other.fingerprint)
      expect(stdout).toContain('[host-key-changed]')
    }
  })

  test('says so when nobody answers, and what a host name is', async () => {
    const silent = await hosts(['check', `127.0.0.1:${await freePort()}`])
    expect([silent.code, silent.stderr]).toEqual([1, expect.stringContaining('showed no host key')])
    expect(silent.stderr).toMatch(/To see why: tsunagu doctor 127\.0\.0\.1 -p \d+\n/)
    for (const wrong of [
      'sftp://host',
      'user@host',
      'host/path',
      'host:0',
      'host:70000',
      '[::1',
      'ho st',
      '-oProxyCommand=x',
    ]) {
      expect((await hosts(['check', '--offline', '--', wrong])).code, wrong).toBe(2)
    }
    for (const right of ['host', 'host:22', '[host]:22', '::1', '[::1]:22', 'fe80::1%eth0']) {
      expect((await hosts(['check', '--offline', right])).code, right).toBe(1)
    }
  })
})

describe.skipIf(!ready)('hosts trust', () => {
  test('records the key whose fingerprint was given, and ssh-keygen finds it', async () => {
    const { code } = await hosts(['trust', target(), '--fingerprint', keys.shown.fingerprint, '--yes'])
    expect(code).toBe(0)
    expect(content()).toBe(`${name()} ${keys.shown.line}\n`)
    expect((statSync(knownHosts()).mode & 0o777).toString(8)).toBe('600')
    expect(keygen('-F', name(), '-f', knownHosts())).toContain('found: line 1')
    expect((await json([target()])).verdict).toBe('match')
    const again = await hosts(['trust', target(), '--fingerprint', keys.shown.fingerprint])
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('recorded already')])
    expect(copies()).toEqual([])
  })

  test('takes the key whose fingerprint was given, although the server prefers another', async () => {
    await hosts(['trust', target(), '--fingerprint', keys.alsoShown.fingerprint, '--yes'])
    expect(content()).toBe(`${name()} ${keys.alsoShown.line}\n`)
  })

  test('changes nothing when the fingerprint is another one', async () => {
    write(`${name()} ${keys.other.line}\n`)
    const { code, stderr } = await hosts([
      'trust',
      target(),
      '--fingerprint',
      keys.other.fingerprint,
      '--yes',
    ])
    expect(code).toBe(1)
    expect(stderr).toContain(keys.shown.fingerprint)
    expect(content()).toBe(`${name()} ${keys.other.line}\n`)
    expect(copies()).toEqual([])
  })

  test('replaces a stale key and nothing else, and keeps a copy of the file', async () => {
    const others = [
      `# a comment\r\nhost.example ${keys.other.line}\r\n`,
      `*.1 ${keys.other.line}\r\nbad line\r\n`,
    ]
    const before = `${others[0]}${name()} ${keys.other.line}\r\n${others[1]}`
    write(before, 0o640)
    const { code, stderr } = await hosts([
      'trust',
      target(),
      '--fingerprint',
      keys.shown.fingerprint,
      '--yes',
    ])
    expect(code).toBe(0)
    expect(stderr).toContain(keys.other.fingerprint)
    expect(content()).toBe(`${others.join('')}${name()} ${keys.shown.line}\r\n`)
    expect((statSync(knownHosts()).mode & 0o777).toString(8)).toBe('640')
    expect(copies()).toHaveLength(1)
    expect(readFileSync(join(folder, '.ssh', copies()[0]!), 'utf8')).toBe(before)
  })

  test('keeps the other keys that the server really shows', async () => {
    write(`${name()} ${keys.other.line}\n${name()} ${keys.alsoShown.line}\n`)
    await hosts(['trust', target(), '--fingerprint', keys.shown.fingerprint, '--yes'])
    expect(content()).toBe(`${name()} ${keys.alsoShown.line}\n${name()} ${keys.shown.line}\n`)
  })

  test('hides the name when asked to, or when the names in the file are hidden', async () => {
    await hosts(['trust', target(), '--fingerprint', keys.shown.fingerprint, '--yes', '--hash'])
    expect(content()).toMatch(/^\|1\|\S+ ssh-ed25519 \S+\n$/)
    await hosts([
      'trust',
      'second.example',
      '--key',
      join(tsunagu.home, 'other.pub'),
      '--fingerprint',
      keys.other.fingerprint,
      '--yes',
    ])
    expect(content()).toMatch(/^\|1\|.*\n\|1\|/)
    expect(keygen('-F', 'second.example', '-f', knownHosts())).toContain('found: line 2')
  })

  test('wants a fingerprint, or the plain words that there was none', async () => {
    const without = await hosts(['trust', target(), '--yes'])
    expect([without.code, existsSync(knownHosts())]).toEqual([2, false])
    expect((await hosts(['trust', target(), '--fingerprint', 'abc', '--yes'])).code).toBe(2)
    const plain = await hosts(['trust', target(), '--without-comparing', '--yes', '--lang', 'ja'])
    expect(plain.code).toBe(0)
    expect(plain.stderr).toContain('照合していません')
    expect(content()).toBe(`${name()} ${keys.shown.line}\n`)
  })

  test('never trusts a revoked key', async () => {
    const revocation = `@revoked * ${keys.shown.line}\n`
    write(revocation)
    const { code, stderr } = await hosts([
      'trust',
      target(),
      '--fingerprint',
      keys.shown.fingerprint,
      '--yes',
    ])
    expect([code, content()]).toEqual([1, revocation])
    expect(stderr).toContain('line 1')
  })

  test.skipIf(!hasPython)('asks first, and a no changes nothing', async () => {
    const args = ['trust', target(), '--fingerprint', keys.shown.fingerprint]
    expect((await hostsAtTerminal(args, 'n\r')).code).toBe(1)
    expect(existsSync(knownHosts())).toBe(false)
    expect((await hosts(args)).code).toBe(2)
    expect(existsSync(knownHosts())).toBe(false)
    expect((await hostsAtTerminal(args, 'y\r')).code).toBe(0)
    expect(existsSync(knownHosts())).toBe(true)
  })
})

describe.skipIf(!ready)('hosts forget', () => {
  test('removes the lines of this server alone, with a copy of the file as it was', async () => {
    const before = `a,${name()} ${keys.other.line}\nb ${keys.shown.line}\n${name()} ${keys.shown.line}`
    write(before)
    expect((await hosts(['forget', target(), '--yes'])).code).toBe(0)
    expect(content()).toBe(`b ${keys.shown.line}\n`)
    expect(readFileSync(join(folder, '.ssh', copies()[0]!), 'utf8')).toBe(before)
    const again = await hosts(['forget', target(), '--yes', '--lang', 'ja'])
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('記録されていません')])
  })

  test('says whose record it is when PuTTY or FileZilla alone has one', async () => {
    const vectors = new URL(
      '../../../../keys/src/known-hosts/vectors/putty-0.78.sshhostkeys',
      import.meta.url,
    )
    mkdirSync(join(folder, '.putty'))
    writeFileSync(join(folder, '.putty', 'sshhostkeys'), readFileSync(vectors))
    const { code, stderr } = await hosts(['forget', '127.0.0.1:24110', '--yes'])
    expect(code).toBe(1)
    expect(stderr).toContain('.putty/sshhostkeys does, in line 1. It belongs to PuTTY or FileZilla')
  })

  test('leaves patterns and markers, which go only when their line is named', async () => {
    const pattern = `*.example.org ${keys.other.line}\n`
    const mark = `@revoked *.example.org ${keys.shown.line}\n`
    write(pattern + mark)
    const refused = await hosts(['forget', 'sftp.example.org', '--yes'])
    expect([refused.code, content()]).toEqual([1, pattern + mark])
    expect(refused.stderr).toContain('--line')
    expect((await hosts(['forget', 'sftp.example.org', '--line', '3', '--yes'])).code).toBe(1)
    expect((await hosts(['forget', 'sftp.example.org', '--line', '1', '--yes'])).code).toBe(0)
    expect(content()).toBe(mark)
  })

  test.skipIf(!hasPython)('asks first', async () => {
    write(`h ${keys.other.line}\n`)
    expect((await hosts(['forget', 'h'])).code).toBe(2)
    expect((await hostsAtTerminal(['forget', 'h'], '\r')).code).toBe(1)
    expect(content()).toBe(`h ${keys.other.line}\n`)
    expect((await hostsAtTerminal(['forget', 'h', '--lang', 'ja'], 'はい\r')).code).toBe(0)
    expect(content()).toBe('')
  })
})
