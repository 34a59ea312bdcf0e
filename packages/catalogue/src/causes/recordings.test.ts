/** Every recorded text of every cause, through the whole way: as printed, and as people paste it. */
import { describe, expect, test } from 'vitest'
import { explain } from '../explain/explain.ts'
import { recordings } from '../testing/recorded.ts'

const all = recordings()

describe.each(all.map((recording) => [recording.file, recording] as const))('%s', (_file, recording) => {
  const text = `${recording.text.join('\n')}\n`
  const { expect: expected, cause } = recording

  test(recording.title, () => {
    const { findings } = explain(text)
    const ids = findings.map((finding) => finding.cause)
    if ('not' in expected) {
      expect(ids).not.toContain(cause)
      expect(ids[0] ?? null).toBe(expected.first)
      return
    }
    if ('among' in expected) {
      expect(ids).toContain(cause)
      expect(ids[0]).toBe(expected.first)
      expect(findings.map(({ confidence }) => confidence)).not.toContain('certain')
      return
    }
    expect(ids[0]).toBe(cause)
    expect(findings[0]?.confidence).toBe(expected.confidence)
    if (expected.params) expect(findings[0]?.params).toMatchObject(expected.params)
    expect(ids).toEqual(expect.arrayContaining(expected.also ?? []))
  })

  test('says the same when it is pasted in other ways', () => {
    const wanted = explain(text).findings.map(({ cause, confidence }) => ({ cause, confidence }))
    for (const [way, change] of Object.entries(pastes)) {
      if (recording.wrapped && prefixed.has(way)) continue
      const findings = explain(change(text)).findings.map(({ cause, confidence }) => ({ cause, confidence }))
      expect(findings, way).toEqual(wanted)
    }
  })
})

const eachLine = (text: string, change: (line: string) => string) => text.split('\n').map(change).join('\n')

/** Ways in which a text reaches us. None of them may change what is found. */
const pastes: Record<string, (text: string) => string | Uint8Array> = {
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'quoted in a mail': (text) => eachLine(text, (line) => `> ${line}`),
  'quoted twice': (text) => eachLine(text, (line) => `>> ${line}`),
  'with time stamps': (text) => eachLine(text, (line) => `2026-11-22T10:00:00.123456Z ${line}`),
  'from a container log': (text) => eachLine(text, (line) => `upload_1  | ${line}`),
  'in colours': (text) => eachLine(text, (line) => `\u001b[1;31m${line}\u001b[0m`),
  'in UTF-8': (text) => new TextEncoder().encode(text),
  'in UTF-16 with a byte-order mark': (text) => utf16(`\ufeff${text}`),
  'in UTF-16 without one': utf16,
  'below other text': (text) => `先生、次のように表示されて送れません。\n\n${text}\nよろしくお願いします。\n`,
}

/** Pastes with something before each line that the program printed. */
const prefixed: ReadonlySet<string> = new Set(['with time stamps', 'from a container log'])

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  for (let i = 0; i < text.length; i++) {
    bytes[2 * i] = text.charCodeAt(i) & 0xff
    bytes[2 * i + 1] = text.charCodeAt(i) >> 8
  }
  return bytes
}

test('there are recordings', () => {
  expect(all.length).toBeGreaterThan(20)
})
