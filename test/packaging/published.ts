/** What the tests of the published packages and executables share: making them, and starting them as people do. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, realpathSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Machine, newMachine, type Sshd, startSshd } from '../../packages/doctor/src/testing/sshd.ts'
import { haveTools, toolPath } from '../../packages/doctor/src/testing/tools.ts'

const script = fileURLToPath(new URL('../../scripts/package.mjs', import.meta.url))

export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  /** The whole environment. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd?: string
  readonly input?: string
}

/** Runs a program to its end. */
export async function run(
  program: string,
  args: readonly string[],
  { env, cwd, input = '' }: Surroundings,
): Promise<Outcome> {
  const child = spawn(program, args, { env, ...(cwd && { cwd }), stdio: 'pipe' })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (part: Buffer) => {
    stdout += part
  })
  child.stderr.on('data', (part: Buffer) => {
    stderr += part
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const [code] = await once(child, 'close')
  return { code, stdout, stderr }
}

/** `npm run package`, with its output below `folder`. */
export function makePackages(folder: string, ...what: readonly string[]): Promise<Outcome> {
  return run(process.execPath, [script, ...what, '--out', folder], { env: process.env })
}

/**
 * Whether npm reaches its registry, without which a test that fetches something is skipped, loudly.
 * @throws Error when REQUIRE_TOOLS=1 and it does not
 */
export async function registryAnswers(): Promise<boolean> {
  const { code, stderr } = await run('npm', ['view', 'isexe', 'name', '--fetch-retries=1'], {
    env: process.env,
  })
  if (code === 0) return true
  if (process.env['REQUIRE_TOOLS'] === '1') throw new Error(`npm does not reach its registry: ${stderr}`)
  console.warn(`SKIPPED, because npm does not reach its registry: ${stderr}`)
  return false
}

/** A folder for PATH that holds these programs and nothing else: above all, no compiler. */
export function pathWith(folder: string, programs: readonly string[]): string {
  const bin = mkdtempSync(join(folder, 'bin-'))
  for (const name of programs) {
    const found = name === 'node' ? process.execPath : toolPath(name)
    if (found === null) throw new Error(`${name} is not installed`)
    symlinkSync(realpathSync(found), join(bin, name))
  }
  return bin
}

/** The command, and where it is started. */
export interface Start {
  readonly program: string
  readonly cwd: string
  /** All that PATH holds. */
  readonly path: string
}

/** What a person who sends files does with the command, from the first question to the last. */
export function worksForUsers(startOf: () => Start): void {
  const ready = haveTools('sshd', 'ssh-keygen')
  let machine: Machine
  let server: Sshd

  beforeAll(async () => {
    if (!ready) return
    machine = newMachine()
    server = await startSshd(machine.home)
    server.authorize(machine.key('id_ed25519'))
    const hostKey = server.hostKeys.ed25519.split(' ').slice(0, 2).join(' ')
    machine.write('known_hosts', `[127.0.0.1]:${server.port} ${hostKey}\n`)
  })
  afterAll(async () => {
    if (!ready) return
    await server.stop()
    machine.close()
  })

  const tsunagu = (args: readonly string[], input?: string) => {
    const { program, cwd, path } = startOf()
    const env = { PATH: path, HOME: machine.home, LC_ALL: 'C.UTF-8' }
    return run(program, args, { env, cwd, ...(input !== undefined && { input }) })
  }
  const doctor = (...more: readonly string[]) =>
    tsunagu(['doctor', `${server.user}@127.0.0.1`, '-p', String(server.port), ...more])

  describe.skipIf(!ready)('works for people', () => {
    test('doctor finds a healthy server healthy, from the settings to the room on the disk', async () => {
      const { code, stdout, stderr } = await doctor('--json')
      expect(stderr).toBe('')
      const { verdict, findings, probes } = JSON.parse(stdout)
      expect({ code, verdict, findings }).toEqual({ code: 0, verdict: 'healthy', findings: [] })
      const status = Object.fromEntries(
        probes.map((probe: { id: string; status: string }) => [probe.id, probe.status]),
      )
      for (const id of ['settings', 'connect', 'key-exchange', 'host-key', 'login', 'sftp', 'home'])
        expect(status, id).toHaveProperty(id, 'ok')
    })

    test('doctor names the cause when the key is not registered', async () => {
      server.authorize()
      const { code, stdout } = await doctor('--json')
      expect(code).toBe(1)
      expect(JSON.parse(stdout).findings[0].cause).toBe('key-not-registered')
    })

    test('doctor knows the sites that come with the program', async () => {
      const { code, stderr } = await doctor('--site', 'nowhere')
      expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringMatching(/ddbj, localhost/) })
    })

    test('explain names the cause in what a program printed, in both languages', async () => {
      const printed = 'test07@sftp.example.org: Permission denied (publickey).\n'
      const { stdout } = await tsunagu(['explain', '--json'], printed)
      expect(JSON.parse(stdout).findings[0].cause).toBe('key-not-registered')
      expect((await tsunagu(['explain', '--lang', 'ja'], printed)).stdout).toContain('公開鍵')
      expect((await tsunagu(['explain', '--lang', 'en'], printed)).stdout).toContain('public key')
    })

    test('key show reads a key as ssh-keygen does', async () => {
      const { stdout } = await tsunagu(['key', 'show', machine.ssh('id_ed25519'), '--json'])
      const { fingerprintSha256, kind } = JSON.parse(stdout)
      const { stdout: theirs } = await run('ssh-keygen', ['-lf', machine.ssh('id_ed25519')], {
        env: { PATH: process.env['PATH'] },
      })
      expect(kind).toBe('private')
      expect(theirs).toContain(fingerprintSha256)
    })

    test('key new makes a key that the server takes, encrypted as new keys are', async () => {
      const path = join(machine.home, 'made')
      const made = await tsunagu(['key', 'new', path, '--passphrase-fd', '0'], 'correct horse battery\n')
      expect(made).toMatchObject({ code: 0 })
      const { stdout } = await tsunagu(['key', 'show', path, '--json'])
      expect(JSON.parse(stdout)).toMatchObject({ encrypted: true, type: 'ssh-ed25519' })
    })

    test('hosts check compares what is recorded with a key', async () => {
      const shown = machine.write('shown.pub', `${server.hostKeys.ed25519}\n`)
      const args = ['hosts', 'check', `127.0.0.1:${server.port}`, '--key', shown]
      expect(await tsunagu(args)).toMatchObject({ code: 0, stderr: '' })
      machine.write('shown.pub', `${server.hostKeys.ecdsa}\n`)
      expect(await tsunagu(args)).toMatchObject({ code: 1 })
    })

    test('help and the completion list what is there, and leave out the service', async () => {
      for (const args of [['--help'], ['completion', 'bash']]) {
        const { code, stdout } = await tsunagu(args)
        expect(code).toBe(0)
        expect(stdout).toContain('doctor')
        expect(stdout).not.toMatch(/\b(?:serve|sftp-server|admin)\b/)
      }
    })

    test.each(['serve --data x', 'sftp-server --help', 'admin account add hanako'])(
      '%s says where the service is, because it is not here',
      async (line) => {
        const { code, stdout, stderr } = await tsunagu(line.split(' '))
        expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
        expect(stderr).toContain('npm exec --package=@tsunagu/server@')
      },
    )
  })
}
