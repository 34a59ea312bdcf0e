import { describe, expect, test } from 'vitest'
import { explain } from '../explain.ts'

const named = (text: string) => explain(text).findings.map(({ cause }) => cause)

describe('a sentence that nobody has described', () => {
  const text =
    'vault-push: identity for the remote end is encrypted and no passphrase was supplied to unlock the ssh identity'

  test('is told as possible, with its own words, as a guess', () => {
    const [first] = explain(text).findings
    expect(first).toMatchObject({ cause: 'passphrase-missing', confidence: 'possible' })
  })

  test('is never certain, whatever is guessed', () => {
    for (const { confidence, learned } of explain(text).findings)
      if (learned) expect(confidence).toBe('possible')
  })
})

test('what is certain stands alone', () => {
  const { findings } = explain('ssh: Could not resolve hostname sftp.example.org: Name or service not known')
  expect(findings.map(({ cause, learned }) => [cause, learned])).toEqual([['dns-failure', undefined]])
})

test('words of other worlds give nothing', () => {
  expect(
    named('psql: error: connection to server at "db" (192.0.2.3), port 5432 failed: Connection refused'),
  ).toEqual([])
  expect(named('BUILD SUCCESSFUL in 12s\n7 actionable tasks: 7 executed')).toEqual([])
})
