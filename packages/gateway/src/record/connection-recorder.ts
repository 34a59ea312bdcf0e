import { posix } from 'node:path'
import type { FileReport, RefusalReport } from '@tsunagu/sftp'
import type {
  AuthenticationAttempt,
  ConnectionEnd,
  ConnectionEvent,
  ConnectionLog,
  ConnectionOutcome,
  ConnectionPhase,
  ConnectionReport,
  NegotiatedAlgorithms,
  PhaseTime,
  RecordedFinding,
  TransferredFile,
} from '@tsunagu/store'
import { FILES_KEPT, newConnectionId } from '@tsunagu/store'
import type { Seen } from './sightings.ts'

/** Attempts and events kept of one connection; a peer that makes more of them is counted, not recorded. */
const ENTRIES_KEPT_IN_MEMORY = 200

/** Characters kept of a name that a stranger sent; the longest account name has far fewer. */
const NAME_KEPT = 128

/** Characters kept of a path; a thousand of the longest would be megabytes for each connection. */
const PATH_KEPT = 512

export type RecorderOptions = {
  log: ConnectionLog
  client: { address: string; port: number }
  frontDoor: string
  now: () => Date
  /** Reads the finished record for causes; it must not throw. */
  findCauses: (report: ConnectionReport) => Promise<readonly RecordedFinding[]>
}

/** What the gateway saw of one TCP connection, gathered while it lasts. */
export class ConnectionRecorder {
  readonly id: string
  readonly #options: RecorderOptions
  readonly #startedAt: Date
  #software: string | null = null
  #account: string | null = null
  #phases: PhaseTime[]
  #algorithms: NegotiatedAlgorithms | null = null
  #attempts: AuthenticationAttempt[] = []
  #files: TransferredFile[] = []
  #filesTotal = 0
  #events: ConnectionEvent[] = []
  #end: ConnectionEnd | null = null
  #outcome: ConnectionOutcome | null = null
  #done = false
  /** What a client that gave a one-time number may ask for. */
  readonly seen: Seen

  constructor(options: RecorderOptions) {
    this.#options = options
    this.seen = {
      address: options.client.address,
      frontDoor: options.frontDoor,
      phase: 'connected',
      ended: false,
    }
    this.#startedAt = options.now()
    this.id = newConnectionId(this.#startedAt)
    this.#phases = [{ phase: 'connected', atMs: 0 }]
    options.log.open(this.#report(null, 0, 0))
  }

  get phase(): ConnectionPhase {
    return (this.#phases[this.#phases.length - 1] as PhaseTime).phase
  }

  /** The client's identification line; null until it has arrived. */
  get software(): string | null {
    return this.#software
  }

  get attempts(): readonly AuthenticationAttempt[] {
    return this.#attempts
  }

  enter(phase: ConnectionPhase): void {
    if (this.phase !== phase) this.#phases.push({ phase, atMs: this.#elapsed() })
    this.seen.phase = phase
  }

  /** The client's identification line. */
  identified(software: string): void {
    this.#software = software
  }

  negotiated(algorithms: NegotiatedAlgorithms): void {
    // A later exchange only renews the keys.
    this.#algorithms ??= algorithms
  }

  attempt(attempt: Omit<AuthenticationAttempt, 'atMs'>): void {
    this.#account = cut(attempt.account, NAME_KEPT)
    if (this.#attempts.length >= ENTRIES_KEPT_IN_MEMORY) return
    this.#attempts.push({
      ...attempt,
      atMs: this.#elapsed(),
      account: this.#account,
      type: attempt.type === null ? null : cut(attempt.type, NAME_KEPT),
    })
  }

  event(event: string, detail?: ConnectionEvent['detail']): void {
    if (this.#events.length >= ENTRIES_KEPT_IN_MEMORY) return
    this.#events.push({ atMs: this.#elapsed(), event, ...(detail === undefined ? {} : { detail }) })
  }

  file(report: FileReport, openedAtMs: number): void {
    this.#filesTotal++
    if (this.#files.length >= FILES_KEPT) return
    this.#files.push({
      atMs: openedAtMs,
      path: cut(absolute(report.path), PATH_KEPT),
      direction: report.direction,
      bytes: report.direction === 'download' ? report.bytesRead : report.bytesWritten,
      outcome: report.outcome === 'cut-off' ? 'incomplete' : report.outcome,
      durationMs: this.#elapsed() - openedAtMs,
    })
  }

  sftpRefusal({ request, path, error }: RefusalReport): void {
    // Clients look for files that may not be there before they write them; that is no event.
    if (error === 'no-such-file' && ['stat', 'lstat', 'open', 'opendir', 'realpath'].includes(request)) return
    const shown = path === null ? null : cut(absolute(path), PATH_KEPT)
    this.event('sftp-refused', { request, error, path: shown })
  }

  /** Milliseconds since the connection began. */
  get elapsedMs(): number {
    return this.#elapsed()
  }

  /** Why it ends. Only the first reason counts: what follows are its consequences. */
  ending(outcome: ConnectionOutcome, end: Omit<ConnectionEnd, 'detail'> & { detail?: string | null }): void {
    if (this.#end !== null) return
    this.#outcome = outcome
    this.#end = { by: end.by, reason: end.reason, detail: end.detail ?? null }
  }

  /** The socket is closed: writes the record. */
  async close(bytesIn: number, bytesOut: number): Promise<ConnectionReport | null> {
    if (this.#done) return null
    this.#done = true
    this.seen.ended = true
    this.ending('failed', { by: 'unknown', reason: 'closed' })
    const report = this.#report(this.#options.now(), bytesIn, bytesOut)
    const complete = { ...report, findings: await this.#options.findCauses(report) }
    this.#options.log.close(complete)
    return complete
  }

  #elapsed(): number {
    return this.#options.now().getTime() - this.#startedAt.getTime()
  }

  #report(endedAt: Date | null, bytesIn: number, bytesOut: number): ConnectionReport {
    return {
      id: this.id,
      startedAt: this.#startedAt,
      endedAt,
      client: { ...this.#options.client, software: this.#software },
      frontDoor: this.#options.frontDoor,
      account: this.#account,
      phase: this.phase,
      outcome: this.#outcome ?? 'open',
      phases: this.#phases,
      algorithms: this.#algorithms,
      attempts: this.#attempts,
      findings: [],
      bytesIn,
      bytesOut,
      files: this.#files,
      filesTotal: this.#filesTotal,
      events: this.#events,
      end: this.#end,
    }
  }
}

/** As the account sees it; clients may name a path from where they are, which is `/` at all times. */
function absolute(path: string): string {
  return posix.resolve('/', path)
}

/** A copy: a mere slice would keep the whole of a long text in memory. */
function cut(text: string, characters: number): string {
  return text.length <= characters ? text : Buffer.from(text.slice(0, characters)).toString()
}
