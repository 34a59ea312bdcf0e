/** From text to evidence: tries the patterns where the index finds their anchors. */
import type { Observation } from '../evidence/evidence.ts'
import type { ClientId } from '../evidence/facts.ts'
import { withoutSecrets } from '../evidence/redact.ts'
import { unwrap } from './hard-wrap.ts'
import { TextIndex } from './index-automaton.ts'
import { capturesOf, type Draft, type LinePattern, type Template, withoutFraming } from './pattern.ts'
import { isWritten } from './plain/about-others.ts'
import { isAboutSsh } from './plain/about-ssh.ts'

/** How much of a line is looked at around an anchor, in characters. Keeps the work per hit constant. */
const BEFORE_ANCHOR = 1000
const AFTER_ANCHOR = 1500
/** How often one template is tried on one line: a line that repeats an anchor for ever costs no more. */
const TRIES_PER_LINE = 4
/** How many matches of one pattern are kept: the first ones, and always the last. */
const MATCHES_PER_PATTERN = 100
/** How many hits beyond those are remembered, to find the last match among them. */
const LATE_HITS = 32
/**
 * Marks of a regular expression: a filter for logs, or a program that looks for a message, quotes the message without
 * anybody having met it.
 */
const ofAnExpression = /\(\?[:!=<P]|<HOST>|\.[+*]\?|\\[dsS][+*{]|'\{\}'.{1,80}'\{\}'|#\{[\w.]+\}/
/** Words of documentation, of compilers and of installers of packages: what they name has not happened. */
const ofOthers =
  /\bhow to (?:fix|solve|resolve|avoid)\b|\bwhat does\b|^\s*(?:def|except|catch|\} catch)\b.{0,200}[:({]|^\s*rescue [\w:]{1,80}(?: =>|$)|^\s*[-*\u2022] .{0,200}\b(?:by default|no longer supported|deprecated)\b|\bif you (?:see|get|receive|encounter)\b|\bfatal error: \S+\.h(?:pp)?:|^\s*(?:npm|gyp|yarn|pnpm) (?:ERR!|error|WARN|warn)\s(?!.{0,300}(?:\bssh: connect to host|\bPermission denied \(publickey|\bHost key verification failed))/i
/** A line of a log of commits or of release notes. */
const ofHistory =
  /^\s*(?:(?=\d{0,39}[a-f])(?=[a-f]{0,39}\d)[0-9a-f]{7,40} (?:\(|(?:Merge|Revert|Bump|Add|Fix|Update|Show|Ask|Use|Make|Remove)\b|(?:feat|fix|docs|chore|ci|test|refactor)[(:])|[-*\u2022] (?:Bug ?fix:|[A-Z][a-z]+ .{0,200}(?:\bin #\d|\(#\d|\bby @\w)))/
/** How often one template is tried across line breaks. */
const WRAPPED_TRIES = 200
/** What is quoted of a line, in characters. */
const QUOTE_LENGTH = 500

/** Where the index found an anchor. */
interface Hit {
  readonly needle: number
  readonly end: number
  readonly lineNumber: number
  readonly lineStart: number
}

interface Match {
  readonly drafts: readonly Draft[]
  readonly pattern: LinePattern
  readonly line: number
  readonly offset: number
  readonly text: string
}

/** What was read from a text. */
export interface Reading {
  readonly observations: readonly Observation[]
  /** Whose words each observation is from; null for words of several programs. In the order of `observations`. */
  readonly speakers: readonly (ClientId | null)[]
  /** Lines, counted from 1, with which a program begins a new attempt; sorted. */
  readonly starts: readonly number[]
  /** Clients whose words occur, the most frequent first. */
  readonly clients: readonly ClientId[]
}

export class LineReader {
  readonly #templates: { readonly template: Template; readonly pattern: LinePattern }[] = []
  readonly #index: TextIndex

  constructor(patterns: readonly LinePattern[]) {
    for (const pattern of patterns)
      for (const template of pattern.templates) this.#templates.push({ template, pattern })
    this.#index = new TextIndex(this.#templates.map(({ template }) => template.anchor))
  }

  /** @param text normalised text (see normaliseText) */
  read(text: string): Reading {
    const found = this.#matches(text)
    const whole = unwrap(text)
    if (!whole) return readingOf(found, text)
    // What matches a line that was cut is read from the whole line only: a piece of it may say something else.
    const restored = this.#matches(whole.text).flatMap((match) => {
      const line = whole.firstLines[match.line - 1] ?? match.line
      const count = whole.counts[match.line - 1] ?? 1
      return count > 1 ? [{ ...match, line, lastLine: line + count - 1 }] : []
    })
    const kept = found.filter(
      (match) =>
        !restored.some(
          (other) =>
            other.pattern === match.pattern && other.line <= match.line && match.line <= other.lastLine,
        ),
    )
    return readingOf([...kept, ...restored], text)
  }

  #matches(text: string): Match[] {
    const kept = new Map<LinePattern, Match[]>()
    const late = new Map<LinePattern, Hit[]>()
    const lastTry = new Int32Array(this.#templates.length).fill(-1)
    const triesOnLine = new Uint8Array(this.#templates.length)
    const wrappedTries = new Uint8Array(this.#templates.length)
    const foundUpTo = new Float64Array(this.#templates.length).fill(-1)

    const attempt = ({ needle, end, lineNumber, lineStart }: Hit): PlacedMatch | null => {
      const { template, pattern } = this.#templates[needle]!
      return (
        onOneLine(text, template, pattern, end, lineNumber, lineStart) ??
        (wrappedTries[needle]! < WRAPPED_TRIES && ++wrappedTries[needle]!
          ? acrossLines(text, template, pattern, end, lineNumber, lineStart)
          : null)
      )
    }

    this.#index.scan(text, (needle, end, lineNumber, lineStart) => {
      if (lastTry[needle] !== lineNumber) {
        lastTry[needle] = lineNumber
        triesOnLine[needle] = 0
      }
      if (triesOnLine[needle]! >= TRIES_PER_LINE || end <= foundUpTo[needle]!) return
      triesOnLine[needle]!++
      const { pattern } = this.#templates[needle]!
      const matches = kept.get(pattern)
      if (matches && matches.length >= MATCHES_PER_PATTERN) {
        const hits = late.get(pattern)
        if (!hits) late.set(pattern, [{ needle, end, lineNumber, lineStart }])
        else {
          if (hits.length >= LATE_HITS) hits.shift()
          hits.push({ needle, end, lineNumber, lineStart })
        }
        return
      }
      const match = attempt({ needle, end, lineNumber, lineStart })
      if (!match) return
      foundUpTo[needle] = match.end
      if (matches) matches.push(match)
      else kept.set(pattern, [match])
    })

    // Of a pattern that matches again and again, the last match: looked for from the end.
    for (const [pattern, hits] of late)
      for (const hit of hits.toReversed()) {
        const match = attempt(hit)
        if (!match) continue
        kept.get(pattern)?.push(match)
        break
      }
    return [...kept.values()].flat()
  }
}

function readingOf(found: readonly Match[], text: string): Reading {
  const votes = new Map<ClientId, number>()
  // Words that other programs print too say less about the client.
  const addVote = (client: ClientId, weight: number) => votes.set(client, (votes.get(client) ?? 0) + weight)
  for (const { pattern, drafts } of found) {
    if (pattern.client) addVote(pattern.client, pattern.weak ? 1 : 2)
    for (const draft of drafts) if (draft.fact === 'settings.client') addVote(draft.value.id, 2)
  }
  // Words that any program could print count only in company: of SSH's own words, or of a library's name.
  const aboutSsh =
    found.some(({ pattern }) => !pattern.weak && !(pattern.starts && !pattern.client)) ||
    (found.length > 0 && isAboutSsh(text))
  const stated = found
    .filter(({ pattern }) => aboutSsh || !pattern.weak)
    .sort((a, b) => a.line - b.line || a.offset - b.offset)
    .flatMap(({ drafts, line, text, pattern }) =>
      drafts.map((draft) => ({
        observation: { ...draft, source: { kind: 'text', line, text } } as Observation,
        speaker: draft.fact === 'settings.client' ? draft.value.id : pattern.client,
      })),
    )
  const starts = found.filter(({ pattern }) => pattern.starts).map(({ line }) => line)
  const clients = [...votes].sort((a, b) => b[1] - a[1]).map(([client]) => client)
  return {
    observations: stated.map(({ observation }) => observation),
    speakers: stated.map(({ speaker }) => speaker),
    starts: [...new Set(starts)].sort((a, b) => a - b),
    clients,
  }
}

interface PlacedMatch extends Match {
  /** Offset in the whole text after which the same template may match again. */
  readonly end: number
}

function onOneLine(
  text: string,
  template: Template,
  pattern: LinePattern,
  anchorEnd: number,
  lineNumber: number,
  lineStart: number,
): PlacedMatch | null {
  const lineEnd = endOfLine(text, anchorEnd)
  const from = Math.max(lineStart, anchorEnd - BEFORE_ANCHOR)
  const window = text.slice(from, Math.min(lineEnd, anchorEnd + AFTER_ANCHOR))
  const match = template.expression.exec(window)
  if (!match) return null
  const drafts = draftsOf(template, pattern, match, window)
  if (!drafts) return null
  const quoteFrom = lineEnd - lineStart <= QUOTE_LENGTH ? lineStart : from + match.index
  return {
    drafts,
    pattern,
    line: lineNumber,
    offset: from + match.index,
    text: quoted(text.slice(quoteFrom, lineEnd)),
    end: from + match.index + match[0].length,
  }
}

/** Tries a template on the line of the anchor with its neighbours, as a mail program may have wrapped it. */
function acrossLines(
  text: string,
  template: Template,
  pattern: LinePattern,
  anchorEnd: number,
  lineNumber: number,
  lineStart: number,
): PlacedMatch | null {
  let from = lineStart
  let firstLine = lineNumber
  for (let i = 0; i < 2 && from > 0; i++) {
    from = text.lastIndexOf('\n', from - 2) + 1
    firstLine--
  }
  let to = endOfLine(text, anchorEnd)
  for (let i = 0; i < 2 && to < text.length; i++) to = endOfLine(text, to + 1)
  if (to - from > BEFORE_ANCHOR + AFTER_ANCHOR) return null
  const lines = text.slice(from, to).split('\n')
  if (lines.length < 2) return null
  const unquoted = lines.map((line) => line.replace(/^[>\s|\u2502]{0,40}/, '').trimEnd())
  // A log puts a time before each line that a program printed, a page a mark around it.
  const unframed = unquoted.map(withoutFraming)
  let cleaned = unquoted
  let window = cleaned.join(' ')
  let match = template.expression.exec(window)
  if (!match && unframed.some((line, index) => line !== unquoted[index])) {
    cleaned = unframed
    window = cleaned.join(' ')
    match = template.expression.exec(window)
  }
  if (!match) return null
  const drafts = draftsOf(template, pattern, match, window)
  if (!drafts) return null
  // Which of the joined lines the match touches.
  let start = 0
  let first = -1
  let last = 0
  for (const [index, line] of cleaned.entries()) {
    const end = start + line.length
    if (end > match.index && first < 0) first = index
    if (start < match.index + match[0].length) last = index
    start = end + 1
  }
  if (first < 0) first = 0
  return {
    drafts,
    pattern,
    line: firstLine + first,
    offset: from,
    text: quoted(cleaned.slice(first, last + 1).join(' ')),
    end: anchorEnd,
  }
}

function draftsOf(
  template: Template,
  pattern: LinePattern,
  match: RegExpExecArray,
  window: string,
): readonly Draft[] | null {
  if (pattern.unless.some((text) => window.includes(text))) return null
  if ([ofAnExpression, ofOthers, ofHistory].some((words) => words.test(window)) || isWritten(window))
    return null
  const captures = capturesOf(template, match)
  if (!captures) return null
  const drafts = pattern.read(captures)
  return drafts && (drafts.length > 0 || pattern.starts) ? drafts : null
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function quoted(text: string): string {
  const trimmed = text.trim()
  const cut = trimmed.length > QUOTE_LENGTH ? `${trimmed.slice(0, QUOTE_LENGTH - 1)}…` : trimmed
  return withoutSecrets(cut)
}
