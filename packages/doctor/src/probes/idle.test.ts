import { duplexPair } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { SftpSession } from '../sftp/client.ts'
import type { Ended } from '../ssh/link.ts'
import { PacketReader } from '../ssh/packets.ts'
import { fakeHost } from '../testing/fake-host.ts'
import { fakeLink, request, runProbe, settings, visitTo } from '../testing/visit.ts'
import { idle } from './idle.ts'

const key = { type: 'ssh-ed25519', blob: new Uint8Array([1]) }
const address = '192.0.2.7'

interface Situation {
  /** What the connection does while nothing is sent. */
  readonly ends?: Ended
  /** Whether the server answers after the silence. */
  readonly answers?: boolean
  /** Whether a new connection can be made. */
  readonly again?: boolean
  readonly keepAliveSeconds?: number
}

/** A clock on which every look is a minute after the last one, so that silence need not be waited for. */
function look({ ends, answers = false, again = true, keepAliveSeconds = 0 }: Situation) {
  const [stream, other] = duplexPair()
  const sftp = new SftpSession(stream, new PacketReader(stream, 1000), new Map())
  if (answers)
    other.once('data', (asked: Buffer) => {
      // NAME with one entry, for the question with this id.
      const body = Buffer.from([104, ...asked.subarray(5, 9), 0, 0, 0, 1, 0, 0, 0, 1, 0x2f])
      other.write(Buffer.concat([Buffer.from([0, 0, 0, body.length]), body]))
    })
  let minutes = 0
  const host = {
    ...fakeHost({ listeners: again ? { [`${address}:22`]: () => {} } : {} }),
    now: () => ++minutes * 60_000,
  }
  const link = { ...fakeLink(), over: () => (ends ? Promise.resolve(ends) : new Promise<Ended>(() => {})) }
  const visit = visitTo(
    {
      link,
      sftp,
      home: '/',
      address,
      hostKeyTrusted: true,
      hostKeyBlob: key.blob,
      settings: { ...settings, keepAliveSeconds },
      openLink: () => fakeLink({ shown: { outcome: 'shown', key } }),
      request: { ...request, idleSeconds: 0.01, timeoutMs: 50 },
    },
    host,
  )
  return runProbe(idle, visit)
}

const closed: Ended = { outcome: 'ended', how: 'closed', message: '' }

describe('a silent session', () => {
  test('that answers afterwards stayed open', async () => {
    const seen = await look({ answers: true })
    expect(seen).toMatchObject({ status: 'ok', detail: { kind: 'stayed-open', seconds: 60 } })
    expect(seen.observations).toEqual([])
  })

  test.each([
    ['the server, when it is closed', closed, 'server', 'server'],
    ['the server, when it says goodbye', { ...closed, how: 'disconnected' } as const, 'server', 'server'],
    ['something on the way, when it is reset', { ...closed, how: 'reset' } as const, 'middle', 'unknown'],
  ])('is cut by %s', async (_, ends, by, stated) => {
    const seen = await look({ ends })
    expect(seen).toMatchObject({ status: 'failed', detail: { kind: 'cut-while-idle', seconds: 60, by } })
    expect(seen.all('network.ended')).toEqual([{ how: 'idle', during: 'sftp', by: stated, idleSeconds: 60 }])
  })

  test('that nobody answers any more was forgotten on the way, when a new connection works', async () => {
    const seen = await look({})
    expect(seen.detail).toMatchObject({ kind: 'cut-while-idle', by: 'middle' })
    expect(seen.all('network.ended')).toMatchObject([{ how: 'idle', by: 'unknown' }])
  })

  test('that nobody answers any more is a broken line, when no new connection works', async () => {
    const seen = await look({ again: false })
    expect(seen.detail).toMatchObject({ kind: 'line-broke' })
    expect(seen.all('network.ended')).toEqual([{ how: 'timed-out', during: 'sftp', by: 'unknown' }])
  })

  test('that is cut later than the person’s client would have sent something does no harm', async () => {
    const seen = await look({ ends: closed, keepAliveSeconds: 30 })
    expect(seen).toMatchObject({ status: 'ok', detail: { keptAlive: true } })
    expect(seen.observations).toEqual([])
  })
})
