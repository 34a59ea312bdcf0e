/** The way into a room: namespaces for network, mounts, processes, names and shared memory, which end with it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { findTool } from '../process/tools.ts'
import { wardFolder } from '../workspace.ts'
import type { Work } from './work.ts'

const NAMESPACES = ['--net', '--mount', '--pid', '--fork', '--mount-proc', '--uts', '--ipc']
/** Programs without which nothing can be judged, with the Debian package of each. */
const NEEDED: readonly (readonly [string, string])[] = [
  ['unshare', 'util-linux'],
  ['ip', 'iproute2'],
  ['iptables', 'iptables'],
  ['sshd', 'openssh-server'],
  ['sftp', 'openssh-client'],
  ['puttygen', 'putty-tools'],
  ['openssl', 'openssl'],
  ['ps', 'procps'],
]

/** Why no room can be made here; null when one can. */
export function roomTrouble(): string | null {
  const missing = NEEDED.filter(([name]) => findTool(name) === null).map(([, from]) => from)
  if (missing.length > 0) return `these Debian packages are missing: ${[...new Set(missing)].join(', ')}`
  if (process.getuid?.() !== 0) return 'a room can only be made by root'
  const tried = spawnSync('unshare', [...NAMESPACES, 'sh', '-c', 'ip link set lo up && iptables -S'], {
    encoding: 'utf8',
  })
  if (tried.status === 0) return null
  return `no namespaces can be made here: ${(tried.stderr || `${tried.error}`).trim().slice(0, 200)}`
}

export interface Room {
  /** Lines that the program in the room prints, as they come. */
  readonly lines: AsyncIterable<string>
  /** Everything in the room ends. */
  close(): void
}

/** Starts the compiled program in a new room. The lines end with an error when it fails. */
export function enterRoom(work: Work): Room {
  const program = join(wardFolder, 'dist', 'room', 'main.js')
  const child = spawn(
    'unshare',
    // The shell is the first process of the room: it picks up what daemons leave.
    [
      ...NAMESPACES,
      '--kill-child',
      'sh',
      '-c',
      '"$@"; exit $?',
      'room',
      process.execPath,
      program,
      JSON.stringify(work),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const stop = () => child.kill('SIGKILL')
  process.once('exit', stop)
  child.once('exit', () => process.removeListener('exit', stop))
  return { lines: linesOf(child), close: stop }
}

async function* linesOf(child: ChildProcess): AsyncIterable<string> {
  let errors = ''
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    errors = (errors + text).slice(-4000)
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  if (child.stdout) yield* createInterface({ input: child.stdout })
  const code = await ended
  if (code !== 0) throw new Error(`the room ended with ${code ?? 'a signal'}:\n${errors}`)
}
