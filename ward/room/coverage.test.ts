// The folder of faults against the catalogue's ids: each cause is broken for real, or it is said why it is not.
import { causeIds } from '@tsunagu/catalogue'
import { describe, expect, test } from 'vitest'
import { faultFiles } from './all-faults.ts'
import { named } from './fault.ts'
import { withoutFault } from './without-fault.ts'

const files = await faultFiles()

describe('the folder of faults', () => {
  test('holds one file for each cause, named after it', () => {
    expect([...files].filter(([name, { cause }]) => name !== cause).map(([name]) => name)).toEqual([])
  })

  test('has a fault for every cause of the catalogue, or a reason why not, and never both', () => {
    const both = causeIds.filter((id) => files.has(id) && id in withoutFault)
    const neither = causeIds.filter((id) => !files.has(id) && !(id in withoutFault))
    expect({ both, neither }).toEqual({ both: [], neither: [] })
  })

  test('breaks at least 45 causes', () => {
    expect(files.size).toBeGreaterThanOrEqual(45)
  })

  test('gives every fault a name of its own', () => {
    const ids = [...files.values()].flatMap(named).map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/.test(id))).toEqual([])
  })
})
