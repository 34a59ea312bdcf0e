import { inClient, lftp, ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import type { Facts } from '../../evidence/facts.ts'
import { errnoOf } from '../../explain/decode/errno.ts'
import { fact, line } from '../../explain/pattern.ts'
import { localListing, look, remoteListing } from '../checks.ts'
import { text } from './text.ts'

type Outcome = Facts['file.local']['outcome']

const outcomes: Readonly<Record<string, Outcome>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EISDIR: 'is-directory',
  ENOSPC: 'full',
  EDQUOT: 'full',
}

const local = (outcome: Outcome, path?: string) =>
  fact('file.local', { outcome, path: path?.replace(/^b['"]/, '') })

/** A key file that is missing is another cause: it is not what is to be sent. */
const looksLikeKey = (path: string) =>
  /(?:^|[/\\])(?:id_[a-z0-9_]+|identity)(?:\.pub)?$|\.(?:pem|ppk|pub|key)$|known_hosts|[/\\]\.ssh[/\\]|^\.ssh[/\\]/i.test(
    path,
  )

const reasoned = ({ path, reason }: { readonly path: string; readonly reason: string }) => {
  const outcome = outcomes[errnoOf(reason) ?? '']
  return outcome && !looksLikeKey(path) ? local(outcome, path) : null
}

const missing = ({ path }: { readonly path: string }) => (looksLikeKey(path) ? null : local('missing', path))

export default defineCause({
  id: 'local-file-missing',
  phase: 'files',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: ['key-file-missing', 'key-file-unreadable'],
  toldApartBy: {
    'no-such-directory': { facts: ['file.operation'], check: () => remoteListing },
  },
  detect(evidence) {
    // A home that is missing at the server is named by its path as well.
    const remote = new Set(
      evidence.all('file.operation', ({ outcome }) => outcome === 'missing').map(({ value }) => value.path),
    )
    const home = evidence.last('session.home', ({ outcome }) => outcome === 'missing')?.value.path
    const all = evidence.all(
      'file.local',
      ({ outcome, path }) =>
        (outcome === 'missing' || outcome === 'is-directory' || outcome === 'denied') &&
        (path === undefined || (path !== home && !remote.has(path))),
    )
    const last = all.at(-1)
    if (!last) return no
    const path = all.findLast(({ value }) => value.path)?.value.path
    // A number is mostly the port, given with the wrong letter.
    const port = /^\d{2,5}$/.test(path ?? '') && !/^(?:19|20)\d\d$/.test(path ?? '')
    const { outcome } = last.value
    return found(port ? 'possible' : 'certain', all, {
      problem: outcome === 'is-directory' || outcome === 'denied' ? outcome : ('missing' as const),
      ...(path && { path }),
    })
  },
  remedies: ({ problem, path }) => [
    remedy('list-here', 'run-command', { platforms: ['linux', 'macos'], commands: [sh`pwd`, sh`ls -l`] }),
    remedy('list-here', 'run-command', {
      platforms: ['windows'],
      commands: [ps`Get-Location`, ps`Get-ChildItem`],
    }),
    ...look('list-in-sftp', localListing).map((step) => ({
      ...step,
      commands: [inClient`lpwd`, ...(step.commands ?? [])],
    })),
    problem === 'missing' &&
      remedy('whole-path', 'run-command', { commands: [inClient`put ${'/FOLDER/FILE'}`] }),
    ...(problem === 'is-directory'
      ? [
          remedy('send-folder', 'run-command', {
            clients: ['openssh', 'openssh-windows'],
            commands: [inClient`put -R ${path ?? 'FOLDER'}`],
          }),
          remedy('send-folder', 'run-command', {
            clients: ['putty'],
            commands: [inClient`put -r ${path ?? 'FOLDER'}`],
          }),
          remedy('send-folder', 'run-command', {
            clients: ['lftp'],
            commands: [lftp`mirror -R ${path ?? 'FOLDER'}`],
          }),
        ]
      : []),
    problem === 'denied' &&
      remedy('see-permissions', 'run-command', {
        platforms: ['linux', 'macos'],
        commands: [sh`ls -l ${path ?? 'FILE'}`],
      }),
  ],
  lines: [
    line(
      [
        'stat local {path:path}: {reason:text}',
        'open local {path:path}: {reason:text}',
        "Couldn't open local file {path:path}: {reason:text}",
        "Couldn't change local directory to {path:path}: {reason:text}",
        "Couldn't open local file {path:path} for reading: {reason:text}",
        'Unable to open local file {path:path}: {reason:text}',
      ],
      { client: 'openssh' },
      reasoned,
    ),
    // sftp's `put`, when the name matches nothing.
    line(
      'stat {path:path}: No such file or directory',
      {
        weak: true,
        unless: [
          'debug',
          'identity',
          'Identity',
          'stat remote',
          'stat local',
          'cannot stat',
          'lstat',
          'fstat',
          'link_stat',
        ],
      },
      missing,
    ),
    line(['local {path:path} is not a regular file'], { client: 'openssh' }, ({ path }) =>
      local('is-directory', path),
    ),
    // An old scp says what is about this computer without its own name before it; pscp says it with it.
    line(
      [
        '^{path:path}: No such file or directory$',
        '^{path:path}: そのようなファイルやディレクトリはありません$',
      ],
      {},
      ({ path }) =>
        /^[^:"'\s]*\.[A-Za-z0-9]{1,8}$/.test(path) && !/^(?:\.{0,2}\/)?\S*\.sh$/.test(path)
          ? missing({ path })
          : null,
    ),
    line(
      [
        "pscp: wildcard '{path:text}' matched no files",
        'pscp: {path:path}: No such file or directory',
        'psftp: {path:path}: No such file or directory',
      ],
      { client: 'putty' },
      missing,
    ),
    line(
      ['local: unable to open {path:path}', 'unable to open local file {path:path}'],
      { client: 'putty' },
      missing,
    ),
    line(
      [
        'put: {path:path}: No such file or directory',
        'mput: {path:path}: no files found',
        'mirror: {path:path}: No such file or directory',
        'put: {path:path}: そのようなファイルやディレクトリはありません',
        'mput: {path:path}: ファイルが見つかりません',
      ],
      { client: 'lftp', unless: ['Access failed'] },
      missing,
    ),
    line(
      [
        "Source doesn't exist or is a directory and destination is a file",
        'Local file system at {path:path}: error reading source root directory: directory not found',
        'Local file system at {path:path}: error reading source directory',
      ],
      { client: 'go-ssh' },
      ({ path }) => local('missing', path),
    ),
    line(
      ['Failed to open source object: open {path:path}: no such file or directory'],
      { client: 'go-ssh' },
      ({ path }) => local('missing', path),
    ),
    line(
      'open {path:path}: no such file or directory',
      {
        weak: true,
        unless: [
          'remote',
          'dest open',
          'open for',
          'directory for',
          'subsystem',
          'debug',
          'known_hosts',
          'ENOENT',
        ],
      },
      missing,
    ),
    line('open {path:path}: The system cannot find the file specified', { weak: true }, missing),
    line(["curl: Can't open {path:path}!", 'curl: cannot open {path:path}'], { client: 'curl' }, missing),
    line(['curl: (26) {reason:text}'], { client: 'curl' }, () => local('missing')),
    line(
      [
        'FileNotFoundError: [Errno 2] No such file or directory: {path:path}',
        'OSError: [Errno 2] No such file or directory: {path:path}',
        'IOError: [Errno 2] No such file or directory: {path:path}',
      ],
      { weak: true },
      ({ path }) => missing({ path: path.replace(/^b['"]/, '') }),
    ),
    line(
      [
        'ENOENT: no such file or directory, open {path:path}',
        'ENOENT: no such file or directory {path:path}',
        'ENOENT: no such file or directory, stat {path:path}',
        'ENOENT: no such file or directory, lstat {path:path}',
      ],
      { weak: true },
      ({ path }) => missing({ path: path.replace(/['"] .*$/, '') }),
    ),
    line(
      [
        'java.io.FileNotFoundException: {path:path} (No such file or directory)',
        'java.io.FileNotFoundException: {path:path} ({reason:text})',
      ],
      { weak: true },
      missing,
    ),
    line(['{path:path} is not a valid file in {where:text}phpseclib'], { client: 'phpseclib' }, ({ path }) =>
      missing({ path: path.replace(/^.*: {1,4}/, '') }),
    ),
    line('file_get_contents({path:path}): Failed to open stream: No such file or directory', {}, missing),
    line('Could not find file {path:path}', { weak: true }, missing),
    line(
      [
        'ファイル・フォルダ {path:path} はありません',
        'File or folder {path:path} does not exist',
        'No file matching {path:path} found',
        "Can't open file {path:path}. System Error. Code: 2",
        'ファイルまたはフォルダ {path:path} は存在しません',
      ],
      { client: 'winscp', unless: ['A reference was made'] },
      // The same words about the other side name a path of the server's, or an address.
      ({ path }) => (/^(?:\/|sftp:)/.test(path) ? null : missing({ path })),
    ),
    line('tar: empty archive exit status {code:int}', {}, () => local('missing')),
    line('Bad path: {path:path}: not exist', { client: 'ssh2' }, missing),
    line(
      [
        'localFile does not exist at {path:path} AssertionError',
        'localFile does not exist at {path:path}',
        'localDirectory does not exist at {path:path}',
      ],
      { client: 'ssh2' },
      missing,
    ),
    line(
      [
        'local file {path:path} does not exist',
        'local file {path:path} not found',
        'local path {path:path} does not exist',
        'local directory {path:path} does not exist',
        'local file does not exist',
        'local file not found',
        'local path does not exist',
      ],
      { weak: true },
      ({ path }) => (path === undefined ? local('missing') : missing({ path })),
    ),
    line('expected a file to upload (ArgumentError)', { client: 'net-ssh' }, () => local('missing')),
  ],
  says: [
    'scp: stat local "reads_R2.fastq": No such file or directory',
    'pscp: reads_R2.fastq: No such file or directory',
    "curl: Can't open 'reads_R2.fastq'!",
  ],
  examples: [
    { path: 'reads_R2.fastq.gz', problem: 'missing' },
    { path: 'results', problem: 'is-directory' },
    { path: 'reads_R2.fastq.gz', problem: 'denied' },
    { problem: 'missing' },
  ],
  text,
})
