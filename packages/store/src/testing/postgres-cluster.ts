import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** A PostgreSQL of its own, in a temporary folder, reached through a socket in that folder. */
export interface PostgresCluster {
  readonly version: string
  /** Makes an empty database and returns its URL. */
  newDatabase(): Promise<string>
  /** Stops and starts the server, as an administrator would during an update. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** The folder of initdb and postgres; null where PostgreSQL is not installed. */
export function findPostgres(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((v) => join(debian, v, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ]
  return (
    folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ??
    null
  )
}

export async function startPostgres(binaries: string): Promise<PostgresCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'tsunagu-pg-'))
  const user = unprivilegedUser()
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid!)
  const data = join(folder, 'data')
  execFileSync(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'tsunagu', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C.UTF-8'],
    { ...user, stdio: 'ignore', cwd: folder },
  )
  const options = ['-c', 'listen_addresses=', '-c', 'fsync=off', '-c', `unix_socket_directories=${folder}`]
  const url = (database: string) => `postgres://tsunagu@${encodeURIComponent(folder)}/${database}`
  let server: ChildProcess
  const start = async () => {
    server = spawn(join(binaries, 'postgres'), ['-D', data, ...options], {
      ...user,
      stdio: 'ignore',
      cwd: folder,
    })
    await query(url('postgres'), 'select 1')
  }
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGINT')
    await ended
  }
  // Vitest may end this process without asking.
  process.once('exit', () => server.kill('SIGQUIT'))
  await start()
  let databases = 0
  return {
    version: execFileSync(join(binaries, 'postgres'), ['--version'], { encoding: 'utf8' }).trim(),
    async newDatabase() {
      const name = `test_${++databases}`
      await query(url('postgres'), `create database ${name}`)
      return url(name)
    },
    async restart() {
      await stop()
      await start()
    },
    async stop() {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Runs one statement, and waits up to 20 seconds for a server that is starting. */
export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  for (const deadline = Date.now() + 20_000; ; await sleep(50)) {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    try {
      await client.connect()
    } catch (error) {
      await client.end().catch(() => {})
      if (Date.now() > deadline) throw error
      continue
    }
    try {
      return (await client.query(sql)).rows
    } finally {
      await client.end()
    }
  }
}

/** initdb and postgres refuse to run as root. */
function unprivilegedUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string, name: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }))
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: id('-u', name), gid: id('-g', name) }
    } catch {}
  }
  throw new Error('there is no user postgres or nobody to run PostgreSQL as')
}
