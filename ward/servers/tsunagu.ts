// tsunagu itself, as an operator starts it: the command of the workspace, with a data directory of its own.

import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runOk } from '../process/run.ts'
import { workspaceFolder } from '../workspace.ts'
import { collectHostKeys, makeKey } from './credentials.ts'
import { Daemon } from './daemon.ts'
import type { RunningServer, ServerUnderTest } from './server.ts'

const user = 'ward'

/** The `tsunagu` command of this workspace, to be run with Node. Throws when it has not been built. */
export function tsunaguCommand(): string {
  const built = join(workspaceFolder, 'packages', 'cli', 'dist', 'index.js')
  if (!existsSync(built)) throw new Error('tsunagu is not built yet. Run: npm run build')
  return join(workspaceFolder, 'packages', 'cli', 'bin', 'tsunagu.js')
}

/** Runs one `tsunagu` command to its end. Throws when it fails. */
export async function tsunagu(...args: string[]): Promise<string> {
  const { stdout } = await runOk(process.execPath, [tsunaguCommand(), ...args])
  return stdout
}

interface Account {
  name: string
  /** null when it is in the usual place. */
  home: string | null
}

interface ReadyLine {
  event: 'ready'
  sftp: string[]
}

/** The `ready` line of a log in JSON form, or null when it is not there yet. */
export function readyLine(log: string): ReadyLine | null {
  for (const line of log.split('\n')) {
    if (!line.includes('"ready"')) continue
    const entry = JSON.parse(line) as Partial<ReadyLine>
    if (entry.event === 'ready') return entry as ReadyLine
  }
  return null
}

export const tsunaguServer: ServerUnderTest = {
  name: 'tsunagu',

  async version() {
    const path = join(workspaceFolder, 'packages', 'cli', 'package.json')
    const manifest = JSON.parse(await readFile(path, 'utf8')) as { version: string }
    return `tsunagu ${manifest.version}`
  },

  async start(folder, options = {}): Promise<RunningServer> {
    const data = join(folder, 'data')
    const keyFile = join(folder, 'client_key')
    await mkdir(folder, { recursive: true })
    await makeKey(keyFile, 'ward')
    if (!existsSync(data)) {
      await tsunagu('admin', 'account', 'add', user, '--data', data)
      await tsunagu('admin', 'key', 'add', user, `${keyFile}.pub`, '--data', data)
    }
    const account = JSON.parse(
      await tsunagu('admin', 'account', 'show', user, '--json', '--data', data),
    ) as Account
    const home = account.home ?? join(data, 'homes', user)
    await mkdir(home, { recursive: true })
    const config = join(folder, 'tsunagu.yaml')
    const { connectionsPerAddress } = options
    await writeFile(
      config,
      connectionsPerAddress ? `limits: { connectionsPerAddress: ${connectionsPerAddress} }\n` : '{}\n',
    )

    // A new file for each start: the ready line of the last one must not be believed.
    const logFile = join(folder, `tsunagu-${Date.now()}.log`)
    const daemon = new Daemon(
      process.execPath,
      [
        ...[tsunaguCommand(), 'serve', '--data', data, '--config', config],
        ...['--sftp', '127.0.0.1:0', '--log', 'json'],
      ],
      logFile,
    )
    const ready = await daemon.until(() => readyLine(daemon.log()), 'its line `ready`')
    const [host = '', port = ''] = (ready.sftp[0] ?? '').split(':')
    const hostKeys = await collectHostKeys(host, Number(port), join(folder, 'known_hosts'))
    return {
      name: 'tsunagu',
      host,
      port: Number(port),
      user,
      keyFile,
      ...hostKeys,
      home,
      pid: daemon.pid,
      log: () => daemon.log(),
      stop: () => daemon.stop(),
      kill: () => daemon.kill(),
    }
  },
}
