import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { explain } from '../../explain/explain.ts'
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

describe('a port that was typed with the small letter', () => {
  const first = (text: string) => explain(text).findings[0]?.cause
  test('was not used: the attempt went to another one', () => {
    const { findings } = explain(
      '$ scp -p 2222 a.txt taro@sftp.example.org:/\nssh: connect to host sftp.example.org port 22: Connection refused',
    )
    expect(findings[0]).toMatchObject({
      cause: 'wrong-port',
      params: { tried: 22, right: 2222, unused: true },
    })
  })
  test('was taken for a host, as it stands or as an address', () => {
    // "Connection closed" is how sftp ends whatever happened, and no second failure.
    const told = explain('ssh: connect to host 443 port 22: Invalid argument\nConnection closed').findings
    expect(told.map(({ cause }) => cause)).not.toContain('network-drop')
    expect(first('ssh: connect to host 443 port 22: Invalid argument')).toBe('wrong-port')
    expect(
      explain('ssh: connect to host 0.0.1.187 port 22: Invalid argument').findings[0]?.params,
    ).toMatchObject({
      right: 443,
    })
  })
  test('was taken for a file, and a year is one', () => {
    expect(first('scp: stat local "2222": No such file or directory')).toBe('wrong-port')
    expect(first('scp: stat local "2024": No such file or directory')).toBe('local-file-missing')
  })
  test('says nothing where the server of the attempt is another one', () => {
    expect(
      first(
        'debug1: Connecting to inner.example.org [192.0.2.3] port 2222.\nssh: connect to host bastion.example.org port 22: Connection refused',
      ),
    ).toBe('connection-refused')
  })
})

test('the commands name the server and the user that the text has, but not a port that stands for a server', () => {
  const lines = (text: string) =>
    explain(text)
      .findings.find(({ cause }) => cause === 'wrong-port')
      ?.remedies.flatMap(({ commands = [] }) => commands.map(({ line }) => line))
  expect(lines('ssh: connect to host jga-gw.example.ac.jp port 21: Connection refused')).toContain(
    'sftp -P PORT USER@jga-gw.example.ac.jp',
  )
  expect(lines('ssh: connect to host 443 port 22: Invalid argument')).toContain('sftp -P 443 USER@SERVER')
})
