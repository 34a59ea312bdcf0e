/** The service as a whole: what it offers, how connections end and by whom, and how it stops and starts again. */
import { createCipheriv } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { parseConfig } from './config/config.ts'
import { Gateway } from './gateway.ts'
import { sftp } from './testing/openssh.ts'
import { payload, RawClient } from './testing/raw-client.ts'
import { run } from './testing/run.ts'
import { type KeyPair, RecordingLog, startService, type TestService } from './testing/service.ts'
import { missingTools } from './testing/tools.ts'

const noSftp = missingTools(['ssh', 'sftp']).length > 0

/** Noise that does not compress and is not alike in two places. */
function noise(bytes: number): Buffer {
  return createCipheriv('aes-128-ctr', Buffer.alloc(16, 'key'), Buffer.alloc(16)).update(Buffer.alloc(bytes))
}

describe('what is offered', () => {
  let service: TestService

  beforeAll(async () => {
    service = await startService()
  })

  afterAll(() => service.close())

  /** The ten lists of our KEXINIT (RFC 4253, section 7.1), from the bytes on the wire. */
  async function offered(): Promise<string[][]> {
    const { connect } = await import('node:net')
    const socket = connect(service.port, service.host)
    let heard = Buffer.alloc(0)
    socket.on('data', (bytes) => {
      heard = Buffer.concat([heard, bytes])
    })
    socket.write('SSH-2.0-test\r\n')
    for (let tries = 0; tries < 200; tries++) {
      await sleep(10)
      const at = heard.indexOf('\r\n') + 2
      if (at < 6 || heard.length < at + 4 || heard.length < at + 4 + heard.readUInt32BE(at)) continue
      socket.destroy()
      const packet = heard.subarray(at + 5)
      expect(packet[0]).toBe(20)
      let position = 17
      const lists: string[][] = []
      for (let list = 0; list < 10; list++) {
        const length = packet.readUInt32BE(position)
        lists.push(packet.toString('latin1', position + 4, position + 4 + length).split(','))
        position += 4 + length
      }
      return lists
    }
    throw new Error('no KEXINIT came')
  }

  test('nothing with SHA-1, MD5, CBC or RC4, no DSA, and strict key exchange', async () => {
    const lists = await offered()
    const names = lists.flat()
    for (const name of names) expect(name).not.toMatch(/sha1(?!\d)|md5|cbc|arcfour|dss|^ssh-rsa$|none(?!$)/)
    expect(lists[0]).toContain('kex-strict-s-v00@openssh.com')
    expect(lists[1]).toEqual(['ssh-ed25519', 'ecdsa-sha2-nistp256', 'rsa-sha2-512', 'rsa-sha2-256'])
    expect(lists[6]).toEqual(['none'])
  })

  test.skipIf(noSftp)('every key exchange, cipher and MAC of the lists works with OpenSSH', async () => {
    const key = await service.key()
    await service.account('hanako', [key])
    const [allKex = [], , ciphers = [], , macs = []] = await offered()
    const kex = allKex.filter((name) => !name.startsWith('kex-strict'))
    // Each at least once; a MAC counts only beside a cipher that has none of its own.
    const withMac = ciphers.filter((name) => name.endsWith('-ctr'))
    const runs = Array.from({ length: Math.max(kex.length, ciphers.length, macs.length) }, (_, index) => ({
      kex: kex[index % kex.length],
      cipher: index < macs.length ? withMac[index % withMac.length] : ciphers[index - macs.length],
      mac: macs[index % macs.length],
    }))
    expect(runs.length - macs.length + withMac.length).toBeGreaterThanOrEqual(ciphers.length)
    for (const { kex, cipher, mac } of runs) {
      const options = [`KexAlgorithms=${kex}`, `Ciphers=${cipher}`, `MACs=${mac}`]
      const { code, stderr } = await sftp(service, { user: 'hanako', key, options }, ['pwd'])
      expect(code, `${options}: ${stderr}`).toBe(0)
    }
  })

  test.skipIf(missingTools(['ssh-keyscan', 'ssh-keygen']).length > 0)(
    'ssh-keyscan sees three host keys, with the fingerprints that the service announces',
    async () => {
      const { stdout } = await run('ssh-keyscan', ['-p', `${service.port}`, '-T', '10', service.host])
      const file = join(service.folder, 'scanned')
      writeFileSync(file, stdout)
      const listed = await run('ssh-keygen', ['-l', '-f', file])
      const seen = [...listed.stdout.matchAll(/SHA256:\S+/g)].map(([fingerprint]) => fingerprint).sort()
      const ours = service.gateway.doors[0]?.hostKeys.map(({ fingerprintSha256 }) => fingerprintSha256).sort()
      expect(seen).toEqual(ours)
      expect(seen).toHaveLength(3)
      const stored = await service.store.hostKeys.list({ frontDoor: 'main' })
      expect(stored.map(({ fingerprintSha256 }) => fingerprintSha256).sort()).toEqual(ours)
    },
  )

  test.skipIf(noSftp)('clients that know only RSA host keys can connect', async () => {
    const key = await service.key()
    await service.account('old', [key])
    for (const algorithm of ['rsa-sha2-256', 'rsa-sha2-512']) {
      // A known_hosts of its own: another type of key under a known name looks like an attack to OpenSSH.
      const knownHosts = `UserKnownHostsFile=${join(service.folder, algorithm)}`
      const login = { user: 'old', key, options: [`HostKeyAlgorithms=${algorithm}`, knownHosts] }
      const { code, stderr } = await sftp(service, login, ['pwd'])
      expect(code, stderr).toBe(0)
      await service.quiet()
      expect((await service.record()).algorithms?.hostKey).toBe(algorithm)
    }
  })

  test.skipIf(noSftp)(
    'clients that know only SHA-1 are let go, and the record says what was missing',
    async () => {
      const login = { user: 'older', options: ['KexAlgorithms=diffie-hellman-group14-sha1'] }
      const { stderr } = await sftp(service, login, ['pwd'])
      expect(stderr).toContain('no matching key exchange method')
      await service.quiet()
      expect(await service.record()).toMatchObject({
        outcome: 'failed',
        phase: 'key-exchange',
        algorithms: null,
      })
    },
  )
})

