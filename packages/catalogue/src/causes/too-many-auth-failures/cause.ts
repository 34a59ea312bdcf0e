import { config, inClient, lftp, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { check } from '../../cause/step.ts'
import { fact, line } from '../../explain/pattern.ts'
import { cyberduck, filezilla, winscp } from '../menus.ts'
import { loginParams } from '../refusal.ts'
import { type Params, text } from './text.ts'

const target = ({ user, host }: Params) => `${user ?? 'USER'}@${host ?? 'SERVER'}`

const failed = (user?: string) => fact('auth.result', { outcome: 'too-many-failures', user })

/** Before OpenSSH 7.0 the words end with the account's name; what follows in other programs' words is none. */
function accountName(word: string | undefined): string | undefined {
  const name = word?.replace(/["'.,]+$/, '')
  return name && /^[a-z0-9_][a-z0-9_.@-]{0,63}$/i.test(name) ? name : undefined
}

export default defineCause({
  id: 'too-many-auth-failures',
  phase: 'authentication',
  severity: 'failure',
  frequency: 'common',
  // Keys of a kind that the server does not take count as attempts.
  explainedAwayBy: ['username-wrong', 'account-inactive', 'key-type-refused'],
  toldApartBy: {
    'key-not-registered': {
      facts: ['auth.registration'],
      check: (params) => [
        check(sh`sftp -v -o IdentitiesOnly=yes -i KEYFILE ${target(params)}`, {
          clients: ['openssh', 'openssh-windows'],
        }),
      ],
    },
    'password-not-accepted': { facts: ['auth.attempt', 'auth.key'] },
  },
  detect(evidence) {
    const result = evidence.last('auth.result', ({ outcome }) => outcome === 'too-many-failures')
    if (!result) return no
    const last = evidence.last('auth.result')
    // "Closed by remote host", which OpenSSH else says after a login only, may be how this very refusal ends.
    const closing = last?.source.kind === 'text' && /closed by remote host/.test(last.source.text)
    if (last?.value.outcome === 'accepted' && !closing) return no
    const keys = new Set(
      evidence
        .all('auth.key', ({ outcome }) => outcome === 'offered' || outcome === 'refused')
        .map(({ value }) => value.fingerprintSha256 ?? value.path ?? ''),
    )
    // A person who mistypes a password ends in the same way.
    const passwords = evidence.first(
      'auth.attempt',
      ({ method, outcome }) =>
        outcome === 'refused' && (method === 'password' || method === 'keyboard-interactive'),
    )
    return found(passwords && keys.size < 2 ? 'likely' : 'certain', [result, ...evidence.all('auth.key')], {
      ...loginParams(evidence),
      ...(keys.size > 1 && { keys: keys.size }),
    })
  },
  remedies: (params) => {
    const { host } = params
    return [
      remedy('one-key', 'run-command', {
        clients: ['openssh', 'openssh-windows', 'sshfs'],
        commands: [sh`sftp -o IdentitiesOnly=yes -i KEYFILE ${target(params)}`],
      }),
      remedy('one-key-settings', 'edit-settings', {
        clients: ['openssh', 'openssh-windows', 'sshfs', 'lftp'],
        commands: [
          config`Host ${host ?? 'SERVER'}`,
          config`    IdentityFile KEYFILE`,
          config`    IdentitiesOnly yes`,
        ],
        changes: 'client-settings',
        ...(host && { repair: { kind: 'set-ssh-option', host, option: 'IdentitiesOnly', value: 'yes' } }),
      }),
      remedy('see', 'run-command', {
        clients: ['openssh', 'openssh-windows', 'sshfs', 'lftp', 'rclone', 'paramiko', 'asyncssh', 'go-ssh'],
        commands: [sh`ssh-add -l`],
      }),
      remedy('lftp', 'edit-settings', {
        clients: ['lftp'],
        commands: [lftp`set sftp:connect-program "ssh -a -x -o IdentitiesOnly=yes -i KEYFILE"`],
        changes: 'client-settings',
      }),
      remedy('pageant-off', 'run-command', {
        clients: ['putty'],
        commands: [sh`psftp -noagent -i KEYFILE.ppk ${target(params)}`],
      }),
      remedy('winscp', 'use-menu', {
        clients: ['winscp'],
        menu: winscp('Login', 'Advanced…', 'SSH', 'Authentication', 'Attempt authentication using agent'),
        changes: 'client-settings',
      }),
      remedy('filezilla', 'use-menu', {
        clients: ['filezilla'],
        menu: filezilla('Edit', 'Settings…', 'Connection', 'SFTP', 'Remove key'),
        changes: 'client-settings',
      }),
      remedy('cyberduck', 'use-menu', {
        clients: ['cyberduck'],
        menu: cyberduck('Bookmark', 'Edit Bookmark', 'SSH Private Key'),
        changes: 'client-settings',
      }),
      remedy('rclone', 'edit-settings', {
        clients: ['rclone'],
        commands: [inClient`key_file = KEYFILE`, inClient`key_use_agent = false`],
        changes: 'client-settings',
      }),
      remedy('paramiko', 'edit-settings', {
        clients: ['paramiko'],
        commands: [
          inClient`client.connect(host, username=user, key_filename=key, look_for_keys=False, allow_agent=False)`,
        ],
        changes: 'client-settings',
      }),
    ]
  },
  lines: [
    line(
      [
        'Too many authentication failures for {user}',
        'Too many authentication failures',
        'Too many bad authentication attempts',
      ],
      { unless: ['maximum authentication attempts', 'imap', 'pop3', 'smtp', 'dovecot', 'VNC'] },
      ({ user }) => failed(accountName(user)),
    ),
    line(
      'maximum authentication attempts exceeded for {user} from {address:host}',
      { client: 'sshd', unless: ['invalid user'] },
      ({ user }) => failed(user),
    ),
  ],
  says: [
    'Received disconnect from 192.0.2.10 port 22:2: Too many authentication failures',
    'Too many authentication failures for test07',
    'error: maximum authentication attempts exceeded for test07 from 192.0.2.7 port 50000 ssh2 [preauth]',
  ],
  examples: [{ host: 'sftp.example.ac.jp', user: 'test07', keys: 6 }, {}],
  text,
})
