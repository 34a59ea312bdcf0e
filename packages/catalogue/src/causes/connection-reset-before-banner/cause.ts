import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { connectionLog, look, serversFirstLine } from '../checks.ts'
import { brokenConnection } from '../reach.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'connection-reset-before-banner',
  phase: 'handshake',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: [
    'server-busy-or-banned',
    'not-an-ssh-server',
    'proxy-command-failed',
    'wrong-port',
    'stale-address',
    'config-overrides',
  ],
  toldApartBy: {
    'server-busy-or-banned': { facts: ['handshake.turnedAway'], check: connectionLog },
    'not-an-ssh-server': {
      facts: ['handshake.firstBytes'],
      check: (params) => serversFirstLine({ port: 22, ...params }),
    },
    'network-drop': { facts: ['handshake.serverSoftware'] },
  },
  detect(evidence) {
    const broken = brokenConnection(evidence)
    if (!broken || (broken.stage !== 'start' && broken.stage !== 'unknown')) return no
    // A session that fell silent, not one that never began.
    if (broken.stage === 'unknown' && broken.how === 'broken-pipe') return no
    const how =
      broken.how === 'stalled' || broken.how === 'timed-out'
        ? 'silent'
        : broken.how === 'closed'
          ? 'closed'
          : 'reset'
    return found(broken.stage === 'start' ? 'likely' : 'possible', broken.from, {
      how,
      sure: broken.stage === 'start',
      ...(broken.host && { host: broken.host }),
      ...(broken.port !== undefined && { port: broken.port }),
    })
  },
  remedies: (params, context) => [
    remedy('wait', 'retry'),
    ...look('look-verbose', connectionLog(params, context)),
    ...look('see-first-line', serversFirstLine({ port: 22, ...params })),
    remedy('other-network', 'retry'),
    remedy('ask-service', 'ask-service-staff'),
    remedy('look-in-log', 'server-side'),
  ],
  says: [
    'kex_exchange_identification: Connection closed by remote host',
    'kex_exchange_identification: read: Connection reset by peer',
    'ssh_exchange_identification: Connection closed by remote host',
    'FATAL ERROR: Remote side unexpectedly closed network connection',
    'paramiko.ssh_exception.SSHException: Error reading SSH protocol banner',
    'ssh: handshake failed: EOF',
    'com.jcraft.jsch.JSchException: connection is closed by foreign host',
    'Connection timed out during banner exchange',
  ],
  examples: [
    { how: 'closed', sure: true, host: 'sftp.example.ac.jp' },
    { how: 'reset', sure: true },
    { how: 'silent', sure: false },
  ],
  text,
})
