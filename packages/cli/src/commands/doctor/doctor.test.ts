// The command as people start it, against `tsunagu serve`.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { displayWidth } from '../../layout.ts'
import { buildTestCommand, type Outcome, type TestCommand } from '../../testing/command.ts'
import { hasTool } from '../../testing/tools.ts'

const ready = hasTool('ssh-keygen')
let tsunagu: TestCommand
let folder: string
let server: ChildProcess
let port: number

beforeAll(async () => {
  if (!ready) return
  tsunagu = await buildTestCommand()
  folder = mkdtempSync(join(tmpdir(), 'tsunagu-doctor-'))
  mkdirSync(join(tsunagu.home, '.ssh'), { mode: 0o700 })
  for (const [name, passphrase] of [
    ['id_ed25519', ''],
    ['id_locked', 'correct horse'],
  ] as const)
    execFileSync('ssh-keygen', [
      '-q',
      '-t',
      'ed25519',
      '-N',
      passphrase,
      '-f',
      join(tsunagu.home, '.ssh', name),
    ])
  const data = join(folder, 'data')
  server = spawn(process.execPath, [tsunagu.script, 'serve', '--data', data, '--sftp', '127.0.0.1:0'], {
    env: { PATH: process.env['PATH'], HOME: tsunagu.home, LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  port = await readyPort(server)
  const admin = async (...args: string[]) => {
    const { code, stderr } = await tsunagu.run(['admin', ...args], { env: { TSUNAGU_DATA: data } })
    expect({ code, stderr }).toMatchObject({ code: 0 })
  }
  for (const account of ['test07', 'locked', 'homeless']) await admin('account', 'add', account)
  await admin('key', 'add', 'test07', join(tsunagu.home, '.ssh', 'id_ed25519.pub'))
  await admin('key', 'add', 'locked', join(tsunagu.home, '.ssh', 'id_locked.pub'))
  // A home that leads out of the place for homes is not used.
  rmSync(join(data, 'homes', 'homeless'), { recursive: true })
  symlinkSync('/nowhere', join(data, 'homes', 'homeless'))
  await trustServer(data)
}, 120_000)

afterAll(async () => {
  if (!ready) return
  const ended = once(server, 'exit')
  server.kill()
  await ended
  tsunagu.close()
  rmSync(folder, { recursive: true, force: true })
})

async function readyPort({ stdout }: ChildProcess): Promise<number> {
  let text = ''
  for await (const part of stdout ?? []) {
    text += part
    const [, found] = /^ready \S*?:(\d+)/m.exec(text) ?? []
    if (found) return Number(found)
  }
  throw new Error(`serve ended: ${text}`)
}

/** Records the service's key, as a person does who has compared it. */
async function trustServer(data: string): Promise<void> {
  const { stdout } = await tsunagu.run(['doctor', 'test07@127.0.0.1', '-p', String(port), '--json'], {
    env: { TSUNAGU_DATA: data },
  })
  expect(JSON.parse(stdout).findings[0].cause).toBe('host-key-unknown')
  const line = execFileSync('ssh-keyscan', ['-t', 'ed25519', '-p', String(port), '127.0.0.1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  appendFileSync(join(tsunagu.home, '.ssh', 'known_hosts'), line)
}

const doctor = (args: readonly string[], surroundings = {}): Promise<Outcome> =>
  tsunagu.run(['doctor', '-p', String(port), ...args], surroundings)

describe.runIf(ready)('tsunagu doctor', () => {
  test('is calm when all is well: exit code 0, one sentence, the command to type', async () => {
    const { code, stdout, stderr } = await doctor(['test07@127.0.0.1', '--lang', 'en'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^You can upload\. Nothing is wrong\.\n/)
    expect(stdout).toContain(`  sftp -P ${port} test07@127.0.0.1\n`)
    expect(stdout).not.toMatch(/✗|\?/)
  })

  test('prints JSON as the contract has it', async () => {
    const { code, stdout } = await doctor(['test07@127.0.0.1', '--json'])
    expect(code).toBe(0)
    const json = JSON.parse(stdout)
    expect(json).toMatchObject({
      version: 1,
      target: { host: '127.0.0.1', port, user: 'test07' },
      findings: [],
      verdict: 'healthy',
    })
    expect(json.probes.map(({ id }: { id: string }) => id)).toContain('host-key')
    for (const probe of json.probes) {
      expect(['ok', 'failed', 'skipped', 'unknown']).toContain(probe.status)
      expect(probe.ms).toBeTypeOf('number')
      expect(Array.isArray(probe.evidence)).toBe(true)
    }
    expect(stdout).not.toContain('PRIVATE KEY')
  })

  test('names the cause of a refused login first, with remedies, and ends with 1', async () => {
    const { code, stdout } = await doctor(['locked@127.0.0.1', '--json'])
    const json = JSON.parse(stdout)
    expect(code).toBe(1)
    expect(json.verdict).toBe('problem')
    expect(json.findings[0]).toMatchObject({ cause: 'wrong-key-offered', confidence: 'certain' })
    expect(json.findings[0].remedies.length).toBeGreaterThan(0)
  })

  test('opens a key with a passphrase from the environment or a descriptor, and never prints it', async () => {
    const key = join(tsunagu.home, '.ssh', 'id_locked')
    const byEnv = await doctor(['locked@127.0.0.1', '-i', key, '--passphrase-env', 'SECRET', '--json'], {
      env: { SECRET: 'correct horse' },
    })
    expect(byEnv.code).toBe(0)
    const byFd = await doctor(['locked@127.0.0.1', '-i', key, '--passphrase-fd', '3', '--json'], {
      descriptors: ['correct horse\n'],
    })
    expect(byFd.code).toBe(0)
    expect(byEnv.stdout + byEnv.stderr + byFd.stdout).not.toContain('correct horse')
    const wrong = await doctor(['locked@127.0.0.1', '-i', key, '--passphrase-env', 'SECRET', '--json'], {
      env: { SECRET: 'battery staple' },
    })
    expect(JSON.parse(wrong.stdout).findings[0].cause).toBe('passphrase-wrong')
    expect(wrong.stdout).not.toContain('battery')
  })

  test('asks for the passphrase at a terminal', async () => {
    const key = join(tsunagu.home, '.ssh', 'id_locked')
    const { code, stdout } = await tsunagu.runAtTerminal(
      ['doctor', '-p', String(port), 'locked@127.0.0.1', '-i', key, '--lang', 'ja'],
      [{ expect: 'パスフレーズ', send: 'correct horse\r' }],
    )
    expect(stdout).toContain('送れます')
    expect(code).toBe(0)
    for (const line of stdout.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '').split(/\r?\n/))
      if (!line.includes(key) && !line.includes('\r'))
        expect(displayWidth(line), line).toBeLessThanOrEqual(80)
  })

  test('says that the home cannot be used, when the service cannot prepare it', async () => {
    const data = join(folder, 'data')
    await tsunagu.run(
      ['admin', 'key', 'add', 'homeless', `${join(tsunagu.home, '.ssh', 'id_ed25519')}.pub`],
      {
        env: { TSUNAGU_DATA: data },
      },
    )
    const { stdout } = await doctor(['homeless@127.0.0.1', '--json'])
    expect(JSON.parse(stdout).findings.map(({ cause }: { cause: string }) => cause)).toContain('home-missing')
    expect(JSON.parse(stdout).findings[0].cause).toBe('home-missing')
  })

  test.each(['ja', 'en'])(
    'writes one page without personal details, after showing what it holds (%s)',
    async (lang) => {
      const file = join(folder, `report-${lang}.html`)
      const { code, stderr } = await doctor(['locked@127.0.0.1', '--lang', lang, '--report', file])
      expect(code).toBe(1)
      const page = readFileSync(file, 'utf8')
      expect(page).toContain(`<html lang="${lang}">`)
      expect(page).toContain('wrong-key-offered')
      expect(page).not.toContain(tsunagu.home)
      expect(page).not.toContain('PRIVATE KEY')
      expect(page).not.toMatch(/(?:src|href)="(?!https?:)|<script|@import|url\(/)
      expect(stderr).toContain(file)
      expect(stderr).toContain('127.0.0.1')
      const again = await doctor(['locked@127.0.0.1', '--report', file])
      expect(again.code).toBe(2)
    },
  )

  describe('with --fix', () => {
    const locked = () => join(tsunagu.home, '.ssh', 'id_locked')
    const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)
    const state = () => join(tsunagu.home, '.local')
    const args = (...more: string[]) => ['locked@127.0.0.1', '-i', locked(), '--fix', ...more]
    const secret = { env: { SECRET: 'correct horse' } }

    beforeEach(() => chmodSync(locked(), 0o644))
    afterEach(() => {
      chmodSync(locked(), 0o600)
      rmSync(state(), { recursive: true, force: true })
    })

    test('changes nothing when nobody can be asked, and says so', async () => {
      const { code, stdout } = await doctor(args('--lang', 'en'))
      expect(code).toBe(1)
      expect(stdout).toContain('changes from mode 0644 to 0600')
      expect(stdout).toContain('Nothing was changed.')
      expect(modeOf(locked())).toBe('644')
      expect(existsSync(state())).toBe(false)
    })

    test('shows what would change on a dry run, and changes nothing', async () => {
      const { code, stdout } = await doctor(args('--dry-run', '--yes', '--lang', 'ja'))
      expect(code).toBe(1)
      expect(stdout).toContain('0644 から 0600')
      expect(stdout).toContain('何も変更していません')
      expect(modeOf(locked())).toBe('644')
    })

    test('reports the repairs as JSON beside what the contract has, and undoes them', async () => {
      const { code, stdout } = await doctor(args('--yes', '--json', '--passphrase-env', 'SECRET'), secret)
      const json = JSON.parse(stdout)
      expect(code).toBe(0)
      expect(json).toMatchObject({ version: 1, verdict: 'healthy', findings: [] })
      expect(json.repairs).toEqual([
        {
          cause: 'key-permissions-too-open',
          kind: 'set-file-mode',
          outcome: 'repaired',
          id: expect.stringMatching(/^\d{8}-\d{6}-1$/),
          changes: [{ change: 'set-mode', path: locked() }],
          command: null,
          refusal: null,
        },
      ])
      expect(modeOf(locked())).toBe('600')
      const undo = await tsunagu.run(['doctor', '--undo', '--lang', 'en'])
      expect(undo).toMatchObject({ code: 0 })
      expect(undo.stdout).toContain('~/.ssh/id_locked is as it was')
      expect(modeOf(locked())).toBe('644')
      const again = await tsunagu.run(['doctor', '--undo', '--lang', 'en'])
      expect(again).toMatchObject({ code: 0, stdout: 'There is no repair to undo.\n' })
      const unknown = await tsunagu.run(['doctor', '--undo', '20200101-000000', '--lang', 'en'])
      expect(unknown.code).toBe(1)
    })

    test.each(['ja', 'en'])('asks at a terminal, and the lines fit (%s)', async (lang) => {
      const question = lang === 'ja' ? 'この修復を行いますか?' : 'Do this repair?'
      const { code, stdout } = await tsunagu.runAtTerminal(
        ['doctor', '-p', String(port), ...args('--lang', lang)],
        [
          { expect: question, send: 'y\r' },
          { expect: lang === 'ja' ? 'パスフレーズ' : 'Passphrase', send: 'correct horse\r' },
        ],
      )
      expect(code).toBe(0)
      expect(stdout).toContain(lang === 'ja' ? '解決しました' : 'Solved')
      expect(modeOf(locked())).toBe('600')
      expect(stdout).not.toContain('correct horse')
      for (const line of stdout.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '').split(/\r?\n/))
        if (!line.includes(locked()) && !line.includes('\r'))
          expect(displayWidth(line), line).toBeLessThanOrEqual(80)
    })

    test('takes anything but yes for no', async () => {
      const { code } = await tsunagu.runAtTerminal(
        ['doctor', '-p', String(port), ...args('--lang', 'en')],
        [{ expect: 'Do this repair?', send: '\r' }],
      )
      expect(code).toBe(1)
      expect(modeOf(locked())).toBe('644')
      expect(existsSync(state())).toBe(false)
    })
  })

  test.each([
    ['127.0.0.1', '--yes'],
    ['127.0.0.1', '--dry-run'],
    ['127.0.0.1', '--force'],
    ['--undo', '--fix'],
    ['sftp://127.0.0.1'],
    ['test07@127.0.0.1:2222'],
    ['127.0.0.1/home'],
    ['--port', '99999', '127.0.0.1'],
    ['127.0.0.1', '--service', 'dra'],
    ['127.0.0.1', '--site', 'ddbj', '--service', 'nothing'],
    ['127.0.0.1', '--site', 'nowhere'],
    [],
  ])('refuses a command line that makes no sense: %s %s %s %s', async (...args) => {
    const { code, stdout } = await tsunagu.run(['doctor', ...args.filter((arg) => arg !== undefined)])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  test('changes nothing in the person’s folder', () => {
    expect(existsSync(join(tsunagu.home, '.ssh', 'config'))).toBe(false)
    expect(
      readFileSync(join(tsunagu.home, '.ssh', 'known_hosts'), 'utf8')
        .trim()
        .split('\n'),
    ).toHaveLength(1)
  })
})
