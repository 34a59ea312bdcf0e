import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { TestDatabases } from '../databases.ts'
import { blobOf, newPublicKey, newRsaKey, publicKeyLine } from '../key-pairs.ts'
import { refusal } from '../refusal.ts'

export function keysContract({ store, place }: TestDatabases): void {
  const withTaro = async () => {
    const opened = await store()
    await opened.accounts.add({ name: 'taro' })
    return opened
  }

  describe('keys', () => {
    test('are kept with type, bits, blob, fingerprint and label, oldest first', async () => {
      const { keys } = await withTaro()
      const line = newPublicKey('taro@laptop')
      const { key, alsoOn } = await keys.add('taro', line)
      expect(alsoOn).toEqual([])
      expect(key).toMatchObject({
        account: 'taro',
        label: 'taro@laptop',
        type: 'ssh-ed25519',
        bits: 256,
        fingerprintSha256: expect.stringMatching(/^SHA256:[A-Za-z0-9+/]{43}$/),
        lastUsedAt: null,
      })
      expect(key.blob).toEqual(blobOf(line))
      const second = await keys.add('taro', newRsaKey(2048, 'x'), { label: '研究室のPC' })
      expect(second.key).toMatchObject({ type: 'ssh-rsa', bits: 2048, label: '研究室のPC' })
      expect(await keys.list('taro')).toEqual([key, second.key])
    })

    test('are read as people paste them: bytes, spaces, Windows line ends', async () => {
      const { keys } = await withTaro()
      for (const wrap of [
        (s: string) => `  ${s}  `,
        (s: string) => `${s}\r\n`,
        (s: string) => `\n\n${s}\n\n`,
        (s: string) => new TextEncoder().encode(`${s}\n`),
      ]) {
        const line = newPublicKey()
        expect((await keys.add('taro', wrap(line))).key.blob).toEqual(blobOf(line))
      }
    })

    test('cannot be added to an account that is not there, or deleted', async () => {
      const { accounts, keys } = await withTaro()
      await refusal('account-unknown', keys.add('jiro', newPublicKey()))
      await refusal('account-unknown', keys.list('jiro'))
      await accounts.change('taro', { status: 'inactive' })
      await keys.add('taro', newPublicKey())
      await accounts.remove('taro')
      expect(await refusal('account-deleted', keys.add('taro', newPublicKey()))).toEqual({ name: 'taro' })
      expect(await keys.list('taro')).toHaveLength(1)
    })

    test('are refused for a reason of their own, which says what to do', async () => {
      const { keys } = await withTaro()
      const add = (input: string | Uint8Array) => keys.add('taro', input)
      const dsa = newDsaKey()
      await refusal('key-empty', add(''))
      await refusal('key-empty', add('  \n\n'))
      await refusal('key-several', add(`${newPublicKey()}\n${newPublicKey()}\n`))
      await refusal('key-too-large', add('x'.repeat(70_000)))
      await refusal('key-unreadable', add('hello'))
      await refusal('key-unreadable', add(newPublicKey().slice(0, 50)))
      expect(await refusal('key-dsa', add(dsa))).toEqual({ bits: 1024 })
      expect(await refusal('key-rsa-short', add(newRsaKey(1024)))).toEqual({ bits: 1024, minBits: 2048 })
      expect(await refusal('key-rsa-short', add(newRsaKey(2040)))).toEqual({ bits: 2040, minBits: 2048 })
      expect(await refusal('key-security-key', add(SECURITY_KEY))).toEqual({
        type: 'sk-ssh-ed25519@openssh.com',
      })
      expect(await keys.list('taro')).toEqual([])
    })

    test('that are private are neither stored nor repeated in the error', async () => {
      const { keys } = await withTaro()
      for (const key of privateKeys()) {
        const error: unknown = await keys.add('taro', key).catch((e: unknown) => e)
        expect(error).toMatchObject({ code: 'key-is-private', facts: {} })
        const said = `${JSON.stringify(error)} ${(error as Error).stack} ${String((error as Error).cause)}`
        for (const line of key.split('\n').filter((l) => /^[A-Za-z0-9+/=]{16,}$/.test(l))) {
          expect(said).not.toContain(line)
        }
      }
      expect(await keys.list('taro')).toEqual([])
    })

    test('are not put on the same account twice, under whatever label', async () => {
      const { keys } = await withTaro()
      const line = newPublicKey('first')
      const { key } = await keys.add('taro', line)
      expect(await refusal('key-duplicate', keys.add('taro', line, { label: 'second' }))).toEqual({
        account: 'taro',
        label: 'first',
        fingerprintSha256: key.fingerprintSha256,
        addedOn: key.createdAt.toISOString().slice(0, 10),
      })
      expect(await keys.list('taro')).toEqual([key])
    })

    test('added twice at the same moment are added once', async () => {
      const { open } = await place()
      const [one, two] = [await open(), await open()]
      await one.accounts.add({ name: 'taro' })
      const line = newPublicKey()
      const results = await Promise.allSettled(
        Array.from({ length: 10 }, (_, i) => (i % 2 ? one : two).keys.add('taro', line)),
      )
      const codes = results.map((r) =>
        r.status === 'fulfilled' ? 'added' : (r.reason as { code: string }).code,
      )
      expect(codes.sort()).toEqual(['added', ...Array<string>(9).fill('key-duplicate')])
    })

    test('may be on two accounts, and whoever adds them is told', async () => {
      const { accounts, keys } = await withTaro()
      await accounts.add({ name: 'hanako' })
      const line = newPublicKey()
      const { key } = await keys.add('taro', line)
      expect((await keys.add('hanako', line)).alsoOn).toEqual(['taro'])
      expect((await keys.findByFingerprint(key.fingerprintSha256)).map((k) => k.account)).toEqual([
        'hanako',
        'taro',
      ])
      expect(await keys.findByFingerprint('SHA256:nobody')).toEqual([])
      expect(await keys.findByFingerprint('\0')).toEqual([])
    })

    test('have labels of 100 plain characters at most; a long comment is cut instead of refused', async () => {
      const { keys } = await withTaro()
      await refusal('text-invalid', keys.add('taro', newPublicKey(), { label: 'x'.repeat(101) }))
      await refusal('text-invalid', keys.add('taro', newPublicKey(), { label: 'a\nb' }))
      await keys.add('taro', newPublicKey(), { label: '鍵'.repeat(100) })
      expect((await keys.add('taro', newPublicKey('c'.repeat(500)))).key.label).toHaveLength(100)
    })

    test('number 100 at most for each account', async () => {
      const { keys } = await withTaro()
      for (let i = 0; i < 100; i++) await keys.add('taro', newPublicKey())
      expect(await refusal('key-limit', keys.add('taro', newPublicKey()))).toEqual({
        account: 'taro',
        limit: 100,
      })
    })

    test('are removed by fingerprint, by id, or by a label that only one has', async () => {
      const { keys } = await withTaro()
      const [a, b, c, d] = [
        (await keys.add('taro', newPublicKey(), { label: 'laptop' })).key,
        (await keys.add('taro', newPublicKey(), { label: 'lab' })).key,
        (await keys.add('taro', newPublicKey(), { label: 'lab' })).key,
        (await keys.add('taro', newPublicKey())).key,
      ]
      expect(await refusal('key-ambiguous', keys.remove('taro', 'lab'))).toEqual({
        account: 'taro',
        which: 'lab',
        count: 2,
      })
      for (const which of ['nothing', '', 'SHA256:', '\0']) {
        await refusal('key-unknown', keys.get('taro', which))
        await refusal('key-unknown', keys.remove('taro', which))
      }
      expect(await keys.get('taro', 'laptop')).toEqual(a)
      expect(await keys.remove('taro', 'laptop')).toEqual(a)
      expect(await keys.remove('taro', b.fingerprintSha256)).toEqual(b)
      expect(await keys.remove('taro', c.id)).toEqual(c)
      await refusal('key-unknown', keys.remove('taro', c.id))
      expect(await keys.list('taro')).toEqual([d])
    })

    test('of another account are not removed', async () => {
      const { accounts, keys } = await withTaro()
      await accounts.add({ name: 'hanako' })
      const { key } = await keys.add('hanako', newPublicKey(), { label: 'lab' })
      for (const which of [key.id, key.fingerprintSha256, 'lab']) {
        await refusal('key-unknown', keys.remove('taro', which))
      }
      expect(await keys.list('hanako')).toEqual([key])
    })

    test('remember when they were last used, and never go back in time', async () => {
      const { keys, connections } = await withTaro()
      const { key } = await keys.add('taro', newPublicKey())
      const [early, late] = [new Date('2026-01-01'), new Date('2026-02-01')]
      keys.markUsed(key.id, late)
      keys.markUsed(key.id, early)
      keys.markUsed('no such key', late)
      await connections.flush()
      keys.markUsed(key.id, early)
      await connections.flush()
      expect((await keys.list('taro'))[0]?.lastUsedAt).toEqual(late)
    })
  })
}

