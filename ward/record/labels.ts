/**
 * What a recorded text really tells. A fault has one true cause, but clients differ in how much of it they pass on:
 * sshfs swallows everything ssh said, libssh2 has one sentence for five kinds of bad key. These rules look at the
 * words only and lower (or raise) what a text is held to decide; they never change the true cause.
 */
import type { Label } from './fault.ts'

const NOT_REACHED = ['connection-refused', 'port-blocked', 'host-unreachable', 'wrong-port']
const BEFORE_BANNER = [
  'connection-reset-before-banner',
  'server-busy-or-banned',
  'not-an-ssh-server',
  'network-drop',
  'wrong-port',
]
const UNTRUSTED = ['host-key-changed', 'host-key-unknown', 'host-key-revoked', 'known-hosts-unwritable']
const MISMATCH = ['kex-mismatch', 'host-key-algorithm-mismatch', 'cipher-or-mac-mismatch']
const BAD_KEY = [
  'key-file-corrupt',
  'key-format-putty-in-openssh',
  'public-key-given-as-private',
  'key-format-unsupported-new-openssh',
  'key-format-ppk-too-new',
]
const LOCKED_KEY = ['passphrase-wrong', 'passphrase-missing']
const REFUSED = [
  'key-not-registered',
  'wrong-key-offered',
  'username-wrong',
  'account-inactive',
  'account-not-yet-active',
  'key-type-refused',
  'key-belongs-to-another-account',
  'dataset-key-used',
]
const ABOUT_KEYS = [
  ...BAD_KEY,
  ...LOCKED_KEY,
  'key-too-weak',
  'key-permissions-too-open',
  'key-file-missing',
  'key-file-unreadable',
  'agent-refused',
  'agent-unavailable',
  'key-type-refused',
]
const AFTER_LOGIN = [
  'home-missing',
  'chroot-bad-ownership',
  'account-inactive',
  'network-drop',
  'idle-timeout',
  'subsystem-refused',
  'sftp-protocol-garbage',
]
const FILE_FAILURE = [
  'permission-denied-remote-path',
  'disk-full-or-quota',
  'overwrite-refused',
  'remote-path-is-directory',
  'set-attributes-refused',
  'file-name-refused',
  'no-such-directory',
]
const IN_GENERAL = [
  'connection-refused',
  'dns-failure',
  'host-key-unknown',
  'host-key-changed',
  'key-not-registered',
  'connection-reset-before-banner',
  'network-drop',
  'home-missing',
]

interface Rule {
  /** Only for faults whose true cause is among these; absent: for all. */
  of?: readonly string[]
  words: RegExp
  /** Words that make the text clear after all. */
  unless?: RegExp
  decides: Label['decides']
  others: readonly string[]
}

