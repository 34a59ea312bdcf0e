import { inClient, ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { remoteListing, remoteRoom } from '../checks.ts'
import { destinationOf, refusedLetters } from '../destination.ts'
import { failures, fileParams } from '../file-trouble.ts'
import { type Params, text } from './text.ts'

/** A name that every destination takes: other letters become hyphens. */
function plainName({ path }: Params): string {
  const name = path?.split(/[/\\]/).at(-1) ?? 'FILE'
  return (
    name
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9_.-]+/g, '-')
      .replace(/^-+/, '') || 'FILE'
  )
}

export default defineCause({
  id: 'file-name-refused',
  phase: 'files',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: ['archive-type-refused'],
  toldApartBy: {
    'permission-denied-remote-path': { facts: ['file.rule'], check: () => remoteListing },
    'disk-full-or-quota': { facts: ['file.rule'], check: () => remoteRoom },
  },
  detect(evidence, { site }) {
    const rules = evidence.all('file.rule', ({ rule }) => rule === 'name')
    const rule = rules.at(-1)
    if (rule) {
      const { path, destination, letters } = rule.value
      return found('certain', rules, {
        path,
        ...(letters && { letters }),
        ...(destination && { destination }),
      })
    }
    const refused = failures(evidence, ['name-refused'])
    if (refused.length > 0) {
      const { path } = fileParams(refused)
      return found('certain', refused, { ...(path && { path }) })
    }
    // The site says which letters its destinations take, and the name has others.
    for (const trouble of failures(
      evidence,
      ['denied', 'failed', 'missing'],
      ['open-write', 'rename', 'other'],
    )) {
      const { path } = trouble.value
      const place = path === undefined ? null : destinationOf(site, path)
      const name = place?.below.at(-1)
      if (!place || path === undefined || name === undefined) continue
      const letters = refusedLetters(place.destination, name)
      if (letters.length > 0)
        return found('likely', [trouble], {
          path,
          letters: letters.join(''),
          destination: place.destination.name.en,
        })
    }
    // Many servers answer a name that they cannot store with "failure".
    const bare = failures(
      evidence,
      ['failed', 'unsupported'],
      ['open-write', 'make-directory', 'rename', 'other'],
    ).filter(({ source }) => source.kind === 'text')
    if (bare.length === 0) return no
    const { path } = fileParams(bare)
    return found('possible', bare, { ...(path && { path }) })
  },
  remedies: (params) => [
    remedy('rename', 'run-command', {
      platforms: ['linux', 'macos'],
      commands: [sh`mv -n ${params.path?.split('/').at(-1) ?? 'FILE'} ${plainName(params)}`],
      changes: 'local-files',
    }),
    remedy('rename', 'run-command', {
      platforms: ['windows'],
      commands: [
        ps`Rename-Item -LiteralPath ${params.path?.split('/').at(-1) ?? 'FILE'} -NewName ${plainName(params)}`,
      ],
      changes: 'local-files',
    }),
    remedy('name-on-the-way', 'run-command', {
      clients: ['openssh', 'putty'],
      commands: [inClient`put FILE ${plainName(params)}`],
    }),
    remedy('ask-service', 'ask-service-staff'),
  ],
  says: [
    'The server cannot use this name: /a\\b.fastq',
    'この名前はサーバで使えません: /a.fastq',
    '名前が長すぎます（一つの名前は 255 バイト、パス全体は 4,095 バイトまで）: /a.fastq',
  ],
  examples: [
    { path: '/test07-0018/reads 1.fastq.gz', letters: ' ', destination: 'DRA' },
    { path: '/test07-0018/reads(1).fastq.gz', letters: '()' },
    {},
  ],
  text,
})
