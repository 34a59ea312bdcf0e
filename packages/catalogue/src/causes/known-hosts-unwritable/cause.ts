import { config, ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import type { Facts } from '../../evidence/facts.ts'
import { localFile } from '../checks.ts'
import { unstatedRefusal, wentPastHostKey } from '../host-key.ts'
import { type Params, text } from './text.ts'

type Store = Facts['hostKey.store']

function reasonOf({ outcome, file }: Store): Params['reason'] {
  if (outcome === 'failed' || outcome === 'ok')
    return file && !/known_hosts\d?$/.test(file) ? 'missing' : 'unknown'
  return outcome
}

export default defineCause({
  id: 'known-hosts-unwritable',
  phase: 'host-key',
  severity: 'failure',
  frequency: 'rare',
  explainedAwayBy: [],
  toldApartBy: {
    'host-key-unknown': { facts: ['hostKey.check'], check: () => localFile({ path: '~/.ssh/known_hosts' }) },
    'host-key-changed': { facts: ['hostKey.check'], check: () => localFile({ path: '~/.ssh/known_hosts' }) },
  },
  detect(evidence) {
    const store = evidence.last('hostKey.store', ({ outcome }) => outcome !== 'ok')
    if (store) {
      const { file, operation } = store.value
      const finding = found('certain', [store], {
        operation,
        reason: reasonOf(store.value),
        ...(file && { file }),
      } satisfies Params)
      // OpenSSH goes on when it cannot record a key.
      return operation === 'write' || wentPastHostKey(evidence)
        ? { ...finding, severity: 'warning' }
        : finding
    }
    const unstated = unstatedRefusal(evidence)
    if (unstated?.fact !== 'hostKey.refused' || wentPastHostKey(evidence)) return no
    return found('possible', [unstated], { operation: 'read', reason: 'unknown' })
  },
  remedies: ({ file, reason }) => {
    const path = file ?? '~/.ssh/known_hosts'
    return [
      remedy('see', 'run-command', {
        platforms: ['linux', 'macos'],
        commands: [sh`ls -ld ~/.ssh ${path}`],
      }),
      reason === 'full' &&
        remedy('free-space', 'run-command', { platforms: ['linux', 'macos'], commands: [sh`df -h ~`] }),
      reason === 'missing'
        ? remedy('make', 'run-command', {
            platforms: ['linux', 'macos'],
            commands: [sh`mkdir -p -m 700 ~/.ssh`, sh`touch ~/.ssh/known_hosts`],
            changes: 'known-hosts',
          })
        : remedy('own', 'run-command', {
            platforms: ['linux', 'macos'],
            commands: [
              sh`sudo chown "$(id -un)" ~/.ssh ${path}`,
              sh`chmod 700 ~/.ssh`,
              sh`chmod 600 ${path}`,
            ],
            changes: 'known-hosts',
            ...(file && { repair: { kind: 'make-known-hosts-writable', path: file } }),
          }),
      remedy('own-windows', 'run-command', {
        platforms: ['windows'],
        commands: [ps`icacls ${path} /inheritance:r /grant:r "$($env:USERNAME):F"`],
        changes: 'known-hosts',
        ...(file && { repair: { kind: 'make-known-hosts-writable', path: file } }),
      }),
      remedy('other-file', 'edit-settings', {
        clients: ['openssh', 'openssh-windows', 'lftp', 'sshfs'],
        commands: [config`UserKnownHostsFile ~/known_hosts`],
        changes: 'client-settings',
      }),
      remedy('library', 'edit-settings', {
        clients: ['paramiko', 'asyncssh', 'go-ssh', 'rclone', 'jsch', 'sshj', 'mina', 'net-ssh', 'libssh2'],
        changes: 'client-settings',
      }),
    ]
  },
  says: [
    'Failed to add the host to the list of known hosts (/home/test07/.ssh/known_hosts).',
    "Could not create directory '/var/www/.ssh' (Permission denied).",
    "couldn't parse known_hosts_file: open /home/test07/.ssh/known_hosts: permission denied",
  ],
  examples: [
    { file: '~/.ssh/known_hosts', operation: 'read', reason: 'denied' },
    { file: '~/.ssh/known_hosts', operation: 'write', reason: 'full' },
    { file: '~/.ssh/known_hosts', operation: 'write', reason: 'read-only' },
    { file: '/var/www/.ssh', operation: 'write', reason: 'missing' },
    { file: '~/.ssh/known_hosts', operation: 'read', reason: 'directory' },
    { operation: 'write', reason: 'unknown' },
    { operation: 'read', reason: 'unknown' },
  ],
  text,
})
