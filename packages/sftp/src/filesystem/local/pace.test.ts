import { describe, expect, it } from 'vitest'
import { Pace, paceOf } from './pace.ts'

describe('Pace', () => {
  it('hurries until a call was slow, then takes care for five seconds', () => {
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
    now += 4999
    expect(pace.hurried).toBe(false)
    now += 1
    expect(pace.hurried).toBe(true)
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
