import { ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { otherPortOpen } from '../checks.ts'
import { failedAttempt, otherKnownPort } from '../reach.ts'
import { text } from './text.ts'

const test = ({ host, port }: { readonly host?: string; readonly port?: number }) =>
  sh`nc -vz -w 10 ${host ?? 'SERVER'} ${port ?? 'PORT'}`

export default defineCause({
  id: 'connection-refused',
  phase: 'network',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: [
    'stale-address',
    'wrong-port',
    'host-syntax-wrong',
    'config-overrides',
    'proxy-command-failed',
  ],
  toldApartBy: {
    'wrong-port': { facts: ['network.alternative'], check: otherPortOpen },
    'server-busy-or-banned': { facts: ['handshake.turnedAway'] },
  },
  detect(evidence, context) {
    const attempt = failedAttempt(evidence)
    if (!attempt || (attempt.outcome !== 'refused' && attempt.outcome !== 'failed')) return no
    const { observation, host, port } = attempt
    const otherPort = otherKnownPort(context, host, port)
    const named = {
      ...(host && { host }),
      ...(port !== undefined && { port }),
      ...(otherPort !== null && { otherPort }),
    }
    // Some programs hide why they could not connect.
    if (attempt.outcome === 'failed') return found('possible', [observation], named)
    // No other port speaks SSH either: then it is not the port.
    const elsewhere = evidence.all('network.alternative')
    const nowhere = elsewhere.length > 0 && elsewhere.every(({ value }) => value.outcome !== 'ssh')
    return found(nowhere ? 'certain' : 'likely', [observation, ...elsewhere], named)
  },
  remedies: (params, { frontDoor }) => [
    frontDoor && params.port !== undefined && frontDoor.port !== params.port
      ? remedy('use-site-port', 'retry', {
          repair: { kind: 'use-instead', setting: 'port', value: String(frontDoor.port) },
        })
      : remedy('check-address', 'retry'),
    remedy('test-port', 'run-command', { platforms: ['linux', 'macos'], commands: [test(params)] }),
    remedy('test-port', 'run-command', {
      platforms: ['windows'],
      commands: [ps`Test-NetConnection ${params.host ?? 'SERVER'} -Port ${params.port ?? 'PORT'}`],
    }),
    remedy('wait', 'retry'),
    remedy('ask-service', 'ask-service-staff'),
    remedy('start-server', 'server-side', { changes: 'server' }),
  ],
  says: [
    'ssh: connect to host sftp.example.ac.jp port 22: Connection refused',
    'FATAL ERROR: Network error: Connection refused',
    "curl: (7) Failed to connect to sftp.example.ac.jp port 22 after 2 ms: Couldn't connect to server",
    'Unable to connect to port 22 on 192.0.2.10',
    'dial tcp 192.0.2.10:22: connect: connection refused',
    'Error: getConnection: connect ECONNREFUSED 192.0.2.10:22',
  ],
  examples: [{ host: 'sftp.example.ac.jp', port: 443 }, { host: 'sftp.example.ac.jp', port: 22 }, {}],
  text,
})
