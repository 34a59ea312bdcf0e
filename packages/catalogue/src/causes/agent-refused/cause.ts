import { sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { barePath } from '../../explain/decode/key-path.ts'
import { fact, line } from '../../explain/pattern.ts'
import { agentKeys } from '../checks.ts'
import { putty } from '../menus.ts'
import { text } from './text.ts'

const refused = (type?: string, path?: string) => [
  fact('auth.agent', { outcome: 'refused' }),
  fact('auth.key', {
    outcome: 'not-signed',
    from: 'agent',
    type,
    path: path === undefined ? undefined : barePath(path),
  }),
]

export default defineCause({
  id: 'agent-refused',
  phase: 'authentication',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: [],
  toldApartBy: {
    'agent-unavailable': { facts: ['auth.agent'], check: agentKeys },
    'passphrase-missing': { facts: ['auth.agent'], check: agentKeys },
  },
  detect(evidence) {
    if (evidence.last('auth.result')?.value.outcome === 'accepted') return no
    const agent = evidence.last('auth.agent', ({ outcome }) => outcome === 'refused')
    if (!agent) return no
    const key =
      evidence.last('auth.key', ({ outcome, path }) => outcome === 'not-signed' && path !== undefined) ??
      evidence.last('auth.key', ({ outcome }) => outcome === 'not-signed')
    const { path, type } = key?.value ?? {}
    return found('certain', [agent, ...(key ? [key] : [])], {
      token: type !== undefined && /-sk/i.test(type),
      ...(path && { key: path }),
    })
  },
  remedies: ({ token }) => [
    remedy('confirm', 'retry'),
    !token &&
      remedy('restrict', 'run-command', {
        platforms: ['linux', 'macos'],
        commands: [sh`chmod 600 KEYFILE`],
        changes: 'key-file',
      }),
    remedy('add-again', 'run-command', {
      clients: [
        'openssh',
        'openssh-windows',
        'lftp',
        'sshfs',
        'rclone',
        'paramiko',
        'asyncssh',
        'go-ssh',
        'ssh2',
      ],
      commands: [sh`ssh-add -d KEYFILE`, sh`ssh-add KEYFILE`],
    }),
    remedy('without-agent', 'run-command', {
      clients: ['openssh', 'openssh-windows', 'lftp', 'sshfs'],
      commands: [sh`sftp -o IdentityAgent=none -i KEYFILE USER@SERVER`],
    }),
    remedy('pageant', 'use-menu', {
      clients: ['putty', 'winscp', 'filezilla'],
      menu: putty('Pageant', 'Add Key'),
    }),
  ],
  lines: [
    line(
      [
        'signing failed for {type} {path:path} from agent: {reason:text}',
        'sign_and_send_pubkey: signing failed for {type} {path:path}: agent refused operation',
      ],
      { client: 'openssh', unless: ['communication with agent failed'] },
      ({ type, path }) => refused(type, path),
    ),
    line(
      [
        'agent refused operation',
        'Agent signature failed for',
        'Agent admitted failure to sign using the key',
      ],
      // ssh-add asks which keys there are: that is an agent that does not work, and no signature.
      { client: 'openssh', unless: ['fetching identities'] },
      () => refused(),
    ),
    line(
      ['SSHException: key cannot be used for signing', 'key cannot be used for signing'],
      { client: 'paramiko' },
      () => refused(),
    ),
    line(
      ['Agent responded with failure', 'Agent responded with unexpected message'],
      { client: 'ssh2' },
      () => refused(),
    ),
    line(
      ['agent: failed to sign challenge', 'agent: generic failure', 'agent: failure'],
      { client: 'go-ssh' },
      () => refused(),
    ),
    line(
      ['Pageant failed to answer challenge', 'Pageant failed to provide a signature', 'Pageant refused'],
      { client: 'putty' },
      () => refused(),
    ),
    line(
      ['Agent sign failure', 'agent sign failure', 'Unable to sign with agent'],
      { client: 'libssh2' },
      () => refused(),
    ),
  ],
  says: [
    'sign_and_send_pubkey: signing failed: agent refused operation',
    'Agent admitted failure to sign using the key.',
    'paramiko.ssh_exception.SSHException: key cannot be used for signing',
  ],
  examples: [{ key: 'taro@workstation', token: false }, { token: true }],
  text,
})
