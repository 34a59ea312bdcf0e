import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSiteProfile } from '../../site/read.ts'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const site = readSiteProfile(readFileSync(new URL('../../../../../sites/ddbj.yaml', import.meta.url), 'utf8'))

test('SSH found on another port is certain, whoever found it', () => {
  for (const by of [probe, packet])
    expect(
      detectIn(cause, [
        by('network.connect', { outcome: 'timed-out', port: 22 }),
        by('network.alternative', { port: 443, outcome: 'ssh' }),
      ]),
    ).toMatchObject({ confidence: 'certain', params: { tried: 22, right: 443 } })
})

test('a site that uses another port makes it likely, and the blocked port is not told', () => {
  expect(
    causesIn(
      [probe('network.connect', { outcome: 'timed-out', host: 'jga-gw.ddbj.nig.ac.jp', port: 22 })],
      site,
    )[0],
  ).toBe('wrong-port')
})

test('the port that the site publishes is not wrong', () => {
  expect(
    detectIn(cause, [probe('network.connect', { outcome: 'refused', port: 443 })], {
      site,
      frontDoor: site.frontDoors[1]!,
    }).result,
  ).toBe('no')
})

test('a time-out alone says nothing about the port', () => {
  expect(detectIn(cause, [probe('network.connect', { outcome: 'timed-out', port: 22 })]).result).toBe('no')
})

test('a number where the name should be is the small -p', () => {
  expect(
    detectIn(cause, [probe('network.connect', { outcome: 'failed', host: '443', port: 22 })]),
  ).toMatchObject({ confidence: 'certain', params: { right: 443, asHost: true } })
})
