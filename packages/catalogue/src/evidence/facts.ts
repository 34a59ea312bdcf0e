/**
 * The vocabulary of evidence: every fact that a probe, a client's output or the gateway may state.
 *
 * One file, because it is one vocabulary: two words for one fact would make a cause blind to one of the
 * three sources. A fact says what was *observed*; what it means is decided in the causes.
 *
 * Facts are grouped by the phase in which a connection reaches them. A boolean or an `outcome` is an answer;
 * a fact that nobody stated is absent, and that is a third answer ("not observed").
 */
import { z } from 'zod'

/** Raised when a fact is removed or changes its meaning. Adding a fact or an optional field does not raise it. */
export const EVIDENCE_VERSION = 1

const optional = z.exactOptional
const text = z.string().max(4096)
const shortText = z.string().max(512)
const port = z.number().int().min(0).max(65_535)
const count = z.number().int().min(0)
const list = z.array(shortText).max(200).readonly()

/** The phases of a connection, in the order in which they happen. An earlier fault hides the later ones. */
export const phases = [
  'settings',
  'network',
  'handshake',
  'host-key',
  'key-file',
  'authentication',
  'sftp',
  'files',
] as const
export type Phase = (typeof phases)[number]
const phase = z.enum(phases)

/** Programs that transfer files or answer for a server, as far as their words differ. */
export const clientIds = [
  'openssh',
  'openssh-windows',
  'putty',
  'winscp',
  'filezilla',
  'cyberduck',
  'lftp',
  'rclone',
  'sshfs',
  'curl',
  'libssh2',
  'libssh',
  'paramiko',
  'asyncssh',
  'jsch',
  'sshj',
  'mina',
  'ssh2',
  'go-ssh',
  'ssh.net',
  'dropbear',
  'trilead',
  'phpseclib',
  'net-ssh',
  'sshd',
  'tsunagu',
] as const
export type ClientId = (typeof clientIds)[number]

export const platforms = ['linux', 'macos', 'windows'] as const
export type Platform = (typeof platforms)[number]

/** SFTP status codes, draft-ietf-secsh-filexfer-02 section 7 (0 to 8) and -13 section 9.1 (the rest). */
const sftpStatus = z.number().int().min(0).max(255)

/** What became of a key file's content when a program tried to read it as a key. */
export const keyFileFormats = [
  'openssh',
  'pem',
  'pkcs8',
  'ppk2',
  'ppk3',
  'ssh.com',
  'public',
  'certificate',
  'html',
  'empty',
  'unknown',
] as const

export const keyFileDamages = [
  'byte-order-mark',
  'windows-line-ends',
  'utf-16',
  'cut-off',
  'lines-lost',
  'extra-text',
  'check-words-differ',
  'content-as-path',
] as const

