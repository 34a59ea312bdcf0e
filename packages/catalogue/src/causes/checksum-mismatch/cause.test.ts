import { expect, test } from 'vitest'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const differs = packet('file.checksum', {
  same: false,
  path: '/a.fastq',
  algorithm: 'md5',
  expected: 'aa',
  actual: 'bb',
})

test('whoever compared checksums is certain', () => {
  expect(detectIn(cause, [differs])).toMatchObject({
    confidence: 'certain',
    params: { expected: 'aa', actual: 'bb' },
  })
  expect(causesIn([differs])).toEqual(['checksum-mismatch'])
})

test('when line ends were changed, that is the cause', () => {
  expect(causesIn([differs, probe('file.lineEnds', { changed: true, path: '/a.fastq' })])).toEqual([
    'text-mode-corruption',
  ])
})

test('the same file, sent again and right, is forgiven; another file is not', () => {
  expect(detectIn(cause, [differs, packet('file.checksum', { same: true, path: '/a.fastq' })]).result).toBe(
    'no',
  )
  expect(detectIn(cause, [differs, packet('file.checksum', { same: true, path: '/b.fastq' })])).toMatchObject(
    {
      result: 'found',
    },
  )
})
