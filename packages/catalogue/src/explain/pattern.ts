/**
 * How a line that a program printed is described: as the program prints it, with slots for what varies.
 *
 *     line('Load key {path:path}: bad permissions', { client: 'openssh' }, ({ path }) =>
 *       fact('keyFile.permissions', { path, tooOpen: true }))
 *
 * `^` at its start and `$` at its end tie it to the ends of the line. Otherwise a template may stand anywhere in
 * it, so that time stamps and log prefixes do not matter.
 *
 * A template is not a regular expression. It is compiled to one from building blocks that cannot run away
 * (each slot is bounded, none is nested), and its longest fixed part goes into the index that decides which
 * patterns are tried on a line at all.
 *
 * A pattern turns words into facts. It holds no sentence, no cause and no advice.
 */
import { type Loose, withoutUndefined } from '../evidence/evidence.ts'
import type { ClientId, FactName, Facts } from '../evidence/facts.ts'
import { withoutSecrets } from '../evidence/redact.ts'
import { plainQuotes } from './input.ts'

/** What a slot may hold. */
interface SlotTypes {
  /** Anything without white space (the default). */
  word: string
  /** Any text up to the next fixed part; at the end of a template, up to the end of the line. */
  text: string
  /** A file name, with or without quotation marks around it; may contain spaces. */
  path: string
  /** A whole number of at most 12 digits. */
  int: number
  /** A number as 0x1f or 1f. */
  hex: number
  /** A host name or address, or what people put in its place: `***`, `<server>`, `{server}`, `${SERVER}`. */
  host: string
  /** Names joined by commas. */
  list: string[]
  /** A SHA-256 fingerprint as OpenSSH writes it, or an MD5 one. */
  fingerprint: string
}
type SlotKind = keyof SlotTypes

type Slot<S extends string> = S extends `${infer Name}:${infer Kind}`
  ? Kind extends SlotKind
    ? { readonly [K in Name]: SlotTypes[Kind] }
    : never
  : { readonly [K in S]: string }

type SlotsOf<T extends string> = T extends `${string}{${infer S}}${infer Rest}`
  ? Slot<S> & SlotsOf<Rest>
  : object
type KeysOf<U> = U extends unknown ? keyof U : never
type ValueOf<U, K extends PropertyKey> = U extends { readonly [P in K]: infer V } ? V : undefined

/** What the slots of a template held. A slot that only some of several wordings have may be undefined. */
export type Captures<T extends string> = {
  readonly [K in KeysOf<SlotsOf<T>>]: ValueOf<SlotsOf<T>, K>
}

/** A fact read from a line; the engine adds the source. */
export type Draft = { readonly [F in FactName]: { readonly fact: F; readonly value: Facts[F] } }[FactName]

/** States a fact in a pattern; fields that are undefined are left out. */
export function fact<F extends FactName>(name: F, value: Loose<Facts[F]>): Draft {
  return { fact: name, value: withoutUndefined(value) } as unknown as Draft
}

export interface LineOptions {
  /** Whose words these are. A match is a vote for that client. */
  readonly client?: ClientId
  /**
   * True for words that other programs print as well (`Connection refused`). They count only when something else
   * in the text shows that it is about SSH or SFTP.
   */
  readonly weak?: boolean
  /** Fixed text that must not stand in the same line. */
  readonly unless?: readonly string[]
  /** True for the line with which a program begins a new attempt: what follows says nothing of the attempt before. */
  readonly starts?: boolean
}

/** A compiled pattern, as the engine uses it. */
export interface LinePattern {
  readonly templates: readonly Template[]
  readonly client: ClientId | null
  readonly weak: boolean
  readonly unless: readonly string[]
  readonly starts: boolean
  /** The facts in a match; null when the captured values show that it is not this after all. */
  read(captures: Readonly<Record<string, unknown>>): readonly Draft[] | null
}

export interface Template {
  readonly source: string
  /** Lower-case fixed text that every matching line contains. */
  readonly anchor: string
  readonly expression: RegExp
  readonly slots: readonly { readonly name: string; readonly kind: SlotKind }[]
}

type Read<C> = (captures: C) => Draft | readonly Draft[] | null

