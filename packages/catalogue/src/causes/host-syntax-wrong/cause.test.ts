import { expect, test } from 'vitest'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause, { problemOf } from './cause.ts'

test.each([
  ['sftp://sftp.example.org', 'scheme'],
  ['sftp.example.org/upload', 'path'],
  ['sftp.example.org:upload', 'path'],
  ['sftp.example.org:443', 'port-inside'],
  ['test07@sftp.example.org', 'user-inside'],
  ['sftp.example.org upload', 'spaces'],
  ['ｓｆｔｐ.example.org', 'other'],
  ['sftp.example.org', null],
  ['192.0.2.10', null],
  ['2001:db8::1', null],
  ['a_b-c.example', null],
])('%s: %s', (name, problem) => {
  expect(problemOf(name)).toBe(problem)
})

test('a name that cannot be one explains why it was not found', () => {
  const observations = [probe('network.lookup', { name: 'sftp://a.example', outcome: 'not-found' })]
  expect(detectIn(cause, observations)).toMatchObject({
    confidence: 'certain',
    params: { given: 'sftp://a.example', problem: 'scheme', host: 'a.example' },
  })
  expect(causesIn(observations)).toEqual(['host-syntax-wrong'])
})

test('a program that hides the name leaves it possible', () => {
  expect(causesIn([probe('network.lookup', { outcome: 'not-found' })])).toEqual([
    'dns-failure',
    'host-syntax-wrong',
  ])
})

test('a proper name that does not exist is no matter of syntax', () => {
  expect(detectIn(cause, [probe('network.lookup', { name: 'a.example', outcome: 'not-found' })]).result).toBe(
    'no',
  )
})
