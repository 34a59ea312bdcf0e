import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { say } from '../../cause/text.ts'
import { diagnose } from '../../diagnose.ts'
import { causePage } from '../../document/page.ts'
import { evidenceOf } from '../../evidence/evidence.ts'
import { explain } from '../../explain/explain.ts'
import { renderFinding } from '../../render.ts'
import { readSiteProfile } from '../../site/read.ts'
import { detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const text = readFileSync(new URL('../../../../../sites/ddbj.yaml', import.meta.url), 'utf8')
const ddbj = readSiteProfile(text)
const official = readSiteProfile(text.replace('authoritative: false', 'authoritative: true'))
const inPrint = 'SHA256:LAPCiua8RAlPIZwE4MKWX7YHMY//rtyjfnUYBj/cnfk'
const other = 'SHA256:BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB'

function seen(fingerprintSha256: string, site = ddbj) {
  const evidence = evidenceOf([
    probe('settings.target', { host: 'ftp-private.ddbj.nig.ac.jp', port: 22 }),
    probe('hostKey.presented', { type: 'ECDSA', fingerprintSha256 }),
    probe('hostKey.check', { outcome: 'changed', file: '~/.ssh/known_hosts', line: 2 }),
  ])
  return diagnose(evidence, { site }).findings[0]!
}

describe('comparing with the site profile', () => {
  test('only an authoritative fingerprint permits a repair', () => {
    expect(seen(inPrint, official).params['published']).toBe('matches')
    expect(seen(inPrint, official).remedies.some(({ repair }) => repair)).toBe(true)
  })

  test('a fingerprint that merely occurs on a page permits none', () => {
    expect(seen(inPrint).params['published']).toBe('matches-unofficially')
    expect(seen(inPrint).remedies.some(({ repair }) => repair)).toBe(false)
  })

  test('a key that differs from the published one leads to the staff and to nothing else', () => {
    const finding = seen(other, official)
    expect(finding.params['published']).toBe('differs')
    expect(finding.remedies.map(({ id }) => id)).toEqual(['ask-service'])
  })

  test('without a published fingerprint it cannot be compared', () => {
    expect(seen(other).params['published']).toBe('unknown')
  })
})

test('says when the site last changed its keys', () => {
  expect(seen(inPrint).params['changedOn']).toBe('2025-04-10')
})

test('a client that leaves after seeing the key is only a guess for the gateway', () => {
  expect(detectIn(cause, [packet('hostKey.clientLeft', { left: true })])).toMatchObject({
    confidence: 'possible',
  })
})

test('an unknown or a known key is no changed one', () => {
  for (const outcome of ['unknown', 'known', 'revoked'] as const)
    expect(detectIn(cause, [probe('hostKey.check', { outcome })]).result).toBe('no')
})

test('a server on another port has its port in the name that is forgotten', () => {
  const [, , forget] = cause.remedies(
    { host: 'a.example', port: 443, published: 'unknown' },
    { site: null, frontDoor: null },
  )
  expect(forget?.commands?.[0]?.line).toBe("ssh-keygen -R '[a.example]:443'")
})

test('the address that the site had before is forgotten as well', () => {
  const forget = seen(inPrint).remedies.find(({ id }) => id === 'forget')
  expect(forget?.commands?.map(({ line }) => line)).toEqual([
    'ssh-keygen -R ftp-private.ddbj.nig.ac.jp -f ~/.ssh/known_hosts',
    'ssh-keygen -R 133.39.224.111 -f ~/.ssh/known_hosts',
  ])
})

test('the line to remove is the one of the warning, and looked up where there is no warning', () => {
  const context = { site: null, frontDoor: null }
  const shown = (params: Parameters<typeof cause.remedies>[0]) => {
    const [found] = cause.remedies(params, context).filter(({ id }) => id === 'forget-line')
    return [
      found?.commands?.map(({ line }) => line),
      say(cause.text.en.remedies['forget-line'] ?? '', params),
    ]
  }
  const file = '~/.ssh/known_hosts'
  const [numbered, sentence] = shown({ published: 'unknown', file, line: 7 })
  expect(numbered).toEqual([`sed -i.bak 7d ${file}`])
  expect(sentence).not.toContain('LINE')
  const [open, explained] = shown({ published: 'unknown', file })
  expect(open).toEqual([`ssh-keygen -F SERVER -f ${file}`, `sed -i.bak LINEd ${file}`])
  expect(explained).toContain('LINE is the number that the first command shows')
  expect(causePage(cause, 'ja')).not.toMatch(/sed -i\.bak \d/)
})

test('a name with a port is taken apart, because ssh-keyscan takes it only so', () => {
  const evidence = [probe('hostKey.check', { outcome: 'changed', host: '[a.example]:443' })]
  const { findings } = diagnose(evidenceOf(evidence))
  expect(findings[0]?.params).toMatchObject({ host: 'a.example', port: 443 })
  const lines = findings[0]?.remedies.flatMap(({ commands = [] }) => commands.map(({ line }) => line))
  expect(lines).toContain('ssh-keyscan -p 443 a.example | ssh-keygen -lf -')
  expect(lines).toContain("ssh-keygen -R '[a.example]:443'")
})

test('who uses Go’s list first sees that the record may be right, and asks for the kind that is recorded', () => {
  const { findings } = explain('ssh: handshake failed: knownhosts: key mismatch')
  expect(findings[0]).toMatchObject({
    cause: 'host-key-changed',
    confidence: 'likely',
    params: { otherType: true },
  })
  const { saw, remedies } = renderFinding(findings[0]!, { locale: 'en', client: 'rclone' })
  expect(saw).toContain('or only a key of another kind is recorded')
  expect(remedies[0]?.commands?.[0]?.line).toBe('rclone config update REMOTE host_key_algorithms ssh-ed25519')
  expect(remedies.map(({ text }) => text).join(' ')).not.toContain('AutoAddPolicy')
})
