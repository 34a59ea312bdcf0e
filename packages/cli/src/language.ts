/** The languages of every text that a person can see. Both are complete; neither is a fallback for the other. */
export type Language = 'ja' | 'en'

/** One text in both languages. A missing language is a compile error. */
export interface Text {
  readonly ja: string
  readonly en: string
}

/** A text with values in it. Each language orders the values as it needs. */
export interface Phrase<Values> {
  readonly ja: (values: Values) => string
  readonly en: (values: Values) => string
}

/** Puts the values into both languages of a phrase. */
export function fill<Values>(phrase: Phrase<Values>, values: Values): Text {
  return { ja: phrase.ja(values), en: phrase.en(values) }
}

/** What {@link localeLanguage} looks at. */
export interface LocaleSource {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
  /** The locale that `Intl` reports, a BCP 47 tag; on Windows it follows the user's settings. */
  readonly intlLocale: string
}

/**
 * The language of the user's locale: LC_ALL, LC_MESSAGES, LANG in POSIX order; on Windows, where these
 * are seldom set, what `Intl` reports.
 *
 * We print UTF-8 only. A Japanese locale in another encoding (`ja_JP.eucJP`) therefore gets English, which
 * any encoding shows.
 */
export function localeLanguage({ env, platform, intlLocale }: LocaleSource): Language {
  const posix = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG']
  const locale = posix || (platform === 'win32' ? intlLocale : '')
  const [, language, , encoding] = /^([A-Za-z]+)([_-][^.@]*)?(?:\.([^@]*))?/.exec(locale) ?? []
  const utf8 = encoding === undefined || /^utf-?8$/i.test(encoding)
  return language?.toLowerCase() === 'ja' && utf8 ? 'ja' : 'en'
}

/**
 * The language asked for with `--lang` anywhere on the command line (before `--`), or null. It is needed
 * before the command line is parsed, because the parser itself speaks; a value that is not a language is
 * left for the parser to refuse.
 */
export function requestedLanguage(argv: readonly string[]): Language | null {
  for (const [index, argument] of argv.entries()) {
    if (argument === '--') return null
    const value = argument === '--lang' ? argv[index + 1] : /^--lang=(.*)$/.exec(argument)?.[1]
    if (value === 'ja' || value === 'en') return value
  }
  return null
}
