/**
 * Lines about reading key files: that a file is missing or closed, that it is no key, that it needs a passphrase.
 * One file, because the same sentence of a program is a sign of several causes.
 */
import type { ClientId, Facts } from '../../evidence/facts.ts'
import { errnoAtStart } from '../decode/errno.ts'
import { barePath, isKeyPath, isSshConfigPath } from '../decode/key-path.ts'
import { type Draft, fact, line } from '../pattern.ts'

type Loaded = Facts['keyFile.load']['outcome']

/** What the system said about opening a key file; null when it is about something else. */
function opened(path: string | undefined, reason: string, named = true): Draft | null {
  const errno = errnoAtStart(reason)
  const bare = path === undefined ? undefined : barePath(path)
  switch (errno) {
    case 'ENOENT':
    case 'ENOTDIR':
      return fact('keyFile.open', { outcome: 'missing', path: bare, named })
    case 'EACCES':
    case 'EPERM':
      return fact('keyFile.open', { outcome: 'denied', path: bare, named })
    case 'EISDIR':
      return fact('keyFile.open', { outcome: 'is-directory', path: bare, named })
    default:
      return null
  }
}

/** The same where a program does not say that the file is a key; who may not read the settings is stopped by that. */
function openedIfKey(path: string, reason: string): Draft | null {
  const bare = barePath(path)
  if (isSshConfigPath(bare))
    return /^E?(?:ACCES|PERM)$/.test(errnoAtStart(reason) ?? '')
      ? fact('settings.configLine', { problem: 'unreadable', file: bare })
      : null
  return isKeyPath(bare) ? opened(bare, reason) : null
}

const loaded = (outcome: Loaded, path?: string) =>
  fact('keyFile.load', { outcome, path: path === undefined ? undefined : barePath(path) })

const passphrase = (outcome: Facts['keyFile.passphrase']['outcome'], path?: string) =>
  fact('keyFile.passphrase', { outcome, path: path === undefined ? undefined : barePath(path) })

/** Sentences without a path, all of one client. */
function words(
  client: ClientId,
  templates: readonly string[],
  draft: () => Draft | readonly Draft[],
  weak = false,
) {
  return line(templates, { client, weak }, draft)
}

// ── permissions ──────────────────────────────────────────────────────────────────────────────────────
const permissionLines = [
  // OpenSSH for Windows prints no mode, because there is none.
  line('Permissions {mode} for {path:path} are too open', { client: 'openssh' }, ({ mode, path }) =>
    /^0?[0-7]{3,4}$/.test(mode)
      ? fact('keyFile.permissions', {
          path: barePath(path),
          tooOpen: true,
          system: 'unix',
          mode: Number.parseInt(mode, 8),
          ignored: true,
        })
      : null,
  ),
  line('Permissions for {path:path} are too open', { client: 'openssh-windows' }, ({ path }) => [
    fact('settings.platform', { id: 'windows' }),
    fact('keyFile.permissions', { path: barePath(path), tooOpen: true, system: 'windows', ignored: true }),
  ]),
  line(
    'Bad permissions. Try removing permissions for user: {principal:text} on file {path:path}.$',
    { client: 'openssh-windows' },
    ({ principal, path }) => [
      fact('settings.platform', { id: 'windows' }),
      // Its own list of keys, which the server then does not read; or the client's settings.
      ...(/authorized_keys/i.test(path) ? [fact('auth.result', { outcome: 'refused' })] : []),
      ...(/[\\/]config$/i.test(barePath(path))
        ? [fact('settings.configLine', { problem: 'bad-permissions', file: barePath(path) })]
        : []),
      ...(/authorized_keys|[\\/]config$/i.test(barePath(path))
        ? []
        : [
            fact('keyFile.permissions', {
              path: barePath(path),
              tooOpen: true,
              system: 'windows',
              principals: [principal.replace(/ \(S-[0-9-]+\)$/, '')],
              ignored: true,
            }),
          ]),
    ],
  ),
  // The frame around the warning gets lost when only its core is pasted.
  line(
    [
      'WARNING: UNPROTECTED PRIVATE KEY FILE',
      'It is required that your private key files are NOT accessible by others',
      'Load key {path:path}: bad permissions',
      'Error loading key {path:path}: bad permissions',
      'bad permissions: ignore key: {path:path}',
    ],
    { client: 'openssh' },
    ({ path }) =>
      fact('keyFile.permissions', {
        path: path === undefined ? undefined : barePath(path),
        tooOpen: true,
        ignored: true,
      }),
  ),
]

