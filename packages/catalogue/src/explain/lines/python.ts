/** Words of Python's libraries and of what is built on them: paramiko, pysftp, Fabric, Airflow, asyncssh. */
import type { Facts } from '../../evidence/facts.ts'
import { fileOutcomeOf } from '../decode/sftp-status.ts'
import { type Draft, fact, line } from '../pattern.ts'

type End = Facts['network.ended']

const accepted = fact('auth.result', { outcome: 'accepted' })
const refused = fact('auth.result', { outcome: 'refused' })
const ended = (how: End['how'], rest: Partial<Omit<End, 'how'>> = {}): Draft =>
  fact('network.ended', { how, ...rest })
const inSession: Partial<End> = { during: 'sftp', by: 'unknown' }

export const pythonLines = [
  // ── paramiko ─────────────────────────────────────────────────────────────────────────────────────────
  line(
    ['SSHException: SSH session not active', 'SSHException: Channel is not open'],
    { client: 'paramiko' },
    () => ended('closed', { by: 'unknown' }),
  ),
  line('OSError: Socket is closed', { client: 'paramiko', weak: true }, () => ended('closed', inSession)),
  line('AuthenticationException: Authentication timeout', { client: 'paramiko' }, () =>
    ended('timed-out', { during: 'authentication', by: 'unknown' }),
  ),
  line(
    'AuthenticationException: Authentication failed: {reason:text}',
    { client: 'paramiko' },
    ({ reason }) => [
      refused,
      ...(/EOF|shut down/.test(reason) ? [ended('closed', { during: 'authentication', by: 'server' })] : []),
    ],
  ),
  // The end of the stream while a packet was awaited: before login, or because of it.
  line(
    [
      'ptype, m = self.packetizer.read_message() EOFError',
      'x = self.read_all(4) EOFError',
      'raise EOFError() EOFError',
      'raise EOFError EOFError',
      'EOFError: raise EOFError',
    ],
    { client: 'paramiko', unless: ['Error reading SSH protocol banner', 'During handling'] },
    () => ended('closed', { by: 'unknown' }),
  ),
  line(
    ['SSHException: Negotiation failed$', 'Key-exchange timed out waiting for key negotiation'],
    { client: 'paramiko' },
    () => [
      fact('handshake.stalled', { waitingFor: 'kex-reply' }),
      ended('closed', { during: 'handshake', by: 'unknown' }),
    ],
  ),
  line('SSHException: Timeout opening channel', { client: 'paramiko' }, () => [
    accepted,
    ended('timed-out', inSession),
  ]),
  line('SSHException: Timeout', { client: 'paramiko', unless: ['Timeout opening'] }, () =>
    fact('network.stalled', {}),
  ),
  line('SSHException: Invalid SSH banner', { client: 'paramiko' }, () =>
    fact('handshake.firstBytes', { from: 'server', kind: 'text' }),
  ),
  line('No common pubkey algorithms exist! Dying', { client: 'paramiko' }, () =>
    fact('auth.signature', { outcome: 'no-mutual-algorithm' }),
  ),
  line(
    [
      'An RSA key was specified, but no RSA pubkey algorithms are configured',
      'Unable to agree on a pubkey algorithm for signing a {type} key',
    ],
    { client: 'paramiko' },
    () => fact('auth.signature', { outcome: 'no-mutual-algorithm' }),
  ),
  line(
    ['could not get keys from ssh-agent', 'lost ssh-agent', 'Unable to connect to SSH agent'],
    { client: 'paramiko' },
    () => fact('auth.agent', { outcome: 'failed' }),
  ),
  line(['SSHException: Channel closed'], { client: 'paramiko' }, () => [
    accepted,
    fact('sftp.start', { outcome: 'closed' }),
  ]),
  line(
    [
      "ChannelException({code:int}, '{reason:text}')",
      'ChannelException: ChannelException({code:int}, {reason:text})',
    ],
    { client: 'paramiko' },
    // Code 2 is a channel through this server to another one (RFC 4254 section 5.1).
    ({ code, reason }) =>
      code === 2
        ? null
        : [accepted, fact('session.request', { kind: 'sftp', outcome: 'refused', message: reason })],
  ),
  line(
    ['Bad password or corrupt private key file', 'SSHException: Bad password'],
    { client: 'paramiko' },
    () => [
      fact('keyFile.passphrase', { outcome: 'not-opened' }),
      fact('keyFile.load', { outcome: 'bad-format' }),
    ],
  ),
  line(
    [
      "ValueError: ('Invalid private key', {rest:text}",
      'ValueError: Could not deserialize key data',
      "ValueError: ('Could not deserialize key data{rest:text}",
      'SSHException: Invalid key',
      'unsupported: private keyfile has multiple keys',
      'not a valid {kind} private key file',
      'encountered {found} key, expected {kind} key',
      'unpack requires a buffer of 4 bytes',
    ],
    { client: 'paramiko', weak: true },
    () => fact('keyFile.load', { outcome: 'bad-format' }),
  ),
  // The frame of a request on a file: the error below it is the server's answer.
  line(
    ['in _convert_status raise {kind} {error}: {reason:text}', 'in _convert_status {error}: {reason:text}'],
    { client: 'paramiko' },
    ({ reason }) => {
      const outcome = fileOutcomeOf(reason.replace(/^\[Errno \d+\] /, ''))
      return outcome && fact('file.operation', { operation: 'other', outcome, message: reason })
    },
  ),

  // ── pysftp, Fabric, Airflow ──────────────────────────────────────────────────────────────────────────
  // A call in a traceback, which is printed because it failed.
  line(['_request(CMD_FSETSTAT,', '_request(CMD_SETSTAT,'], { client: 'paramiko' }, () =>
    fact('file.operation', { operation: 'set-attributes', outcome: 'failed' }),
  ),
  line(['CredentialException: No password or key specified'], {}, () => fact('auth.nothingToTry', {})),
  line(
    [
      "pysftp.exceptions.ConnectionException: ('{host:host}', {port:int})",
      "ConnectionException: ('{host:host}', {port:int})",
    ],
    { weak: true },
    ({ host, port }) => fact('network.connect', { outcome: 'failed', host, port }),
  ),
  line(['No Host Keys Found', 'HostKeysException'], { weak: true }, () =>
    fact('hostKey.check', { outcome: 'unknown', refused: true }),
  ),
  line(
    [
      'Error while transferring {path:text}, error: [Errno {number:int}] {reason:text}',
      'SFTP error: [Errno {number:int}] {reason:text}',
      'sftp error: [Errno {number:int}] {reason:text}',
    ],
    { client: 'paramiko' },
    ({ reason }) => {
      // A name after the words is Python's own error about a file here.
      if (/: ['"b]/.test(reason)) return null
      const outcome = fileOutcomeOf(reason)
      return outcome && fact('file.operation', { operation: 'other', outcome, message: reason })
    },
  ),
  line(
    [
      'airflow.providers.sftp.{name}',
      'airflow.providers.ssh.{name}',
      'sftp_operator.py',
      'sftp_hook.py',
      'pysftp/__init__.py',
    ],
    { client: 'paramiko' },
    () => fact('settings.client', { id: 'paramiko' }),
  ),
]
