import { expect, test } from 'vitest'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const accepted = probe('auth.result', { outcome: 'accepted', user: 'test07' })
const closed = probe('network.ended', { how: 'closed', by: 'server' })

test('the server itself is certain, and a missing home is no longer a guess', () => {
  const wrong = packet('session.home', { outcome: 'bad-ownership', path: '/home/test07' })
  expect(detectIn(cause, [accepted, wrong, closed])).toMatchObject({
    confidence: 'certain',
    params: { path: '/home/test07', seen: true },
  })
  expect(causesIn([accepted, wrong, closed])[0]).toBe('chroot-bad-ownership')
  expect(causesIn([accepted, wrong, closed])).not.toContain('home-missing')
})

test('from outside it stands behind a missing home', () => {
  const causes = causesIn([accepted, closed])
  expect(causes.indexOf('home-missing')).toBeLessThan(causes.indexOf('chroot-bad-ownership'))
})

test('a session that started, and a home that is there, are not it', () => {
  expect(detectIn(cause, [accepted, probe('sftp.start', { outcome: 'started' }), closed]).result).toBe('no')
  expect(detectIn(cause, [accepted, packet('session.home', { outcome: 'present' }), closed]).result).toBe(
    'no',
  )
})
