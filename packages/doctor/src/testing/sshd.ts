/** A plain OpenSSH server on loopback, and a person's folder beside it: everything of one test in one place. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, connect as netConnect } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { toolPath } from './tools.ts'

export interface Machine {
  /** The person's home; settings and keys are in `.ssh`. */
  readonly home: string
  /** A path in `.ssh`. */
  ssh(name: string): string
  write(name: string, text: string, mode?: number): string
  /** Makes a key pair in `.ssh` (or at an absolute path) and returns its public line. */
  key(
    name: string,
    options?: { readonly type?: string; readonly passphrase?: string; readonly args?: readonly string[] },
  ): string
  close(): void
}

export function newMachine(): Machine {
  const home = mkdtempSync(join(tmpdir(), 'doctor-'))
  mkdirSync(join(home, '.ssh'), { mode: 0o700 })
  const path = (name: string) => (name.startsWith('/') ? name : join(home, '.ssh', name))
  return {
    home,
    ssh: path,
    write(name, text, mode = 0o600) {
      writeFileSync(path(name), text, { mode })
      return path(name)
    },
    key(name, { type = 'ed25519', passphrase = '', args = [] } = {}) {
      execFileSync('ssh-keygen', [
        '-q',
        '-t',
        type,
        '-N',
        passphrase,
        '-C',
        `${name}@test`,
        '-f',
        path(name),
        ...args,
      ])
      return readFileSync(`${path(name)}.pub`, 'utf8').trim()
    },
    close: () => rmSync(home, { recursive: true, force: true }),
  }
}

export interface Sshd {
  readonly port: number
  /** Its host keys as public lines, by type. */
  readonly hostKeys: Readonly<Record<'ed25519' | 'ecdsa', string>>
  readonly user: string
  authorize(...lines: readonly string[]): void
  log(): string
  stop(): Promise<void>
}

export interface Place {
  /** Comes before the command: `ip netns exec NAME`. */
  readonly before?: readonly string[]
  readonly address?: string
}

/** @param settings further lines of sshd_config; the first value of an option counts */
export async function startSshd(
  folder: string,
  settings: readonly string[] = [],
  { before = [], address = '127.0.0.1' }: Place = {},
): Promise<Sshd> {
  const base = mkdtempSync(join(folder, 'sshd-'))
  const port = await freePort()
  for (const type of ['ed25519', 'ecdsa'])
    execFileSync('ssh-keygen', ['-q', '-t', type, '-N', '', '-f', join(base, type)])
  const authorized = join(base, 'authorized')
  writeFileSync(authorized, '', { mode: 0o600 })
  const config = [
    ...settings,
    `Port ${port}`,
    `ListenAddress ${address}`,
    `HostKey ${join(base, 'ed25519')}`,
    `HostKey ${join(base, 'ecdsa')}`,
    `AuthorizedKeysFile ${authorized}`,
    'StrictModes no',
    'UsePAM no',
    'PidFile none',
    'PasswordAuthentication no',
    'KbdInteractiveAuthentication no',
    'PermitRootLogin prohibit-password',
    ...(settings.some((line) => /^Subsystem/i.test(line) || line === '# no subsystem')
      ? []
      : ['Subsystem sftp internal-sftp']),
  ]
  writeFileSync(join(base, 'config'), `${config.join('\n')}\n`)
  // Debian's sshd wants its folder for privilege separation.
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 })
  const log = join(base, 'log')
  const [program = '', ...args] = [
    ...before,
    toolPath('sshd') ?? 'sshd',
    '-D',
    '-f',
    join(base, 'config'),
    '-E',
    log,
  ]
  const child = spawn(program, args, { stdio: 'ignore' })
  // In another namespace it cannot be knocked at from here; it says in its log that it listens.
  if (before.length > 0) await untilSaid(log, child)
  else await untilOpen(port, child)
  const read = (type: string) => readFileSync(join(base, `${type}.pub`), 'utf8').trim()
  return {
    port,
    hostKeys: { ed25519: read('ed25519'), ecdsa: read('ecdsa') },
    user: userInfo().username,
    authorize: (...lines) => writeFileSync(authorized, `${lines.join('\n')}\n`, { mode: 0o600 }),
    log: () => readFileSync(log, 'utf8'),
    async stop() {
      if (child.exitCode !== null) return
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

async function untilSaid(log: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) throw new Error(`sshd ended with ${child.exitCode}`)
    if (existsSync(log) && readFileSync(log, 'utf8').includes('Server listening')) return
    await sleep(25)
  }
  throw new Error('sshd did not say that it listens')
}

async function untilOpen(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) throw new Error(`sshd ended with ${child.exitCode}`)
    const open = await new Promise<boolean>((resolve) => {
      const socket = netConnect(port, '127.0.0.1')
      socket.once('connect', () => {
        socket.destroy()
        resolve(true)
      })
      socket.once('error', () => resolve(false))
    })
    if (open) return
    await sleep(25)
  }
  throw new Error('sshd did not open its port')
}

/** An agent with these keys, in this order. */
export async function startAgent(
  folder: string,
  keyFiles: readonly string[],
): Promise<{ readonly socket: string; stop(): Promise<void> }> {
  const socket = join(mkdtempSync(join(folder, 'agent-')), 's')
  const child = spawn('ssh-agent', ['-D', '-a', socket], { stdio: 'ignore' })
  for (let tries = 0; tries < 100; tries++) {
    try {
      execFileSync('ssh-add', ['-q', ...keyFiles], {
        env: { ...process.env, SSH_AUTH_SOCK: socket },
        stdio: 'ignore',
      })
      break
    } catch (error) {
      if (tries === 99) throw error
      await sleep(20)
    }
  }
  return {
    socket,
    async stop() {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}
