import { expect, test } from 'vitest'
import { detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

test('a probe that read the file names the line, and the repair takes it out', () => {
  const detection = detectIn(cause, [
    probe('settings.configLine', {
      problem: 'unknown-option',
      file: '/home/a/.ssh/config',
      line: 3,
      option: 'identityfle',
    }),
  ])
  expect(detection).toMatchObject({ confidence: 'certain', params: { line: 3, option: 'identityfle' } })
  if (detection.result !== 'found') throw new Error('not found')
  expect(cause.remedies(detection.params, { site: null, frontDoor: null })[0]?.repair).toEqual({
    kind: 'disable-ssh-option',
    file: '/home/a/.ssh/config',
    line: 3,
    option: 'identityfle',
  })
})

test('bad permissions are repaired by permissions', () => {
  const [first] = cause.remedies(
    { problem: 'bad-permissions', file: '/home/a/.ssh/config' },
    { site: null, frontDoor: null },
  )
  expect(first?.repair).toEqual({ kind: 'set-file-mode', path: '/home/a/.ssh/config', mode: 0o600 })
})

test('a complaint that did not stop the login is no failure', () => {
  expect(
    detectIn(cause, [
      probe('settings.configLine', { problem: 'unknown-option' }),
      probe('auth.result', { outcome: 'accepted' }),
    ]).result,
  ).toBe('no')
})
