import { ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { fact, line } from '../../explain/pattern.ts'
import { agentKeys, localFolder } from '../checks.ts'
import { putty } from '../menus.ts'
import { refusalWithoutKeysShown } from '../refusal.ts'
import { text } from './text.ts'

const agent = (outcome: 'unavailable' | 'empty' | 'failed') => () => fact('auth.agent', { outcome })

export default defineCause({
  id: 'agent-unavailable',
  phase: 'authentication',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: ['key-file-missing'],
  toldApartBy: {
    'key-file-missing': { facts: ['keyFile.open'], check: () => localFolder('~/.ssh') },
    'key-not-registered': { facts: ['auth.agent'], check: agentKeys },
  },
  detect(evidence) {
    const result = evidence.last('auth.result')?.value.outcome
    if (result === 'accepted') return no
    const last = evidence.last('auth.agent')
    if (last) {
      const { outcome } = last.value
      if (outcome === 'available' || outcome === 'refused') return no
      // With a key of its own the client does not need an agent, and curl looks for one in any case.
      const otherKey = evidence.first('auth.key', ({ from }) => from !== undefined && from !== 'agent')
      const inPassing = otherKey !== null || evidence.last('settings.client')?.value.id === 'curl'
      const sure = result === 'refused' || outcome === 'empty' ? 'likely' : 'certain'
      return found(inPassing ? 'possible' : sure, [last], {
        state: outcome === 'empty' || outcome === 'key-lost' ? 'empty' : 'none',
      })
    }
    const nothing = evidence.has('auth.key') ? null : evidence.last('auth.nothingToTry')
    if (nothing) return found('possible', [nothing], { state: 'unknown' })
    // Go says that it tried keys also where the agent had none to try.
    const client = evidence.last('settings.client')?.value.id
    const tried = evidence.last(
      'auth.key',
      ({ outcome, path }) => outcome === 'refused' && path === undefined,
    )
    if (result === 'refused' && tried && (client === 'go-ssh' || client === 'rclone'))
      return found('possible', [tried], { state: 'unknown' })
    // Any program may have been meant to use an agent.
    const unshown = refusalWithoutKeysShown(evidence, null)
    return unshown ? found('possible', unshown.from, { state: 'unknown' }, 'rare') : no
  },
  remedies: ({ state }) => [
    state !== 'none' && remedy('see', 'run-command', { commands: [sh`ssh-add -l`] }),
    state === 'empty'
      ? remedy('add', 'run-command', { commands: [sh`ssh-add KEYFILE`] })
      : remedy('start', 'run-command', {
          platforms: ['linux', 'macos'],
          commands: [sh`eval "$(ssh-agent -s)"`, sh`ssh-add KEYFILE`],
        }),
    remedy('start-windows', 'run-command', {
      platforms: ['windows'],
      commands: [
        ps`Get-Service ssh-agent | Set-Service -StartupType Automatic -PassThru | Start-Service`,
        ps`ssh-add KEYFILE`,
      ],
      changes: 'client-settings',
    }),
    remedy('pageant', 'use-menu', {
      clients: ['putty', 'winscp', 'filezilla'],
      menu: putty('Pageant', 'Add Key'),
    }),
    remedy('name-key', 'run-command', {
      clients: ['openssh', 'openssh-windows', 'lftp', 'sshfs', 'rclone', 'paramiko', 'asyncssh', 'go-ssh'],
      commands: [sh`sftp -i KEYFILE USER@SERVER`],
    }),
    remedy('socket', 'run-command', {
      platforms: ['linux', 'macos'],
      commands: [sh`echo "$SSH_AUTH_SOCK"`],
    }),
  ],
  lines: [
    line(
      [
        'Could not open a connection to your authentication agent',
        'Error connecting to agent: {reason:text}',
        'unable to start ssh-agent service, error :{number:int}',
        'communication with agent failed',
        'error fetching identities: {reason:text}',
        'error fetching identities for protocol {number:int}: {reason:text}',
      ],
      { client: 'openssh' },
      agent('unavailable'),
    ),
    line('ssh_get_authentication_socket: {reason:text}', { client: 'openssh' }, agent('unavailable')),
    line('The agent has no identities', { client: 'openssh' }, agent('empty')),
    line(
      [
        "couldn't connect to ssh-agent",
        'Error connecting to SSH_AUTH_SOCK',
        'SSH agent requested but SSH_AUTH_SOCK not-specified',
        'SSH_AUTH_SOCK not found',
        'SSH_AUTH_SOCK is not set',
        'SSH_AUTH_SOCK environment variable is not set',
        'SSH_AUTH_SOCK not set',
        'SSH_AUTH_SOCK not specified',
        'SSH_AUTH_SOCK is not set',
        'Failed to connect to SSH agent',
        'failed to connect to ssh-agent',
        'Error connecting to agent {address}',
        'could not connect to SSH agent',
        'Unable to connect to the ssh-agent',
        'SSH agent is not running',
        'ssh-agent is not running',
      ],
      { client: 'go-ssh' },
      agent('unavailable'),
    ),
    line(
      ['Failed to connect to agent', 'connect ENOENT {path:text}agent{rest:text}'],
      { client: 'ssh2', weak: true },
      agent('unavailable'),
    ),
    line(
      [
        'failed connecting with agent',
        'failed connecting agent',
        'failed to connect with ssh agent',
        'Failure connecting to agent',
        'Failure requesting identities to agent',
        'failure requesting identities to agent',
        'unable to connect to agent pipe',
        'Unable to connect to ssh-agent',
      ],
      { client: 'libssh2' },
      agent('unavailable'),
    ),
    line(
      [
        'Pageant is not running',
        'Unable to connect to Pageant',
        'Pageant not running',
        'Failed to get reply from Pageant',
        'no response from Pageant',
      ],
      { client: 'putty' },
      agent('unavailable'),
    ),
  ],
  says: [
    'Could not open a connection to your authentication agent.',
    'Error connecting to agent: No such file or directory',
    'unable to start ssh-agent service, error :1058',
  ],
  examples: [{ state: 'none' }, { state: 'empty' }, { state: 'unknown' }],
  text,
})
