/** Guesses that the doctor has looked at, and that its evidence has no fact for. */
import type { CauseId, Finding } from '@tsunagu/catalogue'
import type { ProbeReport } from './run.ts'

/**
 * Causes that are not possible any more. When the server was shown every public key of this machine and took none,
 * it is not that another one should have been used; and the names of the key files were read.
 */
export function ruledOut(reports: readonly ProbeReport[]): ReadonlySet<CauseId> {
  const out = new Set<CauseId>()
  const offered = reports.find(({ id }) => id === 'offered-keys')?.detail
  if (offered?.kind === 'none-accepted' && !offered.tooMany && offered.all)
    for (const cause of ['wrong-key-offered', 'dataset-key-used'] as const) out.add(cause)
  // The trial made a file of a name that nobody has.
  const wrote = reports.find(({ id }) => id === 'write')?.detail
  if (wrote?.kind === 'write-failed' && wrote.step !== 'rename') out.add('overwrite-refused')
  return out
}

/** The findings without guesses that are ruled out, also among their alternatives. What is more than a guess stays. */
export function withoutRuledOut(findings: readonly Finding[], out: ReadonlySet<CauseId>): Finding[] {
  return findings
    .filter(({ cause, confidence }) => confidence !== 'possible' || !out.has(cause))
    .map((finding) => ({
      ...finding,
      alternatives: finding.alternatives.filter(({ cause }) => !out.has(cause)),
    }))
}
