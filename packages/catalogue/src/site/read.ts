import { LineCounter, parseDocument } from 'yaml'
import { type SiteProfile, siteProfileSchema } from './profile.ts'

/** One thing wrong with a site profile. `line` counts from 1; null when it has no place (a field that is missing at the top). */
export interface SiteProfileProblem {
  readonly where: string
  readonly line: number | null
  readonly problem: string
}

/** A text that is not a site profile; `problems` lists everything that is wrong with it. */
export class SiteProfileError extends Error {
  override readonly name = 'SiteProfileError'
  readonly problems: readonly SiteProfileProblem[]

  constructor(problems: readonly SiteProfileProblem[]) {
    const [first] = problems
    const place = first?.line ? `line ${first.line}, ` : ''
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
    super(`Not a valid site profile: ${place}${first?.where || 'the whole'}: ${first?.problem}${more}`)
    this.problems = problems
  }
}

/**
 * Reads a site profile from YAML text (1.2, one document).
 * @throws SiteProfileError with every problem and its line
 */
export function readSiteProfile(yaml: string): SiteProfile {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true })
  if (document.errors.length > 0)
    throw new SiteProfileError(
      document.errors.map((error) => ({
        where: '',
        line: lines.linePos(error.pos[0]).line,
        problem: error.message.split('\n')[0] ?? 'not YAML',
      })),
    )
  const result = siteProfileSchema.safeParse(document.toJS({ maxAliasCount: 100 }))
  if (result.success) return result.data
  throw new SiteProfileError(
    result.error.issues.map((issue) => ({
      where: issue.path.join('.'),
      line: lineOf(issue.path),
      problem: issue.message,
    })),
  )

  /** The line of the deepest part of the path that exists: a missing field is reported where it should stand. */
  function lineOf(path: readonly PropertyKey[]): number | null {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as
        | { range?: [number, number, number] }
        | undefined
      if (node?.range) return lines.linePos(node.range[0]).line
    }
    return null
  }
}
