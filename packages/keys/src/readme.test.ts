import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { generateKey } from './generate.ts'
import { readPrivateKey } from './key-file.ts'
import { fingerprintSha256 } from './model/fingerprint.ts'
import { writePrivateKey, writePublicKey } from './write.ts'

describe('the example of the README', () => {
  const directory = mkdtempSync(join(tmpdir(), 'tsunagu-readme-'))
  const before = process.cwd()
  beforeAll(async () => {
    const key = await generateKey({ type: 'rsa', bits: 3072 }, 'hanako@lab')
    writeFileSync(
      join(directory, 'id_rsa'),
      await writePrivateKey(key, 'openssh', { passphrase: 'passphrase' }),
    )
    writeFileSync(join(directory, 'authorized_keys'), writePublicKey(key.publicKey, 'openssh'))
    process.chdir(directory)
  })
  afterAll(() => {
    process.chdir(before)
    rmSync(directory, { recursive: true })
  })

  it('is the file that runs here', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    const example = readFileSync(new URL('./testing/readme-example.ts', import.meta.url), 'utf8')
    const published = example.replace("'../index.ts'", "'@tsunagu/keys'")
    expect(readme).toContain(`\`\`\`ts\n${published}\`\`\``)
  })

  it('does what it says', async () => {
    const printed: string[] = []
    const log = vi.spyOn(console, 'log').mockImplementation((...words) => {
      printed.push(
        words.map((word) => (typeof word === 'object' ? JSON.stringify(word) : String(word))).join(' '),
      )
    })
    await import('./testing/readme-example.ts').finally(() => log.mockRestore())
    const key = await readPrivateKey(readFileSync('id_rsa.ppk'), 'passphrase')
    expect(printed[0]).toBe(`private openssh ssh-rsa 3072 ${fingerprintSha256(key.publicKey.blob)}`)
    expect(printed[1]).toBe('true')
    expect(printed[2]).toMatch(/^ssh-ed25519 AAAA\S+ hanako@lab\n \+--\[ED25519 256\]--\+/)
    expect(printed[3]).toMatch(/^base64-invalid \{"line":1,"byte":20,/)
  })
})
