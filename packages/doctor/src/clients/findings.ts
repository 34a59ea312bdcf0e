/** What is wrong with other programs' settings, said of them: each is diagnosed by itself. */
import { type ClientId, diagnose, type Finding, type SiteProfile } from '@tsunagu/catalogue'
import type { ClientCheck } from './check.ts'

/** A finding, and of which program's settings it is; null for the SSH settings that the doctor used itself. */
export interface ToldFinding extends Finding {
  readonly client: ClientId | null
  /** As the person called it. */
  readonly session: string | null
}

/**
 * One finding for each cause and program. Guesses are left out, but for a setting that is dangerous by itself. The
 * remedies hold no repairs but the one for WinSCP: the others are made for OpenSSH's files.
 */
export function clientFindings(checks: readonly ClientCheck[], site: SiteProfile | null): ToldFinding[] {
  const found = checks.flatMap(({ client, session, evidence }) =>
    diagnose(evidence, site ? { site } : {})
      .findings.filter(
        ({ cause, confidence }) => confidence !== 'possible' || cause === 'text-mode-corruption',
      )
      .map(
        (finding): ToldFinding => ({
          ...finding,
          remedies: finding.remedies.map(({ repair, ...remedy }) =>
            repair?.kind === 'set-binary-transfer' ? { ...remedy, repair } : remedy,
          ),
          client,
          session,
        }),
      ),
  )
  return found.filter(
    ({ cause, client }, at) =>
      found.findIndex((other) => other.cause === cause && other.client === client) === at,
  )
}
