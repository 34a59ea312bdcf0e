import { expect, test } from 'vitest'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

test('the gateway saw the upload complete and the look after it fail', () => {
  const evidence = [
    packet('file.upload', { outcome: 'complete', path: '/a.fastq', bytes: 100 }),
    packet('file.operation', { operation: 'stat', outcome: 'missing', path: '/a.fastq', after: 'upload' }),
  ]
  expect(detectIn(cause, evidence)).toMatchObject({ confidence: 'certain', params: { path: '/a.fastq' } })
  expect(causesIn(evidence)).toEqual(['post-upload-check-failed'])
})

test('another size on the server leaves room for other causes', () => {
  const half = probe('file.upload', { outcome: 'complete', bytes: 65_536, expectedBytes: 108_894 })
  expect(detectIn(cause, [half])).toMatchObject({ confidence: 'possible', params: { bytes: 65_536 } })
  expect(causesIn([half])).toContain('disk-full-or-quota')
})

test('a look before the upload is not it', () => {
  expect(detectIn(cause, [packet('file.operation', { operation: 'stat', outcome: 'missing' })]).result).toBe(
    'no',
  )
})
