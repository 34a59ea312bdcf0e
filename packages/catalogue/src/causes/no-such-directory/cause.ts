import { inClient } from '../../cause/command.ts'
import { type Context, defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { localListing, remoteListing } from '../checks.ts'
import { failures, fileParams, type Operation, unexplained } from '../file-trouble.ts'
import { onlyRead } from '../refusal.ts'
import { text } from './text.ts'

/** Folders of the site's upload destinations, as a person types them, with the parts to fill in in capitals. */
function destinationsOf({ site, frontDoor }: Context): readonly string[] {
  return (site?.destinations ?? [])
    .filter(({ frontDoor: door }) => !frontDoor || door === frontDoor.id)
    .map(({ path }) => path.replace('{id}', 'ID').replace('{user}', 'USER'))
}

const reading: ReadonlySet<Operation> = new Set(['open-read', 'read'])

export default defineCause({
  id: 'no-such-directory',
  phase: 'files',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: [
    'home-missing',
    'subdirectory-not-allowed',
    'post-upload-check-failed',
    'key-file-missing',
  ],
  toldApartBy: {
    'local-file-missing': { facts: ['file.local'], check: () => localListing },
    'permission-denied-remote-path': { facts: ['file.rule'], check: () => remoteListing },
    'subdirectory-not-allowed': { facts: ['file.rule'] },
  },
  detect(evidence) {
    const rule = evidence.first('file.rule', (value) => value.rule === 'no-such-destination')
    if (rule) return found('certain', [rule], { path: rule.value.path, what: 'folder' as const })
    const all = failures(evidence, ['missing'])
    // What is to be removed and is not there any more stops nobody; where something else failed, that is told.
    const others = failures(evidence, ['denied', 'no-space', 'exists'])
    const missing = others.length === 0 ? all : all.filter(({ value }) => value.operation !== 'remove')
    const last = missing.at(-1)
    if (!last) {
      // Some servers say "failure" of a folder that is not there as of everything else. And a folder of the root itself is
      // mostly refused because the path is that of another view of the disk.
      const failed = [
        ...failures(evidence, ['failed'], ['open-write', 'make-directory', 'other']),
        ...failures(evidence, ['denied'], ['make-directory']).filter(({ value }) =>
          /^\/[^/]+\/?$/.test(value.path ?? ''),
        ),
      ]
      const { path } = fileParams(failed)
      if (failed.length === 0) return no
      const params = { what: 'folder' as const, ...(path && { path }) }
      return found('possible', failed, params, unexplained(failed) ? 'occasional' : undefined)
    }
    // The same words about a file on this computer settle it the other way.
    const { path, operation } = fileParams(missing)
    const local = evidence.first('file.local', ({ outcome }) => outcome === 'missing')
    if (local && (path === undefined || local.value.path !== path)) return no
    const what = reading.has(operation)
      ? ('file' as const)
      : operation === 'other'
        ? ('either' as const)
        : ('folder' as const)
    // A number that is to be fetched was mostly meant as a port.
    const port = operation === 'open-read' && /(?:^|\/)\d{2,5}$/.test(path ?? '') && missing.every(onlyRead)
    const open = port || (operation === 'other' && path === undefined)
    return found(open ? 'likely' : 'certain', missing, {
      what,
      ...(path && { path }),
    })
  },
  remedies: ({ what }, context) => [
    remedy('see-where', 'run-command', { commands: [inClient`pwd`, inClient`ls -la`] }),
    destinationsOf(context).length > 0 &&
      what !== 'file' &&
      remedy('use-destination', 'retry', {
        commands: destinationsOf(context).map((folder) => inClient`cd ${folder}`),
      }),
    what !== 'file' &&
      remedy('make-folder', 'run-command', { commands: [inClient`mkdir FOLDER`], changes: 'server' }),
    remedy('ask-service', 'ask-service-staff'),
  ],
  says: [
    'dest open "/home/test07/test07-0018/reads.fastq.gz": No such file or directory',
    'put: Access failed: No such file (test07-0018/reads.fastq.gz)',
    'curl: (78) Upload failed: No such file or directory (2/-31)',
    'The directory does not exist: /test07-0018',
    'ディレクトリがありません: /test07-0018',
  ],
  examples: [
    { path: '/test07-0018/reads.fastq.gz', what: 'folder' },
    { path: '/upload/reads.fastq.gz', what: 'file' },
    { what: 'either' },
  ],
  text,
})
