import type { Locale } from '@tsunagu/catalogue'
import { html } from 'hono/html'
import { ERRORS, type ErrorCode } from '../errors.ts'
import type { Text } from '../language.ts'
import { page } from './layout.ts'
import type { Markup } from './markup.ts'

const toFirstPage: Text = { ja: '最初のページへ', en: 'To the first page' }

export function errorPage(code: ErrorCode, locale: Locale): Markup {
  const { status, title, text } = ERRORS[code]
  return page({
    locale,
    title: title[locale],
    content: html`<p>${text[locale]}</p>
<p><a href="/?lang=${locale}">${toFirstPage[locale]}</a></p>
<p><small>HTTP ${status}</small></p>`,
  })
}
