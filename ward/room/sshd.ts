/** A plain OpenSSH server in a room, started with a few settings different from usual. */
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { endTree } from '../process/tree.ts'
import { ADDRESS, ROOM } from './layout.ts'
import { sh } from './shell.ts'

export interface Sshd {
  log(): string
  stop(): Promise<void>
}

export interface SshdPlace {
  readonly port?: number
  readonly address?: string
  /** Lines after those of the caller: what every sshd of this room has. */
  readonly usual?: readonly string[]
}

/**
 * Starts sshd with `lines` before the defaults (sshd keeps the first value it reads); lines that begin with `Match`
 * go last, with `; ` between their settings. `#nosubsystem` leaves the subsystem out. Host keys are in `host` of the room.
 */
export async function startSshd(
  lines: readonly string[] = [],
  { port = 22, address = ADDRESS, usual = [] }: SshdPlace = {},
): Promise<Sshd> {
  const file = `${ROOM}/sshd_config-${address}-${port}`
  const has = (word: string) => lines.some((l) => l.toLowerCase().startsWith(word.toLowerCase()))
  writeFileSync(
    file,
    [
      ...lines.filter((l) => !l.startsWith('Match')),
      `Port ${port}`,
      `ListenAddress ${address}`,
      'PidFile none',
      'UsePAM no',
      'LogLevel VERBOSE',
      'PrintMotd no',
      ...(has('HostKey ') ? [] : ['ed25519', 'rsa', 'ecdsa'].map((t) => `HostKey ${ROOM}/host/${t}`)),
      'PasswordAuthentication no',
      'KbdInteractiveAuthentication no',
      ...usual,
      ...(has('Subsystem') || has('#nosubsystem') ? [] : ['Subsystem sftp /usr/lib/openssh/sftp-server']),
      ...lines.filter((l) => l.startsWith('Match')).map((l) => l.replaceAll('; ', '\n  ')),
      '',
    ].join('\n'),
  )
  let log = ''
  const child = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', file], { stdio: ['ignore', 'ignore', 'pipe'] })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    log += text
  })
  await listening(
    address,
    port,
    () => child.exitCode !== null,
    () => log,
  )
  return {
    log: () => log.replaceAll('\r', ''),
    async stop() {
      if (child.pid !== undefined) await endTree(child.pid)
    },
  }
}

/** Waits until something accepts on the port, without connecting: that would leave a line in the log. */
export async function listening(
  address: string,
  port: number,
  dead: () => boolean,
  log: () => string,
): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (dead()) throw new Error(`the server did not start: ${log()}`)
    if (
      sh(`ss -Hltn 'sport = :${port}'`).includes(
        `${address.includes(':') ? `[${address}]` : address}:${port}`,
      )
    )
      return
    await new Promise((done) => setTimeout(done, 30))
  }
  throw new Error(`the server does not listen: ${log()}`)
}
