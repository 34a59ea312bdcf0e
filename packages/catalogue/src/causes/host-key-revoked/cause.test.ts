import { expect, test } from 'vitest'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const revoked = probe('hostKey.check', { outcome: 'revoked', host: 'sftp.example.org' })

test('a mark in the list of known keys is certain', () => {
  expect(detectIn(cause, [revoked])).toMatchObject({
    confidence: 'certain',
    params: { host: 'sftp.example.org' },
  })
  expect(causesIn([revoked, probe('hostKey.refused', {})])).toEqual(['host-key-revoked'])
})

test('no remedy records, replaces or forgets a key', () => {
  const remedies = cause.remedies({ host: 'a' }, { site: null, frontDoor: null })
  expect(remedies.map(({ changes }) => changes)).toEqual(['nothing', 'nothing', 'nothing'])
})

test('a changed and an unknown key are something else', () => {
  for (const outcome of ['changed', 'unknown', 'known'] as const)
    expect(detectIn(cause, [probe('hostKey.check', { outcome })]).result).toBe('no')
})
