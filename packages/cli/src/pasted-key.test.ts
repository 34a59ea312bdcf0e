// What people type where something else belongs: keys and passphrases, in every place that would repeat its input.
import { generateKey, writePrivateKey, writePublicKey } from '@tsunagu/keys'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildTestCommand, type TestCommand } from './testing/command.ts'

let tsunagu: TestCommand
let texts: Record<'openssh' | 'ppk' | 'pkcs8' | 'public', string>

beforeAll(async () => {
  tsunagu = await buildTestCommand()
  const key = await generateKey({ type: 'ed25519' }, 'hanako@lab')
  texts = {
    openssh: await writePrivateKey(key, 'openssh'),
    ppk: await writePrivateKey(key, 'ppk'),
    pkcs8: await writePrivateKey(key, 'pkcs8'),
    public: writePublicKey(key.publicKey, 'openssh').trim(),
  }
})
afterAll(() => tsunagu.close())

/** Every piece of twelve letters of a key's data that an output shows. */
function shown(output: string, secret: string): string[] {
  const letters = secret.replaceAll(/-----.*-----|\s/g, '')
  return (output.match(/[A-Za-z0-9+/=]{12,}/g) ?? []).filter((piece) => letters.includes(piece))
}

describe('the content of a private key in place of its file’s name is not repeated', () => {
  const places: readonly [string, (pasted: string) => string[]][] = [
    ['key show', (pasted) => ['key', 'show', pasted]],
    ['key check', (pasted) => ['key', 'check', 'k', pasted]],
    ['key convert', (pasted) => ['key', 'convert', '--to', 'ppk', pasted]],
    ['key convert --to', (pasted) => ['key', 'convert', 'k', '--to', pasted]],
    ['key install, after --', (pasted) => ['key', 'install', '--', pasted]],
    ['key new', (pasted) => ['key', 'new', pasted]],
    ['hosts check', (pasted) => ['hosts', 'check', pasted]],
    ['hosts trust --key', (pasted) => ['hosts', 'trust', 'h', '--key', pasted]],
    ['doctor -i', (pasted) => ['doctor', 'h', '-i', pasted]],
    ['explain', (pasted) => ['explain', pasted]],
    ['no command', (pasted) => [pasted]],
  ]
  test.each(places)('%s', async (_, args) => {
    const lines = texts.openssh.split('\n')
    const pieces = [
      texts.openssh,
      texts.ppk,
      texts.pkcs8,
      lines.slice(1).join('\n'),
      lines[1] as string,
      lines.slice(1, -2).join(''),
    ]
    for (const [index, pasted] of pieces.entries()) {
      const { code, stdout, stderr } = await tsunagu.run(args(pasted))
      expect([code, stdout], `piece ${index}`).toEqual([2, ''])
      expect(stderr, `piece ${index}`).toContain('the content of a private key')
      expect(shown(stderr, pasted), `piece ${index}`).toEqual([])
    }
  })

  test('nor when the shell made words of it', async () => {
    const { code, stderr } = await tsunagu.run(['key', 'show', ...texts.openssh.trim().split(/\s+/)])
    expect([code, stderr]).toEqual([2, expect.stringContaining('the content of a private key')])
  })

  test('while public keys and long names of files are what they are', async () => {
    const name = `${'deep/'.repeat(20)}key`
    const missing = await tsunagu.run(['key', 'show', name])
    expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining(name)])
    const pasted = await tsunagu.run(['key', 'show', texts.public])
    expect([pasted.code, pasted.stderr]).toEqual([2, expect.stringContaining('this is a key itself')])
  })
})

describe('a passphrase in a place that is not for it is not repeated', () => {
  test.each([
    [['key', 'show', 'k', '--passphrase', 'Himitsu-4711']],
    [['key', 'show', 'k', '--passphrase=Himitsu-4711']],
    [['key', 'convert', 'k', '--to', 'ppk', '--new-passphrase=Himitsu-4711']],
    [['key', 'new', 'k', '--password', 'Himitsu-4711']],
    [['key', 'new', 'k', '-NHimitsu-4711']],
    [['key', 'show', 'k', '--passphrase-env', 'Himitsu-4711']],
    [['key', 'show', 'k', '--passphrase-fd', 'Himitsu-4711']],
    [['key', 'convert', 'k', '--to', 'ppk', '--new-passphrase-fd=Himitsu-4711']],
  ])('%j', async (args) => {
    for (const lang of ['ja', 'en']) {
      const key = texts.openssh
      const { code, stdout, stderr } = await tsunagu.run([...args, '--lang', lang], { input: key })
      expect(`${stdout}${stderr}`).not.toContain('Himitsu')
      expect(code, stderr).toBeGreaterThan(0)
    }
  })

  test('and who writes --passphrase is told what there is instead', async () => {
    const { stderr } = await tsunagu.run(['key', 'show', 'k', '--passphrase', 'x'])
    expect(stderr).toContain('--passphrase-env')
    expect(stderr).not.toContain('Did you mean')
  })
})
