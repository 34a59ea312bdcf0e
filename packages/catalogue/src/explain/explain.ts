import type { Diagnosis } from '../cause/define.ts'
import { causes } from '../causes/list.ts'
import { diagnose, mergeDiagnoses } from '../diagnose.ts'
import { evidenceOf, type Observation, observe } from '../evidence/evidence.ts'
import type { ClientId, Platform } from '../evidence/facts.ts'
import type { SiteProfile } from '../site/profile.ts'
import { withAttempt } from './attempt.ts'
import { type Connection, connectionsOf } from './connections.ts'
import { unescapeLines, withOriginalLines } from './escaped-lines.ts'
import { decodeInput, type InputEncoding, normaliseText } from './input.ts'
import { withKeyFiles } from './key-meant.ts'
import { withLeanings } from './learned/with-leanings.ts'
import { sharedLines } from './lines/list.ts'
import { speaksFtp } from './plain/about-others.ts'
import { guess } from './plain/guess.ts'
import { LineReader } from './reader.ts'

export interface ExplainOptions {
  /** Site profiles that may apply; the one whose host occurs in the text is used. */
  readonly sites?: readonly SiteProfile[]
  /** The profile to use, whatever the text says. */
  readonly site?: SiteProfile
}

export interface Explanation extends Diagnosis {
  /** The client whose words the text holds; null when no words are one client's own. */
  readonly client: ClientId | null
  /** Where that client runs, when the text shows it. */
  readonly platform: Platform | null
  /** How the bytes were read; null when text was given. */
  readonly encoding: InputEncoding | null
}

// Built at the first use: a page that never explains anything does not pay for the index.
let reader: LineReader | null = null

/** All patterns: those that several causes share, and those of single causes. */
export function allLines() {
  return [...sharedLines, ...causes.flatMap((cause) => cause.lines)]
}

/**
 * Explains what a program printed.
 * Pure but for an index built once. Takes any length and any content; time grows with the length only.
 * Nothing recognised, or nothing wrong, is an explanation without findings.
 * @param input text, or the bytes of a file in UTF-8, UTF-16, Shift_JIS or EUC-JP
 */
export function explain(input: string | Uint8Array, options: ExplainOptions = {}): Explanation {
  const decoded = typeof input === 'string' ? { text: input, encoding: null } : decodeInput(input)
  const text = normaliseText(decoded.text)
  const unescaped = unescapeLines(text)
  const explained = explainLines(unescaped?.text ?? text, options)
  const told = unescaped ? withOriginalLines(explained, unescaped.lines) : explained
  return { ...told, encoding: decoded.encoding }
}

function explainLines(text: string, options: ExplainOptions): Omit<Explanation, 'encoding'> {
  reader ??= new LineReader(allLines())
  const reading = reader.read(text)
  const { clients } = reading
  const client = clients.find((id) => id !== 'sshd') ?? clients[0] ?? null
  const observations = withAttempt(text, withKeyFiles(text, reading.observations, client))
  const stated = observations.find((observation) => observation.fact === 'settings.platform')
  const platform =
    stated?.fact === 'settings.platform' ? stated.value.id : client ? (homeOf[client] ?? null) : null
  const evidence = evidenceOf(withClient(observations, client))
  const parts = connectionsOf({ ...reading, observations })
  const diagnosis =
    parts.length < 2
      ? diagnose(evidence, options)
      : mergeDiagnoses(evidence, stillFailing(parts.map((part) => diagnosePart(part, options))))
  const guessed = diagnosis.findings.every(({ confidence }) => confidence === 'possible')
  if (diagnosis.findings.every(({ confidence }) => confidence !== 'certain') && speaksFtp(text))
    return { ...diagnosis, findings: [], client, platform }
  const told = guessed ? guess(text, observations, diagnosis, options) : diagnosis
  // What the patterns understood stands; where plain words were all there was, words weigh too.
  const understood =
    told.findings.length > 0
      ? told === diagnosis
      : observations.some(({ fact }) => !fact.startsWith('settings.'))
  const weighed = understood ? told : withLeanings(text, observations, told, options)
  return { ...weighed, client, platform }
}

/** The client is known from its words even where no line names it; the causes may ask for it. */
function withClient(observations: readonly Observation[], client: ClientId | null): readonly Observation[] {
  const first = observations[0]
  return client && first && !observations.some(({ fact }) => fact === 'settings.client')
    ? [observe('settings.client', { id: client }, first.source), ...observations]
    : observations
}

interface Diagnosed {
  readonly connection: Connection
  readonly diagnosis: Diagnosis
}

function diagnosePart(connection: Connection, options: ExplainOptions): Diagnosed {
  const evidence = evidenceOf(withClient(connection.observations, connection.speaker))
  return { connection, diagnosis: diagnose(evidence, options) }
}

/**
 * Leaves out what was mended: attempts after which the same program got in. A server's log tells of many people,
 * whose connections say nothing of one another.
 */
function stillFailing(parts: readonly Diagnosed[]): Diagnosis[] {
  return parts
    .filter(({ connection: earlier, diagnosis }, index) => {
      if (diagnosis.findings.length === 0 || earlier.speaker === 'sshd') return true
      return !parts
        .slice(index + 1)
        .some(
          (later) =>
            later.diagnosis.findings.length === 0 &&
            later.connection.gotIn &&
            (later.connection.speaker === earlier.speaker || earlier.speaker === null),
        )
    })
    .map(({ diagnosis }) => diagnosis)
}

/** Clients that exist on one platform only. */
const homeOf: Partial<Record<ClientId, Platform>> = { 'openssh-windows': 'windows', winscp: 'windows' }
