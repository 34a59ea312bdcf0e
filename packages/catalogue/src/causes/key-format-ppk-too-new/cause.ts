import { ps } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { beginning } from '../checks.ts'
import { convertKey, firstLine } from '../key-commands.ts'
import { keyLoadFailure, mayReadPpk, readsPpk } from '../key-loading.ts'
import { putty } from '../menus.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'key-format-ppk-too-new',
  phase: 'key-file',
  severity: 'failure',
  frequency: 'rare',
  explainedAwayBy: ['dataset-key-used'],
  toldApartBy: {
    'key-file-corrupt': { facts: ['keyFile.format'], check: beginning },
    'key-format-putty-in-openssh': { facts: ['settings.client'], check: beginning },
  },
  detect(evidence) {
    if (evidence.last('auth.result')?.value.outcome === 'accepted') return no
    const client = evidence.last('settings.client')?.value.id ?? null
    const said = evidence.last('keyFile.load', ({ outcome }) => outcome === 'unsupported-version')
    if (said)
      return found('certain', [said], { shown: true, ...(said.value.path && { path: said.value.path }) })
    const content = evidence.last('keyFile.format', ({ format }) => format === 'ppk3')
    const refused = evidence.last('keyFile.load', ({ outcome }) => outcome !== 'ok')
    // Programs that read PuTTY's format and refused this file know version 2 only.
    if (content && refused && readsPpk(client)) {
      const path = content.value.path ?? refused.value.path
      return found('certain', [content, refused], { shown: true, ...(path && { path }) })
    }
    const failure = keyLoadFailure(evidence)
    if (failure?.outcome !== 'bad-format' || failure.named === 'pub') return no
    if (failure.named === 'ppk' ? !readsPpk(client) : !mayReadPpk(client)) return no
    return found(failure.named === 'ppk' ? 'likely' : 'possible', failure.from, {
      shown: false,
      ...(failure.path && { path: failure.path }),
    })
  },
  remedies: ({ path, shown }) => [
    !shown &&
      remedy('see', 'run-command', {
        platforms: ['linux', 'macos'],
        commands: [firstLine({ ...(path && { path }) })],
      }),
    !shown &&
      remedy('see', 'run-command', {
        platforms: ['windows'],
        commands: [ps`Get-Content ${path ?? 'KEYFILE'} -TotalCount 1`],
      }),
    remedy('update', 'retry', { clients: ['putty', 'winscp', 'filezilla'], changes: 'client-settings' }),
    remedy('convert-puttygen', 'use-menu', {
      clients: ['putty', 'winscp', 'filezilla'],
      platforms: ['windows'],
      menu: putty('PuTTYgen', 'Load', 'Key', 'Parameters for saving key files…', 'PPK file version: 2'),
      changes: 'key-file',
    }),
    ...convertKey('convert', path, 'ppk2', {
      out: `${(path ?? 'KEYFILE.ppk').replace(/\.ppk$/i, '')}-v2.ppk`,
    }),
    ...convertKey('convert-openssh', path, 'openssh', {
      clients: ['jsch', 'sshj', 'mina', 'ssh.net', 'ssh2', 'paramiko', 'net-ssh', 'phpseclib', 'cyberduck'],
    }),
  ],
  says: [
    "Couldn't load private key (PuTTY key format too new)",
    "puttygen: error loading `transfer.ppk': PuTTY key format too new",
  ],
  examples: [{ path: 'transfer.ppk', shown: true }, { path: 'transfer.ppk', shown: false }, { shown: false }],
  text,
})
