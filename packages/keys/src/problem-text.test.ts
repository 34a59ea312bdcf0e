import { describe, expect, it } from 'vitest'
import { keyProblem } from './problem.ts'
import { describeKeyProblem, KEY_PROBLEM_CODES, keyProblemText } from './problem-text.ts'

describe('the text of each problem', () => {
  it('is there in both languages, as sentences, without stray blanks or markup', () => {
    for (const code of KEY_PROBLEM_CODES) {
      for (const locale of ['ja', 'en'] as const) {
        const { what, action } = keyProblemText(code, locale)
        for (const text of [what, action]) {
          expect(text, code).toMatch(locale === 'ja' ? /[\u3040-\u30ff].*。$/ : /^[A-Z].*\.$/)
          expect(text, code).not.toMatch(/\s{2}|^\s|\s$|<[a-z]|https?:/)
        }
      }
    }
  })

  it('is not the same for two codes, so that people can tell them apart', () => {
    for (const locale of ['ja', 'en'] as const) {
      const all = KEY_PROBLEM_CODES.map((code) => keyProblemText(code, locale).what)
      expect(all.filter((text, i) => all.indexOf(text) !== i)).toEqual([])
    }
  })

  it('says what, where, and what to do in one line', () => {
    const problem = keyProblem('byte-order-mark', {
      where: { line: 1, byte: 0 },
      found: 'U+FEFF',
      expected: '-',
    })
    expect(describeKeyProblem(problem, 'en')).toBe(
      'The file starts with a byte order mark. (line 1, byte 1) Save it as UTF-8 without a byte order mark, or convert it with tsunagu. [found: U+FEFF; expected: -]',
    )
    expect(describeKeyProblem(problem, 'ja')).toContain(
      'ファイルの先頭に BOM が付いています。（1 行目、1 バイト目）',
    )
  })
})
