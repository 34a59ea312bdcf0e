/** Who comes to the door, and what each of them gets to hear. */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect as connectTls } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sftp } from '../testing/openssh.ts'
import { RawClient } from '../testing/raw-client.ts'
import { run } from '../testing/run.ts'
import { type KeyPair, startService, type TestService } from '../testing/service.ts'
import { missingTools } from '../testing/tools.ts'

let service: TestService

beforeAll(async () => {
  service = await startService({ limits: { handshakeSeconds: 1.5 } })
})

afterAll(() => service.close())

/** A peer of whom only bytes are known. */
class Peer {
  readonly socket: Socket
  #heard = Buffer.alloc(0)
  readonly closed: Promise<void>

  constructor(at: Pick<TestService, 'host' | 'port'>) {
    this.socket = connect(at.port, at.host)
    this.socket.on('data', (bytes) => {
      this.#heard = Buffer.concat([this.#heard, bytes])
    })
    this.socket.on('error', () => {})
    this.closed = new Promise((resolve) => this.socket.on('close', () => resolve()))
  }

  get heard(): string {
    return this.#heard.toString('utf8')
  }

  /** Ours; the record names it. A socket forgets it when it is closed. */
  port = 0

  say(text: string): this {
    this.socket.write(Buffer.from(text, 'latin1'))
    return this
  }

  /** Waits until this is part of what was heard. */
  async hears(text: string): Promise<void> {
    const deadline = Date.now() + 5000
    while (!this.heard.includes(text)) {
      if (Date.now() > deadline) throw new Error(`not heard: ${text}; only ${JSON.stringify(this.heard)}`)
      await sleep(5)
    }
  }
}

async function peer(): Promise<Peer> {
  const made = new Peer(service)
  await once(made.socket, 'connect')
  made.port = made.socket.localPort ?? 0
  return made
}

const recordOf = (port: number) => service.record(({ client }) => client.port === port)

