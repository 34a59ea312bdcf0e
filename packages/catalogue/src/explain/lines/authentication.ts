/**
 * Lines about logging in. What a refusal means is for the causes to say: the server hides it on purpose.
 * One file for all clients, because several causes ask for the same few facts.
 */
import type { Facts } from '../../evidence/facts.ts'
import { type Draft, fact, line } from '../pattern.ts'

type Method = Facts['auth.attempt']['method']

const refused = fact('auth.result', { outcome: 'refused' })
const attempt = (method: Method, outcome: 'accepted' | 'partial' | 'refused' | 'not-tried' = 'refused') =>
  fact('auth.attempt', { method, outcome })

/** What Windows says of an account that may not log in. */
const windowsAccount: Readonly<Record<number, Facts['auth.account']['state']>> = {
  3221225572: 'unknown',
  3221225582: 'not-permitted',
  3221225585: 'expired',
  3221225586: 'locked',
  3221225875: 'expired',
  3221226020: 'expired',
  3221226036: 'locked',
}

export const authenticationLines = [
  line(
    '{user}@{host:host}: Permission denied ({methods:list})',
    { client: 'openssh' },
    ({ user, host, methods }) => [
      fact('auth.methods', { allowed: methods }),
      fact('auth.result', { outcome: 'refused', user, host }),
    ],
  ),
  // Before OpenSSH 7.7 without user and host; pasted lines often lose them too.
  line(['Permission denied ({methods:list})'], { client: 'openssh', unless: ['@'] }, ({ methods }) =>
    isMethodList(methods) ? [fact('auth.methods', { allowed: methods }), refused] : null,
  ),
  // It asks for a password only after the key exchange and the host key.
  line("{user}@{host:host}'s password:", { client: 'openssh' }, () =>
    fact('handshake.completed', { done: true }),
  ),
  line(['debug1: No more authentication methods to try'], { client: 'openssh' }, () => refused),
  // Right after a file that was looked for: that one was not there, and it was the last.
  line(
    [
      'debug1: Trying private key: {path:path} debug1: No more authentication methods to try',
      'no such identity: {path:path}: No such file or directory debug1: No more authentication methods to try',
    ],
    { client: 'openssh' },
    () => [fact('auth.nothingToTry', {}), refused],
  ),
  line('debug1: Authentications that can continue: {methods:list}', { client: 'openssh' }, ({ methods }) =>
    fact('auth.methods', { allowed: methods }),
  ),
  // OpenSSH says it after a password or an answer to a prompt, never after a key.
  line(['Permission denied, please try again'], { client: 'openssh' }, () => attempt('password')),
  line('Authenticated using "{method}" with partial success', { client: 'openssh' }, ({ method }) =>
    attempt(methodOf(method), 'partial'),
  ),
  line(
    [
      'debug1: Offering public key: {path:path} {type} {fingerprint:fingerprint} {from:text}',
      'debug1: Offering public key: {path:path} {type} {fingerprint:fingerprint}',
    ],
    { client: 'openssh' },
    ({ path, type, fingerprint, from }) =>
      fact('auth.key', {
        outcome: 'offered',
        path,
        type,
        fingerprintSha256: fingerprint,
        from: from?.includes('agent') ? 'agent' : from?.includes('explicit') ? 'settings' : 'file',
      }),
  ),
  // OpenSSH 7 and older: no fingerprint.
  line(
    ['debug1: Offering RSA public key: {path:path}', 'debug1: Offering {type} public key: {path:path}'],
    { client: 'openssh', unless: ['SHA256:'] },
    ({ path, type }) => fact('auth.key', { outcome: 'offered', path, type }),
  ),
  line(
    'debug1: Server accepts key: {path:path} {type} {fingerprint:fingerprint}',
    { client: 'openssh' },
    ({ path, type, fingerprint }) =>
      fact('auth.key', { outcome: 'accepted', path, type, fingerprintSha256: fingerprint }),
  ),
  line(
    [
      'Authenticated to {host:host} ([{address:host}]:{port:int}) using "{method}"',
      'debug1: Authentication succeeded ({method})',
      'Authenticated to {host:host} (via proxy) using "{method}"',
    ],
    { client: 'openssh' },
    ({ host }) => fact('auth.result', { outcome: 'accepted', host }),
  ),

  // ── PuTTY, WinSCP, FileZilla ──────────────────────────────────────────────────────────────────────
  line(
    [
      'Server refused our key',
      'Server refused public-key signature despite accepting key',
      'サーバは鍵を拒否しました',
      'サーバが鍵を拒否しました',
      'サーバが我々の鍵を拒否',
    ],
    { client: 'putty' },
    () => [fact('auth.key', { outcome: 'refused' }), refused],
  ),
  line(
    [
      'No supported authentication methods available (server sent: {methods:text})',
      'No supported authentication methods available (server sent {methods:text})',
      '利用可能な認証方式がありません (サーバの返答: {methods:text})',
    ],
    { client: 'putty' },
    ({ methods }) => [
      fact('auth.methods', {
        allowed: methods
          .replace(/[)"].*$/, '')
          .split(/[,\s]+/)
          .filter(Boolean),
      }),
      refused,
    ],
  ),
  // The server named no method that it still takes: what was tried had been all of them, or it takes none of them.
  line(
    [
      'No supported authentication methods available (server sent: )',
      'No supported authentication methods available (server sent )',
      '利用可能な認証方式がありません (サーバの返答: )',
    ],
    { client: 'putty' },
    () => [attempt('none'), attempt('keyboard-interactive', 'not-tried'), refused],
  ),
  line(
    [
      'Disconnected: No supported authentication methods available',
      'No supported authentication methods available',
    ],
    { client: 'putty', unless: ['server sent'] },
    () => refused,
  ),
  line('Configured password was not accepted', { client: 'putty' }, () => [attempt('password'), refused]),
  line(
    [
      '^Access denied$',
      'Status: Access denied',
      '^Access denied.$',
      'Password authentication failed',
      'Authenticating with pre-entered password. Access denied',
      '入力済みパスワードで認証中 アクセスが拒否されました',
      '状態: Access denied',
    ],
    { client: 'putty', weak: true },
    () => [attempt('password'), refused],
  ),
  line(["None of the server's authentication methods were accepted"], {}, () => refused),
  line(['Cannot answer interactive prompts in batch mode'], { client: 'putty' }, () => [
    attempt('keyboard-interactive', 'not-tried'),
    refused,
  ]),
  // The server's list is not shown; nothing was offered or all of it was refused.
  line(['Credentials were not specified', '資格情報が指定されていません'], { client: 'winscp' }, () => [
    attempt('password', 'not-tried'),
    refused,
  ]),
  line(
    [
      'Critical error: Could not connect to server Authentication failed',
      '^Error: Authentication failed.',
      'Fehler: Authentifizierung fehlgeschlagen',
      'Erreur : Échec de l’authentification',
      "Erreur : Échec de l'authentification",
      'エラー: 認証に失敗しました',
      'Error: Autenticación fallida',
      'Error: Error de autenticación',
      '错误: 认证失败',
      '错误:	认证失败',
    ],
    { client: 'filezilla' },
    () => [attempt('password'), refused],
  ),
  line(
    ['Pageant is running but has no keys', 'Pageant has 0 SSH-2 keys'],
    { client: 'putty', weak: true },
    () => fact('auth.agent', { outcome: 'empty' }),
  ),
  // Flysystem's one sentence for a login and for all that comes before it; what it may mean is read in plain/programs.
  line(['Could not login with username: {user}, host: {host:host}'], { client: 'phpseclib' }, () =>
    fact('settings.client', { id: 'phpseclib' }),
  ),
  line(['^Auth fail$', '^Exhausted available authentication methods'], { client: 'jsch' }, () => refused),
  line(['Agent refused this identity', 'The already running Pageant refused to add the key'], {}, () =>
    fact('auth.agent', { outcome: 'refused' }),
  ),
  line('Login failed: Login incorrect', { client: 'lftp' }, () => [refused]),
  line(
    [
      'Authentication failed. Please contact your web hosting service provider',
      'Login failed. Authentication failed',
    ],
    { client: 'cyberduck' },
    () => refused,
  ),
  line(['Further authentication required'], { client: 'putty' }, () => attempt('publickey', 'partial')),
  line(['Sent public key signature', 'Offer of public key accepted'], { client: 'putty' }, () =>
    fact('auth.key', { outcome: 'accepted' }),
  ),
  line('^Access granted$', { client: 'putty', weak: true }, () =>
    fact('auth.result', { outcome: 'accepted' }),
  ),

  // ── Python ────────────────────────────────────────────────────────────────────────────────────────
  line(
    [
      'paramiko.ssh_exception.AuthenticationException: Authentication failed',
      'paramiko.AuthenticationException: Authentication failed',
      'paramiko.transport:Authentication (publickey) failed.',
      'Authentication (publickey) failed.',
    ],
    { client: 'paramiko' },
    () => [refused],
  ),
  line('Authentication (password) failed.', { client: 'paramiko' }, () => [attempt('password'), refused]),
  line('Authentication ({method}) successful!', { client: 'paramiko' }, () =>
    fact('auth.result', { outcome: 'accepted' }),
  ),
  line(['Authentication type ({method}) not permitted'], { client: 'paramiko' }, ({ method }) => [
    fact('auth.attempt', { method: methodOf(method), outcome: 'refused', supported: false }),
    refused,
  ]),
  line(
    ['Allowed methods: [{methods:text}]', 'allowed types: [{methods:text}]'],
    { client: 'paramiko', unless: ['Bad authentication type'] },
    ({ methods }) => [fact('auth.methods', { allowed: quotedNames(methods) }), refused],
  ),
  // Said of a method that the server does not take: where it takes no keys, a key; else mostly a password.
  line(
    [
      'Bad authentication type; allowed types: [{methods:text}]',
      "('Bad authentication type', [{methods:text}])",
    ],
    { client: 'paramiko' },
    ({ methods }) => {
      const allowed = quotedNames(methods)
      const tried = allowed.includes('publickey') ? 'password' : 'publickey'
      return [
        fact('auth.methods', { allowed }),
        ...(allowed.includes(tried) ? [] : [attempt(tried)]),
        refused,
      ]
    },
  ),
  line(['Partial authentication; allowed types: [{methods:text}]'], { client: 'paramiko' }, ({ methods }) => [
    attempt('publickey', 'partial'),
    fact('auth.methods', { allowed: quotedNames(methods) }),
    refused,
  ]),
  // Frames that tell which method it was.
  line(['self._transport.auth_password(', 'transport.auth_password('], { client: 'paramiko' }, () =>
    attempt('password'),
  ),
  line(['self._transport.auth_interactive', 'transport.auth_interactive'], { client: 'paramiko' }, () =>
    attempt('keyboard-interactive'),
  ),
  line('Permission denied for user {user} on host {host:host}', { client: 'asyncssh' }, ({ user, host }) =>
    fact('auth.result', { outcome: 'refused', user, host }),
  ),
  line(['asyncssh.misc.PermissionDenied'], { client: 'asyncssh' }, () => refused),

  // ── Go, Node ──────────────────────────────────────────────────────────────────────────────────────
  line(
    'ssh: unable to authenticate, attempted methods [{tried:text}], no supported methods remain',
    { client: 'go-ssh' },
    ({ tried }): readonly Draft[] => {
      const methods = tried.split(/\s+/)
      return [
        refused,
        ...(methods.includes('publickey') ? [fact('auth.key', { outcome: 'refused' })] : []),
        ...(methods.includes('password') ? [attempt('password')] : []),
        ...(methods.includes('keyboard-interactive') ? [attempt('keyboard-interactive')] : []),
        // The server offered nothing that the program had been given.
        ...(methods.length === 1 && methods[0] === 'none' ? [attempt('none')] : []),
      ]
    },
  ),
  line('All configured authentication methods failed', { client: 'ssh2' }, () => refused),

  // ── libssh2, curl, PHP, Perl ──────────────────────────────────────────────────────────────────────
  line(['Authentication failure$'], { client: 'curl', weak: true }, () => refused),
  // libssh2 could not sign: it has not read the key, and the server was not asked.
  line(
    [
      'Callback returned error (-19',
      'SSH public key authentication failed: Callback returned error',
      'Failed to authenticate SSH session: Callback returned error',
      'using public key: Callback returned error',
      'PublickeyUnverifiedError: Callback returned error',
    ],
    { client: 'libssh2' },
    () => fact('keyFile.load', { outcome: 'bad-format' }),
  ),
  // With FTP the words are others ("Access denied: 530").
  line('curl: (67) Authentication failure', { client: 'curl' }, () => refused),
  line('SSH authentication methods available: {methods:list}', { client: 'curl' }, ({ methods }) =>
    fact('auth.methods', { allowed: methods }),
  ),
  line(['Authentication complete$'], { client: 'curl', weak: true }, () =>
    fact('auth.result', { outcome: 'accepted' }),
  ),
  line(
    ['Authentication failed (username/password)', 'ssh2_auth_password(): Authentication failed for {user}'],
    { client: 'libssh2' },
    ({ user }) => [attempt('password'), fact('auth.result', { outcome: 'refused', user })],
  ),
  line(
    ['ssh2_auth_pubkey_file(): Authentication failed for {user}', 'Username/PublicKey combination invalid'],
    { client: 'libssh2' },
    ({ user }) => [
      fact('auth.key', { outcome: 'refused' }),
      fact('auth.result', { outcome: 'refused', user }),
    ],
  ),

  // ── Java and .NET ─────────────────────────────────────────────────────────────────────────────────
  line(
    [
      'net.schmizz.sshj.userauth.UserAuthException: Exhausted available authentication methods',
      'com.jcraft.jsch.JSchException: Auth fail',
      'JSchException: Auth cancel',
      'SshAuthenticationException: Permission denied ({methods:list})',
      'No more authentication methods available',
      'JSchException: USERAUTH fail',
      'Message [USERAUTH fail',
    ],
    {},
    ({ methods }) => [...(methods ? [fact('auth.methods', { allowed: methods })] : []), refused],
  ),
  line("Auth fail for methods '{methods:list}'", { client: 'jsch' }, ({ methods }) => [
    fact('auth.methods', { allowed: methods }),
    refused,
  ]),
  line("Auth cancel for methods '{methods:list}'", { client: 'jsch' }, ({ methods }) => [
    fact('auth.methods', { allowed: methods }),
    ...(methods.includes('keyboard-interactive') && !methods.includes('publickey')
      ? [attempt('keyboard-interactive', 'not-tried')]
      : []),
    refused,
  ]),
  line(
    'Authentication method {method} not supported by the server at this stage',
    { client: 'trilead' },
    (captures) => [
      fact('auth.attempt', { method: methodOf(captures.method), outcome: 'refused', supported: false }),
      refused,
    ],
  ),
  line(
    'No suitable authentication method found to complete authentication ({methods:text})',
    { client: 'ssh.net' },
    ({ methods }) => [
      fact('auth.methods', {
        allowed: methods
          .replace(/\).*$/, '')
          .split(/[,\s]+/)
          .filter(Boolean),
      }),
      attempt('none'),
      refused,
    ],
  ),
  line('Permission denied ({methods:list}).', { client: 'ssh.net', unless: ['@'] }, ({ methods }) =>
    isMethodList(methods) ? [fact('auth.methods', { allowed: methods }), refused] : null,
  ),

  // ── second factors ────────────────────────────────────────────────────────────────────────────────
  line(
    [
      'Verification code:',
      'One-time password (OATH)',
      'Duo two-factor login for {user}',
      'Passcode or option (1-',
      'Enter PASSCODE:',
      '認証コード:',
      'ワンタイムパスワード:',
    ],
    { weak: true },
    () => fact('auth.result', { outcome: 'second-factor-asked' }),
  ),

  // ── tsunagu's own service ─────────────────────────────────────────────────────────────────────────
  line(
    [
      'This service accepts SSH keys only, no passwords',
      'このサービスは公開鍵認証のみです。パスワードではログインできません',
    ],
    {},
    () => [attempt('password'), fact('auth.methods', { allowed: ['publickey'] }), refused],
  ),

  // ── further clients ───────────────────────────────────────────────────────────────────────────────
  line(
    "Access denied for '{method}'. Authentication that can continue: {methods:list}",
    { client: 'libssh' },
    ({ method, methods }) => [
      ...(methodOf(method) === 'publickey'
        ? [fact('auth.key', { outcome: 'refused' })]
        : [attempt(methodOf(method))]),
      fact('auth.methods', { allowed: methods }),
      // Every login begins with it, to learn the methods.
      ...(method === 'none' ? [] : [refused]),
    ],
  ),
  line(
    [
      'Unable to connect using the available authentication methods',
      'SSHAuthFailError',
      'UnableToAuthenticate: Unable to authenticate using a private key',
      'No auth methods could be used',
      'Authentication log (see session log for details)',
      'Login failed. Exhausted available authentication methods',
      'Exhausted available authentication methods',
      'Public-key authentication with the server failed',
      'The key has been rejected',
      'Net::SSH::AuthenticationFailed',
    ],
    {},
    () => refused,
  ),
  line(
    [
      'UnableToAuthenticate: Unable to authenticate using a password',
      'Password authentication failed. Please verify that the username and password are correct',
      'Password authentication to SSH server failed',
    ],
    {},
    () => [attempt('password'), refused],
  ),
  line("Remaining authentication methods: '{methods:list}'", {}, ({ methods }) => [
    fact('auth.methods', { allowed: methods }),
    refused,
  ]),

  // ── sshd's log ────────────────────────────────────────────────────────────────────────────────────
  line('Accepted {method} for {user} from {address:host} port {port:int}', { client: 'sshd' }, ({ user }) =>
    fact('auth.result', { outcome: 'accepted', user }),
  ),
  line(
    ['PAM: User not known to the underlying authentication module for {user} from {address}'],
    { client: 'sshd', unless: ['illegal user'] },
    ({ user }) => [fact('auth.account', { state: 'unknown', user }), refused],
  ),
  line('disabled because of invalid user', { client: 'sshd' }, () => [
    fact('auth.account', { state: 'unknown' }),
    refused,
  ]),
  line('Invalid user {user} from {address:host}', { client: 'sshd', unless: ['Failed '] }, ({ user }) => [
    fact('auth.account', { state: 'unknown', user }),
    fact('auth.result', { outcome: 'refused', user }),
  ]),
  line(
    'Failed {method} for invalid user {user} from {address:host} port {port:int}',
    { client: 'sshd' },
    ({ user }) => [
      fact('auth.account', { state: 'unknown', user }),
      fact('auth.result', { outcome: 'refused', user }),
    ],
  ),
  line('Partial {method} for {user} from {address:host} port', { client: 'sshd' }, ({ method, user }) =>
    fact('auth.attempt', { method: methodOf(method), outcome: 'partial', user }),
  ),
  // Who leaves at this point had been refused, or was asked for a password that is not there.
  line(
    [
      'Connection closed by authenticating user {user} {address:host} port',
      'Connection reset by authenticating user {user} {address:host} port',
      'Disconnected from authenticating user {user} {address:host} port',
      'Disconnecting authenticating user {user} {address:host} port',
    ],
    { client: 'sshd', unless: ['oo many auth'] },
    ({ user }) => fact('auth.result', { outcome: 'refused', user }),
  ),
  line(
    [
      'Connection closed by invalid user {user} {address:host} port',
      'Connection reset by invalid user {user} {address:host} port',
      'Disconnected from invalid user {user} {address:host} port',
      'Disconnecting invalid user {user} {address:host} port',
    ],
    { client: 'sshd' },
    // The server calls so whoever may not log in; why is said in a line before.
    ({ user }) => fact('auth.result', { outcome: 'refused', user }),
  ),
  // The server does not read the list of keys: others could change it.
  line(
    [
      'Authentication refused: bad ownership or modes for directory {path:path}',
      'Authentication refused: bad ownership or modes for file {path:path}',
    ],
    { client: 'sshd' },
    () => [fact('auth.key', { outcome: 'refused' }), refused],
  ),
  // Dropbear's server.
  line('Login attempt for nonexistent user', { client: 'sshd' }, () => [
    fact('auth.account', { state: 'unknown' }),
    refused,
  ]),
  line("User '{user:text}' has invalid shell, rejected", { client: 'sshd' }, ({ user }) => [
    fact('auth.account', { state: 'no-shell', user }),
    fact('auth.result', { outcome: 'refused', user }),
  ]),
  line("Pubkey auth attempt with unknown algo for '{user:text}'", { client: 'sshd' }, ({ user }) => [
    fact('auth.signature', { outcome: 'key-type-refused' }),
    fact('auth.result', { outcome: 'refused', user }),
  ]),
  line(
    'Failed publickey for {user} from {address:host} port {port:int}',
    { client: 'sshd', unless: ['invalid user'] },
    ({ user }) => [
      fact('auth.key', { outcome: 'refused' }),
      fact('auth.result', { outcome: 'refused', user }),
    ],
  ),
  // Windows' server passes on the system's number (ntstatus.h).
  line(
    "LsaLogonUser() failed. User '{user}' Status: {status:hex}",
    { client: 'sshd' },
    ({ user, status }) => {
      const state = windowsAccount[status >>> 0]
      return state === undefined
        ? fact('auth.result', { outcome: 'refused', user })
        : [fact('auth.account', { state, user }), fact('auth.result', { outcome: 'refused', user })]
    },
  ),
  line(
    [
      'Failed password for {user} from {address:host} port {port:int}',
      'Failed keyboard-interactive/pam for {user} from {address:host} port {port:int}',
    ],
    { client: 'sshd', unless: ['invalid user'] },
    ({ user }) => [
      fact('auth.attempt', { method: 'password', outcome: 'refused', user }),
      fact('auth.result', { outcome: 'refused', user }),
    ],
  ),
]

const knownMethods = /^(?:publickey|password|keyboard-interactive|hostbased|gssapi-[a-z-]+)/

function isMethodList(names: readonly string[]): boolean {
  return names.some((name) => knownMethods.test(name))
}

function methodOf(name: string): Method {
  const lower = name.toLowerCase()
  const methods: readonly Method[] = ['none', 'publickey', 'password', 'keyboard-interactive', 'hostbased']
  return methods.find((method) => method === lower) ?? (lower.startsWith('gssapi') ? 'gssapi' : 'other')
}

/** Names out of a printed list: `'publickey', "password"`. */
function quotedNames(list: string): string[] {
  return list
    .replace(/\].*$/, '')
    .split(/[,\s]+/)
    .map((name) => name.replace(/^u?['"]|['"]$/g, ''))
    .filter(Boolean)
}
