import { inClient, lftp, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { fileOutcomeOf } from '../../explain/decode/sftp-status.ts'
import { fact, line } from '../../explain/pattern.ts'
import { remoteListing } from '../checks.ts'
import { failures } from '../file-trouble.ts'
import { cyberduck, filezilla, winscp } from '../menus.ts'
import { text } from './text.ts'

const refused = ({
  path,
  reason,
}: {
  readonly path?: string | undefined
  readonly reason?: string | undefined
}) => {
  // A number of three digits is FTP's.
  if (/^[45]\d\d /.test(reason ?? '')) return null
  const outcome = reason === undefined ? 'failed' : (fileOutcomeOf(reason) ?? 'failed')
  return outcome === 'ok'
    ? null
    : fact('file.operation', { operation: 'set-attributes', outcome, path, message: reason })
}

export default defineCause({
  id: 'set-attributes-refused',
  phase: 'files',
  // The bytes are there; only the client calls it a failure.
  severity: 'warning',
  frequency: 'common',
  explainedAwayBy: [],
  toldApartBy: {
    'permission-denied-remote-path': { facts: ['file.upload'], check: () => remoteListing },
  },
  detect(evidence) {
    const all = evidence.all(
      'file.operation',
      ({ operation, outcome }) => operation === 'set-attributes' && outcome !== 'ok',
    )
    if (all.length === 0) {
      // A failure of which the program says neither what it was doing nor why.
      const bare = failures(evidence, ['failed', 'unsupported'], ['open-write', 'other']).filter(
        ({ source }) => source.kind === 'text',
      )
      return bare.length > 0 ? found('possible', bare, {}) : no
    }
    const path = all.findLast(({ value }) => value.path)?.value.path
    return found('certain', all, { ...(path && { path }) })
  },
  remedies: ({ path }) => [
    remedy('see-size', 'run-command', { commands: [inClient`ls -l ${path ?? 'FILE'}`] }),
    remedy('without-times', 'run-command', {
      clients: ['openssh'],
      commands: [inClient`put FILE`],
    }),
    remedy('winscp-settings', 'use-menu', {
      clients: ['winscp'],
      menu: winscp('Options', 'Preferences', 'Transfer', 'Edit…', 'Preserve timestamp'),
      changes: 'client-settings',
    }),
    remedy('filezilla-settings', 'use-menu', {
      clients: ['filezilla'],
      menu: filezilla('Transfer', 'Preserve timestamps of transferred files'),
      changes: 'client-settings',
    }),
    remedy('cyberduck-settings', 'use-menu', {
      clients: ['cyberduck'],
      menu: cyberduck('Preferences', 'Transfers', 'Timestamps', 'Uploads'),
      changes: 'client-settings',
    }),
    remedy('lftp-settings', 'edit-settings', {
      clients: ['lftp'],
      commands: [lftp`mirror --reverse --no-perms --no-umask FOLDER`],
      changes: 'client-settings',
    }),
    remedy('rclone-settings', 'run-command', {
      clients: ['rclone'],
      commands: [sh`rclone config update REMOTE set_modtime false`],
      changes: 'client-settings',
    }),
  ],
  lines: [
    line(
      [
        'remote setstat {path:path}: {reason:text}',
        'remote lsetstat {path:path}: {reason:text}',
        "Couldn't setstat on {path:path}: {reason:text}",
        "Couldn't setstat remote file {path:path}: {reason:text}",
      ],
      { client: 'openssh', unless: ['debug'] },
      refused,
    ),
    line(
      [
        'remote fsetstat: {reason:text}',
        "Couldn't fsetstat: {reason:text}",
        "Couldn't setstat remote file: {reason:text}",
      ],
      { client: 'openssh', unless: ['debug'] },
      refused,
    ),
    line(
      ['scp: {path:path}: set times: {reason:text}', 'scp: {path:path}: set mode: {reason:text}'],
      { client: 'openssh', unless: ['local set times', 'scp: local'] },
      refused,
    ),
    line(['set attrs for {path:path}: {reason:text}'], { client: 'putty' }, refused),
    line(
      ['chmod: Access failed: {reason:text} ({path:path})$', 'chmod: Access failed: {reason:text}'],
      { client: 'lftp' },
      refused,
    ),
    line(
      [
        'Upload of file {path:path} was successful, but error occurred while setting the permissions and/or timestamp',
        'Cannot set attributes of file {path:path}',
        'Error changing properties of file {path:path}',
        'ファイル {path:path} のアップロードは成功しましたが',
      ],
      { client: 'winscp' },
      ({ path }) => refused({ path }),
    ),
    line(
      [
        'Update SetModTime failed: {reason:text}',
        'SetModTime failed: {reason:text}',
        'Failed to set modification time: {reason:text}',
      ],
      { client: 'go-ssh' },
      refused,
    ),
    line('Attempt to set SFTP stats failed: {reason:text}', { client: 'curl' }, refused),
    line(
      ['Cannot change timestamp of {path:path}.', 'Cannot change permissions of {path:path}.'],
      { client: 'cyberduck' },
      ({ path }) => refused({ path }),
    ),
    line(
      [
        'rsync: [{role}] failed to set times on {path:path}: {reason:text}',
        'rsync: failed to set times on {path:path}: {reason:text}',
        'rsync: [{role}] failed to set permissions on {path:path}: {reason:text}',
        'rsync: [{role}] chgrp {path:path} failed: {reason:text}',
        'rsync: chgrp {path:path} (in {module:text}) failed: {reason:text}',
        'rsync: chgrp {path:path} failed: {reason:text}',
        'rsync: [{role}] chown {path:path} failed: {reason:text}',
        'rsync: chown {path:path} failed: {reason:text}',
        'rsync: failed to set permissions on {path:path}: {reason:text}',
      ],
      {},
      refused,
    ),
    line(
      ['Error: chmod: {reason:text}', 'Error: _chmod: {reason:text}', 'Error: utimes: {reason:text}'],
      { client: 'ssh2' },
      refused,
    ),
    line(
      [
        'The owner of a file cannot be changed here; the file itself is stored',
        'ここではファイルの所有者を変更できません。ファイル自体は保存されています',
      ],
      {},
      () => fact('file.operation', { operation: 'set-attributes', outcome: 'denied' }),
    ),
  ],
  says: [
    'remote fsetstat: Permission denied',
    "Upload of file 'reads.fastq.gz' was successful, but error occurred while setting the permissions and/or timestamp.",
    'The owner of a file cannot be changed here; the file itself is stored.',
    'ここではファイルの所有者を変更できません。ファイル自体は保存されています。',
  ],
  examples: [{ path: '/upload/reads.fastq.gz' }, {}],
  text,
})
