import { describe, expect, test } from 'vitest'
import { compare, type Measure, median } from './measure.ts'

const speed: Measure = {
  id: 's',
  title: { ja: 's', en: 's' },
  unit: 'MB/s',
  better: 'higher',
  target: { ratio: 1.3 },
}
const time: Measure = {
  id: 't',
  title: { ja: 't', en: 't' },
  unit: 'ms',
  better: 'lower',
  target: { ratio: 0.7 },
}
const size: Measure = {
  id: 'm',
  title: { ja: 'm', en: 'm' },
  unit: 'KiB',
  better: 'lower',
  target: { value: 64 },
}

describe('median', () => {
  test('is the middle value, in whatever order the values came', () => {
    expect(median([9, 1, 5])).toBe(5)
  })

  test('is the mean of the two middle values of an even number', () => {
    expect(median([1, 2, 4, 100])).toBe(3)
  })

  test('of nothing is no number', () => {
    expect(median([])).toBeNaN()
  })
})

describe('compare', () => {
  test('takes the ratio round by round, so that a slow minute of the machine does not decide', () => {
    // The machine was ten times slower in the second and third round.
    const { ratio, medians } = compare(speed, { openssh: [1000, 100, 100], tsunagu: [1400, 140, 14] })
    expect(ratio).toBeCloseTo(1.4)
    expect(medians['tsunagu']).toBe(140)
  })

  test('meets a target where more is better only from above', () => {
    expect(compare(speed, { openssh: [100], tsunagu: [130] }).met).toBe(true)
    expect(compare(speed, { openssh: [100], tsunagu: [129] }).met).toBe(false)
  })

  test('meets a target where less is better only from below', () => {
    expect(compare(time, { openssh: [100], tsunagu: [70] }).met).toBe(true)
    expect(compare(time, { openssh: [100], tsunagu: [71] }).met).toBe(false)
  })

  test('holds a target of its own against our value alone', () => {
    expect(compare(size, { openssh: [2000], tsunagu: [64] }).met).toBe(true)
    expect(compare(size, { openssh: [1], tsunagu: [65] }).met).toBe(false)
  })

  test('says nothing about a target when one of the two was not measured', () => {
    expect(compare(speed, { openssh: [100] })).toMatchObject({ ratio: null, met: null })
    expect(compare(speed, { tsunagu: [100] })).toMatchObject({ ratio: null, met: null })
    expect(compare(size, { openssh: [100] }).met).toBe(null)
  })
})
