import { inClient, ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { fact, line } from '../../explain/pattern.ts'
import { look, remoteListing, remoteRoom } from '../checks.ts'
import { failures, fileParams, unexplained } from '../file-trouble.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'disk-full-or-quota',
  phase: 'files',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: [
    'overwrite-refused',
    'remote-path-is-directory',
    'file-name-refused',
    'archive-type-refused',
    'no-such-directory',
  ],
  toldApartBy: {
    'remote-path-is-directory': { facts: ['file.rule'], check: () => remoteListing },
    'overwrite-refused': { facts: ['file.rule'], check: () => remoteListing },
    'file-name-refused': { facts: ['file.rule'] },
    'permission-denied-remote-path': { facts: ['file.rule'] },
  },
  detect(evidence) {
    const here = evidence.all('file.local', ({ outcome }) => outcome === 'full')
    if (here.length > 0) {
      const path = here.at(-1)?.value.path
      return found('certain', here, { where: 'here' as const, ...(path && { path }) })
    }
    const full = failures(evidence, ['no-space'])
    if (full.length > 0) {
      const { path } = fileParams(full)
      return found('certain', full, { where: 'server' as const, ...(path && { path }) })
    }
    // Version 3 of SFTP has no status for it: servers say "failure", for this as for other reasons.
    const failed = failures(evidence, ['failed'], ['write', 'open-write', 'other', 'make-directory'])
    const short = evidence.all(
      'file.upload',
      ({ bytes, expectedBytes }) =>
        bytes !== undefined && expectedBytes !== undefined && bytes < expectedBytes,
    )
    const local = evidence.all('file.local', ({ outcome }) => outcome === 'failed')
    if (local.length > 0) return found('possible', local, { where: 'here' as const })
    if (failed.length + short.length === 0) return no
    const { path } = fileParams(failed)
    const params = { where: 'server' as const, ...(path && { path }) }
    return found('possible', [...failed, ...short], params, unexplained(failed) ? 'common' : undefined)
  },
  remedies: ({ where }) =>
    where === 'here'
      ? [
          remedy('free-here', 'run-command', { platforms: ['linux', 'macos'], commands: [sh`df -h .`] }),
          remedy('free-here', 'run-command', {
            platforms: ['windows'],
            commands: [ps`Get-PSDrive -PSProvider FileSystem`],
          }),
        ]
      : [
          ...look('see-room', remoteRoom),
          remedy('remove-old', 'run-command', {
            commands: [inClient`ls -la`, inClient`rm FILE`],
            changes: 'server',
            undoable: false,
          }),
          remedy('ask-service', 'ask-service-staff', { changes: 'server' }),
        ],
  lines: [
    line(
      [
        'write local {path:path}: No space left on device',
        'open local {path:path}: No space left on device',
        "Couldn't write to {path:path}: No space left on device",
        'local write {path:path}: No space left on device',
      ],
      { client: 'openssh' },
      ({ path }) => fact('file.local', { outcome: 'full', path }),
    ),
    line(
      [
        '[Errno 28] No space left on device',
        '[Errno 122] Disk quota exceeded',
        'ENOSPC: no space left on device',
        'System Error. Code: 112',
      ],
      { weak: true },
      () => fact('file.local', { outcome: 'full' }),
    ),
    line(
      [
        'curl: (23) Failure writing output to destination',
        'curl: (23) Failed writing body',
        'curl: (23) client returned ERROR on write',
      ],
      { client: 'curl' },
      () => fact('file.local', { outcome: 'failed' }),
    ),
    line(['error while writing local file'], { client: 'putty' }, () =>
      fact('file.local', { outcome: 'failed' }),
    ),
  ],
  says: [
    'write remote "/upload/reads.fastq.gz": No space left on device',
    'Your quota on the server is used up. What had arrived of this file is kept: /reads.fastq',
    'サーバ上の割り当て容量を使い切りました。ここまでに届いた部分は残っています: /reads.fastq',
    'write remote "/home/test07/reads.fastq": Failure',
  ],
  examples: [
    { where: 'server', path: '/upload/reads.fastq.gz' },
    { where: 'server' },
    { where: 'here', path: 'reads.fastq.gz' },
  ],
  text,
})
