import { inClient, ps, sh } from '../../cause/command.ts'
import { defineCause, type Found, found, type No, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import type { EvidenceView } from '../../evidence/evidence.ts'
import { fact, line } from '../../explain/pattern.ts'
import { cyberduck, filezilla, winscp } from '../menus.ts'
import { brokenConnection, failedAttempt } from '../reach.ts'
import { onlyRead } from '../refusal.ts'
import { type Params, text } from './text.ts'

/** An FTP client that met the version line of SSH. */
const met = (said?: string) => [
  fact('settings.protocol', { id: 'ftp' }),
  fact('handshake.firstBytes', { from: 'server', kind: 'ssh', text: said }),
]

/** The same for what follows "SSH-": a version, unless it is one of OpenSSH's programs. */
const metSsh = (version: string) => (/^\d/.test(version) ? met(`SSH-${version}`) : null)

/** The ports of FTP and of FTP over TLS (IANA). */
const ftpPorts: ReadonlySet<number> = new Set([21, 990])

/**
 * A client of SFTP at a port of FTP, or at a server that says nothing, as one does that waits for TLS: which of the two
 * protocols the server is for only its instructions tell.
 */
function servedByFtp(evidence: EvidenceView): Found<Params> | No {
  const attempt = failedAttempt(evidence)
  const broken = brokenConnection(evidence)
  const port = attempt?.port ?? broken?.port
  const from = attempt ? [attempt.observation] : broken?.from
  if (!from?.every(onlyRead)) return no
  if (port !== undefined && ftpPorts.has(port))
    return found('possible', from, { tls: port === 990 }, 'common')
  const silent = broken?.how === 'stalled' || broken?.how === 'timed-out'
  const early = broken?.stage === 'start' || broken?.stage === 'unknown'
  return silent && early && port === undefined ? found('possible', from, { tls: true }, 'rare') : no
}

export default defineCause({
  id: 'wrong-protocol-ftp',
  phase: 'settings',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: [],
  toldApartBy: {
    'wrong-port': { facts: ['handshake.firstBytes'] },
  },
  detect(evidence) {
    const sent = evidence.last(
      'handshake.firstBytes',
      ({ from, kind }) => from === 'client' && kind === 'ftp',
    )
    if (sent) return found('certain', [sent], { tls: /AUTH (?:TLS|SSL)/i.test(sent.value.text ?? '') })
    const chosen = evidence.last('settings.protocol', ({ id }) => id === 'ftp' || id === 'ftps')
    if (!chosen) return servedByFtp(evidence)
    if (evidence.has('auth.result')) return no
    const tls = chosen.value.id === 'ftps'
    const ssh = evidence.last('handshake.firstBytes', ({ from, kind }) => from === 'server' && kind === 'ssh')
    const software = evidence.last('handshake.serverSoftware')
    const answer = ssh ?? software
    if (answer) return found('certain', [chosen, answer], { tls })
    if (evidence.has('sftp.start')) return no
    // FTP that gets no further at a service of SFTP.
    const failed =
      evidence.last('network.connect', ({ outcome }) => outcome !== 'open') ?? evidence.last('network.ended')
    return failed ? found('possible', [chosen, failed], { tls }) : no
  },
  remedies: () => [
    remedy('choose-sftp', 'use-menu', {
      clients: ['filezilla'],
      menu: filezilla('File', 'Site Manager…', 'General', 'Protocol', 'SFTP - SSH File Transfer Protocol'),
      changes: 'client-settings',
    }),
    remedy('choose-sftp', 'use-menu', {
      clients: ['winscp'],
      menu: winscp('Login', 'File protocol', 'SFTP'),
      changes: 'client-settings',
    }),
    remedy('choose-sftp', 'use-menu', {
      clients: ['cyberduck'],
      menu: cyberduck('Open Connection', 'SFTP (SSH File Transfer Protocol)'),
      changes: 'client-settings',
    }),
    remedy('use-sftp', 'run-command', {
      clients: ['lftp'],
      commands: [sh`lftp sftp://USER@SERVER`],
    }),
    remedy('use-sftp', 'run-command', {
      clients: ['curl'],
      platforms: ['linux', 'macos'],
      commands: [sh`curl --key KEYFILE -u USER: -T LOCALFILE sftp://SERVER/~/`],
    }),
    // In PowerShell `curl` alone is another program.
    remedy('use-sftp', 'run-command', {
      clients: ['curl'],
      platforms: ['windows'],
      commands: [ps`curl.exe --key KEYFILE -u USER: -T LOCALFILE sftp://SERVER/~/`],
    }),
    remedy('use-sftp', 'run-command', {
      clients: ['openssh', 'openssh-windows'],
      commands: [sh`sftp -i KEYFILE USER@SERVER`],
    }),
    remedy('quick-connect', 'use-menu', {
      clients: ['filezilla'],
      menu: filezilla('Quickconnect', 'Host'),
      commands: [inClient`sftp://SERVER`],
    }),
  ],
  lines: [
    line(
      [
        'Cannot establish FTP connection to an SFTP server',
        'SFTP サーバーに対して FTP 接続を確立できません',
        'Kann keine FTP-Verbindung zu einem SFTP-Server herstellen',
        "Impossible d'établir une connexion FTP vers un serveur SFTP",
        'No se puede establecer una conexión FTP a un servidor SFTP',
        '无法与 SFTP 服务器建立 FTP 连接',
        '无法建立 FTP 连接到 SFTP 服务器',
        'You cannot connect to an SFTP server using an FTP protocol',
        'SFTP サーバに FTP プロトコルで接続することはできません',
        'SFTP サーバーに FTP プロトコルで接続することはできません',
      ],
      { client: 'filezilla' },
      () => met(),
    ),
    line(
      [
        'Response: SSH-{version}',
        'レスポンス: SSH-{version}',
        'Antwort: SSH-{version}',
        '响应: SSH-{version}',
      ],
      { client: 'filezilla' },
      ({ version }) => metSsh(version),
    ),
    line(
      [
        'Could not parse response code. Server Reply: SSH-{version}',
        'Could not parse response code.{rest:text}Server Reply: SSH-{version}',
      ],
      {},
      ({ version }) => metSsh(version),
    ),
    line(
      [
        'ftplib.error_proto: SSH-{version}',
        'ftplib.error_reply: SSH-{version}',
        "error_proto: b'SSH-{version}",
      ],
      {},
      ({ version }) => metSsh(version),
    ),
    // The plain FTP client of every system, at its prompt.
    line(
      ['^ftp> open {host:text}', '^ftp> user {name}', '^ftp> put {file:text}', '^ftp> get {file:text}'],
      {},
      () => fact('settings.protocol', { id: 'ftp' }),
    ),
    line(['^SSH-2.0-{version}', '^SSH-1.99-{version}'], { weak: true }, ({ version }) =>
      fact('handshake.firstBytes', { from: 'server', kind: 'ssh', text: `SSH-2.0-${version}` }),
    ),
    line(['<--- SSH-{version}'], { client: 'lftp', unless: ['software version'] }, ({ version }) =>
      metSsh(version),
    ),
    line(
      ['Got a {code:int} ftp-server response when 220 was expected', 'Weird server reply'],
      { client: 'curl', weak: true },
      () => fact('settings.protocol', { id: 'ftp' }),
    ),
    line(['< SSH-2.0-{version}'], { client: 'curl', weak: true }, ({ version }) =>
      fact('handshake.firstBytes', { from: 'server', kind: 'ssh', text: `SSH-2.0-${version}` }),
    ),
    // A library for FTP that waits for a greeting of its own kind.
    line(
      ['(No Encryption) < SSH-2.0-{version}', '< SSH-2.0-{version} > QUIT', '[debug] < SSH-2.0-{version}'],
      {},
      ({ version }) => met(`SSH-2.0-${version}`),
    ),
    line(
      [
        'short response: SSH-{version}',
        'invalid response: SSH-{version}',
        'Unexpected reply: SSH-{version}',
        'unexpected response: SSH-{version}',
        'FTPError: SSH-{version}',
        '421 Service not available; SSH-{version}',
      ],
      {},
      ({ version }) => metSsh(version),
    ),
    line(
      ['Server sent passive reply with unroutable address', 'Initializing TLS...', 'Plain FTP is insecure'],
      { client: 'filezilla', weak: true },
      () => fact('settings.protocol', { id: 'ftp' }),
    ),
  ],
  says: [
    'Cannot establish FTP connection to an SFTP server. Please select proper protocol.',
    'Could not parse response code. Server Reply: SSH-2.0-OpenSSH_7.4',
    'ftplib.error_proto: SSH-2.0-OpenSSH_9.2p1 Debian-2',
  ],
  examples: [{ tls: false }, { tls: true }],
  text,
})
