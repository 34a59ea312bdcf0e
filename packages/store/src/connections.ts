/**
 * How far a connection came. The last phase that began is the connection's `phase`.
 *
 * - `connected`: TCP stands, nothing readable has come
 * - `identification`: the client's first bytes are there (RFC 4253 4.2), SSH or not
 * - `key-exchange`: KEXINIT was seen
 * - `authentication`: the `ssh-userauth` service was asked for
 * - `session`: the client is logged in
 * - `sftp`: the SFTP subsystem runs
 */
export type ConnectionPhase =
  | 'connected'
  | 'identification'
  | 'key-exchange'
  | 'authentication'
  | 'session'
  | 'sftp'

export const CONNECTION_PHASES: readonly ConnectionPhase[] = [
  'connected',
  'identification',
  'key-exchange',
  'authentication',
  'session',
  'sftp',
]

/**
 * What became of a connection.
 *
 * - `open`: it is still there
 * - `completed`: somebody logged in and left in good order
 * - `refused`: the gateway said no: authentication, limits, a request that is not served
 * - `failed`: it broke, before or after login: not SSH, no common algorithm, time-out, line lost
 * - `interrupted`: the gateway stopped without being able to write the end
 */
export type ConnectionOutcome = 'open' | 'completed' | 'refused' | 'failed' | 'interrupted'

export const CONNECTION_OUTCOMES: readonly ConnectionOutcome[] = [
  'open',
  'completed',
  'refused',
  'failed',
  'interrupted',
]

/** `atMs` in all parts of a record: milliseconds after the connection's `startedAt`. */
export interface PhaseTime {
  readonly phase: ConnectionPhase
  readonly atMs: number
}

/** What both sides agreed on; null until then. Names as in RFC 4253 7.1. */
export interface NegotiatedAlgorithms {
  readonly keyExchange: string
  readonly hostKey: string
  readonly cipherIn: string
  readonly cipherOut: string
  /** Null with a cipher that authenticates by itself. */
  readonly macIn: string | null
  readonly macOut: string | null
}

/**
 * What became of one USERAUTH_REQUEST.
 *
 * - `offered`: a key without signature that would be accepted (answered with PK_OK)
 * - `accepted`: the key was proven, the client is in
 * - `unknown-account`, `inactive-account`, `unknown-key`: refused for this reason, which the client is not told
 * - `other-account`: refused, and another account has this key
 * - `weak-key`, `type-refused`, `bad-signature`: refused because of the key or what was done with it
 * - `method-refused`: not a public key (password, keyboard-interactive, `none`)
 */
export type AttemptResult =
  | 'offered'
  | 'accepted'
  | 'unknown-account'
  | 'inactive-account'
  | 'unknown-key'
  | 'other-account'
  | 'weak-key'
  | 'type-refused'
  | 'bad-signature'
  | 'method-refused'

export interface AuthenticationAttempt {
  readonly atMs: number
  /** The user name in the request. */
  readonly account: string
  /** `none`, `password`, `publickey`, `keyboard-interactive` …, as the client named it. */
  readonly method: string
  /** `SHA256:…`; null when no key was involved. */
  readonly fingerprintSha256: string | null
  /** The key type in the blob; null when no key was involved. */
  readonly type: string | null
  /** The algorithm the client would sign with, e.g. `rsa-sha2-512`; null when none was named. */
  readonly signatureAlgorithm: string | null
  readonly result: AttemptResult
}

/** One key that the client showed, with the last thing that became of it. */
export interface ShownKey {
  readonly fingerprintSha256: string
  readonly type: string
  readonly result: AttemptResult
}

/** One file that was opened over SFTP. */
export interface TransferredFile {
  readonly atMs: number
  /** As the client sees it, absolute, `/` is the root it was given. */
  readonly path: string
  readonly direction: 'upload' | 'download' | 'both'
  /** Written (upload, both) or read (download) by the client over this handle. */
  readonly bytes: number
  /** `incomplete`: the connection ended before CLOSE. `failed`: a request on it was answered with an error. */
  readonly outcome: 'open' | 'complete' | 'incomplete' | 'failed'
  /** From OPEN to CLOSE or to the end of the connection; null while open. */
  readonly durationMs: number | null
}

