import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { diagnose } from '../../diagnose.ts'
import { evidenceOf } from '../../evidence/evidence.ts'
import { readSiteProfile } from '../../site/read.ts'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const text = readFileSync(new URL('../../../../../sites/ddbj.yaml', import.meta.url), 'utf8')
const official = readSiteProfile(text.replace('authoritative: false', 'authoritative: true'))
const inPrint = 'SHA256:LAPCiua8RAlPIZwE4MKWX7YHMY//rtyjfnUYBj/cnfk'
const other = 'SHA256:BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB'
const unknown = probe('hostKey.check', { outcome: 'unknown', host: 'ftp-private.ddbj.nig.ac.jp' })

function seen(fingerprintSha256: string, site = official) {
  const evidence = evidenceOf([probe('hostKey.presented', { fingerprintSha256 }), unknown])
  return diagnose(evidence, { site }).findings[0]!
}

describe('comparing with the site profile', () => {
  test('only an authoritative fingerprint lets a program record the key', () => {
    expect(seen(inPrint).remedies.find(({ repair }) => repair)?.repair).toMatchObject({
      kind: 'add-known-host',
      publishedFingerprintSha256: inPrint,
    })
    expect(seen(inPrint, readSiteProfile(text)).remedies.some(({ repair }) => repair)).toBe(false)
  })

  test('a key that differs from the published one leads to the staff and to nothing else', () => {
    expect(seen(other).remedies.map(({ id }) => id)).toEqual(['ask-service'])
  })
})

test('a question that was answered with yes is no failure', () => {
  expect(detectIn(cause, [unknown, probe('hostKey.check', { outcome: 'known' })]).result).toBe('no')
  expect(detectIn(cause, [unknown, probe('auth.result', { outcome: 'refused' })]).result).toBe('no')
})

test('a client that stops without a reason may have met a new, a changed or a revoked key', () => {
  expect(causesIn([probe('hostKey.refused', {})])).toEqual([
    'host-key-changed',
    'host-key-unknown',
    'host-key-revoked',
    'known-hosts-unwritable',
  ])
})

test('the gateway sees only that the client left', () => {
  expect(detectIn(cause, [packet('hostKey.clientLeft', { left: true })])).toMatchObject({
    confidence: 'possible',
  })
})

test('a list that cannot be read explains why the key is unknown', () => {
  const unreadable = probe('hostKey.store', {
    operation: 'read',
    outcome: 'denied',
    file: '~/.ssh/known_hosts',
  })
  expect(causesIn([unreadable, unknown])).toEqual(['known-hosts-unwritable'])
})

test('WinSCP is given a fingerprint as it compares them: without SHA256:', () => {
  const line = (type?: string) =>
    cause
      .remedies(
        { host: 'a.example', shown: 'SHA256:AAAA', published: 'matches', ...(type && { type }) },
        { site: null, frontDoor: null },
      )
      .find(({ id }) => id === 'winscp')?.commands?.[0]?.line
  expect(line('ED25519')).toBe('open sftp://USER@a.example/ -hostkey="ssh-ed25519 255 AAAA"')
  expect(line('ssh-rsa')).toBe('open sftp://USER@a.example/ -hostkey="AAAA"')
})
