import { inClient } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { failures, fileParams } from '../file-trouble.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'remote-path-is-directory',
  phase: 'files',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: [],
  toldApartBy: {
    'overwrite-refused': { facts: ['file.rule'], check: () => inClient`ls -la` },
    'disk-full-or-quota': { facts: ['file.rule'], check: () => inClient`df -h` },
    'permission-denied-remote-path': { facts: ['file.rule'], check: () => inClient`ls -la` },
  },
  detect(evidence) {
    const directory = failures(evidence, ['is-directory'])
    if (directory.length > 0) {
      const { path, operation } = fileParams(directory)
      return found('certain', directory, { reading: operation === 'open-read', ...(path && { path }) })
    }
    // OpenSSH's server says "failure" when a folder is opened for writing.
    const failed = failures(evidence, ['failed'], ['open-write', 'other'])
    if (failed.length === 0) return no
    const { path } = fileParams(failed)
    return found('possible', failed, { reading: false, ...(path && { path }) })
  },
  remedies: ({ path, reading }) => [
    remedy('see-kind', 'run-command', { commands: [inClient`ls -la`] }),
    reading
      ? remedy('fetch-folder', 'run-command', { commands: [inClient`get -R ${path ?? 'FOLDER'}`] })
      : remedy('name-file', 'run-command', { commands: [inClient`put FILE ${`${path ?? 'FOLDER'}/`}`] }),
  ],
  says: [
    'scp: /upload: Is a directory',
    'This is a directory, not a file: /upload',
    'ファイルではなくディレクトリです: /upload',
    'dest open "/home/test07/upload": Failure',
  ],
  examples: [{ path: '/upload', reading: false }, { path: '/results', reading: true }, { reading: false }],
  text,
})
