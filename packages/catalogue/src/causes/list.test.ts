/** One id names everything about a cause; this walks the folders, the list, the ids and the texts. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Context } from '../cause/define.ts'
import { locales } from '../cause/text.ts'
import { explain } from '../explain/explain.ts'
import { renderFinding } from '../render.ts'
import { readSiteProfile } from '../site/read.ts'
import { causeFolders, filesOf, recordings } from '../testing/recorded.ts'
import { causeIds } from './ids.ts'
import { causes } from './list.ts'

const ids = causes.map(({ id }) => id)
const site = readSiteProfile(readFileSync(new URL('../../../../sites/ddbj.yaml', import.meta.url), 'utf8'))
const contexts: readonly Context[] = [
  { site: null, frontDoor: null },
  { site, frontDoor: site.frontDoors[0] ?? null },
]

test('the list holds the causes of all folders, sorted', () => {
  expect(ids).toEqual(causeFolders())
})

/** Causes that a program can remove, wholly or where what is needed is known. */
const repairable = [
  'config-file-error',
  'config-overrides',
  'host-key-changed',
  'host-key-unknown',
  'idle-timeout',
  'key-file-corrupt',
  'key-file-unreadable',
  'key-format-openssh-in-putty',
  'key-format-ppk-too-new',
  'key-format-putty-in-openssh',
  'key-format-unsupported-new-openssh',
  'key-permissions-too-open',
  'key-permissions-too-open-windows',
  'key-type-refused',
  'known-hosts-unwritable',
  'public-key-given-as-private',
  'scp-not-available',
  'stale-address',
  'text-mode-corruption',
  'too-many-auth-failures',
  'username-wrong',
  'wrong-key-offered',
  'wrong-port',
]

test.each(repairable)('%s has a repair in one of its examples, because a program can remove it', (id) => {
  const cause = causes.find((one) => one.id === id)
  const repairs = contexts.flatMap((context) =>
    (cause?.examples ?? []).flatMap((example) =>
      (cause?.remedies(example, context) ?? []).flatMap(({ repair }) => repair ?? []),
    ),
  )
  expect(repairs.length).toBeGreaterThan(0)
})

test('the public ids are sorted and each stands once', () => {
  expect(causeIds).toEqual([...new Set(causeIds)].sort())
})

test('every folder has a public id for its name', () => {
  expect(ids.filter((id) => !causeIds.includes(id))).toEqual([])
})

describe.each(causes.map((cause) => [cause.id, cause] as const))('%s', (id, cause) => {
  const files = filesOf(id)

  test('has its definition, its texts, its test and nothing unexpected', () => {
    expect(files).toEqual(expect.arrayContaining(['cause.ts', 'text.ts', 'cause.test.ts']))
    const unexpected = files.filter(
      (file) => !/^(?:cause|text|cause\.test)\.ts$|^evidence(?:\/(?:hit|near)-[a-z0-9-]+\.json)?$/.test(file),
    )
    expect(unexpected).toEqual([])
  })

  test('has a recorded near miss, and a hit when a program puts it into words', () => {
    const own = recordings().filter((recording) => recording.cause === id)
    if (cause.says.length === 0) return
    expect(
      own.some(({ expect }) => !('not' in expect)),
      'a hit',
    ).toBe(true)
    expect(
      own.some(({ expect }) => 'not' in expect),
      'a near miss',
    ).toBe(true)
  })

  test.each(cause.says)('is named for: %s', (text) => {
    expect(explain(text).findings.map((finding) => finding.cause)).toContain(id)
  })

  test('does not explain itself away, and has no look-alike twice', () => {
    expect(cause.explainedAwayBy).not.toContain(id)
    expect(Object.keys(cause.toldApartBy)).not.toContain(id)
    expect(new Set(cause.explainedAwayBy).size).toBe(cause.explainedAwayBy.length)
  })

  test('shows every remedy that has words, in one of its examples', () => {
    const shown = contexts.flatMap((context) =>
      cause.examples.flatMap((example) => cause.remedies(example, context).map((remedy) => remedy.id)),
    )
    for (const locale of locales)
      expect(Object.keys(cause.text[locale].remedies).sort()).toEqual([...new Set(shown)].sort())
  })

  test('every repair can be undone or says what it changes', () => {
    for (const example of cause.examples)
      for (const remedy of cause.remedies(example, contexts[0]!))
        if (remedy.repair && remedy.repair.kind !== 'use-instead') expect(remedy.changes).not.toBe('nothing')
  })

  describe.each(locales)('in %s', (locale) => {
    const rendered = contexts.flatMap((context) =>
      cause.examples.map((params) =>
        renderFinding(
          {
            cause: id,
            confidence: 'likely',
            severity: cause.severity,
            params,
            evidence: [],
            remedies: cause.remedies(params, context),
            alternatives: [],
          },
          { locale },
        ),
      ),
    )
    const sentences = rendered.flatMap(({ title, saw, why, todo, remedies }) => [
      title,
      saw,
      why,
      todo,
      ...remedies.map((remedy) => remedy.text),
    ])

    test('every sentence is there, and clean', () => {
      for (const sentence of [...sentences, ...Object.values(cause.text[locale].toldApart)]) {
        expect(sentence).not.toBe('')
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object/)
        expect(sentence, 'links are data').not.toMatch(/https?:|www\./)
        expect(sentence, 'no markup').not.toMatch(/<[a-z/]|&[a-z]+;/i)
        expect(sentence, 'no stray spaces').not.toMatch(/^\s|\s$|\s{2}| [,;]| \.(?!\w)/)
      }
    })

    test('is written in its language', () => {
      for (const sentence of sentences)
        if (locale === 'ja') expect(sentence).toMatch(/[\u3040-\u30ff]/)
        else expect(sentence).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/)
    })

    test('has a title without a full stop and short enough for a list', () => {
      expect(cause.text[locale].title).not.toMatch(/[。.]$/)
      expect(cause.text[locale].title.length).toBeLessThanOrEqual(locale === 'ja' ? 45 : 90)
    })
  })
})
