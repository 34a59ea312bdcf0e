/**
 * Words of Java's libraries and of the frameworks around them: JSch, sshj, Apache MINA, Spring, Camel. What they
 * have in common with other programs is in the files of the phases.
 */
import type { Facts } from '../../evidence/facts.ts'
import { fileOutcomeOf, fileOutcomeOfStatus } from '../decode/sftp-status.ts'
import { type Draft, fact, line } from '../pattern.ts'
import { networkErrno } from './connect.ts'
import { failed } from './failed-operation.ts'

type End = Facts['network.ended']

const refused = fact('auth.result', { outcome: 'refused' })
const accepted = fact('auth.result', { outcome: 'accepted' })
const ended = (how: End['how'], rest: Partial<Omit<End, 'how'>> = {}): Draft =>
  fact('network.ended', { how, ...rest })
const inSession: Partial<End> = { during: 'sftp', by: 'unknown' }
/** The connection ended between the request for SFTP and its first answer. */
const closedAtStart: readonly Draft[] = [accepted, fact('sftp.start', { outcome: 'closed' })]
const notSigned = (outcome: Facts['keyFile.passphrase']['outcome']) => fact('keyFile.passphrase', { outcome })
const loaded = (outcome: Facts['keyFile.load']['outcome']) => fact('keyFile.load', { outcome })

