// Which servers a test runs against.

import { openssh } from './openssh.ts'
import type { ServerUnderTest } from './server.ts'
import { tsunaguServer } from './tsunagu.ts'

const all = [openssh, tsunaguServer]

/**
 * The servers of `usual`, or those that the variable WARD_SERVERS names (`openssh,tsunagu`), as rows for
 * `describe.each`. OpenSSH answers whether a question is fair.
 */
export function chosenServers(usual: readonly ServerUnderTest['name'][]): [string, ServerUnderTest][] {
  const names = process.env['WARD_SERVERS']?.split(',') ?? usual
  return names.map((name) => {
    const found = all.find((server) => server.name === name)
    if (!found)
      throw new Error(`WARD_SERVERS names ${name}; known are ${all.map((server) => server.name).join(', ')}`)
    return [found.name, found]
  })
}
