/**
 * Lines about files on the server, from which several causes can follow.
 * One file for all clients, because they say the same few things: which operation, which path, and the status or
 * the words with which the server refused it (see decode/sftp-status.ts). Words, and hardly any logic.
 */
import { errnoAtStart } from '../decode/errno.ts'
import { type FileOutcome, fileOutcomeOf, fileOutcomeOfStatus } from '../decode/sftp-status.ts'
import { fact, type LineOptions, type LinePattern, line } from '../pattern.ts'
import { failed, type Operation } from './failed-operation.ts'
import { withoutLabel } from './filezilla.ts'

/** A line of words with a reason, and perhaps a path and a status, about one operation. */
function operationLine(template: string, operation: Operation, options: LineOptions) {
  // Not every template has every slot; those that are missing are undefined.
  const known = template as '{path:path} {reason:text} {status:int}'
  return line(known, options, ({ path, reason, status }) => failed(operation, reason ?? '', { path, status }))
}

function withStatus(operation: Operation, status: number, path?: string) {
  const outcome = fileOutcomeOfStatus(status)
  return outcome && outcome !== 'ok' ? fact('file.operation', { operation, outcome, path, status }) : null
}

/** OpenSSH's words for what failed; `{path:path}` is there when they name one. */
const opensshOperations: readonly (readonly [string, Operation])[] = [
  ['dest open {path:path}', 'open-write'],
  ['remote open {path:path}', 'open-read'],
  // OpenSSH 8 says so of both directions.
  ['remote open("{path:path}")', 'other'],
  ['write remote {path:path}', 'write'],
  ['write dest {path:path}', 'write'],
  ['remote mkdir {path:path}', 'make-directory'],
  ['remote rmdir {path:path}', 'remove'],
  ['remote delete {path:path}', 'remove'],
  ['remote rename {path:path} to "{to}"', 'rename'],
  ['remote readdir("{path:path}")', 'list'],
  ['remote readdir {path:path}', 'list'],
  ['remote link {path:path} to "{to}"', 'other'],
  ['stat remote {path:path} directory failed', 'stat'],
  ['stat remote {path:path}', 'stat'],
  // Before OpenSSH 9.0, and in Net::SFTP::Foreign.
  ["Couldn't open remote file {path:path}", 'open-read'],
  ["Couldn't create remote directory {path:path}", 'make-directory'],
  ["Couldn't create directory {path:path}", 'make-directory'],
  ["Couldn't create directory", 'make-directory'],
  ["Couldn't remove directory", 'remove'],
  ["Couldn't delete file", 'remove'],
  ["Couldn't rename file {path:path} to {to:path}", 'rename'],
  ["Couldn't rename remote file {path:path} to {to:path}", 'rename'],
  ["Couldn't read directory", 'list'],
  ["Couldn't open remote dir {path:path}", 'list'],
  ["Couldn't stat remote file", 'stat'],
  ["Couldn't stat remote file (lstat)", 'stat'],
  ["Couldn't get handle", 'other'],
  ["Couldn't write to remote file {path:path}", 'write'],
  ["Couldn't write to remote file", 'write'],
  ["Couldn't close file", 'write'],
  ["Couldn't read from remote file {path:path}", 'read'],
]

/** PuTTY's psftp, and FileZilla's helper, which is made of it. */
const puttyOperations: readonly (readonly [string, Operation])[] = [
  ['{path:path}: open for write', 'open-write'],
  ['^open for write', 'open-write'],
  ['^open for read', 'open-read'],
  ['{path:path}: open for read', 'open-read'],
  ['{path:path}: create directory', 'make-directory'],
  ['{path:path}: reading directory', 'list'],
  ['{path:path}: unable to open directory', 'list'],
  ['Reading directory {path:path}', 'list'],
  ['unable to open directory {path:path}', 'list'],
  ['get attrs for {path:path}', 'stat'],
]

/** The first letters of psftp's lines are the commands themselves, too short for an index but for their errors. */
const puttyCommands: Readonly<Record<string, Operation>> = {
  directory: 'change-directory',
  mkdir: 'make-directory',
  rmdir: 'remove',
  rm: 'remove',
  mv: 'rename',
}
const puttyErrors = [
  'permission denied',
  'no such file or directory',
  'failure',
  'operation unsupported',
] as const

