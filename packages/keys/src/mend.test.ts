import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mendPrivateKey } from './mend.ts'
import { KeyFileError } from './problem.ts'
import { missingTools } from './testing/tools.ts'

const ready = missingTools(['ssh-keygen']).length === 0
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mend-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bytes = (text: string) => new TextEncoder().encode(text)

/** Keys as ssh-keygen writes them: form, type and passphrase. */
const kinds = [
  ['openssh', 'ed25519', ''],
  ['openssh', 'ed25519', 'correct horse'],
  ['openssh', 'rsa', 'correct horse'],
  ['PEM', 'rsa', ''],
  ['PEM', 'ecdsa', 'correct horse'],
  ['PKCS8', 'rsa', 'correct horse'],
] as const

const made = new Map<string, string>()
function keyOf(form: string, type: string, passphrase: string): { path: string; sound: string } {
  const path = join(folder, `${form}-${type}-${passphrase.length}`)
  const known = made.get(path)
  if (known) return { path, sound: known }
  execFileSync('ssh-keygen', [
    ...['-q', '-t', type, '-N', passphrase, '-f', path],
    ...(form === 'openssh' ? [] : ['-m', form]),
  ])
  const sound = readFileSync(path, 'utf8')
  made.set(path, sound)
  return { path, sound }
}

const damages: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ['a byte order mark', (text) => bytes(`\ufeff${text}`)],
  ['Windows line ends', (text) => bytes(text.replaceAll('\n', '\r\n'))],
  ['UTF-16', (text) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))],
  ['indentation', (text) => bytes(text.replace(/^/gm, '    '))],
  ['text around it', (text) => bytes(`Here is my key:\n\n${text}\nRegards\n`)],
  ['no line break at the end', (text) => bytes(text.trimEnd())],
  ['line breaks that became blanks', (text) => bytes(text.replaceAll('\n', ' '))],
]

describe.runIf(ready)('a private key whose text was damaged', () => {
  for (const [form, type, passphrase] of kinds)
    test.each(damages)(
      `is read by ssh-keygen again without its passphrase being asked for: ${form} ${type}${passphrase && ', enciphered'}, %s`,
      (_, damage) => {
        const { path, sound } = keyOf(form, type, passphrase)
        const mended = mendPrivateKey(damage(sound))
        // PEM is read as it is in spite of some damage; then there may be nothing to mend.
        if (mended === null) {
          expect(form).not.toBe('openssh')
          return
        }
        writeFileSync(path, mended)
        chmodSync(path, 0o600)
        const shown = execFileSync('ssh-keygen', ['-y', '-P', passphrase, '-f', path], { encoding: 'utf8' })
        expect(shown.trim().split(' ').slice(0, 2)).toEqual(
          readFileSync(`${path}.pub`, 'utf8').trim().split(' ').slice(0, 2),
        )
        if (form === 'openssh') expect(mended).toBe(sound)
      },
    )

  test('that was cut off is not mended, because a part of the key is gone', () => {
    const path = join(folder, 'cut')
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', path])
    const text = readFileSync(path, 'utf8')
    expect(() => mendPrivateKey(bytes(text.slice(0, text.length / 2)))).toThrow(KeyFileError)
  })

  test('that is whole is left alone', () => {
    const path = join(folder, 'whole')
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', path])
    expect(mendPrivateKey(readFileSync(path))).toBeNull()
    expect(mendPrivateKey(readFileSync(`${path}.pub`))).toBeNull()
  })
})
