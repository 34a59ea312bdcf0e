import { expect, test } from 'vitest'
import { diagnose } from '../../diagnose.ts'
import { evidenceOf } from '../../evidence/evidence.ts'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const closed = probe('hostKey.store', {
  operation: 'read',
  outcome: 'denied',
  file: '/home/a/.ssh/known_hosts',
})
const unwritten = probe('hostKey.store', {
  operation: 'write',
  outcome: 'failed',
  file: '/home/a/.ssh/known_hosts',
})

test('a list that cannot be read is certain', () => {
  expect(detectIn(cause, [closed])).toMatchObject({ confidence: 'certain', params: { reason: 'denied' } })
})

test('a list that cannot be written stops nothing, so it comes after what does', () => {
  const { findings } = diagnose(evidenceOf([unwritten, probe('auth.result', { outcome: 'refused' })]))
  expect(findings.at(-1)).toMatchObject({ cause: 'known-hosts-unwritable', severity: 'warning' })
  expect(findings[0]?.severity).toBe('failure')
})

test('a list that was read in the end is fine', () => {
  expect(causesIn([probe('hostKey.store', { operation: 'read', outcome: 'ok' })])).toEqual([])
})
