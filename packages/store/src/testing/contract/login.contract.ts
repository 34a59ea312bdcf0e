import { describe, expect, test } from 'vitest'
import type { LoginAnswer, Store } from '../../index.ts'
import type { TestDatabases } from '../databases.ts'
import { blobOf, newPublicKey } from '../key-pairs.ts'

export function loginContract({ store }: TestDatabases): void {
  /** Asks in every way there is, and expects one answer. */
  const ask = async ({ login }: Store, name: string, blob: Uint8Array): Promise<LoginAnswer> => {
    const answer = await login.find(name, blob)
    if (login.findSync !== null) expect(login.findSync(name, blob)).toEqual(answer)
    return answer
  }

  describe('the login lookup', () => {
    test('knows an account, its key, and who else has that key', async () => {
      const opened = await store()
      const { id, name } = await opened.accounts.add({ name: 'taro', language: 'en', home: '/srv/taro' })
      await opened.accounts.add({ name: 'hanako' })
      const [mine, shared, theirs] = [newPublicKey(), newPublicKey(), newPublicKey()]
      const { key } = await opened.keys.add('taro', mine)
      const { key: sharedKey } = await opened.keys.add('taro', shared)
      await opened.keys.add('hanako', shared)
      await opened.keys.add('hanako', theirs)
      const account = { id, name, status: 'active', language: 'en', home: '/srv/taro' }
      const answers = await Promise.all(
        [mine, shared, theirs, newPublicKey()].map((k) => ask(opened, 'taro', blobOf(k))),
      )
      expect(answers).toEqual([
        { account, keyId: key.id, keyBelongsToAnotherAccount: false },
        { account, keyId: sharedKey.id, keyBelongsToAnotherAccount: true },
        { account, keyId: null, keyBelongsToAnotherAccount: true },
        { account, keyId: null, keyBelongsToAnotherAccount: false },
      ])
    })

    test('answers in the same shape for an account that does not exist', async () => {
      const opened = await store()
      await opened.accounts.add({ name: 'taro' })
      const line = newPublicKey()
      await opened.keys.add('taro', line)
      for (const name of [
        'jiro',
        '',
        'Taro',
        'taro ',
        'taro\0',
        '%',
        "' or 1=1 --",
        '\ud800',
        'x'.repeat(1_000_000),
      ]) {
        expect(await ask(opened, name, blobOf(line))).toEqual({
          account: null,
          keyId: null,
          keyBelongsToAnotherAccount: true,
        })
      }
    })

    test('takes any bytes for a key', async () => {
      const opened = await store()
      await opened.accounts.add({ name: 'taro' })
      const line = newPublicKey()
      await opened.keys.add('taro', line)
      const blob = blobOf(line)
      for (const other of [
        new Uint8Array(),
        blob.subarray(1),
        Uint8Array.of(...blob, 0),
        new Uint8Array(262_144),
      ]) {
        expect(await ask(opened, 'taro', other)).toMatchObject({
          keyId: null,
          keyBelongsToAnotherAccount: false,
        })
      }
      const inside = Uint8Array.of(1, 2, ...blob, 3).subarray(2, -1)
      expect(await ask(opened, 'taro', inside)).toMatchObject({ keyId: expect.any(String) })
    })

    test('tells the status of accounts that may not log in, and leaves the decision to the caller', async () => {
      const opened = await store()
      await opened.accounts.add({ name: 'taro', status: 'inactive' })
      const line = newPublicKey()
      await opened.keys.add('taro', line)
      expect(await ask(opened, 'taro', blobOf(line))).toMatchObject({
        account: { status: 'inactive' },
        keyId: expect.any(String),
      })
      await opened.accounts.remove('taro')
      expect(await ask(opened, 'taro', blobOf(line))).toMatchObject({ account: { status: 'deleted' } })
    })

    test('sees at once what changed', async () => {
      const opened = await store()
      const line = newPublicKey()
      const key = async () => (await ask(opened, 'taro', blobOf(line))).keyId
      expect(await key()).toBeNull()
      await opened.accounts.add({ name: 'taro' })
      expect(await key()).toBeNull()
      const added = await opened.keys.add('taro', line)
      expect(await key()).toBe(added.key.id)
      await opened.keys.remove('taro', added.key.id)
      expect(await key()).toBeNull()
    })

    test('does not mix up answers when many ask at once', async () => {
      const opened = await store()
      const people = Array.from({ length: 30 }, (_, i) => ({ name: `user${i}`, line: newPublicKey() }))
      const ids = new Map<string, string>()
      for (const { name, line } of people) {
        await opened.accounts.add({ name })
        ids.set(name, (await opened.keys.add(name, line)).key.id)
      }
      const asked = Array.from(
        { length: 600 },
        (_, i) => [people[i % 30]!, people[(i * 7) % 37] ?? null] as const,
      )
      await Promise.all(
        asked.map(async ([person, owner]) => {
          const blob = owner === null ? Uint8Array.of(0) : blobOf(owner.line)
          const answer = await ask(opened, person.name, blob)
          expect(answer.account?.name).toBe(person.name)
          expect(answer.keyId).toBe(owner === person ? ids.get(person.name) : null)
          expect(answer.keyBelongsToAnotherAccount).toBe(owner !== null && owner !== person)
        }),
      )
    })
  })
}
