import { inClient } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { fact, line } from '../../explain/pattern.ts'
import { cyberduck, filezilla } from '../menus.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'resume-mismatch',
  phase: 'files',
  severity: 'failure',
  frequency: 'rare',
  explainedAwayBy: [],
  toldApartBy: {},
  detect(evidence) {
    const all = evidence.all('file.resume', ({ sameStart }) => !sameStart)
    const last = all.at(-1)
    if (!last) return no
    const path = all.findLast(({ value }) => value.path)?.value.path
    const { offset } = last.value
    return found('certain', all, { ...(path && { path }), ...(offset !== undefined && { offset }) })
  },
  remedies: ({ path }) => [
    remedy('compare', 'run-command', {
      clients: ['openssh', 'openssh-windows'],
      commands: [inClient`ls -l ${path ?? 'FILE'}`, inClient`lls -l FILE`],
    }),
    remedy('compare', 'run-command', {
      clients: ['lftp'],
      commands: [inClient`ls -l ${path ?? 'FILE'}`, inClient`!ls -l FILE`],
    }),
    // psftp lists folders only, and always shows sizes.
    remedy('compare', 'run-command', {
      clients: ['putty'],
      platforms: ['windows'],
      commands: [inClient`ls`, inClient`!dir`],
    }),
    remedy('compare', 'run-command', {
      clients: ['putty'],
      platforms: ['linux', 'macos'],
      commands: [inClient`ls`, inClient`!ls -l`],
    }),
    remedy('send-anew', 'run-command', {
      clients: ['openssh', 'putty', 'lftp'],
      commands: [inClient`put FILE`],
      changes: 'server',
      undoable: false,
    }),
    remedy('winscp-restart', 'use-menu', {
      clients: ['winscp'],
      changes: 'server',
      undoable: false,
    }),
    remedy('overwrite-menu', 'use-menu', {
      clients: ['filezilla'],
      menu: filezilla('Target file already exists', 'Overwrite'),
      changes: 'server',
      undoable: false,
    }),
    remedy('overwrite-menu', 'use-menu', {
      clients: ['cyberduck'],
      menu: cyberduck('Overwrite'),
      changes: 'server',
      undoable: false,
    }),
    remedy('without-continue', 'retry', { clients: ['curl', 'go-ssh', 'libssh2'] }),
  ],
  lines: [
    line(
      [
        'resume {path:path}: destination file same size or larger',
        'Unable to resume download of {path:path}: local file is larger than remote',
        'Unable to resume upload of {path:path}: {reason:text}',
      ],
      { client: 'openssh' },
      ({ path }) => fact('file.resume', { sameStart: false, path }),
    ),
    line(
      ['destination file bigger or same size as source file', 'destination file same size or larger'],
      { client: 'openssh' },
      () => fact('file.resume', { sameStart: false }),
    ),
    line('Offset ({offset:int}) was beyond file size ({size:int})', { client: 'curl' }, ({ offset }) =>
      fact('file.resume', { sameStart: false, offset }),
    ),
    line(['curl: (36) {reason:text}', 'curl: (33) {reason:text}'], { client: 'curl' }, () =>
      fact('file.resume', { sameStart: false }),
    ),
    line(
      [
        'Target directory contains partially transferred file {path:path}, which is bigger than a source file',
        '目的のディレクトリには転送途中のファイル {path:path} がありますがオリジナルのファイルよりサイズが大きい',
      ],
      { client: 'winscp' },
      ({ path }) => fact('file.resume', { sameStart: false, path }),
    ),
    line(
      ['remote file is larger than local file', 'File size is greater than the local file'],
      { weak: true },
      () => fact('file.resume', { sameStart: false }),
    ),
  ],
  says: [
    'resume "/upload/reads.fastq.gz": destination file same size or larger',
    'curl: (36) Offset (5000000) was beyond file size (217788)',
  ],
  examples: [{ path: '/upload/reads.fastq.gz', offset: 5_000_000 }, {}],
  text,
})
