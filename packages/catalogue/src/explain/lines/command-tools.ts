/**
 * lftp, curl, rclone, sshfs and the programs that make backups over SFTP, in their own words. What they pass on from
 * the ssh or the library below them is in the files of the phases.
 */
import { type Draft, fact, line } from '../pattern.ts'
import { failed, type Operation } from './failed-operation.ts'

const accepted = fact('auth.result', { outcome: 'accepted' })

const lftp = [
  line('max-retries exceeded (Host name lookup failure)', { client: 'lftp' }, () =>
    fact('network.lookup', { outcome: 'not-found' }),
  ),
  // Its ssh ended; what ssh had said, if anything, is in the lines above.
  line(
    ['max-retries exceeded (Peer closed connection)', '**** Peer closed connection'],
    { client: 'lftp' },
    () => fact('network.ended', { how: 'reset', by: 'unknown' }),
  ),
  line(['Login failed: Password required', 'Login failed: パスワードが必要です'], { client: 'lftp' }, () => [
    fact('auth.attempt', { method: 'password', outcome: 'not-tried' }),
    fact('auth.result', { outcome: 'refused' }),
  ]),
  line('Fatal error: cannot negotiate protocol version', { client: 'lftp' }, () => [
    accepted,
    fact('sftp.start', { outcome: 'closed' }),
    fact('sftp.garbage', {}),
  ]),
  line('put: {path:path}: Access failed: {reason:text}', { client: 'lftp' }, ({ path, reason }) =>
    failed('open-write', reason, { path }),
  ),
  line('Access failed: Failure', { client: 'lftp', unless: ['chmod'] }, () => failed('other', 'failure')),
]

const curl = [
  line('Creating the dir/file failed: {reason:text}', { client: 'curl' }, ({ reason }) =>
    failed('make-directory', reason),
  ),
  line('Could not open directory for reading: {reason:text}', { client: 'curl' }, ({ reason }) =>
    failed('list', reason),
  ),
  line(
    [
      'curl: (21) chmod failed: {reason:text}',
      'curl: (21) chgrp failed: {reason:text}',
      'curl: (21) chown failed: {reason:text}',
      'curl: (21) Attempt to set SFTP stats failed: {reason:text}',
    ],
    { client: 'curl' },
    () => fact('file.operation', { operation: 'set-attributes', outcome: 'denied' }),
  ),
  line('curl: (21) rename command failed: {reason:text}', { client: 'curl' }, ({ reason }) =>
    failed('rename', /operation failed/i.test(reason) ? 'failure' : reason),
  ),
  line(
    ['curl: (79) SCP: Failed', 'curl: (79) Failed to recv file', 'Failed to send file: {reason:text} scp'],
    { client: 'curl' },
    () => [accepted, fact('session.request', { kind: 'scp', outcome: 'refused' })],
  ),
  line(
    'Unable to extract public key from private key file: Unable to open private key file',
    { client: 'curl' },
    () => fact('keyFile.open', { outcome: 'failed', named: true }),
  ),
]

const rclone = [
  line(
    ["couldn't read ssh agent signers", "couldn't read ssh agent signers: {reason:text}"],
    { client: 'rclone' },
    () => fact('auth.agent', { outcome: 'unavailable' }),
  ),
  line(
    ['recvVersion: packet too long', 'error receiving version packet from server: packet too long'],
    {},
    () => [accepted, fact('sftp.garbage', {})],
  ),
  line(
    [
      'Failed to sync: directory not found',
      'Failed to lsf with {n:int} errors: last error was: error in ListJSON: directory not found',
      'Failed to ls: directory not found',
      'Failed to lsd with {n:int} errors: last error was: directory not found',
      'Failed to sync with {n:int} errors: last error was: directory not found',
    ],
    { client: 'rclone', weak: true },
    () => fact('file.operation', { operation: 'list', outcome: 'missing' }),
  ),
]

/** Folders in which people mount what is elsewhere. */
const mounted = /(?:^|\/)(?:mnt|mount|sshfs|sftp|remote|Volumes|media)\/(?!usb)/i

