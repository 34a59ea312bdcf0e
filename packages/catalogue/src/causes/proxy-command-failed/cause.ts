import { sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import type { Facts } from '../../evidence/facts.ts'
import { connectOutcome } from '../../explain/lines/connect.ts'
import { type Draft, fact, line } from '../../explain/pattern.ts'
import { connectionLog } from '../checks.ts'
import { brokenConnection } from '../reach.ts'
import { text } from './text.ts'

type Proxy = Facts['network.proxy']

const broke = (outcome: Proxy['outcome'], kind?: Proxy['kind'], message?: string): Draft =>
  fact('network.proxy', { outcome, kind, message })

/** What a proxy's answer says, by its status code (RFC 9110 section 15) or by the system's reason. */
function answer(message: string, kind: Proxy['kind']): Draft {
  if (/\b407\b|authentication required|auth(?:entication)? (?:is )?(?:required|failed)/i.test(message))
    return broke('authentication-required', kind, message)
  if (/\b40[0-9]\b|forbidden|not allowed|denied/i.test(message) || connectOutcome(message) === 'refused')
    return broke('refused', kind, message)
  if (/not found|could not resolve|no such/i.test(message)) return broke('not-found', kind, message)
  return broke('failed', kind, message)
}

export default defineCause({
  id: 'proxy-command-failed',
  phase: 'network',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: ['config-file-error'],
  toldApartBy: {
    'connection-reset-before-banner': { facts: ['network.proxy'], check: connectionLog },
    'proxy-required': { facts: ['network.directAccess'] },
  },
  detect(evidence) {
    // Through in the end: then the way works.
    if (evidence.has('auth.result') || evidence.has('hostKey.presented')) return no
    // What could not be started on Windows was the program that asks about the host key.
    const asking = evidence.first('settings.interactive', ({ on }) => !on)
    const unstarted = evidence.first('network.proxy', ({ outcome }) => outcome === 'not-found')
    if (asking && unstarted && (evidence.has('hostKey.check') || evidence.has('hostKey.refused'))) return no
    const all = evidence.all('network.proxy', ({ outcome }) => outcome !== 'connected')
    const set = evidence.last('settings.proxy', ({ kind }) => kind !== 'none')
    if (all.length > 0) {
      const telling =
        all.find(({ value }) => value.outcome === 'authentication-required') ??
        all.find(({ value }) => value.outcome !== 'failed') ??
        all.find(({ value }) => value.message !== undefined) ??
        all[0]!
      const { outcome, message } = telling.value
      const kind = telling.value.kind ?? all.find(({ value }) => value.kind)?.value.kind ?? set?.value.kind
      // A proxy that asks for a password may be needed, or be set where none is needed. A command that ended, when
      // nothing else tells why, may have failed itself or have passed on that the server hung up.
      const silent =
        kind === 'command' &&
        outcome === 'failed' &&
        !message &&
        !evidence.has('network.lookup') &&
        !evidence.has('network.connect')
      const open = outcome === 'authentication-required' || silent
      return found(open ? 'likely' : 'certain', [telling, ...all.filter((other) => other !== telling)], {
        outcome: outcome === 'connected' ? 'failed' : outcome,
        ...(kind && kind !== 'none' && { kind }),
        ...(message && { message: message.slice(0, 200) }),
      })
    }
    const broken = brokenConnection(evidence)
    if (!set || broken?.stage !== 'start') return no
    // Nothing came through the detour, and nobody said why.
    return found('likely', [set, ...broken.from], {
      outcome: 'failed',
      ...(set.value.kind !== 'none' && { kind: set.value.kind }),
    })
  },
  remedies: ({ kind, outcome }) => [
    outcome === 'not-found' && remedy('install-program', 'retry', { changes: 'client-settings' }),
    outcome === 'authentication-required' && remedy('give-password', 'retry', { changes: 'client-settings' }),
    (kind === undefined || kind === 'jump') &&
      remedy('try-jump', 'run-command', {
        clients: ['openssh', 'openssh-windows'],
        commands: [sh`ssh -v JUMPHOST`],
      }),
    remedy('show-setting', 'run-command', {
      clients: ['openssh', 'openssh-windows', 'lftp', 'sshfs'],
      commands: [sh`ssh -G SERVER`],
    }),
    remedy('try-without', 'run-command', {
      clients: ['openssh', 'openssh-windows'],
      commands: [sh`sftp -o ProxyCommand=none -o ProxyJump=none USER@SERVER`],
    }),
    remedy('ask-network', 'ask-network-staff', { changes: 'network' }),
  ],
  lines: [
    // OpenSSH has no address to name when it talks to a command instead of a socket.
    line(
      [
        'Connection closed by UNKNOWN port {port:int}',
        'Connection reset by UNKNOWN port {port:int}',
        'banner exchange: Connection to UNKNOWN port {port:int}',
      ],
      { client: 'openssh' },
      () => broke('failed', 'command'),
    ),
    line(
      [
        'debug1: Executing proxy command: exec {command:text}',
        'debug1: Executing proxy command: {command:text}',
      ],
      { client: 'openssh' },
      ({ command }) =>
        fact('settings.proxy', { kind: /\bssh\b.* -W /.test(command) ? 'jump' : 'command', value: command }),
    ),
    line(
      'debug1: Setting implicit ProxyCommand from ProxyJump: {command:text}',
      { client: 'openssh' },
      ({ command }) => fact('settings.proxy', { kind: 'jump', value: command }),
    ),
    line(
      [
        'stdio forwarding failed',
        'mux_client_request_stdio_fwd: stdio forwarding request failed',
        'Bad stdio forwarding specification',
      ],
      { client: 'openssh' },
      () => broke('failed', 'jump'),
    ),
    // A channel through another server, which could not reach the one that was meant.
    line(
      [
        'Secsh channel {n:int} open FAILED: {why:text}: Connect failed',
        "ChannelException(2, 'Connect failed')",
      ],
      { client: 'paramiko' },
      () => broke('failed', 'jump'),
    ),
    line(
      'channel {n:int}: open failed: {why:text}: {reason:text}',
      { client: 'openssh', weak: true },
      ({ why, reason }) => (/connect failed|prohibited/.test(why) ? answer(reason, 'jump') : null),
    ),
    line(
      [
        'CreateProcessW failed error:{number:int}',
        'posix_spawn: {reason:text}',
        'posix_spawnp: {reason:text}',
      ],
      { client: 'openssh-windows' },
      () => broke('not-found', 'command'),
    ),
    line(
      [
        'exec: {program}: not found',
        'command not found: {program}',
        '/usr/bin/{program}: No such file or directory',
        '/usr/local/bin/{program}: No such file or directory',
        '{program}: command not found',
        // A command in quotation marks, taken for one name.
        'bash: {program:text}: command not found',
      ],
      { weak: true },
      ({ program }) =>
        /^(?:nc|ncat|netcat|corkscrew|connect|connect-proxy|proxytunnel|socat|cloudflared|aws|gcloud|ssh)$/.test(
          program.replace(/ .*$/, '').replace(/^.*\//, '').replace(/:$/, ''),
        )
          ? broke('not-found', 'command', program)
          : null,
    ),
    line(
      [
        'Ncat: Proxy connection failed: {reason:text}',
        'Ncat: Proxy returned status code {reason:text}',
        'Proxy could not open connnection to {target}: {reason:text}',
        'Proxy could not open connection to {target}: {reason:text}',
        'nc: Proxy error: {reason:text}',
        'HTTP proxy response: {reason:text}',
        'Proxy error: 407 {reason:text}',
      ],
      {},
      ({ reason }) => answer(reason, 'http'),
    ),
    // Programs for the web say this as well.
    line(
      [
        'Received HTTP code {reason:text} from proxy after CONNECT',
        'CONNECT tunnel failed, response {reason:text}',
        'Proxy request failed: {reason:text}',
        'Proxy handshake failed: {reason:text}',
        'proxy error: {reason:text}',
      ],
      { weak: true, unless: ['error: 407'] },
      ({ reason }) => answer(reason, 'http'),
    ),
    line(
      [
        'FATAL: Unable to connect to relay host, errno={number:int}',
        'ERROR: Unable to connect to relay host',
      ],
      {},
      () => broke('failed', 'http'),
    ),
    line(
      ['Could not resolve proxy: {name}', 'Could not resolve proxy name'],
      { client: 'curl' },
      ({ name }) => broke('not-found', 'http', name),
    ),
    line(
      [
        'SOCKS5: {reason:text}',
        'fail in SOCKS5 proxy',
        "Can't complete SOCKS5 connection to {target:text}",
        'socks connect {target:text}: {reason:text}',
        'Unable to connect to SOCKS proxy',
      ],
      { weak: true },
      ({ reason }) => answer(reason ?? '', 'socks'),
    ),
    // The tool that carries the connection, called with what another program of the same name knows.
    line(
      [
        'nc: invalid option',
        'nc: unknown option',
        'ncat: unrecognized option',
        'socat[{pid:int}] E {reason:text}',
      ],
      { weak: true },
      ({ reason }) => broke('failed', 'command', reason),
    ),
    line(
      'ProxyCommand("{command:text}") returned non-zero exit status: {status:text}',
      { client: 'paramiko' },
      ({ command }) => broke('failed', 'command', command),
    ),
    line(
      [
        'ProxyCommandFailure: {reason:text}',
        'com.jcraft.jsch.JSchException: ProxyHTTP: {reason:text}',
        'com.jcraft.jsch.JSchException: ProxySOCKS5: {reason:text}',
      ],
      {},
      ({ reason }) => answer(reason, 'http'),
    ),
    line(
      [
        'An error occurred (TargetNotConnected) when calling the StartSession operation',
        'ERROR: (gcloud.compute.start-iap-tunnel) {reason:text}',
        'failed to connect to origin error="{reason:text}"',
        'websocket: bad handshake',
      ],
      { weak: true },
      ({ reason }) => broke('failed', 'command', reason),
    ),
  ],
  says: [
    'Connection closed by UNKNOWN port 65535',
    'stdio forwarding failed',
    'Ncat: Proxy connection failed: Connection refused.',
    'Proxy error: 407 Proxy Authentication Required',
    'FATAL: Unable to connect to relay host, errno=10061',
  ],
  examples: [
    { outcome: 'not-found', kind: 'command', message: 'corkscrew' },
    { outcome: 'authentication-required', kind: 'http', message: '407 Proxy Authentication Required' },
    { outcome: 'refused', kind: 'jump' },
    { outcome: 'failed' },
  ],
  text,
})
