/**
 * Programs that log in for other programs: Ansible, Vagrant, Packer, Jenkins, sshpass, actions of build services,
 * plug-ins of editors. They wrap what an ssh or a library said; these are the words of the wrappers.
 */
import { fileOutcomeOf } from '../decode/sftp-status.ts'
import { fact, line } from '../pattern.ts'
import { ending } from './connect.ts'

const accepted = fact('auth.result', { outcome: 'accepted' })
const refused = fact('auth.result', { outcome: 'refused' })

export const automationLines = [
  // Packer, which tries until the machine is there.
  line('Connected to SSH!', { client: 'go-ssh' }, () => fact('auth.result', { outcome: 'accepted' })),
  // ── Vagrant, while a machine starts; before it is ready these are no more than impatience ─────────────────
  line(['Warning: Authentication failure. Retrying...'], {}, () => refused),
  line(['Warning: Connection refused. Retrying...'], {}, () =>
    fact('network.connect', { outcome: 'refused' }),
  ),
  line(['Warning: Connection timeout. Retrying...', 'Warning: Host unreachable. Retrying...'], {}, () =>
    fact('network.connect', { outcome: 'timed-out' }),
  ),
  line(
    [
      'Warning: Connection reset. Retrying...',
      'Warning: Connection aborted. Retrying...',
      'Warning: Remote connection disconnect. Retrying...',
    ],
    {},
    () => fact('network.ended', { how: 'reset', by: 'unknown' }),
  ),
  line(
    ['Machine booted and ready!', 'machine is booted and ready for use'],
    { starts: true },
    () => accepted,
  ),
  // ── Ansible ──────────────────────────────────────────────────────────────────────────────────────────
  line(
    [
      'Using a SSH password instead of a key is not possible because Host Key checking is enabled',
      'host connection rejected by user',
    ],
    {},
    () => fact('hostKey.refused', {}),
  ),
  line(
    'Failed to connect to the host via ssh: Shared connection to {host:host} closed',
    { client: 'openssh' },
    () => [accepted, fact('network.ended', { how: 'closed', during: 'sftp', by: 'unknown' })],
  ),
  line(
    [
      'failed to transfer file to {path:text} scp: Connection closed',
      'failed to transfer file to {path:text}:\\n\\nscp: Connection closed',
      'failed to transfer file to {path:text}:\\n\\nConnection closed',
    ],
    { client: 'openssh' },
    () => [accepted, fact('sftp.start', { outcome: 'closed' })],
  ),
  line('failed to transfer file to {path}', { client: 'openssh' }, () =>
    fact('settings.protocol', { id: 'sftp' }),
  ),
  // ── Vagrant, Packer ──────────────────────────────────────────────────────────────────────────────────
  line(
    [
      'SCP failed to start. This usually means that SCP is not properly installed',
      'scp: Process exited with status 127',
      'Uploading via scp{rest:text}status 127',
      'Waiting for SSH session to complete. {rest:text}non-zero exit status: 127',
    ],
    {},
    () => [accepted, fact('session.request', { kind: 'scp', outcome: 'command-not-found' })],
  ),
  line(
    [
      'Vagrant was unable to communicate with the guest machine within the configured',
      'Timed out while waiting for the machine to boot',
    ],
    {},
    () => [fact('handshake.stalled', { waitingFor: 'anything' })],
  ),
  line('must be owned by the user running Vagrant', {}, () =>
    fact('keyFile.permissions', { tooOpen: true, ignored: true }),
  ),
  // ── Jenkins: publish over SSH ────────────────────────────────────────────────────────────────────────
  line(
    [
      'Failed to connect session for config [{config:text}]. Message [{reason:text}',
      'Failed to connect and initialize SSH connection. Message: [{reason:text}',
    ],
    { client: 'jsch' },
    ({ reason }) => (/\bauth (?:fail|cancel)|userauth/i.test(reason) ? refused : ending(reason)),
  ),
  line(
    ['Could not write file. Message [{reason:text}', 'Failed to create remote directory [{path:text}]'],
    { client: 'jsch', weak: true },
    ({ reason }) => {
      const outcome = reason === undefined ? 'denied' : fileOutcomeOf(reason.replace(/^\d{1,2}: /, ''))
      return outcome && outcome !== 'ok' ? fact('file.operation', { operation: 'open-write', outcome }) : null
    },
  ),
  line(
    'exception message [Could not write file. Message [{reason:text}]',
    { client: 'jsch' },
    ({ reason }) => {
      const outcome = fileOutcomeOf(reason)
      return outcome && outcome !== 'ok' ? fact('file.operation', { operation: 'open-write', outcome }) : null
    },
  ),
  line(
    'exception message [Failed to change to remote directory [{path:text}]',
    { client: 'jsch' },
    ({ path }) => fact('file.operation', { operation: 'change-directory', outcome: 'missing', path }),
  ),
  // ── sshpass (its manual, "RETURN VALUES"), actions ───────────────────────────────────────────────────
  line(['sshpass exit code 6', 'sshpass: exit code 6', 'sshpass exited with code 6'], {}, () =>
    fact('hostKey.refused', {}),
  ),
  line(['sshpass exit code 5', 'sshpass: exit code 5', 'sshpass exited with code 5'], {}, () => [
    fact('auth.attempt', { method: 'password', outcome: 'refused' }),
    refused,
  ]),
  line('Command failed: ssh-add', { client: 'openssh' }, () =>
    fact('keyFile.load', { outcome: 'bad-format' }),
  ),
  line('Enter passphrase for (stdin):', { client: 'openssh' }, () =>
    fact('keyFile.passphrase', { outcome: 'nobody-to-ask' }),
  ),
  // ── drone-scp: packs with tar here, sends with scp, unpacks with tar there ────────────────────────────
  line(['drone-scp error:', 'drone-scp rollback'], { client: 'go-ssh' }, () =>
    fact('settings.protocol', { id: 'scp' }),
  ),
  line(
    'error copy file to dest: {host:text}, error message: Process exited with status {code:int}',
    { client: 'go-ssh' },
    ({ code }) => [
      accepted,
      code === 127
        ? fact('session.request', { kind: 'scp', outcome: 'command-not-found' })
        : fact('file.operation', { operation: 'open-write', outcome: 'failed' }),
    ],
  ),
  line(
    [
      'tar: {path:path}: Cannot mkdir: {reason:text}',
      'tar: {path:path}: Cannot open: {reason:text}',
      'tar: {path:path}: Cannot create symlink to {target:path}: {reason:text}',
    ],
    { weak: true },
    ({ path, reason }) => {
      const outcome = fileOutcomeOf(reason)
      // What is missing there is missing because a folder above could not be made.
      return outcome && outcome !== 'ok' && outcome !== 'missing'
        ? fact('file.operation', { operation: 'open-write', outcome, path })
        : null
    },
  ),
  line(['tar: {path:path}: Cannot stat: No such file or directory'], { weak: true }, ({ path }) =>
    fact('file.local', { outcome: 'missing', path }),
  ),
  line('tar: no files or directories specified exit status {code:int}', {}, () =>
    fact('file.local', { outcome: 'missing' }),
  ),
  // An action for FTP, which guesses right.
  line('Users sometimes get this error when the server only supports SFTP', {}, () => [
    fact('settings.protocol', { id: 'ftp' }),
    fact('network.connect', { outcome: 'failed' }),
  ]),
  // ── editors ──────────────────────────────────────────────────────────────────────────────────────────
  line('Failed to connect to the remote extension host server (Error: Permission denied)', {}, () => refused),
]
