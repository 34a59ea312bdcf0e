/** Lines about the server's host key: what the client knew of it, and whether it went on. */
import { errnoAtStart } from '../decode/errno.ts'
import { barePath, isKnownHostsPath } from '../decode/key-path.ts'
import { type Draft, fact, line } from '../pattern.ts'

const unknown = (host?: string, more: { refused?: boolean; nobodyToAsk?: boolean } = {}) =>
  fact('hostKey.check', { outcome: 'unknown', host, ...more })
const revoked = (host?: string) => fact('hostKey.check', { outcome: 'revoked', host, refused: true })

function presented(type: string | undefined, fingerprint: string): Draft {
  const sha = /^(?:SHA256:)?[A-Za-z0-9+/]{43}$/.test(fingerprint)
  return fact('hostKey.presented', {
    type,
    ...(sha
      ? { fingerprintSha256: fingerprint.startsWith('SHA256:') ? fingerprint : `SHA256:${fingerprint}` }
      : { fingerprintMd5: fingerprint.replace(/^MD5:/, '') }),
  })
}

/** What the system said about the list of known hosts; null when the words are about another file. */
function store(path: string, operation: 'read' | 'write', reason: string): Draft | null {
  const file = barePath(path)
  // The list of the whole machine is missing on most of them.
  if (file.startsWith('/etc/ssh/')) return null
  const outcomes = {
    EACCES: 'denied',
    EPERM: 'denied',
    EROFS: 'read-only',
    ENOSPC: 'full',
    EDQUOT: 'full',
    ENOENT: 'missing',
    ENOTDIR: 'missing',
    EISDIR: 'failed',
  } as const
  const errno = errnoAtStart(reason)
  if (!errno || !(errno in outcomes)) return null
  return fact('hostKey.store', { file, operation, outcome: outcomes[errno as keyof typeof outcomes] })
}

const puttyKeyTypes = [
  'ssh-ed25519 255',
  'ssh-ed25519 256',
  'ssh-rsa 1024',
  'ssh-rsa 2048',
  'ssh-rsa 3072',
  'ssh-rsa 4096',
  'ecdsa-sha2-nistp256 256',
  'ecdsa-sha2-nistp384 384',
  'ecdsa-sha2-nistp521 521',
] as const

