import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSiteProfile } from '../../site/read.ts'
import { causesIn, detectIn, packet } from '../../testing/evidence.ts'
import cause from './cause.ts'

const site = readSiteProfile(readFileSync(new URL('../../../../../sites/ddbj.yaml', import.meta.url), 'utf8'))
const refused = packet('auth.result', { outcome: 'refused', user: 'test07' })
const keyOf = (ageSeconds: number) => packet('auth.registration', { registered: 'this-account', ageSeconds })

test('a key that was registered minutes ago and is refused is likely not there yet', () => {
  expect(detectIn(cause, [keyOf(180), refused], { site })).toMatchObject({
    confidence: 'likely',
    params: { what: 'key', ageMinutes: 3, minutes: 15, user: 'test07' },
  })
})

test('so is an account that was just made, and it comes before the guesses', () => {
  const made = packet('auth.account', { state: 'just-created', user: 'test07', ageSeconds: 60 })
  expect(detectIn(cause, [made, refused])).toMatchObject({ params: { what: 'account', ageMinutes: 1 } })
  expect(causesIn([made, refused])[0]).toBe('account-not-yet-active')
})

test('an older key, an unknown age and a login that worked are not it', () => {
  expect(detectIn(cause, [keyOf(86_400), refused], { site }).result).toBe('no')
  expect(detectIn(cause, [packet('auth.registration', { registered: 'this-account' }), refused]).result).toBe(
    'no',
  )
  expect(detectIn(cause, [keyOf(60), packet('auth.result', { outcome: 'accepted' })]).result).toBe('no')
})