/** Something worth keeping that is none of the other lists: a refused `exec`, a banner sent, an SFTP refusal. */
export interface ConnectionEvent {
  readonly atMs: number
  /** A kebab-case name. */
  readonly event: string
  /** What was seen, as JSON values. Never a secret, never a file's content. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>
}

/** A cause of the catalogue that was found in this record. */
export interface RecordedFinding {
  /** The id in the catalogue. */
  readonly cause: string
  readonly confidence: 'certain' | 'likely' | 'possible'
  /** JSON values, in the catalogue's vocabulary. */
  readonly evidence: readonly unknown[]
}

export interface ConnectionEnd {
  /** `network`: a reset, or silence until a limit. `unknown`: nobody was there to see it. */
  readonly by: 'client' | 'gateway' | 'network' | 'unknown'
  /** A kebab-case name: `disconnect`, `end-of-stream`, `reset`, `idle-timeout`, `too-many-failures`, `shutdown` … */
  readonly reason: string
  /** More of what was seen, e.g. the text of the client's DISCONNECT; null when there is none. */
  readonly detail: string | null
}

/**
 * What the gateway saw of one TCP connection, as it hands it to the store. Text from the peer goes in as it came;
 * the store cuts it to a sensible length.
 */
export interface ConnectionReport {
  /** From {@link newConnectionId}, made with the same `startedAt`. */
  readonly id: string
  readonly startedAt: Date
  /** Null while the connection is open. */
  readonly endedAt: Date | null
  readonly client: {
    /** IPv4 or IPv6 in text, the real client's behind a PROXY header. */
    readonly address: string
    readonly port: number
    /** The client's identification line without line end, `SSH-2.0-…`; null when none came. */
    readonly software: string | null
  }
  /** The name of the front door. */
  readonly frontDoor: string
  /** Logged in: that account. Otherwise the last user name that was tried; null when none was. */
  readonly account: string | null
  readonly phase: ConnectionPhase
  readonly outcome: ConnectionOutcome
  readonly phases: readonly PhaseTime[]
  readonly algorithms: NegotiatedAlgorithms | null
  readonly attempts: readonly AuthenticationAttempt[]
  readonly findings: readonly RecordedFinding[]
  /** From the client, on the socket. */
  readonly bytesIn: number
  /** To the client, on the socket. */
  readonly bytesOut: number
  /** The store keeps the first {@link FILES_KEPT}. */
  readonly files: readonly TransferredFile[]
  /** How many files were opened in all; at least `files.length`. */
  readonly filesTotal: number
  readonly events: readonly ConnectionEvent[]
  /** Null while the connection is open. */
  readonly end: ConnectionEnd | null
}

/** A connection as the store gives it back. Turned into JSON, it is what `admin connections --json` prints. */
export interface ConnectionRecord extends ConnectionReport {
  /** Each key the client showed, once, in the order of the first attempt. */
  readonly keys: readonly ShownKey[]
}

/** Entries kept of `files` for one connection. */
export const FILES_KEPT = 1000
/** Entries kept of `attempts` and of `events` for one connection: the first half and the last half of this number. */
export const ENTRIES_KEPT = 200

export interface ConnectionFilter {
  readonly account?: string
  /** An address, or a network in CIDR form: `192.0.2.0/24`, `2001:db8::/32`. */
  readonly address?: string
  /** Started at or after. */
  readonly since?: Date
  /** Started before. */
  readonly until?: Date
  readonly outcome?: ConnectionOutcome
  readonly phase?: ConnectionPhase
  readonly frontDoor?: string
  /** Default: 100. */
  readonly limit?: number
  /** For the next page: the id of the last record of the page before. */
  readonly before?: string
}

/**
 * The connection records. Writing never waits and never throws: records are taken as they are at the moment of the
 * call, queued in memory, and written many at a time, in one transaction, within `batchMs` of openStore. While the
 * database does not answer, the queue holds up to `queueLimit` records and then drops the oldest.
 */
export interface ConnectionLog {
  /** A connection began. */
  open(report: ConnectionReport): void
  /** An open connection came further; for long ones, so that a crash loses less. */
  update(report: ConnectionReport): void
  /** A connection ended. The report replaces what was written before. */
  close(report: ConnectionReport): void
  /**
   * Waits until everything queued so far is in the database.
   *
   * @throws StoreError when it could not be written; it stays in the queue.
   */
  flush(): Promise<void>
  /**
   * To be called once by a gateway that starts, before it opens its doors: what it left open when it last stopped
   * becomes `interrupted`, with `endedAt` null, because nobody knows it.
   *
   * @returns how many there were
   */
  markInterrupted(): Promise<number>
  /** Newest first. What is still queued is written first. */
  list(filter?: ConnectionFilter): Promise<ConnectionRecord[]>
  /** Null when there is no such record. */
  find(id: string): Promise<ConnectionRecord | null>
  /**
   * Deletes records of connections that started before `olderThan` and are not open.
   *
   * @returns how many were deleted
   */
  prune(olderThan: Date): Promise<number>
}
