import { describe, expect, test } from 'vitest'
import { featuresByLine, featuresOf } from './features.ts'

const of = (text: string) => [...featuresOf(text)]

describe('features of a text', () => {
  test('are its words and neighbouring pairs, in lower case', () => {
    expect(of('Key was Refused')).toEqual(['key', 'was', 'refused', 'key was', 'was refused'])
  })

  test('take names of classes and variables apart', () => {
    expect(of('HostKeyNotVerifiable')).toContain('not verifiable')
    expect(of('SSHException no_such_file')).toEqual(expect.arrayContaining(['ssh', 'exception', 'such file']))
  })

  test('are the same for two people with other addresses, fingerprints and dates', () => {
    const one = '2026-11-28T10:00:01 connect 192.0.2.7 SHA256:abcdefghijklmnop pid 1234567'
    const other = '2025-01-02T03:04:05 connect 198.51.100.9 SHA256:zyxwvutsrqponmlk pid 7654321'
    expect(of(one)).toEqual(of(other))
  })

  test('keep short numbers, which may be ports and error numbers', () => {
    expect(of('port 22 errno 10060')).toEqual(expect.arrayContaining(['port 22', 'errno 10060']))
  })

  test('are pairs of letters where no spaces part the words', () => {
    expect(of('接続拒否')).toEqual(['接続', '続拒', '拒否', '接続 続拒', '続拒 拒否'])
  })

  test('do not pair the last word of a line with the first of the next', () => {
    expect(featuresByLine('one two\n\nthree')).toEqual([
      { line: 1, features: ['one', 'two', 'one two'] },
      { line: 3, features: ['three'] },
    ])
  })

  test('of a long text come from its start and its end', () => {
    const lines = Array.from({ length: 1000 }, (_, at) => `line${at + 1}x`)
    const seen = featuresByLine(lines.join('\n')).map(({ line }) => line)
    expect(seen).toHaveLength(120)
    expect(seen).toEqual(expect.arrayContaining([1, 40, 921, 1000]))
  })
})
