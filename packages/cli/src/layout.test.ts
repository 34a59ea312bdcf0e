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

  test('keeps the indentation of a line that it breaks', () => {
    expect(wrap('  one two three four', 12)).toBe('  one two\n  three four')
  })
})
