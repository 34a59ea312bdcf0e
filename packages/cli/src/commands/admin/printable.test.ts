import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printable, printableJson, printableLines } from './printable.ts'

const dangerous = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

test('what a client sends cannot move the cursor, change the title or reorder text', () => {
  expect(printable('a\x1b[2Jb\x07\r\n\x9b31m')).toBe('a\\u001b[2Jb\\u0007\\u000d\\u000a\\u009b31m')
  expect(printable('txt.\u202egpj')).toBe('txt.\\u202egpj')
  expect(printable('\ud800x')).toBe('\\ud800x')
  expect(printable('配列 データ 🧬.fasta')).toBe('配列 データ 🧬.fasta')
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !dangerous.test(printable(text))))
})

test('notes keep their lines', () => {
  expect(printableLines('一\r\n二\n\x1b三', '  ')).toBe('一\n  二\n  \\u001b三')
})

test('JSON stays the same value, and has no control character but line ends', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
      const json = printableJson({ value, text })
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ value, text })))
      expect(json).not.toMatch(/[^\P{Cc}\n]/u)
    }),
  )
})
