import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSiteProfile } from '../../site/read.ts'
import { detectIn, packet } from '../../testing/evidence.ts'
import cause from './cause.ts'

const site = readSiteProfile(readFileSync(new URL('../../../../../sites/ddbj.yaml', import.meta.url), 'utf8'))
const open = (path: string, outcome: 'denied' | 'failed' = 'failed') =>
  packet('file.operation', { operation: 'open-write', outcome, path })

test('the rule of a destination is certain, and so is a server that refuses the name', () => {
  const rule = packet('file.rule', { rule: 'name', path: '/test07-0018/a b.fastq', letters: ' ' })
  expect(detectIn(cause, [rule])).toMatchObject({ confidence: 'certain', params: { letters: ' ' } })
  expect(
    detectIn(cause, [
      packet('file.operation', { operation: 'open-write', outcome: 'name-refused', path: '/a' }),
    ]),
  ).toMatchObject({ confidence: 'certain' })
})

test('the site profile makes it likely, and tells the letters', () => {
  expect(detectIn(cause, [open('/test07-0018/検体 1(a).fastq')], { site })).toMatchObject({
    confidence: 'likely',
    params: { letters: '検体 ()', destination: 'DRA' },
  })
})

test('a plain name, a path outside every destination, and an unknown site are not it', () => {
  expect(detectIn(cause, [open('/test07-0018/a_1.fastq.gz')], { site }).result).toBe('no')
  expect(detectIn(cause, [open('/other/a b.fastq')], { site }).result).toBe('no')
  expect(detectIn(cause, [open('/test07-0018/a b.fastq')]).result).toBe('no')
})

test('the new name that is proposed holds plain letters only', () => {
  const [rename] = cause.remedies({ path: '/test07-0018/検体 1(a).fastq' }, { site: null, frontDoor: null })
  expect(rename?.commands?.[0]?.line).toMatch(/ [A-Za-z0-9_.-]+$/)
})
