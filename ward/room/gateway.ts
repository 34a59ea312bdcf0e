/** Our own gateway in a room, as an operator starts it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { GATEWAY_ADDRESS, GATEWAY_DATA, GATEWAY_HOST, type Programs } from './furniture.ts'
import { LOGIN, ROOM } from './layout.ts'
import { sh } from './shell.ts'
import { listening } from './sshd.ts'

export interface Gateway {
  /** Lines for known_hosts. */
  readonly known: readonly string[]
  log(): string
  stop(): Promise<void>
}

/** Starts it on port 22 with the accounts test07, hanako, and `sleeper`, who is locked. */
export async function startGateway({ node, tsunagu }: Programs, config: string | null): Promise<Gateway> {
  const data = GATEWAY_DATA
  const file = `${ROOM}/gateway.yaml`
  const logFile = `${ROOM}/gateway.log`
  const admin = `'${node}' '${tsunagu}' admin`
  rmSync(data, { recursive: true, force: true })
  writeFileSync(file, config ?? '{}\n')
  sh(`${admin} account add ${LOGIN} --data ${data}; ${admin} account add hanako --data ${data}
      ${admin} account add sleeper --inactive --data ${data}
      for a in ${LOGIN} sleeper; do ${admin} key add $a ${ROOM}/keys/ed25519.pub --data ${data} || true; done`)
  const log = openSync(logFile, 'w')
  const child = spawn(
    node,
    [tsunagu, 'serve', '--data', data, '--config', file, '--sftp', `${GATEWAY_ADDRESS}:22`, '--log', 'json'],
    { stdio: ['ignore', log, log] },
  )
  closeSync(log)
  const read = () => readFileSync(logFile, 'utf8')
  await listening(GATEWAY_ADDRESS, 22, () => child.exitCode !== null, read)
  const known = sh(`ssh-keyscan -T 10 ${GATEWAY_HOST} 2>/dev/null`)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    // curl asks for the type that stands first, and would ask for RSA with SHA-1.
    .toSorted((a, b) => Number(b.includes('ed25519')) - Number(a.includes('ed25519')))
  return {
    known,
    log: read,
    async stop() {
      child.kill('SIGTERM')
      await ended(child)
    },
  }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((done) => child.once('exit', () => done()))
}
