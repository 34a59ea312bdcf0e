/** The real machine: the only file of the doctor that touches sockets, files and processes. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { lookup } from 'node:dns/promises'
import { open, readdir, stat } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { homedir, userInfo } from 'node:os'
import { Duplex } from 'node:stream'
import type { Platform } from '@tsunagu/catalogue'
import type { Connected, Endpoint, FileTrouble, Host, Looked, Piped, Spawned } from './host.ts'

/** What the doctor keeps of a program's output; more is cut. */
const MAX_OUTPUT_BYTES = 1024 * 1024
const MAX_PIPE_ERRORS = 8192

export function nodeHost(env: Readonly<Record<string, string | undefined>> = process.env): Host {
  const account = accountOf()
  return {
    platform: platformOf(),
    env,
    home: env['HOME'] || env['USERPROFILE'] || account.home || homedir(),
    accountHome: account.home,
    userName: account.name || env['USER'] || env['USERNAME'] || '',
    userId: process.getuid?.() ?? null,
    now: () => performance.now(),
    clock: () => Math.floor(Date.now() / 1000),
    random: (bytes) => randomBytes(bytes),
    lookup: lookUp,
    connect: connectTo,
    read,
    async stat(path) {
      try {
        const found = await stat(path)
        const kind = found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other'
        const owner = process.getuid ? found.uid : null
        return { outcome: 'ok', kind, mode: found.mode & 0o7777, owner, bytes: found.size }
      } catch (error) {
        return { outcome: troubleOf(error) }
      }
    },
    list: (folder) =>
      readdir(folder).then(
        (names) => names.sort(),
        () => null,
      ),
    fetchJson,
    spawn: run,
    pipe,
  }
}

function platformOf(): Platform {
  if (process.platform === 'win32') return 'windows'
  return process.platform === 'darwin' ? 'macos' : 'linux'
}

/** An account without an entry (containers with a bare number) has neither name nor home. */
function accountOf(): { readonly name: string; readonly home: string | null } {
  try {
    const { username, homedir: home } = userInfo()
    return { name: username, home: home || null }
  } catch {
    return { name: '', home: null }
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function troubleOf(error: unknown): FileTrouble {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return 'missing'
    case 'EACCES':
    case 'EPERM':
      return 'denied'
    case 'EISDIR':
      return 'is-directory'
    default:
      return 'failed'
  }
}

async function read(path: string, maxBytes: number) {
  try {
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat().then((found) => {
        if (found.isDirectory()) throw Object.assign(new Error('directory'), { code: 'EISDIR' })
        // A pipe or a device would be waited for without an end.
        if (!found.isFile() || found.size > maxBytes)
          throw Object.assign(new Error('not a small file'), { code: 'EFBIG' })
        return found
      })
      const bytes = new Uint8Array(size)
      const { bytesRead } = await file.read(bytes, 0, size, 0)
      return { outcome: 'ok' as const, bytes: bytes.subarray(0, bytesRead) }
    } finally {
      await file.close()
    }
  } catch (error) {
    return { outcome: troubleOf(error) }
  }
}

async function lookUp(name: string): Promise<Looked> {
  try {
    const found = await lookup(name, { all: true, order: 'verbatim' })
    return {
      outcome: 'resolved',
      addresses: found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 })),
    }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EAI_AGAIN' || code === 'ETIMEOUT') return { outcome: 'try-again' }
    return { outcome: code === 'ENOTFOUND' || code === 'ENODATA' ? 'not-found' : 'failed' }
  }
}

