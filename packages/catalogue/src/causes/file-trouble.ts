import type { EvidenceView, Observation } from '../evidence/evidence.ts'
import type { Facts } from '../evidence/facts.ts'

type Value = Facts['file.operation']
export type Operation = Value['operation']
export type FileTrouble = Observation<'file.operation'>

/** Attributes and checks after an upload have causes of their own: the bytes had arrived. */
const afterwards: ReadonlySet<Operation> = new Set(['set-attributes'])

/**
 * Operations on the server that failed with one of these outcomes, in order. Setting times and modes, and looks
 * after an upload, are left out.
 */
export function failures(
  evidence: EvidenceView,
  outcomes: readonly Value['outcome'][],
  operations?: readonly Operation[],
): readonly FileTrouble[] {
  // What a program says of no operation in particular, beside words about times and modes, is the reason for these.
  const aboutThese = evidence.first('file.operation', ({ operation }) => afterwards.has(operation)) !== null
  return evidence.all(
    'file.operation',
    ({ outcome, operation, after }) =>
      outcomes.includes(outcome) &&
      after === undefined &&
      !afterwards.has(operation) &&
      !(aboutThese && operation === 'other') &&
      (!operations || operations.includes(operation)),
  )
}

/** The one that tells most: it names a path, and what was being done. The last of these. */
export function telling(troubles: readonly FileTrouble[]): FileTrouble | null {
  const knows = ({ value }: FileTrouble) =>
    (value.operation === 'other' ? 0 : 2) + (value.path === undefined ? 0 : 1)
  return troubles.reduce<FileTrouble | null>(
    (best, trouble) => (!best || knows(trouble) >= knows(best) ? trouble : best),
    null,
  )
}

/** Path and operation as parameters; the path also when another observation of the same failure names it. */
export function fileParams(troubles: readonly FileTrouble[]): {
  readonly path?: string
  readonly operation: Operation
} {
  const best = telling(troubles)
  const path = best?.value.path ?? troubles.findLast(({ value }) => value.path)?.value.path
  return { operation: best?.value.operation ?? 'other', ...(path && { path }) }
}

/** Whether a program that nobody but a text tells of said "failure", and not what kind of failure. */
export function unexplained(troubles: readonly FileTrouble[]): boolean {
  return troubles.every(
    ({ value, source }) =>
      source.kind === 'text' && (value.message === undefined || /^failure\b/i.test(value.message)),
  )
}
