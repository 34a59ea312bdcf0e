import { inClient, ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { agentKeys } from '../checks.ts'
import { keyLoadFailure } from '../key-loading.ts'
import { putty } from '../menus.ts'
import { refusalWithoutKeysShown, takenKey } from '../refusal.ts'
import { type Params, text } from './text.ts'

export default defineCause({
  id: 'passphrase-missing',
  phase: 'key-file',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: ['dataset-key-used'],
  toldApartBy: {
    'passphrase-wrong': { facts: ['settings.interactive'] },
    'agent-refused': { facts: ['auth.agent'], check: agentKeys },
    'password-not-accepted': { facts: ['auth.attempt', 'keyFile.format'] },
    'keyboard-interactive-required': { facts: ['auth.attempt', 'keyFile.format'] },
  },
  detect(evidence) {
    const result = evidence.last('auth.result')?.value.outcome
    if (result === 'accepted') return no
    const all = evidence.all('keyFile.passphrase')
    const path =
      all.findLast(({ value }) => value.path)?.value.path ?? evidence.last('settings.keyFile')?.value.path
    const params = (seen: Params['seen'], other?: string): Params => {
      const file = path ?? other
      return { seen, ...(file && { path: file }) }
    }
    const nobody = all.findLast(({ value }) => value.outcome === 'nobody-to-ask')
    if (nobody) return found('certain', [nobody], params('said'))
    const unattended = evidence.last('settings.interactive', ({ on }) => !on)
    const wrong = all.findLast(({ value }) => value.outcome === 'wrong')
    // OpenSSH calls no passphrase at all a wrong one.
    if (wrong && unattended) return found('certain', [wrong, unattended], params('said'))
    if (wrong || all.some(({ value }) => value.outcome === 'accepted')) return no
    const locked = evidence.last('keyFile.format', ({ encrypted }) => encrypted === true)
    if (locked && unattended && !evidence.has('auth.agent'))
      return found('certain', [locked, unattended], params('said', locked.value.path))
    const unopened = all.findLast(({ value }) => value.outcome === 'not-opened')
    if (unopened) return found('possible', [unopened], params('not-opened'))
    const failure = all.length === 0 ? keyLoadFailure(evidence) : null
    if (failure?.outcome === 'bad-format' && failure.named !== 'pub')
      return found('possible', failure.from, params('not-opened', failure.path ?? undefined))
    const failedOtherwise =
      evidence.has('keyFile.load') ||
      evidence.has('keyFile.permissions') ||
      evidence.has('keyFile.open') ||
      evidence.first('auth.attempt', ({ outcome }) => outcome === 'partial') !== null ||
      evidence.first('auth.agent', ({ outcome }) => outcome === 'refused') !== null
    if (failedOtherwise || evidence.has('hostKey.refused')) return no
    // The server would take the key, and the client gives up instead of signing.
    const key = evidence.last('auth.key', ({ outcome, from }) => outcome === 'accepted' && from !== 'agent')
    if (key && takenKey(evidence) && result === 'refused' && key.value.bySettings !== false) {
      return found(
        unattended ? 'likely' : 'possible',
        [key, ...(unattended ? [unattended] : [])],
        params('not-signed', key.value.path),
      )
    }
    const nothing = evidence.has('auth.key') ? null : evidence.last('auth.nothingToTry')
    if (!unattended && nothing?.source.kind === 'text')
      return found('possible', [nothing], params('not-opened'), 'rare')
    if (!unattended) {
      // In a script OpenSSH passes over a key that it would have to ask for, without a word.
      const unshown = refusalWithoutKeysShown(evidence)
      return unshown ? found('possible', unshown.from, params('nobody-to-ask'), 'rare') : no
    }
    if (evidence.has('auth.key')) return no
    // OpenSSH looked for a window to ask in; PuTTY says that it would have asked, and not what for.
    const client = evidence.last('settings.client')?.value.id
    return result === 'refused' || client === 'putty'
      ? found('possible', [unattended], params('nobody-to-ask'))
      : no
  },
  remedies: ({ path }) => {
    const file = path ?? 'KEYFILE'
    return [
      remedy('agent', 'run-command', {
        platforms: ['linux', 'macos'],
        clients: ['openssh', 'lftp', 'sshfs', 'rclone', 'paramiko', 'asyncssh', 'go-ssh', 'curl'],
        commands: [sh`ssh-add ${file}`],
      }),
      remedy('agent-windows', 'run-command', {
        platforms: ['windows'],
        clients: ['openssh-windows', 'openssh', 'rclone'],
        commands: [
          ps`Get-Service ssh-agent | Set-Service -StartupType Automatic -PassThru | Start-Service`,
          ps`ssh-add ${file}`,
        ],
        changes: 'client-settings',
      }),
      remedy('terminal', 'retry', { clients: ['openssh', 'openssh-windows', 'lftp', 'sshfs', 'putty'] }),
      remedy('pageant', 'use-menu', { clients: ['putty', 'filezilla'], menu: putty('Pageant', 'Add Key') }),
      remedy('winscp', 'edit-settings', {
        clients: ['winscp'],
        commands: [inClient`open sftp://USER@SERVER/ -privatekey="${file}" -passphrase=%PASSPHRASE%`],
        changes: 'client-settings',
      }),
      remedy('paramiko', 'edit-settings', {
        clients: ['paramiko'],
        commands: [inClient`client.connect(host, username=user, key_filename=key, passphrase=passphrase)`],
        changes: 'client-settings',
      }),
      remedy('asyncssh', 'edit-settings', {
        clients: ['asyncssh'],
        commands: [inClient`asyncssh.connect(host, client_keys=[key], passphrase=passphrase)`],
        changes: 'client-settings',
      }),
      remedy('rclone', 'edit-settings', {
        clients: ['rclone'],
        commands: [sh`rclone config update REMOTE key_file_pass "$(rclone obscure -)"`],
        changes: 'client-settings',
      }),
      remedy('curl', 'run-command', {
        clients: ['curl', 'libssh2'],
        commands: [sh`curl --key ${file} --pass "$PASSPHRASE" -u USER: sftp://SERVER/`],
      }),
      remedy('library', 'edit-settings', {
        clients: [
          'go-ssh',
          'jsch',
          'sshj',
          'mina',
          'ssh2',
          'ssh.net',
          'trilead',
          'phpseclib',
          'net-ssh',
          'libssh',
        ],
        changes: 'client-settings',
      }),
      remedy('separate-key', 'run-command', {
        commands: [sh`tsunagu key new ~/.ssh/id_ed25519_batch`],
        changes: 'local-files',
      }),
    ]
  },
  says: [
    'paramiko.ssh_exception.PasswordRequiredException: Private key file is encrypted',
    'ssh: this private key is passphrase protected',
    'Error: Cannot parse privateKey: Encrypted private OpenSSH key detected, but no passphrase given',
    'FATAL ERROR: Cannot answer interactive prompts in batch mode',
  ],
  examples: [
    { path: '~/.ssh/id_transfer', seen: 'said' },
    { seen: 'said' },
    { path: '~/.ssh/id_transfer', seen: 'not-signed' },
    { seen: 'not-opened' },
    { seen: 'nobody-to-ask' },
  ],
  text,
})
