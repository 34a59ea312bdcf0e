import { sh } from '../../cause/command.ts'
import { type Context, defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { fact, line } from '../../explain/pattern.ts'
import { type Params, text } from './text.ts'

const changed = (more: { host?: string; file?: string; line?: number; type?: string } = {}) =>
  fact('hostKey.check', { outcome: 'changed', ...more })

/** As known_hosts and ssh-keygen name a server: ports other than 22 are part of the name. */
function knownName({ host, port }: Params): string {
  return port === undefined || port === 22 ? (host ?? 'SERVER') : `[${host ?? 'SERVER'}]:${port}`
}

function compare(shown: string | undefined, { frontDoor }: Context): Params['published'] {
  const today = frontDoor?.hostKeys.filter((key) => key.until === undefined) ?? []
  if (!shown || today.length === 0) return 'unknown'
  const same = today.find((key) => key.fingerprintSha256 === shown)
  if (same) return same.authoritative ? 'matches' : 'matches-unofficially'
  // A site that publishes one key type says nothing about its other keys.
  return today.some((key) => key.authoritative) ? 'differs' : 'unknown'
}

export default defineCause({
  id: 'host-key-changed',
  phase: 'host-key',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: ['config-overrides', 'stale-address'],
  toldApartBy: {
    'config-overrides': { facts: ['settings.override'], check: ({ host }) => sh`ssh -G ${host ?? 'SERVER'}` },
  },
  detect(evidence, context) {
    const left = evidence.first('hostKey.clientLeft', ({ left }) => left)
    const checks = evidence.all('hostKey.check', ({ outcome }) => outcome === 'changed')
    if (checks.length === 0) {
      // The gateway sees only that the client left: a changed key, or an unknown one that nobody accepted.
      return left ? found('possible', [left], { published: 'unknown' }) : no
    }
    const presented = evidence.last('hostKey.presented')
    const shown = presented?.value.fingerprintSha256
    const target = evidence.last('settings.target')?.value
    const lastOf = (field: 'host' | 'file' | 'type') =>
      checks.findLast(({ value }) => value[field])?.value[field]
    const [host, file, type] = [
      lastOf('host') ?? target?.host ?? context.frontDoor?.hosts[0],
      lastOf('file'),
      lastOf('type'),
    ]
    const lineNumber = checks.findLast(({ value }) => value.line)?.value.line
    const port = target?.port ?? context.frontDoor?.port
    const changedOn = context.frontDoor?.hostKeysChangedOn.toSorted().at(-1)
    return found('certain', [...checks, ...(presented ? [presented] : [])], {
      published: compare(shown, context),
      ...(host && { host }),
      ...(port && { port }),
      ...(file && { file }),
      ...(lineNumber && { line: lineNumber }),
      ...(type && { type }),
      ...(shown && { shown }),
      ...(changedOn && { changedOn }),
    })
  },
  remedies: (params) => {
    const { host, port, file, published, shown } = params
    if (published === 'differs') return [remedy('ask-service', 'ask-service-staff')]
    const forget = file
      ? sh`ssh-keygen -R ${knownName(params)} -f ${file}`
      : sh`ssh-keygen -R ${knownName(params)}`
    return [
      published === 'matches' && host && shown
        ? remedy('replace', 'run-command', {
            clients: ['openssh', 'openssh-windows'],
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
          clients: ['openssh', 'openssh-windows'],
          commands: [sh`ssh-keyscan -p ${port ?? 22} ${host ?? 'SERVER'} | ssh-keygen -lf -`],
        }),
      published !== 'matches' && remedy('ask-service', 'ask-service-staff'),
      remedy('forget', 'run-command', {
        clients: ['openssh', 'openssh-windows'],
        commands: [forget],
        changes: 'known-hosts',
      }),
      remedy('forget-putty', 'use-menu', {
        clients: ['putty', 'winscp'],
        changes: 'known-hosts',
        undoable: false,
      }),
      remedy('forget-filezilla', 'use-menu', {
        clients: ['filezilla'],
        changes: 'known-hosts',
        undoable: false,
      }),
      file && params.line
        ? remedy('forget-line', 'run-command', {
            clients: ['paramiko', 'asyncssh', 'go-ssh', 'cyberduck'],
            platforms: ['linux', 'macos'],
            commands: [sh`sed -i.bak ${`${params.line}d`} ${file}`],
            changes: 'known-hosts',
          })
        : null,
      remedy('forget-paramiko', 'retry', {
        clients: ['paramiko', 'asyncssh', 'go-ssh', 'jsch', 'sshj', 'mina', 'libssh2', 'ssh.net', 'ssh2'],
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
        'The host key does not match the one PuTTY has cached',
      ],
      { client: 'putty' },
      () => changed(),
    ),
    line(
      [
        'The host key does not match the one WinSCP has cached',
        "The server's host key does not match the one WinSCP has in cache",
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
    line("Host key for server '{host:text}' does not match: got", { client: 'paramiko' }, ({ host }) =>
      changed({ host }),
    ),
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
    line(
      'asyncssh.misc.HostKeyNotVerifiable: Host key is not trusted for host {host:host}',
      { client: 'asyncssh' },
      () => changed(),
    ),
  ],
  says: ['WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!', 'WARNING - POTENTIAL SECURITY BREACH!'],
  examples: [
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
