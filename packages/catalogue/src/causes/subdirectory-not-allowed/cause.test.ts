import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSiteProfile } from '../../site/read.ts'
import { causesIn, detectIn, packet } from '../../testing/evidence.ts'
import cause from './cause.ts'

const site = readSiteProfile(readFileSync(new URL('../../../../../sites/ddbj.yaml', import.meta.url), 'utf8'))
const mkdir = (path: string) =>
  packet('file.operation', { operation: 'make-directory', outcome: 'denied', path })

test('the gateway and the doctor know the rule of the destination', () => {
  const rule = packet('file.rule', { rule: 'no-subdirectory', path: '/test07-0018/run1', destination: 'DRA' })
  expect(detectIn(cause, [rule])).toMatchObject({ confidence: 'certain', params: { destination: 'DRA' } })
})

test.each([
  '/test07-0018/run1',
  '/home/test07/test07-0018/run1',
  'test07-0018/run1',
  '~/gea/ESUB000350/run1',
])('the site profile makes it likely for a folder that was refused: %s', (path) => {
  expect(detectIn(cause, [mkdir(path)], { site })).toMatchObject({ confidence: 'likely' })
  expect(causesIn([mkdir(path)], site)[0]).toBe('permission-denied-remote-path')
})

test('a destination that takes sub-folders, its own folder, and a site without rules are not it', () => {
  expect(detectIn(cause, [mkdir('/mass/run1')], { site }).result).toBe('no')
  expect(detectIn(cause, [mkdir('/test07-0018')], { site }).result).toBe('no')
  expect(detectIn(cause, [mkdir('/test07-0018/run1')]).result).toBe('no')
})

test('a very long path is judged at once', () => {
  const started = performance.now()
  detectIn(cause, [mkdir(`/${'a/'.repeat(50_000)}`)], { site })
  expect(performance.now() - started).toBeLessThan(100)
})
