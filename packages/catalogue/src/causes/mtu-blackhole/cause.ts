import { config, ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { check } from '../../cause/step.ts'
import { brokenConnection } from '../reach.ts'
import { text } from './text.ts'

/** Payloads that make an Ethernet packet of 1500 bytes, and one that every tunnel carries: without 28 bytes of headers. */
const LARGE = 1472
const SMALL = 1200

/** IPv4, because the headers of IPv6 are longer: there, the large one would be too large for a healthy line. */
const largePing = (host: string) => [
  check(sh`ping -4 -M do -c 3 -s ${LARGE} ${host}`, { platforms: ['linux'] }),
  check(sh`ping -D -c 3 -s ${LARGE} ${host}`, { platforms: ['macos'] }),
  check(ps`ping -4 -f -l ${LARGE} ${host}`, { platforms: ['windows'] }),
]

export default defineCause({
  id: 'mtu-blackhole',
  phase: 'network',
  severity: 'failure',
  frequency: 'rare',
  explainedAwayBy: ['proxy-command-failed', 'server-busy-or-banned'],
  toldApartBy: {
    'network-drop': {
      facts: ['network.largePackets'],
      check: ({ host }) => largePing(host ?? 'SERVER'),
    },
    'port-blocked': { facts: ['network.largePackets'] },
  },
  detect(evidence) {
    const target =
      evidence.last('settings.target')?.value.host ?? evidence.last('network.connect')?.value.host
    const host = target ? { host: target } : {}
    const measured = evidence.last('network.largePackets')
    if (measured)
      return measured.value.vanish
        ? found('certain', [measured], {
            ...host,
            where: 'measured',
            ...(measured.value.passed !== undefined && { passed: measured.value.passed }),
          })
        : no
    if (evidence.has('auth.result') || evidence.has('hostKey.check')) {
      const stalled = evidence.last('network.stalled', ({ during }) => during === 'files')
      return stalled && evidence.last('auth.result')?.value.outcome !== 'refused'
        ? found('possible', [stalled], { ...host, where: 'transfer' })
        : no
    }
    const done =
      evidence.has('handshake.completed') ||
      evidence.has('hostKey.presented') ||
      evidence.first('handshake.negotiation', ({ outcome }) => outcome === 'nothing-in-common') !== null
    // The reply to the key exchange is the first large packet of a connection.
    const stalled = evidence.last('handshake.stalled', ({ waitingFor }) => waitingFor !== 'version-line')
    const waits = evidence.last('handshake.waiting')
    const waiting = waits?.value.waitingFor === 'kex-reply' ? waits : null
    // The log of a server shows what clients do; who fell silent there is not to be told.
    if (done || evidence.first('settings.client', ({ id }) => id === 'sshd')) return no
    if (stalled) {
      const begun =
        waiting !== null || evidence.has('handshake.serverSoftware') || stalled.source.kind === 'probe'
      if (!begun && evidence.first('handshake.stalled', ({ waitingFor }) => waitingFor === 'version-line'))
        return no
      return found(begun ? 'likely' : 'possible', waiting ? [stalled, waiting] : [stalled], {
        ...host,
        where: 'handshake',
      })
    }
    if (waiting) {
      const broken = brokenConnection(evidence)
      const silent = !broken || broken.how === 'timed-out' || broken.how === 'stalled'
      return found(silent ? 'likely' : 'possible', broken ? [waiting, ...broken.from] : [waiting], {
        ...host,
        where: 'handshake',
      })
    }
    const dropped = evidence.last('network.stalled', ({ during }) => during === 'files')
    return dropped ? found('possible', [dropped], { ...host, where: 'transfer' }) : no
  },
  remedies: ({ host }) => [
    remedy('test-size', 'run-command', {
      platforms: ['linux'],
      commands: [
        sh`ping -4 -M do -c 3 -s ${SMALL} ${host ?? 'SERVER'}`,
        sh`ping -4 -M do -c 3 -s ${LARGE} ${host ?? 'SERVER'}`,
      ],
    }),
    remedy('test-size', 'run-command', {
      platforms: ['macos'],
      commands: [
        sh`ping -D -c 3 -s ${SMALL} ${host ?? 'SERVER'}`,
        sh`ping -D -c 3 -s ${LARGE} ${host ?? 'SERVER'}`,
      ],
    }),
    remedy('test-size', 'run-command', {
      platforms: ['windows'],
      commands: [
        ps`ping -4 -f -l ${SMALL} ${host ?? 'SERVER'}`,
        ps`ping -4 -f -l ${LARGE} ${host ?? 'SERVER'}`,
      ],
    }),
    remedy('without-vpn', 'retry'),
    remedy('small-handshake', 'edit-settings', {
      clients: ['openssh', 'openssh-windows', 'lftp', 'sshfs'],
      commands: [config`Host ${host ?? 'SERVER'}`, config`    KexAlgorithms curve25519-sha256`],
      changes: 'client-settings',
    }),
    remedy('lower-mtu', 'run-command', {
      platforms: ['linux'],
      commands: [sh`sudo ip link set dev INTERFACE mtu 1300`],
      changes: 'network',
    }),
    remedy('ask-network', 'ask-network-staff', { changes: 'network' }),
  ],
  says: ['debug1: expecting SSH2_MSG_KEX_ECDH_REPLY'],
  examples: [
    { where: 'handshake', host: 'sftp.example.ac.jp' },
    { where: 'measured', passed: 1372 },
    { where: 'transfer' },
  ],
  text,
})
