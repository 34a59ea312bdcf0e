/**
 * Sentences of single programs that are known from texts of their users only: nobody has made these programs fail here,
 * so what they mean is never certain. Words of any program for the same things are in families.ts; sentences that were
 * seen to be printed are in ../lines. One file, because it is one table, in which the first that fits counts.
 */
import { errnoOfWindows } from '../decode/errno.ts'
import { libssh2Error } from '../decode/libssh2-error.ts'
import { fileOutcomeOf, fileOutcomeOfStatus } from '../decode/sftp-status.ts'
import { algorithmKind, kindOfName } from '../lines/negotiation.ts'
import { fact } from '../pattern.ts'
import { anyStep, connect, either, loginRefused, own, type WordFamily } from './word-family.ts'

/** Functions and wrappers of libssh2, and the number that they pass on. */
const libssh2Number =
  /\b(?:libssh2\w*|ssh2_\w+|NMSSH|public ?key authentication|session handshake)\b.{0,80}?(?:reason|code|error|status|rc|errno|return\w*)\W{1,4}-(\d{1,2})\b/i

export const programs: readonly WordFamily[] = [
  // ── numbers of libssh2 and of SFTP ────────────────────────────────────────────────────────────────────
  {
    kind: 'own',
    words: libssh2Number,
    read: (said) => libssh2Error(Number(libssh2Number.exec(said)?.[1])),
  },
  // The crate ssh2 prints the number of libssh2 or of SFTP in its own way.
  {
    kind: 'own',
    words: /\bcode: Session\(-\d{1,2}\)/,
    read: (said) => libssh2Error(Number(/Session\(-(\d{1,2})\)/.exec(said)?.[1])),
  },
  // ── reaching the server, and the end of a connection ──────────────────────────────────────────────────
  own(/\bproxy ?command\b.{0,60}\b(?:fail\w*|exited|not found|error|could not|unable)\b/i, () => [
    fact('network.proxy', { outcome: 'failed', kind: 'command' }),
  ]),
  own(/^%? ?Destination unreachable; gateway or host down/i, () => [connect('unreachable')]),
  own(/\b(?:server|remote) rejected SFTP connection, but it listens for FTP\b/i, () => [connect('refused')]),
  // PyEZ of Juniper.
  own(/\bConnect(?:Auth|Timeout|Refused|UnknownHost)Error\(/, (said) => [
    /ConnectAuth/.test(said)
      ? loginRefused
      : /Timeout/.test(said)
        ? connect('timed-out')
        : /Refused/.test(said)
          ? connect('refused')
          : fact('network.lookup', { outcome: 'not-found' }),
  ]),
  own(/\bgetConnection: Connection ended prematurely\b/, () => [
    fact('network.ended', { how: 'closed', by: 'unknown' }),
  ]),
  // The plugin of AWS, and others like it, that an ssh_config names as the way.
  own(/\bSessionManagerPlugin is not found\b|\bsession-manager-plugin: (?:command )?not found\b/i, () => [
    fact('network.proxy', { outcome: 'failed', kind: 'command' }),
  ]),
  own(/\bsocketErrorCode: (\d{1,5})\b/, (said) => {
    const errno = errnoOfWindows(Number(/socketErrorCode: (\d{1,5})/.exec(said)?.[1]))
    if (errno === 'ECONNREFUSED') return [connect('refused')]
    if (errno === 'ETIMEDOUT') return [connect('timed-out')]
    return errno === 'EHOSTUNREACH' || errno === 'ENETUNREACH' ? [connect('unreachable')] : []
  }),
  own(/\bName lookup failed for \S|\bCould not resolve IP address for \S{1,255}, aborting\b/, () => [
    fact('network.lookup', { outcome: 'not-found' }),
  ]),
  either(
    'own',
    /\b(?:SSH)?Channel(?:OpenError|Exception)\(2, ['"]?(?:connect(?:ion)? ?(?:refused|failed|timed out)|no route)/i,
    [fact('network.proxy', { outcome: 'failed', kind: 'jump' })],
    [fact('network.connect', { outcome: 'refused' })],
    [fact('network.connect', { outcome: 'unreachable' })],
  ),
  own(/`Err` value: InactivityTimeout\b/, () => [fact('network.ended', { how: 'idle', by: 'unknown' })]),
  own(/\bConnection to remote server is broken at \S/, () => [
    fact('network.ended', { how: 'reset', by: 'unknown' }),
  ]),
  own(/\bDNS is the network service that translates a server name\b/, () => [
    fact('network.lookup', { outcome: 'not-found' }),
  ]),
  own(/\bconnect\(\s{0,4}['"](?:sftp|ssh|scp|ftp|https?):\/\/[\w.-]{1,255}/, (said) => [
    fact('settings.hostSyntax', {
      given: /['"]((?:\w{3,5}):\/\/[\w.-]{1,255})/.exec(said)?.[1] ?? '',
      problem: 'scheme',
    }),
  ]),
  own(/\bLIBSSH2_ERROR_SOCKET_(?:SEND|RECV|DISCONNECT|TIMEOUT)\b/, () => [
    fact('network.ended', { how: 'reset', by: 'unknown', during: 'files' }),
  ]),
  // sshtunnel, whose gateway is the SSH server itself.
  own(/\bCould not connect to gateway \S{1,255} ?: /, (said) => [
    /timed out/i.test(said)
      ? connect('timed-out')
      : /refused/i.test(said)
        ? connect('refused')
        : fact('network.connect', { outcome: 'failed' }),
  ]),
  either(
    'own',
    /\bSSH did not come up\b|\bWaiting for SSH service on \S{1,200}, retrying\b/,
    [fact('network.connect', { outcome: 'timed-out' })],
    [connect('refused')],
    [fact('network.connect', { outcome: 'failed' })],
  ),
  own(/\bRemote command exited without exit status or exit signal\b/i, () => [
    fact('auth.result', { outcome: 'accepted' }),
    fact('network.ended', { how: 'broken-pipe', by: 'unknown', during: 'sftp' }),
  ]),
  either(
    'own',
    /\bWaiting for USERAUTH response\b/,
    [fact('network.ended', { how: 'reset', by: 'unknown' })],
    [loginRefused],
  ),
  // fail2ban's own log.
  own(/\[ssh[\w-]{0,12}\] (?:Re-?)?Ban \d/i, () => [fact('handshake.turnedAway', { reason: 'banned' })]),
  // ── agreeing on encryption ────────────────────────────────────────────────────────────────────────────
  // Xshell and Xftp in Chinese.
  own(/找不到匹配的 ?([\w -]{2,40}?) ?算法/, (said) => {
    const named = /找不到匹配的 ?([\w -]{2,40}?) ?算法/.exec(said)?.[1] ?? ''
    return [
      fact('handshake.negotiation', {
        what: algorithmKind(named) ?? 'unknown',
        outcome: 'nothing-in-common',
      }),
    ]
  }),
  own(/\bInvalid SSH version string received: (?!SSH-)/i, () => [
    fact('handshake.firstBytes', { from: 'server', kind: 'text' }),
  ]),
  own(
    /\bUnsupported SSH version: (?!\d)|\bNo version of SSH protocol usable \(banner: (?!SSH-)|\bReceiving banner: too large banner\b/,
    (said) => [
      fact('handshake.firstBytes', {
        from: 'server',
        kind: /\bHTTP\b/.test(said) ? 'http' : /\b220\b/.test(said) ? 'ftp' : 'text',
      }),
    ],
  ),
  either(
    'own',
    /\bPacket len too high\(\d|\bIllegal packet size! \(/,
    [fact('network.ended', { how: 'corrupted' })],
    [fact('handshake.firstBytes', { from: 'server', kind: 'text' })],
  ),
  own(/\bFailed to negotiate a transport component \[([^\]]{1,600})\] \[/, (said) => {
    const names = /component \[([^\]]{1,600})\]/.exec(said)?.[1]?.split(',') ?? []
    const what = names.map((name) => kindOfName(name.trim())).find((kind) => kind !== 'unknown')
    return [fact('handshake.negotiation', { what: what ?? 'unknown', outcome: 'nothing-in-common' })]
  }),
  own(/\bexpected key exchange (?:group |reply )?packet from server\b/, () => [
    fact('handshake.negotiation', { what: 'kex', outcome: 'nothing-in-common' }),
  ]),
  // SSH.NET, of a server that closed and of one that said something else.
  either(
    'own',
    /\bServer response does not contain SSH protocol identification\b/,
    [fact('network.ended', { how: 'closed', during: 'handshake', by: 'server' })],
    [fact('handshake.firstBytes', { from: 'server', kind: 'text' })],
  ),
  own(/\bCould not find common (\w+) algorithm\b/, (said) => {
    const named = /find common (\w+) algorithm/i.exec(said)?.[1] ?? ''
    return [
      fact('handshake.negotiation', {
        what: algorithmKind(named) ?? 'unknown',
        outcome: 'nothing-in-common',
      }),
    ]
  }),
  own(/\bTimeout expired: \d{1,7} MILLISECONDS\b/, () => [
    fact('handshake.stalled', { waitingFor: 'anything' }),
  ]),
  either(
    'own',
    /\bJSchException: verify: false\b/,
    [fact('handshake.negotiation', { what: 'kex', outcome: 'nothing-in-common' })],
    [fact('network.ended', { how: 'corrupted' })],
  ),
  own(/\bdoes not support \S{1,60} for ?key ?exchange\b/i, () => [
    fact('handshake.negotiation', { what: 'kex', outcome: 'nothing-in-common' }),
  ]),
  own(
    /\bno matching (?:client->server |server->client )?(?:ciphers?|MACs?|key exchange algorithms?|host ?key (?:types?|formats?))\b/i,
    (said) => [
      fact('handshake.negotiation', { what: algorithmKind(said) ?? 'unknown', outcome: 'nothing-in-common' }),
    ],
  ),
  // ── the host key ──────────────────────────────────────────────────────────────────────────────────────
  own(/\bauthenticity of the (?:target )?host can(?:'t|not) be established\b/i, () => [
    fact('hostKey.check', { outcome: 'unknown', refused: true }),
  ]),
  own(/`Err` value: UnknownKey\b/, () => [fact('hostKey.refused', {})]),
  own(/\bauthenticity of host .{1,200} cannot be established\. Connection aborted\b/, () => [
    fact('hostKey.check', { outcome: 'unknown', refused: true }),
  ]),
  own(
    /\bInvalid known hosts marker\b|\bknownhosts: missing\b|\bparamiko\.hostkeys\.InvalidHostKey\b|\blibssh2_knownhost_(?:read|write)file\b/,
    () => [fact('hostKey.store', { operation: 'read', outcome: 'failed' })],
  ),
  own(/\bUserRejectedKey\b|\bUnknown server key$/, () => [fact('hostKey.refused', {})]),
  own(/\brevoked HostKey: |\bRevokedHostKeyException\b/, () => [
    fact('hostKey.check', { outcome: 'revoked', refused: true }),
  ]),
  own(/\bThe server key changed at line \d|\bBad host key from server\b/, () => [
    fact('hostKey.check', { outcome: 'changed', refused: true }),
  ]),
  either(
    'own',
    /\bStorageNotAvailableException: Login failed\b/,
    [loginRefused],
    [fact('hostKey.refused', {})],
  ),
  own(/\bServer public key has changed\. It means either\b/, () => [
    fact('hostKey.check', { outcome: 'changed', refused: true }),
  ]),
  own(/\bno trusted \S{2,20} key for this host\b/i, () => [
    fact('hostKey.check', { outcome: 'unknown', refused: true }),
  ]),
  own(/\bThe SSH key presented by the remote host does not match the key saved\b/, () => [
    fact('hostKey.check', { outcome: 'changed', refused: true }),
  ]),
  own(/\bNo Known Hosts file was found at\b/, () => [
    fact('hostKey.store', { operation: 'read', outcome: 'missing' }),
  ]),
  own(/\bno key is pinned for this algorithm\b/, () => [
    fact('hostKey.check', { outcome: 'unknown', refused: true }),
  ]),
  // sshpass(1), RETURN VALUES.
  own(/\bsshpass\b.{0,80}\b(?:code|status|result|returned)\W{1,3}(?:[a-z]{2,12} )?6\b/i, () => [
    fact('hostKey.check', { outcome: 'unknown', refused: true }),
  ]),
  // ── the key file ──────────────────────────────────────────────────────────────────────────────────────
  own(/\bUnable to open (?:public|private) key file\b/i, () => [
    fact('keyFile.open', { outcome: 'failed', named: true }),
  ]),
  own(/\bSSH-?private-?key (?:argument|input|secret|variable) is empty\b/i, () => [
    fact('keyFile.open', { outcome: 'missing' }),
  ]),
  // FileZilla, in its other languages.
  own(
    /format\S{0,8} (?:supporté|pris en charge|soportado|suportado|supportato|admitido) (?:par|por|da) FileZilla|FileZilla (?:nicht )?unterstützte\w* Format|FileZilla.{0,6}サポート.{0,12}形式|FileZilla ?(?:不?支持|支援)的格式|формат\S{0,3}, (?:который )?поддерживаем\S+ FileZilla/i,
    () => [fact('keyFile.format', { format: 'openssh' })],
  ),
  own(
    /\bOPENSSH\b.{0,20}\b(?:is not a supported|is an unsupported|not a supported|unsupported) (?:private )?key (?:type|format)/,
    () => [fact('keyFile.load', { outcome: 'unsupported-format' })],
  ),
  own(/\bexception using cipher - please check password\b/i, () => [
    fact('keyFile.passphrase', { outcome: 'wrong' }),
  ]),
  own(/\bexpected (?:32|64)-byte String, got\b/, () => [fact('keyFile.load', { outcome: 'bad-format' })]),
  own(/\bKey '?OPENSSH'? is not supported\b/, () => [
    fact('keyFile.load', { outcome: 'unsupported-format' }),
  ]),
  own(/\bKeypair .{1,200} is corrupt or has unknown format\b/, () => [
    fact('keyFile.load', { outcome: 'bad-format' }),
  ]),
  own(/\bEncryptedKeyError: Passphrase must be provided\b|^(?:Error: )?The key is encrypted$/m, () => [
    fact('keyFile.passphrase', { outcome: 'nobody-to-ask' }),
  ]),
  own(/\bmismatched private key check values\b/, () => [fact('keyFile.passphrase', { outcome: 'wrong' })]),
  own(/\bPuTTY-User-Key-File-[23]: /, (said) => [
    fact('keyFile.format', { format: /File-2/.test(said) ? 'ppk2' : 'ppk3' }),
    fact('keyFile.load', { outcome: 'bad-format' }),
  ]),
  either(
    'own',
    /\bUnable to load private key\. Bad password or the key is corrupted\b|\bNeither PUB key nor PRIV key: nested asn1 error\b|^(?:Error: )?Could not read key$/m,
    [fact('keyFile.load', { outcome: 'bad-format' })],
    [fact('keyFile.passphrase', { outcome: 'not-opened' })],
  ),
  own(
    /\bCan't parse DEK-info in private key file\b|\bInvalid PEM structure, '-----END [A-Z ]{3,30}-----' missing\b/,
    () => [fact('keyFile.load', { outcome: 'damaged' })],
  ),
  own(/\bInvalid PEM structure, '-----BEGIN OPENSSH PRIVATE KEY-----' of unknown type\b/, () => [
    fact('keyFile.load', { outcome: 'unsupported-format' }),
  ]),
  own(/\breloadClientIdentity\(.{1,300}\) Permissions violation: /, () => [
    fact('keyFile.permissions', { tooOpen: true, system: 'unix', ignored: true }),
  ]),
  own(/\bprivateKeyPath does not exist at given fs location\b/, () => [
    fact('keyFile.open', { outcome: 'missing', named: true }),
  ]),
  either(
    'own',
    /\bssh2\.exceptions\.FileError\b|\bKeyImportError: .{0,4}Error opening key file\b/,
    [fact('keyFile.open', { outcome: 'failed', named: true })],
    [fact('keyFile.load', { outcome: 'bad-format' })],
  ),
  either(
    'own',
    /\bNeeded to prompt for a connection or sudo password\b.{0,200}\babort-on-prompts\b/,
    [loginRefused],
    [fact('keyFile.passphrase', { outcome: 'nobody-to-ask' })],
  ),
  either(
    'own',
    /\bJSchException: Auth cancel\b/,
    [loginRefused],
    [fact('keyFile.passphrase', { outcome: 'not-opened' })],
    [fact('auth.attempt', { method: 'none', outcome: 'refused' }), loginRefused],
  ),
  either(
    'own',
    /\bAuth key import failed: invalid private key\b|\bUnable to extract public key from private key file\b/,
    [fact('keyFile.load', { outcome: 'bad-format' })],
    [fact('keyFile.passphrase', { outcome: 'not-opened' })],
  ),
  own(
    /\bKey file is in an unsupported format\b|\bKey must be in PEM format\b|\bExited: String too long\b|\bNotImplementedError\b.{0,200}\bunsupported key type [`']ssh-ed25519'/,
    () => [fact('keyFile.load', { outcome: 'unsupported-format' })],
  ),
  own(/\bPrivate keys with passphrases are not supported\b/i, () => [
    fact('keyFile.passphrase', { outcome: 'nobody-to-ask' }),
  ]),
  either(
    'own',
    /\bInvalid key \S{1,200} or wrong passphrase\b|\bAuth key import failed: /,
    [fact('keyFile.load', { outcome: 'bad-format' })],
    [fact('keyFile.passphrase', { outcome: 'not-opened' })],
  ),
  own(/\bNo such private key file: \S/, () => [fact('keyFile.open', { outcome: 'missing', named: true })]),
  either(
    'own',
    /\bUnable to extract public key from private key\b/,
    [fact('keyFile.load', { outcome: 'bad-format' })],
    [fact('keyFile.passphrase', { outcome: 'not-opened' })],
  ),
  own(/\bunrecogni[sz]ed object: OPENSSH PRIVATE KEY\b/, () => [
    fact('keyFile.load', { outcome: 'unsupported-format' }),
  ]),
  // Parsers of keys, whose words do not say what the key was for: they count in a message that may be about one of SSH.
  either(
    'meant',
    /\bCould not deserialize key data\b|\bPEM routines\b.{0,40}\bno start line\b|\bDECODER routines::unsupported\b|\bPEMException: problem creating\b|\bCould not parse PKey\b|\bPEM problem: it is of unknown type\b|\bInvalid PEM formatted message\b|\bKeyParseError: Failed to parse\b|\basn1: structure error: tags don't match\b|\bCouldNotReadKey\b|\bis not a valid private key\b/,
    [fact('keyFile.load', { outcome: 'bad-format' })],
    [fact('keyFile.passphrase', { outcome: 'not-opened' })],
  ),
  either(
    'own',
    /^\S{1,200}: Auth cancel$/m,
    [loginRefused],
    [fact('keyFile.passphrase', { outcome: 'not-opened' })],
    [fact('auth.attempt', { method: 'password', outcome: 'refused' }), loginRefused],
  ),
  either(
    'own',
    /\bUsername\/PublicKey combination invalid\b/,
    [loginRefused],
    [fact('keyFile.load', { outcome: 'bad-format' })],
  ),
  own(/`?private_key_path`? file must exist\b/, () => [
    fact('keyFile.open', { outcome: 'missing', named: true }),
  ]),
  own(/\bPrivate key file ".{1,300}" doesn't exist\b/, () => [
    fact('keyFile.open', { outcome: 'missing', named: true }),
  ]),
  own(/\bMissing end marker \(\[END [A-Z ]{3,40}\]\)|\bExpected -----END [A-Z ]{3,40}-----/, () => [
    fact('keyFile.load', { outcome: 'damaged' }),
  ]),
  own(/\bNo password provider for encrypted key\b/, () => [
    fact('keyFile.passphrase', { outcome: 'nobody-to-ask' }),
  ]),
  // ── being let in ──────────────────────────────────────────────────────────────────────────────────────
  own(
    /\b(?:password-?less|public[- ]?key) (?:ssh )?(?:auth\w*|log-?in|access)\b.{0,60}\b(?:failed|refused|rejected|not (?:possible|working|work|set up|enabled|configured))\b/i,
    () => [loginRefused],
  ),
  own(/\bascp: failed to authenticate\b|\bPublic and Private keys incorrect for\b/i, () => [loginRefused]),
  own(/\bagent could not sign\b/i, () => [fact('auth.agent', { outcome: 'refused' }), loginRefused]),
  own(
    /サーバー?[がは].{0,6}鍵を(?:拒否|拒絶)|服务器拒绝了?(?:我们的|您的)?(?:公?密钥|公钥|key)|密钥未在远程主机上注册|伺服器拒絕.{0,4}金鑰|Server hat (?:unseren|den) Schlüssel (?:abgelehnt|verweigert)|serveur a refusé notre clé|servidor (?:ha rechazado|rechazó) nuestra clave|сервер отклонил (?:наш )?ключ/i,
    () => [fact('auth.key', { outcome: 'refused' }), loginRefused],
  ),
  own(/\bno ssh[ _-]?(?:auth[ _-]?)?sock\w*\b|\berror connecting (?:to|with) (?:the )?ssh-?agent\b/i, () => [
    fact('auth.agent', { outcome: 'unavailable' }),
  ]),
  own(/\baccess denied to \S{1,64} connecting to\b/i, () => [loginRefused]),
  own(/^\W{0,4}Key is already in use\b/im, () => [
    fact('auth.registration', { registered: 'another-account' }),
  ]),
  // What images of the clouds answer somebody who logs in as root.
  own(/\bPlease login as the user ["'\u201c]?[\w-]{1,32}["'\u201d]? rather than\b/i, () => [
    fact('auth.account', { state: 'unknown' }),
    loginRefused,
  ]),
  own(/^(?:\S{1,20}: )?remote username contains invalid characters/i, () => [
    fact('auth.account', { state: 'unknown' }),
    loginRefused,
  ]),
  own(/\(67\) Authentication failure\b|\basError = TRUE\)\s*: Authentication failure/, () => [loginRefused]),
  own(/\(\S{1,64}@\S{1,200}\) (?:Verification code|One-time password|Passcode|OTP|Token)\b/i, () => [
    fact('auth.result', { outcome: 'second-factor-asked' }),
  ]),
  own(/\bUnsupported authentication method\. Supported methods: [\w,; -]{1,100}/i, (said) => [
    fact('auth.methods', {
      allowed: said
        .replace(/^.*Supported methods: /i, '')
        .split(/[,; ]+/)
        .filter(Boolean),
    }),
    loginRefused,
  ]),
  own(
    /\bsigning failed for \S{1,30}-SK\b.{0,300}: (?:device not found|requested feature not supported|invalid format)/,
    () => [fact('auth.agent', { outcome: 'refused' }), loginRefused],
  ),
  own(/\bUnable to sign with requested key\b/, () => [
    fact('auth.agent', { outcome: 'refused' }),
    loginRefused,
  ]),
  own(/\bof size \d{3,5} is not allowed by RSA_MIN_SIZE\b/, () => [
    fact('auth.signature', { outcome: 'key-too-short' }),
    loginRefused,
  ]),
  own(/\bNo password or public key available!/, () => [fact('auth.nothingToTry', {})]),
  own(/\bAuthentication to ".{1,255}" as ".{1,64}" failed\b|\bServer said: Authentication failed\b/, () => [
    loginRefused,
  ]),
  // GitHub and its like know whose key it is.
  either(
    'own',
    /^(?:remote: |Error: )?ERROR: Permission to \S{1,200} denied to (?:deploy key|\S{1,60})/m,
    [fact('auth.key', { outcome: 'offered' }), loginRefused],
    [fact('auth.registration', { registered: 'another-account' })],
  ),
  own(/\bfailed to validate user credentials \(invalid format\)/, () => [
    fact('auth.account', { state: 'unknown' }),
    loginRefused,
  ]),
  own(/\bPermission denied for host \S{1,200}, do you want to deploy the salt-ssh key\b/, () => [
    loginRefused,
  ]),
  // Cargo and others, by libgit2.
  either(
    'own',
    /\bfailed to authenticate when downloading repository\b|\battempted ssh-agent authentication\b|\bcredential callback returned an invalid cred type\b/,
    [loginRefused],
    [fact('auth.agent', { outcome: 'unavailable' })],
    [fact('auth.nothingToTry', {})],
  ),
  own(/\bno auth sock variable\b/, () => [fact('auth.agent', { outcome: 'unavailable' })]),
  own(
    /\bCannot log in at \S{1,255}:\d{1,5}\b|\btoo many redirects or authentication replays\b|\bcould not authenticate with the remote host\b/i,
    () => [loginRefused],
  ),
  either(
    'own',
    /\bremote authentication required but no callback set\b/,
    [fact('auth.nothingToTry', {})],
    [fact('auth.agent', { outcome: 'unavailable' })],
    [loginRefused],
  ),
  own(/\bprivate key not found in the ssh-agent\b/, () => [fact('auth.agent', { outcome: 'key-lost' })]),
  // As Terraform breaks it into lines.
  own(/\bdisconnect, reason 2: Too many\b/, () => [fact('auth.result', { outcome: 'too-many-failures' })]),
  own(/\bsshpass\b.{0,80}\b(?:code|status|result|returned)\W{1,3}(?:[a-z]{2,12} )?5\b/i, () => [
    fact('auth.attempt', { method: 'password', outcome: 'refused' }),
    loginRefused,
  ]),
  // ── starting a session ────────────────────────────────────────────────────────────────────────────────
  // Unison and Borg, which met what a shell prints.
  own(
    /\bReceived unexpected header from the server\b|\bGot unexpected RPC data format from server\b/,
    (said) => [
      fact('auth.result', { outcome: 'accepted' }),
      fact('session.request', { kind: 'exec', outcome: 'answered-with-text', message: said.slice(0, 200) }),
    ],
  ),
  own(/子系统(?:申请|请求)(?:已|被|已被)?拒绝/, () => [
    fact('auth.result', { outcome: 'accepted' }),
    fact('session.request', { kind: 'sftp', outcome: 'refused' }),
  ]),
  either(
    'own',
    /\bssh: rejected: administratively prohibited\b/,
    [
      fact('auth.result', { outcome: 'accepted' }),
      fact('session.request', { kind: 'shell', outcome: 'refused' }),
    ],
    [fact('network.proxy', { outcome: 'failed', kind: 'jump' })],
  ),
  own(/\bIncompatible sftp protocol\b|\bprotocol error: (?:mtime|atime|mode|size)\b/, () => [
    fact('auth.result', { outcome: 'accepted' }),
    fact('sftp.garbage', {}),
  ]),
  own(/\bbad reply len: \d{9,10}\b/, (said) => [
    fact('auth.result', { outcome: 'accepted' }),
    fact('sftp.garbage', { length: Number(/len: (\d{9,10})/.exec(said)?.[1]) }),
  ]),
  either(
    'own',
    /\bExpected (?:NET_SFTP_VERSION|SSH_FXP_VERSION)\b/,
    [fact('auth.result', { outcome: 'accepted' }), fact('sftp.garbage', {})],
    [fact('auth.result', { outcome: 'accepted' }), fact('sftp.start', { outcome: 'closed' })],
  ),
  own(/\bSCPException: Administratively disabled\b/i, () => [
    fact('auth.result', { outcome: 'accepted' }),
    fact('session.request', { kind: 'scp', outcome: 'refused' }),
  ]),
  either(
    'own',
    /\bOpening `direct-tcpip` channel failed\b|\(SSH\) Channel open failure: open failed\b/,
    [fact('network.proxy', { outcome: 'failed', kind: 'jump' })],
    [connect('refused')],
    [
      fact('auth.result', { outcome: 'accepted' }),
      fact('session.request', { kind: 'shell', outcome: 'refused' }),
    ],
  ),
  either(
    'own',
    /\bIOException: inputstream is closed\b/,
    [
      fact('auth.result', { outcome: 'accepted' }),
      fact('network.ended', { how: 'closed', by: 'server', during: 'files' }),
    ],
    [fact('auth.result', { outcome: 'accepted' }), fact('sftp.start', { outcome: 'closed' })],
  ),
  own(
    /\bunnecessary data was sent|\bSSH connection reports a garbage before a command execution\b|SSHのコネクションに不要なデータが送信/i,
    () => [fact('auth.result', { outcome: 'accepted' }), fact('sftp.garbage', { text: '' })],
  ),
  either(
    'own',
    /\bserver magic number incorrect\b|\bfailed to setup SFTP\b/,
    [fact('auth.result', { outcome: 'accepted' }), fact('sftp.garbage', {})],
    [
      fact('auth.result', { outcome: 'accepted' }),
      fact('session.request', { kind: 'sftp', outcome: 'refused' }),
    ],
    [
      fact('auth.result', { outcome: 'accepted' }),
      fact('session.request', { kind: 'shell', outcome: 'refused' }),
    ],
  ),
  own(/\b(?:doesn't|does not) support SCP\b/i, () => [
    fact('auth.result', { outcome: 'accepted' }),
    fact('session.request', { kind: 'scp', outcome: 'command-not-found' }),
  ]),
  // ── files ─────────────────────────────────────────────────────────────────────────────────────────────
  either(
    'own',
    /\bGenericFileOperationFailedException\b.{0,60}\bchange directory\b|\bchange directory to\b.{0,200}\bGenericFileOperationFailedException\b/i,
    [fact('file.operation', { operation: 'change-directory', outcome: 'missing' })],
    [fact('file.operation', { operation: 'change-directory', outcome: 'denied' })],
  ),
  own(/\bcode: SFTP\(\d{1,2}\)/, (said) => {
    const outcome = fileOutcomeOfStatus(Number(/SFTP\((\d{1,2})\)/.exec(said)?.[1]))
    return outcome ? [fact('file.operation', { operation: 'other', outcome })] : []
  }),
  own(/\bMessage="Access denied" Operation=\w+/, () => [
    fact('file.operation', { operation: 'other', outcome: 'denied' }),
  ]),
  own(/\bFolderMissingException\b.{0,200}\bNo such file\b/, () => [
    fact('file.operation', { operation: 'change-directory', outcome: 'missing' }),
  ]),
  own(/\bCannot write modification time of "sftp:|\[libssh2_sftp_(?:f?setstat)\]/i, () => [
    fact('file.operation', { operation: 'set-attributes', outcome: 'denied' }),
  ]),
  own(/\bexception message \[Permission denied\]/, () => [
    fact('file.operation', { operation: 'other', outcome: 'denied' }),
  ]),
  own(/\b(?:fast)?put: ENOENT: no such file or directory, open\b/i, () => [
    fact('file.local', { outcome: 'missing' }),
  ]),
  own(/\bFailed to rename from \S{1,300} to \S{1,300}.{0,60}File already exists\b/, () => [
    fact('file.operation', { operation: 'rename', outcome: 'exists' }),
  ]),
  own(
    /\bFailed to set (?:permissions?|last modified|ownership|owner|group|file \w+) (?:on|for|of)\b|\bCannot change timestamp\b/i,
    () => [fact('file.operation', { operation: 'set-attributes', outcome: 'denied' })],
  ),
  own(/^\s{0,8}(?:[\w.-]{1,64}@)?[\w.-]{1,200}:(?:~|\/)\S{0,300}: No such file or directory$/m, () => [
    fact('file.operation', { operation: 'list', outcome: 'missing' }),
  ]),
  own(/\bRoot is invalid or does not exist\b/, () => [
    fact('file.operation', { operation: 'change-directory', outcome: 'missing' }),
  ]),
  own(/\bSetstat not supported\b|^chtimes \S.{0,300}: /im, () => [
    fact('file.operation', { operation: 'set-attributes', outcome: 'failed' }),
  ]),
  own(/\b_?put: Write stream error: Failure\b/, () => [
    fact('file.operation', { operation: 'write', outcome: 'failed' }),
  ]),
  own(/\bFailed to transfer file '.{1,300}': can'?t open file '.{1,300}' \(Permission denied\)/, () => [
    fact('file.operation', { operation: 'open-write', outcome: 'denied' }),
  ]),
  own(/\bremote filespec .{1,300}: not a regular file\b/, () => [
    fact('file.operation', { operation: 'open-write', outcome: 'is-directory' }),
  ]),
  // Cyberduck, in its other languages, with what the server said.
  own(
    /Veuillez contacter votre hébergeur|Kontaktieren Sie Ihren (?:Web)?Host|Póngase en contacto con su proveedor|Contatta il tuo (?:provider|servizio)|お使いのウェブホスティング/i,
    (said) => {
      const outcome = fileOutcomeOf(said)
      return outcome ? [fact('file.operation', { operation: 'other', outcome })] : []
    },
  ),
  // WinSCP's number of SFTP's status, in its other languages, with the server's own words below it.
  {
    kind: 'own',
    words:
      /^\s{0,8}(?:エラーコード|Fehlercode|Code d.erreur|Código de error|Código de erro|Codice errore|Kod błędu|Код ошибки|错误代码|錯誤代碼|오류 코드)\s?[:：]\s?(\d{1,2})$/im,
    read: (said, following) => {
      const outcome = fileOutcomeOfStatus(Number(/[:：]\s?(\d{1,2})$/m.exec(said.trim())?.[1]))
      const answered = /サーバ|Server|serveur|servidor|server|serwer|сервер|服务器|伺服器|서버/.test(
        following,
      )
      return outcome && answered ? [[fact('file.operation', { operation: 'other', outcome })]] : []
    },
  },
  own(
    /\b(?:exception |Could not write file\. )Message: \[Permission denied\]|\bLIBSSH2_FX_PERMISSION_DENIED\b/,
    () => [fact('file.operation', { operation: 'open-write', outcome: 'denied' })],
  ),
  own(/^(?:\S{1,40}: ){0,2}set (?:mode|times): Operation not permitted/m, () => [
    fact('file.operation', { operation: 'set-attributes', outcome: 'denied' }),
  ]),
  own(/\.ssh\/authorized_keys: Permission denied\b/, () => [
    fact('auth.result', { outcome: 'accepted' }),
    fact('file.operation', { operation: 'open-write', outcome: 'denied' }),
  ]),
  // GitHub and its like, of a repository that this key's account may not see, or that is not there.
  either(
    'own',
    /^ERROR: Repository not found\.$/m,
    [fact('auth.key', { outcome: 'offered' }), loginRefused],
    [fact('auth.registration', { registered: 'another-account' })],
    [fact('file.operation', { operation: 'other', outcome: 'missing' })],
  ),
  own(/\bfile or module does not exist: \S|\bBad source '.{1,300}': stat \S/, () => [
    fact('file.local', { outcome: 'missing' }),
  ]),
  own(/\bfile destination is a folder without a trailing slash\b/, () => [
    fact('file.operation', { operation: 'open-write', outcome: 'is-directory' }),
  ]),
  own(/\bPathNotAllowed\b|^Repository path not allowed\b/m, () => [
    fact('file.operation', { operation: 'other', outcome: 'denied' }),
  ]),
  // ── programs with one sentence for every step up to a session, in the place of what their ssh said ────
  // All that is left of an ssh that a program ran and whose own words it does not pass on.
  either(
    'wrapper',
    /\bssh(?:\.exe)?\b['"]?.{0,100}\b(?:exit(?:ed)?|returned|failed|died|terminated)\b.{0,40}\b255\b|\bssh exited with (?:status|code) \d|rsync error: .{0,60}\(code 255\)|\bconnect to the host via ssh: *["']?[,}]|^read: Connection reset by peer$|^remote host has disconnected$|Could not establish connection to ".{1,100}": The process tried to write/i,
    ...anyStep,
  ),
  // Wrappers with one sentence for all that may go wrong up to a session.
  either(
    'wrapper',
    /\bTramp failed to connect\b|\bFailed to create (?:an? )?SFTP session\b|\bUnable to open SFTP connection as\b|\berror receiving version packet from server\b|\bunable to start the sftp session, error: EOF\b|\bFatal error: max-retries exceeded$/i,
    ...anyStep,
  ),
  // Deployer and BackupPC, of an ssh that ended.
  either('wrapper', /\bExit Code: 255 \(Unknown error\)|\bUnable to read 4 bytes\b/, ...anyStep),
  either(
    'wrapper',
    /\bunable to establish SFTP connection: Connection to remote server is broken\b|\bCould not establish session to SSH gateway\b|\bFailed to create the SSH tunnel\b|\bKey exchange was not finished, connection is closed\b/i,
    ...anyStep,
  ),
  // What Windows says of a network drive by SSHFS-Win that it could not connect.
  either(
    'common',
    /\b(?:System error|Systemfehler|erreur système|Error de sistema) (?:53|59|64|67|1326)\b|システム エラー (?:53|59|64|67|1326)|系统错误 (?:53|59|64|67|1326)/i,
    ...anyStep,
  ),
  either(
    'wrapper',
    /\bThe process tried to write to a nonexistent pipe\b|\bFailed to obtain pooled item\b/,
    ...anyStep,
  ),
  either('wrapper', /\bCould not login with username: /, ...anyStep),
  // After thousands of bytes there was a session: the line broke, or the other end had no more room.
  either(
    'wrapper',
    /\brsync: connection unexpectedly closed \([1-9]\d{3,18} bytes received so far\)/,
    [
      fact('auth.result', { outcome: 'accepted' }),
      fact('network.ended', { how: 'closed', during: 'files', by: 'unknown' }),
    ],
    [fact('file.operation', { operation: 'write', outcome: 'no-space' })],
  ),
  either(
    'wrapper',
    /\bToo many retries waiting for SSH to be available\b|\bCould not read from remote repository\b|\bPlink exited unexpected\w*\b|\bConnection failed with connection log\b|\bSSH Tunnel (?:has unexpectedly closed|was closed)\b|\brsync: connection unexpectedly closed \(0 bytes received so far\)|\bunable to run SCP process: exit status 255\b|\bsshfs\b.{0,300}: read: Connection reset by peer/i,
    ...anyStep,
  ),
]
