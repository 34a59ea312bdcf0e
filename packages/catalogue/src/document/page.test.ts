/** The generated pages in docs/causes are fresh. Renew them with `npx vitest run packages/catalogue/src/document -u`. */
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { locales } from '../cause/text.ts'
import { causes } from '../causes/list.ts'
import { causePage, indexPage } from './page.ts'

const docs = fileURLToPath(new URL('../../../../docs/causes/', import.meta.url))

describe.each(locales)('docs/causes/%s', (locale) => {
  test.each(causes.map((cause) => [cause.id, cause] as const))(
    '%s.md is what the catalogue says',
    async (id, cause) => {
      await expect(causePage(cause, locale)).toMatchFileSnapshot(`${docs}${locale}/${id}.md`)
    },
  )

  test('index.md is what the catalogue says', async () => {
    await expect(indexPage(locale)).toMatchFileSnapshot(`${docs}${locale}/index.md`)
  })

  test('holds no page of a cause that is gone', () => {
    const pages = existsSync(`${docs}${locale}`) ? readdirSync(`${docs}${locale}`) : []
    const wanted = new Set(['index.md', ...causes.map(({ id }) => `${id}.md`)])
    expect(pages.filter((page) => !wanted.has(page))).toEqual([])
  })
})
