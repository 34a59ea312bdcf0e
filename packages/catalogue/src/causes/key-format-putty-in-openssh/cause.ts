import { sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import type { ClientId } from '../../evidence/facts.ts'
import { text } from './text.ts'

/** Programs that read PuTTY's format themselves. */
const readsPpk: ReadonlySet<ClientId> = new Set([
  'putty',
  'winscp',
  'filezilla',
  'cyberduck',
  'sshj',
  'ssh2',
  'ssh.net',
])

const namedPpk = (path: string | undefined) => path !== undefined && /\.ppk$/i.test(path)

export default defineCause({
  id: 'key-format-putty-in-openssh',
  phase: 'key-file',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: [],
  toldApartBy: {
    'key-file-corrupt': {
      facts: ['keyFile.format'],
      check: ({ path }) => sh`head -n 1 ${path ?? 'KEYFILE'}`,
    },
    'public-key-given-as-private': {
      facts: ['keyFile.format'],
      check: ({ path }) => sh`head -n 1 ${path ?? 'KEYFILE'}`,
    },
  },
  detect(evidence) {
    const client = evidence.last('settings.client')?.value.id
    if (client && readsPpk.has(client)) return no
    const ppk = evidence.last('keyFile.format', ({ format }) => format === 'ppk2' || format === 'ppk3')
    // A failure to load a file whose name ends in .ppk says it as well, unless the content says otherwise.
    const refused = evidence.last(
      'keyFile.load',
      ({ outcome, path }) => outcome === 'bad-format' && namedPpk(path),
    )
    if (ppk)
      return found(
        'certain',
        refused ? [ppk, refused] : [ppk],
        paramsFor(ppk.value.path ?? refused?.value.path),
      )
    if (refused && !evidence.has('keyFile.format'))
      return found('likely', [refused], paramsFor(refused.value.path))
    return no
  },
  remedies: ({ path, target }) => [
    remedy('convert-puttygen', 'run-command', {
      platforms: ['linux', 'macos'],
      commands: [
        sh`puttygen ${path ?? 'KEYFILE.ppk'} -O private-openssh -o ${target}`,
        sh`chmod 600 ${target}`,
      ],
      changes: 'key-file',
      ...(path && { repair: { kind: 'convert-key', path, to: 'openssh' } }),
    }),
    remedy('convert-menu', 'use-menu', {
      platforms: ['windows'],
      menu: ['PuTTYgen', 'Load', 'Conversions', 'Export OpenSSH key'],
      changes: 'key-file',
      ...(path && { repair: { kind: 'convert-key', path, to: 'openssh' } }),
    }),
    remedy('convert-winscp', 'use-menu', {
      platforms: ['windows'],
      menu: ['WinSCP', 'Tools', 'Run PuTTYgen', 'Load', 'Conversions', 'Export OpenSSH key'],
      changes: 'key-file',
    }),
  ],
  says: ['Load key "id_rsa.ppk": invalid format'],
  examples: [{ path: 'id_rsa.ppk', target: 'id_rsa' }, { target: 'id_openssh' }],
  text,
})

function paramsFor(path: string | undefined) {
  if (path === undefined) return { target: 'id_openssh' }
  return { path, target: namedPpk(path) ? path.slice(0, -4) : `${path}-openssh` }
}
