import { inClient, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { remoteListing } from '../checks.ts'
import { destinationOf, refusedArchive } from '../destination.ts'
import { failures } from '../file-trouble.ts'
import { explorer } from '../menus.ts'
import { text } from './text.ts'

const archives = /\.(zip|tar|tgz|tbz2|tar\.[a-z0-9]+|7z|rar|gz|bz2)$/i

export default defineCause({
  id: 'archive-type-refused',
  phase: 'files',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: [],
  toldApartBy: {
    'permission-denied-remote-path': { facts: ['file.rule'], check: () => remoteListing },
    'file-name-refused': { facts: ['file.rule'] },
  },
  detect(evidence, { site }) {
    const rules = evidence.all('file.rule', ({ rule }) => rule === 'archive-type')
    const rule = rules.at(-1)
    if (rule) {
      const { path, destination } = rule.value
      const archive = archives.exec(path)?.[1]?.toLowerCase()
      return found('certain', rules, {
        path,
        ...(archive && { archive }),
        ...(destination && { destination }),
      })
    }
    for (const trouble of failures(evidence, ['denied', 'failed'], ['open-write', 'rename', 'other'])) {
      const { path } = trouble.value
      const place = path === undefined ? null : destinationOf(site, path)
      const name = place?.below.at(-1)
      const archive = place && name !== undefined ? refusedArchive(place.destination, name) : null
      if (place && path !== undefined && archive)
        return found('likely', [trouble], { path, archive, destination: place.destination.name.en })
    }
    return no
  },
  remedies: ({ path }) => {
    const name = path.split('/').at(-1) ?? 'FILE'
    return [
      remedy('unpack', 'run-command', {
        platforms: ['linux', 'macos'],
        commands: [/\.zip$/i.test(name) ? sh`unzip ${name} -d FOLDER` : sh`tar -xf ${name}`],
        changes: 'local-files',
      }),
      remedy('unpack-menu', 'use-menu', {
        platforms: ['windows'],
        menu: explorer('Extract All…'),
        changes: 'local-files',
      }),
      remedy('compress-each', 'run-command', {
        platforms: ['linux', 'macos'],
        commands: [sh`gzip FILE.fastq`],
        changes: 'local-files',
      }),
      remedy('send-files', 'run-command', { commands: [inClient`put *`] }),
      remedy('ask-service', 'ask-service-staff'),
    ]
  },
  says: [],
  examples: [
    { path: '/test07-0018/run1.zip', archive: 'zip', destination: 'DRA' },
    { path: '/test07-0018/run1.tar', archive: 'tar' },
  ],
  text,
})