export const javaLines = [
  // ── JSch ─────────────────────────────────────────────────────────────────────────────────────────────
  line(
    [
      'JSchException: session is down',
      'JSchException: channel is down',
      'JSchException: Packet corrupt',
      'JSchException: SSH_MSG_DISCONNECT: 2 Packet corrupt',
    ],
    { client: 'jsch' },
    () => ended('closed', inSession),
  ),
  line(
    [
      'inputstream is closed at com.jcraft.jsch.ChannelSftp',
      'Pipe closed at com.jcraft.jsch',
      'End of IO Stream Read at com.jcraft.jsch.ChannelSftp',
      'IOException: inputstream is closed',
    ],
    { client: 'jsch', weak: true },
    () => [accepted, fact('sftp.start', { outcome: 'closed' }), ended('closed', { by: 'server' })],
  ),
  // Once files moved it is another story; the frame tells which call it was.
  line(
    [
      'IOException: Pipe closed',
      'at com.jcraft.jsch.ChannelSftp._put({place}',
      'at com.jcraft.jsch.ChannelSftp.put({place}',
    ],
    { client: 'jsch', weak: true },
    ({ place }) => (place === undefined ? ended('closed', inSession) : []),
  ),
  line(
    ['JSchException: Auth cancel$', '^Auth cancel$', '^Auth Cancel$', '^"Auth Cancel"$'],
    { client: 'jsch' },
    () => [notSigned('not-opened'), refused],
  ),
  line('JSchException: Incorrect passphrase provided', { client: 'jsch' }, () => notSigned('wrong')),
  line(['JSchException: channel request: timeout'], { client: 'jsch' }, () =>
    fact('network.stalled', { during: 'sftp' }),
  ),
  line('KnownHosts: invalid format', { client: 'jsch' }, () =>
    fact('hostKey.store', { operation: 'read', outcome: 'failed' }),
  ),
  line('SSH_AUTH_SOCK is not defined', { client: 'jsch' }, () =>
    fact('auth.agent', { outcome: 'unavailable' }),
  ),
  line(['Pageant is not runn'], { client: 'jsch' }, () => fact('auth.agent', { outcome: 'unavailable' })),
  // The status' number before its words, above JSch's own frames or inside a framework's sentence.
  line(
    [
      '^{status:int}: {reason:text} at com.jcraft.jsch.{frame}',
      'nested exception is {status:int}: {reason:text}',
    ],
    { client: 'jsch' },
    ({ status, reason }) => (status > 31 ? null : failed('other', reason, { status })),
  ),
  // A log's prefix before them; a shell prints "line 3: Permission denied".
  ...(['Permission denied', 'No such file', 'Failure'] as const).map((words) =>
    line(`{status:int}: ${words}`, { client: 'jsch', weak: true, unless: ['line '] }, ({ status }) =>
      fileOutcomeOf(words) === fileOutcomeOfStatus(status) ? failed('other', words, { status }) : null,
    ),
  ),
  // The frame tells which request it was.
  line(
    [
      'net.schmizz.sshj.sftp.SFTPEngine.setAttributes({place}',
      'com.jcraft.jsch.ChannelSftp.setMtime({place}',
      'com.jcraft.jsch.ChannelSftp._setStat({place}',
      'com.jcraft.jsch.ChannelSftp.chmod({place}',
      'Failed to set permission on remote file {rest:text}',
      'Failed to set lastModified on remote file {rest:text}',
      'Failed to set owner on remote file {rest:text}',
    ],
    {},
    () => fact('file.operation', { operation: 'set-attributes', outcome: 'denied' }),
  ),
  // Only JSch puts a status' number before its words.
  line('Caused by: {status:int}: {reason:text}', { client: 'jsch' }, ({ status, reason }) =>
    fileOutcomeOf(reason) === fileOutcomeOfStatus(status) ? failed('other', reason, { status }) : null,
  ),
  line(
    ['failed to create SFTP Session', 'Cannot connect to sftp://{target}', 'file:SftpOperations'],
    { client: 'jsch' },
    () => fact('settings.protocol', { id: 'sftp' }),
  ),

  // ── sshj ─────────────────────────────────────────────────────────────────────────────────────────────
  line(
    [
      'net.schmizz.sshj.connection.ConnectionException: Timeout expired',
      'net.schmizz.sshj.sftp.SFTPException: Timeout expired',
    ],
    { client: 'sshj' },
    () => ended('timed-out', inSession),
  ),
  line('net.schmizz.sshj.transport.TransportException: Timeout expired', { client: 'sshj' }, () =>
    fact('handshake.stalled', { waitingFor: 'anything' }),
  ),
  line('net.schmizz.sshj.userauth.UserAuthException: Timeout expired', { client: 'sshj' }, () =>
    ended('timed-out', { during: 'authentication', by: 'unknown' }),
  ),
  line(
    [
      'net.schmizz.sshj.transport.TransportException: {reason:text}',
      'net.schmizz.sshj.connection.ConnectionException: {reason:text}',
      'net.schmizz.sshj.common.SSHException: {reason:text}',
      'Dying because - {reason:text}',
    ],
    { client: 'sshj', unless: ['Broken transport; encountered EOF'] },
    ({ reason }) => {
      if (/^(?:Socket closed|Stream closed|Disconnected)\b/.test(reason))
        return ended('closed', { by: 'unknown' })
      const errno = networkErrno(reason)
      if (errno === 'EPIPE') return ended('broken-pipe', { by: 'unknown' })
      if (errno === 'ECONNRESET') return ended('reset', { by: 'unknown' })
      return null
    },
  ),
  // The other side, or a peer's administrator, said goodbye in words of its own.
  line(
    'Received SSH_MSG_DISCONNECT (reason=BY_APPLICATION, msg={message:text})',
    { client: 'sshj', unless: ['msg=Bye', 'msg=bye'] },
    ({ message }) => (/auth/i.test(message) ? null : ended('closed', { by: 'server' })),
  ),
  line(
    ['woke to: net.schmizz.sshj.userauth.UserAuthException: Unexpected: SSH_MSG_UNIMPLEMENTED'],
    { client: 'sshj' },
    () => ended('closed', { during: 'authentication', by: 'unknown' }),
  ),
  line('SFTPException: EOF while reading packet', { client: 'sshj' }, () => ended('closed', inSession)),
  line(
    'SFTPException: EOF while reading packet {rest:text}SFTPEngine.init',
    { client: 'sshj' },
    () => closedAtStart,
  ),
  line(
    ['at net.schmizz.sshj.sftp.SFTPEngine.init({place}', 'at n.s.sshj.sftp.SFTPEngine.init({place}'],
    { client: 'sshj' },
    () => closedAtStart,
  ),
  line(
    'Unable to reach a settlement of {what:text}: [{client:text}] and [{server:text}]',
    { client: 'sshj' },
    ({ what, client, server }) =>
      fact('handshake.negotiation', {
        what: /host|key ?alg|signature/i.test(what)
          ? 'host-key'
          : /mac/i.test(what)
            ? 'mac'
            : /cipher/i.test(what)
              ? 'cipher'
              : 'kex',
        outcome: 'nothing-in-common',
        client: names(client),
        server: names(server),
      }),
  ),
  line('Host key for `{host:host}` has changed', { client: 'sshj' }, ({ host }) =>
    fact('hostKey.check', { outcome: 'changed', host }),
  ),
  line('Could not load known_hosts', { client: 'sshj' }, () =>
    fact('hostKey.store', { operation: 'read', outcome: 'failed' }),
  ),
  line('none of the configured Host key verifiers ([]) could verify', { client: 'sshj' }, () =>
    fact('hostKey.check', { outcome: 'unknown', refused: true }),
  ),
  line('none of the configured Host key verifiers ({verifiers:text}) could verify', { client: 'sshj' }, () =>
    fact('hostKey.refused', {}),
  ),
  line(
    [
      'OpenSSH Private Key integer comparison failed',
      'PEM Key password-based decryption failed',
      'PEM Key [PKCS8] decryption failed',
      'PKCS8 Key Decryption failed for algorithm',
      'A supplied passphrase may be incorrect',
    ],
    { client: 'sshj' },
    () => notSigned('wrong'),
  ),
  line(['Password not provided for encrypted PKCS8 key'], { client: 'sshj' }, () =>
    notSigned('nobody-to-ask'),
  ),
  line(
    [
      "does not contain the 'openssh-key-v1' format magic header",
      'Invalid key file format: missing "PuTTY-User-Key-File',
      'PuTTY key decoding failed',
      'Base64 decoding of PEM Key failed',
      'Supported PEM Key Type not found for header',
      'PEM Key [{type}] processing failed',
      'Cannot decode keytype {type} in openssh-key-v1 files',
    ],
    { client: 'sshj' },
    () => loaded('bad-format'),
  ),
  line('to path {path:path} but that is a directory', { client: 'sshj' }, ({ path }) =>
    fact('file.operation', { operation: 'open-write', outcome: 'is-directory', path }),
  ),
  line(
    [
      'exists and should be a directory, but was a',
      'SFTPException: {path:path} exists but is not a directory',
    ],
    { client: 'sshj' },
    ({ path }) => fact('file.operation', { operation: 'make-directory', outcome: 'exists', path }),
  ),
  line('SSH_AUTH_SOCK is not set; no SSH agent is available', { client: 'sshj' }, () =>
    fact('auth.agent', { outcome: 'unavailable' }),
  ),
  line('EOF while expecting response to protocol message', { client: 'sshj' }, () => [
    accepted,
    fact('session.request', { kind: 'scp', outcome: 'answered-with-text' }),
  ]),
  // Asked for only after the login.
  line('Will request `sftp` subsystem', { client: 'sshj' }, () => accepted),
  line('`{method}` auth successful', { client: 'sshj' }, () => accepted),

  // ── Apache MINA ──────────────────────────────────────────────────────────────────────────────────────
  line(
    [
      'SshException: Session is being closed',
      'SshException: Session has been closed',
      'SshChannelClosedException: {reason:text}',
      'session is closing or closed',
    ],
    { client: 'mina' },
    () => ended('closed', { by: 'unknown' }),
  ),
  line('Detected AuthTimeout after {ms:text} ms', { client: 'mina' }, () => [
    fact('handshake.stalled', { waitingFor: 'anything' }),
    ended('timed-out', { during: 'authentication', by: 'unknown' }),
  ]),
  line('Detected IdleTimeout after {ms:text} ms', { client: 'mina' }, () => ended('idle', { by: 'unknown' })),
  line(
    [
      'DefaultAuthFuture[{target:text}]: Failed to get operation result within specified timeout',
      'SshException: Failed to get operation result within specified timeout',
    ],
    { client: 'mina' },
    () => [fact('handshake.stalled', { waitingFor: 'anything' }), ended('timed-out', { by: 'unknown' })],
  ),
  line(
    'DefaultConnectFuture[{target:text}]: Failed to get operation result within specified timeout',
    { client: 'mina' },
    () => fact('network.connect', { outcome: 'timed-out' }),
  ),
  line(
    [
      'SshException: Timeout expired while waiting for id={id:int}',
      'Timeout expired while waiting for id={id:int}',
    ],
    { client: 'mina' },
    () => ended('timed-out', inSession),
  ),
  line(
    [
      'Closing while await init message',
      'No incoming initialization response received within',
      'Premature termination of SFTP',
    ],
    { client: 'mina' },
    () => closedAtStart,
  ),
  line('java.nio.channels.UnresolvedAddressException', { weak: true }, () =>
    fact('network.lookup', { outcome: 'not-found' }),
  ),
  line(
    ['Connection reset by peer at {frame}', 'Connection reset at {frame}', 'Broken pipe at {frame}'],
    { weak: true },
    ({ frame }) =>
      /org\.apache\.sshd|sshj|jsch|trilead|ethz|sun\.nio|java\.(?:base|net)/.test(frame)
        ? ended('reset', { by: 'unknown' })
        : null,
  ),
  line(['Incorrect identification (', 'Incorrect identification: '], { client: 'mina', weak: true }, () =>
    fact('handshake.firstBytes', { from: 'server', kind: 'text' }),
  ),
]

/** Names out of a printed list, as evidence holds them. */
function names(list: string): string[] {
  return list
    .split(/[,\s]+/)
    .filter((name) => name !== '' && name.length <= 200)
    .slice(0, 60)
}
