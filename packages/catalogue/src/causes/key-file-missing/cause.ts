import { ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { agentKeys, localFile } from '../checks.ts'
import { filezilla, winscp } from '../menus.ts'
import { refusalWithoutKeysShown } from '../refusal.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'key-file-missing',
  phase: 'key-file',
  severity: 'failure',
  frequency: 'common',
  // A key that the agent would not use was found; the others are names that were tried besides.
  explainedAwayBy: ['key-file-corrupt', 'agent-refused'],
  toldApartBy: {
    'key-file-unreadable': {
      facts: ['keyFile.permissions'],
      check: localFile,
    },
    'agent-unavailable': { facts: ['auth.agent'], check: agentKeys },
  },
  detect(evidence) {
    if (evidence.last('auth.result')?.value.outcome === 'accepted') return no
    // Default names are tried by themselves; that one of them is absent is no news.
    const missing = evidence.last(
      'keyFile.open',
      ({ outcome, named }) => outcome === 'missing' && named !== false,
    )
    if (missing) {
      const { path } = missing.value
      return found('certain', [missing], { ...(path && { path }) })
    }
    const failed = evidence.last('keyFile.open', ({ outcome }) => outcome === 'failed')
    if (failed?.value.path === undefined && evidence.first('keyFile.open', ({ named }) => named === false))
      return no
    if (failed) {
      const { path } = failed.value
      return found('possible', [failed], { ...(path && { path }) })
    }
    const nothing = evidence.last('auth.nothingToTry')
    if (nothing) return evidence.has('auth.key') ? no : found('possible', [nothing], {})
    const unshown = refusalWithoutKeysShown(evidence)
    return unshown ? found('possible', unshown.from, {}, 'occasional') : no
  },
  remedies: ({ path }) => [
    remedy('look', 'run-command', { platforms: ['linux', 'macos'], commands: [sh`ls -l ~/.ssh`] }),
    remedy('look', 'run-command', {
      platforms: ['windows'],
      commands: [ps`Get-ChildItem -Force $env:USERPROFILE\.ssh`],
    }),
    remedy('name-right', 'run-command', {
      clients: ['openssh', 'openssh-windows', 'lftp', 'sshfs'],
      commands: [sh`sftp -i ~/.ssh/KEYFILE USER@SERVER`],
    }),
    remedy('choose-winscp', 'use-menu', {
      clients: ['winscp'],
      menu: winscp('Login', 'Advanced…', 'SSH', 'Authentication', 'Private key file'),
      changes: 'client-settings',
    }),
    remedy('choose-filezilla', 'use-menu', {
      clients: ['filezilla'],
      menu: filezilla('File', 'Site Manager…', 'General', 'Logon Type', 'Key file'),
      changes: 'client-settings',
    }),
    remedy('choose-putty', 'run-command', {
      clients: ['putty'],
      commands: [sh`psftp -i ~/KEYFILE.ppk USER@SERVER`],
    }),
    remedy('make-new', 'run-command', {
      commands: [path && !/\.ppk$/i.test(path) ? sh`tsunagu key new ${path}` : sh`tsunagu key new`],
      changes: 'local-files',
    }),
  ],
  says: [
    'Warning: Identity file id_rsa not accessible: No such file or directory.',
    'no such identity: /home/test07/.ssh/id_rsa: No such file or directory',
    'Unable to use key file "transfer.ppk" (unable to open file)',
  ],
  examples: [{ path: '~/.ssh/id_transfer' }, { path: 'transfer.ppk' }, {}],
  text,
})
