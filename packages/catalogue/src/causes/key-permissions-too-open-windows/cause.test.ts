import { expect, test } from 'vitest'
import { detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

test('names everybody who has access and should not', () => {
  const one = probe('keyFile.permissions', {
    path: 'C:\\k',
    tooOpen: true,
    system: 'windows',
    principals: ['BUILTIN\\Users'],
  })
  const two = probe('keyFile.permissions', {
    path: 'C:\\k',
    tooOpen: true,
    system: 'windows',
    principals: ['Everyone'],
  })
  expect(detectIn(cause, [one, two])).toMatchObject({
    confidence: 'certain',
    params: { path: 'C:\\k', others: 'BUILTIN\\Users, Everyone' },
  })
})

test('Unix permissions are something else', () => {
  expect(
    detectIn(cause, [probe('keyFile.permissions', { tooOpen: true, system: 'unix', mode: 0o644 })]).result,
  ).toBe('no')
})

test('the repair is for one file and leaves the account name to PowerShell', () => {
  const [first] = cause.remedies({ path: 'C:\\Users\\山田 太郎\\id_rsa' }, { site: null, frontDoor: null })
  expect(first?.commands?.[0]?.line).toBe(
    'icacls \'C:\\Users\\山田 太郎\\id_rsa\' /inheritance:r /grant:r "$($env:USERNAME):F"',
  )
})
