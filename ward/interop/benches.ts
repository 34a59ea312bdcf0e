// Gives each check a server that runs and folders that nobody else uses.

import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { findTool } from '../process/tools.ts'
import type { RunningServer, ServerUnderTest } from '../servers/server.ts'
import { scratchRoot } from '../workspace.ts'
import type { Bench, Check, Client } from './client.ts'
import { makeSamples, type Samples } from './samples.ts'

/** The programs of a client that are not installed. */
export function missingTools(client: Client): string[] {
  return client.needs.filter((name) => findTool(name) === null)
}

export class Workbench {
  readonly #root: string
  readonly #server: RunningServer
  readonly #samples: Samples
  #count = 0

  private constructor(root: string, server: RunningServer, samples: Samples) {
    this.#root = root
    this.#server = server
    this.#samples = samples
  }

  /** Starts the server and makes the samples. */
  static async open(kind: ServerUnderTest): Promise<Workbench> {
    const root = await mkdtemp(join(scratchRoot, 'tsunagu-interop-'))
    try {
      await mkdir(join(root, 'samples'))
      const samples = await makeSamples(join(root, 'samples'))
      await mkdir(join(root, 'server'))
      return new Workbench(root, await kind.start(join(root, 'server')), samples)
    } catch (error) {
      await rm(root, { recursive: true, force: true })
      throw error
    }
  }

  /** Runs one check in folders of its own, which are removed afterwards. Throws what the check throws. */
  async run(check: Check): Promise<void> {
    this.#count += 1
    const remote = `check-${this.#count}`
    const bench: Bench = {
      server: this.#server,
      samples: this.#samples,
      local: join(this.#root, remote),
      remote,
      disk: join(this.#server.home, remote),
    }
    await mkdir(bench.local)
    await mkdir(bench.disk)
    try {
      await check.run(bench)
    } finally {
      await rm(bench.disk, { recursive: true, force: true })
      await rm(bench.local, { recursive: true, force: true })
    }
  }

  async close(): Promise<void> {
    await this.#server.stop()
    await rm(this.#root, { recursive: true, force: true })
  }
}