// ── which file ───────────────────────────────────────────────────────────────────────────────────────
const namedLines = [
  line('Reading key file {path:path}', { client: 'putty' }, ({ path }) =>
    fact('settings.keyFile', { path: barePath(path) }),
  ),
  line(['keyfile "{path:path}"'], { client: 'filezilla' }, ({ path }) =>
    fact('settings.keyFile', { path: barePath(path) }),
  ),
  line(
    ['sftp,{rest:text}key_file={path:text},', 'sftp,{rest:text}key_file={path:text}:'],
    { client: 'rclone' },
    ({ path }) => fact('settings.keyFile', { path: barePath(path.replace(/,.*$/, '')) }),
  ),
  line(['<-oIdentityFile={path:text}>'], { client: 'sshfs' }, ({ path }) =>
    fact('settings.keyFile', { path: barePath(path) }),
  ),
  line(['Running connect program ({start:text} -i {path} {rest:text}'], { client: 'lftp' }, ({ path }) =>
    fact('settings.keyFile', { path: barePath(path) }),
  ),
  // curl tries a key even where none was named.
  line("Using SSH private key file '{path:text}'", { client: 'curl' }, ({ path }) =>
    fact('settings.keyFile', { path: barePath(path) }),
  ),
  line(["Using SSH private key file ''"], { client: 'curl' }, () =>
    fact('keyFile.open', { outcome: 'missing', named: false }),
  ),
  line('LIBSSH2_ERROR_{name}', { client: 'libssh2' }, () => fact('settings.client', { id: 'libssh2' })),
  // Its name in a path of a stack trace; the library is for SSH only.
  line('phpseclib', { client: 'phpseclib' }, () => fact('settings.client', { id: 'phpseclib' })),
]

