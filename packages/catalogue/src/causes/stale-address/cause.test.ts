import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { explain } from '../../explain/explain.ts'
import { readSiteProfile } from '../../site/read.ts'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const site = readSiteProfile(readFileSync(new URL('../../../../../sites/ddbj.yaml', import.meta.url), 'utf8'))
const door = site.frontDoors[0]!

test('an address that the site has left is certain, and nothing else is told', () => {
  const observations = [
    probe('network.connect', {
      outcome: 'timed-out',
      host: door.hosts[0],
      address: '133.39.224.111',
      port: 22,
    }),
  ]
  expect(detectIn(cause, observations, { site, frontDoor: door })).toMatchObject({
    confidence: 'certain',
    params: { old: '133.39.224.111', current: '133.39.233.40', until: '2025-04-10' },
  })
  expect(causesIn(observations, site)).toEqual(['stale-address'])
})

test('the line of the settings that holds it is named, and can be taken out', () => {
  const detection = detectIn(
    cause,
    [
      probe('settings.override', {
        option: 'HostName',
        value: '133.39.224.111',
        file: '/home/a/.ssh/config',
        line: 3,
      }),
    ],
    { site, frontDoor: door },
  )
  expect(detection).toMatchObject({ params: { file: '/home/a/.ssh/config', line: 3, source: 'settings' } })
  if (detection.result !== 'found') throw new Error('not found')
  const [removal] = cause
    .remedies(detection.params, { site, frontDoor: door })
    .filter(({ id }) => id === 'remove-setting')
  expect(removal?.repair).toEqual({
    kind: 'disable-ssh-option',
    file: '/home/a/.ssh/config',
    line: 3,
    option: 'HostName',
  })
})

test('the hosts file is named when the name was resolved there', () => {
  expect(
    detectIn(
      cause,
      [probe('network.lookup', { outcome: 'resolved', addresses: ['133.39.224.111'], from: 'hosts-file' })],
      { site, frontDoor: door },
    ),
  ).toMatchObject({ confidence: 'certain', params: { source: 'hosts-file' } })
})

test('the current address is not old', () => {
  expect(
    detectIn(cause, [probe('network.connect', { outcome: 'timed-out', address: '133.39.233.40' })], {
      site,
      frontDoor: door,
    }).result,
  ).toBe('no')
})

test('verbose output shows the address that was used', () => {
  const { findings } = explain(
    [
      'OpenSSH_9.2p1 Debian-2+deb12u10, OpenSSL 3.0.19 27 Jan 2026',
      'debug1: Connecting to ftp-private.ddbj.nig.ac.jp [133.39.224.111] port 22.',
      'debug1: connect to address 133.39.224.111 port 22: Connection timed out',
      'ssh: connect to host ftp-private.ddbj.nig.ac.jp port 22: Connection timed out',
    ].join('\n'),
    { sites: [site] },
  )
  expect(findings.map(({ cause: id, confidence }) => [id, confidence])).toEqual([
    ['stale-address', 'certain'],
  ])
})
