import { localeOf } from '../language.ts'
import type { Route } from './route.ts'

export const home: Route = {
  path: '/',
  async answer(context, { directory }) {
    // With the catalogue, which a service that starts need not wait for.
    const { homePage } = await import('../pages/home.ts')
    return context.html(homePage(await directory(), localeOf(context.get('language'))))
  },
}
