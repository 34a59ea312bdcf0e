// Clients that are Python libraries: one script each beside this file, one function for each check.

import { join } from 'node:path'
import { run } from '../process/run.ts'
import { wardFolder } from '../workspace.ts'
import type { Check } from './client.ts'
import { succeeded } from './expectations.ts'

/** Debian's own Python, which finds Debian's python3-* packages; another one on the PATH would not. */
export const python = '/usr/bin/python3'

/** The version that a script prints for `version`. Empty when the library is not installed. */
export async function libraryVersion(script: string): Promise<string> {
  return (await run(python, ['-W', 'ignore', join(wardFolder, 'interop', script), 'version'])).stdout.trim()
}

/** A check that a function of a Python script carries out and that TypeScript then looks at on the disk. */
export function pythonCheck(
  script: string,
  step: string,
  operation: string,
  title: string,
  verify: Check['run'],
  prepare: Check['run'] = async () => {},
): Check {
  return {
    operation,
    title,
    async run(bench) {
      await prepare(bench)
      const { server, samples } = bench
      const input = JSON.stringify({
        host: server.host,
        port: server.port,
        user: server.user,
        key: server.keyFile,
        knownHosts: server.knownHostsFile,
        local: bench.local,
        remote: bench.remote,
        samples,
      })
      succeeded(await run(python, ['-W', 'ignore', join(wardFolder, 'interop', script), step], { input }))
      await verify(bench)
    },
  }
}
