import { localeOf } from '../language.ts'
import { homePage } from '../pages/home.ts'
import type { Route } from './route.ts'

export const home: Route = {
  path: '/',
  async answer(context, { directory }) {
    return context.html(homePage(await directory(), localeOf(context.get('language'))))
  },
}
