import { expect, test } from 'vitest'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const refused = packet('auth.result', { outcome: 'refused', user: 'test07' })

test('the gateway is certain, and nothing else is suspected', () => {
  const locked = packet('auth.account', { state: 'locked', user: 'test07' })
  expect(detectIn(cause, [locked, refused])).toMatchObject({
    confidence: 'certain',
    params: { user: 'test07', state: 'locked' },
  })
  expect(causesIn([locked, refused])).toEqual(['account-inactive'])
})

test('sshd calls the name of a locked account invalid after it has said why; the first counts', () => {
  const locked = packet('auth.account', { state: 'locked', user: 'test07' })
  const unknown = (user: string) => packet('auth.account', { state: 'unknown', user })
  const tooMany = packet('auth.result', { outcome: 'too-many-failures', user: 'test07' })
  expect(causesIn([locked, unknown('test07'), refused, tooMany])).toEqual(['account-inactive'])
  expect(causesIn([locked, unknown('tset07'), refused])[0]).toBe('username-wrong')
})

test('from outside it is the last of the candidates', () => {
  expect(detectIn(cause, [refused])).toMatchObject({ confidence: 'possible', params: { state: 'not-known' } })
  expect(causesIn([refused]).at(-1)).toBe('account-inactive')
})

test('an active account, an unknown one and a login that worked are not it', () => {
  expect(detectIn(cause, [packet('auth.account', { state: 'active' }), refused]).result).toBe('no')
  expect(detectIn(cause, [packet('auth.account', { state: 'unknown' }), refused]).result).toBe('no')
  expect(detectIn(cause, [refused, probe('auth.result', { outcome: 'accepted' })]).result).toBe('no')
})

test('the sentence of nologin in the place of SFTP is likely, and not taken for a chatty login script', () => {
  const garbage = (text: string) => [
    probe('auth.result', { outcome: 'accepted', user: 'test07' }),
    probe('sftp.garbage', { length: 1416128883, text }),
    probe('sftp.start', { outcome: 'garbage' }),
  ]
  expect(causesIn(garbage('This account is currently not available.'))).toEqual(['account-inactive'])
  expect(causesIn(garbage('This cluster will be down on Monday'))[0]).toBe('sftp-protocol-garbage')
})
