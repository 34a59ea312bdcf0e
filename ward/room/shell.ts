/** Running things inside a room: as root at once, or as the client's account to the end. */
import { execFileSync, spawn } from 'node:child_process'
import { CLIENT_UID, HOME } from './layout.ts'

/** Runs a shell line as root. @throws when it fails, with what it printed */
export function sh(command: string): string {
  return execFileSync('/bin/bash', ['-ec', command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

export interface RunOptions {
  env?: Record<string, string>
  input?: string
  /** Replies given at a terminal: each is typed once its pattern appeared. Without it there is no terminal. */
  answers?: readonly (readonly [RegExp, string])[]
  timeoutMs?: number
  /** Called once, when the client has had time to get under way. */
  midway?: { afterMs: number; act: () => void }
}

export interface Printed {
  /** Standard output and errors, mixed as on a screen. */
  text: string
  /** Exit status of the line; null when a signal ended it. */
  status: number | null
}

/** Runs a shell line as taro and waits for its end. */
export async function run(line: string, options: RunOptions = {}): Promise<Printed> {
  const env = {
    HOME,
    USER: 'taro',
    LOGNAME: 'taro',
    SHELL: '/bin/bash',
    PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin',
    LANG: 'C.UTF-8',
    TERM: 'xterm',
    ...options.env,
  }
  const asTaro = ['--reuid', String(CLIENT_UID), '--regid', String(CLIENT_UID), '--clear-groups', '--']
  const inner = options.answers
    ? ['script', '-qefc', line, '/dev/null']
    : ['bash', '-c', `exec 2>&1; ${line}`]
  const child = spawn('setsid', ['-w', 'setpriv', ...asTaro, ...inner], {
    env,
    cwd: HOME,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const parts: Buffer[] = []
  const waiting = [...(options.answers ?? [])]
  let seen = ''
  const take = (bytes: Buffer) => {
    parts.push(bytes)
    seen += bytes.toString('latin1')
    const next = waiting[0]
    if (next?.[0].test(seen)) {
      waiting.shift()
      seen = ''
      setTimeout(() => child.stdin.write(next[1]), 100)
    }
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  child.stdin.on('error', () => {})
  if (!options.answers) child.stdin.end(options.input ?? '')
  const timer = setTimeout(() => {
    try {
      process.kill(child.pid!, 'SIGTERM')
      // An agent belongs to the fault, not to the client that takes too long.
      sh(`ps -o pid=,comm= -u ${CLIENT_UID} | awk '$2 != "ssh-agent" { print $1 }' | xargs -r kill || true`)
    } catch {
      /* gone */
    }
  }, options.timeoutMs ?? 25_000)
  const midway = options.midway && setTimeout(options.midway.act, options.midway.afterMs)
  const status = await new Promise<number | null>((done) => child.once('close', done))
  clearTimeout(timer)
  if (midway) clearTimeout(midway)
  return { text: Buffer.concat(parts).toString('utf8'), status }
}
