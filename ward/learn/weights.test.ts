import { fileURLToPath } from 'node:url'
import { learnedFrom } from '@tsunagu/catalogue/learning'
import { expect, test } from 'vitest'
import { readCorpus } from './corpus.ts'

test('the weights were learned from the texts that are there: else run `npm run learn`', () => {
  const recorded = fileURLToPath(new URL('../../packages/catalogue/recorded', import.meta.url))
  expect(learnedFrom).toBe(readCorpus(recorded).digest)
})
