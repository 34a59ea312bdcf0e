import { faultsOf, REFUSED } from '../room/fault.ts'

export default faultsOf(
  'account-inactive',
  {
    way: 'tsunagu',
    breaks: { ja: 'アカウントが停止されている', en: 'the account is locked' },
    server: 'tsunagu',
    break: (scene) => scene.gatewayAccount('--status inactive', '--status active'),
    meet: (scene) => scene.run(`sftp -o BatchMode=yes -b /dev/null test07@${scene.host}`),
    clients: {},
  },
  {
    way: 'locked',
    breaks: { ja: 'アカウントが停止されている (usermod -L)', en: 'the account is locked (usermod -L)' },
    server: 'sshd',
    ask: { user: 'locked' },
    // sshd tells nobody; the key that it does not take is what is seen.
    first: 'key-not-registered',
    beside: REFUSED,
    clients: { login: 'locked' },
  },
  {
    way: 'expired',
    breaks: { ja: 'アカウントの期限が切れている', en: 'the account has expired' },
    server: 'sshd',
    ask: { user: 'expired' },
    first: 'key-not-registered',
    beside: REFUSED,
    clients: { login: 'expired' },
  },
  {
    way: 'no-login-shell',
    breaks: { ja: 'ログインシェルが nologin', en: 'the login shell is nologin' },
    server: 'sshd',
    ask: { user: 'nologin' },
    beside: ['sftp-protocol-garbage', 'sftp-only-account'],
    clients: { login: 'nologin' },
  },
)
