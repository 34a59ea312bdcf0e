import { describe, expect, test } from 'vitest'
import { ROUTES } from './app.ts'
import { ERRORS, type ErrorCode } from './errors.ts'
import { door, portalFor, publicKey } from './testing/public-service.ts'

/** An address of each route. */
const paths = ROUTES.map(({ path }) => path.replace(':cause', 'host-key-changed'))

const doors = [door('main', '127.0.0.1:2222', [await publicKey()])]
const broken = {
  path: '/broken',
  answer: () => Promise.reject(new Error('a detail that is nobody’s business')),
}
const brokenApi = { ...broken, path: '/api/v1/broken' }
const portal = portalFor(doors, undefined, { routes: [...ROUTES, broken, brokenApi] })

/** A request that produces each error; a new row of the table does not compile without one. */
const examples: Record<ErrorCode, { path: string; api: string; method: string }> = {
  'not-found': { path: '/nothing/here', api: '/api/v1/nothing', method: 'GET' },
  'method-not-allowed': { path: '/', api: '/api/v1/front-doors', method: 'POST' },
  'internal-error': { path: '/broken', api: '/api/v1/broken', method: 'GET' },
}

describe.each(Object.entries(examples))('%s', (name, { path, api, method }) => {
  const code = name as ErrorCode
  test.each(['ja', 'en'] as const)('is a page in the visitor’s language (%s)', async (locale) => {
    const answer = await portal.app.request(path, { method, headers: { 'Accept-Language': locale } })
    const page = await answer.text()
    expect(answer.status).toBe(ERRORS[code].status)
    expect(page).toContain(`<html lang="${locale}">`)
    expect(page).toContain(ERRORS[code].title[locale])
    expect(page).not.toContain('nobody’s business')
  })

  test('is JSON in both languages for programs', async () => {
    const answer = await portal.app.request(api, { method })
    expect(answer.status).toBe(ERRORS[code].status)
    const { error } = (await answer.json()) as { error: { code: string; message: Record<string, string> } }
    expect(error.code).toBe(code)
    expect(error.message['ja']).toContain(ERRORS[code].text.ja)
    expect(error.message['en']).toContain(ERRORS[code].text.en)
  })
})

test('a failure is written to the log, with its reason', () => {
  expect(portal.log).toContainEqual({
    level: 'error',
    event: 'portal-request-failed',
    fields: { path: '/broken', error: 'a detail that is nobody’s business' },
  })
})

describe.each(paths)('%s', (path) => {
  test('answers HEAD as GET, without a body', async () => {
    const [get, head] = [await portal.get(path), await portal.app.request(path, { method: 'HEAD' })]
    expect(head.status).toBe(get.status)
    expect(head.headers.get('Content-Type')).toBe(get.headers.get('Content-Type'))
    expect(await head.text()).toBe('')
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'refuses %s and says what works',
    async (method) => {
      const answer = await portal.app.request(path, { method })
      expect(answer.status).toBe(405)
      expect(answer.headers.get('Allow')).toBe('GET, HEAD')
    },
  )
})

test.each([...paths, '/nothing', '/broken'])(
  '%s allows no script, no frame, no guess of types and no other place',
  async (path) => {
    const { headers } = await portal.get(path)
    const policy = headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('Cache-Control')).toBe('no-cache')
  },
)

test.each(['/../../etc/passwd', '/..%2f..%2fetc/passwd', '/%2e%2e/package.json', '/known_hosts/..%00'])(
  '%s leads to no file, because no file is served',
  async (path) => {
    expect((await portal.get(path)).status).toBe(404)
  },
)

test('nothing of a request is repeated in an answer', async () => {
  // Long enough that no fingerprint has it by chance.
  const name = 'nobody-would-write-this'
  const mark = `${name}"><script>alert(1)</script>`
  for (const path of [`/${encodeURIComponent(mark)}`, `/?lang=${encodeURIComponent(mark)}`]) {
    const page = await (await portal.get(path, { Host: `${name}.example`, 'User-Agent': mark })).text()
    expect(page).not.toContain(name)
  }
})
