import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import type { ClientId } from '../../evidence/facts.ts'
import { beginning } from '../checks.ts'
import { convertKey } from '../key-commands.ts'
import { filezilla, putty, winscp } from '../menus.ts'
import { text } from './text.ts'

/** Programs that take keys in PuTTY's format only. */
const ppkOnly: ReadonlySet<ClientId> = new Set(['putty', 'winscp', 'filezilla'])

export default defineCause({
  id: 'key-format-openssh-in-putty',
  phase: 'key-file',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: [],
  toldApartBy: { 'key-file-corrupt': { facts: ['keyFile.format'], check: beginning } },
  detect(evidence) {
    if (evidence.last('auth.result')?.value.outcome === 'accepted') return no
    const client = evidence.last('settings.client')?.value.id
    if (!client || !ppkOnly.has(client)) return no
    const content = evidence.last(
      'keyFile.format',
      ({ format, damage }) =>
        damage === undefined &&
        (format === 'openssh' || format === 'pem' || format === 'pkcs8' || format === 'ssh.com'),
    )
    if (!content) return no
    const { path, format } = content.value
    return found('certain', [content], {
      format: format as 'openssh' | 'pem' | 'pkcs8' | 'ssh.com',
      ...(path && { path }),
    })
  },
  remedies: ({ path }) => [
    remedy('convert-winscp', 'use-menu', {
      clients: ['winscp'],
      menu: winscp('Login', 'Advanced…', 'SSH', 'Authentication', 'Private key file'),
      changes: 'key-file',
    }),
    remedy('convert-filezilla', 'use-menu', {
      clients: ['filezilla'],
      menu: filezilla('Edit', 'Settings…', 'Connection', 'SFTP', 'Add key file…'),
      changes: 'key-file',
    }),
    remedy('convert-puttygen', 'use-menu', {
      clients: ['putty'],
      platforms: ['windows'],
      menu: putty('PuTTYgen', 'Load', 'Save private key'),
      changes: 'key-file',
    }),
    ...convertKey('convert', path, 'ppk'),
  ],
  says: [
    'Unable to use key file "id_ed25519" (OpenSSH SSH-2 private key (new format))',
    'Unable to use key file "id_rsa" (OpenSSH SSH-2 private key)',
  ],
  examples: [
    { path: 'id_ed25519', format: 'openssh' },
    { path: 'id_rsa', format: 'pem' },
    { format: 'ssh.com' },
    { format: 'pkcs8' },
  ],
  text,
})