describe('how connections end, and by whom', () => {
  let service: TestService
  let key: KeyPair

  beforeAll(async () => {
    service = await startService({
      limits: { handshakeSeconds: 1, authenticationSeconds: 1, idleMinutes: 1.2 / 60 },
    })
    key = await service.key()
    await service.account('hanako', [key])
  })

  afterAll(() => service.close())

  async function ended() {
    await service.quiet()
    return service.record()
  }

  test('the client says goodbye with a reason', async () => {
    const client = await RawClient.login(service, 'hanako', key)
    client.send(payload(1, 2, 'I have seen enough', ''))
    await sleep(50)
    client.drop()
    await client.closed
    expect(await ended()).toMatchObject({
      outcome: 'completed',
      end: { by: 'client', reason: 'disconnect', detail: 'I have seen enough' },
    })
  })

  test('the client just leaves', async () => {
    const client = await RawClient.login(service, 'hanako', key)
    client.end()
    await client.closed
    expect(await ended()).toMatchObject({
      outcome: 'completed',
      end: { by: 'client', reason: 'end-of-stream' },
    })
  })

  test('the line breaks, and the file in work is shown as incomplete', async () => {
    const client = await RawClient.login(service, 'hanako', key)
    const sftpClient = await new Promise<import('ssh2').SFTPWrapper>((resolve, reject) =>
      client.client.sftp((error, opened) => (error ? reject(error) : resolve(opened))),
    )
    const handle = await new Promise<Buffer>((resolve, reject) =>
      sftpClient.open('cut-off.bin', 'w', (error, opened) => (error ? reject(error) : resolve(opened))),
    )
    const part = noise(100_000)
    await new Promise<void>((resolve, reject) =>
      sftpClient.write(handle, part, 0, part.length, 0, (error) => (error ? reject(error) : resolve())),
    )
    client.drop()
    await client.closed
    const record = await ended()
    expect(record).toMatchObject({ outcome: 'failed', end: { by: 'network', reason: 'reset' } })
    expect(record.files).toMatchObject([
      { path: '/cut-off.bin', direction: 'upload', bytes: 100_000, outcome: 'incomplete' },
    ])
    expect(readFileSync(join(service.homeOf('hanako'), 'cut-off.bin')).equals(part)).toBe(true)
  })

  test('the client does not end its key exchange', async () => {
    const { connect } = await import('node:net')
    const socket = connect(service.port, service.host)
    socket.on('error', () => {})
    socket.write('SSH-2.0-sleepy\r\n')
    socket.resume()
    await once(socket, 'close')
    expect(await ended()).toMatchObject({
      outcome: 'failed',
      phase: 'key-exchange',
      client: { software: 'SSH-2.0-sleepy' },
      end: { by: 'gateway', reason: 'handshake-timeout' },
    })
  })

  test('the client takes too long to log in, and hears why in both languages', async () => {
    const client = await RawClient.beforeLogin(service)
    await client.closed
    expect(client.banners.join()).toContain('The login was not completed in time.')
    expect(client.banners.join()).toContain('時間内にログインが完了しませんでした')
    expect(await ended()).toMatchObject({
      outcome: 'failed',
      phase: 'authentication',
      end: { by: 'gateway', reason: 'authentication-timeout' },
    })
  })

  test('the client does nothing for too long, and hears why', async () => {
    const client = await RawClient.login(service, 'hanako', key)
    const channel = await client.subsystem()
    let words = ''
    channel.stderr.on('data', (bytes: Buffer) => {
      words += bytes.toString()
    })
    channel.resume()
    await client.closed
    expect(words).toContain('Closed after a long time without any request')
    expect(words).toContain('長時間操作がなかったため')
    expect(await ended()).toMatchObject({
      outcome: 'completed',
      phase: 'sftp',
      end: { by: 'gateway', reason: 'idle-timeout' },
    })
  })

  test('whoever works is not idle', async () => {
    const client = await RawClient.login(service, 'hanako', key)
    const channel = await client.subsystem()
    channel.resume()
    channel.write(Buffer.from([0, 0, 0, 5, 1, 0, 0, 0, 3]))
    const realpath = Buffer.concat([
      Buffer.from([0, 0, 0, 10, 16, 0, 0, 0, 1]),
      Buffer.from([0, 0, 0, 1]),
      Buffer.from('.'),
    ])
    for (let count = 0; count < 6; count++) {
      await sleep(400)
      channel.write(realpath)
    }
    expect(client.errors).toEqual([])
    client.end()
    await client.closed
    expect((await ended()).end?.by).toBe('client')
  })

  test('the client breaks the protocol', async () => {
    const client = await RawClient.login(service, 'hanako', key)
    // A second KEXINIT in one exchange.
    client.protocol.rekey()
    const kexinit = (client.protocol as unknown as { _kexinit: Buffer })._kexinit
    const { write } = client.protocol._packetRW as unknown as {
      write: {
        alloc(n: number, force: boolean): Buffer
        allocStartKEX: number
        finalize(p: Buffer, f: boolean): Buffer
      }
    }
    const packet = write.alloc(kexinit.length, true)
    packet.set(kexinit, write.allocStartKEX)
    client.protocol._cipher.encrypt(write.finalize(packet, true))
    await client.closed
    const { outcome, end } = await ended()
    expect(outcome).toBe('failed')
    expect(end?.by).toBe('gateway')
    expect(end?.detail).toContain('KEXINIT')
  })
})

