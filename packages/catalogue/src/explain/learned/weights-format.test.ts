import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_CLASSES, STEP, WeightTable, writeBiases, writeFeatures } from './weights-format.ts'

test('what is written is read again, in steps', () => {
  const weight = fc.integer({ min: -45, max: 45 }).map((steps) => steps * STEP)
  const row = fc.uniqueArray(fc.tuple(fc.nat(MOST_CLASSES - 1), weight), {
    selector: ([index]) => index,
    minLength: 1,
    maxLength: 8,
  })
  const feature = fc.stringMatching(/^[\p{L}\d']{1,12}(?: [\p{L}\d']{1,12})?$/u)
  fc.assert(
    fc.property(fc.array(fc.tuple(feature, row)), fc.array(weight), (rows, biases) => {
      const features = new Map(rows)
      const table = new WeightTable('nothing a', writeBiases(biases), writeFeatures(features))
      expect(table).toMatchObject({ classes: ['nothing', 'a'], biases })
      for (const [word, weights] of features) expect(table.of(word)).toEqual(weights)
      expect(table.of('\uffff')).toBeNull()
      expect(table.of('')).toBeNull()
    }),
  )
})

test('a weight that is too large becomes the largest', () => {
  const { biases } = new WeightTable('nothing', writeBiases([100, -100]), '')
  expect(biases).toEqual([45 * STEP, -45 * STEP])
})

test('nothing that is written needs an escape in a template literal', () => {
  const all = Array.from({ length: 200 }, (_, steps) => (steps - 100) * STEP)
  const row = Array.from({ length: MOST_CLASSES }, (_, index) => [index, 0] as const)
  expect(writeBiases(all) + writeFeatures(new Map([['word', row]]))).not.toMatch(/[`\\$]/)
})
