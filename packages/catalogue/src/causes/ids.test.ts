import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { causeIds, isCauseId } from './ids.ts'

/** What programs, URLs and stored findings rely on. Ids are added here; none is ever taken away. */
const promised: string[] = JSON.parse(
  readFileSync(new URL('../testing/public-ids.json', import.meta.url), 'utf8'),
)

test('every id that was ever public is still there, because links and stored findings use it', () => {
  expect(promised.filter((id) => !isCauseId(id))).toEqual([])
})

test('every id is promised, so that it cannot be renamed later', () => {
  expect(causeIds.filter((id) => !promised.includes(id))).toEqual([])
})
