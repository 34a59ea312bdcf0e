import { sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import type { ClientId } from '../../evidence/facts.ts'
import { fact, line } from '../../explain/pattern.ts'
import { effectiveSettings, hostKeys } from '../checks.ts'
import {
  compareWithPublished,
  hostAndPort,
  knownName,
  partsOfKnownName,
  unstatedRefusal,
  wentPastHostKey,
} from '../host-key.ts'
import { onlyRead } from '../refusal.ts'
import { text } from './text.ts'

const changed = (more: { host?: string; file?: string; line?: number; type?: string } = {}) =>
  fact('hostKey.check', { outcome: 'changed', ...more })

const ofOpenSsh: readonly ClientId[] = ['openssh', 'openssh-windows']
/** Programs and libraries that load a known_hosts and ask nobody. */
const ofPrograms: readonly ClientId[] = [
  'paramiko',
  'asyncssh',
  'go-ssh',
  'jsch',
  'sshj',
  'mina',
  'libssh2',
  'ssh.net',
  'ssh2',
]

export default defineCause({
  id: 'host-key-changed',
  phase: 'host-key',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: ['config-overrides', 'stale-address'],
  toldApartBy: {
    'config-overrides': { facts: ['settings.override'], check: effectiveSettings },
    'host-key-unknown': {
      facts: ['hostKey.check'],
      check: hostKeys,
    },
    'host-key-revoked': {
      facts: ['hostKey.check'],
      check: hostKeys,
    },
  },
  detect(evidence, context) {
    const checks = evidence.all('hostKey.check', ({ outcome }) => outcome === 'changed')
    if (checks.length === 0) {
      // Some clients, and the gateway, tell only that it stopped at the key: a changed one, or an unknown one.
      const unstated = unstatedRefusal(evidence)
      if (!unstated || wentPastHostKey(evidence)) return no
      // Who has no more than words mostly meets a server for the first time, in a program that cannot ask.
      const recorded = unstated.fact === 'hostKey.refused' && unstated.value.otherTypeRecorded === true
      const first = onlyRead(unstated) && !recorded
      return found('possible', [unstated], { published: 'unknown' }, first ? 'occasional' : undefined)
    }
    const presented = evidence.last('hostKey.presented')
    const shown = presented?.value.fingerprintSha256
    const target = evidence.last('settings.target')?.value
    const lastOf = (field: 'host' | 'file' | 'type') =>
      checks.findLast(({ value }) => value[field])?.value[field]
    const name = lastOf('host') ?? target?.host ?? context.frontDoor?.hosts[0]
    const { host = undefined, port: ofName = undefined } = name ? partsOfKnownName(name) : {}
    const [file, type] = [lastOf('file'), lastOf('type')]
    const lineNumber = checks.findLast(({ value }) => value.line)?.value.line
    const port = ofName ?? target?.port ?? context.frontDoor?.port
    const changedOn = context.frontDoor?.hostKeysChangedOn.toSorted().at(-1)
    // Go's list of known hosts also calls it a mismatch when only a key of another type is recorded (golang/go#29286).
    const client = evidence.last('settings.client')?.value.id
    const otherType = (client === 'go-ssh' || client === 'rclone') && type === undefined
    return found(otherType ? 'likely' : 'certain', [...checks, ...(presented ? [presented] : [])], {
      published: compareWithPublished(shown, context),
      ...(host && { host }),
      ...(port && { port }),
      ...(file && { file }),
      ...(lineNumber && { line: lineNumber }),
      ...(type && { type }),
      ...(shown && { shown }),
      ...(changedOn && { changedOn }),
      ...(otherType && { otherType }),
    })
  },
  remedies: (params, { frontDoor }) => {
    const { host, port, file, published, shown } = params
    if (published === 'differs') return [remedy('ask-service', 'ask-service-staff')]
    const forget = (name: string) => (file ? sh`ssh-keygen -R ${name} -f ${file}` : sh`ssh-keygen -R ${name}`)
    // OpenSSH used to record the address too, and an address outlives the server behind it.
    const formerAddresses = (frontDoor?.addresses ?? [])
      .filter(({ until }) => until !== undefined)
      .map(({ address }) => knownName(address, port))
    return [
      // The record is right then, and taking it away would leave nothing to compare with.
      params.otherType
        ? remedy('ask-recorded-kind', 'run-command', {
            clients: ['go-ssh', 'rclone'],
            commands: [sh`rclone config update REMOTE host_key_algorithms ssh-ed25519`],
            changes: 'client-settings',
          })
        : null,
      published === 'matches' && host && shown
        ? remedy('replace', 'run-command', {
            clients: ['openssh', 'openssh-windows', 'lftp', 'sshfs', 'rclone', 'paramiko', 'asyncssh'],
            commands: [
              sh`tsunagu hosts forget ${hostAndPort(host, port)}`,
              sh`tsunagu hosts trust ${hostAndPort(host, port)} --fingerprint ${shown}`,
            ],
            changes: 'known-hosts',
            repair: {
              kind: 'replace-known-host',
              host,
              ...(port && { port }),
              publishedFingerprintSha256: shown,
            },
          })
        : null,
      published !== 'matches' &&
        remedy('compare', 'run-command', {
          clients: [...ofOpenSsh, ...ofPrograms],
          commands: [
            sh`tsunagu hosts check ${hostAndPort(host, port)}`,
            sh`ssh-keyscan -p ${port ?? 22} ${host ?? 'SERVER'} | ssh-keygen -lf -`,
          ],
        }),
      published !== 'matches' && remedy('ask-service', 'ask-service-staff'),
      remedy('forget', 'run-command', {
        clients: ofOpenSsh,
        commands: [knownName(host, port), ...formerAddresses].map(forget),
        changes: 'known-hosts',
      }),
      remedy('forget-putty', 'use-menu', {
        clients: ['putty'],
        changes: 'known-hosts',
        undoable: false,
      }),
      remedy('forget-winscp', 'use-menu', {
        clients: ['winscp'],
        changes: 'known-hosts',
        undoable: false,
      }),
      remedy('forget-filezilla', 'use-menu', {
        clients: ['filezilla'],
        changes: 'known-hosts',
        undoable: false,
      }),
      file
        ? remedy('forget-line', 'run-command', {
            clients: ['paramiko', 'asyncssh', 'go-ssh', 'cyberduck'],
            platforms: ['linux', 'macos'],
            commands: [
              ...(params.line === undefined ? [sh`ssh-keygen -F ${knownName(host, port)} -f ${file}`] : []),
              sh`sed -i.bak ${`${params.line ?? 'LINE'}d`} ${file}`,
            ],
            changes: 'known-hosts',
          })
        : null,
      remedy('forget-paramiko', 'retry', { clients: ['paramiko'], changes: 'known-hosts' }),
      remedy('forget-record', 'retry', {
        clients: ofPrograms.filter((id) => id !== 'paramiko'),
        changes: 'known-hosts',
      }),
    ]
  },
  lines: [
    line('REMOTE HOST IDENTIFICATION HAS CHANGED', { client: 'openssh' }, () => changed()),
    line(
      'Host key for {host:host} has changed and you have requested strict checking',
      { client: 'openssh' },
      ({ host }) => changed({ host }),
    ),
    line(
      ['The {type} host key for {host:host} has changed,', 'WARNING: POSSIBLE DNS SPOOFING DETECTED'],
      { client: 'openssh' },
      ({ host }) => changed(host === undefined ? {} : { host }),
    ),
    line('Offending {type} key in {file:path}:{line:int}', { client: 'openssh' }, ({ type, file, line }) =>
      changed({ type, file, line }),
    ),
    line(
      'The fingerprint for the {type} key sent by the remote host is {fingerprint:fingerprint}',
      { client: 'openssh' },
      ({ type, fingerprint }) => presented(type, fingerprint),
    ),
    line(
      [
        'WARNING - POTENTIAL SECURITY BREACH',
        "The server's host key does not match the one PuTTY has cached",
        'The host key does not match the one {program} has cached',
        'サーバーのホスト鍵が PuTTY にキャッシュされているものと一致しません',
      ],
      { client: 'putty' },
      () => changed(),
    ),
    line(
      [
        'The host key does not match the one WinSCP has cached',
        "The server's host key does not match the one WinSCP has in cache",
        'WinSCP にキャッシュされているものと一致しません',
        'Host key does not match configured key fingerprint',
        'ホスト鍵が設定された鍵 {key:text} と一致しません',
        '警告 - セキュリティ侵害の可能性',
      ],
      { client: 'winscp' },
      () => changed(),
    ),
    line(
      [
        'The host key for server {host:host} does not match',
        'Host key for server {host:host} does not match',
        'Warning: Potential security breach',
      ],
      { client: 'filezilla' },
      () => changed(),
    ),
    line(['BadHostKeyException'], { client: 'paramiko' }, () => changed()),
    line("Host key for server '{host:text}' does not match: got", { client: 'paramiko' }, ({ host }) =>
      changed({ host }),
    ),
    line('does not match for {names:text} (Net::SSH::HostKeyMismatch)', { client: 'net-ssh' }, () =>
      changed(),
    ),
    line(['Net::SSH::HostKeyMismatch', 'Net::SFTP: host key mismatch'], { client: 'net-ssh' }, () =>
      changed(),
    ),
    line(
      ['Host key mismatch', 'Host {host} key mismatch', 'host key for {host} has changed'],
      { weak: true },
      () => changed(),
    ),
    line(['Changed fingerprint', '指紋が変わりました'], { client: 'cyberduck' }, () => changed()),
    line(['Host key mismatch for {host}! Fingerprint is'], { client: 'dropbear' }, () => changed()),
    line(
      ['knownhosts: key mismatch', 'ssh: handshake failed: knownhosts: key mismatch'],
      { client: 'go-ssh' },
      () => changed(),
    ),
    line(
      ['HostKey has been changed: {host}', 'JSchException: HostKey has been changed'],
      { client: 'jsch' },
      () => changed(),
    ),
  ],
  says: [
    'Host key verification failed.',
    'WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!',
    'WARNING - POTENTIAL SECURITY BREACH!',
  ],
  examples: [
    { published: 'unknown' },
    // Before the one with a line: on a page a number would be taken for the reader's own.
    { host: 'sftp.example.ac.jp', file: '~/.ssh/known_hosts', published: 'unknown' },
    { published: 'unknown', otherType: true },
    {
      host: 'sftp.example.ac.jp',
      port: 22,
      file: '~/.ssh/known_hosts',
      line: 2,
      type: 'ECDSA',
      published: 'unknown',
    },
    {
      host: 'sftp.example.ac.jp',
      port: 443,
      shown: 'SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      published: 'matches',
      changedOn: '2025-04-10',
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
  ],
  text,
})

function presented(type: string, fingerprint: string) {
  return fact('hostKey.presented', {
    type,
    ...(fingerprint.startsWith('SHA256:')
      ? { fingerprintSha256: fingerprint }
      : { fingerprintMd5: fingerprint }),
  })
}