export const hostKeyLines = [
  // OpenSSH says only this when nobody could be asked, and it says it as well after every longer warning.
  line(['Host key verification failed'], { client: 'openssh', unless: ['LIBSSH2'] }, () =>
    fact('hostKey.refused', {}),
  ),
  // curl's word for a key that its list does not have; one that differs is shown.
  line('SSH host check: {result:int}, key: <none>', { client: 'curl' }, () =>
    fact('hostKey.check', { outcome: 'unknown', refused: true }),
  ),
  // Jenkins and its agents.
  line(
    ['No Known Hosts file was found', 'No entry currently exists in the Known Hosts file'],
    { client: 'trilead' },
    () => fact('hostKey.check', { outcome: 'unknown', refused: true }),
  ),
  // No authority is known for a host that shows a certificate.
  line('ssh: no authorities for hostname: {host:host}', { client: 'go-ssh' }, () =>
    fact('hostKey.check', { outcome: 'unknown', refused: true }),
  ),
  line(
    [
      'HostKeyNotVerifiable: Host key is not trusted',
      'No trusted server host keys available',
      'asyncssh.misc.HostKeyNotVerifiable: Host key is not trusted for host {host:host}',
    ],
    { client: 'asyncssh' },
    ({ host }) => fact('hostKey.refused', { host }),
  ),
  line(
    ['unable to perform the check (-46 LIBSSH2_ERROR_KNOWN_HOSTS)', 'LIBSSH2_ERROR_KNOWN_HOSTS'],
    { client: 'libssh2' },
    () => fact('hostKey.refused', {}),
  ),
  // curl uses one number for TLS and for SSH; these are its words for SSH.
  // The fingerprint that was given is another one.
  line(
    ['curl: (60) Denied establishing ssh session', 'Denied establishing ssh session: mismatch'],
    { client: 'curl' },
    () => fact('hostKey.refused', { otherTypeRecorded: true }),
  ),
  line(
    [
      'curl: (60) SSL peer certificate or SSH remote key was not OK',
      'curl: (51) SSL peer certificate or SSH remote key was not OK',
      "curl: (51) The remote server's SSL certificate or SSH md5 fingerprint was deemed not OK",
      'SSH host key check: {result:text}, failed',
    ],
    { client: 'curl' },
    () => fact('hostKey.refused', {}),
  ),
  line(
    ['HOST_KEY_NOT_VERIFIABLE', 'Could not verify `{type}` host key with fingerprint'],
    { client: 'sshj' },
    () => fact('hostKey.refused', {}),
  ),
  line(
    [
      'Server key did not validate',
      'Server key validation failed',
      'SshException: [HostKeyNotVerifiable',
      'Key exchange negotiation failed: host key',
    ],
    { client: 'mina' },
    () => fact('hostKey.refused', {}),
  ),
  line(
    [
      'Host denied (verification failed)',
      'Handshake failed: host key verification',
      'Host verification failed',
    ],
    { client: 'ssh2' },
    () => fact('hostKey.refused', {}),
  ),
  line(
    [
      'ssh: handshake failed: ssh: host key mismatch',
      'ssh: host key mismatch',
      'ssh: required host key was nil',
    ],
    { client: 'go-ssh' },
    () => fact('hostKey.refused', {}),
  ),

  // ── never seen before ────────────────────────────────────────────────────────────────────────────────
  line(
    [
      'No {type} host key is known for {host:host} and you have requested strict checking',
      'No {type} host key is known for {host:host} by any trusted',
    ],
    { client: 'openssh' },
    ({ host }) => unknown(host, { refused: true }),
  ),
  line(
    "The authenticity of host '{host:host} ({address:text})' can't be established",
    { client: 'openssh' },
    ({ host }) => unknown(host),
  ),
  line("The authenticity of host '{host:host}' can't be established", { client: 'openssh' }, ({ host }) =>
    unknown(host),
  ),
  // A person has answered; whatever failed, failed later.
  line('Are you sure you want to continue connecting ({choices:text})? yes', { client: 'openssh' }, () =>
    fact('hostKey.check', { outcome: 'known' }),
  ),
  line(
    '{type} key fingerprint is {fingerprint:fingerprint}',
    { client: 'openssh' },
    ({ type, fingerprint }) => presented(type, fingerprint),
  ),
  line(
    'debug1: Server host key: {type} {fingerprint:fingerprint}',
    { client: 'openssh' },
    ({ type, fingerprint }) => presented(type, fingerprint),
  ),
  line(['is known and matches the {type} host key'], { client: 'openssh' }, () =>
    fact('hostKey.check', { outcome: 'known' }),
  ),
  line(
    'Warning: Permanently added {host:text} ({type}) to the list of known hosts',
    { client: 'openssh' },
    () => fact('hostKey.check', { outcome: 'known' }),
  ),
  line(
    ['The host key is not cached for this server', "The server's host key is not cached"],
    { client: 'putty' },
    () => unknown(),
  ),
  line(['Cannot confirm a host key in batch mode'], { client: 'putty' }, () => [
    fact('settings.interactive', { on: false }),
    fact('hostKey.refused', {}),
  ]),
  line(
    [
      'Connection abandoned',
      'User aborted at host key verification',
      'Host key not verified',
      'ホスト鍵が確認できませんでした',
    ],
    { client: 'putty', weak: true },
    () => fact('hostKey.refused', {}),
  ),
  line('Host key matches cached key', { client: 'putty' }, () => fact('hostKey.check', { outcome: 'known' })),
  line('Using username "{user}"', { client: 'putty' }, ({ user }) => [
    fact('settings.target', { user: user.replace(/"\.?$/, '') }),
    fact('handshake.completed', { done: true }),
  ]),
  // PuTTY's form of a fingerprint. With its bits: names of key types alone fill the lists of algorithms in a log.
  ...puttyKeyTypes.map((name) =>
    line([`${name} {fingerprint:fingerprint}`], { client: 'putty' }, ({ fingerprint }) =>
      presented(name.split(' ')[0], fingerprint),
    ),
  ),
  line(
    [
      'ホスト鍵はこのサーバーのキャッシュにありません',
      '不明なサーバーへの接続を続行し',
      'Continue connecting to an unknown server and add its host key to a cache',
      '不明なサーバに接続を続行し',
      "Host key wasn't verified",
      'ホストの鍵が証明されませんでした',
      'ホスト鍵が指定されていません。-hostkey スイッチで指定してください',
      'Expected host key was not configured, use -hostkey switch',
      'but SessionOptions.SshHostKeyFingerprint is not set',
      'Host key is not verified',
    ],
    { client: 'winscp' },
    () => unknown(),
  ),
  line(
    [
      "Host key of the server wasn't in the cache",
      "The server's host key was not found in the cache",
      'ホスト鍵がキャッシュにありません',
      'サーバのホスト鍵がキャッシュに見つかりません',
    ],
    { client: 'winscp' },
    () => unknown(),
  ),
  line(
    [
      "The server's host key is unknown. You have no guarantee that the server is the computer you think it is",
      "The server's host key is unknown",
      'サーバーのホスト鍵が不明です',
      'サーバーのホストキーは不明です',
    ],
    { client: 'filezilla' },
    () => unknown(),
  ),
  line(
    ['^Unknown fingerprint$', 'Unknown host key for {host:host}', '不明なホスト鍵'],
    { client: 'cyberduck' },
    ({ host }) => unknown(host),
  ),
  // OpenSSH's client, of a list of known hosts that it cannot read.
  line('hostkeys_foreach failed: {reason:text}', { client: 'openssh' }, ({ reason }) =>
    fact('hostKey.store', {
      operation: 'read',
      outcome: errnoAtStart(reason) === 'EACCES' ? 'denied' : 'missing',
    }),
  ),
  // Its WarningPolicy, which goes on.
  line('UserWarning: Unknown {type} host key for {host:host}', { client: 'paramiko' }, () =>
    fact('settings.client', { id: 'paramiko' }),
  ),
  line(
    [
      'No hostkey for host {host:host} found',
      'Server {host:text} not found in known_hosts',
      'Unknown {type} host key for {host:host}',
    ],
    { client: 'paramiko', unless: ['UserWarning: Unknown'] },
    ({ host }) => unknown(host.replace(/^['"]|['"]$/g, ''), { refused: true }),
  ),
  line(
    [
      'knownhosts: key is unknown',
      'ssh: no hostkey entry for',
      'ssh: must specify HostKeyCallback',
      // It shows a certificate, and no authority for such is known.
      'ssh: no authorities for hostname',
    ],
    { client: 'go-ssh' },
    () => unknown(undefined, { refused: true }),
  ),
  line(
    'UnknownHostKey: {host:host}. {type} key fingerprint is {fingerprint:fingerprint}',
    { client: 'jsch' },
    ({ host, type, fingerprint }) => [unknown(host, { refused: true }), presented(type, fingerprint)],
  ),
  line(['JSchException: UnknownHostKey', 'JSchUnknownHostKeyException'], { client: 'jsch' }, () =>
    unknown(undefined, { refused: true }),
  ),
  // What the program answered in the user's place, about a key that is new or another one.
  line('reject HostKey: {host:host}', { client: 'jsch' }, ({ host }) => fact('hostKey.refused', { host })),
  line('fingerprint {fingerprint:fingerprint} is unknown for', { client: 'net-ssh' }, ({ fingerprint }) => [
    unknown(undefined, { refused: true }),
    presented(undefined, fingerprint),
  ]),
  line('Net::SSH::HostKeyUnknown', { client: 'net-ssh' }, () => unknown(undefined, { refused: true })),
  line('Host public key is unknown. sshpass exits', { client: 'openssh' }, () => fact('hostKey.refused', {})),
  // A host certificate for other names: it says nothing of what is recorded.
  line('certificate check failed: Hostname {host:host} doesn', { client: 'sshj' }, ({ host }) =>
    fact('hostKey.refused', { host }),
  ),
  line(
    // Not recorded in this type; whether it is another type of the same server's keys, nobody knows (SSH_KNOWN_HOSTS_OTHER).
    ['host key for this server but another type of key exists', 'not found but an other type of key exists'],
    { client: 'libssh' },
    () => fact('hostKey.refused', { otherTypeRecorded: true }),
  ),
  line(
    [
      'Failed to open the known_hosts file {path:path}: {reason:text}',
      'Failed to open a file {path:path} for reading: {reason:text}',
      'Failed to open a file {path:path} for writing: {reason:text}',
    ],
    { client: 'libssh' },
    ({ path, reason }) => (isKnownHostsPath(barePath(path)) ? store(path, 'read', reason) : null),
  ),
  line("Host '{host:host}' is not in the trusted hosts file", { client: 'dropbear' }, ({ host }) =>
    unknown(host),
  ),
  line("Host '{host:host}' key accepted unconditionally", { client: 'dropbear' }, () =>
    fact('hostKey.check', { outcome: 'known' }),
  ),
  line(
    [
      'The host key for this server was not found',
      'The server is unknown',
      'Unknown host key type',
      'no such key for the host',
      'host key not found in known hosts',
    ],
    { client: 'libssh', weak: true, unless: ['type of key exists'] },
    () => unknown(undefined, { refused: true }),
  ),

  // ── revoked ──────────────────────────────────────────────────────────────────────────────────────────
  line(
    [
      'WARNING: REVOKED HOST KEY DETECTED',
      'HostKeyNotVerifiable: Host key is revoked',
      'knownhosts: key is revoked',
      'revoked host key',
      'HostKey is revoked',
      'Host key is revoked',
    ],
    { client: 'openssh' },
    () => revoked(),
  ),
  line(
    [
      'The {type} host key for {host:host} is marked as revoked',
      '{type} host key for {host:host} was revoked and you have requested strict checking',
      'Host key {type} {fingerprint:fingerprint} revoked by file',
    ],
    { client: 'openssh' },
    ({ host }) => revoked(host),
  ),
  line('JSchException: revoked HostKey: {host:host}', { client: 'jsch' }, ({ host }) => revoked(host)),

  // ── the list itself ──────────────────────────────────────────────────────────────────────────────────
  line(
    [
      'Failed to add the host to the list of known hosts ({path:text})',
      'Failed to add the {type} host key for IP address {address:text} to the list of known hosts ({path:text})',
    ],
    { client: 'openssh' },
    ({ path }) => fact('hostKey.store', { file: barePath(path), operation: 'write', outcome: 'failed' }),
  ),
  line(
    [
      'hostfile_replace_entries: link {path:text} to {other:text}: {reason:text}',
      'hostfile_replace_entries failed for {path:text}: {reason:text}',
      'update_known_hosts: hostfile_replace_entries failed for {path:text}: {reason:text}',
    ],
    { client: 'openssh' },
    ({ path, reason }) => store(path, 'write', reason),
  ),
  line('Could not create directory {path:path} ({reason:text})', { client: 'openssh' }, ({ path, reason }) =>
    /\.ssh$/.test(barePath(path)) ? store(path, 'write', reason) : null,
  ),
  line('Could not create directory {path:path}.$', { client: 'openssh' }, ({ path }) =>
    /\.ssh$/.test(barePath(path))
      ? fact('hostKey.store', { file: barePath(path), operation: 'write', outcome: 'failed' })
      : null,
  ),
  line(
    [
      'load_hostkeys: fopen {path:text}: {reason:text}',
      'hostkeys_foreach failed for {path:text}: {reason:text}',
    ],
    { client: 'openssh' },
    ({ path, reason }) => (errnoAtStart(reason) === 'ENOENT' ? null : store(path, 'read', reason)),
  ),
  line(
    [
      "couldn't parse known_hosts_file: open {path:text}: {reason:text}",
      "couldn't parse known_hosts_file: {reason:text}",
    ],
    { client: 'rclone' },
    ({ path, reason }) =>
      path !== undefined
        ? store(path, 'read', reason)
        : reason.startsWith('open ')
          ? null
          : fact('hostKey.store', { operation: 'read', outcome: 'failed' }),
  ),
  line(
    ['read {path:text}known_hosts: {reason:text}', 'open {path:text}known_hosts: {reason:text}'],
    { client: 'go-ssh', unless: ["couldn't parse known_hosts_file"] },
    ({ path, reason }) => store(`${path}known_hosts`, 'read', reason),
  ),
  line(
    [
      "PermissionError: [Errno 13] {reason:text}: '{path:text}known_hosts",
      "OSError: [Errno 30] {reason:text}: '{path:text}known_hosts",
      "IsADirectoryError: [Errno 21] {reason:text}: '{path:text}known_hosts",
      "FileNotFoundError: [Errno 2] {reason:text}: '{path:text}known_hosts",
    ],
    {},
    ({ reason, path }) => store(`${path}known_hosts`, 'read', reason),
  ),
  line(
    [
      "EACCES: permission denied, open '{path:text}known_hosts",
      "ENOENT: no such file or directory, open '{path:text}known_hosts",
    ],
    {},
    ({ path }) => fact('hostKey.store', { file: `${path}known_hosts`, operation: 'read', outcome: 'denied' }),
  ),
  line('java.io.FileNotFoundException: {path:text} ({reason:text})', { weak: true }, ({ path, reason }) =>
    isKnownHostsPath(path) ? store(path, 'read', reason) : null,
  ),
]
