import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { explain } from '../../explain/explain.ts'
import { readSiteProfile } from '../../site/read.ts'
import { detectIn, packet } from '../../testing/evidence.ts'
import cause from './cause.ts'

const site = readSiteProfile(readFileSync(new URL('../../../../../sites/ddbj.yaml', import.meta.url), 'utf8'))
const context = { site, frontDoor: null }
const refusedAs = (user: string) => packet('auth.result', { outcome: 'refused', user })

test.each([
  ['test07-0001', { problem: 'submission-id', meant: 'test07' }],
  ['Test07', { problem: 'capital-letters', meant: 'test07' }],
  ['taro@example.ac.jp', { problem: 'e-mail' }],
  ['ts-test07', { problem: 'not-a-name-of-the-site' }],
  ['test07_pg', { problem: 'not-a-name-of-the-site' }],
  ['ab', { problem: 'not-a-name-of-the-site' }],
])('%s is likely not an account name of the site', (user, params) => {
  expect(detectIn(cause, [refusedAs(user)], context)).toMatchObject({ confidence: 'likely', params })
})

test('a name of the right form stays a candidate only', () => {
  expect(detectIn(cause, [refusedAs('test07')], context)).toMatchObject({ confidence: 'possible' })
})

test('the site is found by the host in the text, and the name that was meant comes first', () => {
  const { findings } = explain('test07-0001@ftp-private.ddbj.nig.ac.jp: Permission denied (publickey).', {
    sites: [site],
  })
  expect(findings[0]).toMatchObject({ cause: 'username-wrong', params: { meant: 'test07' } })
})

test('the gateway knows that there is no such account', () => {
  const unknown = packet('auth.account', { state: 'unknown', user: 'tanaka' })
  expect(detectIn(cause, [unknown, refusedAs('tanaka')])).toMatchObject({
    confidence: 'certain',
    params: { problem: 'no-such-account' },
  })
})

test('an account that exists has the right name, whatever else is wrong', () => {
  const active = packet('auth.account', { state: 'active', user: 'test07' })
  expect(detectIn(cause, [active, refusedAs('test07')]).result).toBe('no')
})

test('a very long name is judged at once', () => {
  const started = performance.now()
  detectIn(cause, [refusedAs(`${'a-'.repeat(50_000)}!`)], context)
  expect(performance.now() - started).toBeLessThan(100)
})
