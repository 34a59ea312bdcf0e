/**
 * Text that was put into a string of JSON or of a programming language: its line breaks stand there as `\n`, its
 * quotation marks as `\"`. Programs of automation print what others printed in this way.
 */
import type { Diagnosis, Finding } from '../cause/define.ts'
import type { Observation } from '../evidence/evidence.ts'

/** Longer lines are data, not messages. In characters. */
const LONGEST = 200_000

export interface Unescaped {
  readonly text: string
  /** For each line of `text` (from 0), the line of the original (from 1) that holds it. */
  readonly lines: readonly number[]
}

/** A line break followed by what begins a line: the `\n` of `C:\new` is followed by the rest of a name. */
const escapedBreak = /(?<!\\)(?:\\r)?\\n/
/** A backslash before anything that no string would have it before, as in `C:\Users`. */
const plainBackslash = /(?<!\\)(?:\\\\)*\\(?![\\"'/bfnrtu])/
const escapes = /\\(?:r\\n|[\\"'/nrt])/g

const meaning: Readonly<Record<string, string>> = { n: '\n', r: '', t: '\t' }

/** Writes out the lines within strings; null when no line has any. */
export function unescapeLines(text: string): Unescaped | null {
  if (!text.includes('\\n')) return null
  const result: string[] = []
  const lines: number[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const escaped = line.length <= LONGEST && escapedBreak.test(line) && !plainBackslash.test(line)
    const written = escaped
      ? line.replace(escapes, (mark) => (mark.length > 2 ? '\n' : (meaning[mark[1]!] ?? mark[1]!)))
      : line
    for (const part of written.split('\n')) {
      result.push(part)
      lines.push(index + 1)
    }
  }
  return result.length === text.split('\n').length ? null : { text: result.join('\n'), lines }
}

/** The same diagnosis with the line numbers of the original. */
export function withOriginalLines<D extends Diagnosis>(diagnosis: D, lines: readonly number[]): D {
  const known = new Map<Observation, Observation>()
  const placed = (observation: Observation): Observation => {
    const { source } = observation
    if (source.kind !== 'text') return observation
    const moved = known.get(observation) ?? {
      ...observation,
      source: { ...source, line: lines[source.line - 1] ?? source.line },
    }
    known.set(observation, moved)
    return moved
  }
  const found = (finding: Finding): Finding => ({ ...finding, evidence: finding.evidence.map(placed) })
  return {
    ...diagnosis,
    evidence: { ...diagnosis.evidence, observations: diagnosis.evidence.observations.map(placed) },
    findings: diagnosis.findings.map(found),
    explainedAway: diagnosis.explainedAway.map(({ finding, by }) => ({ finding: found(finding), by })),
  }
}
