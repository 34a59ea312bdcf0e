import { causes, locales } from '@tsunagu/catalogue'
import { describe, expect, test } from 'vitest'
import { portalFor } from '../testing/public-service.ts'

const portal = portalFor([])
const linksOf = (page: string) => [...page.matchAll(/href="(\/[^"]*)"/g)].map((match) => match[1]!)

describe.each(locales)('in %s', (locale) => {
  test.each(['', ...causes.map(({ id }) => `/${id}`)])(
    '/help%s has its title once, and all its links lead somewhere',
    async (path) => {
      const answer = await portal.get(`/help${path}?lang=${locale}`)
      const page = await answer.text()
      expect(answer.status).toBe(200)
      expect(page.match(/<h1/g)).toHaveLength(1)
      expect(page).toContain(`<html lang="${locale}">`)
      for (const link of new Set(linksOf(page))) expect((await portal.get(link)).status, link).toBe(200)
    },
  )

  test.each(causes.map((cause) => [cause.id, cause] as const))(
    '%s shows what its programs say, letter by letter',
    async (id, { says }) => {
      const page = await (await portal.get(`/help/${id}?lang=${locale}`)).text()
      const text = page.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
      for (const words of says) expect(text).toContain(words)
      // Home directories are no deletions, and placeholders are no tags.
      expect(page).not.toContain('<del>')
    },
  )
})

test('the first page leads to the common causes, and from the fingerprints to the changed host key', async () => {
  const links = linksOf(await (await portal.get('/?lang=ja')).text())
  expect(links).toContain('/help/host-key-changed?lang=ja')
  for (const { id, frequency, severity } of causes) {
    if (frequency === 'common' && severity === 'failure') expect(links).toContain(`/help/${id}?lang=ja`)
  }
})

test.each(['/help/nothing', '/help/__proto__', '/help/index.md', '/help/../../etc/passwd'])(
  '%s is no page',
  async (path) => {
    expect((await portal.get(path)).status).toBe(404)
  },
)
