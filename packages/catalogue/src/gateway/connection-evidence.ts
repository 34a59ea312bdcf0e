/**
 * From what the gateway saw of one connection to evidence.
 *
 * The gateway calls `diagnose(evidenceOfConnection(report))` when a connection ends, so that staff, and the owner
 * of the account, can read why it failed. The shape below is that of the gateway's connection record; it is
 * declared here because the catalogue knows no database.
 *
 * What the record shows is stated; what clients do as a matter of course (asking with `none` first, looking for
 * files that are not there yet, making folders that exist) is left out.
 */
import {
  type Evidence,
  evidenceOf,
  type Loose,
  type Observation,
  observe,
  type Source,
} from '../evidence/evidence.ts'
import type { ClientId, FactName, Facts, Phase } from '../evidence/facts.ts'

/** One connection as its record tells it. Times are milliseconds after its first byte. */
export interface ConnectionSeen {
  readonly client: { readonly software: string | null }
  /** Logged in: that account. Otherwise the last name that was tried. */
  readonly account: string | null
  /** The last phase that began. */
  readonly phase: 'connected' | 'identification' | 'key-exchange' | 'authentication' | 'session' | 'sftp'
  readonly attempts: readonly AttemptSeen[]
  readonly files: readonly FileSeen[]
  readonly events: readonly EventSeen[]
  /** Null while the connection is open. */
  readonly end: {
    readonly by: 'client' | 'gateway' | 'network' | 'unknown'
    readonly reason: string
    readonly detail: string | null
  } | null
  readonly bytesIn?: number
}

export interface AttemptSeen {
  readonly atMs: number
  readonly account: string
  readonly method: string
  readonly fingerprintSha256: string | null
  readonly type: string | null
  readonly signatureAlgorithm: string | null
  readonly result:
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
}

export interface FileSeen {
  readonly atMs: number
  readonly path: string
  readonly direction: 'upload' | 'download' | 'both'
  readonly bytes: number
  readonly outcome: 'open' | 'complete' | 'incomplete' | 'failed'
  readonly durationMs: number | null
}

export interface EventSeen {
  readonly atMs: number
  readonly event: string
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>
}

/** Files that are stated at most: those that did not end well, and the last of the others. */
const FILES_STATED = 50
/** Refusals that are stated at most. One reason is mostly behind all of them. */
const REFUSALS_STATED = 100

/**
 * States what a connection's record shows. Pure; never throws, whatever a client put into its texts.
 * A connection without anything wrong gives evidence in which `diagnose` finds nothing.
 */
export function evidenceOfConnection(seen: ConnectionSeen): Evidence {
  const observations: Observation[] = []
  const state = <F extends FactName>(fact: F, value: Loose<Facts[F]>, source: Source): void => {
    observations.push(observe(fact, value, source) as Observation)
  }
  stateClient(seen, state)
  stateLogin(seen, state)
  stateSession(seen, state)
  stateFiles(seen, state)
  stateEnd(seen, state)
  return evidenceOf(observations)
}

type State = <F extends FactName>(fact: F, value: Loose<Facts[F]>, source: Source) => void

const packet = (name: string, atMs?: number): Source => ({
  kind: 'packet',
  name,
  ...(atMs !== undefined && { atMs }),
})
const record = (name: string): Source => ({ kind: 'record', name })

// ── who connects ──────────────────────────────────────────────────────────────────────────────────────

/** How programs begin their version lines (RFC 4253 section 4.2), without `SSH-2.0-`. The particular ones first. */
const softwareNames: readonly (readonly [RegExp, ClientId])[] = [
  [/^OpenSSH_for_Windows/i, 'openssh-windows'],
  [/^OpenSSH/i, 'openssh'],
  [/^WinSCP/i, 'winscp'],
  [/^FileZilla/i, 'filezilla'],
  [/^PuTTY/i, 'putty'],
  [/^Cyberduck|^Mountain ?Duck/i, 'cyberduck'],
  [/^paramiko/i, 'paramiko'],
  [/^AsyncSSH/i, 'asyncssh'],
  [/^JSCH/i, 'jsch'],
  [/^SSHJ/i, 'sshj'],
  [/^APACHE-SSHD/i, 'mina'],
  [/^ssh2js|^node-ssh2/i, 'ssh2'],
  [/^(?:Go|rclone)\b/i, 'go-ssh'],
  [/^Renci\.SshNet/i, 'ssh.net'],
  [/^libssh2|^PECL\/ssh2/i, 'libssh2'],
  [/^libssh/i, 'libssh'],
  [/^dropbear/i, 'dropbear'],
  [/^TrileadSSH|^Ganymed/i, 'trilead'],
  [/^phpseclib/i, 'phpseclib'],
  [/^Ruby\/Net::SSH/i, 'net-ssh'],
]

