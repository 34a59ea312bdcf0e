import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { explain } from '../../explain/explain.ts'
import { readSiteProfile } from '../../site/read.ts'
import { causesIn, detectIn, packet, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const site = readSiteProfile(readFileSync(new URL('../../../../../sites/ddbj.yaml', import.meta.url), 'utf8'))
const refused = probe('auth.result', { outcome: 'refused', user: 'test07', host: 'jga-gw.ddbj.nig.ac.jp' })
const offered = (path: string) => probe('auth.key', { outcome: 'offered', path, type: 'RSA' })

test('the name of a data-use application gives it away', () => {
  const evidence = [offered('/home/test07/keys/J-DU999991'), refused]
  expect(detectIn(cause, evidence, { site })).toMatchObject({
    confidence: 'likely',
    params: { path: '/home/test07/keys/J-DU999991' },
  })
  expect(causesIn(evidence, site)[0]).toBe('dataset-key-used')
})

test('other names, and sites without such keys, do not', () => {
  expect(detectIn(cause, [offered('~/.ssh/id_rsa'), refused], { site }).result).toBe('no')
  expect(detectIn(cause, [offered('J-DU999991'), refused]).result).toBe('no')
})

test('the gateway, which knows the registered keys, is certain', () => {
  expect(
    detectIn(cause, [
      packet('keyFile.role', { role: 'dataset-decryption', fingerprintSha256: 'SHA256:x' }),
      packet('auth.result', { outcome: 'refused' }),
    ]),
  ).toMatchObject({ confidence: 'certain' })
})

test('is read from what a client printed, when the site is known', () => {
  const text = [
    'debug1: Connecting to jga-gw.ddbj.nig.ac.jp [133.39.233.39] port 443.',
    'debug1: Offering public key: J-DU999991 RSA SHA256:rxXWdwQs/FQbwvGaAmKeNQL9bXcPdcbX4DZ2cPg0mmM explicit',
    'debug1: Authentications that can continue: publickey',
    'test07@jga-gw.ddbj.nig.ac.jp: Permission denied (publickey).',
  ].join('\n')
  expect(explain(text, { sites: [site] }).findings[0]).toMatchObject({ cause: 'dataset-key-used' })
  expect(explain(text).findings.map((finding) => finding.cause)).not.toContain('dataset-key-used')
})
