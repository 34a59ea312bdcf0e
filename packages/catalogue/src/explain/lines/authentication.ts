/** Lines about logging in. What a refusal means is for the causes to say: the server hides it on purpose. */
import { fact, line } from '../pattern.ts'

export const authenticationLines = [
  line(
    '{user}@{host:host}: Permission denied ({methods:list})',
    { client: 'openssh' },
    ({ user, host, methods }) => [
      fact('auth.methods', { allowed: methods }),
      fact('auth.result', { outcome: 'refused', user, host }),
    ],
  ),
  // Before OpenSSH 7.7 without user and host; pasted lines often lose them too.
  line(['Permission denied ({methods:list})'], { client: 'openssh', unless: ['@'] }, ({ methods }) =>
    isMethodList(methods)
      ? [fact('auth.methods', { allowed: methods }), fact('auth.result', { outcome: 'refused' })]
      : null,
  ),
  line('debug1: Authentications that can continue: {methods:list}', { client: 'openssh' }, ({ methods }) =>
    fact('auth.methods', { allowed: methods }),
  ),
  line(
    [
      'debug1: Offering public key: {path:path} {type} {fingerprint:fingerprint} {from:text}',
      'debug1: Offering public key: {path:path} {type} {fingerprint:fingerprint}',
    ],
    { client: 'openssh' },
    ({ path, type, fingerprint, from }) =>
      fact('auth.key', {
        outcome: 'offered',
        path,
        type,
        fingerprintSha256: fingerprint,
        from: from?.includes('agent') ? 'agent' : from?.includes('explicit') ? 'settings' : 'file',
      }),
  ),
  line(
    'debug1: Server accepts key: {path:path} {type} {fingerprint:fingerprint}',
    { client: 'openssh' },
    ({ path, type, fingerprint }) =>
      fact('auth.key', { outcome: 'accepted', path, type, fingerprintSha256: fingerprint }),
  ),
  line(
    [
      'Authenticated to {host:host} ([{address:host}]:{port:int}) using "{method}"',
      'debug1: Authentication succeeded ({method})',
      'Authenticated to {host:host} (via proxy) using "{method}"',
    ],
    { client: 'openssh' },
    ({ host }) => fact('auth.result', { outcome: 'accepted', host }),
  ),
  line(
    [
      'Server refused our key',
      'Server refused public-key signature despite accepting key',
      'No supported authentication methods available (server sent: {methods:text})',
    ],
    { client: 'putty' },
    ({ methods }) =>
      methods === undefined
        ? [fact('auth.key', { outcome: 'refused' }), fact('auth.result', { outcome: 'refused' })]
        : [
            fact('auth.methods', {
              allowed: methods
                .replace(/[)"].*$/, '')
                .split(/[,\s]+/)
                .filter(Boolean),
            }),
            fact('auth.result', { outcome: 'refused' }),
          ],
  ),
  line(
    [
      'paramiko.ssh_exception.AuthenticationException: Authentication failed',
      'Authentication (publickey) failed.',
    ],
    { client: 'paramiko' },
    () => [fact('auth.result', { outcome: 'refused' })],
  ),
  line('Authentication (publickey) successful!', { client: 'paramiko' }, () =>
    fact('auth.result', { outcome: 'accepted' }),
  ),
  line(
    'ssh: unable to authenticate, attempted methods [{tried:text}], no supported methods remain',
    { client: 'go-ssh' },
    ({ tried }) => [
      fact('auth.result', { outcome: 'refused' }),
      ...(tried.includes('publickey') ? [fact('auth.key', { outcome: 'refused' })] : []),
    ],
  ),
  line('All configured authentication methods failed', { client: 'ssh2' }, () =>
    fact('auth.result', { outcome: 'refused' }),
  ),
  line('Permission denied for user {user} on host {host:host}', { client: 'asyncssh' }, ({ user, host }) =>
    fact('auth.result', { outcome: 'refused', user, host }),
  ),
  line(
    [
      'net.schmizz.sshj.userauth.UserAuthException: Exhausted available authentication methods',
      'com.jcraft.jsch.JSchException: Auth fail',
      'SshAuthenticationException: Permission denied ({methods:list})',
    ],
    {},
    ({ methods }) => [
      ...(methods ? [fact('auth.methods', { allowed: methods })] : []),
      fact('auth.result', { outcome: 'refused' }),
    ],
  ),
  line('Accepted publickey for {user} from {address:host} port {port:int}', { client: 'sshd' }, ({ user }) =>
    fact('auth.result', { outcome: 'accepted', user }),
  ),
  line(
    'Failed publickey for {user} from {address:host} port {port:int}',
    { client: 'sshd', unless: ['invalid user'] },
    ({ user }) => [
      fact('auth.key', { outcome: 'refused' }),
      fact('auth.result', { outcome: 'refused', user }),
    ],
  ),
]

const knownMethods = /^(?:publickey|password|keyboard-interactive|hostbased|gssapi-[a-z-]+)/

function isMethodList(names: readonly string[]): boolean {
  return names.some((name) => knownMethods.test(name))
}
