/** What we do behind the library's back still fits the library that is installed. */
import { createCipheriv } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sftp } from '../testing/openssh.ts'
import { payload, RawClient } from '../testing/raw-client.ts'
import { type KeyPair, startService, type TestService } from '../testing/service.ts'
import { missingTools } from '../testing/tools.ts'
import { CLIENT_SIGNATURE_ALGORITHMS } from './algorithms.ts'
import { SSH2_VERSION } from './ssh2-internals.ts'

const require = createRequire(import.meta.url)

test('the pinned version is the installed one', () => {
  const manifest = require('ssh2/package.json') as { version: string }
  expect(manifest.version, 'read the three files ssh2-*.ts again before moving to another version').toBe(
    SSH2_VERSION,
  )
})

describe('on a real connection', () => {
  let service: TestService
  let key: KeyPair

  beforeAll(async () => {
    service = await startService()
    key = await service.key()
    await service.account('hanako', [key])
  })

  afterAll(() => service.close())

  test('EXT_INFO names every signature algorithm that logs in, once, and no SHA-1', async () => {
    const client = new RawClient()
    const told: { name: string; algs: string[] }[][] = []
    client.client.connect({
      host: service.host,
      port: service.port,
      username: 'x',
      authHandler: (() => {}) as never,
    })
    client.protocol._handlers['EXT_INFO'] = ((_protocol: unknown, extensions: (typeof told)[0]) =>
      told.push(extensions)) as never
    await once(client.client, 'handshake')
    await sleep(100)
    client.drop()
    await client.closed
    expect(told).toEqual([[{ name: 'server-sig-algs', algs: [...CLIENT_SIGNATURE_ALGORITHMS] }]])
  })

  test('a banner in Japanese and English arrives as it was written, before the refusal', async () => {
    const client = await RawClient.beforeLogin(service)
    client.send(payload(50, 'hanako', 'ssh-connection', 'password', false, 'x'))
    for (let tries = 0; client.answers.length === 0 && tries < 100; tries++) await sleep(10)
    expect(client.banners).toHaveLength(1)
    expect(client.banners[0]).toMatch(/^This service accepts SSH keys only.*\n.*公開鍵認証のみです.*\n$/)
    // A second time is once too often.
    client.send(payload(50, 'hanako', 'ssh-connection', 'password', false, 'y'))
    for (let tries = 0; client.answers.length < 2 && tries < 100; tries++) await sleep(10)
    expect(client.banners).toHaveLength(1)
    client.drop()
    await client.closed
  })

  test('new keys in the middle of a session change nothing for the client, whoever asks for them', async () => {
    const client = await RawClient.login(service, 'hanako', key)
    const channel = await client.subsystem()
    let heard = Buffer.alloc(0)
    channel.on('data', (bytes: Buffer) => {
      heard = Buffer.concat([heard, bytes])
    })
    const answers = async (bytes: number): Promise<void> => {
      for (let tries = 0; heard.length < bytes && tries < 300; tries++) await sleep(10)
      expect(heard.length).toBeGreaterThanOrEqual(bytes)
    }
    channel.write(Buffer.from([0, 0, 0, 5, 1, 0, 0, 0, 3]))
    await answers(9)
    for (let round = 0; round < 5; round++) {
      client.protocol.rekey()
      const before = heard.length
      channel.write(
        Buffer.concat([Buffer.from([0, 0, 0, 10, 16, 0, 0, 0, round, 0, 0, 0, 1]), Buffer.from('.')]),
      )
      await answers(before + 20)
    }
    client.end()
    await client.closed
    await service.quiet()
    const record = await service.record()
    expect(record.outcome).toBe('completed')
    expect(record.phases.map(({ phase }) => phase).filter((phase) => phase === 'key-exchange')).toHaveLength(
      1,
    )
  })

  test
    .skipIf(missingTools(['sftp']).length > 0)
    .each([['aes128-gcm@openssh.com'], ['chacha20-poly1305@openssh.com'], ['aes128-ctr']])(
    'OpenSSH renews the keys after each MiB of a transfer, both ways, with %s',
    async (cipher) => {
      const content = createCipheriv('aes-128-ctr', Buffer.alloc(16, 1), Buffer.alloc(16)).update(
        Buffer.alloc(24 * 1024 * 1024 + 4321),
      )
      const file = join(service.folder, 'content')
      writeFileSync(file, content)
      const { code, stderr } = await sftp(
        service,
        { user: 'hanako', key, options: ['RekeyLimit=1M', `Ciphers=${cipher}`], timeoutMs: 60_000 },
        [`put ${file} there`, `get there ${file}.back`],
      )
      expect(code, stderr).toBe(0)
      expect(readFileSync(join(service.homeOf('hanako'), 'there')).equals(content)).toBe(true)
      expect(readFileSync(`${file}.back`).equals(content)).toBe(true)
    },
    90_000,
  )
})