/** The system's words as the far end of an old scp prints them. */
const scpErrors = [
  'No such file or directory',
  'Permission denied',
  'Is a directory',
  'Not a directory',
  'No space left on device',
  'Disk quota exceeded',
  'Read-only file system',
  'Operation not permitted',
] as const

/** lftp names the command before the error. */
const lftpCommands: readonly (readonly [string, Operation])[] = [
  ['put', 'open-write'],
  ['mput', 'open-write'],
  ['mirror', 'other'],
  ['get', 'open-read'],
  ['pget', 'open-read'],
  ['mget', 'open-read'],
  ['mkdir', 'make-directory'],
  ['cd', 'change-directory'],
  ['ls', 'list'],
  ['cls', 'list'],
  ['nlist', 'list'],
  ['mv', 'rename'],
  ['mmv', 'rename'],
  ['rm', 'remove'],
  ['mrm', 'remove'],
  ['rmdir', 'remove'],
]

/** WinSCP's first line; the reason, the code and the server's words follow on the next lines. */
const winscpOperations: readonly (readonly [string, Operation])[] = [
  ['Cannot create remote file {path:path}', 'open-write'],
  ['Cannot open remote file {path:path}', 'open-read'],
  ['Cannot close remote file {path:path}', 'write'],
  ['Error creating folder {path:path}', 'make-directory'],
  ['Error changing directory to {path:path}', 'change-directory'],
  ['Error listing directory {path:path}', 'list'],
  ['Error deleting file {path:path}', 'remove'],
  ['Error renaming file {path:path} to {to:path}', 'rename'],
  ['Error moving file {path:path} to {to:path}', 'rename'],
  ['Cannot get attributes of file {path:path}', 'stat'],
  ["Can't get attributes of file {path:path}", 'stat'],
  ['Cannot get real path for {path:path}', 'change-directory'],
  ['Error copying file {path:path} to {to:path}', 'other'],
]

/** rclone and its library; the operation is in the prefix. */
const rcloneOperations: readonly (readonly [string, Operation])[] = [
  ['Update Create failed', 'open-write'],
  ['Update ReadFrom failed', 'write'],
  ['Update Close failed', 'write'],
  ['failed to make directory', 'make-directory'],
  ['mkParentDir failed', 'make-directory'],
  ['Move Rename failed', 'rename'],
  ['error reading source root directory', 'list'],
  ['error reading destination root directory', 'list'],
  ['failed to open source object', 'open-read'],
]

/** Names of SFTP's status codes, as libraries print them with SSH_FX_ before them. */
const statusNumbers: Readonly<Record<string, number>> = {
  NO_SUCH_FILE: 2,
  PERMISSION_DENIED: 3,
  FAILURE: 4,
  OP_UNSUPPORTED: 8,
  NO_SUCH_PATH: 10,
  FILE_ALREADY_EXISTS: 11,
  WRITE_PROTECT: 12,
  NO_SPACE_ON_FILESYSTEM: 14,
  QUOTA_EXCEEDED: 15,
  NOT_A_DIRECTORY: 19,
  INVALID_FILENAME: 20,
  FILE_IS_A_DIRECTORY: 24,
}

/** asyncssh has an error class for each status. */
const asyncsshErrors: Readonly<Record<string, FileOutcome>> = {
  SFTPNoSuchFile: 'missing',
  SFTPNoSuchPath: 'missing',
  SFTPNotADirectory: 'missing',
  SFTPPermissionDenied: 'denied',
  SFTPWriteProtect: 'denied',
  SFTPFailure: 'failed',
  SFTPOpUnsupported: 'unsupported',
  SFTPFileAlreadyExists: 'exists',
  SFTPDirNotEmpty: 'exists',
  SFTPNoSpaceOnFilesystem: 'no-space',
  SFTPQuotaExceeded: 'no-space',
  SFTPInvalidFilename: 'name-refused',
  SFTPFileIsADirectory: 'is-directory',
}

