import { inClient, lftp } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { look, remoteListing, remoteRoom } from '../checks.ts'
import { failures, fileParams } from '../file-trouble.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'remote-path-is-directory',
  phase: 'files',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: [],
  toldApartBy: {
    'overwrite-refused': { facts: ['file.rule'], check: () => remoteListing },
    'disk-full-or-quota': { facts: ['file.rule'], check: () => remoteRoom },
    'permission-denied-remote-path': { facts: ['file.rule'], check: () => remoteListing },
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
    ...look('see-kind', remoteListing),
    ...(reading
      ? [
          remedy('fetch-folder', 'run-command', {
            clients: ['openssh', 'openssh-windows'],
            commands: [inClient`get -R ${path ?? 'FOLDER'}`],
          }),
          remedy('fetch-folder', 'run-command', {
            clients: ['putty'],
            commands: [inClient`get -r ${path ?? 'FOLDER'}`],
          }),
          remedy('fetch-folder', 'run-command', {
            clients: ['lftp'],
            commands: [lftp`mirror ${path ?? 'FOLDER'}`],
          }),
        ]
      : [
          remedy('name-file', 'run-command', {
            clients: ['openssh', 'openssh-windows'],
            commands: [inClient`put FILE ${`${path ?? 'FOLDER'}/`}`],
          }),
          remedy('name-file', 'run-command', {
            clients: ['putty'],
            commands: [inClient`put FILE ${`${path ?? 'FOLDER'}/FILE`}`],
          }),
          remedy('name-file', 'run-command', {
            clients: ['lftp'],
            commands: [lftp`put -O ${path ?? 'FOLDER'} FILE`],
          }),
        ]),
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