const onMount =
  (operation: Operation) =>
  ({ path, reason }: { readonly path: string; readonly reason: string }): Draft | null => {
    if (!mounted.test(path.replace(/^['"\u2018]/, ''))) return null
    const trouble = failed(operation, reason, { path })
    // What is not there may be the mount itself, whatever the reason why it is not.
    return trouble?.fact === 'file.operation' && trouble.value.outcome === 'missing'
      ? fact('file.operation', { operation: 'open-write', outcome: 'failed', path, message: reason })
      : trouble
  }

const sshfs = [
  line(
    [
      "cp: cannot create regular file '{path:text}': {reason:text}",
      "mv: cannot move '{from:text}' to '{path:text}': {reason:text}",
    ],
    { client: 'sshfs' },
    onMount('open-write'),
  ),
  line(
    ["cp: 通常ファイル '{path:text}' を作成できません: {reason:text}"],
    { client: 'sshfs' },
    onMount('open-write'),
  ),
  line(
    [
      "mkdir: cannot create directory '{path:text}': {reason:text}",
      "mkdir: ディレクトリ '{path:text}' を作成できません: {reason:text}",
      "cp: cannot create directory '{path:text}': {reason:text}",
    ],
    { client: 'sshfs' },
    onMount('make-directory'),
  ),
  line(
    [
      "touch: cannot touch '{path:text}': {reason:text}",
      "touch: '{path:text}' に touch できません: {reason:text}",
    ],
    { client: 'sshfs' },
    onMount('open-write'),
  ),
  line(
    [
      "ls: cannot access '{path:text}': {reason:text}",
      "ls: cannot open directory '{path:text}': {reason:text}",
      "ls: '{path:text}' にアクセスできません: {reason:text}",
    ],
    { client: 'sshfs' },
    onMount('list'),
  ),
  line(
    [
      "cp: preserving times for '{path:text}': {reason:text}",
      "cp: preserving permissions for '{path:text}': {reason:text}",
      "cp: failed to preserve ownership for '{path:text}': {reason:text}",
      "touch: setting times of '{path:text}': {reason:text}",
      "chmod: changing permissions of '{path:text}': {reason:text}",
      "chown: changing ownership of '{path:text}': {reason:text}",
      "cp: '{path:text}' のタイムスタンプを保護しています: {reason:text}",
      "touch: '{path:text}' の時刻を設定中です: {reason:text}",
    ],
    { client: 'sshfs' },
    onMount('set-attributes'),
  ),
  // The mount outlived its connection.
  line(
    [
      "'{path:text}': Transport endpoint is not connected",
      "bad mount point `{path:text}': Transport endpoint is not connected",
      "'{path:text}': Input/output error",
      '{path}: Transport endpoint is not connected',
    ],
    { client: 'sshfs' },
    ({ path }) =>
      mounted.test(`${path.replace(/^['"\u2018]/, '')}/`)
        ? fact('network.ended', { how: 'closed', during: 'files', by: 'unknown' })
        : null,
  ),
  line('{host:host}:{path:path}: Not a directory$', { client: 'sshfs', weak: true }, ({ path }) =>
    path.startsWith('/') ? fact('file.operation', { operation: 'stat', outcome: 'missing', path }) : null,
  ),
  line(
    ['failed to mount {path:path}: read: Connection reset by peer', 'sshfs: read: Connection reset by peer'],
    { client: 'sshfs' },
    () => fact('network.ended', { how: 'reset', by: 'unknown' }),
  ),
]

const backups = [
  // borg needs its own program at the other end.
  line(
    ['borg: command not found', 'borg: not found', 'restic: command not found'],
    { unless: ['zsh: command'] },
    () => [accepted, fact('session.request', { kind: 'exec', outcome: 'command-not-found' })],
  ),
  line('Repository ssh://{address:text} does not exist', {}, ({ address }) => {
    const slash = address.indexOf('/')
    return [
      accepted,
      fact('file.operation', {
        operation: 'stat',
        outcome: 'missing',
        path: address.slice(Math.max(slash, 0)),
      }),
    ]
  }),
  line('Please add --ssh-fingerprint="{key:text}" to trust this host', {}, () =>
    fact('hostKey.check', { outcome: 'unknown', refused: true }),
  ),
  line(
    [
      'The server did not return the expected host key fingerprint',
      'Validation of server fingerprint failed',
      'Server returned fingerprint {type} {bits:int} {fingerprint}. Cause of this message',
      'Host key validation failed because the server offered the fingerprint',
    ],
    {},
    // Another fingerprint was given in the settings.
    () => fact('hostKey.refused', { otherTypeRecorded: true }),
  ),
  line(
    [
      "couldn't read private key file: open {path:path}: {reason:text}",
      'error loading private key: open {path:path}: {reason:text}',
      'failed to read private key file: open {path:path}: {reason:text}',
    ],
    { client: 'go-ssh' },
    ({ path, reason }) =>
      fact('keyFile.open', {
        outcome: /permission denied|access is denied/i.test(reason) ? 'denied' : 'missing',
        path,
        named: true,
      }),
  ),
]

export const commandToolLines = [...lftp, ...curl, ...rclone, ...sshfs, ...backups]
