/** Clients that are logged in and mean harm. Each did some before it was written down here. */
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ClientChannel } from 'ssh2'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { payload, RawClient } from './testing/raw-client.ts'
import { type KeyPair, startService, type TestService } from './testing/service.ts'

const MIB = 1024 * 1024

let service: TestService
let key: KeyPair

beforeEach(async () => {
  service = await startService()
  key = await service.key()
  await service.account('mallory', [key])
  await service.account('hanako', [key])
})

afterEach(() => service.close())

const login = (user = 'mallory'): Promise<RawClient> => RawClient.login(service, user, key)

/** An SFTP message: length, type, fields. */
function message(type: number, ...fields: Parameters<typeof payload>[1][]): Buffer {
  const body = payload(type, ...fields)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  return Buffer.concat([length, body])
}

const INIT = Buffer.from([0, 0, 0, 5, 1, 0, 0, 0, 3])

function read(id: number, handle: Buffer): Buffer {
  const rest = Buffer.alloc(12)
  rest.writeUInt32BE(255 * 1024, 8)
  const body = Buffer.concat([payload(5, id, handle), rest])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  return Buffer.concat([length, body])
}

async function startSftp(client: RawClient): Promise<ClientChannel> {
  const channel = await client.subsystem()
  channel.write(INIT)
  await once(channel, 'data')
  return channel
}

async function open(channel: ClientChannel, name: string): Promise<Buffer> {
  channel.write(message(3, 1, name, 1, 0))
  const [answer] = (await once(channel, 'data')) as [Buffer]
  expect(answer[4], 'a handle').toBe(102)
  return answer.subarray(13, 17)
}

/** Somebody else logs in and works. How long that takes is the ward's question, on a quiet machine. */
async function hanakoWorks(): Promise<void> {
  const hanako = await login('hanako')
  await startSftp(hanako)
  hanako.end()
  await hanako.closed
}

function memory(): number {
  return process.memoryUsage().rss / MIB
}

describe('key exchange', () => {
  test('one that is begun and never ended stops the answers, instead of storing them', async () => {
    const client = await login()
    const channel = await startSftp(client)
    writeFileSync(join(service.homeOf('mallory'), 'big'), Buffer.alloc(MIB))
    const handle = await open(channel, 'big')
    const before = memory()
    // A window without end, so that only the exchange holds the answers back.
    client.send(payload(93, 0, 0xf000_0000))
    channel.write(Buffer.concat(Array.from({ length: 20_000 }, (_, id) => read(id, handle))))
    client.protocol.rekey()
    const { _sock } = client.client as unknown as { _sock: NodeJS.EventEmitter }
    _sock.removeAllListeners('data')
    _sock.on('data', () => {})
    await sleep(1500)
    expect(memory() - before, 'MiB more').toBeLessThan(100)
    await hanakoWorks()
    client.drop()
    await client.closed
  })
})

describe('channels', () => {
  test('opened and closed for ever leave nothing behind, and CLOSE is answered once', async () => {
    const client = await login()
    let closes = 0
    let refusals = 0
    client.protocol._handlers['CHANNEL_OPEN_CONFIRMATION'] = () => {}
    client.protocol._handlers['CHANNEL_OPEN_FAILURE'] = () => {
      refusals++
    }
    client.protocol._handlers['CHANNEL_CLOSE'] = () => {
      closes++
    }
    for (let id = 0; id < 500; id++) {
      client.send(payload(90, 'session', id, MIB, 32_768))
      for (let again = 0; again < 3; again++) client.send(payload(97, id))
    }
    for (let tries = 0; closes < 500 && tries < 300; tries++) await sleep(10)
    await sleep(50)
    expect({ closes, refusals }).toEqual({ closes: 500, refusals: 0 })
    // The many closes have not made room for more than ten at once.
    for (let id = 0; id < 30; id++) client.send(payload(90, 'session', id, MIB, 32_768))
    for (let tries = 0; refusals < 20 && tries < 300; tries++) await sleep(10)
    await sleep(50)
    expect(refusals).toBe(20)
    client.drop()
    await client.closed
  })

  test.each(['exec', 'shell', 'subsystem'])(
    'with packets of 0 bytes get their answer to %s like others',
    async (kind) => {
      const client = await login()
      let closed = false
      client.protocol._handlers['CHANNEL_OPEN_CONFIRMATION'] = () => {}
      client.protocol._handlers['CHANNEL_CLOSE'] = () => {
        closed = true
      }
      client.send(payload(90, 'session', 0, MIB, 0))
      const fields = kind === 'shell' ? [] : [kind === 'exec' ? 'scp -t .' : 'sftp']
      client.send(payload(98, 0, kind, true, ...fields))
      if (kind === 'subsystem') client.send(payload(94, 0, INIT))
      for (let tries = 0; kind !== 'subsystem' && !closed && tries < 200; tries++) await sleep(10)
      if (kind !== 'subsystem') expect(closed).toBe(true)
      await hanakoWorks()
      client.drop()
      await client.closed
    },
  )

  test('that ask for a second service are not broken by it', async () => {
    const client = await login()
    const channel = await startSftp(client)
    for (const [kind, ...fields] of [
      ['shell'],
      ['exec', 'ls'],
      ['subsystem', 'sftp'],
      ['subsystem', 'other'],
    ] as const) {
      client.send(payload(98, 0, kind, false, ...fields))
    }
    channel.write(message(16, 5, '.'))
    const [answer] = (await once(channel, 'data')) as [Buffer]
    expect(answer[4]).toBe(104)
    client.drop()
    await client.closed
  })

  test('are closed when more is sent than the window allows, and the record says so', async () => {
    const client = await login()
    await startSftp(client)
    // A message that never ends, so that nothing is given back.
    client.send(payload(94, 0, Buffer.from([0, 4, 0, 0])))
    const block = payload(94, 0, Buffer.alloc(32_000))
    let closed = false
    client.protocol._handlers['CHANNEL_CLOSE'] = () => {
      closed = true
    }
    for (let sent = 0; !closed && sent < 600; sent++) {
      client.send(block)
      if (sent % 50 === 0) await sleep(10)
    }
    await sleep(100)
    await hanakoWorks()
    client.drop()
    await client.closed
    await service.quiet()
    const record = await service.record(({ account }) => account === 'mallory')
    const events = record.events.map(({ event }) => event)
    expect(events.some((event) => event === 'window-exceeded' || event === 'sftp-broken')).toBe(true)
  })
})

