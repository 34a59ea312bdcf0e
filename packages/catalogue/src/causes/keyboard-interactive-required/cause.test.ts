import { expect, test } from 'vitest'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const refused = probe('auth.result', { outcome: 'refused', user: 'test07' })
const partial = probe('auth.attempt', { method: 'publickey', outcome: 'partial' })
const prompts = probe('auth.methods', { allowed: ['keyboard-interactive'] })

test('a key that was taken only in part is certain, and no guess stands beside it', () => {
  expect(detectIn(cause, [partial, prompts, refused])).toMatchObject({
    confidence: 'certain',
    params: { keyTaken: true },
  })
  expect(causesIn([partial, prompts, refused])).toEqual(['keyboard-interactive-required'])
})

test('a server that wants nothing but questions answered is likely it', () => {
  expect(detectIn(cause, [prompts, refused])).toMatchObject({ confidence: 'likely' })
  expect(causesIn([prompts, refused])[0]).toBe('keyboard-interactive-required')
})

test('a second step that was answered is no failure', () => {
  expect(detectIn(cause, [partial, prompts, probe('auth.result', { outcome: 'accepted' })]).result).toBe('no')
})

test('a server that also takes keys or passwords alone is not it', () => {
  const both = probe('auth.methods', { allowed: ['publickey', 'keyboard-interactive'] })
  expect(detectIn(cause, [both, refused]).result).toBe('no')
})