/** The first rule that fits wins. */
const RULES: readonly Rule[] = [
  { words: /^read: Connection reset by peer$/, decides: 'hides', others: IN_GENERAL },
  {
    of: ABOUT_KEYS,
    words: /Permission denied \(publickey/,
    unless:
      /[Ll]oad (?:pub)?key|not accessible|no such identity|dentity file|Enter passphrase|key_load|Skipping|mutual|signing failed|key length|bad permissions|agent|pubkey_prepare|@example\.org@/,
    decides: 'hides',
    others: REFUSED,
  },
  {
    of: ABOUT_KEYS,
    words:
      /No supported authentication methods available|Net::SSH::AuthenticationFailed|^Array[\s()]*Login Failed$/,
    unless:
      /Unable to (?:use|load) (?:private )?key|[Pp]assphrase|Wrong|Could not load|keyfile "\S+\.pub"|Server refused our key|ERROR --|non-existing key file|存在しない鍵ファイル|Could not load key/,
    decides: 'hides',
    others: [...REFUSED, 'password-not-accepted'],
  },
  // gvfs tells nearly nothing of what its ssh said.
  {
    words:
      /^gio: sftp:\S+: (?:Connection failed|Permission denied|Protocol error|Login dialog cancelled|Timed out|.*not mounted)/m,
    unless: /Name or service|Connection refused by server/,
    decides: 'hides',
    others: [...IN_GENERAL, ...REFUSED],
  },
  // FileZilla's log loses the helper's last words at times.
  {
    words: /(?:Error|エラー): (?:Could not connect to server|サーバーに接続できません)/,
    unless:
      /(?:Error|エラー): (?!Could not connect to server|サーバーに接続できません)|refused our key|key ?file "\S+\.pub"|non-existing|存在しない/,
    decides: 'hides',
    others: [...IN_GENERAL, ...REFUSED, ...BEFORE_BANNER],
  },
  // Reaching the server.
  {
    of: ['host-syntax-wrong'],
    words: /./,
    unless: /sftp:\/\/|sftp\.example\.org[/:]|'sftp:'|port 'upload'/,
    decides: 'narrows',
    others: ['dns-failure'],
  },
  {
    of: ['dns-failure', 'host-syntax-wrong'],
    words: /LIBSSH2_ERROR_SOCKET_NONE/,
    decides: 'hides',
    others: ['dns-failure', ...NOT_REACHED],
  },
  {
    of: NOT_REACHED,
    words: /Couldn't connect to server|NoValidConnectionsError|ssh2_connect\(\): Unable to connect to/,
    unless: /refused|timed out|No route|unreachable/i,
    decides: 'narrows',
    others: NOT_REACHED,
  },
  {
    of: BEFORE_BANNER,
    words: /Exceeded MaxStartups|Not allowed at this time/,
    decides: 'yes',
    others: BEFORE_BANNER,
  },
  {
    of: ['not-an-ssh-server'],
    words:
      /HTTP\/1|220 ProFTPD|invalid characters|invalid format|Invalid identification|not an SSH|contains no version|Bad packet length|illegal packet size/i,
    decides: 'yes',
    others: ['wrong-port'],
  },
  { of: BEFORE_BANNER, words: /./, decides: 'narrows', others: BEFORE_BANNER },
  {
    of: ['wrong-protocol-ftp'],
    words: /./,
    unless: /SSH-2\.0|wrong version number/,
    decides: 'hides',
    others: ['not-an-ssh-server', 'port-blocked', 'network-drop'],
  },
  {
    of: ['network-drop', 'idle-timeout'],
    words: /Error in the SSH layer/,
    decides: 'hides',
    others: ['network-drop', 'disk-full-or-quota', 'idle-timeout'],
  },
  // Agreeing and trusting.
  {
    of: MISMATCH,
    words:
      /Unable to exchange encryption keys|proposals do not match|Algorithm negotiation fail|LIBSSH2_ERROR_KEX_FAILURE|Connection closed by server|Login Failed/,
    unless: /No compatible|no matching|Their offer|could not settle/i,
    decides: 'narrows',
    others: MISMATCH,
  },
  {
    of: UNTRUSTED,
    words:
      /remote key was not OK|Host key is not trusted|Host key verification failed|LIBSSH2_ERROR_KNOWN_HOSTS/,
    unless:
      /IDENTIFICATION HAS CHANGED|host key is known for|revoked|REVOKED|Host key check: (?:not|mis)|cached for|not in the trusted|authenticity of host|Failed to add the host|hostkeys_foreach failed|Permission denied/,
    decides: 'narrows',
    others: UNTRUSTED,
  },
  {
    of: ['host-key-unknown'],
    words: /knownhosts: key is unknown|not found in known_hosts|UnknownHostKey/,
    decides: 'yes',
    others: [],
  },
  // Key files.
  { of: ['key-too-weak'], words: /Invalid key length/, decides: 'yes', others: [] },
  {
    of: ['key-permissions-too-open'],
    words: /./,
    unless: /too open|bad permissions/i,
    decides: 'hides',
    others: ['key-not-registered', 'wrong-key-offered'],
  },
  {
    of: ['key-file-missing', 'key-file-unreadable'],
    words: /Unable to open public key file|unable to open file|"\.ssh\/[\w.]+" \(unable to open/,
    decides: 'narrows',
    others: ['key-file-missing', 'key-file-unreadable'],
  },
  {
    of: ['key-file-missing', 'key-file-unreadable'],
    words: /./,
    unless:
      /not accessible|No such file|no such file|ENOENT|EACCES|Permission denied:|: [Pp]ermission denied|Can't open|\(Permission denied\)|Failed to open stream|IdentityFile|non-existing key file|存在しない鍵ファイル/i,
    decides: 'hides',
    others: REFUSED,
  },
  {
    of: [...BAD_KEY, ...LOCKED_KEY],
    words:
      /\.ppk": (?:invalid format|error in libcrypto)|\.pub": (?:invalid format|error in libcrypto|bad permissions)/,
    decides: 'yes',
    others: [...BAD_KEY, 'key-permissions-too-open'],
  },
  {
    of: [...BAD_KEY, ...LOCKED_KEY],
    words:
      /Unable to extract public key|Callback returned error|unrecognized private key file format|Username\/PublicKey combination invalid|\(67\) Authentication failure/,
    decides: 'hides',
    others: [...BAD_KEY, ...LOCKED_KEY, ...REFUSED],
  },
  {
    of: BAD_KEY,
    words:
      /invalid format|error in libcrypto|is not a (?:valid|private) key|invalid privatekey|Invalid PEM|no key found|not a valid|Unable to read private key|Unsupported key format|Could not parse|unable to parse|Invalid private key|IOException|KeyImportError|unpack requires|Incorrect padding/i,
    unless: /PuTTY|OpenSSH SSH-2 private key|public key \(|[Pp]assphrase|base64 decode/,
    decides: 'narrows',
    others: BAD_KEY,
  },
  {
    of: ['passphrase-missing', 'passphrase-wrong'],
    words: /./,
    unless:
      /pass ?phrase|(?<![,-])password\b(?![,)])|encrypted|bad decrypt|MAC failed|check ?ints|batch mode/i,
    decides: 'hides',
    others: [...LOCKED_KEY, ...REFUSED],
  },
  {
    of: ['passphrase-missing'],
    words: /interactive prompts in batch mode/,
    decides: 'narrows',
    others: ['password-not-accepted', 'keyboard-interactive-required'],
  },
  {
    of: ['passphrase-missing', 'passphrase-wrong'],
    words: /bad decrypt|check ?ints|Invalid (?:passphrase|password)|MAC failed|incorrect passphrase/i,
    decides: 'yes',
    others: LOCKED_KEY,
  },
  {
    of: ['passphrase-missing'],
    words: /^Enter passphrase for \S+: ?$/,
    decides: 'narrows',
    others: LOCKED_KEY,
  },
  { of: BAD_KEY, words: /does not contain a \(valid\) private key/, decides: 'narrows', others: BAD_KEY },
  // Being let in.
  {
    of: ['key-type-refused'],
    words: /Skipping ssh-dss|no mutual signature|not in PubkeyAccepted|unhandled key type/i,
    decides: 'yes',
    others: [],
  },
  {
    of: ['agent-unavailable'],
    words: /SSH_AUTH_SOCK|agent/,
    unless: /Permission denied/,
    decides: 'yes',
    others: [],
  },
  {
    of: ['agent-unavailable'],
    words: /ssh_get_authentication_socket|get_agent_identities/,
    decides: 'narrows',
    others: REFUSED,
  },
  {
    of: ['too-many-auth-failures'],
    words: /./,
    unless: /[Tt]oo many authentication failures/,
    decides: 'hides',
    others: ['network-drop', ...REFUSED],
  },
  {
    of: ['agent-refused'],
    words:
      /signing failed|failed to sign|agent refused|cannot be used for signing|Agent responded with failure/i,
    decides: 'yes',
    others: [],
  },
  {
    of: ['password-not-accepted'],
    words: /allowed types: \['publickey'\]|server sent: publickey\)|attempted methods \[none\]/,
    decides: 'narrows',
    others: [
      'key-file-missing',
      'wrong-key-offered',
      'public-key-not-accepted',
      'keyboard-interactive-required',
    ],
  },
  {
    of: ['password-not-accepted'],
    words: /using password|username\/password|password was not accepted|Login incorrect/i,
    decides: 'narrows',
    others: ['username-wrong', 'account-inactive'],
  },
  {
    of: ['public-key-not-accepted', 'password-not-accepted', 'keyboard-interactive-required'],
    words:
      /^(?:curl: \(67\) Authentication failure|.*Auth fail|.*All configured authentication methods failed|.*PermissionDenied: Permission denied|.*Login Failed)/ms,
    unless: /Permission denied \(|Authentications that can continue|available: |Received/,
    decides: 'hides',
    others: [...REFUSED, 'password-not-accepted', 'public-key-not-accepted', 'keyboard-interactive-required'],
  },
  {
    of: ['keyboard-interactive-required'],
    words: /Permission denied \(keyboard-interactive\)|Keyboard-interactive|Further authentication required/,
    decides: 'yes',
    others: ['key-not-registered'],
  },
  {
    of: ['password-not-accepted'],
    words: /methods available: publickey\b/,
    decides: 'narrows',
    others: ['key-file-missing', 'wrong-key-offered', 'key-not-registered'],
  },
  {
    of: ['password-not-accepted'],
    words: /Net::SSH::AuthenticationFailed/,
    unless: /allowed methods|DEBUG/,
    decides: 'hides',
    others: [...REFUSED],
  },
  // Starting SFTP.
  {
    of: AFTER_LOGIN,
    words: /^(?:.*ssh2_sftp\(\)|.*Unable to startup channel|.*Connection to remote server is broken)/m,
    unless: /subsystem|too long|Broken pipe|Connection (?:reset|closed)/,
    decides: 'narrows',
    others: AFTER_LOGIN,
  },
  {
    of: ['subsystem-refused'],
    words: /SSHException: Channel closed|Session request failed|Unable to start SFTP|channel is not opened/,
    unless: /subsystem/i,
    decides: 'narrows',
    others: [...AFTER_LOGIN, 'sftp-only-account'],
  },
  {
    of: ['sftp-protocol-garbage', 'account-inactive'],
    words: /./,
    unless:
      /too long|Welcome|This account|garbage|too (?:large|big)|unexpected|banner|bytes of|length|clean|incompatible/i,
    decides: 'hides',
    others: [...AFTER_LOGIN, 'sftp-protocol-garbage'],
  },
  {
    of: ['subsystem-refused'],
    words: /failed to send channel request/,
    decides: 'narrows',
    others: [...AFTER_LOGIN, 'sftp-only-account'],
  },
  {
    of: ['scp-not-available', 'sftp-only-account'],
    words: /protocol error: mtime|bad line length character/,
    decides: 'narrows',
    others: ['scp-not-available', 'sftp-only-account', 'sftp-protocol-garbage', 'account-inactive'],
  },
  // Files.
  {
    of: ['permission-denied-remote-path'],
    words: /^[\d/]+ [\d:]+ permission denied$/,
    decides: 'narrows',
    others: [...FILE_FAILURE, 'key-file-unreadable'],
  },
  {
    of: ['disk-full-or-quota'],
    words: /No space left|ENOSPC|Errno 28|remaining disk space|デバイスに空き領域がありません/,
    decides: 'yes',
    others: [],
  },
  {
    of: ['disk-full-or-quota'],
    words:
      /size mismatch in put|error while writing local file|Input\/output error|入力\/出力エラー|Error in the SSH layer/,
    decides: 'narrows',
    others: ['post-upload-check-failed', 'checksum-mismatch', 'network-drop', ...FILE_FAILURE],
  },
  { of: ['remote-path-is-directory'], words: /is a directory/, decides: 'yes', others: [] },
  { of: FILE_FAILURE, words: /ssh2\.sftp:\/\/.*operation failed/s, decides: 'hides', others: FILE_FAILURE },
  {
    of: FILE_FAILURE,
    words:
      /\bFailure\b|SSH_FX_FAILURE|4: |generic failure|LIBSSH2_FX_FAILURE|\bfailed to upload\b|SFTP Protocol Error/i,
    unless: /permission denied|no such|is a directory|no space|not permitted|quota/i,
    decides: 'narrows',
    others: FILE_FAILURE,
  },
]

/** Lines that only say that it went well; nothing is left of a run that met the fault unharmed. */
const UNHARMED =
  /^(?:(?:[\d/: ]{20})?done|Linux|ssh-rsa|ssh-\w+ AAAA.*|Using username "\w+"\.|Remote working directory is .*|Connected to .*\.|psftp> ?(?:local:.*)?|sftp> .*|Uploading .*|Fetching .*|reads\.fastq\s.*|.*NOTICE: .*(?:not found - using defaults|Can't save config).*|.*was successfully uploaded.*|sftp\.example\.org \| SUCCESS.*|\s+"(?:changed|ping)".*|\}|)$/

/** True when the text shows no trouble at all, or only a script's input that went astray at a prompt. */
export function isUnusable(text: string, decides: Label['decides']): boolean {
  if (/psftp: unknown command/.test(text)) return true
  if (decides === 'harmless') return text.trim() === ''
  if (/Directory listing of .* successful|のディレクトリ リ/.test(text)) return true
  return text.split(/\r?\n|\r/).every((line) => UNHARMED.test(line))
}

/** The label of a text, given the label of its fault. */
export function labelOf(text: string, label: Label): Label {
  const truth = label.causes[0]
  if (truth === undefined) return label
  // Source lines in a Python traceback hold words that the program never said.
  const said = text.replace(/^ {2}File "[^\n]*\n(?: {4}[^\n]*\n)*/gm, '').trim()
  const rule = RULES.find(
    (r) => (!r.of || r.of.includes(truth)) && r.words.test(said) && !r.unless?.test(said),
  )
  if (!rule) return label
  return {
    causes: [
      ...new Set([
        truth,
        ...(rule.decides === 'yes'
          ? [...rule.others, ...label.causes.slice(1, 2)]
          : [...rule.others, ...label.causes]),
      ]),
    ],
    decides: rule.decides,
  }
}
