import { expect, test } from 'vitest'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const refused = probe('auth.result', { outcome: 'refused' })

test('a locked key where nobody can be asked is certain', () => {
  const evidence = [
    probe('keyFile.format', { path: 'k', format: 'openssh', encrypted: true }),
    probe('settings.interactive', { on: false }),
  ]
  expect(detectIn(cause, evidence)).toMatchObject({ confidence: 'certain', params: { path: 'k' } })
  expect(detectIn(cause, evidence.slice(0, 1)).result).toBe('no')
})

test('a program that says so is certain, and comes before the refusal', () => {
  const said = probe('keyFile.passphrase', { outcome: 'nobody-to-ask' })
  expect(causesIn([said, refused])).toEqual(['passphrase-missing'])
})

test('a key that the server would take and the client did not use is a sign, and no proof', () => {
  const accepted = probe('auth.key', { outcome: 'accepted', path: 'k', from: 'settings' })
  expect(detectIn(cause, [accepted, refused])).toMatchObject({ confidence: 'possible' })
  const unattended = probe('settings.interactive', { on: false })
  expect(detectIn(cause, [accepted, unattended, refused])).toMatchObject({ confidence: 'likely' })
})

test('an agent that declined, and a second factor, are something else', () => {
  const accepted = probe('auth.key', { outcome: 'accepted', path: 'k' })
  for (const other of [
    probe('auth.agent', { outcome: 'refused' }),
    probe('auth.attempt', { method: 'publickey', outcome: 'partial' }),
  ])
    expect(detectIn(cause, [accepted, other, refused]).result).toBe('no')
})
