/** How causes are told apart, as the user of each program sees it: with a command that is theirs, or with none. */
import { describe, expect, test } from 'vitest'
import { checkFor } from '../cause/step.ts'
import type { ClientId } from '../evidence/facts.ts'
import { explain } from '../explain/explain.ts'
import { renderFinding } from '../render.ts'
import { causes } from './list.ts'

/** The commands that are shown with the causes that fit a text, in English and in full. */
function checksIn(text: string, user?: ClientId): string[] {
  const { findings, client, platform } = explain(text)
  const rendered = findings.map((finding) =>
    renderFinding(finding, { locale: 'en', client: user ?? client, platform }),
  )
  return rendered.flatMap(({ alternatives }) => alternatives.flatMap(({ check }) => check?.line ?? []))
}

describe('a refused login', () => {
  test.each([
    ['OpenSSH', 'taro@host1.example.org: Permission denied (publickey).', 'sftp -v taro@host1.example.org'],
    [
      'PuTTY',
      'Using username "taro".\nServer refused our key\nFATAL ERROR: No supported authentication methods available (server sent: publickey)',
      'psftp -v -i KEYFILE.ppk taro@SERVER',
    ],
    ['curl', 'curl: (67) Authentication failure', 'curl -v --key KEYFILE -u USER: sftp://SERVER/'],
  ])('%s: its own log, with the names that the text has', (_, text, line) => {
    expect(checksIn(text)).toContain(line)
  })

  test.each(['winscp', 'filezilla', 'cyberduck'] as const)('%s: no command of another program', (client) => {
    const lines = checksIn('FATAL ERROR: No supported authentication methods available', client)
    expect(lines.filter((line) => /^(?:sftp|ssh|ssh-add|ssh-keygen|psftp|curl) /.test(line))).toEqual([])
  })
})

test('nobody on Windows is given a command of a Unix shell', () => {
  for (const cause of causes)
    for (const { check } of Object.values(cause.toldApartBy))
      for (const params of cause.examples)
        for (const client of [null, 'openssh', 'winscp', 'filezilla'] as const) {
          const command = checkFor(
            check?.(params, { site: null, frontDoor: null }) ?? [],
            client,
            client === 'openssh' || client === null ? 'windows' : null,
          )
          if (command?.place === 'posix')
            expect(command.line).not.toMatch(/^(?:ls|head|nc|ping|getent|curl) /)
        }
})

test('the port goes with the name, as each program takes it', () => {
  const context = {
    site: null,
    frontDoor: null,
    target: { user: 'taro', host: 'host1.example.org', port: 443 },
  }
  const cause = causes.find(({ id }) => id === 'key-not-registered')
  const checks = cause?.toldApartBy['wrong-key-offered']?.check?.({}, context) ?? []
  expect(checkFor(checks, 'openssh', 'linux')?.line).toBe('sftp -P 443 -v taro@host1.example.org')
  expect(checkFor(checks, 'putty', 'windows')?.line).toBe(
    'psftp -P 443 -v -i KEYFILE.ppk taro@host1.example.org',
  )
  expect(checkFor(checks, 'curl', 'windows')?.line).toBe(
    'curl.exe -v --key KEYFILE -u taro: sftp://host1.example.org:443/',
  )
})
