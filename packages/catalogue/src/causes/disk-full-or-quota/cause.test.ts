import { expect, test } from 'vitest'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

test('the gateway knows that there was no room', () => {
  const full = packet('file.operation', { operation: 'write', outcome: 'no-space', path: '/a.fastq' })
  expect(detectIn(cause, [full])).toMatchObject({
    confidence: 'certain',
    params: { where: 'server', path: '/a.fastq' },
  })
  expect(causesIn([full])).toEqual(['disk-full-or-quota'])
})

test('a bare failure while writing leaves it a candidate', () => {
  const failed = probe('file.operation', { operation: 'write', outcome: 'failed', status: 4 })
  expect(detectIn(cause, [failed])).toMatchObject({ confidence: 'possible' })
})

test('a full disk on this computer is said to be here', () => {
  expect(detectIn(cause, [probe('file.local', { outcome: 'full', path: 'a.fastq' })])).toMatchObject({
    params: { where: 'here' },
  })
})

test('a refusal for another reason is not it', () => {
  expect(detectIn(cause, [packet('file.operation', { operation: 'write', outcome: 'denied' })]).result).toBe(
    'no',
  )
  expect(detectIn(cause, [packet('file.operation', { operation: 'rename', outcome: 'failed' })]).result).toBe(
    'no',
  )
})
