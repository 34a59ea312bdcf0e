import { expect, test } from 'vitest'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const version3 = probe('keyFile.format', { path: 'a.ppk', format: 'ppk3' })

test('a version 3 that a reader of PuTTY keys refused is certain', () => {
  const evidence = [
    probe('settings.client', { id: 'winscp' }),
    version3,
    probe('keyFile.load', { outcome: 'bad-format', path: 'a.ppk' }),
  ]
  expect(detectIn(cause, evidence)).toMatchObject({ confidence: 'certain' })
  expect(causesIn(evidence)).toEqual(['key-format-ppk-too-new'])
})

test('a version 3 in a program that reads no PuTTY keys is of the wrong format, not of the wrong version', () => {
  const evidence = [
    probe('settings.client', { id: 'openssh' }),
    version3,
    probe('keyFile.load', { outcome: 'bad-format', path: 'a.ppk' }),
  ]
  expect(causesIn(evidence)).toEqual(['key-format-putty-in-openssh'])
})

test('a version 3 alone is no failure', () => {
  expect(detectIn(cause, [probe('settings.client', { id: 'putty' }), version3]).result).toBe('no')
})
