import { sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { hostKeys } from '../checks.ts'
import { hostAndPort, knownName, serverShown, unstatedRefusal, wentPastHostKey } from '../host-key.ts'
import { type Params, text } from './text.ts'

const check = ({ host, port }: Params) => sh`tsunagu hosts check ${hostAndPort(host, port)}`

export default defineCause({
  id: 'host-key-revoked',
  phase: 'host-key',
  severity: 'failure',
  frequency: 'rare',
  explainedAwayBy: [],
  toldApartBy: {
    'host-key-changed': { facts: ['hostKey.check'], check: hostKeys },
    'host-key-unknown': { facts: ['hostKey.check'], check: hostKeys },
  },
  detect(evidence, context) {
    const { presented, params } = serverShown(evidence, context)
    const from = presented ? [presented] : []
    const revoked = evidence.last('hostKey.check', ({ outcome }) => outcome === 'revoked')
    if (revoked) return found('certain', [revoked, ...from], params)
    const unstated = unstatedRefusal(evidence)
    if (unstated && !wentPastHostKey(evidence)) return found('possible', [unstated, ...from], params)
    return no
  },
  remedies: (params) => [
    remedy('ask-service', 'ask-service-staff'),
    remedy('check', 'run-command', { commands: [check(params)] }),
    remedy('see-mark', 'run-command', {
      clients: ['openssh', 'openssh-windows', 'lftp', 'sshfs'],
      commands: [sh`ssh-keygen -F ${knownName(params.host, params.port)}`],
    }),
  ],
  says: ['WARNING: REVOKED HOST KEY DETECTED!', 'ssh: handshake failed: knownhosts: key is revoked'],
  examples: [
    {
      host: 'sftp.example.ac.jp',
      port: 22,
      type: 'ED25519',
      shown: 'SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    },
    {},
  ],
  text,
})
