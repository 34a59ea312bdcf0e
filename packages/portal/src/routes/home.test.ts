import { describe, expect, test } from 'vitest'
import { door, portalFor, publicKey, remembered } from '../testing/public-service.ts'

const key = await publicKey()
const next = await publicKey({ type: 'ecdsa', bits: 256 })
const main = door('main', '127.0.0.1:2222', [key])
const history = async () => [remembered('main', key, 'active'), remembered('main', next, 'announced')]

describe('the language', () => {
  test.each([
    ['/', 'ja', 'ja'],
    ['/', 'ja-JP,ja;q=0.9,en;q=0.5', 'ja'],
    ['/', 'en-US,en;q=0.9,ja;q=0.8', 'en'],
    ['/', 'fr,ja;q=0.3,en;q=0.8', 'en'],
    ['/', 'fr', 'en'],
    ['/', 'ja;q=0,en', 'en'],
    ['/', undefined, 'en'],
    ['/?lang=ja', 'en', 'ja'],
    ['/?lang=en', 'ja', 'en'],
    ['/?lang=tlh', 'ja', 'ja'],
  ])('of %s with Accept-Language %s is %s', async (path, header, locale) => {
    const { get } = portalFor([main], history)
    const answer = await get(path, header === undefined ? {} : { 'Accept-Language': header })
    expect(answer.headers.get('Content-Language')).toBe(locale)
    expect(answer.headers.get('Vary')).toContain('Accept-Language')
    expect(answer.headers.get('Set-Cookie')).toBeNull()
    expect(await answer.text()).toContain(`<html lang="${locale}">`)
  })

  test('can be changed by a link that is on the page', async () => {
    const page = await (await portalFor([main], history).get('/?lang=ja')).text()
    expect(page).toContain('href="?lang=en"')
    expect(page).toContain('lang="en"')
  })
})

describe('the page', () => {
  test('shows each key with both fingerprints, its state and its date', async () => {
    const page = await (await portalFor([main], history).get('/?lang=en')).text()
    const keys = page.split('<article').slice(1)
    expect(keys).toHaveLength(2)
    expect(keys[0]).toMatch(/ED25519.*in use[\s\S]*SHA256:[\s\S]*MD5:[\s\S]*2026-04-10 03:04 UTC/)
    expect(keys[1]).toMatch(/ECDSA.*to be used next[\s\S]*SHA256:[\s\S]*MD5:/)
  })

  test('brings its icon along, because browsers ask for one otherwise', async () => {
    const page = await (await portalFor([main], history).get('/')).text()
    expect(page).toContain('<link rel="icon" href="data:image/svg+xml,')
  })

  test('has commands that need no change but the account and the key', async () => {
    const page = await (await portalFor([main], history).get('/')).text()
    expect(page).toContain('sftp -P 2222 -i ~/.ssh/id_ed25519 ACCOUNT@127.0.0.1')
    const usual = await (await portalFor([door('main', '[::1]:22', [key])]).get('/')).text()
    expect(usual).toContain('sftp -i ~/.ssh/id_ed25519 &#39;ACCOUNT@[::1]&#39;')
  })

  test('leads through WinSCP and FileZilla in the language of the page', async () => {
    const { get } = portalFor([main], history)
    const japanese = await (await get('/?lang=ja')).text()
    for (const label of [
      '転送プロトコル',
      'ポート番号',
      '「設定…」',
      'サイト マネージャー…',
      'ログオン タイプ',
    ])
      expect(japanese).toContain(label)
    expect(japanese).not.toMatch(/Logon Type|Advanced…|File protocol/)
    const english = await (await get('/?lang=en')).text()
    for (const label of ['Logon Type', 'Advanced…', 'File protocol']) expect(english).toContain(label)
  })

  test('says that the name is missing instead of inventing one from the request', async () => {
    const { get } = portalFor([door('main', '0.0.0.0:2222', [key])], history)
    const page = await (await get('/?lang=en', { Host: 'evil.example' })).text()
    expect(page).not.toContain('evil.example')
    expect(page).toContain('Nobody has set the host name')
    expect(page).toContain('ACCOUNT@SERVER')
  })

  test('says when a door takes no connections', async () => {
    const { get } = portalFor([door('main', '127.0.0.1:2222', [key], false)], history)
    expect(await (await get('/?lang=ja')).text()).toContain('今は接続を受け付けていません')
  })

  test('shows the keys in use when the store is away, and says what is missing', async () => {
    const { get, log } = portalFor([main], async () => {
      throw new Error('the database is away')
    })
    const answer = await get('/?lang=en')
    const page = await answer.text()
    expect(answer.status).toBe(200)
    expect(page.split('<article')).toHaveLength(2)
    expect(page).toContain('The database cannot be reached')
    expect(page).not.toContain('the database is away')
    expect(log).toEqual([
      {
        level: 'warn',
        event: 'portal-store-unreachable',
        fields: { error: 'the database is away' },
      },
    ])
  })

  test('asks the store once for many visitors at the same time', async () => {
    const portal = portalFor([main], history)
    await Promise.all(Array.from({ length: 50 }, () => portal.get('/')))
    expect(portal.asked).toBe(1)
  })
})