describe('floods', () => {
  test.each([
    ['empty data', () => payload(94, 0, '')],
    ['data of one byte in a message that never ends', () => payload(94, 0, Buffer.of(0))],
    ['window adjustments up to the sky', () => payload(93, 0, 0xffff_ffff)],
    ['global requests', () => payload(80, 'no-such-request@example.org', true)],
    ['requests on channels that are not there', () => payload(98, 4711, 'shell', true)],
    ['data for channels that are not there', () => payload(94, 4711, 'x')],
    ['ignored messages', () => payload(2, Buffer.alloc(1000))],
    ['messages of a type that is not there', () => payload(192, 'x')],
    ['packets without content', () => Buffer.alloc(0)],
  ])('of %s cost the others nothing, and little memory', async (_what, make) => {
    const client = await login()
    await startSftp(client)
    client.send(payload(94, 0, Buffer.from([0, 3, 0xff, 0xff])))
    const packet = make()
    const before = memory()
    for (let count = 0; count < 20_000; count++) {
      client.send(packet)
      if (count % 2000 === 0) await sleep(1)
    }
    await hanakoWorks()
    expect(memory() - before, 'MiB more').toBeLessThan(100)
    client.drop()
    await client.closed
  })
})

test('leaving in the middle of reads harms nobody', async () => {
  writeFileSync(join(service.homeOf('mallory'), 'big'), Buffer.alloc(4 * MIB))
  for (let round = 0; round < 15; round++) {
    const client = await login()
    const channel = await startSftp(client)
    const handle = await open(channel, 'big')
    channel.write(Buffer.concat(Array.from({ length: 200 }, (_, id) => read(id, handle))))
    await sleep(round)
    if (round % 2 === 0) client.drop()
    else client.end()
    await client.closed
  }
  await hanakoWorks()
  await service.quiet()
  expect(service.log.lines.filter(({ level }) => level === 'error')).toEqual([])
})

test('one account cannot open so many files that others can open none', async () => {
  const { openFiles } = service.gateway
  const most = openFiles.perAccount
  // The budget of a process with few descriptors.
  Object.defineProperty(openFiles, 'perAccount', { value: 150 })
  try {
    writeFileSync(join(service.homeOf('mallory'), 'f'), 'x')
    const client = await login()
    const channels = [await startSftp(client), await startSftp(client)]
    const statuses: string[] = []
    let handles = 0
    for (const channel of channels) {
      let heard = Buffer.alloc(0)
      channel.on('data', (bytes: Buffer) => {
        heard = Buffer.concat([heard, bytes])
        while (heard.length >= 4 && heard.length >= 4 + heard.readUInt32BE()) {
          const answer = heard.subarray(4, 4 + heard.readUInt32BE())
          heard = heard.subarray(4 + answer.length)
          if (answer[0] === 102) handles++
          else statuses.push(answer.toString('utf8', 13))
        }
      })
      for (let id = 0; id < 99; id++) {
        channel.write(message(3, id, 'f', 1, 0))
        if (id % 10 === 9) await sleep(5)
      }
    }
    for (let tries = 0; handles + statuses.length < 198 && tries < 300; tries++) await sleep(10)
    expect(handles + statuses.length).toBe(198)
    expect(handles).toBeGreaterThanOrEqual(150)
    // Opens that were under way when the last place was taken may still succeed.
    expect(handles).toBeLessThanOrEqual(150 + 64)
    expect(statuses.length).toBeGreaterThan(0)
    expect(statuses[0]).toMatch(/開いているファイルが多すぎます/)
    await hanakoWorks()
    client.end()
    await client.closed
    await service.quiet()
    expect(openFiles.open).toBe(0)
  } finally {
    Object.defineProperty(openFiles, 'perAccount', { value: most })
  }
})
