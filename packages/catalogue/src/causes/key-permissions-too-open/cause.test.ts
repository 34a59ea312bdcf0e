import { expect, test } from 'vitest'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const open = probe('keyFile.permissions', {
  path: '/home/a/.ssh/id_rsa',
  tooOpen: true,
  system: 'unix',
  mode: 0o640,
})

test('a mode that lets others read is certain', () => {
  expect(detectIn(cause, [open])).toMatchObject({ confidence: 'certain', params: { mode: '0640' } })
})

test('comes before the refusal that follows from it', () => {
  const refused = [
    probe('auth.methods', { allowed: ['publickey'] }),
    probe('auth.result', { outcome: 'refused', user: 'test07' }),
  ]
  expect(causesIn([open, ...refused])).toEqual(['key-permissions-too-open'])
})

test('an access list of Windows and a mode that is right are something else', () => {
  expect(detectIn(cause, [probe('keyFile.permissions', { tooOpen: true, system: 'windows' })]).result).toBe(
    'no',
  )
  expect(
    detectIn(cause, [probe('keyFile.permissions', { tooOpen: false, system: 'unix', mode: 0o600 })]).result,
  ).toBe('no')
})

test('a file name from a hostile text cannot become a second command', () => {
  const [first] = cause.remedies({ path: '-x; rm -rf ~ #\n' }, { site: null, frontDoor: null })
  expect(first?.commands?.[0]?.line).toBe("chmod 600 './-x; rm -rf ~ #'")
})
