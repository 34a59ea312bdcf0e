import { describe, expect, it } from 'vitest'
import { Pace, paceOf } from './pace.ts'

describe('Pace', () => {
  it('hurries until a call was slow, then takes care for a moment', () => {
    let now = 0
    const pace = new Pace(true, () => now)
    expect(pace.hurried).toBe(true)
    pace.time(() => {
      now += 1
    })
    expect(pace.hurried).toBe(true)
    pace.time(() => {
      now += 50
    })
    expect(pace.hurried).toBe(false)
    now += 99
    expect(pace.hurried).toBe(false)
    now += 1
    expect(pace.hurried).toBe(true)
  })

  it('takes care twice as long each time that the next slow call follows soon, up to five seconds', () => {
    let now = 0
    const pace = new Pace(true, () => now)
    const slowCallsUntil = (end: number): number[] => {
      const cautions: number[] = []
      while (now < end) {
        pace.time(() => {
          now += 50
        })
        const from = now
        while (!pace.hurried) now += 10
        cautions.push(now - from)
      }
      return cautions
    }
    expect(slowCallsUntil(20_000)).toEqual([100, 200, 400, 800, 1600, 3200, 5000, 5000, 5000])
    // Quiet for longer than the last caution: it was a passing thing.
    now += 5_001
    pace.time(() => {})
    expect(slowCallsUntil(now + 1)).toEqual([100])
  })

  it('learns from a call that failed slowly, too', () => {
    let now = 0
    const pace = new Pace(true, () => now)
    expect(() =>
      pace.time(() => {
        now += 50
        throw new Error('EIO')
      }),
    ).toThrow('EIO')
    expect(pace.hurried).toBe(false)
  })

  it('never hurries on NFS and FUSE, because nothing bounds how long they take', () => {
    expect(paceOf(-1, 0x6969).hurried).toBe(false)
    expect(paceOf(-2, 0x65735546).hurried).toBe(false)
    expect(paceOf(-3, 0xef53).hurried).toBe(true)
  })
})
