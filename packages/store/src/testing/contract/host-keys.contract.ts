import { describe, expect, test } from 'vitest'
import type { TestDatabases } from '../databases.ts'
import { blobOf, newPublicKey, newRsaKey } from '../key-pairs.ts'
import { refusal } from '../refusal.ts'

export function hostKeysContract({ store }: TestDatabases): void {
  describe('host keys', () => {
    test('are known by front door, from a line or a blob, and putting one twice changes nothing', async () => {
      let now = new Date('2026-04-01')
      const { hostKeys } = await store({ now: () => now })
      const line = newPublicKey('gateway')
      const key = await hostKeys.put('main', line, 'active')
      expect(key).toMatchObject({
        frontDoor: 'main',
        type: 'ssh-ed25519',
        bits: 256,
        state: 'active',
        createdAt: now,
        activeSince: now,
        retiredAt: null,
      })
      expect(key.blob).toEqual(blobOf(line))
      now = new Date('2026-05-01')
      expect(await hostKeys.put('main', blobOf(line), 'active')).toEqual(key)
      expect(await hostKeys.list()).toEqual([key])
    })

    test('go from announced to active to retired, with the time of each step', async () => {
      let now = new Date('2026-04-01')
      const { hostKeys } = await store({ now: () => now })
      const line = newRsaKey(3072)
      await hostKeys.put('main', line, 'announced')
      now = new Date('2026-05-01')
      await hostKeys.put('main', line, 'active')
      now = new Date('2026-06-01')
      expect(await hostKeys.put('main', line, 'retired')).toMatchObject({
        state: 'retired',
        createdAt: new Date('2026-04-01'),
        activeSince: new Date('2026-05-01'),
        retiredAt: new Date('2026-06-01'),
      })
    })

    test('never go back', async () => {
      const { hostKeys } = await store()
      const line = newPublicKey()
      const { fingerprintSha256 } = await hostKeys.put('main', line, 'retired')
      for (const to of ['announced', 'active'] as const) {
        expect(await refusal('host-key-state', hostKeys.put('main', line, to))).toEqual({
          frontDoor: 'main',
          fingerprintSha256,
          from: 'retired',
          to,
        })
      }
      expect(await hostKeys.list({ state: 'active' })).toEqual([])
    })

    test('may serve several front doors, and are listed by front door and state', async () => {
      // Of the same millisecond they would be listed in no particular order.
      let time = Date.UTC(2026, 3, 1)
      const { hostKeys } = await store({ now: () => new Date(time++) })
      const [shared, other] = [newPublicKey(), newPublicKey()]
      await hostKeys.put('main', shared, 'active')
      await hostKeys.put('main', other, 'announced')
      await hostKeys.put('jga', shared, 'active')
      const doors = async (filter: Parameters<typeof hostKeys.list>[0]) =>
        (await hostKeys.list(filter)).map((k) => `${k.frontDoor} ${k.state}`)
      expect(await doors({})).toEqual(['jga active', 'main active', 'main announced'])
      expect(await doors({ frontDoor: 'main' })).toEqual(['main active', 'main announced'])
      expect(await doors({ state: 'active' })).toEqual(['jga active', 'main active'])
    })

    test('that cannot be read are refused, and what was given is not repeated', async () => {
      const { hostKeys } = await store()
      for (const bad of ['', 'x', '-----BEGIN OPENSSH PRIVATE KEY-----\nc2VjcmV0\n', new Uint8Array(3)]) {
        const facts = await refusal('host-key-unreadable', hostKeys.put('main', bad, 'active'))
        expect(JSON.stringify(facts)).not.toContain('c2VjcmV0')
      }
    })
  })
}
