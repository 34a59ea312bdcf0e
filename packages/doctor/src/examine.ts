/** One examination: plan, probes, evidence, diagnosis. */
import {
  type Diagnosis,
  diagnose,
  type Evidence,
  evidenceOf,
  type Finding,
  type FrontDoor,
  type SiteProfile,
} from '@tsunagu/catalogue'
import type { ClientCheck } from './clients/check.ts'
import { clientFindings, type ToldFinding } from './clients/findings.ts'
import type { Host } from './host.ts'
import { plan } from './plan.ts'
import type { Person, Request } from './request.ts'
import { ruledOut, withoutRuledOut } from './rule-out.ts'
import { type ProbeReport, type RunEvents, runProbes } from './run.ts'
import type { Settings } from './settings/settings.ts'
import type { OpenLink, ShownKey, SshLink } from './ssh/link.ts'
import { openSsh2Link } from './ssh/ssh2-link.ts'
import { nothingYet, type Visit } from './visit.ts'

/**
 * `healthy`: everything up to the home was seen to work. `problem`: something was seen not to. `unsure`: nothing
 * was seen to be wrong, and not everything could be looked at.
 */
export type Verdict = 'healthy' | 'problem' | 'unsure'

export interface Examination {
  readonly target: Target
  /** The settings that were used; null when they could not be read. */
  readonly settings: Settings | null
  /** The host key that the server showed last, trusted or not; null when it came to none. */
  readonly shownHostKey: ShownKey | null
  readonly probes: readonly ProbeReport[]
  readonly evidence: Evidence
  readonly diagnosis: Diagnosis
  /** The findings worth telling, the first to be fixed first. */
  readonly findings: readonly ToldFinding[]
  /** What other programs of this machine are set up to do with this server, each with its own evidence. */
  readonly clients: readonly ClientCheck[]
  readonly verdict: Verdict
  readonly site: SiteProfile | null
  readonly frontDoor: FrontDoor | null
  /** What the server had to say to the person: its banners, and what it printed beside SFTP. Without control characters. */
  readonly serverSaid: readonly string[]
  readonly ms: number
}

/** Where it went, with the settings applied. */
export interface Target {
  /** As it was typed. */
  readonly given: string
  readonly host: string
  readonly port: number
  readonly user: string | null
  /** The address that answered; null when none did. */
  readonly address: string | null
}

export interface ExamineOptions {
  readonly events?: RunEvents
  readonly openLink?: OpenLink
  /** Ends it early: the probe under way cleans up, and no other begins. */
  readonly interrupt?: AbortSignal
}

/** Never rejects for what it meets on the way; takes as long as the plan allows, and as the person thinks. */
export async function examine(
  host: Host,
  request: Request,
  person: Person,
  { events = {}, openLink = openSsh2Link, interrupt }: ExamineOptions = {},
): Promise<Examination> {
  const start = host.now()
  const planned = plan(request, host.platform)
  const connectMs = planned.probes.find(({ id }) => id === 'connect')?.deadlineMs ?? request.timeoutMs
  const links: SshLink[] = []
  const visit: Visit = {
    ...nothingYet,
    host,
    request,
    connectMs,
    serverSaid: [],
    openLink(stream, options) {
      const link = openLink(stream, options)
      links.push(link)
      return link
    },
    person: waitedFor(person, () => visit),
  }
  const reports = await runProbes(planned, visit, events, undefined, interrupt)
  visit.link?.close()
  visit.stream?.destroy()
  visit.piped?.stream.destroy()
  const evidence = evidenceOf(
    reports.flatMap(({ observations }) => observations),
    reports.flatMap(({ notObserved }) => notObserved),
  )
  const diagnosis = diagnose(evidence, visit.site ? { site: visit.site } : {})
  const own = worthTelling(withoutRuledOut(diagnosis.findings, ruledOut(reports)))
  const findings = [
    ...own.map((finding): ToldFinding => ({ ...finding, client: null, session: null })),
    ...clientFindings(visit.clients, visit.site),
  ]
  return {
    target: {
      given: request.host,
      host: visit.settings?.hostName ?? request.host,
      port: visit.settings?.port ?? request.port ?? 22,
      user: visit.settings?.user ?? request.user,
      address: visit.address,
    },
    settings: visit.settings,
    shownHostKey: visit.shownHostKey,
    probes: reports,
    evidence,
    diagnosis,
    findings,
    clients: visit.clients,
    verdict: verdictOf(findings, reports),
    site: visit.site,
    frontDoor: visit.frontDoor,
    serverSaid: readable([
      ...links.flatMap((link) => link.banners()),
      ...visit.serverSaid,
      visit.channelErrors?.() ?? '',
    ]),
    ms: Math.round(host.now() - start),
  }
}

/** Each text once, as lines that can be printed: a server may send anything. */
function readable(texts: readonly string[]): string[] {
  const clean = texts.map((text) =>
    text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ''),
  )
  return [...new Set(clean.map((text) => text.trim()))].filter((text) => text !== '').slice(0, 10)
}

/** The person, with the deadlines standing still while they think. */
function waitedFor(person: Person, visit: () => Visit): Person {
  const wait = async <T>(question: Promise<T>): Promise<T> => {
    const { asking } = visit()
    asking?.began()
    try {
      return await question
    } finally {
      asking?.ended()
    }
  }
  return {
    passphrase: (keyFile, again) => wait(person.passphrase(keyFile, again)),
    trustNewHostKey: (shown) => wait(person.trustNewHostKey(shown)),
  }
}

/** Guesses help only where nothing better is known: beside a finding that is sure they would lead astray. */
function worthTelling(findings: readonly Finding[]): Finding[] {
  const sure = findings.some(
    ({ confidence, severity }) => severity === 'failure' && confidence !== 'possible',
  )
  return findings.filter(({ confidence }) => !sure || confidence !== 'possible')
}

function verdictOf(findings: readonly Finding[], reports: readonly ProbeReport[]): Verdict {
  if (findings.some(({ severity }) => severity === 'failure')) return 'problem'
  const home = reports.find(({ id }) => id === 'home')
  const inWay = reports.some(({ status, id }) => status === 'failed' && !harmless.has(id))
  if (home?.status === 'ok' && !inWay) return 'healthy'
  // A warning that says why a step failed, such as a time that could not be set.
  return inWay && findings.length > 0 ? 'problem' : 'unsure'
}

/** What failed here was got round: the login worked all the same. */
const harmless: ReadonlySet<string> = new Set([
  'key-files',
  'agent',
  'site',
  'offered-keys',
  'settings',
  'arrival',
])
