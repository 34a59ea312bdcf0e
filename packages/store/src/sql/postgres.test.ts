import { createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../index.ts'
import { newPublicKey } from '../testing/key-pairs.ts'
import { findPostgres, type PostgresCluster, startPostgres } from '../testing/postgres-cluster.ts'
import { refusal } from '../testing/refusal.ts'
import { withoutSecrets } from './postgres.ts'

describe('a PostgreSQL URL', () => {
  test.each(['mysql://h/d', 'http://h', 'sqlite:x', '', '/var/lib/x', 'postgres//h'])(
    'of another kind is refused: %j',
    async (url) => {
      await refusal('database-url-invalid', openStore({ url }))
    },
  )

  test('is shown without its password and parameters', () => {
    expect(withoutSecrets('postgres://taro:s3cret@db.example:5433/x?password=s3cret')).toBe(
      'postgres://taro@db.example:5433/x',
    )
    expect(withoutSecrets('postgres:///x')).toBe('postgres:///x')
    expect(withoutSecrets('postgres://taro:s3cret@/x')).not.toContain('s3cret')
    expect(withoutSecrets('postgres://taro:s3cret')).not.toContain('s3cret')
  })

  test('where nobody listens, or nobody answers, ends in an error without the password', async () => {
    const sockets: Socket[] = []
    const closed = createServer((socket) => sockets.push(socket))
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
    const { port } = closed.address() as { port: number }
    const url = `postgres://taro:s3cret@127.0.0.1:${port}/x`
    // It accepts and says nothing.
    const silent: unknown = await openStore({ url }).catch((error: unknown) => error)
    expect(silent).toMatchObject({ code: 'database-unreachable' })
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => closed.close(resolve))
    // A server that is stopped takes its socket away.
    await refusal('database-unreachable', openStore({ url: 'postgres://taro@%2Fno%2Fsuch%2Ffolder/x' }))
    const refused: unknown = await openStore({ url }).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'database-unreachable' })
    for (const error of [silent, refused])
      expect(JSON.stringify(error) + String(error)).not.toContain('s3cret')
  })
})

const binaries = findPostgres()
if (binaries === null && process.env['REQUIRE_TOOLS'] !== '1') {
  console.warn('SKIPPED: PostgreSQL that goes away and comes back, because it is not installed')
}

describe.skipIf(binaries === null && process.env['REQUIRE_TOOLS'] !== '1')('a PostgreSQL server', () => {
  let cluster: PostgresCluster
  beforeAll(async () => {
    if (binaries === null) expect.fail('initdb and postgres are not installed (REQUIRE_TOOLS=1)')
    cluster = await startPostgres(binaries)
  })
  afterAll(() => cluster.stop())

  test('without the database refuses', async () => {
    const url = (await cluster.newDatabase()).replace(/[^/]*$/, 'no_such_database')
    await refusal('database-denied', openStore({ url }))
  })

  test('that restarts loses nothing that was reported, and logins work again', async () => {
    const store = await openStore({ url: await cluster.newDatabase(), batchMs: 50 })
    await store.accounts.add({ name: 'taro' })
    const { key } = await store.keys.add('taro', newPublicKey())
    await cluster.restart()
    const at = new Date('2026-04-01')
    store.keys.markUsed(key.id, at)
    await expect
      .poll(
        () =>
          store.login.find('taro', key.blob).then(
            (answer) => answer.keyId,
            () => null,
          ),
        { timeout: 10_000 },
      )
      .toBe(key.id)
    await expect
      .poll(
        () =>
          store.keys.list('taro').then(
            ([k]) => k?.lastUsedAt,
            () => null,
          ),
        { timeout: 10_000 },
      )
      .toEqual(at)
    await store.close()
  })
})
