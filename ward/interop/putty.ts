// What psftp and pscp share: a key in PuTTY's own format, made by puttygen, and a configuration of their own.

import { existsSync } from 'node:fs'
import { run, runOk } from '../process/run.ts'
import { tool } from '../process/tools.ts'
import type { RunningServer } from '../servers/server.ts'

/** The account's key as .ppk, beside the original; made once. */
export async function ppkFile(server: RunningServer): Promise<string> {
  const file = `${server.keyFile}.ppk`
  if (!existsSync(file)) {
    await runOk(tool('puttygen', 'putty-tools'), [server.keyFile, '-O', 'private', '-o', file])
  }
  return file
}

/** Options of psftp and pscp: no questions, this key, these host keys. */
export async function puttyOptions(server: RunningServer): Promise<string[]> {
  const hostKeys = server.hostKeyFingerprints.flatMap((fingerprint) => ['-hostkey', fingerprint])
  return ['-batch', '-noagent', '-i', await ppkFile(server), ...hostKeys, '-P', `${server.port}`]
}

/** PuTTY reads and writes below HOME otherwise. */
export const puttyEnvironment = (folder: string): Record<string, string> => ({
  PUTTYDIR: folder,
  HOME: folder,
})

/** The release that a PuTTY tool prints for -V, for example `0.78`. */
export async function puttyVersion(program: string): Promise<string> {
  return (await run(program, ['-V'])).stdout.match(/Release (\S+)/)?.[1] ?? 'unknown'
}