/** Sentences of tsunagu's own service without a verb of the client before them, in any client's window. */
const ownSentences = [
  'The directory does not exist: {path:path}',
  'ディレクトリがありません: {path:path}',
  'ファイルまたはディレクトリがありません: {path:path}',
  'この操作は許可されていません: {path:path}',
  'The name is already taken: {path:path}',
  '同じ名前のファイルまたはディレクトリが既にあります: {path:path}',
  'Part of the path is not a directory: {path:path}',
  'パスの途中にディレクトリでないものがあります: {path:path}',
  'This is a directory, not a file: {path:path}',
  'ファイルではなくディレクトリです: {path:path}',
  'The directory is not empty: {path:path}',
  'ディレクトリが空ではありません: {path:path}',
  'No space left on the server; nothing more can be stored until there is room. What had arrived of this file is kept: {path:path}',
  'サーバの空き容量がないため、これ以上保存できません。ここまでに届いた部分は残っています: {path:path}',
  'Your quota on the server is used up. What had arrived of this file is kept: {path:path}',
  'サーバ上の割り当て容量を使い切りました。ここまでに届いた部分は残っています: {path:path}',
  'The file is larger than this server can store: {path:path}',
  'ファイルが大きすぎて、このサーバには保存できません: {path:path}',
  'The server cannot use this name: {path:path}',
  'この名前はサーバで使えません: {path:path}',
  'The name is too long (255 bytes for one name, 4,095 for a path): {path:path}',
  '名前が長すぎます（一つの名前は 255 バイト、パス全体は 4,095 バイトまで）: {path:path}',
  'This would lead out of your home: {path:path}',
  'ホームの外へは出られません: {path:path}',
  'Nothing can be changed here, it is for reading only: {path:path}',
  'ここは読み取り専用のため、変更できません: {path:path}',
] as const

const ownSentenceLines = ownSentences.map((sentence) =>
  line(sentence, {}, ({ path }) => failed('other', sentence, { path })),
)

/** Node's ssh2-sftp-client: the method, the error, and both paths. */
const ssh2Operations: readonly (readonly [string, Operation])[] = [
  ['fastPut', 'open-write'],
  ['fastGet', 'open-read'],
  ['_fastPut', 'open-write'],
  ['uploadDir', 'open-write'],
]

