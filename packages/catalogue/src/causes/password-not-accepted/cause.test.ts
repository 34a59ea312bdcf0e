import { expect, test } from 'vitest'
import { say } from '../../cause/text.ts'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const refused = packet('auth.result', { outcome: 'refused', user: 'test07' })
const password = packet('auth.attempt', { method: 'password', outcome: 'refused', user: 'test07' })
const keysOnly = packet('auth.methods', { allowed: ['publickey'] })

test('a password on a service that takes keys only is certain, and no guess stands beside it', () => {
  const evidence = [password, keysOnly, refused]
  expect(detectIn(cause, evidence)).toMatchObject({ confidence: 'certain', params: { keyOnly: true } })
  expect(causesIn(evidence)).toEqual(['password-not-accepted'])
})

test('a password that was refused where passwords are taken is likely wrong', () => {
  const both = packet('auth.methods', { allowed: ['publickey', 'password'] })
  expect(detectIn(cause, [both, password, refused])).toMatchObject({
    confidence: 'likely',
    params: { keyOnly: false },
  })
})

test('a refusal that shows neither key nor password leaves it a candidate', () => {
  expect(detectIn(cause, [keysOnly, refused])).toMatchObject({ confidence: 'possible' })
  expect(detectIn(cause, [refused])).toMatchObject({ confidence: 'possible' })
})

test('when a key was seen, it is about the key', () => {
  const key = probe('auth.key', { outcome: 'offered', path: '~/.ssh/id_rsa' })
  expect(detectIn(cause, [key, keysOnly, refused]).result).toBe('no')
})

test('a login that worked in the end is no failure', () => {
  const accepted = packet('auth.result', { outcome: 'accepted' })
  expect(detectIn(cause, [password, keysOnly, refused, accepted]).result).toBe('no')
})

test('only programs with a window are told of the field for the password', () => {
  const remedies = cause.remedies({ keyOnly: true }, { site: null, frontDoor: null })
  const told = remedies.filter(({ id }) => id.startsWith('use-key'))
  const fields = told.filter(({ id }) => say(cause.text.ja.remedies[id] ?? '', {}).includes('欄'))
  expect(fields.flatMap(({ clients }) => clients)).toEqual(['winscp', 'filezilla', 'cyberduck'])
  expect(told.flatMap(({ clients }) => clients)).toEqual(
    expect.arrayContaining(['openssh', 'lftp', 'rclone']),
  )
})

test('a setting of ssh that names a key stands below the server that it is for', () => {
  const remedies = cause.remedies({ keyOnly: true, host: 'a.example' }, { site: null, frontDoor: null })
  const lines = remedies.find(({ clients }) => clients?.includes('sshfs'))?.commands?.map(({ line }) => line)
  expect(lines).toEqual(['Host a.example', '    IdentityFile KEYFILE'])
})
