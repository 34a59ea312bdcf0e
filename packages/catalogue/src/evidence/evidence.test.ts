import { describe, expect, test } from 'vitest'
import { evidenceOf, observe } from './evidence.ts'
import { EvidenceFormatError, parseEvidence } from './parse.ts'
import { redactEvidence, withoutSecrets } from './redact.ts'

const source = { kind: 'packet', name: 'userauth' } as const
const evidence = evidenceOf(
  [
    observe(
      'auth.key',
      { outcome: 'refused', path: '/home/tanaka/.ssh/id_rsa', fingerprintSha256: 'SHA256:x' },
      source,
    ),
    observe('settings.target', { host: 'sftp.example.ac.jp', port: 22, user: undefined }, source),
  ],
  [{ fact: 'auth.account', because: 'not-possible-here', source }],
)

describe('evidence as JSON', () => {
  test('comes back as it was, so that a stored connection record can be read again', () => {
    expect(parseEvidence(JSON.parse(JSON.stringify(evidence)))).toEqual(evidence)
  })

  test.each([
    ['another version', { ...evidence, version: 2 }, 'version'],
    [
      'an unknown fact',
      { ...evidence, observations: [{ fact: 'auth.kye', value: {}, source }] },
      'observations.0.fact',
    ],
    [
      'a value that does not fit its fact',
      { ...evidence, observations: [{ fact: 'settings.target', value: { port: 'x' }, source }] },
      'observations.0.value.port',
    ],
    [
      'a field that the fact does not have',
      { ...evidence, observations: [{ fact: 'settings.target', value: { prot: 22 }, source }] },
      'observations.0.value',
    ],
    ['something else', 'evidence', '(the whole)'],
  ])('with %s is refused, and the place is named', (_what, json, where) => {
    expect(() => parseEvidence(json)).toThrow(EvidenceFormatError)
    try {
      parseEvidence(json)
    } catch (error) {
      expect((error as EvidenceFormatError).where).toBe(where)
    }
  })
})

describe('redaction', () => {
  test('hides the names of home directories and keeps what staff need', () => {
    const text = JSON.stringify(redactEvidence(evidence, { words: ['tanaka'] }))
    expect(text).not.toContain('tanaka')
    expect(text).toContain('~/.ssh/id_rsa')
    expect(text).toContain('sftp.example.ac.jp')
  })

  test('leaves evidence that can still be read', () => {
    expect(() => parseEvidence(redactEvidence(evidence, { words: ['refused', 'SHA256'] }))).not.toThrow()
  })

  test.each([
    ['a password in an address', 'sftp://taro:s3cret@host/', 's3cret'],
    ['a password on a command line', 'psftp -pw s3cret host', 's3cret'],
    [
      'a line of a private key',
      'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW',
      'b3Blbn',
    ],
  ])('%s never stays', (_what, text, secret) => {
    expect(withoutSecrets(text)).not.toContain(secret)
  })

  test.each([
    '/lustre9/open/home/tanaka/projects/sequencing/run20260101/Samples/reads/final',
    'SHA256:LAPCiua8RAlPIZwE4MKWX7YHMY//rtyjfnUYBj/cnfk',
    'd41d8cd98f00b204e9800998ecf8427ed41d8cd98f00b204e9800998ecf8427e',
  ])('%s is no secret', (text) => {
    expect(withoutSecrets(text)).toBe(text)
  })

  test.each([
    ['C:\\Users\\山田 太郎\\.ssh\\id_rsa', '~\\.ssh\\id_rsa'],
    ['/Users/taro/.ssh/known_hosts:2', '~/.ssh/known_hosts:2'],
  ])('%s keeps its form', (path, wanted) => {
    const redacted = redactEvidence(
      evidenceOf([observe('keyFile.open', { outcome: 'missing', path }, source)]),
    )
    expect(redacted.observations[0]?.value).toMatchObject({ path: wanted })
  })
})

test('the passphrase in a connection string of rclone is removed, the rest stays', () => {
  const text =
    ':sftp,host=a.example,key_file=/k,key_file_pass=HPsfGCZjY49T7pZU,pass="two, words",port=22:upload'
  expect(withoutSecrets(text)).toBe(
    ':sftp,host=a.example,key_file=/k,key_file_pass=(removed),pass=(removed),port=22:upload',
  )
})
