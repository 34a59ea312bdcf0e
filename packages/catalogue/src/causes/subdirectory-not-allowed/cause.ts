import { inClient, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { remoteListing } from '../checks.ts'
import { destinationOf } from '../destination.ts'
import { failures } from '../file-trouble.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'subdirectory-not-allowed',
  phase: 'files',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: [],
  toldApartBy: {
    'permission-denied-remote-path': { facts: ['file.rule'], check: () => remoteListing },
    'no-such-directory': { facts: ['file.rule'], check: () => remoteListing },
  },
  detect(evidence, { site }) {
    const rules = evidence.all('file.rule', ({ rule }) => rule === 'no-subdirectory')
    const rule = rules.at(-1)
    if (rule) {
      const { path, destination } = rule.value
      return found('certain', rules, { path, ...(destination && { destination }) })
    }
    // The site says which destinations take no sub-folders, and the path names one.
    for (const trouble of failures(evidence, ['denied', 'failed', 'missing'])) {
      const { path, operation } = trouble.value
      const place = path === undefined ? null : destinationOf(site, path)
      if (!place || path === undefined || place.destination.subdirectories !== 'refused') continue
      const depth = operation === 'make-directory' ? place.below.length : place.below.length - 1
      if (depth > 0) return found('likely', [trouble], { path, destination: place.destination.name.en })
    }
    return no
  },
  remedies: () => [
    remedy('send-flat', 'run-command', { commands: [inClient`cd DESTINATION`, inClient`put *`] }),
    remedy('move-up', 'run-command', {
      platforms: ['linux', 'macos'],
      commands: [sh`mv -n FOLDER/FILE .`],
      changes: 'local-files',
    }),
    remedy('flat-upload', 'use-menu', {
      clients: ['winscp', 'filezilla', 'cyberduck'],
    }),
    remedy('ask-service', 'ask-service-staff'),
  ],
  says: [],
  examples: [{ path: '/test07-0018/run1/reads.fastq.gz', destination: 'DRA' }, { path: '/test07-0018/run1' }],
  text,
})
