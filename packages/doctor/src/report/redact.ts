/** An examination that may leave the machine. */
import { diagnose, type Evidence, redactEvidence, withoutSecrets } from '@tsunagu/catalogue'
import { clientFindings } from '../clients/findings.ts'
import type { Examination } from '../examine.ts'
import type { Host } from '../host.ts'
import { ruledOut, withoutRuledOut } from '../rule-out.ts'
import type { ProbeReport } from '../run.ts'

/**
 * The same examination without secrets, without the names of home folders, and without the local login name where
 * it is not the account's. Host names, the account's name and fingerprints stay: staff need them to help. The
 * findings are made anew from the redacted evidence, so that nothing else can stand in them.
 */
export function redacted(
  examination: Examination,
  host: Pick<Host, 'home' | 'accountHome' | 'userName'>,
): Examination {
  const { target, site } = examination
  const hidden = host.userName.length >= 3 && host.userName !== target.user ? host.userName : null
  const homes = [host.home, host.accountHome].filter(
    (home): home is string => home !== null && home.length > 1,
  )
  const text = (value: string): string => {
    let result = withoutSecrets(value)
    for (const home of homes) result = result.replaceAll(home, '~')
    return hidden
      ? result.replaceAll(new RegExp(`(?<![\\w.-])${escaped(hidden)}(?![\\w.-])`, 'g'), '(hidden)')
      : result
  }
  const walk = <T>(value: T): T => {
    if (typeof value === 'string') return text(value) as T
    if (Array.isArray(value)) return value.map(walk) as T
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, walk(field)])) as T
  }
  // Fingerprints look like key material to nobody but are long; the catalogue's redaction knows which fields to leave.
  const clean = (evidence: Evidence): Evidence => redactEvidence(walk(evidence))
  const evidence = clean(examination.evidence)
  const diagnosis = diagnose(evidence, site ? { site } : {})
  const told = new Set(examination.findings.filter(({ client }) => client === null).map(({ cause }) => cause))
  const clients = examination.clients.map((check) => ({
    ...check,
    session: check.session && text(check.session),
    evidence: clean(check.evidence),
  }))
  const probes = examination.probes.map((probe): ProbeReport => {
    const own = clean({ version: 1, observations: probe.observations, notObserved: probe.notObserved })
    return {
      ...probe,
      observations: own.observations,
      notObserved: own.notObserved,
      detail: walk(probe.detail),
    }
  })
  return {
    ...examination,
    target: { ...target, given: text(target.given) },
    // Full of paths, and no page shows them.
    settings: null,
    serverSaid: examination.serverSaid.map(text),
    evidence,
    diagnosis,
    findings: [
      ...withoutRuledOut(diagnosis.findings, ruledOut(examination.probes))
        .filter(({ cause }) => told.has(cause))
        .map((finding) => ({ ...finding, client: null, session: null })),
      ...clientFindings(clients, site),
    ],
    clients,
    probes,
  }
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
