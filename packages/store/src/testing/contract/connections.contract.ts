// The whole contract of one interface, ConnectionLog, and the reports it is tried with: written, read, bounded, lost.
import { describe, expect, test } from 'vitest'
import {
  type ConnectionRecord,
  type ConnectionReport,
  newConnectionId,
  type WriteProblem,
} from '../../index.ts'
import type { TestDatabases } from '../databases.ts'
import { query } from '../postgres-cluster.ts'
import { refusal } from '../refusal.ts'

export function connectionsContract({ store, place }: TestDatabases): void {
  describe('connection records', () => {
    test('come back as they were reported, with each key once', async () => {
      const { connections } = await store()
      const report = fullReport()
      connections.close(report)
      const keys = [
        { fingerprintSha256: 'SHA256:a', type: 'ssh-rsa', result: 'unknown-key' },
        { fingerprintSha256: 'SHA256:b', type: 'ssh-ed25519', result: 'accepted' },
      ]
      const record: ConnectionRecord = { ...report, keys: keys as ConnectionRecord['keys'] }
      expect(await connections.list()).toEqual([record])
      expect(await connections.find(report.id)).toEqual(record)
    })

    test('print as JSON in the form others rely on', async () => {
      const { connections } = await store()
      connections.close(fullReport())
      const [json] = JSON.parse(JSON.stringify(await connections.list()))
      expect(Object.keys(json).slice(0, 13)).toEqual([
        'id',
        'startedAt',
        'endedAt',
        'client',
        'frontDoor',
        'account',
        'phase',
        'outcome',
        'keys',
        'findings',
        'bytesIn',
        'bytesOut',
        'files',
      ])
      expect(json.startedAt).toBe('2026-04-01T00:00:00.000Z')
      expect(json.client).toEqual({ address: '192.0.2.7', port: 50022, software: 'SSH-2.0-OpenSSH_9.2p1' })
    })

    test('are written while the connection is open, and again when it ends', async () => {
      const { connections } = await store()
      const report = emptyReport()
      connections.open(report)
      expect(await connections.list()).toMatchObject([{ outcome: 'open', phase: 'connected', endedAt: null }])
      connections.update({ ...report, phase: 'key-exchange' })
      expect(await connections.list()).toMatchObject([{ outcome: 'open', phase: 'key-exchange' }])
      connections.close({ ...report, phase: 'authentication', outcome: 'refused', endedAt: new Date() })
      connections.open(emptyReport({ startedAt: new Date(report.startedAt.getTime() + 1) }))
      expect(await connections.list()).toMatchObject([{ outcome: 'open' }, { outcome: 'refused' }])
    })

    test('are taken as they are at the moment of the call', async () => {
      const { connections } = await store()
      const events = [{ atMs: 1, event: 'one' }]
      connections.open(emptyReport({ events }))
      events.push({ atMs: 2, event: 'two' })
      expect((await connections.list())[0]?.events).toHaveLength(1)
    })

    test('are written by themselves soon after', async () => {
      const { open } = await place()
      const [writer, reader] = [await open({ batchMs: 20 }), await open()]
      writer.connections.open(emptyReport())
      await expect.poll(() => reader.connections.list(), { timeout: 5_000 }).toHaveLength(1)
    })

    test('of thousands of connections are all written by closing the store', async () => {
      const { open } = await place()
      const first = await open()
      for (let i = 0; i < 5_000; i++) first.connections.close(emptyReport({ outcome: 'failed' }))
      await first.close()
      await first.close()
      expect(await (await open()).connections.list({ limit: 10_000 })).toHaveLength(5_000)
    })

    test('are all there for everyone who waits at the same time', async () => {
      const { connections } = await store()
      await Promise.all(
        Array.from({ length: 20 }, async (_, i) => {
          const report = emptyReport()
          connections.open(report)
          // Some wait while others are being written.
          if (i % 3 === 0) await Promise.resolve()
          expect(await connections.find(report.id)).not.toBeNull()
        }),
      )
    })

    test('that a crash left open become interrupted at the next start, those of this gateway only', async () => {
      const { open } = await place()
      const [one, two] = [await open({ gateway: 'one' }), await open({ gateway: 'two' })]
      const file = {
        atMs: 1,
        path: '/a',
        direction: 'upload',
        bytes: 5,
        outcome: 'open',
        durationMs: null,
      } as const
      one.connections.open(emptyReport({ account: 'taro', files: [file], filesTotal: 1 }))
      one.connections.close(emptyReport({ outcome: 'completed' }))
      two.connections.open(emptyReport({ account: 'jiro' }))
      await one.connections.flush()
      await two.connections.flush()
      const again = await open({ gateway: 'one' })
      expect(await again.connections.markInterrupted()).toBe(1)
      expect(await again.connections.markInterrupted()).toBe(0)
      expect(await again.connections.list({ account: 'taro' })).toMatchObject([
        {
          outcome: 'interrupted',
          endedAt: null,
          end: { by: 'unknown', reason: 'gateway-stopped', detail: null },
          files: [{ ...file, outcome: 'incomplete' }],
        },
      ])
      expect(await again.connections.list({ account: 'jiro' })).toMatchObject([{ outcome: 'open' }])
    })

    test('keep their size in bounds, whatever a peer sends', async () => {
      const { connections } = await store()
      const long = 'あ'.repeat(1_000_000)
      const attempt = (i: number) =>
        ({
          atMs: i,
          account: `${long}\0`,
          method: long,
          fingerprintSha256: null,
          type: long,
          signatureAlgorithm: long,
          result: 'method-refused',
        }) as const
      connections.close({
        ...emptyReport({ account: `\0${long}`, frontDoor: 'main\0' }),
        client: { address: '192.0.2.1', port: 1, software: `SSH-2.0-\0\ud800${long}` },
        attempts: Array.from({ length: 5_000 }, (_, i) => attempt(i)),
        events: Array.from({ length: 5_000 }, (_, i) => ({
          atMs: i,
          event: 'exec-refused',
          detail: { command: long },
        })),
        files: Array.from({ length: 3_000 }, (_, i) => ({
          atMs: i,
          path: `/${i}${i === 0 ? long : ''}`,
          direction: 'upload' as const,
          bytes: 1,
          outcome: 'complete' as const,
          durationMs: 1,
        })),
        filesTotal: 250_000,
        outcome: 'failed',
        end: { by: 'client', reason: 'disconnect', detail: long },
      })
      const [record] = await connections.list()
      expect(record?.client.software).toMatch(/^SSH-2\.0-\ufffd\ufffdあ+…$/)
      expect(record?.account).toHaveLength(255)
      expect(record?.files).toHaveLength(1_000)
      expect(record?.files[0]?.path).toHaveLength(4_096)
      expect(record?.filesTotal).toBe(250_000)
      expect(record?.attempts.map((a) => a.atMs)).toEqual([
        ...Array.from({ length: 100 }, (_, i) => i),
        ...Array.from({ length: 100 }, (_, i) => 4_900 + i),
      ])
      expect(record?.events).toHaveLength(200)
      expect(record?.end?.detail).toHaveLength(1_000)
      expect(JSON.stringify(record).length).toBeLessThan(1_000_000)
    })

    test('must have an id that was made from their start', async () => {
      const { connections } = await store()
      const report = emptyReport()
      expect(() => connections.open({ ...report, startedAt: new Date(0) })).toThrow(RangeError)
      expect(() => connections.open({ ...report, id: 'x' })).toThrow(RangeError)
    })

    test('are found by account, address, network, time, outcome, phase and front door, newest first', async () => {
      const { connections } = await store()
      const day = (d: number) => new Date(Date.UTC(2026, 3, d))
      const reports: [string, Partial<ConnectionReport>][] = [
        ['192.0.2.7', { startedAt: day(1), account: 'taro', outcome: 'completed', phase: 'sftp' }],
        [
          '::ffff:192.0.2.7',
          { startedAt: day(2), account: 'taro', outcome: 'refused', phase: 'authentication' },
        ],
        ['192.0.3.9', { startedAt: day(3), account: 'hanako', outcome: 'open', phase: 'session' }],
        ['2001:db8::1', { startedAt: day(4), account: null, outcome: 'failed', frontDoor: 'jga' }],
        ['2001:DB8:0:0::2', { startedAt: day(5), account: 'taro', outcome: 'interrupted', phase: 'sftp' }],
        ['not an address', { startedAt: day(6), account: 'Taro' }],
      ]
      for (const [address, changes] of reports) {
        connections.open({ ...emptyReport(changes), client: { address, port: 1, software: null } })
      }
      const days = async (filter: Parameters<typeof connections.list>[0]) =>
        (await connections.list(filter)).map((r) => r.startedAt.getUTCDate())
      expect(await days({})).toEqual([6, 5, 4, 3, 2, 1])
      expect(await days({ account: 'taro' })).toEqual([5, 2, 1])
      expect(await days({ account: 'TARO' })).toEqual([])
      expect(await days({ account: '\0' })).toEqual([])
      expect(await days({ address: '192.0.2.7' })).toEqual([2, 1])
      expect(await days({ address: '192.0.2.0/23' })).toEqual([3, 2, 1])
      expect(await days({ address: '::ffff:192.0.2.7' })).toEqual([2, 1])
      expect(await days({ address: '2001:db8::/32' })).toEqual([5, 4])
      expect(await days({ address: '0.0.0.0/0' })).toEqual([3, 2, 1])
      expect(await days({ address: '::/0' })).toEqual([5, 4, 3, 2, 1])
      expect(await days({ since: day(3) })).toEqual([6, 5, 4, 3])
      expect(await days({ until: day(3) })).toEqual([2, 1])
      expect(await days({ since: day(2), until: day(5) })).toEqual([4, 3, 2])
      expect(await days({ outcome: 'refused' })).toEqual([2])
      expect(await days({ phase: 'sftp' })).toEqual([5, 1])
      expect(await days({ frontDoor: 'jga' })).toEqual([4])
      expect(await days({ account: 'taro', address: '192.0.2.0/24', outcome: 'completed' })).toEqual([1])
      for (const address of [
        '',
        'x',
        '192.0.2.0/33',
        '2001:db8::/129',
        '192.0.2.0/x',
        '1.2.3',
        '192.0.2.7/',
      ]) {
        expect(await refusal('address-invalid', connections.list({ address }))).toEqual({ address })
      }
    })

    test('come page by page', async () => {
      const { connections } = await store()
      const ids = Array.from({ length: 250 }, (_, i) => {
        const report = emptyReport({ startedAt: new Date(1_700_000_000_000 + i) })
        connections.open(report)
        return report.id
      })
      expect(await connections.list()).toHaveLength(100)
      const pages: string[] = []
      for (let before: string | undefined; ; before = pages.at(-1)!) {
        const page = await connections.list({ limit: 60, ...(before !== undefined && { before }) })
        if (page.length === 0) break
        pages.push(...page.map((r) => r.id))
      }
      expect(pages).toEqual(ids.reverse())
    })

    test('older than a day are pruned, except those still open', async () => {
      const { connections } = await store()
      const [old, recent] = [new Date('2026-01-01'), new Date('2026-01-03')]
      for (let i = 0; i < 2_500; i++) connections.close(emptyReport({ startedAt: old, outcome: 'failed' }))
      connections.open(emptyReport({ startedAt: old }))
      connections.close(emptyReport({ startedAt: recent, outcome: 'completed' }))
      await connections.flush()
      expect(await connections.prune(new Date('2026-01-02'))).toBe(2_500)
      expect(await connections.prune(new Date('2026-01-02'))).toBe(0)
      expect((await connections.list()).map((r) => r.outcome)).toEqual(['completed', 'open'])
    })

    test('wait, up to a limit, while they cannot be written, and are written when that is over', async () => {
      const { where, open } = await place()
      const problems: WriteProblem[] = []
      const first = await open({ batchMs: 20, queueLimit: 10, onWriteProblem: (p) => problems.push(p) })
      await breakTable(where, 'rename table')
      const reports = Array.from({ length: 15 }, (_, i) =>
        emptyReport({ startedAt: new Date(1_000_000 + i) }),
      )
      for (const report of reports) first.connections.open(report)
      await expect.poll(() => problems.length, { timeout: 10_000 }).toBeGreaterThan(1)
      expect(problems[0]).toMatchObject({ error: { code: 'database-failed' }, waiting: 10, dropped: 5 })
      expect(problems[1]).toMatchObject({ waiting: 10, dropped: 0 })
      await refusal('database-failed', first.connections.flush())
      first.connections.close({ ...reports[14]!, outcome: 'completed' })
      await breakTable(where, 'rename back')
      const written = await (await open()).connections
      await expect.poll(() => written.list(), { timeout: 10_000 }).toHaveLength(10)
      expect((await written.list()).map((r) => r.id)).toEqual(
        reports
          .slice(5)
          .reverse()
          .map((r) => r.id),
      )
      expect((await written.list({ limit: 1 }))[0]?.outcome).toBe('completed')
    })
  })
}

