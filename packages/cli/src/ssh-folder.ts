import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Cli } from './cli.ts'

/** The user's home. HOME counts on every system, as it does for OpenSSH's own programs on Windows shells. */
export function homeFolder({ env }: Pick<Cli, 'env'>): string {
  return env['HOME'] || homedir()
}

/** The folder with the user's keys, settings and known hosts of OpenSSH. */
export function sshFolder(cli: Pick<Cli, 'env'>): string {
  return join(homeFolder(cli), '.ssh')
}
