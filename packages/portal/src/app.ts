import { errorText, type Log } from '@tsunagu/gateway'
import { type Context, Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { ErrorAnswer } from './contract.ts'
import { directoryReader } from './directory.ts'
import { ERRORS, type ErrorCode } from './errors.ts'
import { detectLanguage, localeOf } from './language.ts'
import { errorPage } from './pages/error-page.ts'
import { STYLE_HASH } from './pages/style.ts'
import { frontDoors } from './routes/front-doors.ts'
import { health } from './routes/health.ts'
import { helpIndex, helpPage } from './routes/help.ts'
import { home } from './routes/home.ts'
import { knownHosts } from './routes/known-hosts.ts'
import type { Route, RouteContext } from './routes/route.ts'
import { seen } from './routes/seen.ts'
import type { PublicService } from './service.ts'

export const ROUTES: readonly Route[] = [home, helpIndex, helpPage, knownHosts, frontDoors, seen, health]

export type AppOptions = {
  service: PublicService
  /** The host name that users type; null when it is the address that the front doors listen on. */
  publicHost: string | null
  log: Log
  /** For tests of what happens when a route fails. */
  routes?: readonly Route[]
}

/** The portal as a function from request to answer. Nothing of a request is repeated in an answer. */
export function createApp({ service, publicHost, log, routes = ROUTES }: AppOptions): Hono {
  const app = new Hono()
  const use: RouteContext = {
    sightings: service.sightings,
    directory: directoryReader({
      service,
      publicHost,
      onStoreProblem: (error) => log.warn('portal-store-unreachable', { error: errorText(error) }),
    }),
  }
  app.use(headers)
  app.use(detectLanguage)
  app.use(async (context, next) => {
    await next()
    // The language is chosen by a header, and what is said must be true now.
    context.header('Vary', 'Accept-Language')
    context.header('Cache-Control', 'no-cache')
    if (isPage(context)) context.header('Content-Language', localeOf(context.get('language')))
  })
  for (const route of routes) {
    app.get(route.path, (context) => route.answer(context, use))
    app.all(route.path, (context) => {
      context.header('Allow', 'GET, HEAD')
      // What was sent along is not read.
      context.header('Connection', 'close')
      return errorAnswer('method-not-allowed', context)
    })
  }
  app.notFound((context) => errorAnswer('not-found', context))
  app.onError((error, context) => {
    log.error('portal-request-failed', { path: context.req.path, error: errorText(error) })
    return errorAnswer('internal-error', context)
  })
  return app
}

/** No script, no other place, no frame, no form; the one style sheet by its hash, the icon inside the page. */
const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: [STYLE_HASH],
    imgSrc: ['data:'],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'no-referrer',
  // For the web server in front that speaks HTTPS to say; over HTTP it means nothing (RFC 6797 section 7.2).
  strictTransportSecurity: false,
})

/** Programs ask below these paths, people everywhere else. */
function isPage({ req }: Context): boolean {
  return !req.path.startsWith('/api/') && !['/known_hosts', '/healthz'].includes(req.path)
}

function errorAnswer(code: ErrorCode, context: Context): Response | Promise<Response> {
  const { status, title, text } = ERRORS[code]
  if (isPage(context)) return context.html(errorPage(code, localeOf(context.get('language'))), status)
  const message = { ja: `${title.ja}。${text.ja}`, en: `${title.en}. ${text.en}` }
  return context.json({ error: { code, message } } satisfies ErrorAnswer, status)
}
