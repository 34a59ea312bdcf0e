import { expect, test } from 'vitest'
import { causesIn, detectIn, packet } from '../../testing/evidence.ts'
import cause from './cause.ts'

test('the gateway saw the upload end well and the time stamp refused', () => {
  const evidence = [
    packet('file.upload', { outcome: 'complete', path: '/a.fastq', bytes: 100 }),
    packet('file.operation', { operation: 'set-attributes', outcome: 'denied', path: '/a.fastq' }),
  ]
  expect(detectIn(cause, evidence)).toMatchObject({ confidence: 'certain', params: { path: '/a.fastq' } })
  expect(causesIn(evidence)).toEqual(['set-attributes-refused'])
})

test('it is a warning: a write that was refused comes first', () => {
  const evidence = [
    packet('file.operation', { operation: 'set-attributes', outcome: 'denied', path: '/a.fastq' }),
    packet('file.operation', { operation: 'open-write', outcome: 'denied', path: '/b.fastq' }),
  ]
  expect(causesIn(evidence)).toEqual(['permission-denied-remote-path', 'set-attributes-refused'])
})

test('a write that was refused is not it', () => {
  expect(
    detectIn(cause, [packet('file.operation', { operation: 'open-write', outcome: 'denied' })]).result,
  ).toBe('no')
})
