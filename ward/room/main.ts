/**
 * The program inside a room: judges faults one after another and prints each verdict as a line of JSON.
 * Started by `enterRoom`; arguments: JSON of `Work`.
 */
import { workspaceFolder } from '../workspace.ts'
import { allFaults } from './all-faults.ts'
import { clientRow, lendClients, versionsOf } from './clients.ts'
import { furnish, lendPrograms } from './furniture.ts'
import { healthySetups } from './healthy.ts'
import { Judge } from './judge.ts'
import { NO_WORK, type Work } from './work.ts'

const work: Work = { ...NO_WORK, ...(JSON.parse(process.argv[2] ?? '{}') as Partial<Work>) }
furnish()
const programs = lendPrograms(workspaceFolder)
const judge = new Judge(programs)
const faults = new Map((await allFaults()).map((fault) => [fault.id, fault]))
for (const id of work.faults) {
  const fault = faults.get(id)
  if (fault) say(await judge.judge(fault))
}
for (const setup of healthySetups) if (work.healthy.includes(setup.id)) say(await judge.judgeHealthy(setup))
for (const id of work.combinations) {
  const [first, second] = id.split('+').map((one) => faults.get(one))
  if (first && second) say(await judge.judgeBoth(first, second))
}
if (work.clients.length > 0) {
  lendClients()
  say({ versions: await versionsOf() })
}
for (const id of work.clients) {
  const fault = faults.get(id)
  if (fault) say(await clientRow(judge, fault))
}
await judge.close()

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
