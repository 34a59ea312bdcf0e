import { describe, expect, test } from 'vitest'
import { explain } from './explain.ts'

const first = (...lines: string[]) => {
  const [finding] = explain(lines.join('\n')).findings
  return `${finding?.cause} ${finding?.confidence}`
}
const keyOnly = 'user@host1: Permission denied (publickey).'
const passwordOnly = 'user@host1: Permission denied (password).'

describe('what was tried, as the lines before a refusal show it', () => {
  test('a password at a service that takes keys only', () => {
    expect(first('$ sshpass -p x sftp user@host1', keyOnly)).toBe('password-not-accepted certain')
  })

  test('a key at a server that takes passwords only', () => {
    expect(first('$ ssh -i ~/.ssh/id_ed25519 user@host1', passwordOnly)).toBe(
      'public-key-not-accepted likely',
    )
  })

  test('is not taken from another command', () => {
    expect(first('$ sshpass -p x ssh user@host2 uptime', 'ok', '$ ssh user@host1', keyOnly)).toBe(
      'key-not-registered possible',
    )
  })

  test('is not taken from an argument that says none', () => {
    expect(first('client.connect(host, password=None, allow_agent=True)', keyOnly)).toBe(
      'key-not-registered possible',
    )
  })

  test('is not taken from what a command runs at the other end', () => {
    expect(first("$ ssh user@host1 'grep -i foo x'", passwordOnly)).toBe('password-not-accepted possible')
  })
})