const firstBytesKinds: Readonly<Record<string, Facts['handshake.firstBytes']['kind']>> = {
  http: 'http',
  tls: 'tls',
  ftp: 'ftp',
  smtp: 'smtp',
  rdp: 'rdp',
  'empty-line': 'text',
  unknown: 'binary',
}

function stateClient({ client, events, account }: ConnectionSeen, state: State): void {
  if (client.software !== null) {
    const source = packet('identification')
    const software = client.software.slice(0, 255)
    state('handshake.clientSoftware', { text: software }, source)
    const name = software.replace(/^SSH-[0-9.]{1,8}-/, '')
    const id = softwareNames.find(([pattern]) => pattern.test(name))?.[1]
    if (id) state('settings.client', { id, version: /[0-9][0-9A-Za-z.]{0,20}/.exec(name)?.[0] }, source)
    state('handshake.firstBytes', { from: 'client', kind: 'ssh' }, source)
  }
  const other = events.find(({ event }) => event === 'not-ssh')
  if (other) {
    const kind = firstBytesKinds[String(other.detail?.['protocol'])] ?? 'binary'
    state('handshake.firstBytes', { from: 'client', kind }, packet('first-bytes', other.atMs))
  }
  if (account !== null) state('settings.target', { user: account.slice(0, 255) }, packet('userauth-request'))
}

// ── logging in ────────────────────────────────────────────────────────────────────────────────────────

type Method = Facts['auth.attempt']['method']

function methodOf(name: string): Method {
  if (name === 'password' || name === 'keyboard-interactive' || name === 'hostbased') return name
  return name.startsWith('gssapi') ? 'gssapi' : 'other'
}

function isLoggedIn({ phase }: ConnectionSeen): boolean {
  return phase === 'session' || phase === 'sftp'
}

function stateLogin(seen: ConnectionSeen, state: State): void {
  // Every OpenSSH client asks with `none` what it may try.
  const attempts = seen.attempts.filter(({ method }) => method !== 'none')
  if (attempts.length === 0) {
    if (isLoggedIn(seen)) state('auth.result', { outcome: 'accepted' }, packet('userauth-success'))
    return
  }
  state('auth.methods', { allowed: ['publickey'] }, packet('userauth-failure'))
  const told = new Set<string>()
  for (const attempt of attempts) {
    const { fingerprintSha256, type, method, result, account } = attempt
    const key = JSON.stringify([method, fingerprintSha256, result, account])
    if (told.has(key)) continue
    told.add(key)
    stateAttempt(attempt, state)
    const shown = { fingerprintSha256: fingerprintSha256 ?? undefined, type: type ?? undefined }
    if (result === 'offered' && !attempts.some((other) => other.result === 'accepted')) {
      const proof = attempts.some(
        (other) => other.fingerprintSha256 === fingerprintSha256 && other.result === 'bad-signature',
      )
      // The server would take it, and the client never used it: no passphrase, or an agent that declined.
      if (!proof) state('auth.key', { outcome: 'not-signed', ...shown }, packet('pk-ok', attempt.atMs))
    }
  }
  const user = (seen.account ?? attempts.at(-1)?.account)?.slice(0, 255)
  if (isLoggedIn(seen)) state('auth.result', { outcome: 'accepted', user }, packet('userauth-success'))
  else if (seen.end?.reason === 'too-many-attempts')
    state('auth.result', { outcome: 'too-many-failures', user }, packet('disconnect'))
  else if (attempts.some(({ result }) => result !== 'offered' && result !== 'accepted'))
    state('auth.result', { outcome: 'refused', user }, packet('userauth-failure'))
}

