import { expect, test } from 'vitest'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

test('the gateway knows that it is a folder', () => {
  const open = packet('file.operation', { operation: 'open-write', outcome: 'is-directory', path: '/upload' })
  expect(detectIn(cause, [open])).toMatchObject({
    confidence: 'certain',
    params: { path: '/upload', reading: false },
  })
  expect(causesIn([open])).toEqual(['remote-path-is-directory'])
})

test('a bare failure of opening leaves it a candidate', () => {
  expect(
    detectIn(cause, [probe('file.operation', { operation: 'open-write', outcome: 'failed' })]),
  ).toMatchObject({
    confidence: 'possible',
  })
})

test('a failure in the middle of writing is not it', () => {
  expect(detectIn(cause, [probe('file.operation', { operation: 'write', outcome: 'failed' })]).result).toBe(
    'no',
  )
})
