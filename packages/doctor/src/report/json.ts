/** The JSON of `tsunagu doctor --json`: contract version 1. New fields may be added; none is renamed or removed. */
import type { NotObserved, Observation, RenderedFinding } from '@tsunagu/catalogue'
import type { ClientCheck } from '../clients/check.ts'
import type { ToldFinding } from '../clients/findings.ts'
import type { Examination, Target, Verdict } from '../examine.ts'
import type { ProbeId, ProbeStatus } from '../probe.ts'

export interface ReportJson {
  readonly version: 1
  readonly target: Target & { readonly site: string | null; readonly frontDoor: string | null }
  readonly probes: readonly {
    readonly id: ProbeId
    readonly status: ProbeStatus
    /** How long it took, in milliseconds. */
    readonly ms: number
    readonly evidence: readonly Observation[]
    /** Facts that it could not observe, with the reason. */
    readonly notObserved: readonly NotObserved[]
  }[]
  /** `client`, `session`: of another program's settings; null for those of OpenSSH, which the doctor uses itself. */
  readonly findings: readonly (Pick<
    ToldFinding,
    'client' | 'session' | 'cause' | 'confidence' | 'severity' | 'params' | 'evidence'
  > &
    Pick<RenderedFinding, 'title' | 'saw' | 'why' | 'todo' | 'remedies' | 'alternatives' | 'links'>)[]
  readonly verdict: Verdict
  /** What other programs of this machine are set up to do with this server. */
  readonly clients: readonly ClientCheck[]
  /** What the server had to say to the person. */
  readonly serverSaid: readonly string[]
  /** Of the whole examination, in milliseconds. */
  readonly ms: number
}

/** @param words of the examination's findings, in the same order */
export function reportJson(examination: Examination, words: readonly RenderedFinding[]): ReportJson {
  const { target, probes, findings, verdict, clients, site, frontDoor, serverSaid, ms } = examination
  return {
    version: 1,
    target: { ...target, site: site?.id ?? null, frontDoor: frontDoor?.id ?? null },
    probes: probes.map(({ id, status, ms: took, observations, notObserved }) => ({
      id,
      status,
      ms: took,
      evidence: observations,
      notObserved,
    })),
    findings: findings.flatMap(
      ({ client, session, cause, confidence, severity, params, evidence }, index) => {
        const rendered = words[index]
        if (!rendered) return []
        const { title, saw, why, todo, remedies, alternatives, links } = rendered
        return {
          client,
          session,
          cause,
          confidence,
          severity,
          title,
          saw,
          why,
          todo,
          params,
          evidence,
          remedies,
          alternatives,
          links,
        }
      },
    ),
    verdict,
    clients,
    serverSaid,
    ms,
  }
}
