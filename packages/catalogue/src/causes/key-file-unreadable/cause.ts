import { ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { localFile } from '../checks.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'key-file-unreadable',
  phase: 'key-file',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: [],
  toldApartBy: {
    'key-file-missing': {
      facts: ['keyFile.permissions'],
      check: localFile,
    },
  },
  detect(evidence) {
    if (evidence.last('auth.result')?.value.outcome === 'accepted') return no
    const closed = evidence.last(
      'keyFile.open',
      ({ outcome }) => outcome === 'denied' || outcome === 'is-directory',
    )
    if (closed) {
      const { path, outcome } = closed.value
      return found('certain', [closed], {
        reason: outcome === 'denied' ? 'denied' : 'directory',
        ...(path && { path }),
      })
    }
    const failed = evidence.last('keyFile.open', ({ outcome }) => outcome === 'failed')
    if (failed?.value.path === undefined && evidence.first('keyFile.open', ({ named }) => named === false))
      return no
    if (!failed || evidence.first('keyFile.open', ({ outcome }) => outcome === 'missing')) return no
    const { path } = failed.value
    return found('possible', [failed], { reason: 'unknown', ...(path && { path }) })
  },
  remedies: ({ path, reason }) =>
    reason === 'directory'
      ? [
          remedy('name-file', 'run-command', {
            clients: ['openssh', 'openssh-windows', 'lftp', 'sshfs'],
            commands: [sh`sftp -i ${`${path ?? '~/.ssh'}/KEYFILE`} USER@SERVER`],
          }),
        ]
      : [
          remedy('see-owner', 'run-command', {
            platforms: ['linux', 'macos'],
            commands: [sh`ls -l ${path ?? 'KEYFILE'}`, sh`id -un`],
          }),
          remedy('allow-owner', 'run-command', {
            platforms: ['linux', 'macos'],
            commands: [sh`chmod 600 ${path ?? 'KEYFILE'}`],
            changes: 'key-file',
            ...(path && { repair: { kind: 'set-file-mode', path, mode: 0o600 } }),
          }),
          remedy('own-copy', 'run-command', {
            platforms: ['linux', 'macos'],
            commands: [sh`sudo chown "$(id -un)" ${path ?? 'KEYFILE'}`],
            changes: 'key-file',
          }),
          remedy('allow-owner-windows', 'run-command', {
            platforms: ['windows'],
            commands: [ps`icacls ${path ?? 'KEYFILE'} /inheritance:r /grant:r "$($env:USERNAME):F"`],
            changes: 'key-file',
            ...(path && { repair: { kind: 'restrict-acl-to-owner', path } }),
          }),
        ],
  says: ['Load key "/etc/ssh/transfer_key": Permission denied'],
  examples: [
    { path: '~/.ssh/id_transfer', reason: 'denied' },
    { path: '~/.ssh', reason: 'directory' },
    { reason: 'unknown' },
  ],
  text,
})
