import { fileURLToPath } from 'node:url'
import { learnedFrom } from '@tsunagu/catalogue/learning'
import { expect, test } from 'vitest'
import { readCorpus, sourcesIn } from './corpus.ts'

test('the weights were learned from the texts that are there, by the programs that are there: else `npm run learn`', () => {
  const checkout = fileURLToPath(new URL('../../', import.meta.url))
  expect(learnedFrom).toBe(readCorpus(sourcesIn(checkout)).digest)
})
