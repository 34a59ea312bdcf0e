import { expect, test } from 'vitest'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

test('what the file holds is certain, whatever its name', () => {
  const inside = probe('keyFile.format', { path: 'mykey', format: 'public', type: 'ssh-ed25519' })
  expect(detectIn(cause, [inside])).toMatchObject({ confidence: 'certain', params: { path: 'mykey' } })
  expect(causesIn([inside, probe('keyFile.load', { outcome: 'bad-format', path: 'mykey' })])).toEqual([
    'public-key-given-as-private',
  ])
})

test('explains the permissions that the program complains about, which need no change', () => {
  const open = probe('keyFile.permissions', { path: 'a/id.pub', tooOpen: true, system: 'unix', mode: 0o644 })
  expect(causesIn([open, probe('auth.result', { outcome: 'refused' })])).toEqual([
    'public-key-given-as-private',
  ])
  expect(detectIn(cause, [open])).toMatchObject({ params: { private: 'a/id' } })
})

test('without a name or a content it is one of several', () => {
  expect(detectIn(cause, [probe('keyFile.load', { outcome: 'bad-format' })])).toMatchObject({
    confidence: 'possible',
  })
})

test('a private key is something else', () => {
  expect(detectIn(cause, [probe('keyFile.format', { format: 'openssh' })]).result).toBe('no')
})