/** A fresh DSA key of 1024 bits, which OpenSSH 10 can no longer make. */
function newDsaKey(): string {
  const { publicKey } = generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 })
  // SEQUENCE { SEQUENCE { OID, SEQUENCE { p, q, g } }, BIT STRING { y } }: the four INTEGERs, in this order, are
  // what SSH wants, in the same two's-complement form.
  const der = publicKey.export({ type: 'spki', format: 'der' })
  const numbers: Buffer[] = []
  for (let at = 0; at < der.length; ) {
    const tag = der[at]
    const wide = der[at + 1]! > 0x80 ? der[at + 1]! & 0x7f : 0
    const length = wide > 0 ? der.readUIntBE(at + 2, wide) : der[at + 1]!
    const content = at + 2 + wide
    if (tag === 0x02) numbers.push(der.subarray(content, content + length))
    at = tag === 0x30 ? content : tag === 0x03 ? content + 1 : content + length
  }
  return publicKeyLine('ssh-dss', numbers)
}

/** The public half of a FIDO key: an Ed25519 point and the application that OpenSSH uses. */
const SECURITY_KEY = publicKeyLine('sk-ssh-ed25519@openssh.com', [
  blobOf(newPublicKey()).subarray(-32),
  Buffer.from('ssh:'),
])

/** The forms of private keys that people have, with content that must not come back. */
function privateKeys(): string[] {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const secret = () => randomBytes(48).toString('base64')
  return [
    privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    privateKey.export({ type: 'sec1', format: 'pem' }) as string,
    `-----BEGIN OPENSSH PRIVATE KEY-----\n${secret()}\n${secret()}\n-----END OPENSSH PRIVATE KEY-----\n`,
    `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: x\nPublic-Lines: 1\n${secret()}\nPrivate-Lines: 1\n${secret()}\nPrivate-MAC: ${randomBytes(32).toString('hex')}\n`,
  ]
}
