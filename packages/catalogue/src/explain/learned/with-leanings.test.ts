import { describe, expect, test } from 'vitest'
import { renderFinding } from '../../render.ts'
import { explain } from '../explain.ts'

const named = (text: string) => explain(text).findings.map(({ cause }) => cause)

describe('a sentence that nobody has described', () => {
  const text = "Bad password for key 'lab-laptop'. Authentication failed."
  const { findings } = explain(text)

  test('is told as possible, with its own words, as a guess', () => {
    expect(findings[0]).toMatchObject({
      cause: 'passphrase-wrong',
      confidence: 'possible',
      supposed: true,
      learned: true,
      evidence: [{ source: { kind: 'text', line: 1, text } }],
    })
  })

  test('says that the sentence is not known, in both languages', () => {
    const saw = (locale: 'ja' | 'en') =>
      renderFinding(findings[0]!, { locale, client: null, platform: null }).saw
    expect(saw('en')).toContain('a sentence that tsunagu does not know')
    expect(saw('ja')).toContain('tsunagu の知らない文')
  })

  test('leaves nothing certain or likely', () => {
    expect(new Set(findings.map(({ confidence }) => confidence))).toEqual(new Set(['possible']))
  })
})

test('what is quoted of such a sentence holds no password', () => {
  const said = 'uploader: remote identity could not be unlocked for sftp, settings {"passphrase": "hunter2"}'
  const { findings } = explain(said)
  expect(findings.length).toBeGreaterThan(0)
  expect(JSON.stringify(findings)).not.toContain('hunter2')
})

test('what is certain stands alone', () => {
  const { findings } = explain('ssh: Could not resolve hostname sftp.example.org: Name or service not known')
  expect(findings.map(({ cause, learned }) => [cause, learned])).toEqual([['dns-failure', undefined]])
})

test('where the words speak for nothing, guesses are taken back', () => {
  // Alone the second line is a candidate of a dozen; beside the first it is the end of a day's work.
  expect(named('Connection closed by remote host')).not.toEqual([])
  expect(named('All 12 files transferred\nTransfer finished\nConnection closed by remote host')).toEqual([])
})

test('words of other worlds give nothing', () => {
  expect(
    named('psql: error: connection to server at "db" (192.0.2.3), port 5432 failed: Connection refused'),
  ).toEqual([])
  expect(named('BUILD SUCCESSFUL in 12s\n7 actionable tasks: 7 executed')).toEqual([])
})
