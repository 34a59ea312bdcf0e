import { inClient, ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { fact, line } from '../../explain/pattern.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'checksum-mismatch',
  phase: 'files',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: ['text-mode-corruption', 'resume-mismatch', 'disk-full-or-quota', 'network-drop'],
  toldApartBy: {
    'text-mode-corruption': { facts: ['file.lineEnds', 'settings.transferMode'] },
    'resume-mismatch': { facts: ['file.resume'] },
  },
  detect(evidence) {
    const all = evidence.all('file.checksum', ({ same }) => !same)
    const last = all.at(-1)
    if (!last) return no
    // Sent again, and right this time.
    const path = all.findLast(({ value }) => value.path)?.value.path
    const after = evidence.last('file.checksum')
    if (path !== undefined && after?.value.same && after.value.path === path) return no
    const { algorithm, expected, actual } = last.value
    // Another size, or a check that is not named, may also be a transfer that was cut off.
    return found(algorithm || expected ? 'certain' : 'likely', all, {
      ...(path && { path }),
      ...(algorithm && { algorithm }),
      ...(expected && { expected }),
      ...(actual && { actual }),
    })
  },
  remedies: ({ path, algorithm }) => [
    remedy('compare', 'run-command', {
      platforms: ['linux'],
      commands: [sh`${algorithm === 'sha256' ? 'sha256sum' : 'md5sum'} ${path ?? 'FILE'}`],
    }),
    remedy('compare', 'run-command', {
      platforms: ['macos'],
      commands: [algorithm === 'sha256' ? sh`shasum -a 256 ${path ?? 'FILE'}` : sh`md5 ${path ?? 'FILE'}`],
    }),
    remedy('compare', 'run-command', {
      platforms: ['windows'],
      commands: [ps`Get-FileHash -Algorithm ${algorithm === 'sha256' ? 'SHA256' : 'MD5'} ${path ?? 'FILE'}`],
    }),
    remedy('send-anew', 'run-command', {
      commands: [inClient`put FILE`],
      changes: 'server',
      undoable: false,
    }),
    remedy('renew-list', 'retry'),
  ],
  lines: [
    line(
      [
        'corrupted on transfer: {algorithm} hash differ "{expected}" vs "{actual}"',
        'corrupted on transfer: {algorithm} hashes differ src({a:text}) "{expected}" vs dst({b:text}) "{actual}"',
      ],
      { client: 'rclone', unless: ['vs ""', 'dst(sftp) ""'] },
      ({ algorithm, expected, actual }) =>
        fact('file.checksum', { same: false, algorithm: algorithmOf(algorithm), expected, actual }),
    ),
    line(
      [
        'corrupted on transfer: sizes differ {expected:int} vs {actual:int}',
        'corrupted on transfer: sizes differ src({a:text}) {expected:int} vs dst({b:text}) {actual:int}',
      ],
      { client: 'rclone' },
      () => fact('file.checksum', { same: false }),
    ),
    line(['failed verification -- update discarded'], {}, () => fact('file.checksum', { same: false })),
    line(
      [
        '{program}: WARNING: {n:int} computed checksum did NOT match',
        '{program}: WARNING: {n:int} computed checksums did NOT match',
        '{program}: 警告: {n:int} 個の計算したチェックサムが一致しませんでした',
      ],
      {},
      ({ program }) => fact('file.checksum', { same: false, algorithm: algorithmOf(program) }),
    ),
    line(['^{path:path}: FAILED$', '^{path:path}: 失敗$'], { weak: true }, ({ path }) =>
      fact('file.checksum', { same: false, path }),
    ),
  ],
  says: [
    'md5sum: WARNING: 1 computed checksum did NOT match',
    'md5sum: 警告: 1 個の計算したチェックサムが一致しませんでした',
    'ERROR : reads.fastq.gz: corrupted on transfer: sizes differ 1024 vs 512',
  ],
  examples: [
    {
      path: 'reads.fastq.gz',
      algorithm: 'md5',
      expected: '9e107d9d372bb6826bd81d3542a419d6',
      actual: 'e4d909c290d0fb1ca068ffaddf22cbd0',
    },
    { algorithm: 'sha256' },
    {},
  ],
  text,
})

function algorithmOf(name: string): 'md5' | 'sha1' | 'sha256' | undefined {
  const lower = name.toLowerCase().replace(/[^a-z0-9]/g, '')
  if (lower.startsWith('md5')) return 'md5'
  if (lower.startsWith('sha256')) return 'sha256'
  return lower.startsWith('sha1') ? 'sha1' : undefined
}
