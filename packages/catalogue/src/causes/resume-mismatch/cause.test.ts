import { expect, test } from 'vitest'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

test('whoever compared the starts is certain', () => {
  const differs = packet('file.resume', { sameStart: false, path: '/a.fastq', offset: 4096 })
  expect(detectIn(cause, [differs])).toMatchObject({ confidence: 'certain', params: { offset: 4096 } })
  expect(causesIn([differs])).toEqual(['resume-mismatch'])
})

test('a part that fits is resumed without a word', () => {
  expect(detectIn(cause, [probe('file.resume', { sameStart: true })]).result).toBe('no')
})
