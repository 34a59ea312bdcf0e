import { sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { onwards } from '../../cause/menu.ts'
import { remedy } from '../../cause/remedy.ts'
import { beginning } from '../checks.ts'
import { convertKey } from '../key-commands.ts'
import { besideNewForm, isPpkFamily, keyLoadFailure, nameOf, readsPpk } from '../key-loading.ts'
import { putty, winscp } from '../menus.ts'
import { type Params, text } from './text.ts'

export default defineCause({
  id: 'key-format-putty-in-openssh',
  phase: 'key-file',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: ['dataset-key-used'],
  toldApartBy: {
    'key-file-corrupt': { facts: ['keyFile.format'], check: beginning },
    'public-key-given-as-private': { facts: ['keyFile.format'], check: beginning },
  },
  detect(evidence) {
    if (evidence.last('auth.result')?.value.outcome === 'accepted') return no
    const client = evidence.last('settings.client')?.value.id ?? null
    if (isPpkFamily(client)) return no
    const ppk = evidence.last('keyFile.format', ({ format }) => format === 'ppk2' || format === 'ppk3')
    const refused = evidence.last('keyFile.load', ({ outcome }) => outcome !== 'ok')
    if (ppk) {
      // Some libraries read one version of it and not the other.
      if (readsPpk(client) && (!refused || ppk.value.format === 'ppk3')) return no
      const path = ppk.value.path ?? refused?.value.path
      return found('certain', refused ? [ppk, refused] : [ppk], paramsFor(path))
    }
    if (evidence.has('keyFile.format')) return no
    const failure = keyLoadFailure(evidence)
    if (failure?.outcome !== 'bad-format' || failure.named === 'pub') return no
    return failure.named === 'ppk' && !readsPpk(client)
      ? found('likely', failure.from, paramsFor(failure.path))
      : found('possible', failure.from, paramsFor(failure.path), besideNewForm(failure))
  },
  remedies: ({ path, target }) => [
    ...convertKey('convert', path, 'openssh', { out: target }),
    remedy('convert-puttygen', 'run-command', {
      platforms: ['linux', 'macos'],
      commands: [
        sh`puttygen ${path ?? 'KEYFILE.ppk'} -O private-openssh -o ${target}`,
        sh`chmod 600 ${target}`,
      ],
      changes: 'key-file',
    }),
    remedy('convert-menu', 'use-menu', {
      platforms: ['windows'],
      menu: putty('PuTTYgen', 'Load', 'Conversions', 'Export OpenSSH key'),
      changes: 'key-file',
    }),
    remedy('convert-winscp', 'use-menu', {
      platforms: ['windows'],
      menu: onwards(
        winscp('Login', 'Tools', 'Run PuTTYgen'),
        putty('Load', 'Conversions', 'Export OpenSSH key'),
      ),
      changes: 'key-file',
    }),
  ],
  says: ['Load key "id_rsa.ppk": invalid format'],
  examples: [
    { path: 'id_rsa.ppk', target: 'id_rsa' },
    { path: 'mykey', target: 'mykey-openssh' },
    { target: 'id_openssh' },
  ],
  text,
})

function paramsFor(path: string | null | undefined): Params {
  if (!path) return { target: 'id_openssh' }
  return { path, target: nameOf(path) === 'ppk' ? path.slice(0, -4) : `${path}-openssh` }
}
