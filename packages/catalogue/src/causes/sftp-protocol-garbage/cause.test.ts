import { expect, test } from 'vitest'
import { lettersOfLength } from '../../explain/decode/length.ts'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

test('a length that spells letters is certain, and the letters are told', () => {
  const length = 1466264675
  expect(
    detectIn(cause, [probe('sftp.garbage', { length, text: lettersOfLength(length) ?? undefined })]),
  ).toMatchObject({
    confidence: 'certain',
    params: { letters: 'Welc' },
  })
})

test('"This" may also be the answer of an account that is disabled or has SFTP only', () => {
  expect(detectIn(cause, [probe('sftp.garbage', { length: 1416128883, text: 'This' })])).toMatchObject({
    confidence: 'likely',
  })
  expect(causesIn([probe('sftp.garbage', { length: 1416128883, text: 'This' })])).toEqual(
    expect.arrayContaining(['sftp-protocol-garbage', 'sftp-only-account', 'account-inactive']),
  )
})

test('a length that spells nothing may be a damaged stream', () => {
  expect(lettersOfLength(3_000_000_000)).toBeNull()
  expect(lettersOfLength(262_144)).toBeNull()
  expect(detectIn(cause, [probe('sftp.garbage', { length: 262_145 })])).toMatchObject({
    confidence: 'likely',
  })
})

test('a session that starts is not it', () => {
  expect(detectIn(cause, [probe('sftp.start', { outcome: 'started' })]).result).toBe('no')
})