function stateAttempt(attempt: AttemptSeen, state: State): void {
  const { result, method } = attempt
  const user = attempt.account.slice(0, 255)
  const source = packet('userauth-request', attempt.atMs)
  const fingerprintSha256 = attempt.fingerprintSha256 ?? undefined
  const type = attempt.type?.slice(0, 100)
  if (result === 'method-refused') {
    state('auth.attempt', { method: methodOf(method), outcome: 'refused', supported: false, user }, source)
    return
  }
  const outcome = result === 'accepted' ? 'proven' : result === 'offered' ? 'accepted' : 'refused'
  state('auth.key', { outcome, fingerprintSha256, type }, source)
  switch (result) {
    case 'unknown-account':
      state('auth.account', { state: 'unknown', user }, record('account'))
      break
    case 'inactive-account':
      state('auth.account', { state: 'locked', user }, record('account'))
      break
    case 'unknown-key':
      state('auth.account', { state: 'active', user }, record('account'))
      state('auth.registration', { registered: 'nowhere', fingerprintSha256 }, record('keys'))
      break
    case 'other-account':
      state('auth.account', { state: 'active', user }, record('account'))
      state('auth.registration', { registered: 'another-account', fingerprintSha256 }, record('keys'))
      break
    case 'weak-key':
      state('auth.signature', { outcome: 'key-too-short', type }, source)
      break
    case 'type-refused': {
      const algorithm = attempt.signatureAlgorithm?.slice(0, 100)
      // An RSA key is welcome; its old way of signing, with SHA-1, is not.
      const bySha1 = type === 'ssh-rsa' && algorithm === 'ssh-rsa'
      state(
        'auth.signature',
        { outcome: bySha1 ? 'algorithm-refused' : 'key-type-refused', type, algorithm },
        source,
      )
      break
    }
    case 'bad-signature':
      state('auth.signature', { outcome: 'bad', type }, source)
      break
    case 'offered':
    case 'accepted':
      state('auth.registration', { registered: 'this-account', fingerprintSha256 }, record('keys'))
      break
  }
}

// ── from login to SFTP ────────────────────────────────────────────────────────────────────────────────

function stateSession({ events }: ConnectionSeen, state: State): void {
  const started = events.some(({ event }) => event === 'sftp-started')
  for (const { event, detail, atMs } of events) {
    const source = packet(event, atMs)
    if (event === 'exec-refused') {
      const old = detail?.['oldScp'] === true
      state(
        'session.request',
        { kind: old ? 'scp' : 'exec', outcome: old ? 'refused' : 'answered-with-text' },
        source,
      )
    } else if (event === 'shell-refused')
      state('session.request', { kind: 'shell', outcome: 'answered-with-text' }, source)
    else if (event === 'home-unavailable') state('session.home', { outcome: 'not-accessible' }, source)
    else if (event === 'sftp-started') {
      state('session.request', { kind: 'sftp', outcome: 'accepted' }, source)
      state('sftp.start', { outcome: 'started' }, source)
    }
  }
  if (started && !events.some(({ event }) => event === 'home-unavailable'))
    state('session.home', { outcome: 'present' }, record('home'))
}

// ── files ─────────────────────────────────────────────────────────────────────────────────────────────

type Operation = Facts['file.operation']['operation']
type Outcome = Facts['file.operation']['outcome']

const operations: Readonly<Record<string, Operation>> = {
  open: 'open-write',
  write: 'write',
  read: 'read',
  close: 'write',
  opendir: 'list',
  readdir: 'list',
  stat: 'stat',
  lstat: 'stat',
  fstat: 'stat',
  setstat: 'set-attributes',
  fsetstat: 'set-attributes',
  lsetstat: 'set-attributes',
  mkdir: 'make-directory',
  rmdir: 'remove',
  remove: 'remove',
  rename: 'rename',
  'posix-rename': 'rename',
}

const outcomes: Readonly<Record<string, Outcome>> = {
  'no-such-file': 'missing',
  'no-such-directory': 'missing',
  'not-a-directory': 'missing',
  'permission-denied': 'denied',
  'outside-home': 'denied',
  'read-only': 'denied',
  'ownership-change-refused': 'denied',
  'already-exists': 'exists',
  'directory-not-empty': 'exists',
  'is-a-directory': 'is-directory',
  'no-space': 'no-space',
  'quota-exceeded': 'no-space',
  'file-too-large': 'no-space',
  'name-too-long': 'name-refused',
  'invalid-name': 'name-refused',
  'input-output-error': 'failed',
}

const rules: Readonly<Record<string, Facts['file.rule']['rule']>> = {
  'no-subdirectory': 'no-subdirectory',
  'subdirectory-not-allowed': 'no-subdirectory',
  'file-name-refused': 'name',
  'archive-type-refused': 'archive-type',
  'no-replace': 'no-replace',
}

interface Refusal {
  readonly operation: Operation
  readonly outcome: Outcome
  readonly path: string | undefined
  readonly atMs: number
}

/** What clients do as a matter of course, whether or not it works. */
function isRoutine({ operation, outcome }: Refusal): boolean {
  if (operation === 'make-directory' && outcome === 'exists') return true
  return (operation === 'stat' || operation === 'remove') && outcome === 'missing'
}