// ── opening the file ─────────────────────────────────────────────────────────────────────────────────
const openLines = [
  line(
    ['Load key {path:path}: {reason:text}', 'Error loading key {path:path}: {reason:text}'],
    { client: 'openssh' },
    ({ path, reason }) => opened(path, reason),
  ),
  line(
    [
      'Warning: Identity file {path:path} not accessible: {reason:text}',
      'no such identity: {path:path}: {reason:text}',
      'Identity file {path:path} not accessible: {reason:text}',
    ],
    { client: 'openssh', unless: ['debug', 'PRIVATE KEY'] },
    ({ path, reason }) => opened(path, reason),
  ),
  // The key itself where its path should be.
  line(
    [
      'Warning: Identity file -----BEGIN{rest:text} not accessible',
      'no such identity: -----BEGIN{rest:text}',
    ],
    { client: 'openssh' },
    () => fact('keyFile.format', { format: 'unknown', damage: 'content-as-path' }),
  ),
  line(
    ["Failed to read key '{path:path}': no key found", 'Failed to read key "{path:path}": no key found'],
    {},
    ({ path }) => loaded('bad-format', path),
  ),
  line(
    'Could not read private key file {path:path}: {reason:text}',
    { client: 'filezilla', weak: true },
    ({ path, reason }) =>
      opened(path, reason) ?? fact('keyFile.open', { outcome: 'failed', path: barePath(path) }),
  ),
  line(['秘密鍵ファイルが見つかりません: {path:path}', '秘密鍵ファイルが見つかりません'], {}, ({ path }) =>
    fact('keyFile.open', { outcome: 'missing', path, named: true }),
  ),
  // ssh-add and ssh-keygen say no more than the system does.
  line(
    [
      '^{path}: No such file or directory$',
      '^{path}: そのようなファイルやディレクトリはありません$',
      '^{path}: Permission denied$',
    ],
    { weak: true },
    ({ path }) =>
      isKeyPath(barePath(path)) && !/\.pub$/.test(path)
        ? fact('keyFile.open', { outcome: 'missing', path: barePath(path), named: true })
        : null,
  ),
  line(
    ['^{folder}.ssh/{name}: No such file or directory$', '$ ssh-add {name}'],
    { client: 'openssh', unless: ['known_hosts', 'config', 'authorized_keys'] },
    ({ folder, name }) =>
      folder !== undefined && isKeyPath(`${folder}.ssh/${name}`)
        ? fact('keyFile.open', { outcome: 'missing', path: `${folder}.ssh/${name}`, named: true })
        : fact('settings.client', { id: 'openssh' }),
  ),
  // PuTTY gives no reason: it may be missing, or closed to this user.
  line(
    [
      'Unable to use key file {path:path} (unable to open file)',
      'Unable to load key file {path:path} (unable to open file)',
      'Unable to load private key {path:path} (unable to open file)',
    ],
    { client: 'putty' },
    ({ path }) => fact('keyFile.open', { outcome: 'failed', path: barePath(path), named: true }),
  ),
  line(
    [
      'Unable to use this key file (unable to open file)',
      "Couldn't load private key (unable to open file)",
      "Couldn't load this key (unable to open file)",
    ],
    { client: 'putty' },
    () => fact('keyFile.open', { outcome: 'failed', named: true }),
  ),
  line(
    [
      'puttygen: unable to open file {path:path}: {reason:text}',
      'puttygen: error loading {path:path}: {reason:text}',
    ],
    { client: 'putty' },
    ({ path, reason }) => opened(path, reason),
  ),
  line(
    [
      'Private key file {path:path} does not exist or cannot be opened',
      'Private key file {path:path} does not exist',
      'Private key file "{path:text}" doesn',
      'Cannot open private key file {path:path}',
      '秘密鍵ファイル {path:path} が見つからないか開けませんでした',
    ],
    { client: 'winscp' },
    ({ path }) => fact('keyFile.open', { outcome: 'failed', path: barePath(path), named: true }),
  ),
  // Go: the library's user reads the file, and says why.
  line(
    [
      'unable to read private key: open {path:path}: {reason:text}',
      'failed to read private key file: open {path:path}: {reason:text}',
      'failed to read private key: open {path:path}: {reason:text}',
      'Failed to read SSH private key: open {path:path}: {reason:text}',
      'error reading private key: open {path:path}: {reason:text}',
      'private key: open {path:path}: {reason:text}',
      'getKeyFile error: open {path:path}: {reason:text}',
    ],
    { client: 'go-ssh' },
    ({ path, reason }) => opened(path, reason),
  ),
  // Programs in any language, with a path in the folder that only SSH uses.
  line(
    [
      "FileNotFoundError: [Errno 2] {reason:text}: '{folder:text}.ssh{path:text}'",
      "PermissionError: [Errno 13] {reason:text}: '{folder:text}.ssh{path:text}'",
      "[Errno 2] {reason:text}: '{folder:text}.ssh{path:text}'",
      "[Errno 13] {reason:text}: '{folder:text}.ssh{path:text}'",
      "IsADirectoryError: [Errno 21] {reason:text}: '{folder:text}.ssh{path:text}'",
    ],
    {},
    ({ reason, folder, path }) => openedIfKey(`${folder}.ssh${path}`, reason),
  ),
  line('Errno::{name}: {reason:text} @ rb_sysopen - {path:path}', {}, ({ reason, path }) =>
    openedIfKey(path, reason),
  ),
  line(
    [
      "ENOENT: {reason:text}, open '{folder:text}.ssh{path:text}'",
      "EACCES: {reason:text}, open '{folder:text}.ssh{path:text}'",
      "EPERM: {reason:text}, open '{folder:text}.ssh{path:text}'",
    ],
    {},
    ({ reason, folder, path }) => openedIfKey(`${folder}.ssh${path}`, reason),
  ),
  ...['rsa', 'dsa', 'ecdsa', 'ed25519'].map((type) =>
    line(
      [
        `ENOENT: {reason:text}, open '{folder:text}id_${type}'`,
        `EACCES: {reason:text}, open '{folder:text}id_${type}'`,
      ],
      { unless: ['.ssh/', '.ssh\\'] },
      ({ reason, folder }) => openedIfKey(`${folder}id_${type}`, reason),
    ),
  ),
  line(
    [
      'java.io.FileNotFoundException: {folder:text}.ssh{path:text} ({reason:text})',
      'java.nio.file.NoSuchFileException: {folder:text}.ssh{path:path}',
    ],
    {},
    (captures) => {
      const path = `${captures.folder}.ssh${captures.path}`
      return openedIfKey(path, captures.reason ?? 'no such file or directory')
    },
  ),
  line('java.nio.file.AccessDeniedException: {folder:text}.ssh{path:path}', {}, ({ folder, path }) =>
    openedIfKey(`${folder}.ssh${path}`, 'permission denied'),
  ),
  line(
    'file_get_contents({folder:text}.ssh{path:text}): {rest:text}: {reason:text}',
    {},
    ({ folder, path, reason }) => openedIfKey(`${folder}.ssh${path}`, reason),
  ),
  line(
    'file_get_contents({path:text}): {rest:text}: {reason:text}',
    { weak: true, unless: ['.ssh/', '.ssh\\'] },
    ({ path, reason }) => openedIfKey(path, reason),
  ),
  line(
    [
      'FileNotFoundError: [Errno 2] {reason:text}: {path:path}',
      'PermissionError: [Errno 13] {reason:text}: {path:path}',
      'Error: ENOENT: {reason:text}, open {path:path}',
      'Error: EACCES: {reason:text}, open {path:path}',
    ],
    { weak: true, unless: ['.ssh/', '.ssh\\'] },
    ({ path, reason }) => openedIfKey(path, reason),
  ),
  line(
    ['java.io.FileNotFoundException: {path:text} ({reason:text})'],
    { weak: true, unless: ['.ssh/', '.ssh\\'] },
    ({ path, reason }) => openedIfKey(path, reason),
  ),
  line(
    ["Could not find file '{path:text}'", "Access to the path '{path:text}' is denied"],
    { weak: true },
    ({ path }) => (isKeyPath(path) ? fact('keyFile.open', { outcome: 'failed', path, named: true }) : null),
  ),
  line(
    [
      'Unable to open public key file',
      'Unable to open private key file',
      'Unable to read public key from file',
    ],
    { client: 'libssh2', weak: true },
    () => fact('keyFile.open', { outcome: 'failed', named: true }),
  ),
  line(
    [
      'Could not load client key {path:path}, {reason:text}',
      'SSH private key file: {path:path}: {reason:text}',
    ],
    { client: 'curl', weak: true },
    ({ path, reason }) => opened(path, reason),
  ),
  // libssh
  line('Error opening {path:path}: {reason:text}', { client: 'libssh', weak: true }, ({ path, reason }) =>
    openedIfKey(path, reason),
  ),
]

