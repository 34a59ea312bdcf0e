import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateKey, writeOpenSshPublic, writePrivateKey } from '@tsunagu/keys'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from '../testing/run.ts'
import { missingTools } from '../testing/tools.ts'
import { HostKeyError, loadHostKeys } from './host-keys.ts'

const FILES = ['ssh_host_ed25519_key', 'ssh_host_ecdsa_key', 'ssh_host_rsa_key']

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tsunagu-host-keys-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function failure(work: Promise<unknown>): Promise<HostKeyError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(HostKeyError)
  return error as HostKeyError
}

function put(name: string, content: string | Uint8Array, mode = 0o600): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  chmodSync(file, mode)
  return file
}

describe('keys that the service makes itself', () => {
  test('are made once, best first, and are the same at the next start', async () => {
    const directory = join(folder, 'host-keys', 'main')
    const first = await loadHostKeys('main', undefined, directory)
    expect(first.map(({ type }) => type)).toEqual(['ssh-ed25519', 'ecdsa-sha2-nistp256', 'ssh-rsa'])
    const second = await loadHostKeys('main', undefined, directory)
    expect(second.map(({ fingerprintSha256 }) => fingerprintSha256)).toEqual(
      first.map(({ fingerprintSha256 }) => fingerprintSha256),
    )
    expect(readdirSync(directory).sort()).toEqual([...FILES].sort())
  })

  test('can be read by nobody else, whatever the umask is', async () => {
    const before = process.umask(0)
    try {
      const directory = join(folder, 'host-keys', 'main')
      await loadHostKeys('main', undefined, directory)
      expect(statSync(directory).mode & 0o777).toBe(0o700)
      for (const file of FILES) expect(statSync(join(directory, file)).mode & 0o777).toBe(0o600)
    } finally {
      process.umask(before)
    }
  })

  test('a missing one is made anew beside those that are there', async () => {
    const [ed25519] = await loadHostKeys('main', undefined, folder)
    rmSync(join(folder, 'ssh_host_ecdsa_key'))
    const again = await loadHostKeys('main', undefined, folder)
    expect(again).toHaveLength(3)
    expect(again[0]?.fingerprintSha256).toBe(ed25519?.fingerprintSha256)
  })

  test('services that start at the same moment end up with the same keys', async () => {
    const all = await Promise.all(Array.from({ length: 4 }, () => loadHostKeys('main', undefined, folder)))
    const prints = all.map((keys) => keys.map(({ fingerprintSha256 }) => fingerprintSha256).join())
    expect(new Set(prints).size).toBe(1)
    expect(readdirSync(folder).sort(), 'nothing unfinished is left').toEqual([...FILES].sort())
  })

  test('a damaged one stops the start and is left as it is: a new key would alarm every client', async () => {
    const file = put('ssh_host_ed25519_key', '')
    const error = await failure(loadHostKeys('main', undefined, folder))
    expect(error.message).toContain(file)
    expect(readFileSync(file, 'utf8')).toBe('')
  })

  test('a folder that cannot be made is named', async () => {
    put('host-keys', 'a file, not a folder')
    const error = await failure(loadHostKeys('main', undefined, join(folder, 'host-keys', 'main')))
    expect(error.message).toContain(join(folder, 'host-keys'))
  })
})

describe('keys that the configuration names', () => {
  test.each([
    ['openssh', { type: 'ed25519' }],
    ['openssh', { type: 'ecdsa', bits: 384 }],
    ['pem', { type: 'rsa', bits: 3072 }],
    ['pkcs8', { type: 'ecdsa', bits: 256 }],
  ] as const)('are taken in the form %s: %o', async (form, kind) => {
    const key = await generateKey(kind, 'test')
    const file = put('key', await writePrivateKey(key, form))
    const [loaded] = await loadHostKeys('main', [file], join(folder, 'unused'))
    expect(Buffer.from(loaded?.publicBlob ?? [])).toEqual(Buffer.from(key.publicKey.blob))
    expect(existsSync(join(folder, 'unused'))).toBe(false)
  })

  test('are not made when they are missing: the name is more likely to be misspelt', async () => {
    const file = join(folder, 'no-such-key')
    const error = await failure(loadHostKeys('main', [file], folder))
    expect(error.message).toContain(`host key ${file}`)
    expect(error.message).toContain('no such file')
    expect(existsSync(file)).toBe(false)
  })

  test('an encrypted one says how to take the passphrase off', async () => {
    const key = await generateKey({ type: 'ed25519' }, 'test')
    const file = put('key', await writePrivateKey(key, 'openssh', { passphrase: 'secret words' }))
    const { message } = await failure(loadHostKeys('main', [file], folder))
    expect(message).toContain('passphrase')
    expect(message).toContain(`ssh-keygen -p -N '' -f ${file}`)
  })

  test('a public key, a text and a folder are three different errors', async () => {
    const { publicKey } = await generateKey({ type: 'ed25519' }, 'test')
    const files = [
      put('key.pub', writeOpenSshPublic(publicKey)),
      put('notes', 'host key: ask Hanako\n'),
      join(folder, 'd'),
    ]
    mkdirSync(files[2] as string, 0o700)
    const errors = await Promise.all(files.map((file) => failure(loadHostKeys('main', [file], folder))))
    for (const [index, { message }] of errors.entries()) expect(message).toContain(files[index])
    expect(new Set(errors.map(({ message, file }) => message.replace(file, ''))).size).toBe(3)
    expect(errors[1]?.message, 'the content is not repeated').not.toContain('Hanako')
  })

  test('one that everybody may read is refused, with the command that helps', async () => {
    const key = await generateKey({ type: 'ed25519' }, 'test')
    const file = put('key', await writePrivateKey(key, 'openssh'), 0o644)
    const { message } = await failure(loadHostKeys('main', [file], folder))
    expect(message).toContain(`chmod 600 ${file}`)
  })
})

const noKeygen = missingTools(['ssh-keygen']).length > 0

describe.skipIf(noKeygen)('beside ssh-keygen', () => {
  test('a short RSA key is refused, because its signatures prove little', async () => {
    const file = join(folder, 'short')
    await run('ssh-keygen', ['-q', '-t', 'rsa', '-b', '1024', '-N', '', '-f', file])
    const { message } = await failure(loadHostKeys('main', [file], folder))
    expect(message).toContain('1024 bits')
    expect(message).toContain('2048')
  })

  test('a DSA key is refused', async () => {
    const file = join(folder, 'dsa')
    const made = await run('ssh-keygen', ['-q', '-t', 'dsa', '-N', '', '-f', file])
    // From OpenSSH 10 on nobody can make one any more.
    if (made.code !== 0) return
    const { message } = await failure(loadHostKeys('main', [file], folder))
    expect(message).toContain('ssh-dss')
  })

  test('our fingerprints are those that ssh-keygen prints', async () => {
    const keys = await loadHostKeys('main', undefined, folder)
    for (const { file, fingerprintSha256 } of keys) {
      const { stdout } = await run('ssh-keygen', ['-l', '-f', file])
      expect(stdout.split(' ')[1]).toBe(fingerprintSha256)
    }
  })
})
