/**
 * Single sentences of programs and what they must lead to, from `recorded/words/*.txt`. One line each:
 * `!cause,… | text` one of these comes first; `~cause,… | text` one of these is among those named;
 * `?cause | text` candidates, none of them certain; `- | text` nothing. `⏎` stands for a line break.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { explain } from './explain.ts'

const folder = new URL('../../recorded/words/', import.meta.url)

function cases(file: string): [expected: string, text: string][] {
  return readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const at = line.indexOf(' | ')
      return [line.slice(0, at).trim(), line.slice(at + 3).replaceAll('⏎', '\n')]
    })
}

describe.each(readdirSync(folder))('%s', (file) => {
  test.each(cases(file))('%s | %s', (expected, text) => {
    const { findings } = explain(text)
    const names: readonly string[] = findings.map(({ cause }) => cause)
    const wanted = expected.slice(1).split(',')
    switch (expected[0]) {
      case '-':
        expect(names).toEqual([])
        break
      case '!':
        expect(wanted).toContain(names[0])
        break
      case '~':
        expect(names.filter((name) => wanted.includes(name))).not.toEqual([])
        break
      case '?':
        expect(names).not.toEqual([])
        expect(findings.filter(({ confidence }) => confidence === 'certain')).toEqual([])
        break
      default:
        throw new Error(`What does "${expected}" expect?`)
    }
  })
})
