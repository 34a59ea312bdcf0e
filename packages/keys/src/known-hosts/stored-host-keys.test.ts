import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPublicKey } from '../key-file.ts'
import { fingerprintSha256 } from '../model/fingerprint.ts'
import { readStoredHostKeys } from './known-hosts.ts'

const recorded = (name: string) => readFileSync(new URL(`./vectors/${name}`, import.meta.url))
const bytes = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ])

const pairs = recorded('putty-0.78.sshhostkeys')
  .toString()
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [string, string])
const expected = recorded('putty-0.78.pub')
  .toString()
  .trim()
  .split('\n')
  .map((line) => fingerprintSha256(readPublicKey(line).blob))
const all = [...expected, expected[0]]
const fingerprints = (file: Uint8Array) =>
  readStoredHostKeys(file)?.keys.map(({ key }) => fingerprintSha256(key.blob))

/** The same entries as regedit writes them; WinSCP and PuTTY differ in the section only. */
const registry = (section: string) =>
  [
    'Windows Registry Editor Version 5.00',
    '',
    '[HKEY_CURRENT_USER\\Software\\Elsewhere]',
    '"rsa2@22:not-a-host-key"="0x1,0x2"',
    '',
    `[HKEY_CURRENT_USER\\${section}]`,
    ...pairs.map(([name, value]) => `"${name}"="${value}"`),
    '',
    '',
  ].join('\r\n')

const ini = [
  '; WinSCP',
  '[Configuration\\Interface]',
  'RandomSeedFile=%25APPDATA%25%5Cwinscp.rnd',
  '[SshHostKeys]',
  ...pairs.map(([name, value]) => `${name}=${value}`),
  '[Sessions\\test]',
  'HostName=127.0.0.1',
].join('\r\n')

describe('the host keys that another program keeps', () => {
  test('are those that ssh-keygen shows for the same server: PuTTY on Unix', () => {
    expect(fingerprints(recorded('putty-0.78.sshhostkeys'))).toEqual(all)
    const { keys, problems } = readStoredHostKeys(recorded('putty-0.78.sshhostkeys'))!
    expect(keys.map(({ host, port, line }) => [host, port, line])).toEqual([
      ['127.0.0.1', 24110, 1],
      ['127.0.0.1', 24111, 2],
      ['127.0.0.1', 24112, 3],
      ['127.0.0.1', 24113, 4],
      ['127.0.0.1', 24114, 5],
      ['localhost', 24110, 6],
    ])
    expect(keys.every(({ source }) => source === 'putty-unix')).toBe(true)
    expect(problems).toEqual([])
  })

  test.each([
    ['putty-registry', 'Software\\SimonTatham\\PuTTY\\SshHostKeys'],
    ['winscp-registry', 'Software\\Martin Prikryl\\WinSCP 2\\SshHostKeys'],
  ])('are found in a registry export, in UTF-16 and in 8 bits: %s', (source, section) => {
    for (const file of [utf16(registry(section)), bytes(registry(section).replace(/^.*/, 'REGEDIT4'))]) {
      expect(fingerprints(file)).toEqual(all)
      expect(readStoredHostKeys(file)!.keys.map(({ line }) => line)).toEqual([7, 8, 9, 10, 11, 12])
      expect(new Set(readStoredHostKeys(file)!.keys.map((key) => key.source))).toEqual(new Set([source]))
    }
  })

  test('are found in WinSCP.ini, in their section only', () => {
    expect(fingerprints(bytes(ini))).toEqual(all)
    expect(readStoredHostKeys(bytes(ini))!.problems).toEqual([])
  })

  test('may belong to hosts whose names are written with percent signs', () => {
    const value = pairs[0]![1]
    const file = bytes(`[SshHostKeys]\nssh-ed25519@22:fe80%3A%3A1%25eth0=${value}\n`)
    expect(readStoredHostKeys(file)!.keys[0]).toMatchObject({ host: 'fe80::1%eth0', port: 22 })
  })

  test('of DSA and Ed448 are read, too', () => {
    // RFC 8032, section 7.4, "Blank": the public key, and its y; the highest bit says that x is odd or even.
    const encoded =
      '5fd7449b59b461fd2ce787ec616ad46a1da1342485a70e1f8a0ea75d80e96778edf124769b46c7061bd6783df1e50f6cd1fa1abeafe8256180'
    const y = encoded.slice(0, 112).match(/../g)!.reverse().join('')
    const file = bytes(`ssh-ed448@22:host 0x1,0x${y}\n`)
    const { keys } = readStoredHostKeys(file)!
    expect(Buffer.from(keys[0]!.key.blob).toString('hex')).toContain(encoded)
    const p = (1n << 1023n) + 1n
    const dsa = bytes(`dss@22:host 0x${p.toString(16)},0x10001,0x2,0x3\n`)
    expect(readStoredHostKeys(dsa)!.keys[0]!.key).toMatchObject({ type: 'ssh-dss', bits: 1024 })
  })

  test.each([
    ['rsa@22:host', '0x10001,0xabcdef', 'ssh1-key'],
    ['rsa2@22', '0x10001,0xabcdef', 'entry-unreadable'],
    ['rsa2@22:host', '', 'entry-unreadable'],
    ['rsa2@22:host', '0x10001', 'key-unreadable'],
    ['rsa2@22:host', '0x10001,abcdef', 'key-unreadable'],
    ['rsa2@22:host', '0x10001,0xabcd', 'key-unreadable'],
    ['ssh-ed25519@22:host', `0x1,0x${'f'.repeat(65)}`, 'key-unreadable'],
    ['ecdsa-sha2-nistp256@22:host', 'nistp256,0x1,0x2', 'key-unreadable'],
    ['ecdsa-sha2-nistp256@22:host', 'nistp384,0x1,0x2', 'key-unreadable'],
    ['ssh-future@22:host', '0x1', 'key-type-unknown'],
    ['constructor@22:host', '0x1', 'key-type-unknown'],
  ])('that cannot be read are told with their line: %s=%s is %s', (name, value, code) => {
    const { keys, problems } = readStoredHostKeys(
      bytes(`${ini.replace('[Sessions', `${name}=${value}\r\n[Sessions`)}`),
    )!
    expect(keys).toHaveLength(6)
    expect(problems.map((problem) => [problem.line, problem.code])).toEqual([[11, code]])
  })

  test.each([
    '',
    'host ssh-ed25519 AAAA\n',
    '-----BEGIN OPENSSH PRIVATE KEY-----\n',
    '[section]\na=b\n',
    '<html>',
  ])('are not looked for in another kind of file: %j', (text) => {
    expect(readStoredHostKeys(bytes(text))).toBeNull()
  })

  test('are none in a registry export of something else', () => {
    const file = utf16(registry('Software\\SimonTatham\\PuTTY\\Sessions'))
    expect(readStoredHostKeys(file)).toEqual({ keys: [], problems: [] })
  })

  test('never make the reader throw, however a file was damaged or cut off', () => {
    const originals = [
      recorded('putty-0.78.sshhostkeys'),
      utf16(registry('Software\\SimonTatham\\PuTTY\\SshHostKeys')),
      bytes(ini),
    ]
    fc.assert(
      fc.property(fc.constantFrom(...originals), fc.nat(), fc.nat({ max: 255 }), (original, at, byte) => {
        const damaged = Uint8Array.from(original)
        damaged[at % damaged.length] = byte
        readStoredHostKeys(damaged)
        readStoredHostKeys(damaged.subarray(0, at % damaged.length))
      }),
      { numRuns: 2000 },
    )
  })
})
