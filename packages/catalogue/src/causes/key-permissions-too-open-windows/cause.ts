import { ps } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { explorer } from '../menus.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'key-permissions-too-open-windows',
  phase: 'key-file',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: ['public-key-given-as-private'],
  toldApartBy: { 'key-permissions-too-open': { facts: ['settings.platform'] } },
  detect(evidence) {
    if (evidence.last('auth.result')?.value.outcome === 'accepted') return no
    const platform = evidence.last('settings.platform')?.value.id
    const open = evidence.all('keyFile.permissions', ({ tooOpen }) => tooOpen)
    const onWindows = platform === 'windows' || open.some(({ value }) => value.system === 'windows')
    const all = onWindows ? open.filter(({ value }) => value.system !== 'unix') : []
    const last = all.at(-1)
    if (!last) return no
    const path = all.findLast(({ value }) => value.path)?.value.path
    const others = [...new Set(all.flatMap(({ value }) => value.principals ?? []))].join(', ')
    return found('certain', all, { ...(path && { path }), ...(others && { others }) })
  },
  remedies: ({ path }) => [
    remedy('restrict', 'run-command', {
      platforms: ['windows'],
      // icacls takes the owner's own name from the environment; the quotes are for names with spaces.
      commands: [ps`icacls ${path ?? 'KEYFILE'} /inheritance:r /grant:r "$($env:USERNAME):F"`],
      changes: 'key-file',
      ...(path && { repair: { kind: 'restrict-acl-to-owner', path } }),
    }),
    remedy('restrict-explicit', 'run-command', {
      platforms: ['windows'],
      // Only /reset removes permissions that were given to the file itself.
      commands: [
        ps`icacls ${path ?? 'KEYFILE'} /reset`,
        ps`icacls ${path ?? 'KEYFILE'} /inheritance:r /grant:r "$($env:USERNAME):F"`,
      ],
      changes: 'key-file',
    }),
    remedy('by-hand', 'use-menu', {
      platforms: ['windows'],
      menu: explorer(
        'Properties',
        'Security',
        'Advanced',
        'Disable inheritance',
        'Convert inherited permissions into explicit permissions on this object',
        'Remove',
        'Add',
        'Select a principal',
        'Full control',
        'OK',
      ),
      changes: 'key-file',
    }),
    remedy('undo', 'run-command', {
      platforms: ['windows'],
      commands: [ps`icacls ${path ?? 'KEYFILE'} /reset`],
      changes: 'key-file',
    }),
    remedy('see-who', 'run-command', { platforms: ['windows'], commands: [ps`icacls ${path ?? 'KEYFILE'}`] }),
  ],
  says: [
    "Permissions for 'C:\\Users\\test07\\.ssh\\id_rsa' are too open.",
    'Bad permissions. Try removing permissions for user: BUILTIN\\Users (S-1-5-32-545) on file C:/Users/test07/.ssh/id_rsa.',
  ],
  examples: [{ path: './private-key-for-auth', others: 'BUILTIN\\Users' }, {}],
  text,
})
