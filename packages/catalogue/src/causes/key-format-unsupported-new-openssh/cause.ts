import { ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { beginning, openKey } from '../checks.ts'
import { convertKey, firstLine } from '../key-commands.ts'
import { keyLoadFailure, mayBePemOnly, mostlyNewForm } from '../key-loading.ts'
import { text } from './text.ts'

const pem = (path: string | undefined) => `${path ?? 'KEYFILE'}.pem`

export default defineCause({
  id: 'key-format-unsupported-new-openssh',
  phase: 'key-file',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: ['dataset-key-used'],
  toldApartBy: {
    'key-file-corrupt': {
      facts: ['keyFile.format'],
      check: openKey,
    },
    'key-format-putty-in-openssh': { facts: ['keyFile.format'], check: beginning },
    'public-key-given-as-private': { facts: ['keyFile.format'], check: beginning },
  },
  detect(evidence) {
    if (evidence.last('auth.result')?.value.outcome === 'accepted') return no
    const client = evidence.last('settings.client')?.value.id ?? null
    const said = evidence.last('keyFile.load', ({ outcome }) => outcome === 'unsupported-format')
    if (said)
      return found('certain', [said], { shown: true, ...(said.value.path && { path: said.value.path }) })
    const content = evidence.last(
      'keyFile.format',
      ({ format, damage }) => format === 'openssh' && damage === undefined,
    )
    const refused = evidence.last('keyFile.load', ({ outcome }) => outcome === 'bad-format')
    if (content && refused && mayBePemOnly(client)) {
      const path = content.value.path ?? refused.value.path
      return found('likely', [content, refused], { shown: true, ...(path && { path }) })
    }
    const failure = keyLoadFailure(evidence)
    // To a program that knows only the older form, the newer one looks damaged.
    const unread = failure?.outcome === 'bad-format' || failure?.outcome === 'damaged'
    if (!failure || !unread || failure.named || !mayBePemOnly(client)) return no
    const params = { shown: false, ...(failure.path && { path: failure.path }) }
    return found('possible', failure.from, params, mostlyNewForm(client) ? 'common' : undefined)
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
    remedy('update', 'retry', { changes: 'client-settings' }),
    remedy('right-class', 'edit-settings', { clients: ['paramiko'], changes: 'client-settings' }),
    ...convertKey('convert', path, 'pem', { out: pem(path) }),
    remedy('convert-keygen', 'run-command', {
      platforms: ['linux', 'macos'],
      commands: [sh`cp ${path ?? 'KEYFILE'} ${pem(path)}`, sh`ssh-keygen -p -m PEM -f ${pem(path)}`],
      changes: 'key-file',
    }),
  ],
  says: [
    'com.jcraft.jsch.JSchException: invalid privatekey: [B@2c7b84de',
    'paramiko.ssh_exception.SSHException: not a valid RSA private key file',
  ],
  examples: [{ path: 'id_rsa', shown: true }, { path: 'id_rsa', shown: false }, { shown: false }],
  text,
})