/**
 * Describes a line, or several wordings of it.
 * @throws Error when a template has no fixed part of at least 5 letters (3 in Chinese, Japanese, Korean): it would be tried on every line
 */
export function line<const T extends string>(
  template: T,
  options: LineOptions,
  read: Read<Captures<T>>,
): LinePattern
export function line<const T extends string>(
  templates: readonly T[],
  options: LineOptions,
  read: Read<Captures<T>>,
): LinePattern
export function line(
  given: string | readonly string[],
  options: LineOptions,
  read: Read<never>,
): LinePattern {
  const templates = (typeof given === 'string' ? [given] : given).map(compileTemplate)
  return {
    templates,
    client: options.client ?? null,
    weak: options.weak ?? false,
    unless: options.unless ?? [],
    starts: options.starts ?? false,
    read(captures) {
      const drafts = read(captures as never)
      if (drafts === null) return null
      return Array.isArray(drafts) ? (drafts as readonly Draft[]) : [drafts as Draft]
    },
  }
}

/** The longest anchor that goes into the index; longer ones make it bigger without making it sharper. */
const ANCHOR_LENGTH = 24
const ANCHOR_MINIMUM = 5
/** Characters of one written Chinese, Japanese or Korean word tell as much as three Latin letters. */
const ANCHOR_MINIMUM_CJK = 3

const slotExpressions: Readonly<Record<SlotKind, string>> = {
  word: '(\\S{1,300}?)',
  text: '(.{1,400}?)',
  path: '["\'`\u201c\u2018\u300c]?(.{1,400}?)["\'`\u201d\u2019\u300d]?',
  int: '(\\d{1,12})',
  hex: '((?:0[xX])?[0-9a-fA-F]{1,16})',
  host: '([A-Za-z0-9._:%[\\]*<>{}$\u2026-]{1,255}?)',
  list: '([^\\s()[\\]]{1,1500}?)',
  fingerprint:
    '((?:SHA256:)?[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/])|(?:MD5:)?[0-9a-fA-F]{2}(?::[0-9a-fA-F]{2}){15})',
}

/** What programs put before each line of a log: WinSCP's mark, a time. */
const LOG_PREFIX = `(?:(?:${[
  '[.!*<>]',
  '[\u2600-\u27bf]\ufe0f?',
  // A time, with or without brackets; a syslog's, with the host and the program.
  '\\[?\\d[\\d/:.,T+Z-]{4,34}(?: \\d\\d[\\d:.,+Z-]{3,18})?(?: [+-]\\d{4})?(?:\\]|(?=\\s))',
  '[A-Z][a-z]{2} {1,2}\\d{1,2} \\d\\d:\\d\\d:\\d\\d \\S{1,60} [\\w./-]{1,40}(?:\\[\\d{1,10}\\])?:',
  // A level, a thread, a container.
  '\\[[\\w. :-]{1,40}\\]',
  '(?:ERROR|WARN(?:ING)?|INFO|FATAL|SEVERE|CRITICAL|stderr|stdout)(?:(?::\\w{1,30}){1,2}:|:?(?=\\s))',
  '[\\w.-]{1,40} {0,4}\\|',
  // The name of a field, before a string that it holds.
  '\\{?["\']?(?:msg|message|error|stderr|output)["\']?[:=] ?["\']?',
].join('|')})\\s{0,4}){0,3}["'\`]?`

const framing = new RegExp(`^${LOG_PREFIX}`)