/** Each fact's name and the shape of its value. */
export const factSchemas = {
  // ── settings: what the person's side is set up to do ────────────────────────────────────────────────
  'settings.client': z.strictObject({ id: z.enum(clientIds), version: optional(shortText) }),
  'settings.platform': z.strictObject({ id: z.enum(platforms) }),
  /** Where the client means to go, after its configuration was applied. */
  'settings.target': z.strictObject({
    host: optional(shortText),
    port: optional(port),
    user: optional(shortText),
    address: optional(shortText),
  }),
  /** A key file that the person named, on the command line or in settings. */
  'settings.keyFile': z.strictObject({ path: text }),
  'settings.protocol': z.strictObject({ id: z.enum(['sftp', 'scp', 'ftp', 'ftps', 'http', 'other']) }),
  'settings.configLine': z.strictObject({
    problem: z.enum([
      'unknown-option',
      'bad-value',
      'missing-value',
      'bad-permissions',
      'unreadable',
      'syntax',
    ]),
    file: optional(text),
    line: optional(count),
    option: optional(shortText),
  }),
  /** A setting that comes from elsewhere than the command line and differs from what was expected. */
  'settings.override': z.strictObject({
    option: shortText,
    value: text,
    expected: optional(text),
    file: optional(text),
    line: optional(count),
  }),
  'settings.hostSyntax': z.strictObject({
    given: shortText,
    problem: z.enum(['scheme', 'path', 'port-inside', 'user-inside', 'spaces', 'other']),
  }),
  /** Whether the client sends something while idle (ServerAliveInterval and its like). */
  'settings.keepAlive': z.strictObject({ on: z.boolean(), seconds: optional(count) }),
  /** How the client treats contents: as they are, or as text whose line ends may be changed. */
  'settings.transferMode': z.strictObject({ mode: z.enum(['binary', 'text']) }),
  /** Whether a person can be asked (false in scripts, cron jobs, BatchMode). */
  'settings.interactive': z.strictObject({ on: z.boolean() }),
  'settings.proxy': z.strictObject({
    kind: z.enum(['command', 'jump', 'http', 'socks', 'none']),
    value: optional(text),
  }),

  // ── network: from the name to an open TCP connection, and how that connection ended ─────────────────
  'network.lookup': z.strictObject({
    name: optional(shortText),
    outcome: z.enum(['resolved', 'not-found', 'try-again', 'failed']),
    addresses: optional(list),
    /** Where the answer came from, when that is known: a hosts file outlives a server's move. */
    from: optional(z.enum(['dns', 'hosts-file', 'cache', 'settings'])),
  }),
  'network.connect': z.strictObject({
    outcome: z.enum(['open', 'timed-out', 'refused', 'unreachable', 'denied-here', 'failed']),
    host: optional(shortText),
    address: optional(shortText),
    port: optional(port),
    ms: optional(count),
    /** For `unreachable`: no way into that network at all, or that one host did not answer. */
    scope: optional(z.enum(['network', 'host'])),
    /** The reason in the program's words, for reasons that none of the outcomes says. */
    message: optional(text),
  }),
  /** A look at another port or address than the one asked for, made to compare. */
  'network.alternative': z.strictObject({
    host: optional(shortText),
    address: optional(shortText),
    port,
    outcome: z.enum(['ssh', 'open-not-ssh', 'timed-out', 'refused', 'unreachable']),
  }),
  'network.proxy': z.strictObject({
    outcome: z.enum(['connected', 'refused', 'failed', 'authentication-required', 'not-found']),
    kind: optional(z.enum(['command', 'jump', 'http', 'socks'])),
    message: optional(text),
  }),
  /** Whether this network lets programs out only through a proxy. */
  'network.directAccess': z.strictObject({ allowed: z.boolean(), proxy: optional(shortText) }),
  /** The end of a connection that was open. */
  'network.ended': z.strictObject({
    /** `corrupted`: packets arrived changed. `idle`: ended on purpose, because nothing was sent for a while. */
    how: z.enum([
      'closed',
      'reset',
      'timed-out',
      'broken-pipe',
      'aborted',
      'unreachable',
      'corrupted',
      'idle',
    ]),
    /** The last phase that had begun, when that can be told. */
    during: optional(phase),
    /** A phase that was surely not reached, when no more than that can be told: any moment before it is possible. */
    before: optional(phase),
    by: optional(z.enum(['server', 'client', 'unknown'])),
    idleSeconds: optional(count),
    /** Bytes the peer sent before the end, on the TCP connection. */
    bytesReceived: optional(count),
  }),
  /** What the service itself says of this connection, asked by the one-time number that it carried. */
  'network.seenByService': z.strictObject({
    arrived: z.boolean(),
    /** The client's address as it arrived. */
    address: optional(shortText),
    reached: optional(z.enum(['identification', 'key-exchange', 'authentication', 'session'])),
  }),
  /** Nothing moves although the connection stands. */
  'network.stalled': z.strictObject({ during: optional(phase) }),
  /** The largest packet that passed and the smallest that vanished, in bytes; large ones vanish when this is stated. */
  'network.largePackets': z.strictObject({
    vanish: z.boolean(),
    passed: optional(count),
    lost: optional(count),
  }),

  // ── handshake: version lines, algorithm negotiation, the first encrypted packets ───────────────────
  /** What the other side sent first. `from` is who spoke: a client sees the server, the gateway sees the client. */
  'handshake.firstBytes': z.strictObject({
    from: z.enum(['server', 'client']),
    kind: z.enum(['ssh', 'http', 'tls', 'ftp', 'smtp', 'telnet', 'rdp', 'text', 'binary', 'nothing']),
    text: optional(text),
  }),
  'handshake.serverSoftware': z.strictObject({ text: shortText }),
  'handshake.clientSoftware': z.strictObject({ text: shortText }),
  /** The server (or a filter on the way) said that it will not talk now, in words, before or instead of SSH. */
  'handshake.turnedAway': z.strictObject({
    reason: z.enum(['too-many-connections', 'banned', 'not-allowed', 'shutting-down', 'other']),
    message: optional(text),
  }),
  'handshake.negotiation': z.strictObject({
    /** `unknown`: the program does not say about what there was no agreement. */
    what: z.enum(['kex', 'host-key', 'cipher', 'mac', 'compression', 'unknown']),
    outcome: z.enum(['agreed', 'nothing-in-common']),
    chosen: optional(shortText),
    client: optional(list),
    server: optional(list),
  }),
  /** A packet whose length field makes no sense: bytes in clear text among encrypted or framed ones. */
  'handshake.badPacketLength': z.strictObject({ length: count, text: optional(shortText) }),
  'handshake.postQuantum': z.strictObject({ on: z.boolean() }),
  /** Whether both sides reached NEWKEYS (RFC 4253 section 7.3). */
  'handshake.completed': z.strictObject({ done: z.boolean() }),
  /** The client says that it waits for this now. When nothing later was observed, it waited to the end. */
  'handshake.waiting': z.strictObject({ waitingFor: z.enum(['version-line', 'kex-reply', 'new-keys']) }),
  /**
   * The wait ran out. `anything`: of a program with one time limit for connecting, for the handshake and often for
   * the login as well, so that nothing shows what it waited for; otherwise the connection was open.
   */
  'handshake.stalled': z.strictObject({
    waitingFor: z.enum(['version-line', 'kex-reply', 'new-keys', 'anything']),
  }),

  // ── host key ─────────────────────────────────────────────────────────────────────────────────────────
  'hostKey.presented': z.strictObject({
    type: optional(shortText),
    fingerprintSha256: optional(shortText),
    fingerprintMd5: optional(shortText),
  }),
  'hostKey.check': z.strictObject({
    outcome: z.enum(['known', 'unknown', 'changed', 'revoked']),
    host: optional(shortText),
    /** The list of known keys, and the line in it that disagrees (counted from 1). */
    file: optional(text),
    line: optional(count),
    type: optional(shortText),
    /** True when the client stopped because of it. */
    refused: optional(z.boolean()),
    /** True when the question could not be put to a person. */
    nobodyToAsk: optional(z.boolean()),
  }),
  /** The client stopped at the host key and did not say whether it was unknown, changed or revoked. */
  'hostKey.refused': z.strictObject({
    host: optional(shortText),
    /** True when a key of another type is recorded for the server. */
    otherTypeRecorded: optional(z.boolean()),
    /** True when the host key has fewer bits than the client takes, whatever is recorded of it. */
    tooShort: optional(z.boolean()),
  }),
  'hostKey.store': z.strictObject({
    file: optional(text),
    operation: z.enum(['read', 'write']),
    outcome: z.enum(['ok', 'denied', 'missing', 'read-only', 'full', 'failed']),
  }),
  /** Gateway: the client left between the key-exchange reply and NEWKEYS, so it did not like the host key. */
  'hostKey.clientLeft': z.strictObject({ left: z.boolean() }),

  // ── key file ─────────────────────────────────────────────────────────────────────────────────────────
  'keyFile.open': z.strictObject({
    outcome: z.enum(['ok', 'missing', 'denied', 'is-directory', 'failed']),
    path: optional(text),
    /** True when the person named this file; false for the default names that programs try by themselves. */
    named: optional(z.boolean()),
  }),
  'keyFile.permissions': z.strictObject({
    path: optional(text),
    tooOpen: z.boolean(),
    system: optional(z.enum(['unix', 'windows'])),
    /** Unix permission bits, e.g. 0o644. */
    mode: optional(z.number().int().min(0).max(0o7777)),
    /** Windows accounts that have access and should not. */
    principals: optional(list),
    ignored: optional(z.boolean()),
  }),
  'keyFile.format': z.strictObject({
    path: optional(text),
    format: z.enum(keyFileFormats),
    type: optional(shortText),
    bits: optional(count),
    encrypted: optional(z.boolean()),
    fingerprintSha256: optional(shortText),
    /** True when only its first line was seen: whether the rest is whole is not known. */
    headOnly: optional(z.boolean()),
    damage: optional(z.enum(keyFileDamages)),
  }),
  /** The client could not use the file as a private key, and what it said about it. */
  'keyFile.load': z.strictObject({
    path: optional(text),
    outcome: z.enum([
      'ok',
      'bad-format',
      'unsupported-format',
      'unsupported-version',
      'damaged',
      'not-private',
    ]),
  }),
  'keyFile.passphrase': z.strictObject({
    path: optional(text),
    /** `not-opened`: it was missing or wrong; the program does not tell which. */
    outcome: z.enum(['accepted', 'wrong', 'nobody-to-ask', 'asked', 'not-opened']),
  }),
  /** What the key is for, when its name or its registration tells: log in, or decrypt a data set. */
  'keyFile.role': z.strictObject({
    path: optional(text),
    role: z.enum(['login', 'dataset-decryption']),
    fingerprintSha256: optional(shortText),
  }),

  // ── authentication ───────────────────────────────────────────────────────────────────────────────────
  /** The methods the server still takes (RFC 4252 section 5.1, "authentications that can continue"). */
  'auth.methods': z.strictObject({ allowed: list }),
  'auth.attempt': z.strictObject({
    method: z.enum(['none', 'publickey', 'password', 'keyboard-interactive', 'hostbased', 'gssapi', 'other']),
    outcome: z.enum(['accepted', 'partial', 'refused', 'not-tried']),
    user: optional(shortText),
    /** False when the server does not take this method at all, as opposed to refusing this attempt. */
    supported: optional(z.boolean()),
  }),
  /** One key and what became of it. `offered`: asked about, answer not seen. `accepted`: the server would take it. */
  'auth.key': z.strictObject({
    outcome: z.enum(['offered', 'accepted', 'refused', 'proven', 'not-signed', 'skipped']),
    path: optional(text),
    fingerprintSha256: optional(shortText),
    type: optional(shortText),
    from: optional(z.enum(['file', 'agent', 'settings'])),
    /** False when a probe offered it although the person's settings would not have. */
    bySettings: optional(z.boolean()),
  }),
  /** What the account database says of a key (gateway, or a person who is signed in). */
  'auth.registration': z.strictObject({
    registered: z.enum(['this-account', 'another-account', 'nowhere']),
    fingerprintSha256: optional(shortText),
    ageSeconds: optional(count),
  }),
  'auth.signature': z.strictObject({
    outcome: z.enum(['no-mutual-algorithm', 'algorithm-refused', 'key-type-refused', 'key-too-short', 'bad']),
    type: optional(shortText),
    algorithm: optional(shortText),
    bits: optional(count),
  }),
  /** The client had nothing (more) to log in with; without an `auth.key`, it had no key it could read, and no agent with one. */
  'auth.nothingToTry': z.strictObject({ user: optional(shortText) }),
  'auth.agent': z.strictObject({
    outcome: z.enum(['available', 'unavailable', 'empty', 'refused', 'key-lost', 'failed']),
    keys: optional(count),
  }),
  'auth.account': z.strictObject({
    state: z.enum(['active', 'locked', 'expired', 'no-shell', 'not-permitted', 'unknown', 'just-created']),
    user: optional(shortText),
    ageSeconds: optional(count),
  }),
  /** The end of authentication. The last one stated counts: an earlier refusal before a success is no failure. */
  'auth.result': z.strictObject({
    outcome: z.enum(['accepted', 'refused', 'too-many-failures', 'second-factor-asked']),
    user: optional(shortText),
    host: optional(shortText),
  }),

  // ── SFTP: from the open channel to the first answer ──────────────────────────────────────────────────
  'session.request': z.strictObject({
    kind: z.enum(['sftp', 'shell', 'exec', 'scp']),
    outcome: z.enum(['accepted', 'refused', 'answered-with-text', 'command-not-found']),
    message: optional(text),
  }),
  'session.home': z.strictObject({
    outcome: z.enum(['present', 'missing', 'bad-ownership', 'not-accessible']),
    path: optional(text),
  }),
  /** Text where an SFTP packet should be. `length` is what the client took for the packet length. */
  'sftp.garbage': z.strictObject({ length: optional(count), text: optional(text) }),
  'sftp.start': z.strictObject({ outcome: z.enum(['started', 'closed', 'refused', 'timed-out', 'garbage']) }),

  // ── files ────────────────────────────────────────────────────────────────────────────────────────────
  'file.operation': z.strictObject({
    operation: z.enum([
      'open-read',
      'open-write',
      'read',
      'write',
      'stat',
      'set-attributes',
      'make-directory',
      'list',
      'rename',
      'remove',
      'change-directory',
      'other',
    ]),
    outcome: z.enum([
      'ok',
      'denied',
      'missing',
      'exists',
      'is-directory',
      'no-space',
      'name-refused',
      'unsupported',
      'failed',
    ]),
    path: optional(text),
    status: optional(sftpStatus),
    message: optional(text),
    /** What the client had just done: an upload of which every byte had been taken. */
    after: optional(z.enum(['upload'])),
  }),
  'file.local': z.strictObject({
    outcome: z.enum(['ok', 'missing', 'denied', 'is-directory', 'full', 'failed']),
    path: optional(text),
  }),
  /** A destination's rule that a path breaks. */
  'file.rule': z.strictObject({
    rule: z.enum(['no-subdirectory', 'name', 'archive-type', 'no-replace', 'no-such-destination']),
    path: text,
    destination: optional(shortText),
    letters: optional(shortText),
  }),
  'file.upload': z.strictObject({
    outcome: z.enum(['complete', 'cut-off']),
    path: optional(text),
    /** What the server holds, and what was sent. */
    bytes: optional(count),
    expectedBytes: optional(count),
  }),
  'file.resume': z.strictObject({ sameStart: z.boolean(), path: optional(text), offset: optional(count) }),
  'file.lineEnds': z.strictObject({ changed: z.boolean(), path: optional(text) }),
  'file.checksum': z.strictObject({
    same: z.boolean(),
    path: optional(text),
    algorithm: optional(z.enum(['md5', 'sha1', 'sha256'])),
    expected: optional(shortText),
    actual: optional(shortText),
  }),
} as const

/** Every fact with the type of its value. */
export type Facts = { readonly [F in keyof typeof factSchemas]: z.infer<(typeof factSchemas)[F]> }
export type FactName = keyof Facts

export const factNames = Object.keys(factSchemas) as FactName[]