export const fileLines: readonly LinePattern[] = [
  ...opensshOperations.map(([words, operation]) =>
    operationLine(`${words}: {reason:text}`, operation, { client: 'openssh', unless: ['debug1'] }),
  ),
  // Names no path: a directory cannot be entered, or its target cannot be looked at.
  line(["Can't change directory: {path:path} is not a directory"], { client: 'openssh' }, ({ path }) =>
    fact('file.operation', { operation: 'change-directory', outcome: 'missing', path }),
  ),
  line("Can't ls: {path:path} not found", { client: 'openssh' }, ({ path }) =>
    fact('file.operation', { operation: 'list', outcome: 'missing', path }),
  ),
  // sftp: for `get` the name was expanded to a whole path on the server, for `put` it is as it was typed, mostly short.
  line('^File {path:path} not found.', { client: 'openssh', weak: true }, ({ path }) =>
    path.startsWith('/')
      ? fact('file.operation', { operation: 'open-read', outcome: 'missing', path })
      : fact('file.local', { outcome: 'missing', path }),
  ),
  line('realpath {path:path}: {reason:text}', { client: 'openssh', unless: ['debug'] }, ({ path, reason }) =>
    failed('change-directory', reason, { path }),
  ),
  // What scp prints itself is about this computer; with its name before it, it is about the server.
  ...scpErrors.map((error) =>
    line(
      `scp: {path:path}: ${error}`,
      {
        client: 'openssh',
        unless: [
          'scp: stat local',
          'scp: open local',
          'scp: local ',
          'scp: dest open',
          'scp: remote ',
          'scp: debug',
          'set times',
          'set mode',
          'scp: write remote',
        ],
      },
      ({ path }) =>
        // A folder of macOS or Windows is on this computer, whatever scp's name before it says.
        /^(?:\/Users\/|[A-Za-z]:[\\/])/.test(path)
          ? fact('file.local', {
              outcome: error === 'Permission denied' ? 'denied' : 'missing',
              path,
            })
          : failed('other', error, { path }),
    ),
  ),
  line('scp: {path:path}: not a regular file', { client: 'openssh', unless: ['local'] }, ({ path }) =>
    fact('file.operation', { operation: 'open-read', outcome: 'is-directory', path }),
  ),
  line(
    ['download {path:path}: not a regular file', 'Cannot download non-regular file: {path:path}'],
    { client: 'openssh' },
    ({ path }) => fact('file.operation', { operation: 'open-read', outcome: 'is-directory', path }),
  ),

  line(
    [
      'Multiple paths match, but destination {path:path} is not a directory',
      'Multiple source paths, but destination {path:path} is not a directory',
      'Multiple files match pattern, but destination {path:path} is not a directory',
      'pscp: remote filespec {path:path}: not a directory',
    ],
    { client: 'openssh' },
    ({ path }) => fact('file.operation', { operation: 'change-directory', outcome: 'missing', path }),
  ),
  ...puttyOperations.map(([words, operation]) =>
    line(
      `${words}: {reason:text}` as '{path:path}: {reason:text}',
      { client: 'putty', unless: ['smb://'] },
      ({ path, reason }) =>
        failed(operation, reason, { path: path === undefined ? undefined : withoutLabel(path) }),
    ),
  ),
  ...puttyErrors.map((error) =>
    line(
      [`^{command} {path:path}: ${error}$`, `Error: {command} {path:path}: ${error}$`],
      { client: 'putty' },
      ({ command, path }) => {
        const operation = puttyCommands[command.toLowerCase()]
        return operation === undefined ? null : failed(operation, error, { path })
      },
    ),
  ),
  line(
    ['pscp: unable to open {path:path}: {reason:text}', 'psftp: unable to open {path:path}: {reason:text}'],
    { client: 'putty' },
    ({ path, reason }) => failed('open-write', reason, { path }),
  ),
  line(['error while writing: {reason:text}'], { client: 'putty' }, ({ reason }) => failed('write', reason)),
  line(['^error while writing$'], { client: 'putty' }, () =>
    fact('file.operation', { operation: 'write', outcome: 'failed' }),
  ),

  ...lftpCommands.map(([command, operation]) =>
    line(
      [`${command}: Access failed: {reason:text} ({path:path})$`, `${command}: Access failed: {reason:text}`],
      { client: 'lftp' },
      (captures) => failed(operation, captures['reason'] ?? '', { path: captures['path'] }),
    ),
  ),
  line(['Access failed: {reason:text} ({path:path})$'], { client: 'lftp' }, ({ reason, path }) =>
    failed('other', reason, { path }),
  ),

  ...winscpOperations.map(([words, operation]) =>
    operationLine(`${words}. {reason:text} Error code: {status:int}`, operation, { client: 'winscp' }),
  ),
  ...winscpOperations.map(([words, operation]) =>
    operationLine(`${words}. {reason:text}`, operation, { client: 'winscp', unless: ['Error code:'] }),
  ),
  line('Failed to create: {path:path} (no such directory?)', { client: 'libssh' }, ({ path }) =>
    fact('file.operation', { operation: 'open-write', outcome: 'missing', path }),
  ),
  // In the session log. Other codes answer questions that WinSCP asks all the time.
  line('Status code: {status:int}, Message: {n:int}, Server: {reason:text}', { client: 'winscp' }, (found) =>
    found.status === 14 || found.status === 15 ? withStatus('write', found.status) : null,
  ),
  line(
    ['Cannot overwrite remote file {path:path}.', 'リモート ファイル {path:path} に上書きできませんでした'],
    { client: 'winscp' },
    ({ path }) => fact('file.operation', { operation: 'open-write', outcome: 'exists', path }),
  ),
  line(
    [
      'Error code: {status:int} Error message from server: {reason:text}',
      'Error code: {status:int} Error message from server',
      'エラー コード: {status:int} サーバ からのエラー メッセージ: {reason:text}',
      'エラー コード: {status:int} サーバ',
      'エラー コード: {status:int} からのエラー メッセージ: {reason:text}',
    ],
    { client: 'winscp' },
    ({ status, reason }) => failed('other', reason ?? '', { status }),
  ),
  line(['^Error code: {status:int}$', '^エラー コード: {status:int}$'], { weak: true }, ({ status }) =>
    withStatus('other', status),
  ),

  ...rcloneOperations.map(([words, operation]) =>
    operationLine(`${words}: {reason:text}`, operation, {
      client: 'go-ssh',
      unless: ['Local file system'],
    }),
  ),
  line(['is a directory not a file'], { client: 'go-ssh' }, () =>
    fact('file.operation', { operation: 'open-write', outcome: 'is-directory' }),
  ),
  line('at sftp:{place} failed: {call}: {reason:text}', { client: 'go-ssh' }, ({ reason }) =>
    failed('other', reason),
  ),
  line(
    ['Failed to copyto: directory not found', 'Failed to copy: directory not found'],
    { client: 'go-ssh' },
    () => fact('file.operation', { operation: 'list', outcome: 'missing' }),
  ),
  line(['sftp: "{reason:text}" (SSH_FX_{name})', '(SSH_FX_{name})'], { client: 'go-ssh' }, ({ name }) =>
    withStatus('other', statusNumbers[name] ?? 0),
  ),
  line(
    ['Failed to copy: file does not exist', 'Failed to copy: Update Create failed: file does not exist'],
    { client: 'go-ssh' },
    () => fact('file.operation', { operation: 'open-write', outcome: 'missing', status: 2 }),
  ),
  line('Access denied to remote resource', { client: 'curl' }, () =>
    fact('file.operation', { operation: 'change-directory', outcome: 'denied' }),
  ),
  line('curl: (9) Server denied you to change to the given directory', { client: 'curl', weak: true }, () =>
    fact('file.operation', { operation: 'change-directory', outcome: 'denied' }),
  ),

  line('Could not open remote file for reading: {reason:text}', { client: 'curl' }, ({ reason }) =>
    failed('open-read', reason),
  ),
  line('Upload failed: {reason:text} ({status:int}/-{code:int})', { client: 'curl' }, ({ reason, status }) =>
    failed('open-write', reason, { status }),
  ),
  line('curl: (78) {reason:text}', { client: 'curl', unless: ['Upload failed'] }, ({ reason }) =>
    failed('open-read', reason, { status: 2 }),
  ),
  line('curl: (73) {reason:text}', { client: 'curl' }, () =>
    fact('file.operation', { operation: 'open-write', outcome: 'exists', status: 11 }),
  ),
  line(['curl: (70) {reason:text}'], { client: 'curl' }, () =>
    fact('file.operation', { operation: 'write', outcome: 'no-space' }),
  ),
  line('mkdir command failed: {reason:text}', { client: 'curl' }, ({ reason }) =>
    failed('make-directory', reason),
  ),
  line('rename command failed: {reason:text}', { client: 'curl' }, ({ reason }) => failed('rename', reason)),
  // The reason stays inside PHP's binding.
  line('Unable to open ssh2.sftp://{session}/{path:path} on remote host', { client: 'libssh2' }, ({ path }) =>
    fact('file.operation', { operation: 'open-write', outcome: 'failed', path: path && `/${path}` }),
  ),
  line('SFTP error {status:int} SSH_FX_{name}', { client: 'libssh2' }, ({ status }) =>
    withStatus('other', status),
  ),
  line(
    'Unable to open {path:path}: SFTP error {status:int} SSH_FX_{name}',
    { client: 'libssh2' },
    (captures) => withStatus('open-write', captures.status, captures.path),
  ),

  // paramiko raises Python's own errors; with a file name in quotation marks they are about this computer.
  line(
    [
      'PermissionError: [Errno 13] Permission denied$',
      'IOError: [Errno 13] Permission denied$',
      'OSError: [Errno 13] Permission denied$',
      'PermissionError: [Errno 13] {reason:text}',
    ],
    { weak: true, unless: ["Permission denied: '", 'denied: b', 'SSH_AUTH_SOCK'] },
    () => fact('file.operation', { operation: 'other', outcome: 'denied', status: 3 }),
  ),
  line(
    [
      'FileNotFoundError: [Errno 2] No such file$',
      'FileNotFoundError: [Errno 2] No such file or directory$',
      'IOError: [Errno 2] No such file$',
      'IOError: [Errno 2] No such file or directory$',
      'OSError: [Errno 2] No such file$',
      'FileNotFoundError: [Errno 2] The directory does not exist: {path:path}',
    ],
    { weak: true },
    ({ path }) => fact('file.operation', { operation: 'other', outcome: 'missing', status: 2, path }),
  ),
  line(['OSError: Failure$', 'IOError: Failure$'], { client: 'paramiko', weak: true }, () =>
    fact('file.operation', { operation: 'other', outcome: 'failed', status: 4 }),
  ),
  line('asyncssh.sftp.{name}: {reason:text}', { client: 'asyncssh' }, ({ name, reason }) => {
    const outcome = asyncsshErrors[name] ?? fileOutcomeOf(reason)
    return outcome && fact('file.operation', { operation: 'other', outcome, message: reason })
  }),

  ...ssh2Operations.map(([method, operation]) =>
    line(
      [
        `${method}: {reason:text} Local: {local:path} Remote: {path:path}$`,
        `${method}: {reason:text} Remote: {path:path} Local: {local:path}$`,
      ],
      { client: 'ssh2', unless: ['ENOENT', 'EACCES'] },
      (captures) => failed(operation, captures['reason'] ?? '', { path: captures['path'] }),
    ),
  ),
  line(
    [
      'Error: put: {reason:text}',
      'Error: _put: {reason:text}',
      'Error: fastPut: {reason:text}',
      'Error: _fastPut: {reason:text}',
    ],
    { client: 'ssh2', unless: ['ENOENT', 'EACCES', ' Local: '] },
    ({ reason }) => failed('open-write', reason),
  ),
  line(['Error: mkdir: {reason:text}', 'Error: _mkdir: {reason:text}'], { client: 'ssh2' }, ({ reason }) =>
    failed('make-directory', reason),
  ),
  line(
    [
      'fastGet: {reason:text}',
      'Error: get: {reason:text}',
      'Error: list: {reason:text}',
      'Error: stat: {reason:text}',
    ],
    { client: 'ssh2', unless: ['ENOENT:', 'EACCES'] },
    ({ reason }) => failed('open-read', reason),
  ),
  line(['Error: rename: {reason:text}', 'Error: _rename: {reason:text}'], { client: 'ssh2' }, ({ reason }) =>
    failed('rename', reason),
  ),
  // ssh2 itself: the status' words alone, above a stack of its own files.
  line(
    ['^Error: Permission denied$', '^Uncaught Error: Permission denied$'],
    { client: 'ssh2', weak: true },
    () => fact('file.operation', { operation: 'other', outcome: 'denied', status: 3 }),
  ),
  line(
    [
      'Error: Permission denied code: {status:int}',
      'Error: Failure code: {status:int}',
      'Error: No such file code: {status:int}',
    ],
    { client: 'ssh2' },
    ({ status }) => withStatus('other', status),
  ),
  line(['^Error: No such file$'], { client: 'ssh2' }, () =>
    fact('file.operation', { operation: 'other', outcome: 'missing', status: 2 }),
  ),
  line(['^Error: Failure$'], { client: 'ssh2', weak: true }, () =>
    fact('file.operation', { operation: 'other', outcome: 'failed', status: 4 }),
  ),

  line(
    [
      'com.jcraft.jsch.SftpException: {reason:text}',
      'SFTPException: {reason:text}',
      'SftpException: {reason:text}',
      'sftp.common.SftpException: {reason:text}',
    ],
    {},
    ({ reason }) => failed('other', reason),
  ),
  line(
    [
      '"main" {status:int}: {reason:text}',
      'SftpException: {status:int}: {reason:text}',
      'Caused by: {status:int}: {reason:text}',
    ],
    { client: 'jsch', weak: true },
    ({ status, reason }) => failed('other', reason, { status }),
  ),
  line(['^{status:int}: Failure$', '^{status:int}: No such file$'], { client: 'jsch' }, ({ status }) =>
    withStatus('other', status),
  ),
  line('SFTP error (SSH_FX_{name}): {reason:text}', { client: 'mina' }, ({ name }) =>
    withStatus('other', statusNumbers[name] ?? 0),
  ),
  line('NET_SFTP_STATUS_{name}: {reason:text}', { client: 'phpseclib' }, ({ name, reason }) =>
    failed('other', reason, { status: statusNumbers[name] }),
  ),
  line(
    'Net::SFTP::StatusException {operation} {path:path} ({status:int}, "{reason:text}")',
    { client: 'net-ssh' },
    ({ operation, path, status, reason }) =>
      failed(operation === 'mkdir' ? 'make-directory' : 'other', reason, {
        path,
        status,
      }),
  ),
  line(
    'Net::SFTP::StatusException: {words:text} ({status:int}, "{reason:text}")',
    { client: 'net-ssh' },
    (captures) => failed('other', captures.reason, { status: captures.status }),
  ),
  line('SftpPermissionDeniedException: {reason:text}', { client: 'ssh.net' }, () =>
    fact('file.operation', { operation: 'other', outcome: 'denied', status: 3 }),
  ),
  line('SftpPathNotFoundException: {reason:text}', { client: 'ssh.net' }, () =>
    fact('file.operation', { operation: 'other', outcome: 'missing', status: 2 }),
  ),
  line(
    ['Renci.SshNet.Common.SshException: {reason:text}', 'Renci.SshNet.Common.SftpException: {reason:text}'],
    { client: 'ssh.net', unless: ['algorithm'] },
    ({ reason }) => failed('other', reason),
  ),
  // Cyberduck's second sentence is the server's answer, or the library's.
  line(
    [
      'Listing directory {path:path} failed {reason:text}. Please contact your web hosting service provider',
      'Cannot create folder {path:path} {reason:text}. Please contact your web hosting service provider',
      'Cannot create {path:path} {reason:text}. Please contact your web hosting service provider',
      'Download {path:path} failed {reason:text}. Please contact your web hosting service provider',
      'Cannot delete {path:path} {reason:text}. Please contact your web hosting service provider',
      'Cannot rename {path:path} {reason:text}. Please contact your web hosting service provider',
    ],
    { client: 'cyberduck' },
    ({ path, reason }) => failed('other', reason, { path }),
  ),
  line(
    'Upload {path:path} failed {reason:text}. Please contact your web hosting service provider',
    { client: 'cyberduck' },
    ({ path, reason }) => failed('open-write', reason, { path }),
  ),
  line(
    ['Upload {path:path} failed. {reason:text}', 'Upload {path:path} to {folder:path} failed. {reason:text}'],
    { client: 'cyberduck', weak: true },
    ({ path, reason }) => failed('open-write', reason, { path }),
  ),
  line('Cannot create folder {path:path}. {reason:text}', { client: 'cyberduck', weak: true }, (captures) =>
    failed('make-directory', captures.reason, { path: captures.path }),
  ),
  line(
    [
      'Download {path:path} failed. {reason:text}',
      'Cannot read file attributes of {path:path}. {reason:text}',
    ],
    { client: 'cyberduck', weak: true },
    ({ path, reason }) => failed('open-read', reason, { path }),
  ),
  line('Cannot rename {path:path}. {reason:text}', { client: 'cyberduck', weak: true }, ({ path, reason }) =>
    failed('rename', reason, { path }),
  ),

  line(
    'Failed to upload file {path:path}: {status:int} - {name}: {reason:text}',
    { client: 'jsch' },
    ({ path, status, reason }) => failed('open-write', reason, { path, status }),
  ),
  // Words that say it all, wherever they stand; they count when the text is about SSH.
  line(
    ['No space left on device', 'Disk quota exceeded', 'デバイスに空き領域がありません', 'quota exceeded'],
    { weak: true, unless: ['write local', 'open local', 'Errno 28', 'scp: '] },
    () => fact('file.operation', { operation: 'write', outcome: 'no-space' }),
  ),

  // Libraries whose words say little more than the status.
  line('[SFTP({status:int})] {reason:text}', { client: 'libssh2' }, ({ status, reason }) =>
    failed('other', reason, { status }),
  ),
  line('SFTP server: {reason:text}', { client: 'libssh' }, ({ reason }) => failed('other', reason)),
  line('SftpStatusError: {reason:text}(code {status:int})', {}, ({ status, reason }) =>
    failed('other', reason, { status }),
  ),
  // Frameworks that keep the server's reason to themselves, or print it further down.
  line(
    [
      'Could not write to "sftp://{path:path}"',
      'Cannot store file: {path:path}',
      'Unable to write file at location: {path:path}.',
    ],
    { weak: true },
    ({ path }) => fact('file.operation', { operation: 'open-write', outcome: 'failed', path }),
  ),
  line(
    ['Could not create folder "sftp://{path:path}"', 'Unable to create a directory at {path:path}.'],
    { weak: true },
    ({ path }) => fact('file.operation', { operation: 'make-directory', outcome: 'failed', path }),
  ),
  line('Cannot change directory to: {path:path}', { weak: true }, ({ path }) =>
    fact('file.operation', { operation: 'change-directory', outcome: 'missing', path }),
  ),

  // rsync over SSH: what the other end could not do.
  line(
    [
      'rsync: ERROR: cannot stat destination {path:path}: {reason:text}',
      'ERROR: cannot stat destination {path:path}: {reason:text}',
      'ERROR: cannot create destination directory {path:path}: {reason:text}',
    ],
    {},
    ({ path, reason }) => failed('open-write', reason, { path }),
  ),
  line('rsync: [receiver] mkstemp {path:path} failed: {reason:text}', {}, ({ path, reason }) =>
    failed('open-write', reason, { path }),
  ),
  line(['rsync: mkstemp {path:path} failed: {reason:text}'], {}, ({ path, reason }) =>
    failed('open-write', reason, { path }),
  ),
  line(
    [
      'rsync: [generator] recv_generator: mkdir {path:path} failed: {reason:text}',
      'rsync: [Receiver] mkdir {path:path} failed: {reason:text}',
      'rsync: recv_generator: mkdir {path:path} failed: {reason:text}',
    ],
    {},
    ({ path, reason }) => failed('make-directory', reason, { path }),
  ),
  line(
    [
      'rsync: [receiver] write failed on {path:path}: {reason:text}',
      'rsync: write failed on {path:path}: {reason:text}',
    ],
    {},
    ({ path, reason }) => failed('write', reason, { path }),
  ),
  line(['symlink has no referent: {path:path}'], {}, ({ path }) =>
    fact('file.local', { outcome: 'missing', path }),
  ),
  // The sender is this side, unless it says first that it receives.
  line(
    [
      'rsync: [sender] link_stat {path:path} failed: {reason:text}',
      'rsync: link_stat {path:path} failed: {reason:text}',
      'rsync: [sender] change_dir {path:path} failed: {reason:text}',
      'rsync: [sender] change_dir#{step:int} {path:path} failed: {reason:text}',
    ],
    {},
    ({ path, reason }) =>
      errnoAtStart(reason) === 'ENOENT'
        ? fact('file.local', { outcome: 'missing', path })
        : failed('other', reason, { path }),
  ),
  line(
    [
      'receiving incremental file list rsync: [sender] link_stat {path:path} failed: {reason:text}',
      'receiving file list ... rsync: [sender] link_stat {path:path} failed: {reason:text}',
      'receiving incremental file list rsync: link_stat {path:path} failed: {reason:text}',
      'receiving incremental file list rsync: [sender] change_dir {path:path} failed: {reason:text}',
      'receiving file list ... rsync: [sender] change_dir {path:path} failed: {reason:text}',
    ],
    {},
    ({ path, reason }) => failed('open-read', reason, { path }),
  ),
  line(
    [
      'rsync: [Receiver] link_stat {path:path} failed: {reason:text}',
      'rsync: [{role}] change_dir {path:path} failed: {reason:text}',
      'rsync: [{role}] change_dir#{step:int} {path:path} failed: {reason:text}',
      'rsync: change_dir#{step:int} {path:path} failed: {reason:text}',
      'rsync: change_dir {path:path} failed: {reason:text}',
    ],
    { unless: ['[sender]'] },
    ({ path, reason }) => failed('other', reason, { path }),
  ),

  // Its old versions, without the name of the program.
  line(
    [
      '^chgrp "{path:text}" failed: {reason:text}',
      '^chown "{path:text}" failed: {reason:text}',
      '^failed to set times on "{path:text}": {reason:text}',
      '^failed to set permissions on "{path:text}": {reason:text}',
    ],
    {},
    ({ path }) => fact('file.operation', { operation: 'set-attributes', outcome: 'failed', path }),
  ),
  line('rsync: mkdir {path:path} failed: {reason:text}', {}, ({ path, reason }) =>
    failed('make-directory', reason, { path }),
  ),
  line('process_write: write failed', { client: 'sshd' }, () =>
    fact('file.operation', { operation: 'write', outcome: 'failed' }),
  ),
  // The log of sftp-server. "No such file" is how it answers to clients that look before they write.
  line(
    'sent status {reason:text}',
    { client: 'sshd', unless: ['No such file', 'End of file'] },
    ({ reason }) => failed('other', reason),
  ),

  ...ownSentenceLines,
]
