// What must hold while somebody misbehaves: the server stays small, and its other guests notice nothing.

import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from 'ssh2'
import { login } from '../bench/light-client.ts'
import { timedSftp } from '../bench/sftp-batch.ts'
import { memory, processTree } from '../process/tree.ts'
import type { RunningServer } from '../servers/server.ts'

/** Samples the server's memory and open files until `stop()`. */
export class Watch {
  readonly #server: RunningServer
  readonly #timer: NodeJS.Timeout
  peakRssBytes = 0
  peakOpenFiles = 0

  constructor(server: RunningServer) {
    this.#server = server
    this.#timer = setInterval(() => this.#sample(), 100)
    this.#sample()
  }

  #sample(): void {
    this.peakRssBytes = Math.max(this.peakRssBytes, memory(this.#server.pid).rssBytes)
    let open = 0
    for (const pid of processTree(this.#server.pid)) {
      try {
        open += readdirSync(`/proc/${pid}/fd`).length
      } catch {
        // Ended meanwhile.
      }
    }
    this.peakOpenFiles = Math.max(this.peakOpenFiles, open)
  }

  stop(): void {
    this.#sample()
    clearInterval(this.#timer)
  }
}

/** A guest who was there before the trouble began, on a connection of their own. */
export class Neighbour {
  readonly #server: RunningServer
  readonly #client: Client
  readonly #sftp: import('ssh2').SFTPWrapper
  #count = 0

  private constructor(server: RunningServer, client: Client, sftp: import('ssh2').SFTPWrapper) {
    this.#server = server
    this.#client = client
    this.#sftp = sftp
  }

  static async arrive(server: RunningServer): Promise<Neighbour> {
    const client = await login(server)
    const sftp = await new Promise<import('ssh2').SFTPWrapper>((resolve, reject) => {
      client.sftp((error, opened) => (error ? reject(error) : resolve(opened)))
    })
    return new Neighbour(server, client, sftp)
  }

  /** Stores 1 MiB over the old connection and compares it on the disk; gives the milliseconds. */
  async works(): Promise<number> {
    this.#count += 1
    const name = `neighbour-${this.#count}`
    const data = randomBytes(1024 * 1024)
    const started = performance.now()
    await new Promise<void>((resolve, reject) => {
      const stream = this.#sftp.createWriteStream(name)
      stream.once('error', reject)
      stream.once('close', () => resolve())
      stream.end(data)
    })
    const ms = performance.now() - started
    const stored = await readFile(join(this.#server.home, name))
    if (!stored.equals(data)) throw new Error('the neighbour’s file is not what was sent')
    await rm(join(this.#server.home, name))
    return ms
  }

  leave(): void {
    this.#client.end()
  }
}

/** A guest who comes while there is trouble, with OpenSSH's sftp: logs in, stores a file and fetches it. */
export async function newcomerWorks(server: RunningServer, folder: string): Promise<number> {
  const source = join(folder, 'newcomer')
  const back = join(folder, 'newcomer.back')
  const data = randomBytes(256 * 1024)
  await writeFile(source, data)
  const { wholeMs } = await timedSftp(server, null, [`put ${source} newcomer`, `get newcomer ${back}`])
  if (!(await readFile(back)).equals(data)) throw new Error('the newcomer’s file is not what was sent')
  await rm(join(server.home, 'newcomer'))
  return wholeMs
}
