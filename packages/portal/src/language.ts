import type { Locale } from '@tsunagu/catalogue'
import type { MiddlewareHandler } from 'hono'
import { languageDetector } from 'hono/language'

/** A text in both languages. */
export type Text = Readonly<Record<Locale, string>>

/** Named here, because the whole catalogue is loaded only with the first page that shows some of it. */
export const locales = ['ja', 'en'] as const satisfies readonly Locale[]

/** For those whose languages are all others. */
const FALLBACK: Locale = 'en'

export const isLocale = (text: string): text is Locale => (locales as readonly string[]).includes(text)

/**
 * Finds the language: `?lang=` first, because a person chose it, then Accept-Language. No cookie: a link says what it
 * shows.
 */
export const detectLanguage: MiddlewareHandler = languageDetector({
  order: ['querystring', 'header'],
  lookupQueryString: 'lang',
  supportedLanguages: [...locales],
  fallbackLanguage: FALLBACK,
  caches: false,
})

/** @param detected what {@link detectLanguage} left in the context */
export function localeOf(detected: string | undefined): Locale {
  return detected !== undefined && isLocale(detected) ? detected : FALLBACK
}
