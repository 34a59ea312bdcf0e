// One session of OpenSSH's sftp in which each command is timed by itself, without the login.

import { sshOptions } from '../interop/openssh-sftp.ts'
import { describeFailure, run } from '../process/run.ts'
import { tool } from '../process/tools.ts'
import type { RunningServer } from '../servers/server.ts'

/** `null` leaves the choice to the client, which then takes chacha20-poly1305. */
export type Cipher = 'aes128-gcm@openssh.com' | null

export interface Timed {
  /** Milliseconds of each command, in their order. */
  readonly commandMs: number[]
  /** From the start of the program to its end. */
  readonly wholeMs: number
}

/**
 * Runs commands in one session. Between them a shell prints the time, which costs about 2 ms; the client
 * starts a command only when the one before has been answered in full. Throws when a command fails.
 */
export async function timedSftp(
  server: RunningServer,
  cipher: Cipher,
  commands: readonly string[],
): Promise<Timed> {
  const clock = '!echo; date +at:%s%N'
  const input = [clock, ...commands.flatMap((command) => [command, clock]), ''].join('\n')
  const options = [...sshOptions(server), ...(cipher ? ['-o', `Ciphers=${cipher}`] : [])]
  const args = [...options, '-P', `${server.port}`, '-b', '-', `${server.user}@${server.host}`]
  const result = await run(tool('sftp', 'openssh-client'), args, { input, timeoutMs: 600_000 })
  if (result.code !== 0) throw new Error(describeFailure(result))
  const times = [...result.stdout.matchAll(/^at:(\d+)$/gm)].map(
    (match) => Number(BigInt(match[1]!) / 1000n) / 1000,
  )
  if (times.length !== commands.length + 1)
    throw new Error(`no times in the output: ${describeFailure(result)}`)
  return { commandMs: times.slice(1).map((time, index) => time - times[index]!), wholeMs: result.ms }
}
