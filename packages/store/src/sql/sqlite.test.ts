import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../index.ts'
import { newPublicKey } from '../testing/key-pairs.ts'
import { refusal } from '../testing/refusal.ts'
import { loginQuery } from './login.ts'
import { openSqlite } from './sqlite.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tsunagu-sqlite-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a data directory', () => {
  test('is made with its parents, for its owner only, database and all', async () => {
    const dataDir = join(folder, 'a', 'b')
    const store = await openStore({ dataDir })
    await store.accounts.add({ name: 'taro' })
    expect(statSync(dataDir).mode & 0o777).toBe(0o700)
    for (const file of readdirSync(dataDir)) expect(statSync(join(dataDir, file)).mode & 0o077, file).toBe(0)
    expect(readdirSync(dataDir)).toContain('tsunagu.db-wal')
    await store.close()
  })

  test('that is missing is refused, and not made, by those who only want to read', async () => {
    const dataDir = join(folder, 'typo')
    expect(await refusal('data-directory-missing', openStore({ dataDir, create: false }))).toEqual({
      path: dataDir,
    })
    await refusal('data-directory-missing', openStore({ dataDir: folder, create: false }))
    expect(readdirSync(folder)).toEqual([])
  })

  test('with something else in the place of the database is refused, and left alone', async () => {
    const file = join(folder, 'tsunagu.db')
    writeFileSync(file, 'My diary. '.repeat(500))
    await refusal('database-damaged', openStore({ dataDir: folder }))
    expect(statSync(file).size).toBe(5_000)
    rmSync(file)
    mkdirSync(file)
    await refusal('database-denied', openStore({ dataDir: folder }))
    await refusal('database-denied', openStore({ dataDir: join(import.meta.filename, 'x') }))
  })

  test.skipIf(process.getuid?.() === 0)('without permission is refused', async () => {
    await (await openStore({ dataDir: folder })).close()
    chmodSync(folder, 0o500)
    chmodSync(join(folder, 'tsunagu.db'), 0o400)
    try {
      await refusal('database-denied', openStore({ dataDir: folder }))
    } finally {
      chmodSync(folder, 0o700)
    }
  })

  test('needs to be given, or a URL, but not both', async () => {
    await expect(openStore({})).rejects.toThrow(TypeError)
    await expect(openStore({ dataDir: folder, url: 'postgres://h/d' })).rejects.toThrow(TypeError)
  })
})

test('a login is looked up in indexes only, so that it takes no longer among a million keys', async () => {
  await (await openStore({ dataDir: folder })).close()
  const database = openSqlite(folder)
  const { sql } = loginQuery.compile(database.kysely)
  const driver = new Libsql(join(folder, 'tsunagu.db'))
  const steps = driver.prepare(`explain query plan ${sql}`).all(['x', 'x', 'x']) as { detail: string }[]
  driver.close()
  await database.close()
  const tables = steps.map(({ detail }) => detail).filter((detail) => /\b(a|k|other)\b/.test(detail))
  expect(tables).toHaveLength(3)
  for (const step of tables) expect(step).toMatch(/^SEARCH \w+ USING (COVERING )?INDEX /)
})

describe('while another process writes', () => {
  test('reading goes on, and writing waits its turn', async () => {
    const store = await openStore({ dataDir: folder })
    await store.accounts.add({ name: 'taro' })
    const other = new Libsql(join(folder, 'tsunagu.db'))
    other.exec('begin immediate')
    other.exec("update accounts set note = 'locked'")
    expect(await store.accounts.find('taro')).toMatchObject({ note: '' })
    expect(store.login.findSync!('taro', new Uint8Array()).account).not.toBeNull()
    other.exec('commit')
    expect(await store.accounts.find('taro')).toMatchObject({ note: 'locked' })
    await store.accounts.change('taro', { note: 'mine' })
    other.close()
    await store.close()
  })

  test('for too long, writing fails with what to do', async () => {
    const store = await openStore({ dataDir: folder })
    const other = new Libsql(join(folder, 'tsunagu.db'))
    other.exec('begin immediate')
    expect(await refusal('database-busy', store.accounts.add({ name: 'taro' }))).toMatchObject({
      location: store.location,
    })
    other.exec('rollback')
    await store.accounts.add({ name: 'taro' })
    other.close()
    await store.close()
  })
})

test('a full disk is told as such, and what was written before is still there', async () => {
  const store = await openStore({ dataDir: folder })
  await store.accounts.add({ name: 'taro' })
  await store.close()
  // SQLite's own limit gives the same error as a disk without room.
  const small = await openStore({ dataDir: folder })
  const { sql } = await import('kysely')
  const { openSqlite } = await import('./sqlite.ts')
  const { atTheEdge } = await import('./driver-errors.ts')
  const database = openSqlite(folder)
  await sql`pragma max_page_count = 1`.execute(database.kysely)
  const fill = atTheEdge(database, () =>
    database.kysely
      .updateTable('accounts')
      .set({ note: 'x'.repeat(10_000_000) })
      .execute(),
  )
  await refusal('database-full', fill)
  await database.close()
  expect(await small.accounts.find('taro')).toMatchObject({ note: '' })
  await small.close()
})

test('after closing nothing answers any more, not even what was prepared', async () => {
  const store = await openStore({ dataDir: folder })
  await store.close()
  expect(() => store.login.findSync!('taro', new Uint8Array())).toThrow(
    expect.objectContaining({ code: 'database-unreachable' }),
  )
  await refusal('database-unreachable', store.accounts.list())
})

test('the login lookup recovers from an error', async () => {
  const store = await openStore({ dataDir: folder })
  await store.accounts.add({ name: 'taro' })
  const { key } = await store.keys.add('taro', newPublicKey())
  const other = new Libsql(join(folder, 'tsunagu.db'))
  other.exec('alter table accounts rename to away')
  expect(() => store.login.findSync!('taro', key.blob)).toThrow(
    expect.objectContaining({ code: 'database-failed' }),
  )
  other.exec('alter table away rename to accounts')
  other.close()
  expect(store.login.findSync!('taro', key.blob).keyId).toBe(key.id)
  await store.close()
})
