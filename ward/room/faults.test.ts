// Every fault of ward/fault, broken for real in a room of its own, and what `tsunagu doctor` says of it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toolsAreRequired } from '../process/tools.ts'
import { allFaults } from './all-faults.ts'
import { roomTrouble } from './enter.ts'
import { type Judged, judgeAll } from './verdicts.ts'

const trouble = roomTrouble()
const faults = await allFaults()
const slow = process.env['WARD_SLOW'] === '1'
const asked = faults.filter((fault) => slow || !fault.slow)
const byServer = asked.toSorted((a, b) => a.server.localeCompare(b.server))

if (trouble !== null && !toolsAreRequired) {
  console.warn(`SKIPPED: no fault was tried, because ${trouble}`)
  test.skip(`no fault is tried, because ${trouble}`)
} else {
  describe('a fault', () => {
    let judged: Judged

    beforeAll(() => {
      if (trouble !== null) throw new Error(`${trouble} (REQUIRE_TOOLS=1)`)
      judged = judgeAll(
        'faults',
        byServer.map(({ id }) => id),
      )
    })
    afterAll(() => judged?.close())

    for (const { id, breaks } of faults.filter((fault) => !asked.includes(fault)))
      test.skip(`${id} is slow and tried with WARD_SLOW=1 only: ${breaks.en}`)

    // In the order in which they are judged, so that none waits for long.
    test.each(byServer.map(({ id, breaks }) => [id, breaks.en] as const))(
      '%s: %s',
      async (id) => {
        const { complaints } = await judged.verdict(id)
        expect(complaints).toEqual([])
      },
      120_000,
    )
  })
}
