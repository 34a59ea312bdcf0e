import { sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { loginLog, look } from '../checks.ts'
import { putty, winscp } from '../menus.ts'
import { publicKeyRefusal } from '../refusal.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'key-not-registered',
  phase: 'authentication',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: [
    'key-permissions-too-open',
    'key-permissions-too-open-windows',
    'key-format-putty-in-openssh',
    'key-format-openssh-in-putty',
    'key-format-ppk-too-new',
    'key-format-unsupported-new-openssh',
    'public-key-given-as-private',
    'key-file-corrupt',
    'key-file-missing',
    'key-file-unreadable',
    'passphrase-wrong',
    'passphrase-missing',
    'key-type-refused',
    'key-too-weak',
    'key-belongs-to-another-account',
    'dataset-key-used',
    'wrong-key-offered',
    'username-wrong',
    'account-inactive',
    'account-not-yet-active',
    'agent-unavailable',
    'agent-refused',
    'too-many-auth-failures',
    'public-key-not-accepted',
  ],
  toldApartBy: {
    'wrong-key-offered': { facts: ['auth.registration'], check: loginLog },
    'username-wrong': { facts: ['auth.account'] },
    'account-inactive': { facts: ['auth.account'] },
    'key-type-refused': { facts: ['auth.signature'], check: loginLog },
    'account-not-yet-active': { facts: ['auth.account', 'auth.registration'] },
    'dataset-key-used': { facts: ['keyFile.role'] },
  },
  detect(evidence) {
    const refusal = publicKeyRefusal(evidence)
    const nowhere = evidence.last('auth.registration', ({ registered }) => registered === 'nowhere')
    if (evidence.first('auth.registration', ({ registered }) => registered === 'this-account')) return no
    if (nowhere && (refusal || !evidence.has('auth.result'))) {
      const fingerprint = nowhere.value.fingerprintSha256
      return found('certain', [nowhere, ...(refusal?.from ?? [])], {
        offered: true,
        ...(fingerprint && { fingerprint }),
        ...(refusal?.user && { user: refusal.user }),
      })
    }
    if (!refusal) return no
    const key = refusal.keys.at(-1)
    const path = key?.value.path
    const fingerprint = key?.value.fingerprintSha256
    return found('possible', refusal.from, {
      offered: key !== undefined,
      ...(refusal.user && { user: refusal.user }),
      ...(path && { path }),
      ...(fingerprint && { fingerprint }),
    })
  },
  remedies: (params, context) => [
    ...(params.offered ? [] : look('see-offered', loginLog(params, context))),
    remedy('show-public', 'run-command', {
      clients: [
        'openssh',
        'paramiko',
        'asyncssh',
        'go-ssh',
        'libssh2',
        'jsch',
        'sshj',
        'mina',
        'ssh2',
        'ssh.net',
      ],
      commands: [sh`ssh-keygen -y -f ${params.path ?? 'KEYFILE'}`],
    }),
    remedy('show-public-putty', 'use-menu', {
      clients: ['putty', 'filezilla'],
      menu: putty('PuTTYgen', 'Load'),
    }),
    remedy('compare-menu', 'use-menu', {
      clients: ['winscp'],
      menu: winscp('Login', 'Advanced…', 'SSH', 'Authentication', 'Display Public Key'),
    }),
    remedy('register', context.site?.portal ? 'use-portal' : 'register-key', { changes: 'account' }),
  ],
  says: ['Permission denied (publickey).', 'Server refused our key'],
  examples: [
    { user: 'test07', offered: false },
    {
      user: 'test07',
      path: '~/.ssh/id_rsa',
      fingerprint: 'SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      offered: true,
    },
  ],
  text,
})
