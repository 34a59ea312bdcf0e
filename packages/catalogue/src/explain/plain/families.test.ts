import { describe, expect, test } from 'vitest'
import { aboutOthers, isWritten } from './about-others.ts'
import { isAboutSsh, namesSsh } from './about-ssh.ts'
import { isBareMessage } from './bare.ts'
import { families } from './families.ts'
import { withNamesSpread } from './manner.ts'
import { meanings } from './meanings.ts'
import { phaseReadings } from './phases.ts'
import { programs } from './programs.ts'

describe('no expression runs away, on lines as long as are looked at', () => {
  const length = 1_300
  const hostile = [
    'a',
    ' ',
    'A',
    'aB',
    'a.',
    '1',
    '_a',
    'could not ',
    'no key ',
    'key file ',
    'sftp ',
    'session ',
    'connection to a on ',
    'permission denied (publickey,',
    'known_hosts ',
    'proxy ',
    'EOF ',
    'account is ',
    'Load key "',
    'host-a.',
    'server key not ',
    'echo "',
    'a.b.c.d ',
    '接続',
    '| a ',
    '- fix: ',
  ].map((text) => text.repeat(length / text.length))

  const spent = (run: (line: string) => unknown) => {
    const before = process.cpuUsage()
    for (const line of hostile) for (let i = 0; i < 20; i++) run(line)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000_000
  }

  test.each(
    [...programs, ...families, ...meanings].map(
      (family) => [family.words.source.slice(0, 60), family] as const,
    ),
  )('%s', (_, { words }) => {
    expect(spent((line) => words.test(line))).toBeLessThan(1)
  })

  test.each([
    ['what a text is about', isAboutSsh],
    ['what a line names', namesSsh],
    ['other programs', aboutOthers],
    ['programs and notes', isWritten],
    ['bare statements', (line: string) => isBareMessage(line.slice(0, 600))],
    ['names of classes', withNamesSpread],
    ['the phases', phaseReadings],
  ] as const)('%s', (_, run) => {
    expect(spent(run)).toBeLessThan(1)
  })
})

test.each([
  ['test07@host1: Permission denied (publickey,password).', 'auth.methods'],
  ['Failed to read private key /home/taro/id_rsa: no such file', 'keyFile.open'],
  ['Socket error 10061', 'network.connect'],
  ['The server requires two-factor authentication', 'auth.result'],
])('%s gives %s', (line, expected) => {
  const family = families.find(({ words, read }) => words.test(line) && read(line, '').length > 0)
  expect(family?.read(line, '').flat()[0]?.fact).toBe(expected)
})
