import type { Locale } from '@tsunagu/catalogue'
import { html } from 'hono/html'

/** Markup that is safe to put into a page: everything but our own tags has been escaped. */
export type Markup = ReturnType<typeof html>

/** Lines to copy, as they are. One click selects them all (by style), and a wrapped line is copied as one. */
export function copyable(lines: readonly string[], label: string): Markup {
  return html`<pre tabindex="0" role="group" aria-label="${label}"><code>${lines.join('\n')}</code></pre>`
}

/** Names and values. */
export function facts(rows: readonly (readonly [name: string, value: Markup | string])[]): Markup {
  return html`<dl>${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

/** A time to the minute, in UTC, because the reader may be anywhere. */
export function time(date: Date, locale: Locale): Markup {
  const iso = date.toISOString()
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  const clock = iso.slice(11, 16)
  const words =
    locale === 'ja' ? `${year}年${month}月${day}日 ${clock} (UTC)` : `${iso.slice(0, 10)} ${clock} UTC`
  return html`<time datetime="${iso}">${words}</time>`
}
