/** How findings are put into words: what was seen as seen, and what is merely possible never so. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Context, Finding } from './cause/define.ts'
import { locales, say } from './cause/text.ts'
import { causeOf, causes } from './causes/list.ts'
import { observe } from './evidence/evidence.ts'
import { explain } from './explain/explain.ts'
import { renderFinding } from './render.ts'
import { readSiteProfile } from './site/read.ts'
import { symptomIn } from './symptom.ts'
import { packet, probe } from './testing/evidence.ts'
import { recordings } from './testing/recorded.ts'

const site = readSiteProfile(readFileSync(new URL('../../../sites/ddbj.yaml', import.meta.url), 'utf8'))
const contexts: readonly Context[] = [
  { site: null, frontDoor: null },
  { site, frontDoor: site.frontDoors[0] ?? null },
]

/** Evidence of all three sources: a line of a text, a probe, and the gateway. */
const evidence = [
  [observe('auth.result', { outcome: 'refused' }, { kind: 'text', line: 3, text: 'sftp: it went wrong' })],
  [probe('network.connect', { outcome: 'failed' })],
  [packet('sftp.start', { outcome: 'closed' })],
  [],
] as const

const sentences = (text: string) => text.split(/(?<=\.)\s+|(?<=。)/).filter((part) => part !== '')

describe.each(causes.map((cause) => [cause.id, cause] as const))('%s, merely possible', (id, cause) => {
  test.each(locales)('is told in %s without a word for what would have been seen', (locale) => {
    for (const context of contexts)
      for (const params of cause.examples)
        for (const observations of evidence)
          for (const supposed of [true, false]) {
            const finding: Finding = {
              cause: id,
              confidence: 'possible',
              severity: cause.severity,
              params,
              evidence: observations,
              remedies: cause.remedies(params, context),
              alternatives: [],
              ...(supposed && { supposed }),
            }
            const words = renderFinding(finding, { locale })
            const seen = sentences(say(cause.text[locale].saw, params))
            expect(seen.length).toBeGreaterThan(0)
            const told = [words.saw, words.why, words.todo, ...words.remedies.map(({ text }) => text)]
            // What the observation says by itself may stand in the cause's words too.
            const symptom = supposed ? null : symptomIn(observations, locale)
            for (const text of told)
              for (const sentence of seen)
                if (sentence !== symptom) expect(text, sentence).not.toContain(sentence)
            expect(words.saw).toMatch(
              locale === 'ja' ? /考えられる|かもしれません/ : /one of the causes that fit|may be why/,
            )
            expect(words.why).toMatch(locale === 'ja' ? /^これが原因の場合: ./ : /^If this is the cause: ./)
            if (supposed && observations.length > 0 && observations[0]?.source.kind === 'text')
              expect(words.saw).toContain('sftp: it went wrong')
          }
  })
})

describe('what real programs print', () => {
  const texts = [...causes.flatMap(({ says }) => says), ...recordings().map(({ text }) => text.join('\n'))]

  test.each(locales)(
    'is told in %s by the cause’s own words only when it is more than possible',
    (locale) => {
      let unsettled = 0
      for (const text of texts)
        for (const finding of explain(text).findings) {
          const own = say(causeOf(finding.cause)?.text[locale].saw ?? '', finding.params)
          const { saw } = renderFinding(finding, { locale })
          if (finding.confidence === 'possible') {
            unsettled++
            // A cause may have no other words for it than the observation itself.
            if (own !== symptomIn(finding.evidence, locale)) expect(saw, text).not.toContain(own)
          } else expect(saw).toBe(own)
        }
      expect(unsettled).toBeGreaterThan(500)
    },
  )
})

describe('a failure without a reason', () => {
  test.each([
    ['sftp: Failure', 'en', 'An operation on a file failed on the server. Your program does not say why.'],
    ['sftp: Failure', 'ja', 'サーバでファイルの操作ができませんでした。ソフトは理由を表示していません。'],
    [
      'com.jcraft.jsch.JSchException: Auth fail',
      'en',
      'The login was refused. Your program does not say why.',
    ],
  ] as const)('%s, in %s: every candidate tells the symptom', (text, locale, symptom) => {
    const { findings } = explain(text)
    expect(findings.length).toBeGreaterThan(5)
    for (const finding of findings) expect(renderFinding(finding, { locale }).saw).toContain(symptom)
  })

  test.each(['SFTP error', 'SFTP-Übertragung fehlgeschlagen'])(
    '%s: not even the symptom is known, so the line itself is quoted',
    (text) => {
      const { findings } = explain(text)
      expect(findings.length).toBeGreaterThan(5)
      for (const finding of findings) {
        expect(finding.supposed).toBe(true)
        const { saw } = renderFinding(finding, { locale: 'en' })
        expect(saw).toContain(`“${text}”`)
        expect(saw).not.toMatch(/refused|closed|stopped|failed on the server|worked/)
      }
    },
  )
})

describe('a symptom', () => {
  test('is that of the most telling observation, and says that a login had worked', () => {
    const closed = probe('network.ended', { how: 'closed' })
    expect(symptomIn([closed, probe('auth.result', { outcome: 'accepted' })], 'en')).toBe(
      'The login worked. The connection was closed.',
    )
    expect(symptomIn([closed, probe('auth.result', { outcome: 'refused' })], 'en')).toBe(
      'The connection was closed.',
    )
  })

  test('is not what worked', () => {
    expect(symptomIn([probe('network.connect', { outcome: 'open' })], 'en')).toBeNull()
    expect(symptomIn([], 'ja')).toBeNull()
  })
})

describe('a menu', () => {
  const [finding] = explain('user@host: Permission denied (publickey).').findings.filter(
    ({ cause }) => cause === 'wrong-key-offered',
  )
  const chosen = (locale: 'ja' | 'en') =>
    finding &&
    renderFinding(finding, { locale, client: 'winscp' }).remedies.find(({ id }) => id === 'choose-key-winscp')

  test('is shown in the reader’s language, and stays as it was for programs', () => {
    const english = ['Login', 'Advanced…', 'SSH', 'Authentication', 'Private key file']
    expect(chosen('en')).toMatchObject({ menu: english, menuLabels: english })
    expect(chosen('ja')).toMatchObject({
      menu: english,
      menuLabels: ['ログイン', '設定…', 'SSH', '認証', '秘密鍵'],
    })
  })
})

test('whoever shows words of Go’s SSH library is told what to do in rclone', () => {
  const [finding] = explain(
    'ssh: handshake failed: ssh: unable to authenticate, attempted methods [none]',
  ).findings
  const remedies = causeOf('password-not-accepted')?.remedies({ keyOnly: true }, contexts[0]!) ?? []
  const { remedies: shown } = renderFinding(
    { ...finding!, cause: 'password-not-accepted', params: { keyOnly: true }, remedies },
    { locale: 'en', client: 'go-ssh' },
  )
  expect(shown.find(({ id }) => id === 'use-key')?.clients).toEqual(['rclone'])
})