describe('stopping', () => {
  const services: TestService[] = []

  afterEach(async () => {
    for (const service of services.splice(0)) await service.close()
  })

  async function started(config = {}): Promise<{ service: TestService; key: KeyPair }> {
    const service = await startService(config)
    services.push(service)
    const key = await service.key()
    await service.account('hanako', [key])
    return { service, key }
  }

  test.skipIf(noSftp)(
    'lets an OpenSSH upload in work end its requests, says why, and leaves what can be resumed',
    async () => {
      const { service, key } = await started()
      const content = noise(64 * 1024 * 1024)
      const file = join(service.folder, 'large')
      writeFileSync(file, content)
      const stored = join(service.homeOf('hanako'), 'large')
      const upload = sftp(service, { user: 'hanako', key }, [`put ${file} large`])
      const size = (): number => statSync(stored, { throwIfNoEntry: false })?.size ?? 0
      while (size() < 1_000_000) await sleep(1)
      await service.gateway.stop(5000)
      const { code, stderr } = await upload
      expect(code).not.toBe(0)
      expect(stderr).toContain('The service is restarting')
      expect(stderr).toContain('サービスを再起動しています')
      const part = readFileSync(stored)
      expect(part.length).toBeLessThan(content.length)
      expect(part.equals(content.subarray(0, part.length)), 'no hole in what is there').toBe(true)

      const again = await startService({}, { data: service.data })
      services.push(again)
      const record = await again.record()
      expect(record).toMatchObject({ outcome: 'completed', end: { by: 'gateway', reason: 'shutdown' } })
      expect(record.files).toMatchObject([{ outcome: 'incomplete', bytes: part.length }])
      const options = [`UserKnownHostsFile=${join(again.folder, 'known_hosts')}`]
      const resumed = await sftp(again, { user: 'hanako', key, options }, [`reput ${file} large`])
      expect(resumed.code).toBe(0)
      expect(readFileSync(stored).equals(content)).toBe(true)
    },
  )

  test('ends connections that are not logged in, and silent ones, without waiting for them', async () => {
    const { service } = await started()
    const { connect } = await import('node:net')
    const silent = connect(service.port, service.host)
    silent.on('error', () => {})
    silent.resume()
    const stranger = await RawClient.beforeLogin(service)
    // An hour for requests in work: whoever has none must not be waited for.
    await service.gateway.stop(3_600_000)
    await stranger.closed
    if (!silent.destroyed) await once(silent, 'close')
  })

  test('twice does no harm', async () => {
    const { service } = await started()
    await service.gateway.stop(100)
    await service.gateway.stop(100)
  })
})

