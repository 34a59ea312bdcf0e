import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSiteProfile } from '../../site/read.ts'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const site = readSiteProfile(readFileSync(new URL('../../../../../sites/ddbj.yaml', import.meta.url), 'utf8'))

test('a time-out is likely a blocked port, and never certain: a dead host looks the same', () => {
  expect(
    detectIn(cause, [probe('network.connect', { outcome: 'timed-out', host: 'a.example', port: 22 })]),
  ).toMatchObject({
    confidence: 'likely',
    params: { host: 'a.example', port: 22 },
  })
})

test('with a site profile it names the address that the network has to allow', () => {
  const detection = detectIn(cause, [probe('network.connect', { outcome: 'timed-out' })], {
    site,
    frontDoor: site.frontDoors[0]!,
  })
  expect(detection).toMatchObject({ params: { port: 22, address: '133.39.233.40' } })
})

test('a refused or an open port is something else', () => {
  for (const outcome of ['refused', 'open'] as const)
    expect(detectIn(cause, [probe('network.connect', { outcome })]).result).toBe('no')
})

test('a time-out before a later success is forgotten', () => {
  expect(
    causesIn([
      probe('network.connect', { outcome: 'timed-out' }),
      probe('network.connect', { outcome: 'open' }),
    ]),
  ).toEqual([])
})

test('a computer that does not allow the connection itself says so', () => {
  expect(detectIn(cause, [probe('network.connect', { outcome: 'denied-here' })])).toMatchObject({
    confidence: 'likely',
    params: { here: true },
  })
})

const check = (params: Parameters<typeof cause.remedies>[0]) =>
  cause.toldApartBy['wrong-port']?.check?.(params, { site: null, frontDoor: null })[0]?.commands[0].line

test('another port is tried to tell it from a wrong one, not the port that has just failed', () => {
  expect(check({ host: 'a.example', port: 22, here: false })).toBe('nc -vz -w 10 a.example OTHERPORT')
  const [door] = site.frontDoors
  const two = { ...site, frontDoors: [door!, { ...door!, id: 'web', port: 443 }] }
  const detection = detectIn(
    cause,
    [probe('network.connect', { outcome: 'timed-out', host: door!.hosts[0]!, port: 22 })],
    { site: two, frontDoor: door! },
  )
  expect(detection).toMatchObject({ params: { port: 22, otherPort: 443 } })
  if (detection.result === 'found') expect(check(detection.params)).toBe(`nc -vz -w 10 ${door!.hosts[0]} 443`)
})
