import { expect, test } from 'vitest'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const denied = probe('keyFile.open', { outcome: 'denied', path: '/root/key', named: true })

test('a refusal of the system is certain', () => {
  expect(detectIn(cause, [denied])).toMatchObject({ confidence: 'certain', params: { reason: 'denied' } })
  expect(causesIn([denied, probe('auth.result', { outcome: 'refused' })])).toEqual(['key-file-unreadable'])
})

test('a folder in place of a file is told as such', () => {
  expect(detectIn(cause, [probe('keyFile.open', { outcome: 'is-directory', path: '~/.ssh' })])).toMatchObject(
    {
      params: { reason: 'directory' },
    },
  )
})

test('a file that is not there, or that opens, is something else', () => {
  for (const outcome of ['missing', 'ok'] as const)
    expect(detectIn(cause, [probe('keyFile.open', { outcome })]).result).toBe('no')
})

test('never advises to open the key to everybody', () => {
  const commands = cause.examples.flatMap((params) =>
    cause.remedies(params, { site: null, frontDoor: null }).flatMap(({ commands = [] }) => commands),
  )
  expect(commands.map(({ line }) => line).join('\n')).not.toMatch(/chmod (?:6[1-7]|7|\+r|a\+)/)
})
