import { config, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { loginLog, look } from '../checks.ts'
import { loginCommand, loginOf } from '../login.ts'
import { filezilla, winscp } from '../menus.ts'
import { publicKeyRefusal } from '../refusal.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'wrong-key-offered',
  phase: 'authentication',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: [
    'key-permissions-too-open',
    'key-permissions-too-open-windows',
    'key-format-putty-in-openssh',
    'key-format-openssh-in-putty',
    'key-file-missing',
    'key-file-unreadable',
    'key-file-corrupt',
    'public-key-given-as-private',
    'passphrase-wrong',
    'passphrase-missing',
    'username-wrong',
    'config-overrides',
    'too-many-auth-failures',
  ],
  toldApartBy: {
    'key-not-registered': { facts: ['auth.registration'], check: loginLog },
    'username-wrong': { facts: ['auth.account'] },
  },
  detect(evidence) {
    // A probe offered a key that the settings would not have, and the server would take it.
    const right = evidence.first(
      'auth.key',
      ({ outcome, bySettings }) => (outcome === 'accepted' || outcome === 'proven') && bySettings === false,
    )
    const refusal = publicKeyRefusal(evidence)
    if (!refusal) return no
    const usedKey = refusal.keys.at(-1)?.value.path
    const known = {
      ...(refusal.host && { host: refusal.host }),
      ...(refusal.user && { user: refusal.user }),
      ...(usedKey && { usedKey }),
    }
    if (right) {
      const rightKey = right.value.path ?? right.value.fingerprintSha256
      return found('certain', [right, ...refusal.from], { ...known, ...(rightKey && { rightKey }) })
    }
    if (evidence.has('auth.registration')) return no
    // A key that the person named is the one they meant.
    if (refusal.keys.some(({ value }) => value.from === 'settings')) return no
    return found('possible', refusal.from, known)
  },
  remedies: (params, context) => [
    ...(params.usedKey ? [] : look('see-offered', loginLog(params, context))),
    remedy('name-key', 'run-command', {
      clients: ['openssh'],
      commands: [
        loginCommand(
          'sftp',
          sh`-i ${params.rightKey ?? 'KEYFILE'} -o IdentitiesOnly=yes`,
          loginOf(params, context),
        ),
      ],
      ...(params.rightKey && { repair: { kind: 'use-instead', setting: 'key', value: params.rightKey } }),
    }),
    remedy('name-key-settings', 'edit-settings', {
      clients: ['openssh'],
      commands: [
        config`Host ${params.host ?? 'SERVER'}`,
        config`    IdentityFile ${params.rightKey ?? 'KEYFILE'}`,
        config`    IdentitiesOnly yes`,
      ],
      changes: 'client-settings',
      ...(params.host &&
        params.rightKey && {
          repair: {
            kind: 'set-ssh-option',
            host: params.host,
            option: 'IdentityFile',
            value: params.rightKey,
          },
        }),
    }),
    remedy('choose-key-winscp', 'use-menu', {
      clients: ['winscp'],
      menu: winscp('Login', 'Advanced…', 'SSH', 'Authentication', 'Private key file'),
      changes: 'client-settings',
    }),
    remedy('choose-key-filezilla', 'use-menu', {
      clients: ['filezilla'],
      menu: filezilla('File', 'Site Manager…', 'General', 'Logon Type', 'Key file'),
      changes: 'client-settings',
    }),
    remedy('choose-key-putty', 'run-command', {
      clients: ['putty'],
      commands: [loginCommand('psftp', sh`-i ${params.rightKey ?? 'KEYFILE.ppk'}`, loginOf(params, context))],
    }),
  ],
  says: ['Permission denied (publickey).'],
  examples: [
    { host: 'sftp.example.ac.jp', user: 'test07' },
    { host: 'sftp.example.ac.jp', user: 'test07', rightKey: '~/keys/transfer', usedKey: '~/.ssh/id_rsa' },
  ],
  text,
})