function stateFiles(seen: ConnectionSeen, state: State): void {
  const uploads = seen.files.filter(({ direction }) => direction !== 'download')
  const endOf = ({ atMs, durationMs }: FileSeen) => atMs + (durationMs ?? 0)
  let stated = 0
  for (const { event, detail, atMs } of seen.events) {
    if (event !== 'sftp-refused' || stated >= REFUSALS_STATED) continue
    const error = String(detail?.['error'])
    const path = typeof detail?.['path'] === 'string' ? detail['path'].slice(0, 1024) : undefined
    const rule = rules[error]
    if (rule && path !== undefined) {
      state('file.rule', { rule, path }, packet('sftp-status', atMs))
      stated++
      continue
    }
    const outcome = outcomes[error]
    if (outcome === undefined) continue
    const operation = operations[String(detail?.['request']).replace(/@openssh\.com$/, '')] ?? 'other'
    const refusal = { operation, outcome, path, atMs }
    // Sent again under the same name, and well.
    const mended = uploads.some(
      (file) =>
        file.path === path &&
        file.outcome === 'complete' &&
        endOf(file) >= atMs &&
        operation !== 'set-attributes',
    )
    const afterUpload =
      (operation === 'stat' || operation === 'set-attributes') &&
      uploads.some((file) => file.path === path && file.outcome === 'complete' && endOf(file) <= atMs)
    if (mended || (isRoutine(refusal) && !afterUpload)) continue
    state(
      'file.operation',
      { operation, outcome, path, ...(afterUpload && { after: 'upload' as const }) },
      packet('sftp-status', atMs),
    )
    stated++
  }
  const ill = uploads.filter(({ outcome }) => outcome === 'incomplete' || outcome === 'failed')
  const well = uploads.filter(({ outcome }) => outcome === 'complete')
  for (const file of [...ill.slice(0, FILES_STATED), ...well.slice(-FILES_STATED)]) {
    if (file.outcome === 'failed') continue
    state(
      'file.upload',
      {
        outcome: file.outcome === 'complete' ? 'complete' : 'cut-off',
        path: file.path.slice(0, 1024),
        bytes: Math.max(0, Math.trunc(file.bytes)),
      },
      packet('close', endOf(file)),
    )
  }
}

// ── the end ───────────────────────────────────────────────────────────────────────────────────────────

const phaseNames: Readonly<Record<ConnectionSeen['phase'], Phase>> = {
  connected: 'handshake',
  identification: 'handshake',
  'key-exchange': 'handshake',
  authentication: 'authentication',
  session: 'sftp',
  sftp: 'files',
}

/** How the key exchange names what it could not agree on, in the words of the SSH library. */
const disagreements: readonly (readonly [RegExp, Facts['handshake.negotiation']['what']])[] = [
  [/no matching key exchange/i, 'kex'],
  [/no matching host key/i, 'host-key'],
  [/no matching (?:[CS]->[CS] )?cipher/i, 'cipher'],
  [/no matching (?:[CS]->[CS] )?MAC/i, 'mac'],
  [/no matching (?:[CS]->[CS] )?compression/i, 'compression'],
]

function stateEnd(seen: ConnectionSeen, state: State): void {
  const { phase, end, client } = seen
  const past = phase === 'authentication' || isLoggedIn(seen)
  if (past) state('handshake.completed', { done: true }, packet('newkeys'))
  if (!end) return
  const source = packet('end')
  const during = phaseNames[phase]
  if (end.reason === 'key-exchange-failed') {
    const what = disagreements.find(([words]) => words.test(end.detail ?? ''))?.[1]
    if (what) state('handshake.negotiation', { what, outcome: 'nothing-in-common' }, packet('kexinit'))
    return
  }
  if (phase === 'key-exchange' && (end.by === 'client' || end.by === 'network')) {
    // Both sides had agreed, or the gateway would have said so: what is left to dislike is the host key.
    state('hostKey.clientLeft', { left: true }, source)
    return
  }
  if (end.reason === 'handshake-timeout' && client.software !== null) {
    // Its version line came, and the larger packets after it did not.
    state('handshake.stalled', { waitingFor: phase === 'key-exchange' ? 'new-keys' : 'kex-reply' }, source)
    return
  }
  // A line that breaks after the last file was closed harms nobody.
  const open = seen.files.some(({ outcome }) => outcome === 'incomplete' || outcome === 'open')
  if (end.reason === 'idle-timeout') state('network.ended', { how: 'idle', by: 'server', during }, source)
  else if (end.reason === 'keep-alive-timeout') {
    if (open) state('network.ended', { how: 'timed-out', by: 'unknown', during }, source)
  } else if (end.by === 'network' && (open || phase === 'authentication'))
    state('network.ended', { how: 'reset', by: 'unknown', during }, source)
}
