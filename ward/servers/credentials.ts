// The account's key and the server's host keys, made and read by OpenSSH's own tools.

import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { runOk } from '../process/run.ts'
import { tool } from '../process/tools.ts'

/** Makes an Ed25519 key without passphrase unless it is there already. */
export async function makeKey(file: string, comment: string): Promise<void> {
  if (existsSync(file)) return
  const keygen = tool('ssh-keygen', 'openssh-client')
  await runOk(keygen, ['-q', '-t', 'ed25519', '-N', '', '-C', comment, '-f', file])
}

export interface HostKeys {
  knownHostsFile: string
  hostKeyFingerprints: string[]
}

/** Asks a running server for its host keys and writes them as a known_hosts file. */
export async function collectHostKeys(host: string, port: number, file: string): Promise<HostKeys> {
  const scan = await runOk(tool('ssh-keyscan', 'openssh-client'), ['-p', `${port}`, host], {
    timeoutMs: 20_000,
  })
  const lines = scan.stdout.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  if (lines.length === 0) throw new Error(`ssh-keyscan found no host key at ${host}:${port}\n${scan.stderr}`)
  await writeFile(file, `${lines.join('\n')}\n`)
  const shown = await runOk(tool('ssh-keygen', 'openssh-client'), ['-l', '-E', 'sha256', '-f', file])
  const hostKeyFingerprints = [...shown.stdout.matchAll(/SHA256:\S+/g)].map((match) => match[0])
  return { knownHostsFile: file, hostKeyFingerprints }
}
