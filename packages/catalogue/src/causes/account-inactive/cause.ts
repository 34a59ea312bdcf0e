import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { fact, line } from '../../explain/pattern.ts'
import { sftpLogin, shellLogin } from '../checks.ts'
import { accountState, loginParams, passwordRefusal, publicKeyRefusal } from '../refusal.ts'
import { endRightAfterLogin } from '../session-start.ts'
import { text } from './text.ts'

const states = {
  locked: 'locked',
  expired: 'expired',
  'no-shell': 'no-shell',
  'not-permitted': 'not-permitted',
} as const

const noLogin = /^This account is (?:currently )?not available/

export default defineCause({
  id: 'account-inactive',
  phase: 'authentication',
  severity: 'failure',
  frequency: 'rare',
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
    'agent-refused',
    'agent-unavailable',
    'username-wrong',
    'public-key-not-accepted',
    'keyboard-interactive-required',
    'wrong-key-offered',
  ],
  toldApartBy: {
    'key-not-registered': { facts: ['auth.account', 'auth.registration'] },
    'username-wrong': { facts: ['auth.account'] },
    'wrong-key-offered': { facts: ['auth.account', 'auth.registration'] },
    'home-missing': { facts: ['auth.account', 'session.home'], check: shellLogin },
    'sftp-only-account': { facts: ['sftp.start'], check: sftpLogin },
  },
  detect(evidence) {
    const account = accountState(evidence)
    if (account) {
      const state = account.value.state
      const { user = account.value.user } = loginParams(evidence)
      const named = user === undefined ? {} : { user }
      // Where only SFTP is allowed, accounts have no shell either; that stops nobody who does not ask for one.
      const shellOnly =
        evidence.first(
          'session.request',
          ({ kind, outcome }) => kind === 'shell' && outcome === 'answered-with-text',
        ) !== null && !evidence.has('sftp.garbage')
      return state in states
        ? found(shellOnly ? 'likely' : 'certain', [account], {
            state: states[state as keyof typeof states],
            ...named,
          })
        : no
    }
    // The sentence of /usr/sbin/nologin (shadow, util-linux), which the server runs in the shell's place.
    const nologin = evidence.last('sftp.garbage', ({ text }) => noLogin.test(text ?? ''))
    if (nologin) return found('likely', [nologin], { state: 'not-known', ...loginParams(evidence) })
    // A login shell that says no and ends looks like this to a client that expected SFTP.
    const words = evidence.last('sftp.garbage', ({ text }) => text === undefined || text.startsWith('This'))
    const started = evidence.first('sftp.start', ({ outcome }) => outcome === 'started')
    const end = words && !started ? [words] : endRightAfterLogin(evidence)
    if (end) return found('possible', end, { state: 'not-known', ...loginParams(evidence) })
    // Servers tell nobody that an account is locked: from outside it is one candidate of several.
    const refusal = publicKeyRefusal(evidence)?.from ?? passwordRefusal(evidence)
    if (!refusal || evidence.has('auth.registration')) return no
    return found('possible', refusal, { state: 'not-known', ...loginParams(evidence) })
  },
  remedies: (_, { site }) => [
    site?.portal ? remedy('see-account', 'use-portal') : null,
    remedy('ask-service', 'ask-service-staff', { changes: 'account' }),
    remedy('look-in-log', 'server-side'),
  ],
  lines: [
    line(
      [
        'User {user} not allowed because account is locked',
        'User {user} from {address} not allowed because account is locked',
      ],
      { client: 'sshd' },
      ({ user }) => fact('auth.account', { state: 'locked', user }),
    ),
    line('account {user} has expired (account expired)', { client: 'sshd' }, ({ user }) =>
      fact('auth.account', { state: 'expired', user }),
    ),
    line('Account {user} has expired', { client: 'sshd', unless: ['(account expired)'] }, ({ user }) =>
      fact('auth.account', { state: 'expired', user }),
    ),
    line(
      [
        'User {user} not allowed because shell {shell:path} does not exist',
        'User {user} not allowed because shell {shell:path} is not executable',
      ],
      { client: 'sshd' },
      ({ user }) => fact('auth.account', { state: 'no-shell', user }),
    ),
    line(
      [
        'User {user} from {address} not allowed because not listed in AllowUsers',
        'User {user} from {address} not allowed because listed in DenyUsers',
        "User {user} from {address} not allowed because none of user's groups are listed in AllowGroups",
        'User {user} from {address} not allowed because a group is listed in DenyGroups',
        'Access denied for user {user} by PAM account configuration',
      ],
      { client: 'sshd' },
      ({ user }) => fact('auth.account', { state: 'not-permitted', user }),
    ),
    line(['Account locked due to {n:int} failed logins', 'Account temporarily locked'], { weak: true }, () =>
      fact('auth.account', { state: 'locked' }),
    ),
    line(
      [
        'Your account has expired; please contact your system administrator',
        'Your account has expired. Please contact your system administrator',
        'You are required to change your password immediately',
        'WARNING: Your password has expired',
        'Your password has expired. Choose a new password',
        'Password expired. Change your password now',
        'Password change required but no TTY available',
        'あなたのアカウントは失効しました',
      ],
      {},
      () => fact('auth.account', { state: 'expired' }),
    ),
  ],
  says: [
    'User test07 not allowed because account is locked',
    'This account is currently not available.',
    'Your account has expired; please contact your system administrator.',
  ],
  examples: [
    { user: 'test07', state: 'locked' },
    { user: 'test07', state: 'expired' },
    { state: 'no-shell' },
    { user: 'test07', state: 'not-permitted' },
    { state: 'not-known' },
  ],
  text,
})
