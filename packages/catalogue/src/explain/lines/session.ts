/** Lines about the start of a session: what was asked for and what came back. */
import { fileOutcomeOf } from '../decode/sftp-status.ts'
import { type Draft, fact, line } from '../pattern.ts'

const accepted = fact('auth.result', { outcome: 'accepted' })

/** The SFTP subsystem was asked for, which a client does only after login. */
const sftpRefused = (message?: string): readonly Draft[] => [
  accepted,
  fact('session.request', { kind: 'sftp', outcome: 'refused', message }),
]

/** The connection ended between login and the first answer of SFTP, without a word. */
const closedAtStart: readonly Draft[] = [accepted, fact('sftp.start', { outcome: 'closed' })]

const ended = (how: 'reset' | 'closed'): Draft => fact('network.ended', { how, by: 'unknown' })

const textInstead = (kind: 'shell' | 'exec' | 'sftp', message?: string): Draft =>
  fact('session.request', { kind, outcome: 'answered-with-text', message })

export const sessionLines = [
  line(['debug1: Sending subsystem: sftp'], { client: 'openssh' }, () =>
    fact('session.request', { kind: 'sftp', outcome: 'accepted' }),
  ),
  line(['Remote version: {version:int}', 'sftp>'], { client: 'openssh', unless: ['<sftp>'] }, () => [
    fact('auth.result', { outcome: 'accepted' }),
    fact('sftp.start', { outcome: 'started' }),
  ]),
  line(['Connected to {host:host}.$'], { weak: true }, () => fact('sftp.start', { outcome: 'started' })),
  line(
    ['Remote working directory is {path}', 'psftp: not connected to a host'],
    { client: 'putty' },
    ({ path }) =>
      path === undefined
        ? null
        : [fact('auth.result', { outcome: 'accepted' }), fact('sftp.start', { outcome: 'started' })],
  ),

  // ── no sftp subsystem ─────────────────────────────────────────────────────────────────────────────
  line(
    [
      'subsystem request failed on channel {channel:int}',
      'Subsystem request failed on channel {channel:int}',
    ],
    { client: 'openssh' },
    () => sftpRefused(),
  ),
  // NppFTP, over libssh.
  line('Error initialising channel: Channel request subsystem failed', {}, () => sftpRefused()),
  line('Expected SSH_FXP_VERSION', { client: 'phpseclib' }, () => closedAtStart),
  line('Failure initializing sftp session', { client: 'curl' }, () => closedAtStart),
  line(['Unable to request SFTP subsystem'], { client: 'libssh2' }, () => sftpRefused()),
  line(['IOException: The subsystem request failed'], { client: 'trilead' }, () => sftpRefused()),
  line(['ssh: subsystem request failed'], { client: 'go-ssh' }, () => sftpRefused()),
  line(['Unable to start subsystem: sftp', 'Unable to start subsystem: '], { client: 'ssh2' }, () =>
    sftpRefused(),
  ),
  line(['could not start SFTP subsystem'], { client: 'net-ssh' }, () => sftpRefused()),
  line("Subsystem 'sftp' could not be executed", { client: 'ssh.net' }, () => sftpRefused()),
  line(
    [
      'subsystem request for sftp failed',
      'subsystem request for sftp by user {user} failed, subsystem not found',
    ],
    { client: 'sshd' },
    () => sftpRefused(),
  ),
  line(
    [
      'asyncssh.misc.ChannelOpenError: Session request failed',
      'asyncssh.misc.ChannelOpenError: Connection failed',
    ],
    { client: 'asyncssh' },
    () => sftpRefused(),
  ),
  line(
    [
      'JSchException: failed to send channel request',
      'failed to send channel request$',
      'ConnectionException: Request failed [request type: subsystem]',
    ],
    { client: 'jsch' },
    () => sftpRefused(),
  ),
  line(
    ['Unable to request NET_SSH2_CHANNEL_SUBSYSTEM', 'Unable to initialize SFTP subsystem'],
    { client: 'phpseclib' },
    () => sftpRefused(),
  ),
  // The subsystem is configured, and the program behind it is not there.
  line(
    [
      'sftp-server: not found',
      'sftp-server: No such file or directory',
      'sftp-server: command not found',
      'subsystem: cannot stat {path:path}: No such file or directory',
      'subsystem: exec() {path:path}',
    ],
    { unless: ['debug1: '] },
    () => [accepted, fact('session.request', { kind: 'sftp', outcome: 'command-not-found' })],
  ),

  // ── closed at once ────────────────────────────────────────────────────────────────────────────────
  line(
    ['Unable to startup channel', 'Would block waiting for status message'],
    { client: 'libssh2' },
    () => closedAtStart,
  ),
  line(
    ['asyncssh.misc.ChannelOpenError: SSH connection closed'],
    { client: 'asyncssh' },
    () => closedAtStart,
  ),
  line(
    ['ssh: unexpected packet in response to channel open: <nil>'],
    { client: 'go-ssh' },
    () => closedAtStart,
  ),
  line(
    ['unable to start sftp subsystem: EOF', 'sftp: unexpected EOF during handshake'],
    { client: 'go-ssh' },
    () => [accepted, fact('sftp.start', { outcome: 'closed' })],
  ),
  // The frames in which paramiko opens the SFTP channel; what the exception says follows below.
  line(
    [
      'return self._transport.open_sftp_client()',
      'return SFTPClient.from_transport(self)',
      'EOF during negotiation',
      'sftp = paramiko.SFTPClient.from_transport({rest:text}',
    ],
    { client: 'paramiko' },
    () => closedAtStart,
  ),
  line(
    ["couldn't initialise SFTP", "couldn't initialise connection to server"],
    { client: 'go-ssh', unless: ['packet too long', 'subsystem request failed'] },
    () => fact('sftp.start', { outcome: 'closed' }),
  ),
  line(
    [
      'Cannot initialize SFTP protocol. Is the host running an SFTP server?',
      'Cannot initialize SFTP protocol. Is the host running a SFTP server?',
      'SFTP プロトコルを初期化できません',
    ],
    { client: 'winscp' },
    () => closedAtStart,
  ),
  line(
    [
      'Received unexpected end-of-file from SFTP server',
      'FATAL ERROR: Received unexpected end-of-file from server',
      'Fatal: unable to initialise SFTP: {reason:text}',
      'unable to initialise SFTP on server: {reason:text}',
    ],
    { client: 'putty' },
    () => closedAtStart,
  ),
  line(
    [
      'unable to initialise SFTP: did not receive FXP_VERSION',
      'Invalid packet back from SSH2_FXP_INIT (type {type:int})',
      'unable to initialise SFTP on server: did not receive FXP_VERSION',
    ],
    {},
    () => [accepted, fact('sftp.garbage', {})],
  ),
  // sftp and scp, when the other end of their pipe is gone before the first answer; ssh had said why, if it could.
  line(
    [
      "Couldn't read packet: Connection reset by peer",
      "Couldn't read packet: {reason:text}",
      "Couldn't send packet: {reason:text}",
    ],
    { client: 'openssh' },
    () => ended('reset'),
  ),
  // restic runs an ssh of its own, which may have ended at any moment; what it said, if anything, is above.
  line(
    ['unable to start the sftp session, error: {reason:text}'],
    { client: 'go-ssh', unless: ['receiving version packet', 'packet too long', 'error: EOF'] },
    () => fact('sftp.start', { outcome: 'closed' }),
  ),
  // The frame in which JSch reads SFTP's first answer; what came instead is said above it, if anything is.
  line('com.jcraft.jsch.ChannelSftp.header(', { client: 'jsch' }, () =>
    fact('sftp.start', { outcome: 'closed' }),
  ),
  line(
    ['channel is not opened', 'JSchException: channel is not opened'],
    { client: 'jsch', weak: true },
    () => fact('sftp.start', { outcome: 'closed' }),
  ),
  line('Failed to connect SFTP channel. Message [{reason:text}', { client: 'jsch' }, () => closedAtStart),
  line('Received exit code {code:int} while establishing SFTP session', { client: 'ssh2' }, ({ code }) => [
    accepted,
    // A shell's way of saying that there is no such program.
    ...(code === 127
      ? [fact('session.request', { kind: 'sftp', outcome: 'command-not-found' })]
      : [fact('sftp.start', { outcome: 'closed' })]),
  ]),
  line('asyncssh.sftp.SFTPConnectionLost: 0 bytes read', { client: 'asyncssh' }, () => closedAtStart),
  line(['Timeout waiting for response from SFTP subsystem'], { client: 'libssh2' }, () => closedAtStart),
  // Something else than SFTP came: most often a sentence.
  line(
    [
      'unable to start the sftp session, error: packet too long',
      'unable to start sftp subsystem: packet too long',
      "couldn't initialise SFTP: packet too long",
    ],
    { client: 'go-ssh' },
    () => [accepted, fact('sftp.garbage', {})],
  ),
  line(['protocol version mismatch -- is your shell clean?', 'is your shell clean?'], {}, () => [
    accepted,
    fact('sftp.garbage', {}),
  ]),
  line(
    [
      'debug1: Sending subsystem: sftp scp: Connection closed',
      'debug1: Sending subsystem: sftp Connection closed',
    ],
    { client: 'openssh' },
    () => [accepted, fact('sftp.start', { outcome: 'closed' })],
  ),
  line('protocol error: bad line length character: {letters:text}', {}, ({ letters }) => [
    accepted,
    textInstead('exec', letters),
  ]),
  line('Opening main session channel', { client: 'putty' }, () => accepted),
  // Printed after the exchange of keys and before any answer about the login.
  line(
    ['Using username "{user}"', '^Using username "{user}"', 'ユーザ名"{user}" を使用中'],
    { client: 'putty' },
    ({ user }) => [fact('settings.target', { user }), fact('handshake.completed', { done: true })],
  ),
  line(
    [
      "Couldn't canonicalise: No such file or directory Need cwd",
      "Couldn't canonicalize: No such file or directory Need cwd",
    ],
    { client: 'openssh' },
    () => [accepted, fact('session.home', { outcome: 'missing' })],
  ),
  line(['Need cwd'], { client: 'openssh' }, () => [
    accepted,
    fact('session.home', { outcome: 'not-accessible' }),
  ]),
  // Said of the folder that `put -r` would send into, before OpenSSH 9: it does not make that one.
  line(
    ['Unable to canonicalise path {path:path}', 'Unable to canonicalize path {path:path}'],
    { client: 'openssh' },
    ({ path }) => [
      accepted,
      fact('sftp.start', { outcome: 'started' }),
      fact('file.operation', { operation: 'change-directory', outcome: 'missing', path }),
    ],
  ),
  line(
    ["Couldn't canonicalise: {reason:text}", "Couldn't canonicalize: {reason:text}"],
    { client: 'openssh' },
    ({ reason }) => {
      const outcome = fileOutcomeOf(reason)
      return [
        accepted,
        fact('session.home', { outcome: 'not-accessible' }),
        ...(outcome ? [fact('file.operation', { operation: 'change-directory', outcome })] : []),
      ]
    },
  ),

  // ── SFTP only ─────────────────────────────────────────────────────────────────────────────────────
  line(
    [
      'This service allows sftp connections only',
      'This service allows sftp only',
      'This account is restricted to sftp',
      'this account is currently only allowed to use sftp',
    ],
    {},
    () => [accepted, textInstead('shell')],
  ),
  line('This service offers SFTP only: no shell and no commands', {}, () => [accepted, textInstead('shell')]),
  line('このサービスは SFTP 専用です', {}, () => [accepted, textInstead('shell')]),
  line(
    ['shell request failed on channel {channel:int}', 'Server refused to start a shell'],
    { client: 'openssh' },
    () => [accepted, fact('session.request', { kind: 'shell', outcome: 'refused' })],
  ),
  line(
    [
      'exec request failed on channel {channel:int}',
      'ssh: command {command:text} failed',
      'Channel request exec failed',
    ],
    {},
    () => [accepted, fact('session.request', { kind: 'exec', outcome: 'refused' })],
  ),
  line(
    ['Server refused to start a shell/command', 'Primary command failed; attempting fallback'],
    { client: 'putty' },
    () => fact('session.request', { kind: 'exec', outcome: 'refused' }),
  ),
  line(['Unable to execute command or shell on remote system'], {}, () => [
    accepted,
    fact('session.request', { kind: 'exec', outcome: 'refused' }),
  ]),
  line(['rbash: {command}: command not found', 'is restricted: cannot specify'], { weak: true }, () =>
    textInstead('exec'),
  ),

  line(
    ['Sending command: scp {rest:text}', 'debug1: Sending command: scp {rest:text}'],
    { client: 'openssh' },
    () => fact('session.request', { kind: 'scp', outcome: 'accepted' }),
  ),
  // ── old scp ───────────────────────────────────────────────────────────────────────────────────────
  line('The old scp protocol (-O) is not offered here', {}, () => [
    accepted,
    fact('session.request', { kind: 'scp', outcome: 'refused' }),
  ]),
  line('従来方式の scp（-O）には対応していません', {}, () => [
    accepted,
    fact('session.request', { kind: 'scp', outcome: 'refused' }),
  ]),
  line(
    [
      'scp: command not found',
      'scp: not found',
      'scp: No such file or directory',
      'scp: コマンドが見つかりません',
    ],
    {},
    () => [accepted, fact('session.request', { kind: 'scp', outcome: 'command-not-found' })],
  ),
  line(
    [
      "'{program}' is not recognized as an internal or external command, operable program or batch file. lost connection",
      "'{program}' は、内部コマンドまたは外部コマンド、 操作可能なプログラムまたはバッチ ファイルとして認識されていません。 lost connection",
    ],
    { client: 'openssh-windows' },
    ({ program }) =>
      /^scp(?:\.exe)?$/i.test(program)
        ? [accepted, fact('session.request', { kind: 'scp', outcome: 'command-not-found' })]
        : null,
  ),
  line(
    [
      'Cannot execute SCP to start transfer',
      'SCP を実行して転送を開始できません',
      'SCP による転送を開始できません',
    ],
    { client: 'winscp' },
    () => [accepted, fact('session.request', { kind: 'scp', outcome: 'command-not-found' })],
  ),
  line(
    ['Error skipping startup message. Your shell is probably incompatible', '開始時のメッセージ省略のエラー'],
    { client: 'winscp' },
    () => [
      accepted,
      fact('session.request', { kind: 'scp', outcome: 'answered-with-text' }),
      textInstead('exec'),
    ],
  ),

  line(
    ['SCP failure: Failed executing command', 'Failed executing command: scp'],
    { client: 'libssh' },
    () => [accepted, fact('session.request', { kind: 'scp', outcome: 'refused' })],
  ),

  // ── the account's shell ───────────────────────────────────────────────────────────────────────────
  line(
    [
      'This account is currently not available',
      'このアカウントは現在利用できません',
      // A nologin that does not know how shells are called.
      'nologin: invalid option',
      'nologin: unrecognized option',
    ],
    {},
    () => [fact('auth.account', { state: 'no-shell' }), textInstead('shell')],
  ),

  // ── rsync, which needs a program of its own at the other end ──────────────────────────────────────
  line(['rsync: command not found', 'rsync: not found'], { unless: ['zsh: command'] }, () => [
    accepted,
    fact('session.request', { kind: 'exec', outcome: 'command-not-found' }),
  ]),

  // ── the home, as tsunagu's own service says it ────────────────────────────────────────────────────
  line('You are logged in, but the server could not prepare your home', {}, () => [
    accepted,
    fact('session.home', { outcome: 'not-accessible' }),
  ]),
  line('ログインはできましたが、サーバ側でホームを用意できませんでした', {}, () => [
    accepted,
    fact('session.home', { outcome: 'not-accessible' }),
  ]),
]
