import { join } from 'node:path'
import {
  type KnownHosts,
  readKnownHosts,
  readStoredHostKeys,
  type StoredHostKey,
  type StoredHostKeys,
} from '@tsunagu/keys'
import type { Cli } from '../../cli.ts'
import { readIfThere, readInput } from '../../files.ts'
import { homeFolder } from '../../ssh-folder.ts'
import type { Target } from './target.ts'

/** Host keys kept by PuTTY, FileZilla or WinSCP, and where. */
export interface StoredFile extends StoredHostKeys {
  readonly file: string
}

export interface KnownFiles {
  readonly openssh: readonly KnownHosts[]
  readonly stored: readonly StoredFile[]
}

/**
 * Reads the host keys recorded on this machine: the files given, or where OpenSSH, PuTTY and FileZilla keep
 * theirs (a file that is not there is left out).
 * @throws {Failure} when a file that was given, or one that is there, cannot be read
 */
export async function readKnownFiles(cli: Cli, given: readonly string[] | undefined): Promise<KnownFiles> {
  const files = given
    ? await Promise.all(given.map(async (path) => ({ path, bytes: await readInput(path) })))
    : await Promise.all(usualPlaces(cli).map(async (path) => ({ path, bytes: await readIfThere(path) })))
  const openssh: KnownHosts[] = []
  const stored: StoredFile[] = []
  for (const { path, bytes } of files) {
    if (bytes === null) continue
    const keys = readStoredHostKeys(bytes)
    if (keys) stored.push({ file: path, ...keys })
    else openssh.push(readKnownHosts(bytes, path))
  }
  return { openssh, stored }
}

/** A server's keys in the files of PuTTY and its relatives, which know it by name and port alone. */
export function storedKeysOf(
  { stored }: KnownFiles,
  { host, port }: Target,
): (StoredHostKey & { readonly file: string })[] {
  const wanted = host.toLowerCase()
  return stored.flatMap(({ file, keys }) =>
    keys
      .filter((kept) => kept.host.toLowerCase() === wanted && kept.port === port)
      .map((kept) => ({ ...kept, file })),
  )
}

function usualPlaces(cli: Cli): string[] {
  const home = homeFolder(cli)
  const system =
    process.platform === 'win32' ? join(cli.env['ProgramData'] ?? 'C:\\ProgramData', 'ssh') : '/etc/ssh'
  return [
    join(home, '.ssh', 'known_hosts'),
    join(home, '.ssh', 'known_hosts2'),
    join(system, 'ssh_known_hosts'),
    join(system, 'ssh_known_hosts2'),
    join(cli.env['XDG_CONFIG_HOME'] || join(home, '.config'), 'putty', 'sshhostkeys'),
    join(home, '.putty', 'sshhostkeys'),
  ]
}
