import { describe, expect, it } from 'vitest'
import { GatheredCalls } from './gathered-calls.ts'
import { CAREFUL_PACE, Pace } from './pace.ts'
import { SystemCalls, type Transferred } from './system-calls.ts'

type Call = { position: number; lengths: number[]; done: Transferred; atOnce: boolean }

function record(pace = CAREFUL_PACE): { calls: Call[]; gathered: GatheredCalls } {
  const calls: Call[] = []
  const gathered = new GatheredCalls(new SystemCalls(pace), (buffers, position, done, atOnce) => {
    calls.push({ position, lengths: buffers.map(({ length }) => length), done, atOnce })
  })
  return { calls, gathered }
}

const piece = (length: number): Buffer[] => [Buffer.alloc(length)]
const results = (): { seen: [number, number][]; at: (index: number) => Transferred } => {
  const seen: [number, number][] = []
  return { seen, at: (index) => (_error, bytes) => void seen.push([index, bytes]) }
}

describe('GatheredCalls', () => {
  it('makes the first call at once and gathers what follows it in the file', () => {
    const { calls, gathered } = record()
    const { seen, at } = results()
    gathered.add(piece(100_000), 0, at(0))
    gathered.add(piece(100_000), 100_000, at(1))
    gathered.add(piece(100_000), 200_000, at(2))
    expect(calls).toHaveLength(1)
    calls[0]?.done(null, 100_000)
    expect(calls.map(({ position, lengths }) => [position, lengths])).toEqual([
      [0, [100_000]],
      [100_000, [100_000, 100_000]],
    ])
    calls[1]?.done(null, 200_000)
    expect(seen).toEqual([
      [0, 100_000],
      [1, 100_000],
      [2, 100_000],
    ])
  })

  it('shares a short transfer out in the order of the file, so that each learns where the file ended', () => {
    const { calls, gathered } = record()
    const { seen, at } = results()
    gathered.add(piece(1), 0, at(0))
    gathered.add(piece(70_000), 1, at(1))
    gathered.add(piece(70_000), 70_001, at(2))
    calls[0]?.done(null, 1)
    calls[1]?.done(null, 70_010)
    expect(seen).toEqual([
      [0, 1],
      [1, 70_000],
      [2, 10],
    ])
  })

  it('keeps apart what does not follow', () => {
    const { calls, gathered } = record()
    const { at } = results()
    gathered.add(piece(1), 0, at(0))
    gathered.add(piece(70_000), 500_000, at(1))
    gathered.add(piece(70_000), 900_000, at(2))
    calls[0]?.done(null, 1)
    expect(calls[1]?.lengths).toEqual([70_000])
  })

  it('never takes much more than 256 KiB into one call', () => {
    const { calls, gathered } = record()
    const { at } = results()
    gathered.add(piece(1), 0, at(0))
    for (let index = 0; index < 20; index++) gathered.add(piece(100_000), 1 + index * 100_000, at(index))
    calls[0]?.done(null, 1)
    expect(calls[1]?.lengths.length).toBe(3)
  })

  it('tells everybody in a call that failed', () => {
    const { calls, gathered } = record()
    const errors: unknown[] = []
    gathered.add(piece(1), 0, () => {})
    gathered.add(piece(10), 1, (error) => errors.push(error))
    gathered.add(piece(10), 11, (error) => errors.push(error))
    calls[0]?.done(null, 1)
    const failure = Object.assign(new Error('no'), { code: 'EIO' })
    calls[1]?.done(failure, 0)
    expect(errors).toEqual([failure, failure])
  })

  it('takes no way through another thread for little data on a quick file system', () => {
    const { calls, gathered } = record(new Pace(true))
    gathered.add(piece(4096), 0, () => {})
    gathered.add(piece(300_000), 4096, () => {})
    expect(calls.map(({ atOnce }) => atOnce)).toEqual([true, false])
  })
})
