import { ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { serversFirstLine } from '../checks.ts'
import { brokenConnection, failedAttempt } from '../reach.ts'
import { text } from './text.ts'

/** Text read as a packet's length, by its first four letters. */
const ofLetters: readonly (readonly [RegExp, 'http' | 'ftp'])[] = [
  [/^HTTP|^<htm|^<!DO/i, 'http'],
  [/^220[ -]|^421 |^530 /, 'ftp'],
]

/** Ports of FTP, Telnet, mail and the web. A client for SSH that waits there in vain may say that it timed out. */
const otherServices: ReadonlySet<number> = new Set([20, 21, 23, 25, 80, 143, 990, 8080])

export default defineCause({
  id: 'not-an-ssh-server',
  phase: 'handshake',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: [
    'proxy-required',
    'proxy-command-failed',
    'wrong-protocol-ftp',
    'stale-address',
    'config-overrides',
  ],
  toldApartBy: {
    'connection-reset-before-banner': {
      facts: ['handshake.firstBytes'],
      check: (_, { target = {} }) => serversFirstLine(target),
    },
    'proxy-required': { facts: ['network.directAccess'] },
  },
  detect(evidence) {
    const all = evidence.all(
      'handshake.firstBytes',
      ({ from, kind }) => from === 'server' && kind !== 'ssh' && kind !== 'nothing',
    )
    const other = all.find(({ value }) => value.kind !== 'text' && value.kind !== 'binary') ?? all.at(-1)
    const later = evidence.has('hostKey.presented') || evidence.has('auth.result')
    if (other && !later) {
      const { kind, text: said } = other.value
      // Some servers greet in words before their version line (RFC 4253 section 4.2); then nothing follows only by accident.
      // And where SSH is at another port, what answers at this one is a symptom.
      // Behind a command or a proxy that failed, the words may be its own.
      const elsewhere =
        evidence.first('network.alternative', ({ outcome }) => outcome === 'ssh') !== null ||
        evidence.first('network.proxy', ({ outcome }) => outcome !== 'connected') !== null
      const sure = kind === 'text' ? 'likely' : 'certain'
      return found(elsewhere ? 'possible' : sure, [other], {
        kind,
        ...(said && { said: said.slice(0, 200) }),
      })
    }
    const length = evidence.last('handshake.badPacketLength', ({ text: letters }) =>
      ofLetters.some(([pattern]) => pattern.test(letters ?? '')),
    )
    const kind = length && ofLetters.find(([pattern]) => pattern.test(length.value.text ?? ''))?.[1]
    if (length && kind) return found('certain', [length], { kind, said: length.value.text ?? '' })
    const attempt = failedAttempt(evidence)
    if (attempt?.outcome === 'timed-out' && otherServices.has(attempt.port ?? 0))
      return found('possible', [attempt.observation], { kind: 'unknown' })
    const broken = brokenConnection(evidence)
    if (
      (broken?.stage === 'start' || broken?.stage === 'unknown') &&
      broken.how !== 'aborted' &&
      broken.how !== 'broken-pipe'
    )
      return found('possible', broken.from, { kind: 'unknown' })
    return no
  },
  remedies: (_params, { frontDoor }) => [
    frontDoor?.hosts[0] !== undefined &&
      remedy('use-site-port', 'retry', {
        repair: { kind: 'use-instead', setting: 'port', value: String(frontDoor.port) },
      }),
    remedy('check-address', 'retry'),
    remedy('see-first-line', 'run-command', {
      platforms: ['linux', 'macos'],
      commands: [sh`nc -w 5 ${frontDoor?.hosts[0] ?? 'SERVER'} ${frontDoor?.port ?? 'PORT'}`],
    }),
    remedy('see-first-line', 'run-command', {
      platforms: ['windows'],
      commands: [ps`ssh-keyscan -p ${frontDoor?.port ?? 'PORT'} ${frontDoor?.hosts[0] ?? 'SERVER'}`],
    }),
    remedy('ask-network', 'ask-network-staff'),
  ],
  says: [
    'kex_exchange_identification: banner line contains invalid characters',
    'banner exchange: Connection to 192.0.2.10 port 443: invalid format',
    'debug1: kex_exchange_identification: banner line 0: HTTP/1.1 400 Bad Request',
    'debug1: kex_exchange_identification: banner line 0: 220 ProFTPD Server',
    'Bad packet length 1213486160.',
    "invalid server's version string",
    'Server response does not contain SSH protocol identification.',
  ],
  examples: [
    { kind: 'http', said: 'HTTP/1.1 400 Bad Request' },
    { kind: 'ftp', said: '220 ProFTPD Server' },
    { kind: 'binary' },
    { kind: 'unknown' },
  ],
  text,
})
