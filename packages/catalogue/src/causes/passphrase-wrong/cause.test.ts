import { expect, test } from 'vitest'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const wrong = probe('keyFile.passphrase', { outcome: 'wrong', path: 'k' })
const asked = probe('keyFile.passphrase', { outcome: 'asked', path: 'k' })
const refused = probe('auth.result', { outcome: 'refused' })

test('a passphrase that did not open the key is certain, and comes before the refusal', () => {
  expect(causesIn([asked, wrong, refused])).toEqual(['passphrase-wrong'])
  expect(detectIn(cause, [wrong])).toMatchObject({ confidence: 'certain', params: { path: 'k' } })
})

test('being asked again says that the first answer was wrong; being asked once says nothing', () => {
  expect(detectIn(cause, [asked, asked, asked, refused])).toMatchObject({ confidence: 'likely' })
  expect(detectIn(cause, [asked, refused]).result).toBe('no')
})

test('a second try that worked makes it harmless', () => {
  expect(detectIn(cause, [wrong, probe('keyFile.passphrase', { outcome: 'accepted' })]).result).toBe('no')
  expect(detectIn(cause, [wrong, probe('auth.result', { outcome: 'accepted' })]).result).toBe('no')
})

test('a key that was just not opened may have had a wrong passphrase or none', () => {
  const evidence = [probe('keyFile.passphrase', { outcome: 'not-opened' })]
  expect(causesIn(evidence)).toEqual(expect.arrayContaining(['passphrase-wrong', 'passphrase-missing']))
})
