import { expect, test } from 'vitest'
import { detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const refused = probe('auth.result', { outcome: 'refused', user: 'test07', host: 'a.example' })
const used = probe('auth.key', { outcome: 'refused', path: '~/.ssh/id_rsa', bySettings: true })

test('is certain when the server would take another key of this computer', () => {
  const right = probe('auth.key', { outcome: 'accepted', path: '~/keys/transfer', bySettings: false })
  expect(detectIn(cause, [used, refused, right])).toMatchObject({
    confidence: 'certain',
    params: { rightKey: '~/keys/transfer', usedKey: '~/.ssh/id_rsa' },
  })
})

test('is a guess while the other keys were not tried', () => {
  expect(detectIn(cause, [used, refused])).toMatchObject({ confidence: 'possible' })
})

test('is not it when the key in use was accepted, or was named by the person', () => {
  expect(
    detectIn(cause, [probe('auth.key', { outcome: 'accepted', bySettings: true }), refused]).result,
  ).toBe('no')
  expect(detectIn(cause, [probe('auth.key', { outcome: 'refused', from: 'settings' }), refused]).result).toBe(
    'no',
  )
})
