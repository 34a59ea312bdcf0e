import { ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { echo, nameServersAnswer } from '../checks.ts'
import { failedAttempt, waitedInVain } from '../reach.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'host-unreachable',
  phase: 'network',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: [
    'proxy-command-failed',
    'stale-address',
    'proxy-required',
    'host-syntax-wrong',
    'config-overrides',
    'wrong-port',
  ],
  toldApartBy: {
    'port-blocked': {
      facts: ['network.alternative'],
      check: echo,
    },
    'stale-address': { facts: ['network.lookup'], check: nameServersAnswer },
  },
  detect(evidence) {
    const attempt = failedAttempt(evidence)
    if (!attempt) {
      const silence = waitedInVain(evidence)
      return silence ? found('possible', [silence], { kind: 'silent' }) : no
    }
    const { observation, outcome, host } = attempt
    const named = host ? { host } : {}
    if (outcome === 'unreachable') {
      const network = observation.value.scope === 'network'
      // "No route to host" is also what many firewalls answer.
      return found(network ? 'certain' : 'likely', [observation], {
        ...named,
        kind: network ? 'network' : 'host',
      })
    }
    if (outcome === 'timed-out' || outcome === 'failed')
      return found('possible', [observation], { ...named, kind: 'silent' })
    return no
  },
  remedies: ({ host }) => [
    remedy('check-connection', 'retry'),
    remedy('test-route', 'run-command', {
      platforms: ['linux', 'macos'],
      commands: [sh`ping -c 3 ${host ?? 'SERVER'}`],
    }),
    remedy('test-route', 'run-command', {
      platforms: ['windows'],
      commands: [ps`Test-NetConnection ${host ?? 'SERVER'} -TraceRoute`],
    }),
    remedy('ask-network', 'ask-network-staff', { changes: 'network' }),
    remedy('ask-service', 'ask-service-staff'),
  ],
  says: [
    'ssh: connect to host sftp.example.ac.jp port 22: No route to host',
    'ssh: connect to host sftp.example.ac.jp port 22: Network is unreachable',
    'FATAL ERROR: Network error: Network is unreachable',
    'dial tcp 192.0.2.10:22: connect: no route to host',
  ],
  examples: [
    { host: 'sftp.example.ac.jp', kind: 'host' },
    { kind: 'network' },
    { host: 'sftp.example.ac.jp', kind: 'silent' },
  ],
  text,
})
