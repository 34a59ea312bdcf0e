/** `tsunagu sftp-server` in the places where OpenSSH's sftp-server stands: behind `sftp -D`, and behind sshd. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildTestCommand, type TestCommand } from '../testing/command.ts'
import { hasTool } from '../testing/tools.ts'

let tsunagu: TestCommand
let folder: string
/** What the server shows. */
let root: string

beforeAll(async () => {
  tsunagu = await buildTestCommand()
})

afterAll(() => tsunagu.close())

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tsunagu-sftp-server-'))
  root = join(folder, 'root')
  mkdirSync(join(root, 'inner'), { recursive: true })
  writeFileSync(join(root, 'note.txt'), 'hello\n')
  writeFileSync(join(folder, 'outside.txt'), 'not for you\n')
  return () => rmSync(folder, { recursive: true, force: true })
})

type Outcome = { code: number | null; stdout: string; stderr: string }

function collect(child: ChildProcess, input: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let stdout = ''
    let stderr = ''
    child.stdout?.on('data', (bytes) => {
      stdout += bytes
    })
    child.stderr?.on('data', (bytes) => {
      stderr += bytes
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

/** OpenSSH's client with our command on the other end of a pipe. */
function direct(
  args: readonly string[],
  commands: readonly string[],
  env: Record<string, string> = {},
): Promise<Outcome> {
  const command = [process.execPath, tsunagu.script, 'sftp-server', ...args].join(' ')
  const child = spawn('sftp', ['-D', command, '-b', '-'], {
    stdio: 'pipe',
    env: { PATH: process.env['PATH'] ?? '', HOME: tsunagu.home, LC_ALL: 'C.UTF-8', ...env },
  })
  return collect(child, `${commands.join('\n')}\n`)
}

describe.skipIf(!hasTool('sftp'))('with sftp -D', () => {
  test('puts, gets and lists below --root, which the client sees as /', async () => {
    const upload = join(folder, 'upload')
    const content = Buffer.from(Array.from({ length: 700_001 }, (_, index) => index % 251))
    writeFileSync(upload, content)
    const { code, stdout, stderr } = await direct(
      ['--root', root],
      ['pwd', `put ${upload} inner/日本語.bin`, `get inner/日本語.bin ${upload}.back`, 'ls -l inner'],
    )
    expect(code, stderr).toBe(0)
    expect(stdout).toContain('Remote working directory: /\n')
    expect(stdout).toContain('日本語.bin')
    expect(readFileSync(join(root, 'inner', '日本語.bin')).equals(content)).toBe(true)
    expect(readFileSync(`${upload}.back`).equals(content)).toBe(true)
  })

  test.each([['get ../outside.txt /dev/null'], ['ls ..'], ['ln -s /../outside.txt link']])(
    '--root lets nothing out: %s',
    async (command) => {
      const { stdout, stderr } = await direct(['--root', root], [command, 'ls'])
      expect(stdout + stderr).not.toContain('not for you')
      expect(stdout).not.toContain('outside.txt\n')
    },
  )

  test('-d starts elsewhere, with %u for the user and %d for the home', async () => {
    mkdirSync(join(root, userInfo().username))
    const inside = await direct(['--root', root, '-d', '/inner'], ['pwd'])
    expect(inside.stdout).toContain('Remote working directory: /inner\n')
    const user = await direct(['--root', root, '-d', '/%u'], ['pwd'])
    expect(user.stdout).toContain(`Remote working directory: /${userInfo().username}\n`)
    const whole = await direct(['-d', root], ['pwd', 'ls'])
    expect(whole.stdout).toContain(`Remote working directory: ${root}\n`)
    expect(whole.stdout).toContain('note.txt')
  })

  test('without options it starts in the home, as OpenSSH’s does', async () => {
    const { stdout } = await direct([], ['pwd'])
    expect(stdout).toContain(`Remote working directory: ${tsunagu.home}\n`)
  })

  test('-R reads and changes nothing, and says why in the user’s language', async () => {
    const changes = ['put note.txt new', 'rm note.txt', 'mkdir x', 'rename note.txt y', 'chmod 600 note.txt']
    for (const change of changes) {
      const { code, stderr } = await direct(['-R', '--root', root], [`lcd ${root}`, change])
      expect(code, change).not.toBe(0)
      expect(stderr, change).toMatch(/for reading only|Permission denied/)
    }
    // OpenSSH's client prints words of its own for MKDIR; others print ours. INIT, then MKDIR of /x.
    const input = Buffer.concat([
      Buffer.from([0, 0, 0, 5, 1, 0, 0, 0, 3]),
      Buffer.from([0, 0, 0, 15, 14, 0, 0, 0, 7, 0, 0, 0, 2, 0x2f, 0x78, 0, 0, 0, 0]),
    ])
    const japanese = await tsunagu.run(['sftp-server', '-R', '--root', root, '--lang', 'ja'], { input })
    expect(japanese.stdout).toContain('読み取り専用')
    const got = join(folder, 'got')
    expect((await direct(['-R', '--root', root], [`get note.txt ${got}`])).code).toBe(0)
    expect(readFileSync(got, 'utf8')).toBe('hello\n')
    expect(execFileSync('ls', [root], { encoding: 'utf8' })).toBe('inner\nnote.txt\n')
  })

  test('-u is the umask of new files and folders', async () => {
    const file = join(root, 'note.txt')
    chmodSync(file, 0o666)
    const { code } = await direct(['--root', root, '-u', '0027'], [`put ${file} new.txt`, 'mkdir dir'])
    expect(code).toBe(0)
    expect((statSync(join(root, 'new.txt')).mode & 0o777).toString(8)).toBe('640')
    expect((statSync(join(root, 'dir')).mode & 0o777).toString(8)).toBe('750')
  })

  test('-P refuses the requests that it names, and -p all that it does not name', async () => {
    const { code } = await direct(['--root', root, '-P', 'mkdir,remove'], ['mkdir x'])
    expect(code).not.toBe(0)
    expect(existsSync(join(root, 'x'))).toBe(false)
    expect((await direct(['--root', root, '-P', 'mkdir'], ['rename note.txt other.txt'])).code).toBe(0)
    const only = ['--root', root, '-p', 'realpath,stat,lstat,opendir,readdir,close']
    expect((await direct(only, ['ls'])).code).toBe(0)
    expect((await direct(only, ['get other.txt /dev/null'])).code).not.toBe(0)
  })

  test('-Q requests lists the names that -p and -P take', async () => {
    const { code, stdout } = await tsunagu.run(['sftp-server', '-Q', 'requests'])
    expect(code).toBe(0)
    expect(stdout.split('\n')).toEqual(expect.arrayContaining(['open', 'read', 'write', 'mkdir']))
  })

  test('-e logs to standard error, and -l and -f are taken as OpenSSH’s options', async () => {
    const { code, stderr } = await direct(
      ['--root', root, '-e', '-l', 'INFO', '-f', 'AUTH'],
      ['get note.txt /dev/null'],
    )
    expect(code).toBe(0)
    expect(stderr).toContain('started version=3')
    expect(stderr).toMatch(/closed .*note\.txt/)
  })
})

describe('wrong usage', () => {
  test.each([
    [['-u', '999'], '-u takes an octal number', '八進数'],
    [['-u', 'rwx'], '-u takes an octal number', '八進数'],
    [['-x'], '-x', '-x'],
  ])('%j ends with 2, in both languages', async (args, english, japanese) => {
    const en = await tsunagu.run(['sftp-server', ...args])
    expect(en.code).toBe(2)
    expect(en.stderr).toContain(english)
    const ja = await tsunagu.run(['sftp-server', ...args, '--lang', 'ja'])
    expect(ja.code).toBe(2)
    expect(ja.stderr).toContain(japanese)
  })

  test('a root that is not there, or no folder, is named', async () => {
    const missing = join(folder, 'missing')
    const { code, stderr } = await tsunagu.run(['sftp-server', '--root', missing])
    expect(code).toBe(1)
    expect(stderr).toBe(`error: ${missing}: no such file or directory\n`)
    const file = join(root, 'note.txt')
    const japanese = await tsunagu.run(['sftp-server', '--root', file, '--lang', 'ja'])
    expect(japanese.stderr).toContain(`${file}: フォルダではありません`)
  })

  test('what is not SFTP ends with 1 and words, as when a shell prints its greeting into the stream', async () => {
    const { code, stderr } = await tsunagu.run(['sftp-server', '--root', root], {
      input: 'Welcome to this machine!\n',
    })
    expect(code).toBe(1)
    expect(stderr).toContain('this is not SFTP')
  })

  test('no input at all is a client that has gone: 0', async () => {
    expect((await tsunagu.run(['sftp-server', '--root', root])).code).toBe(0)
  })
})

const sshd = ['/usr/sbin/sshd', '/usr/local/sbin/sshd'].find((file) => existsSync(file))
if (sshd === undefined) hasTool('sshd')

describe.skipIf(sshd === undefined || !hasTool('sftp') || !hasTool('ssh-keygen'))(
  'as the subsystem of a real sshd',
  () => {
    test('a site can keep OpenSSH in front', async () => {
      // Privilege separation needs this folder; a machine whose sshd never ran as a service has none.
      if (userInfo().uid === 0 && !existsSync('/run/sshd')) mkdirSync('/run/sshd', { mode: 0o755 })
      for (const name of ['host', 'client']) {
        execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, name)])
      }
      const wrapper = join(folder, 'wrapper')
      writeFileSync(
        wrapper,
        `#!/bin/sh\nexec ${process.execPath} ${tsunagu.script} sftp-server --root ${root} "$@"\n`,
      )
      chmodSync(wrapper, 0o755)
      const probe = createServer().listen(0, '127.0.0.1')
      await once(probe, 'listening')
      const { port } = probe.address() as { port: number }
      probe.close()
      await once(probe, 'close')
      const config = join(folder, 'sshd_config')
      writeFileSync(
        config,
        [
          `ListenAddress 127.0.0.1:${port}`,
          `HostKey ${join(folder, 'host')}`,
          `AuthorizedKeysFile ${join(folder, 'client.pub')}`,
          'PidFile none',
          'PermitRootLogin prohibit-password',
          'PasswordAuthentication no',
          'KbdInteractiveAuthentication no',
          'UsePAM no',
          'UseDNS no',
          'StrictModes no',
          'PrintMotd no',
          `Subsystem sftp ${wrapper} -d /inner`,
          '',
        ].join('\n'),
      )
      const daemon = spawn(sshd as string, ['-D', '-e', '-f', config], { stdio: ['ignore', 'pipe', 'pipe'] })
      let log = ''
      daemon.stderr.on('data', (bytes) => {
        log += bytes
      })
      try {
        for (let tries = 0; !log.includes('Server listening'); tries++) {
          if (tries > 300) throw new Error(`sshd did not start: ${log}`)
          await sleep(20)
        }
        const content = Buffer.from(Array.from({ length: 5_000_000 }, (_, index) => (index * 31) % 256))
        const file = join(folder, 'upload')
        writeFileSync(file, content)
        const options = [
          'BatchMode=yes',
          'StrictHostKeyChecking=no',
          'UserKnownHostsFile=/dev/null',
          'IdentitiesOnly=yes',
        ]
        const args = [
          ...['-F', 'none', ...options.flatMap((option) => ['-o', option]), '-i', join(folder, 'client')],
          ...['-P', `${port}`, '-b', '-', `${userInfo().username}@127.0.0.1`],
        ]
        const { code, stdout, stderr } = await collect(
          spawn('sftp', args, { stdio: 'pipe' }),
          `pwd\nput ${file} big\nget big ${file}.back\nls /\n`,
        )
        expect(code, stderr + log).toBe(0)
        expect(stdout).toContain('Remote working directory: /inner\n')
        expect(stdout).toContain('note.txt')
        expect(readFileSync(join(root, 'inner', 'big')).equals(content)).toBe(true)
        expect(readFileSync(`${file}.back`).equals(content)).toBe(true)
      } finally {
        daemon.kill()
        await once(daemon, 'close')
      }
    })
  },
)
