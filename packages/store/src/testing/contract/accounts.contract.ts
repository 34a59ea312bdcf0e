import { describe, expect, test } from 'vitest'
import type { TestDatabases } from '../databases.ts'
import { newPublicKey } from '../key-pairs.ts'
import { refusal } from '../refusal.ts'

export function accountsContract({ store, place }: TestDatabases): void {
  describe('accounts', () => {
    test('are active, Japanese and without extras unless somebody says otherwise', async () => {
      const now = new Date('2026-04-01T09:00:00.123Z')
      const { accounts } = await store({ now: () => now })
      const account = await accounts.add({ name: 'test07' })
      expect(account).toEqual({
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        name: 'test07',
        status: 'active',
        language: 'ja',
        createdAt: now,
        email: null,
        note: '',
        home: null,
      })
      expect(await accounts.find('test07')).toEqual(account)
    })

    test('keep every field they are given, Japanese and line breaks included', async () => {
      const { accounts } = await store()
      const fields = {
        name: 'hanako',
        status: 'inactive',
        language: 'en',
        email: '花子@example.jp',
        note: '第二研究室\n2027年3月まで 🧬',
        home: '/srv/homes/花子',
      } as const
      await accounts.add(fields)
      expect(await accounts.get('hanako')).toMatchObject(fields)
    })

    test('are unknown until they are added, whatever is asked for', async () => {
      const { accounts } = await store()
      await accounts.add({ name: 'taro' })
      for (const name of [
        '',
        'Taro',
        'tar',
        'taro\0',
        '太郎',
        "' or 1=1 --",
        'x'.repeat(100_000),
        '\ud800',
      ]) {
        expect(await accounts.find(name)).toBeNull()
        expect(await refusal('account-unknown', accounts.get(name))).toEqual({ name })
        await refusal('account-unknown', accounts.change(name, { note: 'x' }))
        await refusal('account-unknown', accounts.remove(name))
      }
    })

    test('have a name that only one can have', async () => {
      const { accounts } = await store()
      await accounts.add({ name: 'taro' })
      expect(await refusal('account-exists', accounts.add({ name: 'taro' }))).toEqual({ name: 'taro' })
    })

    test('added twice at the same moment are added once', async () => {
      const { open } = await place()
      const [one, two] = [await open(), await open()]
      const results = await Promise.allSettled(
        Array.from({ length: 10 }, (_, i) => (i % 2 ? one : two).accounts.add({ name: 'taro' })),
      )
      expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1)
      expect(await one.accounts.list()).toHaveLength(1)
    })

    test('that were removed stay, as deleted, and their name is never given again', async () => {
      const { accounts } = await store()
      await accounts.add({ name: 'taro', note: 'first' })
      expect(await accounts.remove('taro')).toMatchObject({ status: 'deleted', note: 'first' })
      expect(await accounts.find('taro')).toMatchObject({ status: 'deleted' })
      await refusal('account-name-retired', accounts.add({ name: 'taro' }))
      expect(await accounts.change('taro', { status: 'active' })).toMatchObject({ status: 'active' })
    })

    test('change in what is named and in nothing else', async () => {
      const { accounts } = await store()
      const before = await accounts.add({ name: 'taro', email: 'a@example.jp', note: 'n', home: '/x' })
      expect(await accounts.change('taro', {})).toEqual(before)
      expect(await accounts.change('taro', { email: null })).toEqual({ ...before, email: null })
      expect(await accounts.change('taro', { status: 'inactive', language: 'en', home: null })).toEqual({
        ...before,
        email: null,
        status: 'inactive',
        language: 'en',
        home: null,
      })
    })

    test('are refused what cannot be an e-mail address, a home or a note, and then nothing is stored', async () => {
      const { accounts } = await store()
      for (const email of ['x', 'a b@c', 'a@b@c', '@c', 'a@', 'a\n@c', `${'x'.repeat(250)}@c.jp`]) {
        await refusal('email-invalid', accounts.add({ name: 'taro', email }))
      }
      for (const home of ['', 'relative', '/a/../b', '/..', '/a\0b', '/a\nb']) {
        await refusal('home-invalid', accounts.add({ name: 'taro', home }))
      }
      for (const note of ['x'.repeat(2001), 'a\0b', '\x1b[31m']) {
        expect(await refusal('text-invalid', accounts.add({ name: 'taro', note }))).toMatchObject({
          field: 'note',
        })
      }
      expect(await accounts.list()).toEqual([])
      await accounts.add({ name: 'taro' })
      await refusal('email-invalid', accounts.change('taro', { email: 'x', note: 'y' }))
      expect(await accounts.get('taro')).toMatchObject({ email: null, note: '' })
    })

    test('follow the name rules of the site', async () => {
      const { accounts } = await store({
        accountNames: { minLength: 1, reservedNames: ['root'], reservedSuffixes: [] },
      })
      await accounts.add({ name: 'a_pg' })
      await refusal('account-name-reserved', accounts.add({ name: 'root' }))
      await refusal('account-name-length', accounts.add({ name: '' }))
    })

    test('are listed by name, byte by byte, page by page, with filters', async () => {
      const { accounts } = await store()
      const names = ['b-1', 'b_1', 'b01', 'a99', '9zz', 'bbb', 'zzz']
      for (const name of names) await accounts.add({ name })
      await accounts.change('bbb', { status: 'inactive' })
      const list = async (filter: Parameters<typeof accounts.list>[0]) =>
        (await accounts.list(filter)).map((a) => a.name)
      expect(await list({})).toEqual(['9zz', 'a99', 'b-1', 'b01', 'b_1', 'bbb', 'zzz'])
      expect(await list({ limit: 2 })).toEqual(['9zz', 'a99'])
      expect(await list({ limit: 2, afterName: 'a99' })).toEqual(['b-1', 'b01'])
      expect(await list({ namePrefix: 'b' })).toEqual(['b-1', 'b01', 'b_1', 'bbb'])
      expect(await list({ namePrefix: 'b_' })).toEqual(['b_1'])
      expect(await list({ namePrefix: '%' })).toEqual([])
      expect(await list({ status: 'inactive' })).toEqual(['bbb'])
      expect(await list({ status: 'deleted' })).toEqual([])
    })

    test('are listed with the number of their keys and their last login', async () => {
      const { accounts, keys, connections } = await store()
      await accounts.add({ name: 'taro' })
      await accounts.add({ name: 'jiro' })
      await keys.add('taro', newPublicKey())
      const { key } = await keys.add('taro', newPublicKey())
      const at = new Date('2026-04-02T00:00:00Z')
      keys.markUsed(key.id, at)
      await connections.flush()
      expect(await accounts.list()).toMatchObject([
        { name: 'jiro', keyCount: 0, lastLoginAt: null },
        { name: 'taro', keyCount: 2, lastLoginAt: at },
      ])
    })
  })
}
