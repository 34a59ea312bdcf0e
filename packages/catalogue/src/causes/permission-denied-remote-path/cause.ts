import { inClient } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { remoteListing } from '../checks.ts'
import { failures, fileParams } from '../file-trouble.ts'
import { text } from './text.ts'

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
    'post-upload-check-failed',
    'home-missing',
  ],
  toldApartBy: {
    'no-such-directory': { facts: ['file.rule'], check: () => remoteListing },
    'subdirectory-not-allowed': { facts: ['file.rule'] },
    'overwrite-refused': { facts: ['file.rule'], check: () => remoteListing },
  },
  detect(evidence) {
    // Looking at a file before or after is another matter.
    const refused = failures(evidence, ['denied']).filter(({ value }) => value.operation !== 'stat')
    if (refused.length > 0) {
      const params = fileParams(refused)
      // "Permission denied" and nothing else may be said of time stamps, or of a file that is there already.
      const bare = params.path === undefined && params.operation === 'other'
      return found(bare ? 'likely' : 'certain', refused, params)
    }
    // A program that keeps the server's reason to itself.
    const silent = failures(evidence, ['failed'], ['open-write', 'open-read']).filter(
      ({ value }) => value.message === undefined && value.status === undefined,
    )
    // Many servers answer everything they will not do with "failure".
    const failed = failures(evidence, ['failed'], ['open-write', 'make-directory', 'rename', 'other'])
    // Services in front of a store say that they "cannot" where they mean that one may not.
    const cannot = failures(evidence, ['unsupported'], ['open-write', 'write', 'rename', 'remove', 'other'])
    const vague = [...new Set([...silent, ...failed, ...cannot])]
    return vague.length > 0 ? found('possible', vague, fileParams(vague)) : no
  },
  remedies: () => [
    remedy('see-where', 'run-command', { commands: [inClient`pwd`, inClient`ls -la`] }),
    remedy('go-to-destination', 'run-command', { commands: [inClient`cd FOLDER`, inClient`put FILE`] }),
    remedy('ask-service', 'ask-service-staff'),
  ],
  says: [
    'dest open "/upload/reads.fastq.gz": Permission denied',
    'put: Access failed: Permission denied (upload/reads.fastq.gz)',
    'この操作は許可されていません: /upload/reads.fastq.gz',
  ],
  examples: [
    { path: '/upload/reads.fastq.gz', operation: 'open-write' },
    { path: '/data', operation: 'make-directory' },
    { operation: 'other' },
  ],
  text,
})
