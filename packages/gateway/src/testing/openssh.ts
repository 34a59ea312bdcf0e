/** OpenSSH's own clients, pointed at a test's gateway and at nothing of the person who runs the tests. */
import { join } from 'node:path'
import { type Outcome, type RunOptions, run } from './run.ts'
import type { KeyPair, TestService } from './service.ts'

export type Login = {
  user: string
  /** Without one, the client has no key at all. */
  key?: KeyPair
  /** `-o` options, e.g. `Ciphers=aes128-ctr`. They come first, and OpenSSH takes the first value it sees. */
  options?: readonly string[]
} & RunOptions

function options(service: TestService, { key, options: extra = [] }: Login): string[] {
  const all = [
    ...extra,
    'BatchMode=yes',
    'StrictHostKeyChecking=accept-new',
    `UserKnownHostsFile=${join(service.folder, 'known_hosts')}`,
    'GlobalKnownHostsFile=/dev/null',
    'ConnectTimeout=15',
    'LogLevel=INFO',
    'IdentityAgent=none',
    'IdentitiesOnly=yes',
    key === undefined ? 'IdentityFile=none' : `IdentityFile=${key.file}`,
  ]
  return ['-F', 'none', ...all.flatMap((option) => ['-o', option])]
}

/** `sftp -b -` with these commands. */
export function sftp(service: TestService, login: Login, commands: readonly string[]): Promise<Outcome> {
  const { user, input: _input, ...rest } = login
  return run(
    'sftp',
    [...options(service, login), '-P', `${service.port}`, '-b', '-', `${user}@${service.host}`],
    { ...rest, input: `${commands.join('\n')}\n` },
  )
}

/** `ssh USER@HOST ARGS`; `args` may begin with options of ssh. */
export function ssh(service: TestService, login: Login, args: readonly string[] = []): Promise<Outcome> {
  const flags = args.filter(
    (arg, index) => arg.startsWith('-') && args.slice(0, index).every((a) => a.startsWith('-')),
  )
  const command = args.slice(flags.length)
  return run(
    'ssh',
    [
      ...options(service, login),
      ...flags,
      '-p',
      `${service.port}`,
      `${login.user}@${service.host}`,
      ...command,
    ],
    login,
  )
}

export function scp(service: TestService, login: Login, args: readonly string[]): Promise<Outcome> {
  return run('scp', [...options(service, login), '-P', `${service.port}`, ...args], login)
}
