import type { Locale } from '@tsunagu/catalogue'

/** One text in both languages. */
export type Both = { readonly [L in Locale]: string }

/** A text with values in it; each language orders them as it needs. */
export type BothOf<Values> = { readonly [L in Locale]: (values: Values) => string }
