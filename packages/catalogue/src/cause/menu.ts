import { type Locale, locales } from './text.ts'

/** A path through the windows of a program, in each language: its labels from the outside in. */
export type Menu = Readonly<Record<Locale, readonly string[]>>

/** What a label is called where the program does not speak English. */
type Translations = Readonly<Record<Exclude<Locale, 'en'>, string>>

/**
 * The menus of a program that speaks every language. Its labels are given once, under their English names; a path of
 * labels that are not among them, or that lack a language, does not compile.
 */
export function menusOf<const Label extends string>(labels: Readonly<Record<Label, Translations>>) {
  return (...path: readonly Label[]): Menu =>
    inEachLanguage((locale) => path.map((label) => (locale === 'en' ? label : labels[label][locale])))
}

/** A path through a program whose windows have no other language than English. */
export function englishOnly(...path: readonly string[]): Menu {
  return inEachLanguage(() => path)
}

/** A path that leads from one program into another. */
export function onwards(first: Menu, second: Menu): Menu {
  return inEachLanguage((locale) => [...first[locale], ...second[locale]])
}

function inEachLanguage(path: (locale: Locale) => readonly string[]): Menu {
  return Object.fromEntries(locales.map((locale) => [locale, path(locale)])) as Record<
    Locale,
    readonly string[]
  >
}