describe('not an SSH client', () => {
  test.each([
    ['a TLS client', '\x16\x03\x01\x00\xc8\x01\x00\x00', 'tls'],
    ['an FTP client', 'USER hanako\r\n', 'ftp'],
    ['a mail server', 'EHLO mx.example.org\r\n', 'smtp'],
    ['somebody who pressed return', '\r\n', 'empty-line'],
    ['somebody who types', 'hello?\r\n', 'unknown'],
  ])('%s is let go at once, and the record says what it was', async (_who, text, protocol) => {
    const stranger = await peer()
    stranger.say(text)
    await stranger.closed
    const record = await recordOf(stranger.port)
    expect(record).toMatchObject({
      phase: 'identification',
      outcome: 'failed',
      end: { by: 'gateway', reason: 'not-an-ssh-client', detail: protocol },
      client: { software: null },
      bytesIn: text.length,
    })
    expect(record.events.map(({ event }) => event)).toEqual(['not-ssh'])
  })

  test('a browser is told in words, in both languages', async () => {
    const browser = await peer()
    browser.say('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await browser.closed
    expect(browser.heard).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
    expect(browser.heard).toContain('Please connect with an SFTP program')
    expect(browser.heard).toContain('SFTP に対応したソフト')
    expect((await recordOf(browser.port)).end?.detail).toBe('http')
  })

  test.skipIf(missingTools(['curl']).length > 0)('curl takes the answer for whole', async () => {
    const { code, stdout } = await run('curl', ['-sS', `http://${service.host}:${service.port}/`])
    expect(code).toBe(0)
    expect(stdout).toContain('This is an SFTP port.')
  })

  test('a real TLS client gets an error at once, not a silence until its time is over', async () => {
    const tls = connectTls({ host: service.host, port: service.port, rejectUnauthorized: false })
    await once(tls, 'connect')
    const { localPort = 0 } = tls
    const [error] = (await once(tls, 'error').catch((reason) => [reason])) as [Error]
    expect(error).toBeInstanceOf(Error)
    expect((await recordOf(localPort)).end).toMatchObject({ reason: 'not-an-ssh-client', detail: 'tls' })
  })

  test('somebody who waited for us and then speaks HTTP is recorded as that', async () => {
    const stranger = await peer()
    await stranger.hears('SSH-2.0-tsunagu')
    stranger.say('GET / HTTP/1.1\r\n\r\n')
    await stranger.closed
    expect(await recordOf(stranger.port)).toMatchObject({
      phase: 'identification',
      end: { by: 'gateway', reason: 'not-an-ssh-client', detail: 'http' },
    })
  })
})

describe('slow and silent clients', () => {
  test('one that waits for the server’s line first gets it', async () => {
    const patient = await peer()
    await patient.hears('SSH-2.0-tsunagu_0.0.0-test\r\n')
    patient.say('SSH-2.0-patient\r\n')
    await patient.hears('curve25519-sha256')
    patient.socket.destroy()
    expect(await recordOf(patient.port)).toMatchObject({
      phase: 'key-exchange',
      client: { software: 'SSH-2.0-patient' },
      end: { by: 'client', reason: 'end-of-stream' },
    })
  })

  test('one that sends its line byte by byte is understood', async () => {
    const slow = await peer()
    slow.socket.setNoDelay(true)
    for (const letter of 'SSH-2.0-slow\r\n') {
      slow.say(letter)
      await sleep(5)
    }
    await slow.hears('curve25519-sha256')
    slow.socket.destroy()
    expect((await recordOf(slow.port)).client.software).toBe('SSH-2.0-slow')
  })

  test('a silent one is cut after the time for the handshake, and had not identified itself', async () => {
    const silent = await peer()
    const started = Date.now()
    await silent.closed
    expect(Date.now() - started).toBeGreaterThan(1000)
    const record = await recordOf(silent.port)
    expect(record).toMatchObject({
      phase: 'connected',
      outcome: 'failed',
      end: { by: 'gateway', reason: 'handshake-timeout' },
      bytesIn: 0,
    })
  })

  test('half a line is cut after the same time', async () => {
    const half = await peer()
    half.say('SSH-2.0-ha')
    await half.closed
    expect(await recordOf(half.port)).toMatchObject({
      phase: 'identification',
      end: { by: 'gateway', reason: 'handshake-timeout' },
      bytesIn: 10,
    })
  })

  test('one that goes before its first byte leaves a record that says so', async () => {
    const brief = await peer()
    const { port } = brief
    brief.socket.end()
    await brief.closed
    expect(await recordOf(port)).toMatchObject({
      phase: 'connected',
      outcome: 'failed',
      end: { by: 'client', reason: 'end-of-stream' },
    })
  })

  test('one that resets before its first byte is the network’s end', async () => {
    const reset = await peer()
    const { port } = reset
    reset.socket.resetAndDestroy()
    expect(await recordOf(port)).toMatchObject({
      phase: 'connected',
      end: { by: 'network', reason: 'reset' },
    })
  })
})

describe('a first line that is not in order', () => {
  test.each([
    ['an SSH 1 client', 'SSH-1.5-ancient\r\n'],
    ['a line that does not end', `SSH-2.0-${'x'.repeat(20_000)}`],
    ['a line without a name', 'SSH-2.0\r\n'],
  ])('%s is let go, and not for an unknown reason', async (_who, text) => {
    const odd = await peer()
    odd.say(text)
    await odd.closed
    const { end, outcome, phase } = await recordOf(odd.port)
    expect({ outcome, phase }).toEqual({ outcome: 'failed', phase: 'identification' })
    expect(end).toMatchObject({ by: 'gateway', reason: 'identification-failed' })
    expect(end?.detail).not.toBeNull()
  })
})

describe('more than the limits allow', () => {
  let small: TestService
  let key: KeyPair

  beforeAll(async () => {
    small = await startService({ limits: { connectionsPerAddress: 1 } })
    key = await small.key()
    await small.account('hanako', [key])
  })

  afterAll(() => small.close())

  test.skipIf(missingTools(['ssh', 'sftp']).length > 0)(
    'OpenSSH shows its user why, and the next one is let in when the first has gone',
    async () => {
      const first = await RawClient.login(small, 'hanako', key)
      const { stderr } = await sftp(small, { user: 'hanako', key }, ['pwd'])
      expect(stderr).toContain('Too many connections; please try again in a moment.')
      first.end()
      await first.closed
      await small.quiet()
      const second = await sftp(small, { user: 'hanako', key }, ['pwd'])
      expect(second).toMatchObject({ code: 0 })
      expect(small.log.of('connections-turned-away')[0]?.fields).toMatchObject({
        frontDoor: 'main',
        count: 1,
        limit: 'connections-of-address',
        lastAddress: '127.0.0.1',
      })
    },
  )

  test('a flood leaves no record each, holds no sockets, and the one inside goes on', async () => {
    await small.quiet()
    const inside = await RawClient.login(small, 'hanako', key)
    const before = (await small.records()).length
    const flood = Array.from({ length: 300 }, () => new Peer(small))
    await Promise.all(flood.map(({ closed }) => closed))
    expect((await small.records()).length).toBe(before)
    await inside.subsystem()
    inside.end()
    await inside.closed
    await small.quiet()
    const after = await RawClient.login(small, 'hanako', key)
    after.end()
    await after.closed
  })
})
