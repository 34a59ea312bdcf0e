import { inClient, ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { hostKeys, localFile } from '../checks.ts'
import {
  compareWithPublished,
  hostAndPort,
  serverShown,
  unstatedRefusal,
  wentPastHostKey,
} from '../host-key.ts'
import { inEitherShell } from '../key-commands.ts'
import { type Params, text } from './text.ts'

const check = ({ host, port }: Params) => sh`tsunagu hosts check ${hostAndPort(host, port)}`

/**
 * A published fingerprint as WinSCP compares it: with the kind and the bits of the key, or alone. It takes the `SHA256:`
 * off what the server shows, but not off what it is given.
 */
function forWinScp({ published, shown, type }: Params): string {
  if (published !== 'matches' || !shown) return 'ssh-ed25519 255 FINGERPRINT'
  const fingerprint = shown.replace(/^SHA256:/, '')
  // Of the other kinds the bits are not known.
  return /^(?:ssh-)?ed25519$/i.test(type ?? '') ? `ssh-ed25519 255 ${fingerprint}` : fingerprint
}

export default defineCause({
  id: 'host-key-unknown',
  phase: 'host-key',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: ['known-hosts-unwritable', 'config-overrides', 'stale-address'],
  toldApartBy: {
    'host-key-changed': { facts: ['hostKey.check'], check: hostKeys },
    'host-key-revoked': { facts: ['hostKey.check'], check: hostKeys },
    'known-hosts-unwritable': {
      facts: ['hostKey.store'],
      check: () => localFile({ path: '~/.ssh/known_hosts' }),
    },
  },
  detect(evidence, context) {
    const { presented, params } = serverShown(evidence, context)
    const published = compareWithPublished(params.shown, context)
    const last = evidence.last('hostKey.check')
    const unstated = unstatedRefusal(evidence)
    if (last?.value.outcome === 'unknown') {
      const stopped = last.value.refused || last.value.nobodyToAsk || evidence.has('hostKey.refused')
      if (!stopped && wentPastHostKey(evidence)) return no
      return found('certain', [last, ...(presented ? [presented] : [])], { published, ...params })
    }
    if (unstated && !wentPastHostKey(evidence))
      return found('possible', [unstated, ...(presented ? [presented] : [])], {
        published,
        ...params,
      })
    return no
  },
  remedies: (params) => {
    const { host, port, published, shown } = params
    if (published === 'differs') return [remedy('ask-service', 'ask-service-staff')]
    const server = hostAndPort(host, port)
    const fingerprint = published === 'matches' && shown ? shown : 'SHA256:FINGERPRINT'
    const openssh = ['openssh', 'openssh-windows', 'lftp', 'sshfs'] as const
    return [
      published === 'matches' && host && shown
        ? remedy('trust-published', 'run-command', {
            commands: [sh`tsunagu hosts trust ${server} --fingerprint ${shown}`],
            changes: 'known-hosts',
            repair: {
              kind: 'add-known-host',
              host,
              ...(port && { port }),
              publishedFingerprintSha256: shown,
            },
          })
        : null,
      ...(published === 'matches'
        ? []
        : inEitherShell('see', check(params), ps`tsunagu hosts check ${server}`)),
      published !== 'matches' &&
        remedy('trust', 'run-command', {
          clients: [
            ...openssh,
            'paramiko',
            'asyncssh',
            'go-ssh',
            'rclone',
            'jsch',
            'sshj',
            'mina',
            'libssh2',
            'curl',
          ],
          commands: [sh`tsunagu hosts trust ${server} --fingerprint ${fingerprint}`],
          changes: 'known-hosts',
        }),
      remedy('answer', 'run-command', {
        clients: openssh,
        commands: [
          port === undefined || port === 22
            ? sh`sftp USER@${host ?? 'SERVER'}`
            : sh`sftp -P ${port} USER@${host ?? 'SERVER'}`,
        ],
        changes: 'known-hosts',
      }),
      remedy('putty', 'run-command', {
        clients: ['putty'],
        commands: [sh`psftp -P ${port ?? 22} -hostkey ${fingerprint} USER@${host ?? 'SERVER'}`],
      }),
      remedy('winscp', 'edit-settings', {
        clients: ['winscp'],
        commands: [inClient`open sftp://USER@${server}/ -hostkey="${forWinScp(params)}"`],
        changes: 'client-settings',
      }),
      remedy('filezilla', 'use-menu', { clients: ['filezilla'], changes: 'known-hosts' }),
      remedy('cyberduck', 'use-menu', { clients: ['cyberduck'], changes: 'known-hosts' }),
      remedy('paramiko', 'edit-settings', {
        clients: ['paramiko'],
        commands: [inClient`client.load_system_host_keys()`],
        changes: 'client-settings',
      }),
      remedy('rclone', 'edit-settings', {
        clients: ['rclone'],
        commands: [inClient`known_hosts_file = ~/.ssh/known_hosts`],
        changes: 'client-settings',
      }),
      remedy('library', 'edit-settings', {
        clients: [
          'asyncssh',
          'jsch',
          'sshj',
          'mina',
          'go-ssh',
          'ssh2',
          'ssh.net',
          'libssh2',
          'libssh',
          'net-ssh',
          'trilead',
        ],
        changes: 'client-settings',
      }),
      published !== 'matches' && remedy('ask-service', 'ask-service-staff'),
    ]
  },
  says: [
    'No ED25519 host key is known for sftp.example.org and you have requested strict checking.',
    "The authenticity of host 'sftp.example.org (192.0.2.10)' can't be established.",
    'Host key verification failed.',
    'The host key is not cached for this server:',
    'ssh: handshake failed: knownhosts: key is unknown',
    "paramiko.ssh_exception.SSHException: Server 'sftp.example.org' not found in known_hosts",
    'com.jcraft.jsch.JSchException: UnknownHostKey: sftp.example.org. RSA key fingerprint is e4:1f:44:45:4e:90:3c:40:1a:4f:6b:cb:46:d6:cc:39',
  ],
  examples: [
    { host: 'sftp.example.ac.jp', port: 22, published: 'unknown' },
    {
      host: 'sftp.example.ac.jp',
      port: 443,
      type: 'ssh-ed25519',
      shown: 'SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      published: 'matches',
    },
    {
      host: 'sftp.example.ac.jp',
      shown: 'SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      published: 'matches-unofficially',
    },
    {
      host: 'sftp.example.ac.jp',
      shown: 'SHA256:BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB',
      published: 'differs',
    },
    { published: 'unknown' },
  ],
  text,
})
