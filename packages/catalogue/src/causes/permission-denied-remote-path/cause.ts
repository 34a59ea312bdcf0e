import { inClient } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { fact, line } from '../../explain/pattern.ts'
import { text } from './text.ts'

const denied = (operation: 'open-write' | 'make-directory' | 'list' | 'other', path?: string) =>
  fact('file.operation', { operation, outcome: 'denied', path, status: 3 })

export default defineCause({
  id: 'permission-denied-remote-path',
  phase: 'files',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: [
    'no-such-directory',
    'subdirectory-not-allowed',
    'file-name-refused',
    'archive-type-refused',
    'overwrite-refused',
    'home-missing',
  ],
  toldApartBy: {
    'no-such-directory': { facts: ['file.rule'], check: () => inClient`ls -la` },
    'subdirectory-not-allowed': { facts: ['file.rule'] },
  },
  detect(evidence) {
    // Setting times or modes after a good upload is another cause.
    const refused = evidence.all(
      'file.operation',
      ({ outcome, operation }) =>
        outcome === 'denied' && operation !== 'set-attributes' && operation !== 'stat',
    )
    const last = refused.at(-1)
    if (!last) return no
    const { path, operation } = last.value
    return found('certain', refused, { operation, ...(path && { path }) })
  },
  remedies: () => [
    remedy('see-where', 'run-command', { commands: [inClient`pwd`, inClient`ls -la`] }),
    remedy('go-to-destination', 'run-command', { commands: [inClient`cd FOLDER`, inClient`put FILE`] }),
    remedy('ask-service', 'ask-service-staff'),
  ],
  lines: [
    line('{path:path}: open for write: permission denied', { client: 'putty' }, ({ path }) =>
      denied('open-write', path),
    ),
    line('scp: {path:path}: Permission denied$', { client: 'openssh' }, ({ path }) =>
      denied('open-write', path),
    ),
    line(
      'paramiko.sftp_client{rest:text}PermissionError: [Errno 13] Permission denied',
      { client: 'paramiko' },
      () => denied('other'),
    ),
    line('Error code: 3$', { weak: true }, () => denied('other')),
    line('put: Access failed: Permission denied ({path:path})$', { client: 'lftp' }, ({ path }) =>
      denied('open-write', path),
    ),
    line('sftp: "Permission denied" (SSH_FX_PERMISSION_DENIED)', { client: 'go-ssh' }, () => denied('other')),
    line('asyncssh.sftp.SFTPPermissionDenied', { client: 'asyncssh' }, () => denied('other')),
    line('Renci.SshNet.Common.SftpPermissionDeniedException', { client: 'ssh.net' }, () => denied('other')),
  ],
  says: ['dest open "/upload/reads.fastq.gz": Permission denied'],
  examples: [
    { path: '/upload/reads.fastq.gz', operation: 'open-write' },
    { path: '/data', operation: 'make-directory' },
    { operation: 'other' },
  ],
  text,
})
