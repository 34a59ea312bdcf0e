import { afterAll, beforeAll, describe, test } from 'vitest'
import { toolsAreRequired } from '../process/tools.ts'
import { chosenServers } from '../servers/chosen.ts'
import { missingTools, Workbench } from './benches.ts'
import { clients } from './clients.ts'

// OpenSSH's server goes first: what its sshd does not pass would be no fair question.
describe.each(chosenServers(['openssh', 'tsunagu']))('%s', (_, server) => {
  let bench: Workbench

  beforeAll(async () => {
    bench = await Workbench.open(server)
  })

  afterAll(async () => {
    await bench?.close()
  })

  for (const client of clients) {
    const missing = missingTools(client)
    // A device cannot be installed, so where it is missing even CI can only say so.
    if (missing.some((name) => name.startsWith('/dev/')) || (missing.length > 0 && !toolsAreRequired)) {
      const packages = client.packages.join(' ')
      test.skip(`${client.name} is NOT CHECKED: no ${missing.join(', ')} (Debian packages: ${packages})`)
      continue
    }
    describe(client.name, () => {
      const asked = client.checks.filter((check) => server.name !== 'openssh' || !check.beyondOpenssh)
      test.each(asked.map((check) => [check.title, check] as const))(
        '%s',
        async (_title, check) => {
          if (missing.length > 0) throw new Error(`${missing.join(', ')} is missing, and REQUIRE_TOOLS=1`)
          await bench.run(check)
        },
        120_000,
      )
    })
  }
})
