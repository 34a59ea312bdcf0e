import { expect, test } from 'vitest'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

test('the gateway saw where it was to be written', () => {
  const open = packet('file.operation', {
    operation: 'open-write',
    outcome: 'missing',
    path: '/x/a.fastq',
    status: 2,
  })
  expect(detectIn(cause, [open])).toMatchObject({
    confidence: 'certain',
    params: { path: '/x/a.fastq', what: 'folder' },
  })
  expect(causesIn([open])).toEqual(['no-such-directory'])
})

test('a file that is to be fetched is missing itself', () => {
  const open = packet('file.operation', { operation: 'open-read', outcome: 'missing', path: '/x/a.fastq' })
  expect(detectIn(cause, [open])).toMatchObject({ params: { what: 'file' } })
})

test('a look after an upload, and a missing file on this computer, are other causes', () => {
  const look = packet('file.operation', { operation: 'stat', outcome: 'missing', after: 'upload' })
  expect(detectIn(cause, [look]).result).toBe('no')
  const open = probe('file.operation', { operation: 'other', outcome: 'missing' })
  expect(detectIn(cause, [open, probe('file.local', { outcome: 'missing', path: 'a.fastq' })]).result).toBe(
    'no',
  )
})
