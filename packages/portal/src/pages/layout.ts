import type { Locale } from '@tsunagu/catalogue'
import { html, raw } from 'hono/html'
import { locales, type Text } from '../language.ts'
import type { Markup } from './markup.ts'
import { STYLE } from './style.ts'

const texts = {
  site: { ja: 'SFTP サービス', en: 'SFTP service' },
  skip: { ja: '本文へ移動', en: 'Skip to the text' },
  languages: { ja: '言語 / Language', en: 'Language / 言語' },
  made: {
    ja: 'tsunagu（繋ぐ）が表示しています。Cookie も JavaScript も使いません。',
    en: 'Shown by tsunagu (繋ぐ). No cookies, no JavaScript.',
  },
} satisfies Record<string, Text>

const names: Text = { ja: '日本語', en: 'English' }

/** Two links of a chain, inside the address of the icon: no request, and none that fails. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="#0a5a8a" stroke-width="4">
<rect x="3" y="11" width="16" height="10" rx="5"/><rect x="13" y="11" width="16" height="10" rx="5"/></svg>`.replace(
    '\n',
    '',
  ),
)}`

export interface PageOptions {
  readonly locale: Locale
  /** Also the window's title. */
  readonly title: string
  readonly content: Markup
}

/** A whole page. The switch of languages leads to the same address, whatever it is, without repeating it. */
export function page({ locale, title, content }: PageOptions): Markup {
  const language = (other: Locale): Markup =>
    other === locale
      ? html`<li><span aria-current="true" lang="${other}">${names[other]}</span></li>`
      : html`<li><a href="?lang=${other}" hreflang="${other}" lang="${other}" rel="alternate">${names[other]}</a></li>`
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${ICON}">
<style>${raw(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">${texts.skip[locale]}</a>
<header><div class="page">
<p>${texts.site[locale]}</p>
<nav aria-label="${texts.languages[locale]}"><ul>${locales.map(language)}</ul></nav>
</div></header>
<main id="main" tabindex="-1" class="page">
<h1>${title}</h1>
${content}
</main>
<footer><div class="page"><p>${texts.made[locale]}</p></div></footer>
</body>
</html>
`
}
