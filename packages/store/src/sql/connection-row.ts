import { addressDigits } from '../address-range.ts'
import type {
  AuthenticationAttempt,
  ConnectionEnd,
  ConnectionEvent,
  ConnectionOutcome,
  ConnectionPhase,
  ConnectionRecord,
  ConnectionReport,
  NegotiatedAlgorithms,
  PhaseTime,
  RecordedFinding,
  ShownKey,
  TransferredFile,
} from '../connections.ts'
import { ENTRIES_KEPT, FILES_KEPT } from '../connections.ts'
import { storableText } from '../plain-text.ts'
import { timeOfId } from '../time-ordered-id.ts'
import type { ConnectionRow } from './tables.ts'

/** What of a record is kept as JSON, in one column. Fields are only ever added. */
interface ConnectionDetails {
  readonly phases: readonly PhaseTime[]
  readonly algorithms: NegotiatedAlgorithms | null
  readonly attempts: readonly AuthenticationAttempt[]
  readonly findings: readonly RecordedFinding[]
  readonly files: readonly TransferredFile[]
  readonly events: readonly ConnectionEvent[]
  readonly endDetail: string | null
}

/** Limits for text from peers, in UTF-16 units. An identification line has 255 at most (RFC 4253 4.2). */
const MAX_NAME = 255
const MAX_DETAIL = 1_000
/** PATH_MAX of Linux. */
const MAX_PATH = 4_096

/**
 * The row for a report, cut to the limits of the store.
 *
 * @throws RangeError when the id was not made from `startedAt`: lists would be out of order
 */
export function connectionRow(report: ConnectionReport, gateway: string): ConnectionRow {
  if (timeOfId(report.id)?.getTime() !== report.startedAt.getTime()) {
    throw new RangeError(
      `The id of a connection record must come from newConnectionId(startedAt): ${report.id}`,
    )
  }
  const { client, end } = report
  const details: ConnectionDetails = {
    phases: report.phases,
    algorithms: report.algorithms,
    attempts: firstAndLast(report.attempts).map(cutAttempt),
    findings: report.findings,
    files: report.files
      .slice(0, FILES_KEPT)
      .map((file) => ({ ...file, path: storableText(file.path, MAX_PATH) })),
    events: firstAndLast(report.events).map(cutEvent),
    endDetail: cut(end?.detail ?? null, MAX_DETAIL),
  }
  return {
    id: report.id,
    gateway,
    started_at_ms: report.startedAt.getTime(),
    ended_at_ms: report.endedAt?.getTime() ?? null,
    address: storableText(client.address, MAX_NAME),
    address_digits: addressDigits(client.address) ?? '',
    port: client.port,
    software: cut(client.software, MAX_NAME),
    front_door: storableText(report.frontDoor, MAX_NAME),
    account: cut(report.account, MAX_NAME),
    phase: report.phase,
    outcome: report.outcome,
    bytes_in: report.bytesIn,
    bytes_out: report.bytesOut,
    files_total: Math.max(report.filesTotal, report.files.length),
    end_by: end?.by ?? null,
    end_reason: cut(end?.reason ?? null, MAX_NAME),
    details: JSON.stringify(details),
  }
}

/** The record in a row. Its properties are in the order in which `admin connections --json` prints them. */
export function connectionRecord(row: ConnectionRow): ConnectionRecord {
  const details = JSON.parse(row.details) as ConnectionDetails
  const outcome = row.outcome as ConnectionOutcome
  return {
    id: row.id,
    startedAt: new Date(row.started_at_ms),
    endedAt: row.ended_at_ms === null ? null : new Date(row.ended_at_ms),
    client: { address: row.address, port: row.port, software: row.software },
    frontDoor: row.front_door,
    account: row.account,
    phase: row.phase as ConnectionPhase,
    outcome,
    keys: shownKeys(details.attempts),
    findings: details.findings,
    bytesIn: row.bytes_in,
    bytesOut: row.bytes_out,
    files: outcome === 'interrupted' ? details.files.map(cutOff) : details.files,
    filesTotal: row.files_total,
    phases: details.phases,
    algorithms: details.algorithms,
    attempts: details.attempts,
    events: details.events,
    end:
      row.end_by === null
        ? null
        : { by: row.end_by as ConnectionEnd['by'], reason: row.end_reason ?? '', detail: details.endDetail },
  }
}

/** Each key once, in the order of its first attempt, with its last result. */
function shownKeys(attempts: readonly AuthenticationAttempt[]): ShownKey[] {
  const keys = new Map<string, ShownKey>()
  for (const { fingerprintSha256, type, result } of attempts) {
    if (fingerprintSha256 !== null) {
      keys.set(fingerprintSha256, { fingerprintSha256, type: type ?? '', result })
    }
  }
  return [...keys.values()]
}

function cutOff(file: TransferredFile): TransferredFile {
  return file.outcome === 'open' ? { ...file, outcome: 'incomplete' } : file
}

function cutAttempt(attempt: AuthenticationAttempt): AuthenticationAttempt {
  return {
    ...attempt,
    account: storableText(attempt.account, MAX_NAME),
    method: storableText(attempt.method, MAX_NAME),
    type: cut(attempt.type, MAX_NAME),
    signatureAlgorithm: cut(attempt.signatureAlgorithm, MAX_NAME),
  }
}

function cutEvent(event: ConnectionEvent): ConnectionEvent {
  if (event.detail === undefined) return event
  const entries = Object.entries(event.detail).map(([name, value]) => [
    name,
    typeof value === 'string' ? storableText(value, MAX_DETAIL) : value,
  ])
  return { ...event, detail: Object.fromEntries(entries) }
}

/** How it began and how it ended; what repeats itself in between is left out. */
function firstAndLast<T>(entries: readonly T[]): readonly T[] {
  if (entries.length <= ENTRIES_KEPT) return entries
  const half = ENTRIES_KEPT / 2
  return [...entries.slice(0, half), ...entries.slice(-half)]
}

function cut(text: string | null, maxLength: number): string | null {
  return text === null ? null : storableText(text, maxLength)
}
