import { ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { fact, line } from '../../explain/pattern.ts'
import { text } from './text.ts'

const test = ({ host, port }: { readonly host?: string; readonly port: number }) =>
  sh`nc -vz -w 10 ${host ?? 'SERVER'} ${port}`

const timedOut = (target: { readonly host?: string | undefined; readonly port?: number | undefined }) =>
  fact('network.connect', { outcome: 'timed-out', ...target })

export default defineCause({
  id: 'port-blocked',
  phase: 'network',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: ['stale-address', 'wrong-port', 'proxy-required', 'host-syntax-wrong', 'config-overrides'],
  toldApartBy: {
    'stale-address': { facts: ['network.lookup'] },
    'wrong-port': { facts: ['network.alternative'], check: test },
    'proxy-required': { facts: ['network.directAccess'] },
    'host-unreachable': { facts: ['network.directAccess'] },
  },
  detect(evidence, { frontDoor }) {
    const attempt = evidence.last('network.connect')
    if (attempt?.value.outcome !== 'timed-out') return no
    const target = evidence.last('settings.target')
    const host = attempt.value.host ?? target?.value.host
    const port = attempt.value.port ?? target?.value.port ?? frontDoor?.port ?? 22
    const address = frontDoor?.addresses.find((known) => known.until === undefined)?.address
    // Another server's port 22 that answers shows that the network is not closed; a dead host times out as well.
    return found('likely', [attempt], { port, ...(host && { host }), ...(address && { address }) })
  },
  remedies: (params) => [
    remedy('test-port', 'run-command', { platforms: ['linux', 'macos'], commands: [test(params)] }),
    remedy('test-port', 'run-command', {
      platforms: ['windows'],
      commands: [ps`Test-NetConnection ${params.host ?? 'SERVER'} -Port ${params.port}`],
    }),
    remedy('other-network', 'retry'),
    remedy('ask-network', 'ask-network-staff', { changes: 'network' }),
    remedy('ask-service', 'ask-service-staff'),
  ],
  lines: [
    line(
      [
        'ssh: connect to host {host:host} port {port:int}: Connection timed out',
        'ssh: connect to host {host:host} port {port:int}: Operation timed out',
        'ssh: connect to host {host:host} port {port:int}: 接続がタイムアウトしました',
        'ssh: connect to host {host:host} port {port:int}: Die Wartezeit für die Verbindung ist abgelaufen',
        'ssh: connect to host {host:host} port {port:int}: Connexion terminée par expiration du délai',
        'ssh: connect to host {host:host} port {port:int}: Expiró el tiempo de conexión',
        'ssh: connect to host {host:host} port {port:int}: 连接超时',
        'ssh: connect to host {host:host} port {port:int}: 연결 시간 초과',
      ],
      { client: 'openssh' },
      timedOut,
    ),
    line('Connecting to {host:host} timed out', { client: 'openssh' }, timedOut),
    line(
      ['Network error: Connection timed out', 'ネットワークエラー: 接続がタイムアウトしました'],
      { client: 'putty' },
      timedOut,
    ),
    line('dial tcp {address:host}: i/o timeout', { client: 'go-ssh' }, ({ address }) =>
      timedOut(splitPort(address)),
    ),
    line('connect ETIMEDOUT {address:host}', { client: 'ssh2' }, ({ address }) =>
      timedOut(splitPort(address)),
    ),
    line(
      [
        'TimeoutError: [Errno 110] Connection timed out',
        'TimeoutError: [WinError 10060]',
        'socket.timeout: timed out',
      ],
      { weak: true },
      timedOut,
    ),
    line(
      [
        'java.net.ConnectException: Connection timed out',
        'java.net.SocketTimeoutException: connect timed out',
      ],
      { weak: true },
      timedOut,
    ),
    line(
      'Failed to connect to {host:host} port {port:int} after {ms:int} ms: Timeout was reached',
      { client: 'curl', weak: true },
      ({ host, port, ms }) => fact('network.connect', { outcome: 'timed-out', host, port, ms }),
    ),
  ],
  says: [
    'ssh: connect to host sftp.example.ac.jp port 22: Connection timed out',
    'FATAL ERROR: Network error: Connection timed out',
  ],
  examples: [{ host: 'sftp.example.ac.jp', port: 22, address: '192.0.2.40' }, { port: 443 }],
  text,
})

function splitPort(address: string): { readonly host: string; readonly port?: number } {
  const match = /^(.*):(\d{1,5})$/.exec(address)
  return match ? { host: match[1]!.replace(/^\[|\]$/g, ''), port: Number(match[2]) } : { host: address }
}