describe('starting', () => {
  test('fails with words when the port is taken, and leaves nothing open', async () => {
    const other: Server = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const service = await startService()
    try {
      await expect(
        Gateway.start({
          config: parseConfig({}, 'test'),
          dataDirectory: join(service.folder, 'second'),
          listen: [
            { host: '127.0.0.1', port: 0 },
            { host: '127.0.0.1', port },
          ],
          version: '0',
          log: new RecordingLog(),
        }),
      ).rejects.toThrow(`127.0.0.1:${port} is in use by another program`)
    } finally {
      await service.close()
      other.close()
    }
  })

  test.each([
    ['192.0.2.1', 'does not have that address'],
    ['no-such-host.invalid', 'no-such-host.invalid:0'],
  ])('fails with words for the address %s', async (host, words) => {
    const service = await startService()
    try {
      await expect(
        Gateway.start({
          config: parseConfig({}, 'test'),
          dataDirectory: join(service.folder, 'second'),
          listen: [{ host, port: 0 }],
          version: '0',
          log: new RecordingLog(),
        }),
      ).rejects.toThrow(words)
    } finally {
      await service.close()
    }
  })

  test.skipIf(noSftp)('several front doors have keys and homes of their own', async () => {
    const service = await startService()
    const log = new RecordingLog()
    const homes = join(service.folder, 'homes-of-b')
    const gateway = await Gateway.start({
      config: parseConfig(
        {
          frontDoors: [
            { name: 'a', listen: '127.0.0.1:0' },
            { name: 'b', listen: '127.0.0.1:0', homes },
          ],
        },
        'test',
      ),
      dataDirectory: join(service.folder, 'two'),
      version: '0',
      log,
    })
    try {
      const [a, b] = gateway.doors
      expect([a?.name, b?.name]).toEqual(['a', 'b'])
      expect(a?.hostKeys[0]?.fingerprintSha256).not.toBe(b?.hostKeys[0]?.fingerprintSha256)
      const key = await service.key()
      await gateway.store.accounts.add({ name: 'hanako' })
      await gateway.store.keys.add('hanako', key.publicLine)
      const port = Number(b?.address.split(':').pop())
      const { code } = await sftp({ ...service, port }, { user: 'hanako', key }, ['mkdir here'])
      expect(code).toBe(0)
      expect(statSync(join(homes, 'hanako', 'here')).isDirectory()).toBe(true)
    } finally {
      await gateway.stop(500)
      await service.close()
    }
  })

  test('marks what was open when the last service was killed', async () => {
    const service = await startService()
    const key = await service.key()
    await service.account('hanako', [key])
    const client = await RawClient.login(service, 'hanako', key)
    await service.store.connections.flush()
    // Another service over the same data, as after a kill -9.
    const next = await startService({}, { data: service.data })
    try {
      const [record] = await next.records()
      expect(record).toMatchObject({ outcome: 'interrupted', endedAt: null })
      expect(next.log.of('connections-interrupted-by-last-stop')[0]?.fields).toEqual({ count: 1 })
    } finally {
      client.drop()
      await client.closed
      await next.close()
      await service.close()
      rmSync(service.folder, { recursive: true, force: true })
    }
  })
})
