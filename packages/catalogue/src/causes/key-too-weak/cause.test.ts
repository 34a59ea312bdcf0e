import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSiteProfile } from '../../site/read.ts'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const site = readSiteProfile(readFileSync(new URL('../../../../../sites/ddbj.yaml', import.meta.url), 'utf8'))
const key = (bits: number) => probe('keyFile.format', { path: 'k', format: 'pem', type: 'ssh-rsa', bits })

test('a key below the site’s minimum is certain before anybody connects', () => {
  expect(detectIn(cause, [key(1024)], { site })).toMatchObject({
    confidence: 'certain',
    params: { bits: 1024, minimum: 2048 },
  })
  expect(detectIn(cause, [key(2048)], { site }).result).toBe('no')
})

test('without a site it is likely when the server refused, and nothing before', () => {
  expect(detectIn(cause, [key(1024)]).result).toBe('no')
  expect(detectIn(cause, [key(1024), probe('auth.result', { outcome: 'refused' })])).toMatchObject({
    confidence: 'likely',
  })
})

test('the gateway says it of the key that it refused', () => {
  const evidence = [
    packet('auth.signature', { outcome: 'key-too-short', bits: 1024 }),
    packet('auth.key', { outcome: 'refused', type: 'ssh-rsa' }),
    packet('auth.result', { outcome: 'refused' }),
  ]
  expect(causesIn(evidence)[0]).toBe('key-too-weak')
})

test('the length of an elliptic-curve key is no RSA length', () => {
  expect(
    detectIn(
      cause,
      [probe('keyFile.format', { format: 'openssh', type: 'ecdsa-sha2-nistp256', bits: 256 })],
      { site },
    ).result,
  ).toBe('no')
})

test('OpenSSH is not told to take what it never takes', () => {
  const lines = (bits?: number) =>
    cause
      .remedies(bits === undefined ? {} : { bits }, { site: null, frontDoor: null })
      .flatMap(({ commands = [] }) => commands.map(({ line }) => line.trim()))
  expect(lines(1024)).toContain('RequiredRSASize 1024')
  expect(lines()).toContain('RequiredRSASize 1024')
  expect(lines(768)).not.toContain('RequiredRSASize 1024')
})
