import type { CauseId } from '../causes/ids.ts'

/** The languages of every text, equal in rank. */
export const locales = ['ja', 'en'] as const
export type Locale = (typeof locales)[number]

/** A text that may use the cause's parameters. A function, so that a misspelt parameter does not compile. */
export type Phrase<P> = string | ((params: P) => string)

/**
 * A cause in one language. Sentences only: commands, options and addresses are data of the remedies.
 * Quote file names and settings in the Japanese with 「」 and in the English with “”.
 */
export interface Text<P, L extends CauseId, R extends string> {
  /** A short noun phrase or sentence without a full stop, without parameters: it is used in lists and as page title. */
  readonly title: string
  /**
   * What was observed, said of the thing and not of the person. It may state the cause: of a finding that is merely
   * possible it is never told (see render.ts).
   */
  readonly saw: Phrase<P>
  /** Why that stops the transfer. */
  readonly why: Phrase<P>
  /** What to do, in one or two sentences; the steps are the remedies. */
  readonly todo: Phrase<P>
  /** For each look-alike: how to tell this cause from that one. */
  readonly toldApart: { readonly [K in L]: string }
  /** For each remedy: what it is, in the imperative (English) or ending in 〜します (Japanese). */
  readonly remedies: { readonly [K in R]: Phrase<P> }
}

/**
 * Both languages of a cause.
 * `P`: its parameters; `L`: the causes it is mistaken for; `R`: the ids of its remedies.
 */
export type Texts<P, L extends CauseId, R extends string> = { readonly [K in Locale]: Text<P, L, R> }

/** A phrase with its parameters filled in. */
export function say<P>(phrase: Phrase<P>, params: P): string {
  return typeof phrase === 'function' ? phrase(params) : phrase
}
