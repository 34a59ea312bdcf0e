/** Lines about the connection: that it stands, and how it ended. */
import type { Facts } from '../../evidence/facts.ts'
import { type Draft, fact, line } from '../pattern.ts'
import { ending } from './connect.ts'

type End = Facts['network.ended']

const ended = (how: End['how'], rest: Partial<Omit<End, 'how'>> = {}): Draft =>
  fact('network.ended', { how, ...rest })

/** Before login OpenSSH names the address and the port of the other side, and nothing of how far it came. */
const unsaid: Partial<End> = { by: 'server' }
/** Of programs that have one sentence for all that fails until somebody is logged in. */
const beforeSession: Partial<End> = { before: 'sftp', by: 'server' }
const atStart: Partial<End> = { during: 'handshake', by: 'server' }
const inSession: Partial<End> = { during: 'sftp', by: 'unknown' }

export const connectionLines = [
  line(['debug1: Connection established.'], { client: 'openssh' }, () =>
    fact('network.connect', { outcome: 'open' }),
  ),
  line(
    [
      'debug1: SSH2_MSG_NEWKEYS received',
      'debug1: rekey in after',
      'debug1: rekey out after',
      'debug1: rekeying in progress',
    ],
    { client: 'openssh' },
    () => fact('handshake.completed', { done: true }),
  ),

  // ── ended before the version line ──
  line(
    [
      'kex_exchange_identification: Connection closed by remote host',
      'ssh_exchange_identification: Connection closed by remote host',
    ],
    { client: 'openssh', unless: ['sshd[', 'sshd-session['] },
    () => ended('closed', atStart),
  ),
  line(
    [
      'kex_exchange_identification: read: {reason:text}',
      'kex_exchange_identification: write: {reason:text}',
      'ssh_exchange_identification: read: {reason:text}',
      'ssh_exchange_identification: write: {reason:text}',
      'banner exchange: Connection to {host:host} port {port:int}: {reason:text}',
    ],
    { client: 'openssh', unless: ['sshd[', 'sshd-session['] },
    ({ reason }) => ending(reason, 'handshake'),
  ),
  line('Connection timed out during banner exchange', { client: 'openssh' }, () =>
    fact('handshake.stalled', { waitingFor: 'version-line' }),
  ),
  line(
    [
      'Connection to {host:host} port {port:int} timed out',
      'Connection to {host:host} timed out while waiting to read',
    ],
    { client: 'openssh' },
    () => fact('handshake.stalled', { waitingFor: 'kex-reply' }),
  ),
  line(
    ['Error reading SSH protocol banner{reason:text}', 'Error reading SSH protocol banner'],
    { client: 'paramiko' },
    ({ reason }) => (reason && ending(reason, 'handshake')) || ended('closed', atStart),
  ),
  line('ssh: handshake failed: EOF', { client: 'go-ssh' }, () => ended('closed', beforeSession)),
  line(
    [
      'ssh: handshake failed: read tcp {ends}: {reason:text}',
      'ssh: handshake failed: write tcp {ends}: {reason:text}',
    ],
    { client: 'go-ssh' },
    ({ reason }) => ending(reason, undefined, 'sftp'),
  ),
  line('connection is closed by foreign host', { client: 'jsch' }, () => ended('closed', atStart)),
  line('Session.connect: java.net.SocketException: {reason:text}', { client: 'jsch' }, ({ reason }) =>
    /reset/i.test(reason) ? ended('reset', beforeSession) : ending(reason, undefined, 'sftp'),
  ),
  line('Session.connect: java.io.IOException: End of IO Stream Read', { client: 'jsch' }, () =>
    ended('closed', beforeSession),
  ),
  line('Session.connect: java.net.SocketTimeoutException: {reason:text}', { client: 'jsch' }, () =>
    fact('handshake.stalled', { waitingFor: 'kex-reply' }),
  ),
  line('start_discard finished early due to End of IO Stream Read', { client: 'jsch' }, () =>
    ended('closed'),
  ),
  line('timeout in waiting for rekeying process', { client: 'jsch' }, () =>
    fact('handshake.stalled', { waitingFor: 'new-keys' }),
  ),
  line('Connection lost before handshake', { client: 'ssh2' }, () => ended('closed', beforeSession)),
  // With -37 it only means to ask again.
  line(['Failed getting banner', 'LIBSSH2_ERROR_BANNER_NONE'], { client: 'libssh2', unless: ['-37'] }, () =>
    ended('closed', atStart),
  ),
  line('Server closed connection during identification exchange', { client: 'sshj' }, () =>
    ended('closed', atStart),
  ),
  line('Premature connection close', { client: 'trilead' }, () => ended('closed', beforeSession)),
  line(
    ['The connection to the remote server was closed before any data was received'],
    { client: 'ssh.net' },
    () => ended('closed', atStart),
  ),

  line('The kexTimeout ({ms:int} ms) expired', { client: 'trilead' }, () =>
    fact('handshake.stalled', { waitingFor: 'kex-reply' }),
  ),
  // asyncssh passes on what its event loop says, which is nothing.
  line(['^TimeoutError$', '^asyncio.exceptions.TimeoutError$'], { weak: true }, () =>
    fact('handshake.stalled', { waitingFor: 'kex-reply' }),
  ),

  // ── ended, and the words do not tell when ──
  line('Socket error: disconnected', { client: 'libssh' }, () => ended('closed', { by: 'server' })),
  line(
    ['Connection closed by {host:host} port {port:int}'],
    { client: 'openssh', unless: ['[preauth]', 'sshd['] },
    ({ host }) => (host === 'UNKNOWN' ? null : ended('closed', unsaid)),
  ),
  line(
    ['Connection reset by {host:host} port {port:int}'],
    { client: 'openssh', unless: ['[preauth]', 'sshd['] },
    ({ host }) => (host === 'UNKNOWN' ? null : ended('reset', unsaid)),
  ),
  line(
    [
      'ssh_dispatch_run_fatal: Connection to {host:host} port {port:int}: {reason:text}',
      'ssh_dispatch_run_fatal: {reason:text}',
    ],
    { client: 'openssh', unless: ['Connection from'] },
    ({ reason }) =>
      /corrupt|authentication code incorrect/i.test(reason) ? ended('corrupted') : ending(reason),
  ),
  line(
    [
      'Remote side unexpectedly closed network connection',
      'Server unexpectedly closed network connection',
      'セッションは予期せずに閉じられました',
      'サーバが予期せずネットワーク接続を切断しました',
      'サーバがネットワーク接続を閉じました',
      'サーバーが予期せずネットワーク接続を閉じました',
      'Server hat die Netzwerkverbindung unerwartet geschlossen',
      'Le serveur a fermé la connexion réseau de manière inattendue',
    ],
    { client: 'putty' },
    () => ended('closed', { by: 'server' }),
  ),
  line('Connection has been unexpectedly closed', { client: 'winscp' }, () =>
    ended('closed', { by: 'server' }),
  ),
  line(['^Lost connection.$', '接続が失われました'], { client: 'winscp', weak: true }, () =>
    ended('closed', { by: 'unknown' }),
  ),
  line(
    [
      'sftp: connection lost',
      'connection lost$',
      'failed to send packet header: EOF',
      'failed to send packet: EOF',
    ],
    { client: 'go-ssh', weak: true, unless: ['ConnectionLost'] },
    () => ended('closed', inSession),
  ),
  line(
    [
      'sftp: connection lost',
      'SSH_FX_CONNECTION_LOST',
      'Update Close failed: connection lost',
      'Update ReadFrom failed: connection lost',
      'Update Create failed: connection lost',
      'returned error, retrying after {wait}: Write: connection lost',
      'failed to send packet header: EOF',
      'failed to send packet: EOF',
    ],
    { client: 'go-ssh' },
    () => ended('closed', inSession),
  ),
  line(
    'asyncssh.misc.ConnectionLost: {reason:text}',
    { client: 'asyncssh' },
    ({ reason }) => ending(reason) ?? ended('closed', { by: 'server' }),
  ),
  line('Socket exception: {reason:text} ({number:int})', { client: 'paramiko' }, ({ reason }) =>
    ending(reason),
  ),
  line(
    ['Socket error: disconnected', 'Socket error: {reason:text}'],
    { client: 'libssh', weak: true },
    ({ reason }) =>
      reason === undefined || /disconnected/.test(reason)
        ? ended('closed', { by: 'server' })
        : ending(reason),
  ),
  line(
    ['Connection closed by server', 'Connection closed prematurely'],
    { client: 'phpseclib', weak: true, unless: ['exitcode'] },
    () => ended('closed', { by: 'server' }),
  ),
  line(
    'connection closed by remote host',
    { client: 'net-ssh', weak: true, unless: ['identification'] },
    () => ended('closed', { by: 'server' }),
  ),
  line(['Broken transport; encountered EOF'], { client: 'sshj' }, () => ended('closed', { by: 'server' })),
  line('An established connection was aborted by the server', { client: 'ssh.net' }, () =>
    ended('closed', { by: 'server' }),
  ),
  line(
    [
      'exited: Remote closed the connection',
      'exited: Error reading: {reason:text}',
      'exited: Error writing: {reason:text}',
    ],
    { client: 'dropbear' },
    ({ reason }) => (reason === undefined ? ended('closed', { by: 'server' }) : ending(reason)),
  ),
  line('Connection closed by server with exitcode {code:int}', { client: 'filezilla' }, () =>
    ended('closed', { by: 'server' }),
  ),
  line('Disconnected from server: {reason:text}', { client: 'filezilla', weak: true }, ({ reason }) =>
    ending(reason),
  ),
  // All that sshfs says when its ssh ended, whatever the reason was: the plain words of it are read in plain/families.
  line(['^remote host has disconnected$', '^read: Connection reset by peer$'], { client: 'sshfs' }, () =>
    fact('settings.client', { id: 'sshfs' }),
  ),
  line(['(Errno::ECONNRESET)', '(Errno::EPIPE)'], { client: 'net-ssh', weak: true }, () =>
    ended('reset', { by: 'unknown' }),
  ),
  line(['read ECONNRESET', 'write EPIPE', 'write ECONNRESET'], { weak: true }, () => ended('reset')),
  line(
    ['Recv failure: {reason:text}', 'Send failure: {reason:text}'],
    { client: 'curl', weak: true },
    ({ reason }) => ending(reason),
  ),

  line('Connection reset. The connection attempt was rejected', { client: 'cyberduck' }, () =>
    ended('reset', { by: 'server' }),
  ),
  line(
    'Discarding closed SSH connection: {reason:text}',
    { client: 'go-ssh' },
    ({ reason }) => ending(reason, 'sftp') ?? ended('closed', { during: 'sftp', by: 'server' }),
  ),
  // libssh2 without a word of its own: any of what happens before the login.
  line(
    ['Failure establishing ssh session: {code}, $', 'Failure establishing ssh session$'],
    { client: 'curl' },
    () => [
      ended('closed', { during: 'handshake', by: 'unknown' }),
      fact('handshake.negotiation', { what: 'unknown', outcome: 'nothing-in-common' }),
    ],
  ),
  // lftp, after whatever its ssh met; with ftp it says the same.
  line('Fatal error: max-retries exceeded$', { client: 'lftp' }, () =>
    fact('settings.client', { id: 'lftp' }),
  ),
  line('Timeout - reconnecting', { client: 'lftp' }, () =>
    fact('handshake.stalled', { waitingFor: 'anything' }),
  ),
  line('curl: (79) Error in the SSH layer', { client: 'curl' }, () => ended('closed', { by: 'unknown' })),
  line('Renci.SshNet.Common.SshConnectionException: {reason:text}', { client: 'ssh.net' }, ({ reason }) =>
    ending(reason),
  ),
  // Shells and servers that end a session because nobody typed.
  line(['timed out waiting for input: auto-logout', 'exited: Idle timeout'], {}, () =>
    ended('idle', { by: 'server' }),
  ),
  line(
    [
      'Idle timeout ({seconds:int} seconds): closing',
      'Disconnected due to inactivity',
      'Session closed due to inactivity',
      'disconnected for inactivity',
      'idle timeout expired',
    ],
    { weak: true },
    () => ended('idle', { by: 'server' }),
  ),

  // ── ended after login ──
  // A transfer that was under way, as scp and sftp show it.
  line(
    [
      '{done:int}% {size} {speed} {left} ETA client_loop: send disconnect',
      '{done:int}% {size} {speed} {left} ETA Connection {rest:text}',
      '{done:int}% {size} {speed} {left} ETA lost connection',
    ],
    { client: 'openssh', weak: true },
    () => [fact('auth.result', { outcome: 'accepted' }), fact('sftp.start', { outcome: 'started' })],
  ),
  // OpenSSH enters its client loop only after login, so these words say that login worked.
  line('client_loop: send disconnect: {reason:text}', { client: 'openssh' }, ({ reason }) => {
    const end = /^connection reset/i.test(reason) ? ended('reset', { by: 'server' }) : ending(reason, 'sftp')
    return end && [fact('auth.result', { outcome: 'accepted' }), end]
  }),
  line(
    [
      'packet_write_wait: {connection:text}: {reason:text}',
      'packet_write_wait: Connection to {host:host} Broken pipe',
      'packet_write_poll: {connection:text}: {reason:text}',
      'Write failed: Broken pipe',
    ],
    { client: 'openssh' },
    ({ reason }) => ending(reason ?? 'broken pipe', 'sftp'),
  ),
  line('Read from remote host {host:host}: {reason:text}', { client: 'openssh' }, ({ reason }) =>
    ending(reason, 'sftp'),
  ),
  line('Timeout, server {host:text} not responding', { client: 'openssh' }, () =>
    ended('timed-out', inSession),
  ),
  line('Connection to {host:host} closed by remote host', { client: 'openssh' }, () => [
    fact('auth.result', { outcome: 'accepted' }),
    ended('closed', { by: 'server' }),
  ]),
  line('Server connection dropped', { client: 'paramiko' }, () =>
    ended('closed', { during: 'files', by: 'server' }),
  ),
  line('Software caused connection abort', { client: 'putty', weak: true, unless: ['rror:'] }, () =>
    ended('aborted', { by: 'unknown' }),
  ),
  line(
    [
      'Host is not communicating for more than {seconds:int} seconds',
      'Host is not communicating for {seconds:int} seconds',
      'Timeout waiting for server to respond',
      'サーバーの応答待ちがタイムアウトしました',
      'サーバーからの応答がタイムアウトしました',
      'ホストからの応答が {seconds:int} 秒間ありません',
      'ホストは {seconds:int} 秒以上、通信していません',
    ],
    { client: 'winscp' },
    () => fact('network.stalled', {}),
  ),
  line(['Host has not answered for more than {seconds:int} seconds'], { client: 'winscp' }, () =>
    fact('network.stalled', {}),
  ),
  line(
    ['Keepalive timeout', 'Did not receive any keep-alive response for {seconds:int} seconds'],
    { weak: true },
    () => ended('timed-out', inSession),
  ),
  line('No response from server', { client: 'ssh2', weak: true }, () => ended('closed', inSession)),
  line(
    ['failed to send packet: {reason:text}', 'error sending request: {reason:text}'],
    { client: 'go-ssh', weak: true },
    ({ reason }) => (/EOF|closed/.test(reason) ? ended('closed', inSession) : ending(reason, 'sftp')),
  ),
  line(['Timeout, client not responding'], { client: 'sshd' }, () => ended('timed-out', inSession)),
  // OpenSSH's progress meter.
  line(['- stalled -'], { client: 'openssh', weak: true }, () =>
    fact('network.stalled', { during: 'files' }),
  ),
  line(
    [
      'Corrupted MAC on input',
      'Incoming packet was garbled on decryption',
      'パケットの暗号解除後のデータが文字化けしています',
      'Incorrect MAC received on packet',
      'Incorrect CRC received on packet',
      'message authentication code incorrect',
    ],
    { client: 'openssh' },
    () => ended('corrupted'),
  ),

  line(
    ['scp: Connection closed$', 'sftp: Connection closed$', 'scp.exe: Connection closed$'],
    { client: 'openssh' },
    () => fact('network.ended', { how: 'closed' }),
  ),
  // sftp and scp say this whatever happened before: it tells that the connection ended, and nothing more.
  line(['Connection closed.$', 'Connection closed$', 'lost connection$'], { weak: true }, () =>
    fact('network.ended', { how: 'closed' }),
  ),
]
