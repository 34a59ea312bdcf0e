import { expect, test } from 'vitest'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

test('a probe that finds no direct way out is certain, and explains the time-out', () => {
  const observations = [
    probe('network.directAccess', { allowed: false, proxy: 'http://taro:secret@proxy.example:8080/' }),
    probe('network.connect', { outcome: 'timed-out', host: 'a.example', port: 22 }),
  ]
  const detection = detectIn(cause, observations)
  expect(detection).toMatchObject({ confidence: 'certain', params: { proxy: 'proxy.example:8080' } })
  expect(JSON.stringify(detection.result === 'found' && detection.params)).not.toContain('secret')
  expect(causesIn(observations)).toEqual(['proxy-required'])
})

test('direct access rules it out', () => {
  expect(
    detectIn(cause, [
      probe('network.directAccess', { allowed: true }),
      probe('settings.proxy', { kind: 'http', value: 'proxy.example:8080' }),
      probe('network.connect', { outcome: 'timed-out' }),
    ]).result,
  ).toBe('no')
})

test('a proxy for the web beside a time-out makes it likely, and the first thing to try', () => {
  const observations = [
    probe('settings.proxy', { kind: 'http', value: 'proxy.example:8080' }),
    probe('network.connect', { outcome: 'timed-out' }),
  ]
  expect(detectIn(cause, observations)).toMatchObject({ confidence: 'likely' })
  expect(causesIn(observations)[0]).toBe('proxy-required')
})

test('a proxy for the web beside an answer of the network makes it possible', () => {
  expect(
    detectIn(cause, [
      probe('settings.proxy', { kind: 'http', value: 'proxy.example:8080' }),
      probe('network.connect', { outcome: 'unreachable' }),
    ]),
  ).toMatchObject({ confidence: 'possible' })
})

test('a page of the proxy in the place of SSH makes it likely', () => {
  expect(
    causesIn([
      probe('handshake.firstBytes', { from: 'server', kind: 'http', text: 'HTTP/1.1 403 Forbidden (Squid)' }),
    ]),
  ).toContain('proxy-required')
})

test('a time-out alone is no proxy', () => {
  expect(detectIn(cause, [probe('network.connect', { outcome: 'timed-out' })]).result).toBe('no')
})

test('what is no address never gets into the command that a shell runs', () => {
  const detection = detectIn(cause, [
    probe('network.directAccess', { allowed: false, proxy: 'http://a;touch x:80' }),
  ])
  expect(detection).toMatchObject({ params: { login: false } })
  expect(detection.result === 'found' && detection.params).not.toHaveProperty('proxy')
})
