import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { decodeInput, normaliseText } from './input.ts'

const japanese =
  'ssh: connect to host a.example port 22: 接続がタイムアウトしました\n続行しますか (yes/no)?\n'

/** Bytes as another program encodes them. */
function iconv(text: string, encoding: string): Uint8Array {
  return execFileSync('iconv', ['-f', 'UTF-8', '-t', encoding], { input: text })
}

describe('bytes of unknown encoding', () => {
  test.each([
    ['UTF-8', 'utf-8', japanese],
    ['UTF-16LE', 'utf-16le', japanese],
    ['UTF-16BE', 'utf-16be', japanese],
    ['CP932', 'shift_jis', japanese],
    ['EUC-JP', 'euc-jp', japanese],
    [
      'CP1252',
      'windows-1252',
      'ssh: connect to host a port 22: Die Wartezeit für die Verbindung ist abgelaufen. Größe: é à ç\n',
    ],
  ])('in %s are read', (name, encoding, text) => {
    expect(decodeInput(iconv(text, name))).toEqual({ text, encoding })
  })

  test('a UTF-8 log that is cut in the middle of a letter is still UTF-8', () => {
    const bytes = new TextEncoder().encode(japanese)
    expect(decodeInput(bytes.subarray(0, bytes.length - 45)).encoding).toBe('utf-8')
  })

  test('any bytes are read as something', () => {
    for (let seed = 1; seed < 50; seed++)
      expect(
        typeof decodeInput(Uint8Array.from({ length: 500 }, (_, i) => (i * seed * 31 + (i >> 3)) & 0xff))
          .text,
      ).toBe('string')
  })
})

describe('normalised text', () => {
  test('has no colours, no carriage returns and nothing invisible', () => {
    expect(
      normaliseText('\ufeff\u001b[1;31mPermission\u001b[0m\u200b denied\r\n\u001b]0;title\u0007next'),
    ).toBe('Permission denied\nnext')
  })

  test('keeps line numbers with Windows line ends', () => {
    expect(normaliseText('a\r\nb\r\n\r\nc').split('\n')).toEqual(['a', 'b', '', 'c'])
  })

  test('has the marks that programs print, not those that pages and word processors make of them', () => {
    expect(normaliseText('Couldn\u2019t open &quot;a&quot; &amp; \u201cb\u201d &#39;c&#39; &lt;d&gt;')).toBe(
      `Couldn't open "a" & "b" 'c' <d>`,
    )
  })

  test('splits a progress bar at its carriage returns', () => {
    expect(normaliseText('a 10%\ra 20%\ra 30%\n').split('\n')).toHaveLength(4)
  })
})
