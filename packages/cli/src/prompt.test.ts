import { describe, expect, test } from 'vitest'
import { hiddenLine, Interrupted } from './prompt.ts'

describe('a hidden line', () => {
  test.each([
    ['secret\r', 'secret'],
    ['secret\n', 'secret'],
    ['\r', ''],
    ['secrt\x7fet\r', 'secret'],
    ['日本\x7f語\r', '日語'],
    ['🔑🔑\x7f\r', '🔑'],
    ['\x7f\x7fa\r', 'a'],
    ['wrong\x15right\r', 'right'],
    ['a\x1b[D\x1b[3~\x1bOHb\r', 'ab'],
    ['a b\tc\r', 'a b\tc'],
    ['a\x04b\r', 'ab'],
  ])('made of %j is %j', (typed, line) => {
    expect(hiddenLine().take(typed)).toEqual({ used: typed.length, line })
  })

  test('is the same when it comes letter by letter', () => {
    const editor = hiddenLine()
    for (const letter of ['p', 'ä', '\x7f', 'a']) expect(editor.take(letter)).toEqual({ used: 1 })
    expect(editor.take('\r')).toEqual({ used: 1, line: 'pa' })
  })

  test('leaves what was pasted after it for the next question', () => {
    expect(hiddenLine().take('one\rtwo\r')).toEqual({ used: 4, line: 'one' })
  })

  test('is nothing when the input ends before the first letter', () => {
    expect(hiddenLine().take('\x04')).toEqual({ used: 1, line: null })
  })

  test('is given up with Ctrl-C', () => {
    expect(() => hiddenLine().take('abc\x03')).toThrow(Interrupted)
  })
})