// ── what is in it ────────────────────────────────────────────────────────────────────────────────────
const contentLines = [
  // Which file, without saying why: a wrong kind of file, a damaged one, or another program's format.
  // (`load pubkey "…": invalid format` is about the .pub file beside it, and harmless.)
  line(
    [
      'Load key {path:path}: invalid format',
      'Load key {path:path}: error in libcrypto',
      '^Load key: error in libcrypto',
      '^Load key: invalid format',
      'Load key {path:path}: unknown or unsupported key type',
      'Error loading key {path:path}: invalid format',
      'Error loading key {path:path}: error in libcrypto',
      'Failed to load key {path:path}: invalid format',
      'load_identity {path:path}: invalid format',
      "Couldn't load private key {path:path}: invalid format",
    ],
    { client: 'openssh' },
    ({ path }) => loaded('bad-format', path),
  ),
  // ssh-keygen names what is wrong with files that are text but no key.
  line(
    [
      '{path:path} is not a public key file.$',
      '{path:path} is not a key file.$',
      'do_convert_from: unrecognised',
    ],
    { client: 'openssh' },
    ({ path }) => loaded('bad-format', path),
  ),
  line(
    [
      'Unable to use key file {path:path} (not a recognised key file format)',
      'Unable to load key file {path:path} (not a recognised key file format)',
      'Unable to use key file {path:path} (not a private key)',
      'Unable to load key file {path:path} (not a PuTTY SSH-2 private key)',
      'Unable to use key file {path:path} (unrecognised cipher name)',
      'Unable to use key file {path:path} (not an SSH-2 private key)',
    ],
    { client: 'putty' },
    ({ path }) => loaded('bad-format', path),
  ),
  words(
    'putty',
    [
      "Couldn't load private key (not a recognised key file format)",
      "Couldn't load private key (not a private key)",
      'private key (unrecognised key type)',
      'key file (unrecognised key type)',
      'Unable to use this key file (not a recognised key file format)',
      'not a recognised key file format',
    ],
    () => loaded('bad-format'),
  ),
  line(
    [
      'puttygen: {path:path}: not a recognised key file format',
      'puttygen: error loading {path:path}: not a recognised key file format',
      'puttygen: unable to load file {path:path}: unrecognised key type',
      'puttygen: {path:path}: unable to load key',
    ],
    { client: 'putty' },
    ({ path }) => loaded('bad-format', path),
  ),
  line(
    [
      'File {path:path} does not contain private key in known format',
      'Key file {path:path} does not contain private key in any known format',
      'Private key file {path:path} does not contain private key',
      'ファイル {path:path} は秘密鍵を含んでいません',
    ],
    { client: 'winscp' },
    ({ path }) => loaded('bad-format', path),
  ),
  line(
    [
      'Error: Could not load private key file {path:path}',
      'Error: Private key file {path:path} could not be loaded',
      'The file {path:path} could not be loaded or does not contain a private key',
      "The file '{path:text}' could not be loaded or does not contain a private key",
    ],
    { client: 'filezilla' },
    ({ path }) => loaded('bad-format', path),
  ),
  words(
    'filezilla',
    ['Error: Could not load key file', 'Could not load the private key file'],
    () => loaded('bad-format'),
    true,
  ),
  line(
    [
      'ssh: no key found',
      'Failed to read key {path:text}: no key found',
      'Failed to parse key {path:text}: no key found',
      'Failed to read ssh private key: no key found',
      'ssh: unsupported key type "{kind:text}"',
      'ssh: invalid openssh private key format',
      'ssh: malformed OpenSSH key',
    ],
    { client: 'go-ssh' },
    ({ kind }) => loaded(kind?.includes('PUBLIC KEY') ? 'not-private' : 'bad-format'),
  ),
  words(
    'go-ssh',
    ['failed to parse private key: asn1', 'asn1: structure error', 'asn1: syntax error'],
    () => loaded('bad-format'),
    true,
  ),
  // Node's reader of ASN.1, before what was read is known to be encrypted.
  words('ssh2', ['InvalidAsn1Error: Expected'], () => loaded('bad-format'), true),
  words('jsch', ['invalid privatekey: {what:text}', 'JSchException: invalid key'], () =>
    loaded('bad-format'),
  ),
  words(
    'sshj',
    [
      'No provider available for Unknown key file',
      'Unknown key file format',
      'Failed to read key file',
      'Unrecognized key file',
    ],
    () => loaded('bad-format'),
  ),
  words(
    'mina',
    [
      'Failed to load keys from',
      'No supported key resource parser',
      'Failed to find decoder',
      'Unable to load key resource',
      'StreamCorruptedException: Missing end of',
      'StreamCorruptedException: Invalid PEM',
    ],
    () => loaded('bad-format'),
    true,
  ),
  words('trilead', ["Invalid PEM structure, '-----BEGIN...' missing"], () => loaded('bad-format')),
  words(
    'asyncssh',
    ['KeyImportError: Invalid private key', 'asyncssh.public_key.KeyImportError: Invalid'],
    () => loaded('bad-format'),
  ),
  line(
    [
      'not a valid {kind} private key file',
      'encountered {kind} key, expected {other} key',
      'unpack requires a buffer of 4 bytes',
      // It was tried as a DSA key, because its format says no type to an old paramiko.
      'q must be exactly 160, 224, or 256 bits long',
    ],
    { client: 'paramiko' },
    () => loaded('bad-format'),
  ),
  words(
    'paramiko',
    ['SSHException: Invalid key', 'Could not deserialize key data', 'Unable to load PEM file'],
    () => loaded('bad-format'),
    true,
  ),
  words(
    'ssh.net',
    [
      'SshException: Invalid private key file',
      'Invalid private key file.',
      'Renci.SshNet.Common.SshException: Invalid key',
      'OpenSSH key type {type} is not supported',
    ],
    () => loaded('bad-format'),
  ),
  line('Cannot parse privateKey: {reason:text}', { client: 'ssh2' }, ({ reason }) => {
    if (/no passphrase given/i.test(reason)) return passphrase('nobody-to-ask')
    if (/passphrase|decrypt/i.test(reason)) return passphrase('wrong')
    return loaded(/malformed/i.test(reason) ? 'damaged' : 'bad-format')
  }),
  words(
    'net-ssh',
    [
      'the given identity is known, but the private key could not be loaded',
      'Could not parse PKey',
      'Neither PUB key nor PRIV key',
      'Net::SSH::Exception: public key at',
      'invalid byte sequence in UTF-8 (ArgumentError)',
    ],
    () => loaded('bad-format'),
    true,
  ),
  words('net-ssh', ['Expected -----BEGIN OPENSSH PRIVATE KEY-----'], () => loaded('bad-format')),
  words(
    'phpseclib',
    ['Unable to read private key', 'NoKeyLoadedException', 'Unable to read key'],
    () => loaded('bad-format'),
    true,
  ),
  // PHP's file_get_contents gave false instead of a content: there was no file to read.
  line(['PublicKeyLoader::load(false', "PublicKeyLoader::load(''"], { client: 'phpseclib' }, () =>
    fact('keyFile.open', { outcome: 'failed' }),
  ),
  words(
    'libssh2',
    [
      'Invalid data in public key file',
      'Invalid public key data',
      'Unrecognized key format',
      'Unable to extract public key from private key file: Unsupported private key file format',
      'Unsupported private key file format',
    ],
    () => loaded('bad-format'),
  ),
  words(
    'libssh',
    ['Failed to import private key', 'Failed to parse private key', 'Invalid header: '],
    () => loaded('bad-format'),
    true,
  ),
  words(
    'dropbear',
    ['String too long', 'Failed loading keyfile', 'Exited: Bad buf_getptr'],
    () => loaded('bad-format'),
    true,
  ),
  words(
    'cyberduck',
    [
      'Invalid SSH private key',
      'Private key file format not supported',
      'The private key file could not be read',
    ],
    () => loaded('bad-format'),
    true,
  ),

  // Damage that the program itself names.
  line(
    [
      'Unable to load key file {path:path} (file format error)',
      'Unable to use key file {path:path} (file format error)',
      'puttygen: error loading {path:path}: file format error',
      'puttygen: error loading {path:path}: MAC failed',
      'Unable to load key file {path:path} (MAC failed)',
      'Unable to load private key {path:path} (MAC failed)',
      'Unable to load key file {path:path} (createkey failed)',
      'Unable to load key file {path:path} (private key does not match public key)',
    ],
    { client: 'putty' },
    ({ path }) => loaded('damaged', path),
  ),
  words(
    'putty',
    [
      'Unable to load private key (MAC failed)',
      "Couldn't load private key (file format error)",
      "Couldn't load private key (MAC failed)",
      'Unable to load private key (file format error)',
      'Unable to load private key (invalid key data)',
      '(key file truncated)',
      'unexpected end of key file',
    ],
    () => loaded('damaged'),
  ),
  words(
    'asyncssh',
    [
      'KeyImportError: Missing PEM footer',
      'KeyImportError: Missing {what:text} footer',
      'KeyImportError: Invalid PEM data',
      'Invalid OpenSSH private key',
    ],
    () => loaded('damaged'),
  ),
  words(
    'paramiko',
    [
      'base64 decoding error: {reason:text}',
      'no lines in OPENSSH private key file',
      'no lines in {kind} private key file',
      'SSHException: base64',
    ],
    () => loaded('damaged'),
  ),
  words(
    'ssh2',
    [
      'Malformed OpenSSH private key',
      'Malformed OpenSSH private key. Keys',
      'Malformed private key',
      'Cannot parse privateKey: Malformed',
    ],
    () => loaded('damaged'),
  ),
  // A wrong passphrase gives the same check value as a damaged file.
  line(
    [
      'PPK private key integrity check failed',
      'parse private key while generating public key (expected sequence)',
    ],
    { client: 'ssh2' },
    () => [fact('keyFile.passphrase', { outcome: 'not-opened' }), loaded('damaged')],
  ),
  words('openssh', ['key file is truncated', 'private key file is corrupt'], () => loaded('damaged'), true),
  // A key's text where its file name belongs.
  line(
    [
      'Identity file -----BEGIN {kind:text} PRIVATE KEY-----',
      'no such identity: -----BEGIN {kind:text} PRIVATE KEY-----',
      'Load key "-----BEGIN {kind:text} PRIVATE KEY-----',
      'Identity file -----BEGIN PRIVATE KEY-----',
      "open '-----BEGIN {kind:text} PRIVATE KEY-----",
      'open -----BEGIN {kind:text} PRIVATE KEY-----',
      "No such file or directory: '-----BEGIN {kind:text} PRIVATE KEY-----",
      "File name too long: '-----BEGIN {kind:text} PRIVATE KEY-----",
      'FileNotFoundException: -----BEGIN {kind:text} PRIVATE KEY-----',
      'PRIVATE KEY----- not accessible: {reason:text}',
      "cannot access '-----BEGIN {kind:text} PRIVATE KEY-----",
      "cannot stat '-----BEGIN {kind:text} PRIVATE KEY-----",
    ],
    { client: 'openssh' },
    () => fact('keyFile.format', { format: 'unknown', damage: 'content-as-path' }),
  ),
  // Another program's format, named.
  line(
    [
      'Unable to use key file {path:path} ({kind:text})',
      'Unable to load key file {path:path} ({kind:text})',
      'Unable to load private key file {path:path} ({kind:text})',
    ],
    { client: 'putty' },
    ({ path, kind }) => formatNamed(kind, path),
  ),
  line(
    [
      "Couldn't load private key ({kind:text})",
      "Couldn't load private key from {path:path} ({kind:text})",
      "Couldn't load this key ({kind:text})",
      'Unable to load private key ({kind:text})',
      'Unable to use this key file ({kind:text})',
      'Unable to use this private key file, {kind:text}',
    ],
    { client: 'putty' },
    ({ kind }) => formatNamed(kind),
  ),
  line(['puttygen: error loading {path:path}: {kind:text}'], { client: 'putty' }, ({ path, kind }) =>
    formatNamed(kind, path),
  ),
  line(
    [
      'Private key file {path:path} contains key in {kind:text} format. WinSCP supports only PuTTY format',
      'Private key {path:path} contains key in {kind:text} format. WinSCP supports only PuTTY format',
      'Do you want to convert {kind:text} private key to PuTTY format?',
      '秘密鍵 {path:path} に含まれる鍵が {kind:text} 形式です',
    ],
    { client: 'winscp' },
    ({ path, kind }) => formatNamed(kind, path),
  ),
  line(
    [
      'Private key file {path:path} contains key in deprecated SSH-1 format',
      '秘密鍵 {path:path} に廃止予定の SSH-1 形式の鍵が含まれています',
      'Unable to use key file {path:path} (SSH-1 private key)',
      'Unable to load key file {path:path} (SSH-1 private key)',
    ],
    { client: 'putty' },
    ({ path }) => [
      loaded('bad-format', path),
      fact('auth.signature', { outcome: 'key-type-refused', type: 'SSH-1' }),
    ],
  ),
  line(
    [
      "The file '{path:text}' is not in a format supported by FileZilla",
      'is not in a format supported by FileZilla',
      'Would you like to convert it into a supported format',
    ],
    { client: 'filezilla' },
    ({ path }) => fact('keyFile.format', { format: 'openssh', path }),
  ),
  line(
    [
      'PuTTY key format too new',
      'PuTTY key file version {version:int} is not supported',
      'Unsupported PuTTY key file version',
      'Unsupported version of PuTTY',
      'PuTTY private key file version {version:int} is not supported',
      'Only "PuTTY-User-Key-File-2" is supported',
      'PuTTY-User-Key-File-3 is not supported',
      'PuTTY key format version {version:int} is not supported',
      'Unsupported PPK version',
      'unsupported PPK version',
      'Putty key version not supported',
    ],
    { client: 'putty' },
    () => loaded('unsupported-version'),
  ),
  line(
    [
      'First line: PuTTY-User-Key-File-{version:int}',
      'first line "PuTTY-User-Key-File-{version:int}',
      'starts with PuTTY-User-Key-File-{version:int}',
      'begins with PuTTY-User-Key-File-{version:int}',
    ],
    { weak: true },
    ({ version }) => fact('keyFile.format', { format: version === 3 ? 'ppk3' : 'ppk2', headOnly: true }),
  ),
  // The first line of a key file, pasted beside what a program said about it.
  line(['^PuTTY-User-Key-File-{version:int}: {type}'], { weak: true }, ({ version }) =>
    version === 2 || version === 3
      ? fact('keyFile.format', { format: version === 2 ? 'ppk2' : 'ppk3', headOnly: true })
      : null,
  ),
  line(['^-----BEGIN OPENSSH PRIVATE KEY-----'], { weak: true }, () =>
    fact('keyFile.format', { format: 'openssh', headOnly: true }),
  ),
  line(['openssh key type: {type} is not supported', 'Cannot decode private key of type {type}'], {}, () =>
    fact('keyFile.load', { outcome: 'unsupported-format' }),
  ),
  line(
    [
      'OpenSSH keys only supported if ED25519 is available',
      'unsupported private key format: BEGIN OPENSSH PRIVATE KEY',
      'unsupported key type "OPENSSH PRIVATE KEY"',
      'OpenSSH key format is not supported',
      'openssh-key-v1 is not supported',
      'the OpenSSH private key format is not supported',
      'new OpenSSH key format is not supported',
      'unrecognized object: OPENSSH PRIVATE KEY',
      'unknown PEM type: OPENSSH PRIVATE KEY',
      'Expected RSA PRIVATE KEY, got OPENSSH PRIVATE KEY',
      'OPENSSH PRIVATE KEY is not supported',
      'Vagrant::Errors::SSHKeyTypeNotSupported',
      'uses an unsupported encryption type. The SSH library',
      'Key type OPENSSH is not supported',
    ],
    {},
    () => fact('keyFile.load', { outcome: 'unsupported-format' }),
  ),

  // The public half.
  words('ssh2', ['privateKey value does not contain a (valid) private key'], () => loaded('not-private')),
  line(
    [
      'Unable to use key file {path:path} (SSH-2 public key)',
      'Unable to use key file {path:path} (public key file)',
      'Unable to load key file {path:path} (this is a public key)',
    ],
    { client: 'putty' },
    ({ path }) => loaded('not-private', path),
  ),
  words(
    'putty',
    ['SSH-2 public key (RFC 4716 format)', 'SSH-2 public key (OpenSSH format)', '(public key file)'],
    () => loaded('not-private'),
  ),
  line(
    [
      'expected private key, got public key',
      'is a public key, not a private key',
      'This is a public key',
      'key is not a private key',
      'Not a private key',
      '公開鍵ファイルです',
    ],
    { weak: true },
    () => loaded('not-private'),
  ),
]

