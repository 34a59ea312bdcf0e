import { expect, test } from 'vitest'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const winscp = probe('settings.client', { id: 'winscp' })
const openssh = probe('keyFile.format', { path: 'id_ed25519', format: 'openssh' })

test('an OpenSSH key in a program of the PuTTY family is certain', () => {
  expect(detectIn(cause, [winscp, openssh])).toMatchObject({ confidence: 'certain' })
  expect(causesIn([winscp, openssh, probe('auth.result', { outcome: 'refused' })])[0]).toBe(
    'key-format-openssh-in-putty',
  )
})

test('OpenSSH reads it, and so do programs nobody named', () => {
  expect(detectIn(cause, [probe('settings.client', { id: 'openssh' }), openssh]).result).toBe('no')
  expect(detectIn(cause, [openssh]).result).toBe('no')
})

test('a damaged key and a PuTTY key are something else', () => {
  for (const format of ['ppk2', 'ppk3', 'public'] as const)
    expect(detectIn(cause, [winscp, probe('keyFile.format', { format })]).result).toBe('no')
  expect(
    detectIn(cause, [winscp, probe('keyFile.format', { format: 'openssh', damage: 'cut-off' })]).result,
  ).toBe('no')
})
