import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columns, displayWidth, wrap } from './layout.ts'

describe('columns', () => {
  test('stand below each other although Japanese characters are twice as wide', () => {
    expect(
      columns([
        ['種類', 'ed25519', 'x'],
        ['type', 'x', 'y'],
      ]),
    ).toBe('種類  ed25519  x\ntype  x        y')
  })

  test('end with no spaces, and rows may be shorter than others', () => {
    expect(columns([['a', ''], ['long', 'b', 'c'], []])).toBe('a\nlong  b  c\n')
  })
})

describe('wrapping', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '鍵',
          'ファイル',
          'を',
          '、',
          '。',
          '（',
          '）',
          ' ',
          '  ',
          'tsunagu',
          '--lang',
          'a',
          ',',
        ),
      ),
    )
    .map((parts) => parts.join(''))

  test('loses and adds nothing but spaces and line ends', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 60 }), (input, width) => {
        expect(wrap(input, width).replace(/\s/g, '')).toBe(input.replace(/\s/g, ''))
      }),
    )
  })

  test('keeps each line within the width, unless a single piece is wider', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 60 }), (input, width) => {
        for (const line of wrap(input, width).split('\n')) {
          const unbreakable = /^\s*(?:[（]*(?:tsunagu|--lang|a|ファイル|[鍵を、。）,])[、。）,]*)+$/u.test(
            line,
          )
          if (displayWidth(line) > width) expect(unbreakable, line).toBe(true)
        }
      }),
    )
  })

  test('never begins a line with a comma, and never ends one with an opening bracket', () => {
    expect(wrap('あいうえおかきくけこ、さしすせそ', 20)).not.toMatch(/^、/m)
    expect(wrap('鍵と鍵と鍵と鍵と鍵（公開鍵）', 20)).not.toMatch(/（$/m)
  })

  test('never breaks within a run of kanji and katakana', () => {
    const sentence = '登録した公開鍵のアカウント名を、利用者が区別して確かめます。'
    for (let width = 16; width < 60; width++) {
      const lines = wrap(sentence, width).split('\n')
      expect(lines.join('')).toBe(sentence)
      for (const word of ['登録', '公開鍵', 'アカウント名', '利用者', '区別'])
        expect(
          lines.some((line) => line.includes(word)),
          `${word} at ${width}`,
        ).toBe(true)
    }
  })

  test('breaks a run that is wider than the line where its words end', () => {
    for (const line of wrap('公開鍵認証方式確認手順説明資料', 10).split('\n'))
      expect(displayWidth(line)).toBeLessThanOrEqual(10)
  })

  test('keeps the indentation of a line that it breaks', () => {
    expect(wrap('  one two three four', 12)).toBe('  one two\n  three four')
  })
})
