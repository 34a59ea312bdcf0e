// Set-ups in which nothing is wrong, and pairs of faults, each in a room of its own.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toolsAreRequired } from '../process/tools.ts'
import { combinations } from './combinations.ts'
import { roomTrouble } from './enter.ts'
import { healthySetups } from './healthy.ts'
import { type Judged, judgeAll } from './verdicts.ts'

const trouble = roomTrouble()

if (trouble !== null && !toolsAreRequired) {
  console.warn(`SKIPPED: no healthy set-up and no pair of faults was tried, because ${trouble}`)
  test.skip(`no healthy set-up and no pair of faults is tried, because ${trouble}`)
} else {
  const rooms: Judged[] = []
  const open = (kind: Parameters<typeof judgeAll>[0], ids: readonly string[]) => {
    if (trouble !== null) throw new Error(`${trouble} (REQUIRE_TOOLS=1)`)
    const judged = judgeAll(kind, ids)
    rooms.push(judged)
    return judged
  }
  afterAll(() => {
    for (const room of rooms) room.close()
  })

  describe('nothing is found, and a file arrives,', () => {
    let judged: Judged
    beforeAll(() => {
      judged = open(
        'healthy',
        healthySetups.map(({ id }) => id),
      )
    })
    test.each(healthySetups.map(({ id, says }) => [says, id] as const))(
      '%s',
      async (_, id) => {
        expect((await judged.verdict(id)).complaints).toEqual([])
      },
      120_000,
    )
  })

  describe('of two faults', () => {
    const rows = combinations.map(({ faults, because }) => [...faults, because] as const)
    let judged: Judged
    beforeAll(() => {
      judged = open(
        'combinations',
        combinations.map(({ faults }) => faults.join('+')),
      )
    })
    test.each(rows)(
      '%s comes before %s, because %s',
      async (first, second) => {
        expect((await judged.verdict(`${first}+${second}`)).complaints).toEqual([])
      },
      120_000,
    )
  })
}
