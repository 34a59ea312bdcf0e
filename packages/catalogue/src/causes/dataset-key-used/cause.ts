import { sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import type { EvidenceView } from '../../evidence/evidence.ts'
import { fact, line } from '../../explain/pattern.ts'
import type { SiteProfile } from '../../site/profile.ts'
import { openKey } from '../checks.ts'
import { filezilla, winscp } from '../menus.ts'
import { publicKeyRefusal } from '../refusal.ts'
import { text } from './text.ts'

/** Names longer than this are no names of applications; site profiles' expressions run on short texts only. */
const LONGEST_NAME = 64

/** The keys that the client used or was told to use, the last one first. */
function usedKeys(evidence: EvidenceView) {
  return [
    ...evidence.all('auth.key', ({ bySettings }) => bySettings !== false),
    ...evidence.all('settings.keyFile'),
    ...evidence.all('keyFile.passphrase'),
    ...evidence.all('keyFile.load'),
  ].toReversed()
}

function isDatasetKeyName(path: string, site: SiteProfile): boolean {
  const pattern = site.authentication.datasetKeyFileName
  const name = path.split(/[\\/]/).at(-1) ?? ''
  return (
    pattern !== undefined && name.length <= LONGEST_NAME && new RegExp(`^(?:${pattern})$`, 'u').test(name)
  )
}

export default defineCause({
  id: 'dataset-key-used',
  phase: 'authentication',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: [],
  toldApartBy: {
    'key-not-registered': {
      facts: ['auth.registration'],
      check: openKey,
    },
    'wrong-key-offered': {
      facts: ['auth.registration'],
      check: openKey,
    },
  },
  detect(evidence, { site }) {
    if (evidence.first('auth.registration', ({ registered }) => registered === 'this-account')) return no
    const refusal = publicKeyRefusal(evidence)
    const role = evidence.last('keyFile.role', (value) => value.role === 'dataset-decryption')
    if (role && (refusal || evidence.last('auth.result')?.value.outcome !== 'accepted')) {
      const { path } = role.value
      return found('certain', [role, ...(refusal?.from ?? [])], { shown: true, ...(path && { path }) })
    }
    if (!refusal || !site) return no
    const named = usedKeys(evidence).find(
      ({ value }) => value.path !== undefined && isDatasetKeyName(value.path, site),
    )
    const path = named?.value.path
    return named && path ? found('likely', [named, ...refusal.from], { shown: false, path }) : no
  },
  remedies: ({ path }) => [
    remedy('name-login-key', 'run-command', {
      clients: ['openssh', 'openssh-windows', 'lftp', 'sshfs', 'rclone', 'paramiko', 'asyncssh'],
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
      commands: [sh`psftp -i KEYFILE.ppk USER@SERVER`],
    }),
    remedy('compare', 'run-command', { commands: [sh`tsunagu key show ${path ?? 'KEYFILE'}`] }),
    remedy('new-key', 'run-command', { commands: [sh`tsunagu key new --for login`], changes: 'local-files' }),
  ],
  // The form of Crypt4GH, which data sets are encrypted with, and which no program for SSH reads.
  lines: [
    line(['-----BEGIN CRYPT4GH PRIVATE KEY-----', '-----BEGIN CRYPT4GH ENCRYPTED PRIVATE KEY-----'], {}, () =>
      fact('keyFile.role', { role: 'dataset-decryption' }),
    ),
  ],
  says: ['-----BEGIN CRYPT4GH PRIVATE KEY-----'],
  examples: [{ path: 'J-DU999991', shown: false }, { path: 'J-DU999991', shown: true }, { shown: true }],
  text,
})