function connectTo(to: Endpoint, signal: AbortSignal): Promise<Connected> {
  const start = performance.now()
  const elapsed = () => Math.round(performance.now() - start)
  return new Promise((resolve) => {
    if (signal.aborted) return resolve({ outcome: 'timed-out', ms: 0 })
    const socket: Socket = connect('path' in to ? { path: to.path } : { host: to.address, port: to.port })
    const giveUp = () => {
      socket.destroy()
      resolve({ outcome: 'timed-out', ms: elapsed() })
    }
    signal.addEventListener('abort', giveUp, { once: true })
    // Kept for the life of the socket: an error after the connection must not end the process.
    socket.on('error', (error) => {
      signal.removeEventListener('abort', giveUp)
      resolve({ ...failureOf(codeOf(error)), ms: elapsed() })
    })
    socket.once('connect', () => {
      signal.removeEventListener('abort', giveUp)
      socket.setNoDelay(true)
      resolve({ outcome: 'open', stream: socket, ms: elapsed() })
    })
  })
}

type Failure = Omit<Exclude<Connected, { outcome: 'open' }>, 'ms'>

function failureOf(code: string): Failure {
  switch (code) {
    case 'ETIMEDOUT':
      return { outcome: 'timed-out', code }
    case 'ECONNREFUSED':
      return { outcome: 'refused', code }
    case 'EHOSTUNREACH':
    case 'EHOSTDOWN':
      return { outcome: 'unreachable', scope: 'host', code }
    case 'ENETUNREACH':
    case 'ENETDOWN':
    case 'EADDRNOTAVAIL':
      return { outcome: 'unreachable', scope: 'network', code }
    case 'EACCES':
    case 'EPERM':
      return { outcome: 'denied-here', code }
    default:
      return { outcome: 'failed', code }
  }
}

async function fetchJson(url: URL, signal: AbortSignal) {
  try {
    const answer = await fetch(url, { signal, redirect: 'manual', headers: { Accept: 'application/json' } })
    const text = (await answer.text()).slice(0, MAX_ANSWER_CHARACTERS)
    try {
      return { status: answer.status, body: JSON.parse(text) as unknown }
    } catch {
      return { status: answer.status, body: null }
    }
  } catch {
    return null
  }
}

/** What the service's pages answer is far shorter; more than this is something else. */
const MAX_ANSWER_CHARACTERS = 64 * 1024

function run(program: string, args: readonly string[], signal: AbortSignal): Promise<Spawned> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], signal, windowsHide: true })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (part: Buffer) => {
      if (stdout.length < MAX_OUTPUT_BYTES) stdout += part
    })
    child.stderr.on('data', (part: Buffer) => {
      if (stderr.length < MAX_OUTPUT_BYTES) stderr += part
    })
    const end = (outcome: Spawned['outcome'], code: number | null) =>
      resolve({ outcome, code, stdout, stderr })
    child.on('error', (error) => {
      if (signal.aborted) end('timed-out', null)
      else end(codeOf(error) === 'ENOENT' ? 'missing' : 'failed', null)
    })
    child.on('close', (code) => end(signal.aborted ? 'timed-out' : 'ended', code))
  })
}

function pipe(command: string | readonly [string, ...string[]]): Piped {
  // ssh gives a ProxyCommand to the person's shell with `exec` (ssh_config(5)).
  const [program, args] =
    typeof command === 'string'
      ? process.platform === 'win32'
        ? ([process.env['ComSpec'] ?? 'cmd.exe', ['/d', '/s', '/c', command]] as const)
        : (['/bin/sh', ['-c', `exec ${command}`]] as const)
      : ([command[0], command.slice(1)] as const)
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true })
  let errors = ''
  let ended: ReturnType<Piped['ended']> = null
  child.stderr.on('data', (part: Buffer) => {
    if (errors.length < MAX_PIPE_ERRORS) errors += part
  })
  const stream = Duplex.from({ readable: child.stdout, writable: child.stdin })
  child.on('error', (error) => {
    ended = { code: null, missing: codeOf(error) === 'ENOENT' }
    stream.destroy()
  })
  child.on('exit', (code) => {
    ended = { code, missing: code === 127 }
  })
  stream.on('error', () => {})
  stream.once('close', () => child.kill())
  return { stream, errors: () => errors, ended: () => ended }
}
