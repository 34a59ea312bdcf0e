/** Lines about opening the TCP connection. One file for all outcomes: programs print the system's reason, in any language. */
import type { Facts } from '../../evidence/facts.ts'
import { type Errno, errnoOf, errnoOfUnix, errnoOfWindows } from '../decode/errno.ts'
import { type Draft, fact, line } from '../pattern.ts'

type Outcome = Facts['network.connect']['outcome']

const outcomes: Partial<Record<Errno, Outcome>> = {
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'timed-out',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EACCES: 'denied-here',
  EPERM: 'denied-here',
}

/** How connections that stood break. Programs print these in the same frame as reasons for not connecting. */
const endings: Partial<Record<Errno, Facts['network.ended']['how']>> = {
  ECONNRESET: 'reset',
  ECONNABORTED: 'aborted',
  EPIPE: 'broken-pipe',
}

/** The system's error in a reason: by its words in any language, or by its number. */
export function networkErrno(reason: string): Errno | null {
  const windows = /(?:\[WinError |error |code:? ?|\(|errno=)(100\d\d)\b/i.exec(reason)
  if (windows) return errnoOfWindows(Number(windows[1]))
  const known =
    errnoOf(reason) ?? (/^connection reset\b|: connection reset\b/i.test(reason) ? 'ECONNRESET' : null)
  if (known) return known
  const unix = /\[Errno (-?\d{1,3})\]|errno[ =]+(\d{1,3})\b/i.exec(reason)
  if (unix) return errnoOfUnix(Number(unix[1] ?? unix[2]))
  // Cygwin and old Windows builds of OpenSSH have no better words for a time-out.
  return /timed? ?out|timeout|bad file number|result too large|resource temporarily unavailable/i.test(reason)
    ? 'ETIMEDOUT'
    : null
}

/** What a reason says about an attempt to connect; null when it is about something else, e.g. a name. */
export function connectOutcome(reason: string): Outcome | null {
  const errno = networkErrno(reason)
  return errno ? (outcomes[errno] ?? null) : null
}

interface Target {
  readonly host?: string | undefined
  readonly port?: number | undefined
}

function attempt(reason: string, target: Target = {}): Draft | null {
  const errno = networkErrno(reason)
  const outcome = errno && outcomes[errno]
  if (!outcome) return null
  return fact('network.connect', {
    outcome,
    ...target,
    scope: errno === 'ENETUNREACH' ? 'network' : errno === 'EHOSTUNREACH' ? 'host' : undefined,
  })
}

/** As attempt, or a name that was not found: for words of programs that look the name up by themselves. */
export function attemptOrLookup(reason: string): Draft | null {
  const errno = networkErrno(reason)
  return errno === 'ENOTFOUND' || errno === 'EAI_AGAIN'
    ? fact('network.lookup', { outcome: errno === 'EAI_AGAIN' ? 'try-again' : 'not-found' })
    : attempt(reason)
}

/** As attempt, for words that certainly report one: a reason that is not known is still a failure. */
function failure(reason: string, target: Target): Draft | null {
  const errno = networkErrno(reason)
  if (errno === 'ENOTFOUND' || errno === 'EAI_AGAIN') return null
  return attempt(reason, target) ?? fact('network.connect', { outcome: 'failed', ...target, message: reason })
}

/** The end of a connection that stood; null when the reason says no such thing. */
export function ending(
  reason: string,
  during?: Facts['network.ended']['during'],
  before?: Facts['network.ended']['before'],
): Draft | null {
  const errno = networkErrno(reason)
  const how =
    errno === 'ETIMEDOUT'
      ? 'timed-out'
      : errno === 'EHOSTUNREACH' || errno === 'ENETUNREACH'
        ? 'unreachable'
        : errno && endings[errno]
  return how ? fact('network.ended', { how, during, before, by: 'unknown' }) : null
}

/** An attempt that failed, or a connection that broke: for words that frame both. */
function attemptOrEnding(reason: string, target: Target = {}): Draft | null {
  const errno = networkErrno(reason)
  return errno && endings[errno] ? ending(reason) : attempt(reason, target)
}

/** Ports of databases, queues, directories, mail and web servers: a refusal there has nothing to do with SFTP. */
const otherPorts: ReadonlySet<number> = new Set([
  25, 53, 80, 110, 143, 389, 465, 587, 636, 993, 995, 1433, 1521, 2375, 2376, 3000, 3306, 5000, 5432, 5672,
  6379, 6443, 8000, 8080, 9000, 9092, 9200, 11_211, 27_017,
])

/** As attempt, for words that any program prints: null for ports where no SSH listens. */
function anyonesAttempt(reason: string, target: Target): Draft | null {
  return target.port !== undefined && otherPorts.has(target.port) ? null : attempt(reason, target)
}

/** Splits `host:port`; IPv6 addresses lose their brackets. */
function splitPort(address: string): Target {
  const match = /^(.*):(\d{1,5})$/.exec(address)
  if (!match || Number(match[2]) > 65_535) return { host: address }
  return { host: match[1]!.replace(/^\[|\]$/g, ''), port: Number(match[2]) }
}

export const connectLines = [
  line('Client: Trying {host:host} on port {port:int} ...', { client: 'ssh2' }, (target) =>
    fact('settings.target', target),
  ),
  line('Net::SSH::Proxy::ConnectError', { client: 'net-ssh' }, () =>
    fact('network.proxy', { outcome: 'failed' }),
  ),
  line("'FAILED: [Errno 8] nodename nor servname provided", {}, () =>
    fact('network.lookup', { outcome: 'not-found' }),
  ),
  line(
    'connect to host {host:host} port {port:int}: {reason:text}',
    { client: 'openssh' },
    ({ host, port, reason }) => (port > 65_535 ? null : failure(reason, { host, port })),
  ),
  // The host in angle brackets is lost where a page takes it for markup.
  line(
    [
      '^port {port:int}: Connection {reason:text}',
      '^port {port:int}: No route {reason:text}',
      'ssh: connect to host port {port:int}: {why:text}',
    ],
    { client: 'openssh' },
    ({ port, reason, why }) =>
      attempt(why ?? (reason === 'to host' ? 'no route to host' : `connection ${reason}`), { port }),
  ),
  // One address of several; the last word is the line above.
  line(
    'debug1: connect to address {address:host} port {port:int}: {reason:text}',
    { client: 'openssh' },
    () => fact('settings.client', { id: 'openssh' }),
  ),
  line('Connecting to {host:host} timed out', { client: 'openssh' }, ({ host }) =>
    attempt('timeout was reached', { host }),
  ),
  line(
    [
      'Network error: Connection to "{host:host}" {reason:text}',
      'Network error: No route to host "{host:host}"',
      'ネットワーク エラー: ホスト "{host:host}" へのルートが見つかりません',
    ],
    { client: 'winscp' },
    ({ host, reason }) =>
      reason === undefined
        ? attempt('no route to host', { host })
        : attempt(`connection ${reason}`, { host }),
  ),
  line(
    [
      'Network error: {reason:text}',
      'ネットワークエラー: {reason:text}',
      'ネットワーク エラー: {reason:text}',
      'ネットワーク エラー：{reason:text}',
    ],
    { client: 'putty', unless: ['Connection to "', 'No route to host "', 'へのルートが見つかりません'] },
    ({ reason }) => attemptOrEnding(reason) ?? failure(reason, {}),
  ),
  line(
    'Failed to connect to {address:host}: Network error: {reason:text}',
    { client: 'putty' },
    ({ address, reason }) => failure(reason, { host: address }),
  ),
  line(
    'Failed to connect to {host:host} port {port:int} after {ms:int} ms: {reason:text}',
    { client: 'curl', weak: true },
    ({ host, port, ms, reason }) =>
      // curl hides the reason behind its own words; the time spent tells a refusal from silence.
      attempt(reason, { host, port }) ??
      fact('network.connect', { outcome: ms < 1000 ? 'failed' : 'timed-out', host, port, ms }),
  ),
  line(
    'Failed to connect to {host:host} port {port:int}: {reason:text}',
    { client: 'curl', weak: true },
    ({ host, port, reason }) => attempt(reason, { host, port }),
  ),
  line('dial tcp {address:host}: {reason:text}', { client: 'go-ssh', weak: true }, ({ address, reason }) =>
    anyonesAttempt(reason, splitPort(address)),
  ),
  line(
    [
      "couldn't connect SSH: dial tcp {address:host}: {reason:text}",
      'failed to dial: dial tcp {address:host}:22: {reason:text}',
      'dial tcp {address:host}:22: {reason:text}',
    ],
    { client: 'go-ssh', unless: ['probe failed'] },
    ({ address, reason }) => attempt(reason, splitPort(address)),
  ),
  ...(['ECONNREFUSED', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EACCES', 'EPERM'] as const).flatMap(
    (errno) => [
      // Every program for Node.js prints this.
      line([`connect ${errno} {address:host}`], { weak: true }, ({ address }) =>
        anyonesAttempt(
          errno.toLowerCase().replace(/^(?:eacces|eperm)$/, 'permission denied'),
          splitPort(address),
        ),
      ),
      line(
        [`connect ${errno} {address:host}:22`, `getConnection: connect ${errno} {address:host}`],
        { client: 'ssh2' },
        () => fact('settings.client', { id: 'ssh2' }),
      ),
    ],
  ),
  line(
    [
      'TimeoutError: {reason:text}',
      'OSError: [Errno {reason:text}',
      'OSError: [WinError {reason:text}',
      'OSError: Multiple exceptions: {reason:text}',
      'socket.error: [Errno {reason:text}',
      'socket.timeout: {reason:text}',
      'java.net.ConnectException: {reason:text}',
      'java.net.NoRouteToHostException: {reason:text}',
      'java.net.SocketTimeoutException: {reason:text}',
      'java.net.SocketException: {reason:text}',
      'SocketException ({number}): {reason:text}',
      'System.Net.Sockets.SocketException: {reason:text}',
    ],
    { weak: true, unless: ['Read timed out', 'kexTimeout'] },
    ({ reason }) => attemptOrEnding(/^-?\d{1,5}\]/.test(reason) ? `[Errno ${reason}` : reason),
  ),
  ...(
    [
      ['Connection refused', 'econnrefused'],
      ['No route to host', 'ehostunreach'],
      ['Network is unreachable', 'enetunreach'],
      ['Connection timed out', 'etimedout'],
      ['Operation timed out', 'etimedout'],
    ] as const
  ).map(([words, errno]) =>
    line([`${words} - connect(2) for {target:host}`], { weak: true }, ({ target }) =>
      anyonesAttempt(errno, splitPort(target)),
    ),
  ),
  line('ConnectionRefusedError: {reason:text}', { weak: true }, () => attempt('connection refused')),
  line('ConnectionResetError: {reason:text}', { weak: true }, () => ending('connection reset by peer')),
  line('ConnectionAbortedError: {reason:text}', { weak: true }, () => ending('econnaborted')),
  line('BrokenPipeError: {reason:text}', { weak: true }, () => ending('broken pipe')),
  line('Unable to connect to host: {host:host}', { client: 'phpseclib', weak: true }, ({ host }) =>
    fact('network.connect', { outcome: 'failed', host }),
  ),
  line('Reason: Unable to connect to host: {host:host}', { client: 'phpseclib' }, ({ host }) =>
    fact('network.connect', { outcome: 'failed', host }),
  ),
  line('Unable to connect to port {port:int} on {host:host}', { client: 'paramiko' }, ({ host, port }) =>
    fact('network.connect', { outcome: 'failed', host, port }),
  ),
  line(
    'Unable to connect to port {port:int} on {first:host} or {host:text}',
    { client: 'paramiko' },
    ({ port }) => fact('network.connect', { outcome: 'failed', port }),
  ),
  line(
    ['FATAL ERROR: {reason:text}', 'ssh_init: {reason:text}'],
    { client: 'putty', unless: ['Network error:', 'max-retries'] },
    ({ reason }) => attemptOrEnding(reason),
  ),
  line(
    ['Failed to connect to {address:host}: {reason:text}'],
    { client: 'putty', weak: true, unless: ['Network error'] },
    ({ address, reason }) => attempt(reason, { host: address }),
  ),
  line('Connect failed: {reason:text}', { client: 'dropbear', weak: true }, ({ reason }) => attempt(reason)),
  line(
    'Cannot connect to {address:host}. Error {number:int}. {reason:text}',
    { client: 'phpseclib', weak: true },
    ({ address, reason }) => attempt(reason, splitPort(address)),
  ),
  line('Net::SSH::ConnectionTimeout', { client: 'net-ssh', unless: ['version negotiating'] }, () =>
    attempt('timeout was reached'),
  ),
  // The connection stood, and the server did not say its name.
  line(
    ['timeout during client version negotiating', 'timeout during server version negotiating'],
    { client: 'net-ssh' },
    () => fact('handshake.stalled', { waitingFor: 'version-line' }),
  ),
  line('Unable to connect to remote host: {reason:text}', { client: 'libssh2', weak: true }, ({ reason }) =>
    attempt(reason),
  ),
  line(
    'Unable to connect to remote host: {reason:text} (-1 LIBSSH2_ERROR_SOCKET_NONE)',
    { client: 'libssh2' },
    ({ reason }) => attempt(reason),
  ),
  line('Remote host refused connection', { client: 'ssh2' }, () => attempt('connection refused')),
  line("Could not connect to '{host:host}' (port {port:int}): {reason:text}", {}, ({ host, port, reason }) =>
    failure(reason, { host, port }),
  ),
  line('Timeout waiting for SSH', {}, () => attempt('timed out')),
  line('Starting a new connection to: "{host:host}" port {port:int}', {}, (target) =>
    fact('settings.target', target),
  ),
  line('Connection failed: {reason:text}', { weak: true }, ({ reason }) => attempt(reason)),
  line('"{host:host}" への接続が拒否されました', { client: 'winscp' }, ({ host }) =>
    attempt('connection refused', { host }),
  ),
  line('"{host:host}" への接続がタイムアウトしました', { client: 'winscp' }, ({ host }) =>
    attempt('timed out', { host }),
  ),
  // libssh2's callers do not pass the reason on.
  line(
    'ssh2_connect(): Unable to connect to {host:host} on port {port:int}',
    { client: 'libssh2' },
    ({ host, port }) => fact('network.connect', { outcome: 'failed', host, port }),
  ),
  line(
    [
      'Failed to connect to {host:host} port 22: {reason:text}',
      'connect to {address:host} port 22 failed: {reason:text}',
    ],
    { client: 'curl' },
    ({ host, address, reason }) => attempt(reason, { host: host ?? address, port: 22 }),
  ),
  line('curl: (28) {reason:text}', { client: 'curl', weak: true, unless: ['0 bytes received'] }, () =>
    attempt('timed out'),
  ),
  line('Failed to connect to {host:host} port 22 after {ms:int} ms: {reason:text}', { client: 'curl' }, () =>
    fact('settings.protocol', { id: 'sftp' }),
  ),
  line(
    ['Timeout connecting to {host:host}', 'Timeout while connecting to {host:host}'],
    { client: 'libssh', weak: true },
    ({ host }) => attempt('timed out', { host }),
  ),
  line(
    [
      'Could not connect to server$',
      'サーバーに接続できません',
      'Herstellen der Verbindung zum Server fehlgeschlagen',
      "Impossible d'établir une connexion au serveur",
      'No se pudo conectar al servidor',
      '无法连接到服务器',
      'Не удалось подключиться к серверу',
      'Не могу подключиться к серверу',
      'Impossibile collegarsi al server',
      'Não foi possível conectar ao servidor',
      'Nie można połączyć się z serwerem',
      'Kan geen verbinding maken met server',
      '서버에 연결할 수 없음',
    ],
    { client: 'filezilla', weak: true },
    () => fact('network.connect', { outcome: 'failed' }),
  ),
  line('Connection attempt failed with "{reason:text}"', { client: 'filezilla' }, ({ reason }) =>
    attemptOrLookup(reason),
  ),
  line(
    'The connection attempt was rejected',
    {
      client: 'cyberduck',
      unless: [
        'Connection reset',
        'identification exchange',
        'imed out',
        'o route',
        'transport',
        'roken pipe',
        'Connection closed',
      ],
    },
    () => attempt('connection refused'),
  ),
  line('Timeout detected. (control connection)', { client: 'winscp' }, () => attempt('timed out')),
  line(
    [
      'Broken pipe. The connection attempt was rejected',
      'Broken transport; encountered EOF. The connection attempt was rejected',
      'Connection closed. The connection attempt was rejected',
    ],
    { client: 'cyberduck' },
    () => fact('network.ended', { how: 'reset', by: 'unknown' }),
  ),
  line('The connection attempt timed out', { client: 'cyberduck', unless: ['Read timed out'] }, () =>
    attempt('timed out'),
  ),
  line(['Connection failed to establish within {ms:int} milliseconds'], { client: 'ssh.net' }, () =>
    attempt('timed out'),
  ),
  line('timeout: socket is not established', { client: 'jsch' }, () => attempt('timed out')),
]
