import { z } from 'zod'
import type { Evidence } from './evidence.ts'
import { EVIDENCE_VERSION, type FactName, factNames, factSchemas } from './facts.ts'

const optional = z.exactOptional
const text = z.string().max(8192)

const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), line: z.number().int().min(1), text }),
  z.strictObject({
    kind: z.literal('file'),
    path: text,
    line: optional(z.number().int().min(1)),
    text: optional(text),
  }),
  z.strictObject({ kind: z.literal('probe'), probe: text }),
  z.strictObject({ kind: z.literal('packet'), name: text, atMs: optional(z.number().min(0)) }),
  z.strictObject({ kind: z.literal('record'), name: text }),
  z.strictObject({ kind: z.literal('site'), site: text }),
])

const observation = z
  .strictObject({ fact: z.enum(factNames as [FactName, ...FactName[]]), value: z.unknown(), source })
  .transform((given, context) => {
    const value = factSchemas[given.fact].safeParse(given.value)
    if (value.success) return { ...given, value: value.data }
    for (const issue of value.error.issues)
      context.addIssue({ code: 'custom', path: ['value', ...issue.path], message: issue.message })
    return z.NEVER
  })

const evidence = z.strictObject({
  version: z.literal(EVIDENCE_VERSION),
  observations: z.array(observation).max(100_000),
  notObserved: z.array(
    z.strictObject({
      fact: z.enum(factNames as [FactName, ...FactName[]]),
      because: z.enum([
        'not-possible-here',
        'timed-out',
        'not-permitted',
        'an-earlier-step-failed',
        'probe-broke',
      ]),
      source,
    }),
  ),
})

/** Evidence that does not follow the vocabulary. `where` is the path to the offending field, e.g. `observations.3.value.port`. */
export class EvidenceFormatError extends Error {
  override readonly name = 'EvidenceFormatError'
  readonly where: string

  constructor(where: string, problem: string) {
    super(`This is not evidence of version ${EVIDENCE_VERSION}: at "${where}": ${problem}`)
    this.where = where
  }
}

/**
 * Reads evidence from parsed JSON, for example a stored connection record or a doctor's report.
 * @throws EvidenceFormatError when the version is another, a fact is unknown, or a value does not fit its fact
 */
export function parseEvidence(json: unknown): Evidence {
  const result = evidence.safeParse(json)
  if (result.success) return result.data as unknown as Evidence
  const issue = result.error.issues[0]
  throw new EvidenceFormatError(issue?.path.join('.') || '(the whole)', issue?.message ?? 'unreadable')
}
