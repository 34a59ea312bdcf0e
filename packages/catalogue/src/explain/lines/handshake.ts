/** Lines about the version lines and about being turned away: what the other side said first, and where a client waits. */
import type { Facts } from '../../evidence/facts.ts'
import { lettersOfLength } from '../decode/length.ts'
import { type Draft, fact, line } from '../pattern.ts'

type FirstBytes = Facts['handshake.firstBytes']

const kinds: readonly (readonly [RegExp, FirstBytes['kind']])[] = [
  [/^SSH-\d/, 'ssh'],
  [/^(?:HTTP\b|<!doctype html|<html|(?:GET|POST|HEAD|OPTIONS|PUT|CONNECT|PRI) [/*a-z])/i, 'http'],
  [/^(?:\\?\\0?26|\\x16|\u0016\u0003|\\026\\003)/, 'tls'],
  [/^220[ -].*(?:smtp|esmtp|mail)/i, 'smtp'],
  [/^(?:220[ -]|AUTH (?:TLS|SSL)|FEAT\b|USER )/i, 'ftp'],
  [/^EHLO |^HELO /i, 'smtp'],
  [/^(?:\\x03|\\003|\u0003\u0000|Cookie: mstshash)|mstshash/, 'rdp'],
]

/** What kind of program begins with these words. */
export function kindOfFirstBytes(text: string): FirstBytes['kind'] {
  return kinds.find(([pattern]) => pattern.test(text))?.[1] ?? 'text'
}

/** Refusals in words, as servers put them before or instead of SSH. */
const refusals: readonly (readonly [RegExp, Facts['handshake.turnedAway']['reason']])[] = [
  [
    /maxstartups|too many (?:connections|users|sessions|logins|clients)|maximum (?:number of )?(?:connections|sessions|logins)|(?:session|connection)s? limit|connection limit|server (?:is )?(?:too )?busy|server is full/i,
    'too-many-connections',
  ],
  [
    /not allowed at this time|\bbanned\b|\bblocked\b|blacklist|penalt|fail2ban|too many failed|temporarily (?:locked|denied|disabled)/i,
    'banned',
  ],
  [/shutting down|shutdown|maintenance|going down|service not available/i, 'shutting-down'],
  [
    /not allowed to connect|host (?:is )?not allowed|access denied for this (?:host|address)|ip (?:address )?(?:is )?not (?:allowed|permitted)|refused connect/i,
    'not-allowed',
  ],
]

/** Why a server turns a client away, when its words say that; null when they say something else. */
export function refusalOf(message: string): Facts['handshake.turnedAway']['reason'] | null {
  return refusals.find(([pattern]) => pattern.test(message))?.[1] ?? null
}

/** What the server said where its version line should be. */
function serverSaid(text: string): Draft | null {
  const reason = refusalOf(text)
  if (reason) return fact('handshake.turnedAway', { reason, message: text })
  const kind = kindOfFirstBytes(text)
  return kind === 'ssh' ? null : fact('handshake.firstBytes', { from: 'server', kind, text })
}

function clientSaid(text: string): Draft | null {
  const kind = kindOfFirstBytes(text)
  // The version of the protocol, or a scanner that calls itself SSH: not another protocol.
  if (kind === 'ssh') return null
  return fact('handshake.firstBytes', {
    from: 'client',
    kind: kind === 'text' && /\\[0-7]{3}|\\x/.test(text) ? 'binary' : kind,
    text,
  })
}

/** Disconnect messages of RFC 4253 section 11.1, by their number and words. */
function disconnected(code: number, message: string): Draft | readonly Draft[] | null {
  const reason =
    code === 12
      ? 'too-many-connections'
      : code === 1
        ? 'not-allowed'
        : code === 7 && !/no matching|auth/i.test(message)
          ? 'shutting-down'
          : refusalOf(message)
  if (/account|user/i.test(message) && /locked|disabled|expired|not allowed/i.test(message))
    return fact('auth.account', { state: /expired/i.test(message) ? 'expired' : 'locked' })
  if (/idle|inactiv|your session not responding|session timed? ?out|no activity/i.test(message))
    return fact('network.ended', { how: 'idle', by: 'server' })
  // RFC 4253, section 11.1: 14 is "no more authentication methods", 15 "illegal user name".
  if (code === 14) return fact('auth.result', { outcome: 'refused' })
  if (code === 15)
    return [fact('auth.account', { state: 'unknown' }), fact('auth.result', { outcome: 'refused' })]
  return reason && fact('handshake.turnedAway', { reason, message })
}

export const handshakeLines = [
  // What a program took for the version line of a server.
  line(
    ['Invalid banner: HTTP/{rest:text}', "banner: b'HTTP/{rest:text}", 'banner: HTTP/{rest:text}'],
    { unless: ['banner line'] },
    () => fact('handshake.firstBytes', { from: 'server', kind: 'http' }),
  ),
  line(['trying to connect to an FTP server and not an SSH/SFTP server'], {}, () =>
    fact('handshake.firstBytes', { from: 'server', kind: 'ftp' }),
  ),
  // What greeted an SSH client took its version line for a command and says so, as FTP and mail do (RFC 959, 4.2).
  line(
    ['^{code:int} {before:text}SSH-2.0-{software}', '^{code:int} SSH-2.0-{software}'],
    {},
    ({ code, before, software }) =>
      code >= 500 && code < 600
        ? fact('handshake.firstBytes', {
            from: 'server',
            kind: 'ftp',
            text: `${code} ${before ?? ''}SSH-2.0-${software}`,
          })
        : null,
  ),
  // pam_nologin, while /etc/nologin or /run/nologin is there.
  line(['Unprivileged users are not permitted to log in'], {}, () =>
    fact('handshake.turnedAway', {
      reason: 'shutting-down',
      message: 'Unprivileged users are not permitted to log in',
    }),
  ),
  line(
    [
      'kex_exchange_identification: banner line {n:int}: {said:text}',
      'ssh_exchange_identification: {said:text}',
    ],
    {
      client: 'openssh',
      unless: [
        'Connection closed by remote',
        'identification: read:',
        'identification: write:',
        'sshd[',
        'sshd-session[',
      ],
    },
    ({ said }) => serverSaid(said),
  ),
  line(
    [
      'banner line contains invalid characters',
      'banner exchange: Connection to {host:host} port {port:int}: invalid format',
    ],
    { client: 'openssh', unless: ['sshd[', 'sshd-session['] },
    () => fact('handshake.firstBytes', { from: 'server', kind: 'binary' }),
  ),
  line('Bad remote protocol version identification: {said:path}', { client: 'openssh' }, ({ said }) =>
    serverSaid(said),
  ),
  line(
    [
      'Indecipherable protocol version {said:path}',
      'paramiko.transport:Banner: {said:text}',
      'paramiko.transport: Banner: {said:text}',
    ],
    { client: 'paramiko' },
    ({ said }) => serverSaid(said.replace(/^["'(]+|["')]+$/g, '')),
  ),
  line('^Not allowed at this time$', { client: 'openssh' }, () =>
    fact('handshake.turnedAway', { reason: 'banned', message: 'Not allowed at this time' }),
  ),
  line(
    ['Unexpected input from server: {said:text}', 'サーバからの予期しない入力: {said:text}'],
    { client: 'winscp' },
    ({ said }) => serverSaid(said),
  ),
  line(['incompatible SSH version {said:path}'], { client: 'net-ssh' }, ({ said }) => serverSaid(said)),
  line(
    [
      'Server sent invalid version string: {said:path}',
      'Protocol mismatch: {said:text}',
      'Invalid identification string: {said:path}',
      'Incorrect identification: {said:text}',
      'unexpected identification: {said:text}',
    ],
    { weak: true },
    ({ said }) => serverSaid(said),
  ),
  line(
    [
      "invalid server's version string",
      'Invalid identification string',
      'ssh: overflow reading version string',
      'ssh: invalid packet length, packet too large',
      'ssh: invalid version string',
    ],
    {},
    () => fact('handshake.firstBytes', { from: 'server', kind: 'text' }),
  ),
  line(
    'response does not contain an SSH identification string',
    { client: 'ssh.net', unless: ['closed before any data'] },
    () => fact('handshake.firstBytes', { from: 'server', kind: 'text' }),
  ),
  line('server response contains a null character', { client: 'ssh.net' }, () =>
    fact('handshake.firstBytes', { from: 'server', kind: 'binary' }),
  ),
  line('Timeout during SSH handshake', { client: 'go-ssh' }, () =>
    fact('handshake.stalled', { waitingFor: 'anything' }),
  ),
  line(
    ['Bad packet length {length:int}', 'Disconnecting: Packet corrupt'],
    { client: 'openssh' },
    ({ length }) => {
      if (length === undefined) return fact('network.ended', { how: 'corrupted' })
      const letters = lettersOfLength(length)
      return letters === null
        ? [fact('handshake.badPacketLength', { length }), fact('network.ended', { how: 'corrupted' })]
        : [
            fact('handshake.badPacketLength', { length, text: letters }),
            fact('network.ended', { how: 'closed', during: 'handshake', by: 'unknown' }),
          ]
    },
  ),
  line(
    [
      'Received disconnect from {host:host} port {port:int}:{code:int}: {message:text}',
      'Received disconnect from {host:host}: {code:int}: {message:text}',
    ],
    { client: 'openssh', unless: ['sshd[', 'sshd-session[', '[preauth]'] },
    ({ code, message }) => disconnected(code, message),
  ),
  line(
    [
      'sent disconnect message type {code:int} ({name:text}): "{message:text}"',
      'SSH_MSG_DISCONNECT: {code:int} {message:text}',
      'ssh: disconnect, reason {code:int}: {message:text}',
      'Received SSH_MSG_DISCONNECT: {code:int}:{message:text}',
    ],
    { weak: true },
    ({ code, message }) => disconnected(code, message),
  ),
  line(
    [
      'Remote side sent disconnect message type {code:int} ({name:text}): "{message:text}"',
      'Server sent disconnect message type {code:int} ({name:text}): "{message:text}"',
    ],
    { client: 'putty' },
    ({ code, message }) => disconnected(code, message),
  ),
  line(
    [
      'error: beginning MaxStartups throttling',
      'past MaxStartups',
      'error: exceeded maxstartups',
      'past PerSourceMaxStartups',
    ],
    { client: 'sshd' },
    () => fact('handshake.turnedAway', { reason: 'too-many-connections' }),
  ),
  line(
    ['drop connection #{n:int} from {peer} on {own} penalty: {why:text}', 'refused connect from {peer:text}'],
    { client: 'sshd' },
    ({ why }) =>
      fact('handshake.turnedAway', { reason: why === undefined ? 'not-allowed' : 'banned', message: why }),
  ),
  line(
    'srclimit_penalise: {rest:text} penalty of {n:int} seconds for penalty: {why:text}',
    { client: 'sshd' },
    ({ why }) => fact('handshake.turnedAway', { reason: 'banned', message: why }),
  ),
  // The server's log of clients that speak something else.
  line(
    [
      'client sent invalid protocol identifier {said:path}',
      'Bad protocol version identification {said:path} from {peer:text}',
    ],
    { client: 'sshd' },
    ({ said }) => clientSaid(said.replace(/^["']|["']$/g, '')),
  ),
  line(
    [
      'banner exchange: Connection from {peer:host} port {port:int}: invalid format',
      'sshd[{pid:int}]: error: kex_exchange_identification: banner line contains invalid characters',
      'sshd[{pid:int}]: error: kex_exchange_identification: client sent invalid protocol identifier',
    ],
    { client: 'sshd' },
    () => fact('handshake.firstBytes', { from: 'client', kind: 'binary' }),
  ),
  line(
    [
      'debug1: expecting SSH2_MSG_KEX_ECDH_REPLY',
      'debug1: expecting SSH2_MSG_KEX_DH_GEX_GROUP',
      'debug1: expecting SSH2_MSG_KEX_DH_GEX_REPLY',
      'debug1: expecting SSH2_MSG_KEXDH_REPLY',
      'debug1: SSH2_MSG_KEXINIT sent',
      '^expecting SSH2_MSG_KEX_ECDH_REPLY$',
      'stuck at expecting SSH2_MSG_KEX_ECDH_REPLY',
      'hangs at expecting SSH2_MSG_KEX_ECDH_REPLY',
      'stuck at SSH2_MSG_KEXINIT sent',
      'hangs at SSH2_MSG_KEXINIT sent',
      'INFO: expecting SSH_MSG_KEXDH_REPLY',
      'INFO: expecting SSH_MSG_KEX_ECDH_REPLY',
    ],
    { client: 'openssh', unless: ['[preauth]', 'sshd['] },
    () => fact('handshake.waiting', { waitingFor: 'kex-reply' }),
  ),
  line(
    [
      // The first large packet has arrived; what follows is not shown.
      'debug2: local client KEXINIT proposal',
      'debug1: SSH2_MSG_KEX_ECDH_REPLY received',
      'debug1: SSH2_MSG_KEX_DH_GEX_REPLY received',
      'debug1: SSH2_MSG_KEXDH_REPLY received',
      'debug1: expecting SSH2_MSG_NEWKEYS',
    ],
    { client: 'openssh' },
    () => fact('handshake.waiting', { waitingFor: 'new-keys' }),
  ),
  line(
    'debug1: Server host key: {type} {fingerprint:fingerprint}',
    { client: 'openssh' },
    ({ type, fingerprint }) => [
      fact('handshake.waiting', { waitingFor: 'new-keys' }),
      fact('hostKey.presented', {
        type,
        ...(fingerprint.startsWith('SHA256:')
          ? { fingerprintSha256: fingerprint }
          : { fingerprintMd5: fingerprint }),
      }),
    ],
  ),
]
