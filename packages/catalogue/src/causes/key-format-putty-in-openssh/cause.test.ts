import { expect, test } from 'vitest'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const ppk = probe('keyFile.format', { path: '/home/a/id', format: 'ppk3' })

test('a PuTTY key in the hands of OpenSSH is certain, whatever its name', () => {
  expect(detectIn(cause, [probe('settings.client', { id: 'openssh' }), ppk])).toMatchObject({
    confidence: 'certain',
  })
})

test('the same key in the hands of PuTTY or WinSCP is right', () => {
  for (const id of ['putty', 'winscp', 'filezilla'] as const)
    expect(detectIn(cause, [probe('settings.client', { id }), ppk]).result).toBe('no')
})

test('a file that was looked into and is no PuTTY key is not blamed for its name', () => {
  expect(
    causesIn([
      probe('keyFile.load', { path: 'id.ppk', outcome: 'bad-format' }),
      probe('keyFile.format', { path: 'id.ppk', format: 'html' }),
    ]),
  ).not.toContain('key-format-putty-in-openssh')
})
