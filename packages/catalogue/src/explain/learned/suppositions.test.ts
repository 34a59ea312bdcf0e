import { describe, expect, test } from 'vitest'
import { causeIds } from '../../causes/ids.ts'
import { diagnose } from '../../diagnose.ts'
import { evidenceOf, type Observation, observe } from '../../evidence/evidence.ts'
import { suppositions } from './suppositions.ts'

describe('what is supposed of a cause', () => {
  test.each(causeIds.filter((id) => suppositions[id]))('leads to %s', (id) => {
    const source = { kind: 'text', line: 1, text: 'x' } as const
    const supposed = (suppositions[id] ?? []).map(
      ({ fact, value }) => observe(fact, value as never, source) as Observation,
    )
    expect(diagnose(evidenceOf(supposed)).findings.map(({ cause }) => cause)).toContain(id)
  })
})
