/** A finding in words. Data still: a terminal, a web page and a report print it each in its own way. */

import type { Command } from './cause/command.ts'
import type { Confidence, Finding, Params } from './cause/define.ts'
import type { Remedy } from './cause/remedy.ts'
import { checkFor, stepsFor } from './cause/step.ts'
import { type Locale, say } from './cause/text.ts'
import type { CauseId } from './causes/ids.ts'
import { causeOf } from './causes/list.ts'
import type { Observation } from './evidence/evidence.ts'
import type { ClientId, Platform } from './evidence/facts.ts'
import type { SiteProfile } from './site/profile.ts'
import { symptomIn } from './symptom.ts'

export interface RenderOptions {
  readonly locale: Locale
  /** Leaves only the remedies for this client; null or absent: those for every client. */
  readonly client?: ClientId | null
  readonly platform?: Platform | null
  readonly site?: SiteProfile | null
}

export interface RenderedRemedy extends Omit<Remedy, 'menu'> {
  readonly text: string
  /** In English, whatever the language: what programs that read our JSON have always got. People are shown `menuLabels`. */
  readonly menu?: readonly string[]
  /** The same path as the program spells it in the reader's language. */
  readonly menuLabels?: readonly string[]
}

export interface RenderedFinding {
  readonly cause: CauseId
  readonly confidence: Confidence
  /** How sure it is, in words. */
  readonly confidenceText: string
  readonly severity: Finding['severity']
  /** Names the cause, whether it was seen or may be the one: `confidenceText` has to stand near it. */
  readonly title: string
  /** What was observed. It states the cause only when the evidence does: of what is merely possible, the symptom. */
  readonly saw: string
  /** Why that stops the transfer; of what is merely possible, why it would. */
  readonly why: string
  readonly todo: string
  /** Best first. */
  readonly remedies: readonly RenderedRemedy[]
  /** What it might be instead, how to tell, and the command that shows it. */
  readonly alternatives: readonly {
    readonly cause: CauseId
    readonly title: string
    readonly toldApart: string
    readonly check: Command | null
  }[]
  /** The site's own pages about it. `locale` is the page's language, which may be the other one. */
  readonly links: readonly { readonly title: string; readonly url: string; readonly locale: Locale }[]
}

const confidenceTexts: Record<Locale, Record<Confidence, string>> = {
  ja: { certain: '確実', likely: '可能性が高い', possible: '候補の一つ' },
  en: { certain: 'certain', likely: 'likely', possible: 'one of several candidates' },
}

/** How what is merely possible is told: what was observed leaves open whether it is the cause. */
const unsettled = {
  ja: {
    /** The program's own words are all that there is. */
    supposed: (line: string) =>
      `ソフトの表示「${line}」からは、理由が分かりません。これは、考えられる原因の一つです。`,
    /** Nobody has described these words. */
    learned: (line: string) =>
      `ソフトの表示「${line}」は、tsunagu の知らない文です。使われている言葉から考えられる原因の一つです。`,
    read: (symptom: string) => `${symptom}ソフトは理由を表示していません。これは、考えられる原因の一つです。`,
    seen: (symptom: string) => `${symptom}これが原因かもしれませんが、観測したことだけでは決められません。`,
    nothing: 'これが原因かもしれませんが、観測したことだけでは決められません。',
    why: (why: string) => `これが原因の場合: ${why}`,
  },
  en: {
    supposed: (line: string) =>
      `Your program says “${line}”, which does not tell why. This is one of the causes that fit.`,
    learned: (line: string) =>
      `Your program says “${line}”, a sentence that tsunagu does not know. Going by its words, this is one of the causes that fit.`,
    read: (symptom: string) =>
      `${symptom} Your program does not say why. This is one of the causes that fit.`,
    seen: (symptom: string) => `${symptom} This may be why; what was observed does not settle it.`,
    nothing: 'This may be why; what was observed does not settle it.',
    why: (why: string) => `If this is the cause: ${why}`,
  },
} as const satisfies Record<Locale, object>

/** How much of a line is quoted within a sentence, in characters. */
const QUOTED = 80

/** The words for a finding that is merely possible. Those of its cause are not asked: they state it. */
function sawUnsettled({ evidence, supposed, learned }: Finding, locale: Locale): string {
  const words = unsettled[locale]
  const [line] = evidence.flatMap(({ source }) => (source.kind === 'text' ? [source.text] : []))
  const symptom = supposed ? null : symptomIn(evidence, locale)
  if (symptom !== null) return evidence.some(isRead) ? words.read(symptom) : words.seen(symptom)
  if (line === undefined) return words.nothing
  return learned ? words.learned(shortened(line)) : words.supposed(shortened(line))
}

const isRead = ({ source }: Observation) => source.kind === 'text'

function shortened(line: string): string {
  return line.length > QUOTED ? `${line.slice(0, QUOTED - 1)}…` : line
}

/** Puts a finding into words. Pure. */
export function renderFinding(finding: Finding, options: RenderOptions): RenderedFinding {
  const { locale } = options
  const text = textsOf(finding.cause)
  const words = text[locale]
  const fill = (phrase: Parameters<typeof say<Params>>[0]) => say(phrase, finding.params)
  const settled = finding.confidence !== 'possible'
  return {
    cause: finding.cause,
    confidence: finding.confidence,
    confidenceText: confidenceTexts[locale][finding.confidence],
    severity: finding.severity,
    title: words.title,
    saw: settled ? fill(words.saw) : sawUnsettled(finding, locale),
    why: settled ? fill(words.why) : unsettled[locale].why(fill(words.why)),
    todo: fill(words.todo),
    remedies: remediesFor(finding.remedies, options.client ?? null, options.platform ?? null).map(
      ({ menu, ...remedy }) => ({
        ...remedy,
        ...(menu && { menu: menu.en, menuLabels: menu[locale] }),
        text: fill(words.remedies[remedy.id] ?? ''),
      }),
    ),
    alternatives: finding.alternatives
      .filter(({ cause }) => causeOf(cause))
      .map(({ cause, checks }) => ({
        cause,
        title: textsOf(cause)[locale].title,
        toldApart: words.toldApart[cause] ?? '',
        check: checkFor(checks, options.client ?? null, options.platform ?? null),
      })),
    links: linksFor(finding.cause, locale, options.site ?? null),
  }
}

function textsOf(id: CauseId) {
  const cause = causeOf(id)
  if (!cause) throw new Error(`The catalogue has no cause "${id}"`)
  return cause.text
}

/**
 * The remedies for a client on a platform, those made for them first. When none fits the client, those for
 * every client; when nothing is known, all.
 */
export function remediesFor(
  remedies: readonly Remedy[],
  client: ClientId | null,
  platform: Platform | null,
): readonly Remedy[] {
  return stepsFor(remedies, client, platform)
}

function linksFor(cause: CauseId, locale: Locale, site: SiteProfile | null): RenderedFinding['links'] {
  const other: Locale = locale === 'ja' ? 'en' : 'ja'
  return (site?.pages[cause] ?? []).flatMap((page) => {
    const pageLocale = page.url[locale] === undefined ? other : locale
    const url = page.url[pageLocale]
    return url === undefined ? [] : [{ title: page.title[locale], url, locale: pageLocale }]
  })
}
