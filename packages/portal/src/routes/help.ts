import type { CauseId, Locale } from '@tsunagu/catalogue'
import type { Context } from 'hono'
import { localeOf } from '../language.ts'
import type { Markup } from '../pages/markup.ts'
import type { Route } from './route.ts'

/** Where a person looks up what their program said. */
export const helpIndex: Route = {
  path: '/help',
  answer: async (context) => show(null, context),
}

/** One cause, by the id that is also in JSON and in docs/causes. */
export const helpPage: Route = {
  path: '/help/:cause',
  async answer(context) {
    const { isCauseId } = await import('@tsunagu/catalogue')
    const id = context.req.param('cause') ?? ''
    return isCauseId(id) ? show(id, context) : context.notFound()
  },
}

/** The catalogue does not change while we run, so each page is made once. */
const made = new Map<string, Markup | null>()

async function show(cause: CauseId | null, context: Context): Promise<Response> {
  // With the catalogue, which a service that starts need not wait for.
  const { helpPage: render } = await import('../pages/help-page.ts')
  const locale: Locale = localeOf(context.get('language'))
  const key = `${locale}/${cause ?? ''}`
  const markup = made.get(key) ?? render(cause, locale)
  made.set(key, markup)
  return markup === null ? context.notFound() : context.html(markup)
}