/** A line without what a log or a page put around it. */
export function withoutFraming(line: string): string {
  return line.replace(framing, '').replace(/[`]+$/, '')
}

/** At the end of a template a slot takes all it can. */
const lastSlotExpressions: Readonly<Record<SlotKind, string>> = {
  ...slotExpressions,
  word: '(\\S{1,300})',
  text: '(.{1,400})',
  path: '["\'`\u201c\u2018\u300c]?(.{1,400}?)["\'`\u201d\u2019\u300d]?\\.?\\s{0,8}$',
  host: '([A-Za-z0-9._:%[\\]*<>{}$\u2026-]{1,255})',
  list: '([^\\s()[\\]]{1,1500})',
}

function compileTemplate(template: string): Template {
  const written = plainQuotes(template)
  const atStart = written.startsWith('^')
  const atEnd = written.endsWith('$')
  const source = written.slice(atStart ? 1 : 0, atEnd ? -1 : undefined)
  const slots: { name: string; kind: SlotKind }[] = []
  const fixed: string[] = []
  let expression = ''
  const parts = source.split(/\{([^{}]+)\}/)
  parts.forEach((part, index) => {
    if (index % 2 === 0) {
      fixed.push(part)
      expression += escapeExpression(part)
      return
    }
    const [name = '', kind = 'word'] = part.split(':') as [string, SlotKind?]
    if (!(kind in slotExpressions)) throw new Error(`Template "${source}": there is no slot kind "${kind}"`)
    slots.push({ name, kind })
    const last = index === parts.length - 2 && parts[index + 1] === ''
    expression += (last ? lastSlotExpressions : slotExpressions)[kind]
  })
  const anchor = longest(fixed)
  if (anchor.length < (/[^\u0000-\u02ff]/.test(anchor) ? ANCHOR_MINIMUM_CJK : ANCHOR_MINIMUM))
    throw new Error(`Template "${source}": give it a fixed part of at least ${ANCHOR_MINIMUM} letters`)
  // A template does not begin in the middle of a word; after an escaped line break (\\n in JSON) it may, and
  // after OpenSSH's progress meter, which ends in "ETA" without a line break.
  const start = atStart
    ? `^[\\s>|]{0,20}${LOG_PREFIX}`
    : /^[A-Za-z0-9]/.test(source)
      ? '(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt])|(?<=ETA))'
      : source.startsWith('{')
        ? '(?<![A-Za-z0-9_.~/\\\\-])'
        : ''
  // What a program's words were put into ends after them: a string, a note on the attempt.
  const end = atEnd ? `["'\`}\\],]{0,4}(?: \\([^()]{1,40}\\))?\\s{0,8}$` : ''
  return { source: written, anchor, expression: new RegExp(start + expression + end, 'i'), slots }
}

/** The longest fixed part, as the index sees it: lower case, single spaces, no space at the ends. */
function longest(fixed: readonly string[]): string {
  // Quotation marks vary (typographic, escaped in JSON), so that an anchor has none when enough is left without.
  const whole = fixed.map((part) => foldForIndex(part).trim().slice(0, ANCHOR_LENGTH).trim())
  const unquoted = fixed
    .flatMap((part) => part.split('"'))
    .map((part) => foldForIndex(part).trim().slice(0, ANCHOR_LENGTH).trim())
  const candidates = unquoted.some((part) => part.length >= 2 * ANCHOR_MINIMUM) ? unquoted : whole
  return candidates.reduce((best, part) => (part.length > best.length ? part : best), '')
}

/** Lower case for ASCII, and single spaces. Other letters stay: their case rules depend on the language. */
export function foldForIndex(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(/\s+/g, ' ')
}

function escapeExpression(text: string): string {
  return (
    text
      .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
      .replace(/\s+/g, '\\s{1,8}')
      .replace(/'/g, "['\u2018\u2019`]")
      // In a log in JSON a quotation mark has a backslash before it.
      .replace(/"/g, '\\\\{0,3}["\u201c\u201d]')
  )
}

/** The values of a match, each converted to its slot's type. Null when a number is out of range. */
export function capturesOf(template: Template, match: RegExpExecArray): Record<string, unknown> | null {
  const captures: Record<string, unknown> = {}
  for (const [index, slot] of template.slots.entries()) {
    const value = match[index + 1]
    if (value === undefined) continue
    if (slot.kind === 'int' || slot.kind === 'hex') {
      const number = Number.parseInt(value, slot.kind === 'int' ? 10 : 16)
      if (!Number.isSafeInteger(number)) return null
      captures[slot.name] = number
    } else if (slot.kind === 'list') captures[slot.name] = value.split(',').filter((name) => name !== '')
    else captures[slot.name] = withoutSecrets(value.trim().replace(/`+$/, ''))
  }
  return captures
}