/** PuTTY's names for what it recognised (sshpubk.c, `key_type_to_str`), and WinSCP's. */
function formatNamed(kind: string, path?: string): Draft | null {
  const file = path === undefined ? {} : { path: barePath(path) }
  if (/public key/i.test(kind)) return fact('keyFile.load', { ...file, outcome: 'not-private' })
  if (/openssh.*new format|openssh SSH-2 private key \(new/i.test(kind))
    return fact('keyFile.format', { ...file, format: 'openssh' })
  if (/openssh/i.test(kind)) return fact('keyFile.format', { ...file, format: 'pem' })
  if (/ssh\.com/i.test(kind)) return fact('keyFile.format', { ...file, format: 'ssh.com' })
  if (/too new/i.test(kind)) return fact('keyFile.load', { ...file, outcome: 'unsupported-version' })
  // Any other reason is about what is in the file, unless it says that it could not be opened.
  return /unable to open|passphrase|permission|no such file|MAC failed|format error|SSH-1/i.test(kind)
    ? null
    : fact('keyFile.load', { ...file, outcome: 'bad-format' })
}

// ── passphrases ──────────────────────────────────────────────────────────────────────────────────────
const passphraseLines = [
  // PuTTY's family opens the file only once the server would take its public half.
  line(
    ['Authenticating with public key "{comment:text}"', '公開鍵 "{comment:text}" で認証中'],
    { client: 'putty' },
    () => fact('auth.key', { outcome: 'accepted', from: 'file' }),
  ),
  words('openssh', ['debug2: no passphrase given, try next key'], () => passphrase('not-opened')),
  line(
    [
      'Enter passphrase for key {path:path}:',
      'Enter passphrase for {path:path}:',
      'Enter passphrase for {path:path} (will confirm each use):',
    ],
    { client: 'openssh' },
    ({ path }) => passphrase('asked', path),
  ),
  // parallel-ssh answers for a person who is not there.
  line(
    'pssh-askpass received prompt: "Enter passphrase for key {path:text}: "',
    { client: 'openssh' },
    ({ path }) => passphrase('nobody-to-ask', path.replace(/^['"]|['"]$/g, '')),
  ),
  line(
    [
      'Load key {path:path}: incorrect passphrase supplied to decrypt private key',
      'Bad passphrase, try again for {path:path}:',
      'Error loading key {path:path}: incorrect passphrase',
      'Failed to load key {path:path}: incorrect passphrase',
    ],
    { client: 'openssh' },
    ({ path }) => passphrase('wrong', path),
  ),
  words(
    'openssh',
    [
      'incorrect passphrase supplied to decrypt private key',
      'bad passphrase given, try again',
      'Bad passphrase.',
    ],
    () => passphrase('wrong'),
  ),
  line(
    [
      '^Wrong passphrase.$',
      '^間違ったパスフレーズ$',
      'Read private key failed{rest:text}Invalid passphrase',
      'Read private key failed Invalid passphrase',
    ],
    { client: 'winscp' },
    () => passphrase('wrong'),
  ),
  line(
    ['Wrong passphrase', '間違ったパスフレーズ', 'パスフレーズが違います', 'パスフレーズが間違っています'],
    { client: 'putty', weak: true, unless: ['or invalid/unrecognized'] },
    () => passphrase('wrong'),
  ),
  words(
    'asyncssh',
    [
      'KeyEncryptionError: Incorrect passphrase',
      'KeyImportError: Incorrect passphrase',
      'asyncssh.pbe.KeyEncryptionError',
    ],
    () => passphrase('wrong'),
  ),
  words('trilead', ['Decrypted PEM has wrong padding, did you specify the correct password'], () =>
    passphrase('wrong'),
  ),
  words('go-ssh', ['x509: decryption password incorrect', 'ssh: incorrect passphrase'], () =>
    passphrase('wrong'),
  ),
  words('paramiko', ['OpenSSH private key file checkints do not match'], () => passphrase('wrong')),
  words(
    'paramiko',
    [
      'Bad decrypt. Incorrect password',
      'Incorrect password, could not decrypt key',
      'Corrupt data: broken checksum',
    ],
    () => passphrase('wrong'),
    true,
  ),
  words(
    'ssh2',
    ['integrity check failed -- bad passphrase', 'Unable to decrypt', 'bad decrypt'],
    () => passphrase('wrong'),
    true,
  ),
  words(
    'sshj',
    [
      'A supplied passphrase may be incorrect',
      'Decryption of the key failed',
      'Invalid passphrase',
      'Incorrect passphrase',
    ],
    () => passphrase('wrong'),
    true,
  ),
  words('cyberduck', ['pad block corrupted', 'Pad block corrupted'], () => passphrase('wrong')),
  words(
    'mina',
    ['Given final block not properly padded', 'javax.crypto.BadPaddingException'],
    () => passphrase('wrong'),
    true,
  ),
  words(
    'ssh.net',
    ['The random check bytes of the OpenSSH key do not match', 'Invalid passphrase.', 'Invalid pass phrase'],
    () => passphrase('wrong'),
    true,
  ),
  line('DER length is {n} and cannot be more than 4 bytes', { client: 'ssh.net' }, () => passphrase('wrong')),
  words(
    'filezilla',
    [
      'Wrong passphrase for private key',
      'The passphrase is incorrect',
      'incorrect passphrase for the private key',
    ],
    () => passphrase('wrong'),
    true,
  ),
  // One sentence for a missing and a wrong one.
  words('net-ssh', ['Decrypt failed on private key'], () => passphrase('not-opened')),
  words('jsch', ['JSchException: USERAUTH fail', 'Message [USERAUTH fail'], () => passphrase('not-opened')),
  words(
    'libssh2',
    [
      'Wrong passphrase or invalid/unrecognized private key file format',
      'Unable to extract public key from private key file: Method unimplemented',
    ],
    () => [passphrase('not-opened'), loaded('bad-format')],
  ),

  words('paramiko', ['Private key file is encrypted', 'PasswordRequiredException'], () =>
    passphrase('nobody-to-ask'),
  ),
  // ssh2, of an empty passphrase.
  words('ssh2', ['Failed to generate information to decrypt key'], () => passphrase('nobody-to-ask')),
  words('asyncssh', ['Passphrase must be specified to import encrypted private keys'], () =>
    passphrase('nobody-to-ask'),
  ),
  words('trilead', ['PEM is encrypted, but no password was specified'], () => passphrase('nobody-to-ask')),
  words('go-ssh', ['this private key is passphrase protected', 'cannot decode encrypted private keys'], () =>
    passphrase('nobody-to-ask'),
  ),
  line(
    [
      'Encrypted {kind:text} key detected, but no passphrase given',
      'Encrypted private {kind:text} key detected',
      'Encrypted OpenSSH private key detected',
      'key detected, but no passphrase given',
      'Encrypted private key detected, but no passphrase',
    ],
    { client: 'ssh2' },
    () => passphrase('nobody-to-ask'),
  ),
  words(
    'ssh.net',
    ['Private key is encrypted but passphrase is empty', 'SshPassPhraseNullOrEmptyException'],
    () => passphrase('nobody-to-ask'),
  ),
  words(
    'mina',
    [
      'No password provided for encrypted key',
      'Missing password provider for',
      'No password provider for encrypted',
      'Missing password for encrypted',
    ],
    () => passphrase('nobody-to-ask'),
    true,
  ),
  words(
    'phpseclib',
    ['Password required for private key', 'The private key is encrypted'],
    () => passphrase('nobody-to-ask'),
    true,
  ),
  words(
    'jsch',
    ['PassPhrase is required', 'JSchException: Auth cancel for key'],
    () => passphrase('nobody-to-ask'),
    true,
  ),
  line(
    [
      'ssh_askpass: exec({program:text}): No such file or directory',
      'ssh_askpass: posix_spawn: {reason:text}',
      'ssh_askpass: posix_spawnp: {reason:text}',
      "read_passphrase: can't open /dev/tty: No such device or address",
    ],
    { client: 'openssh' },
    () => fact('settings.interactive', { on: false }),
  ),
  line(['Cannot answer interactive prompts in batch mode'], { client: 'putty' }, () =>
    fact('settings.interactive', { on: false }),
  ),
]

/** ssh-copy-id, which looks for a key before it connects. */
const copyIdLines = [
  line(['ssh-copy-id: ERROR: No identities found', 'ssh-copy-id: ERROR: No pub-key file found'], {}, () =>
    fact('keyFile.open', { outcome: 'missing' }),
  ),
  line(["ssh-copy-id: ERROR: failed to open ID file '{path:path}': {reason:text}"], {}, ({ path, reason }) =>
    opened(path.replace(/\.pub$/, ''), reason),
  ),
]

/** A client that had nothing to offer: no key it could read, no agent. */
const nothingLines = [
  line(
    [
      'attempted methods [none], no supported methods remain',
      'SSHException: No authentication methods available',
      'No authentication methods available$',
    ],
    {},
    () => fact('auth.nothingToTry', {}),
  ),
]

export const keyFileLines = [
  ...nothingLines,
  ...copyIdLines,
  ...permissionLines,
  ...namedLines,
  ...openLines,
  ...contentLines,
  ...passphraseLines,
]
