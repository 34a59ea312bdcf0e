import { expect, test } from 'vitest'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

test('the gateway knows that the name is taken', () => {
  const taken = packet('file.operation', { operation: 'rename', outcome: 'exists', path: '/a.fastq' })
  expect(detectIn(cause, [taken])).toMatchObject({ confidence: 'certain', params: { path: '/a.fastq' } })
  expect(causesIn([taken])).toEqual(['overwrite-refused'])
})

test('so does a rule of the destination', () => {
  expect(detectIn(cause, [packet('file.rule', { rule: 'no-replace', path: '/a.fastq' })])).toMatchObject({
    confidence: 'certain',
  })
})

test('a failed rename or mkdir is mostly this, a failed write is a guess', () => {
  const failed = (operation: 'rename' | 'make-directory' | 'write') =>
    detectIn(cause, [probe('file.operation', { operation, outcome: 'failed' })])
  expect(failed('rename')).toMatchObject({ confidence: 'likely' })
  expect(failed('make-directory')).toMatchObject({ confidence: 'likely', params: { folder: true } })
  expect(failed('write')).toMatchObject({ confidence: 'possible' })
})

test('a missing folder is not it', () => {
  expect(
    detectIn(cause, [packet('file.operation', { operation: 'rename', outcome: 'missing' })]).result,
  ).toBe('no')
})
