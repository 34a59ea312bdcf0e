import { type CauseId, causeOf, causePage, indexPage, type Locale } from '@tsunagu/catalogue'
import { html, raw } from 'hono/html'
import { Marked, type Token, type Tokens } from 'marked'
import type { Text } from '../language.ts'
import { page } from './layout.ts'
import type { Markup } from './markup.ts'

const onThisPage: Text = { ja: 'このページの内容', en: 'On this page' }
const toFirstPage: Text = { ja: '接続の案内と指紋へ', en: 'How to connect, and the fingerprints' }

/**
 * The catalogue's own pages (those of docs/causes), as HTML. `cause` null is the page that leads to all others.
 * @returns null when the catalogue has no such cause (yet)
 */
export function helpPage(cause: CauseId | null, locale: Locale): Markup | null {
  const known = cause === null ? null : causeOf(cause)
  if (cause !== null && !known) return null
  const tokens = marked.lexer(known ? causePage(known, locale) : indexPage(locale))
  const title = tokens.find(
    (token): token is Tokens.Heading => token.type === 'heading' && token['depth'] === 1,
  )
  const rest = tokens.filter((token) => token !== title)
  for (const link of linksIn(rest)) link.href = addressOf(link.href, locale)
  return page({
    locale,
    title: known ? known.text[locale].title : (title?.text ?? ''),
    content: html`${known ? '' : contents(rest, locale)}${raw(marked.parser(rest))}<p><a href="/?lang=${locale}">${toFirstPage[locale]}</a></p>`,
  })
}

/** Links to the parts of a long page. */
function contents(tokens: readonly Token[], locale: Locale): Markup {
  const parts = tokens.filter((token): token is Tokens.Heading => token.type === 'heading')
  return html`<nav aria-label="${onThisPage[locale]}"><ul>${parts.map(
    ({ text }) => html`<li><a href="#${anchorOf(text)}">${text}</a></li>`,
  )}</ul></nav>`
}

/** Any text without spaces will do (HTML, section 3.2.6). */
function anchorOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '-')
}

/** Plain CommonMark: with GitHub's additions, `~/.ssh` would begin a deletion. */
const marked = new Marked({
  gfm: false,
  renderer: {
    // Comments are for those who edit the files. All else in angle brackets is a placeholder such as <account>.
    html: ({ text }) => (text.startsWith('<!--') ? '' : escaped(text)),
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`
    },
    code: ({ text }) => `<pre tabindex="0"><code>${escaped(text)}</code></pre>\n`,
  },
})

function linksIn(tokens: readonly Token[]): Tokens.Link[] {
  const found: Tokens.Link[] = []
  marked.walkTokens([...tokens], (token) => {
    if (token.type === 'link') found.push(token as Tokens.Link)
  })
  return found
}

/** From the name of a file beside the page to the address here. */
function addressOf(href: string, locale: Locale): string {
  const match = /^(?:\.\.\/(ja|en)\/)?([a-z0-9-]+)\.md$/.exec(href)
  if (match === null) throw new Error(`a page of the catalogue has a link that leads nowhere: ${href}`)
  const [, language = locale, name] = match
  return name === 'index' ? `/help?lang=${language}` : `/help/${name}?lang=${language}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
