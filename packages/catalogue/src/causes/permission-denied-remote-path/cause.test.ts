import { expect, test } from 'vitest'
import { causesIn, detectIn, packet } from '../../testing/evidence.ts'
import cause from './cause.ts'

test('says which operation on which path was refused', () => {
  const denied = packet('file.operation', {
    operation: 'make-directory',
    outcome: 'denied',
    path: '/data',
    status: 3,
  })
  expect(detectIn(cause, [denied])).toMatchObject({ params: { path: '/data', operation: 'make-directory' } })
  expect(causesIn([denied])).toEqual(['permission-denied-remote-path'])
})

test('setting times, and looking, are other causes; a missing folder is another one too', () => {
  for (const operation of ['set-attributes', 'stat'] as const)
    expect(detectIn(cause, [packet('file.operation', { operation, outcome: 'denied' })]).result).toBe('no')
  expect(
    detectIn(cause, [packet('file.operation', { operation: 'open-write', outcome: 'missing' })]).result,
  ).toBe('no')
})
