/** Words of SSH.NET and of what is built on it (Posh-SSH, ShareX, Duplicati, Azure Data Factory). */
import type { Facts } from '../../evidence/facts.ts'
import { fileOutcomeOf } from '../decode/sftp-status.ts'
import { type Draft, fact, line } from '../pattern.ts'

type End = Facts['network.ended']

const accepted = fact('auth.result', { outcome: 'accepted' })
const ended = (how: End['how'], rest: Partial<Omit<End, 'how'>> = {}): Draft =>
  fact('network.ended', { how, ...rest })
const loginRefused = fact('auth.result', { outcome: 'refused' })
const inSession: Partial<End> = { during: 'sftp', by: 'unknown' }
const nothingInCommon = (what: Facts['handshake.negotiation']['what']) =>
  fact('handshake.negotiation', { what, outcome: 'nothing-in-common' })

/** The library's frames in which files are worked on. */
const sftpFrame = /SshNet\.Sftp\b|SshNet\.SftpClient\.(?!Connect|OnConnect|CreateAndConnect)/

export const dotnetLines = [
  // The same words at any moment; the frame below them tells which.
  line(
    [
      'The connection was closed by the remote host. at {frame}',
      'An established connection was aborted by the server. at {frame}',
      'Client not connected. at {frame}',
      'Session is not connected. at {frame}',
    ],
    { client: 'ssh.net' },
    ({ frame }) => (sftpFrame.test(frame) ? ended('closed', inSession) : null),
  ),
  line(
    [
      'SshConnectionException: The connection was closed by the remote host',
      'SshConnectionException: Client not connected',
      'SshConnectionException: Session is not connected',
      'SshException: Session is not connected',
    ],
    { client: 'ssh.net' },
    () => ended('closed', { by: 'unknown' }),
  ),
  line(
    'The connection was closed by the server: {message:text} ({reason})',
    { client: 'ssh.net', weak: true },
    ({ message, reason }) => {
      if (/too many auth/i.test(message)) return fact('auth.result', { outcome: 'too-many-failures' })
      if (/idle|inactiv|timed? ?out/i.test(message)) return ended('idle', { by: 'server' })
      if (/TooManyConnections|HostNotAllowed/.test(reason) || /too many|ban|block/i.test(message))
        return fact('handshake.turnedAway', {
          reason: /HostNotAllowed/.test(reason) ? 'not-allowed' : 'too-many-connections',
          message,
        })
      if (reason === 'IllegalUserName') return [fact('auth.account', { state: 'unknown' }), loginRefused]
      if (/^(?:NoMoreAuthMethodsAvailable|AuthenticationCanceledByUser)$/.test(reason)) return loginRefused
      return ended('closed', { by: 'server' })
    },
  ),
  line(
    ['Session operation has timed out at {frame}', 'Operation has timed out. at {frame}'],
    { client: 'ssh.net' },
    ({ frame }) => (sftpFrame.test(frame) ? ended('timed-out', inSession) : null),
  ),
  // No frame that tells the moment: connecting, logging in and waiting for a file have one time limit.
  line(
    [
      'SshOperationTimeoutException: {reason:text}',
      'Session operation has timed out',
      'Socket read operation has timed out after {ms:int} milliseconds',
    ],
    { client: 'ssh.net' },
    () => [fact('handshake.stalled', { waitingFor: 'anything' }), ended('timed-out', { by: 'unknown' })],
  ),
  // Posh-SSH, whose list of trusted keys holds another one.
  line(
    'Fingerprint not matched trusted {type} fingerprint for host {host}',
    { client: 'ssh.net' },
    ({ host }) => fact('hostKey.check', { outcome: 'changed', refused: true, host }),
  ),
  // What SSH.NET says when the program that uses it did not accept the host key.
  line('Key exchange negotiation failed', { client: 'ssh.net', unless: ['host key'] }, () => [
    nothingInCommon('unknown'),
    fact('hostKey.refused', {}),
  ]),
  line(
    [
      'Client encryption algorithm not found',
      'Server decryption algorithm not found',
      'Server encryption algorithm not found',
    ],
    { client: 'ssh.net' },
    () => nothingInCommon('cipher'),
  ),
  line(['Client HMAC algorithm not found', 'Server HMAC algorithm not found'], { client: 'ssh.net' }, () =>
    nothingInCommon('mac'),
  ),
  line('SshConnectionException: MAC error', { client: 'ssh.net' }, () => ended('corrupted')),
  line('Host key could not be verified', { client: 'ssh.net', weak: true }, () =>
    fact('hostKey.refused', {}),
  ),
  line(
    ['Invalid SSH2 private key', 'Invalid private key file', 'SshException: Invalid private key'],
    { client: 'ssh.net' },
    () => fact('keyFile.load', { outcome: 'bad-format' }),
  ),
  line(
    [
      'Private key algorithm "{name}" is not supported',
      'Private key cipher "{name}" is not supported',
      "OpenSSH key type '{name}' is not supported",
      "Cipher '{name}' is not supported for an OpenSSH key",
    ],
    { client: 'ssh.net' },
    () => fact('keyFile.load', { outcome: 'unsupported-format' }),
  ),
  line('Secure copy execution request was rejected by the server', { client: 'ssh.net' }, () => [
    accepted,
    fact('session.request', { kind: 'scp', outcome: 'refused' }),
  ]),
  line('The request to start a shell was not accepted by the server', { client: 'ssh.net' }, () => [
    accepted,
    fact('session.request', { kind: 'shell', outcome: 'refused' }),
  ]),
  line(["Subsystem 'sftp' could not be started"], { client: 'ssh.net' }, () => [
    accepted,
    fact('session.request', { kind: 'sftp', outcome: 'refused' }),
  ]),
  line('Channel was closed. at {frame}', { client: 'ssh.net' }, ({ frame }) =>
    /SubsystemSession|SftpSession/.test(frame) ? [accepted, fact('sftp.start', { outcome: 'closed' })] : null,
  ),
  line('SshException: Channel was closed', { client: 'ssh.net' }, () => [
    accepted,
    fact('sftp.start', { outcome: 'closed' }),
  ]),
  // What the server answered, above the frame that asked.
  ...(['Permission denied', 'No such file', 'Failure'] as const).map((words) =>
    line(`Message: ${words}`, { client: 'ssh.net', weak: true }, () => {
      const outcome = fileOutcomeOf(words)
      return outcome && fact('file.operation', { operation: 'other', outcome, message: words })
    }),
  ),
  line('Message: {reason:text} Stack Trace: at {frame}', { client: 'ssh.net' }, ({ reason, frame }) => {
    if (!sftpFrame.test(frame)) return null
    const outcome = fileOutcomeOf(reason)
    return outcome && fact('file.operation', { operation: 'other', outcome, message: reason })
  }),
  line(
    [
      'An error occurred, but no specific error code exists to describe the failure',
      'SshException: Failure.',
    ],
    { client: 'ssh.net' },
    () => fact('file.operation', { operation: 'other', outcome: 'failed', status: 4 }),
  ),
  line('at Renci.SshNet.Sftp.SftpSession.RequestOpen({rest:text}', { client: 'ssh.net' }, () => accepted),
  line(
    ["Exception of type 'Tamir.SharpSsh.jsch.SftpException' was thrown", 'Tamir.SharpSsh.jsch.SftpException'],
    {},
    () => fact('file.operation', { operation: 'other', outcome: 'failed' }),
  ),
  line('ProxyException: {reason:text}', { client: 'ssh.net' }, ({ reason }) =>
    fact('network.proxy', {
      outcome: /407|authentication/i.test(reason)
        ? 'authentication-required'
        : /refused|rejected|not allowed/i.test(reason)
          ? 'refused'
          : 'failed',
      kind: /^SOCKS/.test(reason) ? 'socks' : 'http',
      message: reason,
    }),
  ),
]
