/** Lines about opening the TCP connection. One file for all outcomes: programs print the system's reason, in any language. */
import type { Facts } from '../../evidence/facts.ts'
import { type Errno, errnoOf, errnoOfWindows } from '../decode/errno.ts'
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

/** What a reason says about an attempt to connect; null when it is about something else, e.g. a name. */
export function connectOutcome(reason: string): Outcome | null {
  const windows = /(?:\[WinError |error |code:? ?)(100\d\d)\b/i.exec(reason)
  const errno = windows ? errnoOfWindows(Number(windows[1])) : errnoOf(reason)
  if (errno) return outcomes[errno] ?? null
  return /timed? ?out|timeout was reached|i\/o timeout/i.test(reason) ? 'timed-out' : null
}

interface Target {
  readonly host?: string | undefined
  readonly port?: number | undefined
}

function attempt(reason: string, target: Target = {}): Draft | null {
  const outcome = connectOutcome(reason)
  return outcome && fact('network.connect', { outcome, ...target })
}

/** Splits `host:port`; IPv6 addresses lose their brackets. */
function splitPort(address: string): Target {
  const match = /^(.*):(\d{1,5})$/.exec(address)
  return match ? { host: match[1]!.replace(/^\[|\]$/g, ''), port: Number(match[2]) } : { host: address }
}

export const connectLines = [
  line(
    'connect to host {host:host} port {port:int}: {reason:text}',
    { client: 'openssh' },
    ({ host, port, reason }) => attempt(reason, { host, port }),
  ),
  line('Connecting to {host:host} timed out', { client: 'openssh' }, ({ host }) =>
    attempt('timeout was reached', { host }),
  ),
  line(
    ['Network error: {reason:text}', 'ネットワークエラー: {reason:text}'],
    { client: 'putty' },
    ({ reason }) => attempt(reason),
  ),
  line(
    'Failed to connect to {host:host} port {port:int} after {ms:int} ms: {reason:text}',
    { client: 'curl', weak: true },
    ({ host, port, ms, reason }) =>
      // curl hides the reason behind its own words; the time spent tells a refusal from silence.
      attempt(reason, { host, port }) ??
      fact('network.connect', { outcome: ms < 1000 ? 'failed' : 'timed-out', host, port, ms }),
  ),
  line('dial tcp {address:host}: {reason:text}', { client: 'go-ssh' }, ({ address, reason }) =>
    attempt(reason, splitPort(address)),
  ),
  line(['connect ECONNREFUSED {address:host}'], { client: 'ssh2' }, ({ address }) =>
    attempt('econnrefused', splitPort(address)),
  ),
  line(['connect ETIMEDOUT {address:host}'], { client: 'ssh2' }, ({ address }) =>
    attempt('etimedout', splitPort(address)),
  ),
  line(
    ['connect EHOSTUNREACH {address:host}', 'connect ENETUNREACH {address:host}'],
    { client: 'ssh2' },
    ({ address }) => attempt('ehostunreach', splitPort(address)),
  ),
  line(
    [
      'ConnectionRefusedError: {reason:text}',
      'TimeoutError: {reason:text}',
      'OSError: [Errno {reason:text}',
      'socket.timeout: {reason:text}',
      'java.net.ConnectException: {reason:text}',
      'java.net.NoRouteToHostException: {reason:text}',
      'java.net.SocketTimeoutException: {reason:text}',
    ],
    { weak: true },
    ({ reason }) => attempt(reason),
  ),
  line('Unable to connect to port {port:int} on {host:host}', { client: 'paramiko' }, ({ host, port }) =>
    fact('network.connect', { outcome: 'failed', host, port }),
  ),
  line(['FATAL ERROR: {reason:text}', 'ssh_init: {reason:text}'], { client: 'putty' }, ({ reason }) =>
    attempt(reason),
  ),
  line('Connect failed: {reason:text}', { client: 'dropbear', weak: true }, ({ reason }) => attempt(reason)),
  line(
    'Cannot connect to {address:host}. Error {number:int}. {reason:text}',
    { client: 'phpseclib', weak: true },
    ({ address, reason }) => attempt(reason, splitPort(address)),
  ),
  line('Net::SSH::ConnectionTimeout', { client: 'net-ssh' }, () => attempt('timeout was reached')),
  // libssh2's callers do not pass the reason on.
  line(
    'ssh2_connect(): Unable to connect to {host:host} on port {port:int}',
    { client: 'libssh2' },
    ({ host, port }) => fact('network.connect', { outcome: 'failed', host, port }),
  ),
  line('Failed to connect to {host:host} port 22 after {ms:int} ms: {reason:text}', { client: 'curl' }, () =>
    fact('settings.protocol', { id: 'sftp' }),
  ),
]