/** Makes every write of connection records fail, for real, until it is mended. */
async function breakTable(
  where: { dataDir: string } | { url: string },
  what: 'rename table' | 'rename back',
) {
  const [from, to] = what === 'rename table' ? ['connections', 'elsewhere'] : ['elsewhere', 'connections']
  const statement = `alter table ${from} rename to ${to}`
  if ('url' in where) await query(where.url, statement)
  else {
    const { default: Libsql } = await import('libsql')
    const database = new Libsql(`${where.dataDir}/tsunagu.db`)
    database.exec(statement)
    database.close()
  }
}

function emptyReport(changes: Partial<ConnectionReport> = {}): ConnectionReport {
  const startedAt = changes.startedAt ?? new Date()
  return {
    id: newConnectionId(startedAt),
    startedAt,
    endedAt: null,
    client: { address: '192.0.2.7', port: 50022, software: null },
    frontDoor: 'main',
    account: null,
    phase: 'connected',
    outcome: 'open',
    phases: [],
    algorithms: null,
    attempts: [],
    findings: [],
    bytesIn: 0,
    bytesOut: 0,
    files: [],
    filesTotal: 0,
    events: [],
    end: null,
    ...changes,
  }
}

function fullReport(): ConnectionReport {
  const attempt = { account: 'taro', method: 'publickey', signatureAlgorithm: 'rsa-sha2-512' }
  const [rsa, ed25519] = [
    { fingerprintSha256: 'SHA256:a', type: 'ssh-rsa' },
    { fingerprintSha256: 'SHA256:b', type: 'ssh-ed25519' },
  ]
  return {
    ...emptyReport({ startedAt: new Date('2026-04-01T00:00:00Z') }),
    endedAt: new Date('2026-04-01T00:10:00.250Z'),
    client: { address: '192.0.2.7', port: 50022, software: 'SSH-2.0-OpenSSH_9.2p1' },
    account: 'taro',
    phase: 'sftp',
    outcome: 'completed',
    phases: [
      { phase: 'connected', atMs: 0 },
      { phase: 'sftp', atMs: 180.5 },
    ],
    algorithms: {
      keyExchange: 'curve25519-sha256',
      hostKey: 'ssh-ed25519',
      cipherIn: 'aes128-gcm@openssh.com',
      cipherOut: 'chacha20-poly1305@openssh.com',
      macIn: null,
      macOut: 'hmac-sha2-256-etm@openssh.com',
    },
    attempts: [
      {
        ...attempt,
        atMs: 90,
        method: 'none',
        fingerprintSha256: null,
        type: null,
        signatureAlgorithm: null,
        result: 'method-refused',
      },
      { ...attempt, ...rsa, atMs: 100, result: 'unknown-key' },
      { ...attempt, ...ed25519, atMs: 110, result: 'offered' },
      { ...attempt, ...ed25519, atMs: 120, result: 'accepted' },
    ],
    findings: [{ cause: 'file-name-refused', confidence: 'certain', evidence: [{ path: '/あ い.gz' }] }],
    bytesIn: 2 ** 40 + 1,
    bytesOut: 12_345,
    files: [
      {
        atMs: 200,
        path: '/mass/配列.fasta',
        direction: 'upload',
        bytes: 2 ** 40,
        outcome: 'complete',
        durationMs: 500_000,
      },
    ],
    filesTotal: 1,
    events: [
      {
        atMs: 190,
        event: 'exec-refused',
        detail: { command: 'scp -t .', count: 2, fatal: false, code: null },
      },
    ],
    end: { by: 'client', reason: 'disconnect', detail: 'disconnected by user' },
  }
}
