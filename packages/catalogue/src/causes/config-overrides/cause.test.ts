import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSiteProfile } from '../../site/read.ts'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const site = readSiteProfile(readFileSync(new URL('../../../../../sites/ddbj.yaml', import.meta.url), 'utf8'))
const override = probe('settings.override', {
  option: 'HostName',
  value: '198.51.100.9',
  expected: 'a.example',
  file: '/home/a/.ssh/config',
  line: 4,
})

test('a name that is led to another server, where nothing answers, is first whatever is wrong there', () => {
  const observations = [
    override,
    probe('network.connect', { outcome: 'refused', address: '198.51.100.9' }),
    probe('network.alternative', { host: 'a.example', port: 443, outcome: 'refused' }),
  ]
  expect(detectIn(cause, observations)).toMatchObject({
    confidence: 'certain',
    params: { option: 'HostName', file: '/home/a/.ssh/config', line: 4 },
  })
  expect(causesIn(observations)).toEqual(['config-overrides'])
})

test('a user of the settings is likely when the login fails, and no more', () => {
  const user = probe('settings.override', { option: 'User', value: 'taro', expected: 'test07' })
  expect(detectIn(cause, [user, probe('auth.result', { outcome: 'refused' })])).toMatchObject({
    confidence: 'likely',
  })
})

test('an address that the site has left is told as such', () => {
  expect(
    causesIn(
      [
        probe('settings.override', {
          option: 'HostName',
          value: '133.39.224.111',
          expected: 'ftp-private.ddbj.nig.ac.jp',
        }),
        probe('network.connect', {
          outcome: 'timed-out',
          host: 'ftp-private.ddbj.nig.ac.jp',
          address: '133.39.224.111',
        }),
      ],
      site,
    ),
  ).toEqual(['stale-address'])
})

test('a setting that leads to the right place, or with which the login works, is none', () => {
  expect(
    detectIn(
      cause,
      [probe('settings.override', { option: 'HostName', value: '133.39.233.40', expected: 'x' })],
      {
        site,
        frontDoor: site.frontDoors[0]!,
      },
    ).result,
  ).toBe('no')
  expect(detectIn(cause, [override, probe('auth.result', { outcome: 'accepted' })]).result).toBe('no')
})

test('settings that lead nowhere else do not count', () => {
  expect(detectIn(cause, [probe('settings.override', { option: 'Compression', value: 'yes' })]).result).toBe(
    'no',
  )
})
