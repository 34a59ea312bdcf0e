import { ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { text } from './text.ts'

const test = ({ host, port }: { readonly host?: string; readonly port: number }) =>
  sh`nc -vz -w 10 ${host ?? 'SERVER'} ${port}`

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
  says: [
    'ssh: connect to host sftp.example.ac.jp port 22: Connection timed out',
    'FATAL ERROR: Network error: Connection timed out',
  ],
  examples: [{ host: 'sftp.example.ac.jp', port: 22, address: '192.0.2.40' }, { port: 443 }],
  text,
})
