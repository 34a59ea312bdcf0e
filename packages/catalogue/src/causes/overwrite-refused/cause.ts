import { inClient } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { fact, line } from '../../explain/pattern.ts'
import { remoteListing, remoteRoom } from '../checks.ts'
import { failures, fileParams } from '../file-trouble.ts'
import { winscp } from '../menus.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'overwrite-refused',
  phase: 'files',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: ['remote-path-is-directory'],
  toldApartBy: {
    'disk-full-or-quota': { facts: ['file.rule'], check: () => remoteRoom },
    'remote-path-is-directory': { facts: ['file.rule'], check: () => remoteListing },
    'permission-denied-remote-path': { facts: ['file.rule'], check: () => remoteListing },
  },
  detect(evidence) {
    const rule = evidence.last('file.rule', (value) => value.rule === 'no-replace')
    if (rule) return found('certain', [rule], { path: rule.value.path, folder: false })
    const exists = failures(evidence, ['exists'])
    if (exists.length > 0) {
      const { path, operation } = fileParams(exists)
      return found('certain', exists, { folder: operation === 'make-directory', ...(path && { path }) })
    }
    // The upload ended well, and giving the file its final name did not.
    const unnamed = evidence.all(
      'file.operation',
      ({ operation, after, outcome }) => operation === 'rename' && after === 'upload' && outcome !== 'ok',
    )
    // Version 3 of SFTP has no status for it: a name that is taken is a "failure".
    const taken = [...unnamed, ...failures(evidence, ['failed'], ['rename', 'make-directory'])]
    if (taken.length > 0) {
      const { path, operation } = fileParams(taken)
      return found('likely', taken, { folder: operation === 'make-directory', ...(path && { path }) })
    }
    const failed = [
      ...failures(evidence, ['failed'], ['open-write', 'other', 'write']),
      ...failures(evidence, ['unsupported'], ['open-write', 'rename', 'other']),
    ]
    if (failed.length === 0) return no
    const { path } = fileParams(failed)
    return found('possible', failed, { folder: false, ...(path && { path }) })
  },
  remedies: ({ folder }) => [
    remedy('see-names', 'run-command', { commands: [inClient`ls -la`] }),
    folder && remedy('use-folder', 'run-command', { commands: [inClient`cd FOLDER`] }),
    !folder && remedy('other-name', 'run-command', { commands: [inClient`put FILE NEWNAME`] }),
    !folder &&
      remedy('remove-first', 'run-command', {
        commands: [inClient`rm FILE`, inClient`put FILE`],
        changes: 'server',
        undoable: false,
      }),
    remedy('no-temporary-name', 'use-menu', {
      clients: ['winscp'],
      menu: winscp('Options', 'Preferences', 'Transfer', 'Endurance', 'Disable'),
      changes: 'client-settings',
    }),
    remedy('ask-service', 'ask-service-staff'),
  ],
  lines: [
    line(
      [
        'Transfer was successfully finished, but temporary transfer file {path:path} could not be renamed to target file name {to:path}',
      ],
      { client: 'winscp' },
      ({ to }) =>
        fact('file.operation', { operation: 'rename', outcome: 'failed', path: to, after: 'upload' }),
    ),
    line(
      'denying RENAME of {path:text} to {to:text} already exists and client did not specify OVERWRITE',
      { client: 'sshd' },
      () => fact('file.operation', { operation: 'rename', outcome: 'exists' }),
    ),
    line(
      ['Update Create failed: {words:text}file already exists', 'Remote file already exists'],
      { client: 'go-ssh', unless: ['overwriting', 'skipping'] },
      () => fact('file.operation', { operation: 'open-write', outcome: 'exists' }),
    ),
  ],
  says: [
    'remote rename "/a.fastq" to "/b.fastq": Failure',
    'remote mkdir "/upload": Failure',
    'The name is already taken: /reads.fastq',
    '同じ名前のファイルまたはディレクトリが既にあります: /reads.fastq',
    'curl: (73) Remote file already exists',
  ],
  examples: [
    { path: '/upload/reads.fastq.gz', folder: false },
    { path: '/upload/data', folder: true },
    { folder: false },
  ],
  text,
})
