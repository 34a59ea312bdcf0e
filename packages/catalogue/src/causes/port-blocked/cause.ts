import { ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { otherPortOpen } from '../checks.ts'
import { failedAttempt, otherKnownPort, waitedInVain } from '../reach.ts'
import { text } from './text.ts'

const test = ({ host, port }: { readonly host?: string; readonly port: number }) =>
  sh`nc -vz -w 10 ${host ?? 'SERVER'} ${port}`

export default defineCause({
  id: 'port-blocked',
  phase: 'network',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: [
    'proxy-command-failed',
    'stale-address',
    'wrong-port',
    'proxy-required',
    'host-syntax-wrong',
    'config-overrides',
  ],
  toldApartBy: {
    'stale-address': { facts: ['network.lookup'] },
    'wrong-port': { facts: ['network.alternative'], check: otherPortOpen },
    'proxy-required': { facts: ['network.directAccess'] },
    'host-unreachable': { facts: ['network.directAccess'] },
  },
  detect(evidence, context) {
    const { frontDoor } = context
    const attempt = failedAttempt(evidence)
    if (!attempt) {
      // Some networks let a connection stand and pass nothing on.
      const silence =
        waitedInVain(evidence) ??
        evidence.last('network.ended', ({ how, during }) => how === 'timed-out' && during === 'handshake')
      return silence ? found('possible', [silence], { port: frontDoor?.port ?? 22, here: false }) : no
    }
    const { observation, outcome, host } = attempt
    const port = attempt.port ?? frontDoor?.port ?? 22
    const address = frontDoor?.addresses.find((known) => known.until === undefined)?.address
    const otherPort = otherKnownPort(context, host, port)
    const params = {
      port,
      here: outcome === 'denied-here',
      ...(host && { host }),
      ...(address && { address }),
      ...(otherPort !== null && { otherPort }),
    }
    // A dead host is as silent as a firewall, and this computer's own firewall says so itself.
    if (outcome === 'timed-out' || outcome === 'denied-here') return found('likely', [observation], params)
    const answered = outcome === 'unreachable' && observation.value.scope !== 'network'
    return answered || outcome === 'failed' ? found('possible', [observation], params) : no
  },
  remedies: (params) => [
    remedy('test-port', 'run-command', { platforms: ['linux', 'macos'], commands: [test(params)] }),
    remedy('test-port', 'run-command', {
      platforms: ['windows'],
      commands: [ps`Test-NetConnection ${params.host ?? 'SERVER'} -Port ${params.port}`],
    }),
    params.here && remedy('own-firewall', 'retry', { changes: 'network' }),
    remedy('other-network', 'retry'),
    remedy('ask-network', 'ask-network-staff', { changes: 'network' }),
    remedy('ask-service', 'ask-service-staff'),
  ],
  says: [
    'ssh: connect to host sftp.example.ac.jp port 22: Connection timed out',
    'FATAL ERROR: Network error: Connection timed out',
    'Connection timed out after 20 seconds of inactivity',
    'dial tcp 192.0.2.10:22: i/o timeout',
    'ssh: connect to host sftp.example.ac.jp port 22: 接続がタイムアウトしました',
  ],
  examples: [
    { host: 'sftp.example.ac.jp', port: 22, here: false, address: '192.0.2.40' },
    { port: 443, here: true },
  ],
  text,
})
