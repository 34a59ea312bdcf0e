import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSiteProfile } from '../../site/read.ts'
import { detectIn, packet } from '../../testing/evidence.ts'
import cause from './cause.ts'

const site = readSiteProfile(readFileSync(new URL('../../../../../sites/ddbj.yaml', import.meta.url), 'utf8'))
const open = (path: string) => packet('file.operation', { operation: 'open-write', outcome: 'denied', path })

test('the rule of a destination is certain', () => {
  const rule = packet('file.rule', {
    rule: 'archive-type',
    path: '/test07-0018/run1.tar',
    destination: 'DRA',
  })
  expect(detectIn(cause, [rule])).toMatchObject({
    confidence: 'certain',
    params: { archive: 'tar', destination: 'DRA' },
  })
})

test.each([
  ['/test07-0018/run1.zip', 'zip'],
  ['/test07-0018/run1.tar.gz', 'tar'],
  ['/gea/ESUB000350/tables.ZIP', 'zip'],
])('the site profile makes it likely: %s', (path, archive) => {
  expect(detectIn(cause, [open(path)], { site })).toMatchObject({ confidence: 'likely', params: { archive } })
})

test('what a destination takes is not it', () => {
  expect(detectIn(cause, [open('/test07-0018/reads.fastq.gz')], { site }).result).toBe('no')
  expect(detectIn(cause, [open('/gea/ESUB000350/tables.tar')], { site }).result).toBe('no')
  expect(detectIn(cause, [open('/test07-0018/run1.zip')]).result).toBe('no')
})
